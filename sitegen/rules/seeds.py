"""Rules for seeds and paragraphs: where texts come from, and that all of them is accounted for."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

from sitegen.library import Library
from sitegen.paragraphs import paragraphs, paragraphs_named, ranges
from sitegen.places import FINGERPRINTS, SEEDS, TEXTS
from sitegen.problems import Problem, Rule, nearest, problem_of_file, quoted, unknown
from sitegen.records import Brief, Seed
from sitegen.records.terms import State
from sitegen.yamltext import Path


def origins_exist(library: Library) -> Iterator[Problem]:
    """Every text an article is derived from has a seed, and is another and no later text."""
    for entry in library.seeds.values():
        published = entry.record.published
        for i, origin in enumerate(entry.record.derived_from):
            path = ("derived_from", i, "seed")
            seed = library.seeds.get(origin.seed)
            known = seed and not seed.has_lost("published")
            appeared = seed.record.published.first if seed and known else ""
            if origin.seed == entry.id:
                message = f'"{origin.seed}" is this text itself; name the other one'
                yield entry.problem(Rule.UNKNOWN_SEED, path, message)
            elif seed and appeared > published.last:
                dates = f"{seed.record.published.words}, {published.words}"
                message = f'"{origin.seed}" appeared after this text ({dates}); mend a date'
                yield entry.problem(Rule.AFTER_THE_ARTICLE, path, message)
            elif not seed and f"{SEEDS}{origin.seed}.yml" not in library.unread:
                advice = "; write its seed, or name another"
                message = unknown("seed", origin.seed, library.seeds, advice)
                yield entry.problem(Rule.UNKNOWN_SEED, path, message)


def seeds_are_complete(library: Library) -> Iterator[Problem]:
    """Every seed with a brief tells what the text is, how reliable, and its paragraphs."""
    for name in sorted(library.seeds.keys() & library.briefs.keys()):
        entry = library.seeds[name]
        needed = ("descriptor", "reliability", "text")
        lacking = [field for field in needed if not getattr(entry.record, field)]
        missing = [field for field in lacking if not entry.has_lost(field)]
        if missing:
            message = f"has a brief but lacks {', '.join(missing)}; add what is missing"
            yield entry.problem(Rule.INCOMPLETE_SEED, (), message)


def texts_are_told_apart(library: Library) -> Iterator[Problem]:
    """No two texts have names that are one on macOS or Windows."""
    seen: dict[str, str] = {}
    for entry in library.seeds.values():
        name = entry.record.text.file if entry.record.text else ""
        other = seen.setdefault(name.casefold(), name)
        if other != name:
            message = f"this and {quoted(other)} are one on macOS or Windows; rename one"
            yield entry.problem(Rule.NOT_A_FILE_NAME, ("text", "file"), message)


def misnamed_texts(library: Library, texts: Collection[str]) -> Iterator[Problem]:
    """Yield each seed's text that is not there, where one of no seed has nearly its name."""
    seeds = library.seeds.values()
    named = [(entry, entry.record.text.file) for entry in seeds if entry.record.text]
    free = {*texts} - {file for _, file in named}
    for entry, file in named:
        if file not in texts and (hint := nearest(file, free)):
            message = f"{quoted(file)} is not in {TEXTS}{hint}"
            yield entry.problem(Rule.MISSING_FILE, ("text", "file"), message)


def paragraphs_have_one_role(library: Library) -> Iterator[Problem]:
    """No paragraph is headline and body at once, or came out of two texts."""
    for entry in library.seeds.values():
        origins = (number for origin in entry.record.derived_from for number in origin.paragraphs)
        for field, numbers, two in (
            ("text", entry.record.citable, "two of headline, standfirst, body"),
            ("derived_from", origins, "two texts"),
        ):
            if doubled := sorted(n for n, count in Counter(numbers).items() if count > 1):
                message = f"puts {paragraphs(doubled)} under {two}; keep one"
                yield entry.problem(Rule.TWO_ROLES, (field,), message)


def fingerprints_are_citable(library: Library) -> Iterator[Problem]:
    """Every paragraph with a fingerprint is the article's."""
    for name in sorted(library.fingerprints.keys() & library.seeds.keys()):
        citable = library.seeds[name].record.citable
        if strange := sorted(library.fingerprints[name].keys() - set(citable)):
            message = (
                f"holds {paragraphs(strange)}, which the seed names under none of headline, "
                f'standfirst, body; run "python build.py new --refresh {name}"'
            )
            yield problem_of_file(f"{SEEDS}{name}{FINGERPRINTS}", Rule.NOT_CITABLE, message)


def reviewed_texts_have_fingerprints(library: Library) -> Iterator[Problem]:
    """Every article with a reviewed brief has fingerprints, by which readers can tell its text."""
    for name in sorted(library.seeds.keys() & library.briefs.keys() - library.fingerprints.keys()):
        text = library.seeds[name].record.text
        if text and library.briefs[name].record.state is State.REVIEWED:
            message = (
                "missing, and the brief is reviewed; where the text is at hand, "
                f'run "python build.py new --refresh {name}"'
            )
            yield problem_of_file(f"{SEEDS}{name}{FINGERPRINTS}", Rule.MISSING_FILE, message)


def paragraphs_are_citable(library: Library) -> Iterator[Problem]:
    """Every paragraph cited, explained or derived is headline, standfirst or body."""
    for text in library.seeds.values():
        for i, origin in enumerate(text.record.derived_from):
            if message := _not_of(text.record, origin.paragraphs):
                yield text.problem(Rule.NOT_CITABLE, ("derived_from", i, "paragraphs"), message)
    for entry in library.briefs.values():
        if not (seed := library.seeds.get(entry.id)):
            continue
        for path, numbers in _paragraphs_named(entry.record):
            if message := _not_of(seed.record, numbers):
                yield entry.problem(Rule.NOT_CITABLE, path, message, at_name=path[0] != "claims")


def _paragraphs_named(brief: Brief) -> Iterator[tuple[Path, tuple[int, ...]]]:
    for name, claim in brief.standing.items():
        yield ("claims", name, "paragraphs"), claim.paragraphs
    for field, names in (("uncited", brief.uncited), ("cue", brief.cue)):
        yield from (((field, listed), paragraphs_named(listed)) for listed in names)


def _not_of(seed: Seed, numbers: tuple[int, ...]) -> str:
    wrong = sorted(set(numbers) - set(seed.citable))
    if not wrong or not seed.citable:
        return ""
    verb = "is" if len(wrong) == 1 else "are"
    remedy = f"{_without(numbers, wrong)}, or mend text: in its seed"
    return f"{paragraphs(wrong)} {verb} not among the article's, {ranges(seed.citable)}; {remedy}"


def _without(numbers: Sequence[int], wrong: Sequence[int]) -> str:
    """Say what to write of some paragraphs without the wrong ones."""
    left = [number for number in numbers if number not in wrong]
    return f"keep {ranges(left)}" if left else "take it out"


def paragraphs_are_accounted_for(library: Library) -> Iterator[Problem]:
    """Every citable paragraph is cited by a claim or listed with its reason."""
    for entry in library.briefs.values():
        seed = library.seeds.get(entry.id)
        accounted = _cited(entry.record).keys() | entry.record.uncited_paragraphs.keys()
        missing = sorted(set(seed.record.citable) - accounted) if seed else ()
        if missing and not entry.has_lost("paragraphs", "uncited"):
            named, it = paragraphs(missing), "them" if len(missing) > 1 else "it"
            reason = f'"{ranges(missing)}: the reason"'
            message = f"no claim cites {named}; cite {it}, or list {it} under uncited: {reason}"
            yield entry.problem(Rule.UNACCOUNTED_PARAGRAPH, ("uncited",), message, at_name=True)


def uncited_paragraphs_are_cited_nowhere(library: Library) -> Iterator[Problem]:
    """Every paragraph listed with its reason is cited by no claim, and listed once."""
    for entry in library.briefs.values():
        cited, first = _cited(entry.record), entry.record.uncited_paragraphs
        for listed in entry.record.uncited:
            numbers, path = paragraphs_named(listed), ("uncited", listed)
            if both := [number for number in numbers if number in cited]:
                message = f"{_citing(cited, both)}; {_without(numbers, both)}, or mend the claim"
                yield entry.problem(Rule.CITED_AND_UNCITED, path, message, at_name=True)
            if twice := [number for number in numbers if first[number] != listed]:
                line = entry.document.names["uncited", first[twice[0]]][0]
                message = f"line {line} lists {paragraphs(twice)}, too; {_without(numbers, twice)}"
                message += ", or mend that line"
                yield entry.problem(Rule.LISTED_TWICE, path, message, at_name=True)


def _cited(brief: Brief) -> dict[int, list[str]]:
    """Return the claims that cite each paragraph."""
    found: dict[int, list[str]] = {}
    for name, claim in brief.standing.items():
        for number in claim.paragraphs:
            found.setdefault(number, []).append(name)
    return found


def _citing(cited: Mapping[int, Sequence[str]], numbers: Sequence[int]) -> str:
    """Say which claim cites some paragraphs, and how many more do."""
    first, *more = dict.fromkeys(name for number in numbers for name in cited[number])
    verb = f"and {len(more)} more cite" if more else "cites"
    return f'"{first}" {verb} {paragraphs(numbers)}'
