"""Check every article whose text is at hand: the findings, and one closing line an article."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sitegen.corpus import Article, link
from sitegen.corpus.linking.claims import names_in
from sitegen.evidence.copying import Index, copied, index_of
from sitegen.evidence.fingerprints import misfit, missing, paragraphs_of
from sitegen.evidence.recording import answered, changed_paragraphs, results_of
from sitegen.evidence.verification import verify
from sitegen.evidence.weighing import Fault, Weight
from sitegen.language.known import is_known
from sitegen.library import Entry, Library
from sitegen.problems import counted, printable
from sitegen.records.record import Record
from sitegen.records.recorded import Result

MOST_PERCENT = 60
"""What the claims' words must stay under, in percent of the running text's."""

_SPACES = dict.fromkeys(map(ord, "\u00a0\u2009\u202f"), " ")

SHORT_TEXT = 200
"""The words of a running text up to which a brief need not be shorter."""


@dataclass(frozen=True, kw_only=True)
class Report:
    """What a check found: lines with position and reason by weight, and what was checked.

    ``is_open`` where anything is to be mended or looked at.
    """

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
    findings: list[tuple[Weight, str]] = []
    articles: list[str] = []
    results: dict[str, Mapping[str, Result]] = {}
    wanted = (a for a in link(library, drafts=True).articles if not only or a.id in only)
    for article in wanted:
        file = article.seed.text.file if article.seed.text else ""
        if file not in texts or not is_known(article.seed.language):
            unread = f'unchecked, no rules for the language "{article.seed.language}"'
            why = missing(article, folder) if is_known(article.seed.language) else unread
            articles.append(printable(f"{article.id}: {why}"))
            continue
        fingerprints = library.fingerprints.get(article.id, {})
        path, unfit = misfit(article, texts[file], fingerprints)
        if unfit:
            place, name = library.seeds[article.id].place(path)
            findings.append((Weight.WRONG, printable(f"{place}: {name}: {unfit}")))
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
        brief, seed, index = library.briefs[article.id], library.seeds[article.id], index_of(known)
        told: list[tuple[Entry[Record], tuple[Fault, ...]]] = [
            (brief, (*found, *own_words(brief.record, index)))
        ]
        others = (seed, *library.themes.values(), library.site, library.vocabulary)
        told += [(each, tuple(own_words(each.record, index))) for each in filter(None, others)]
        lines = (line for entry, faults in told for line in _lines(entry, faults))
        findings += [line for line in lines if only or line[0].is_open]
        every = [fault for _, faults in told for fault in faults]
        closing = _told(every, "" if only else article.id)
        articles.append(_plain(f"{article.id}: {_counts(article)}, {closing}"))
    findings.sort(key=lambda finding: [*Weight].index(finding[0]))
    return Report(
        findings=tuple(line for _, line in findings),
        articles=tuple(articles),
        is_open=any(weight.is_open for weight, _ in findings),
        results=results,
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


def own_words(record: Record, index: Index) -> Iterator[Fault]:
    """Yield a finding where a record copies an article; what is copied does agree with it."""
    for path, reason in copied(record, index):
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


def _lines(entry: Entry[Record], findings: tuple[Fault, ...]) -> Iterator[tuple[Weight, str]]:
    """Yield findings by their place in the file, each with its weight."""
    for fault in sorted(findings, key=lambda each: (entry.place(each.path), each.rule)):
        place, name = entry.place(fault.path)
        told = f"{place}: {name}: {fault.weight}, {fault.rule}: {fault.told}"
        yield fault.weight, _plain(told)


def _plain(line: str) -> str:
    return printable(line.translate(_SPACES))


def _told(found: Sequence[Fault], article: str) -> str:
    """Count findings and notes; of those that are not printed say the first, and how to see all."""
    notes = [finding for finding in found if not finding.weight.is_open]
    told = counted(len(found) - len(notes), "finding")
    if not notes:
        return told
    told, best = f"{told} and {counted(len(notes), 'note')}", max(notes, key=lambda n: n.worth)
    first = f"; first: {best.told}" if best.worth else ""
    how = f"; `python build.py verify {article}` prints {'it' if len(notes) == 1 else 'all'}"
    return f"{told}{first}{how}" if article else told


def _counts(article: Article) -> str:
    figures = sum(len(claim.figures) for claim in article.claims)
    return f"{counted(len(article.claims), 'claim')} and {counted(figures, 'figure')} checked"
