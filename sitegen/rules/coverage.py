"""Rules for paragraphs: what is cited is the article, and all of it is accounted for."""

from collections.abc import Iterator, Mapping, Sequence

from sitegen.library import Library
from sitegen.paragraphs import paragraphs, paragraphs_named, ranges
from sitegen.problems import Problem, Rule
from sitegen.records import Brief, Seed
from sitegen.yamltext import Path


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
