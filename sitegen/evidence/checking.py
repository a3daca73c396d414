"""Check every article whose text is at hand: the findings, and one closing line an article."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sitegen.corpus import Article, link
from sitegen.corpus.linking.claims import names_in
from sitegen.evidence.copying import copied
from sitegen.evidence.fingerprints import misfit, missing, paragraphs_of
from sitegen.evidence.recording import answered, changed_paragraphs, results_of
from sitegen.evidence.verification import verify
from sitegen.evidence.weighing import Fault, Weight
from sitegen.language.known import is_known
from sitegen.library import Entry, Library
from sitegen.paragraphs import paragraphs
from sitegen.problems import counted, printable
from sitegen.records import Brief
from sitegen.records.recorded import Result

MOST_PERCENT = 60
"""What the claims' words must stay under, in percent of the running text's."""

_SPACES = dict.fromkeys(map(ord, "\u00a0\u2009\u202f"), " ")

SHORT_TEXT = 200
"""The words of a running text up to which a brief need not be shorter."""


@dataclass(frozen=True, kw_only=True)
class Report:
    """What a check found: lines with position and reason, and what was checked, by article."""

    findings: tuple[str, ...]
    articles: tuple[str, ...]
    is_open: bool = False
    results: Mapping[str, Mapping[str, Result]] = field(default_factory=dict)


def check_evidence(
    library: Library,
    texts: Mapping[str, str | None],
    day: str = "",
    *,
    folder: str = "seeds/texts",
    only: Collection[str] = (),
) -> Report:
    """Check the articles of a library that has no problem, or only those that are named.

    ``texts`` are those of a folder by file name; one that is none is not UTF-8.
    Where a ``day`` is given, the report has results as of it; an article without a text has none.
    """
    names = names_in(library)
    actors, measures = [*names.actors.values()], [*names.measures.values()]
    findings: list[str] = []
    is_open = False
    articles: list[str] = []
    results: dict[str, Mapping[str, Result]] = {}
    wanted = (a for a in link(library, drafts=True).articles if not only or a.id in only)
    for article in wanted:
        file = article.seed.text.file if article.seed.text else ""
        if file not in texts or not is_known(article.seed.language):
            articles.append(printable(f"{article.id}: {_why_not(article, folder)}"))
            continue
        fingerprints = library.fingerprints.get(article.id, {})
        path, unfit = misfit(article, texts[file], fingerprints)
        if unfit:
            place, name = library.seeds[article.id].place(path)
            findings.append(printable(f"{place}: {name}: {unfit}"))
            is_open = True
            articles.append(f"{article.id}: not checked, its text does not fit")
            continue
        known = dict(enumerate(paragraphs_of(texts[file] or ""), start=1))
        changed = tuple(changed_paragraphs(article, known, fingerprints))
        found = (
            *changed,
            *answered(article, verify(article, known, actors, measures, library.language)),
            *too_long(article, known),
        )
        if day:
            results[article.id] = _results(article, found, changed, library, day)
        found = (*found, *own_words(library.briefs[article.id], known))
        is_open = is_open or any(finding.weight.is_open for finding in found)
        found = found if only else _in_short(article, found)
        findings.extend(_lines(library.briefs[article.id], found))
        articles.append(f"{article.id}: {_counts(article)}, {_told(found)}")
    return Report(
        findings=tuple(findings), articles=tuple(articles), is_open=is_open, results=results
    )


def too_long(article: Article, texts: Mapping[int, str]) -> Iterator[Fault]:
    """Yield a finding where the claims have 60 % of the running text's words or more."""
    body = article.seed.text.body if article.seed.text else ()
    running = sum(len(texts.get(number, "").split()) for number in body)
    words = sum(len(f"{claim.condition} {claim.says}".split()) for claim in article.claims)
    most = most_words(running)
    if most is not None and words > most:
        reason = (
            f"{words} words, not under {MOST_PERCENT} % of the running text's {running}; "
            f"shorten by {words - most}"
        )
        yield Fault(path=("claims",), reason=reason, rule="length")


def most_words(running: int) -> int | None:
    """Return how many words the claims of a running text may have; none where that is open."""
    return (running * MOST_PERCENT - 1) // 100 if running > SHORT_TEXT else None


def own_words(brief: Entry[Brief], texts: Mapping[int, str]) -> Iterator[Fault]:
    """Yield a finding where the brief copies its article; what is copied does agree with it."""
    for path, reason in copied(brief.record, texts):
        yield Fault(path=path, reason=reason, rule="copied")


def _results(
    article: Article,
    found: tuple[Fault, ...],
    changed: tuple[Fault, ...],
    library: Library,
    day: str,
) -> dict[str, Result]:
    """Return the results to record; where a paragraph has changed, what was recorded stays.

    So does what was recorded of a published claim that was withdrawn or renamed since.
    """
    kept = {finding.claim for finding in changed}
    last = sorted(found, key=lambda each: each.weight is Weight.WRONG)
    failed = {f.claim: f.weight for f in last if f.weight.is_open and f.claim not in {"", *kept}}
    recorded = library.results.get(article.id, {})
    fresh = results_of(article, library.fingerprints.get(article.id, {}), failed, day)
    published = {name for name, result in recorded.items() if result.published}
    gone = published - fresh.keys()
    stay = {name: recorded[name] for name in sorted((kept & recorded.keys()) | gone)}
    results = {name: result for name, result in fresh.items() if name not in kept} | stay
    permanent = {"published": True}
    return {n: r.model_copy(update=permanent) if n in published else r for n, r in results.items()}


def _why_not(article: Article, folder: str) -> str:
    if not is_known(article.seed.language):
        return f'unchecked, no rules for the language "{article.seed.language}"'
    return missing(article, folder)


def _lines(entry: Entry[Brief], findings: tuple[Fault, ...]) -> Iterator[str]:
    """Yield findings by their place in the file, and notes behind them."""
    lines = []
    for finding in findings:
        place, field = entry.place(finding.path)
        told = f"{place}: {field}: {finding.weight}, {finding.rule}: {finding.reason}"
        lines.append((not finding.weight.is_open, place, printable(told.translate(_SPACES))))
    yield from (line for *_, line in sorted(lines))


def _in_short(article: Article, found: tuple[Fault, ...]) -> tuple[Fault, ...]:
    """Return the findings, in one what no claim carries."""
    if len(left := [finding for finding in found if finding.paragraph]) <= 1:
        return found
    reason = (
        f"{paragraphs([each.paragraph for each in left])} have numbers that no claim carries; "
        f"`python build.py verify {article.id}` names them"
    )
    rest = (finding for finding in found if not finding.paragraph)
    return (*rest, Fault(rule="uncarried", path=("claims",), reason=reason))


def _told(found: Sequence[Fault]) -> str:
    notes = sum(not finding.weight.is_open for finding in found)
    told = counted(len(found) - notes, "finding")
    return f"{told} and {counted(notes, 'note')}" if notes else told


def _counts(article: Article) -> str:
    figures = sum(len(claim.figures) for claim in article.claims)
    return f"{counted(len(article.claims), 'claim')} and {counted(figures, 'figure')} checked"
