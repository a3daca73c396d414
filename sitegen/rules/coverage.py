"""Rules for paragraphs: what is cited is the article, and all of it is accounted for."""

from collections.abc import Iterator

from sitegen.library import Library
from sitegen.paragraphs import paragraphs, ranges
from sitegen.problems import Problem, Rule
from sitegen.records import Brief, Seed
from sitegen.yamltext import Path


def paragraphs_are_citable(library: Library) -> Iterator[Problem]:
    """Every paragraph cited or explained is headline, standfirst or body of the article."""
    for entry in library.briefs.values():
        if not (seed := library.seeds.get(entry.id)):
            continue
        for path, numbers in _paragraphs_named(entry.record):
            if message := _not_of(seed.record, numbers):
                yield entry.problem(Rule.NOT_CITABLE, path, message, at_name=path[0] == "uncited")


def _paragraphs_named(brief: Brief) -> Iterator[tuple[Path, tuple[int, ...]]]:
    for name, claim in brief.standing.items():
        yield ("claims", name, "paragraphs"), claim.paragraphs
    for number in brief.uncited:
        yield ("uncited", number), (number,)


def derived_paragraphs_are_citable(library: Library) -> Iterator[Problem]:
    """Every paragraph that came out of another text is the article's."""
    for entry in library.seeds.values():
        for i, origin in enumerate(entry.record.derived_from):
            if message := _not_of(entry.record, origin.paragraphs):
                path = ("derived_from", i, "paragraphs")
                yield entry.problem(Rule.NOT_CITABLE, path, message)


def _not_of(seed: Seed, numbers: tuple[int, ...]) -> str:
    wrong = sorted(set(numbers) - set(seed.citable))
    if not wrong or not seed.citable:
        return ""
    verb = "is" if len(wrong) == 1 else "are"
    there = f"{ranges(seed.citable)} (see text: in its seed)"
    return f"{paragraphs(wrong)} {verb} not among the article's, {there}"


def paragraphs_are_accounted_for(library: Library) -> Iterator[Problem]:
    """Every citable paragraph is cited by a claim or listed with its reason, not both."""
    for entry in library.briefs.values():
        seed = library.seeds.get(entry.id)
        claims = entry.record.standing
        cited = {n: name for name, claim in claims.items() for n in claim.paragraphs}
        accounted = cited.keys() | entry.record.uncited.keys()
        missing = sorted(set(seed.record.citable) - accounted) if seed else ()
        if missing:
            named, it = paragraphs(missing), "them" if len(missing) > 1 else "it"
            message = f"no claim cites {named}; cite {it}, or list {it} under uncited with a reason"
            yield entry.problem(Rule.UNACCOUNTED_PARAGRAPH, ("uncited",), message, at_name=True)
        for number in sorted(cited.keys() & entry.record.uncited.keys()):
            message = f'"{cited[number]}" cites this paragraph; take it out there or here'
            path = ("uncited", number)
            yield entry.problem(Rule.CITED_AND_UNCITED, path, message, at_name=True)
