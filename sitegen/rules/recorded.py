"""Rules for what commands recorded: nothing of it is lost without a word."""

from collections.abc import Iterator, Mapping

from sitegen.library import BRIEFS, CHECKED, FINGERPRINTS, PUBLISHED, RESULTS, SEEDS, Library
from sitegen.paragraphs import paragraphs
from sitegen.problems import Place, Problem, Rule, counted

_AGAIN = "run `python build.py verify --write`"


def lost_records(library: Library, published: Mapping[str, int]) -> Iterator[Problem]:
    """Yield what was recorded and is gone; ``published`` counts published claims by article."""
    yield from _results(library, published)
    yield from _fingerprints(library)


def published_in(library: Library) -> dict[str, int]:
    """Return how many results of published claims each article has."""
    counts = {n: sum(r.published for r in found.values()) for n, found in library.results.items()}
    return {name: count for name, count in counts.items() if count}


def _results(library: Library, published: Mapping[str, int]) -> Iterator[Problem]:
    there = published_in(library)
    for name in sorted(published.keys() | there.keys()):
        known, found = published.get(name, 0), there.get(name, 0)
        if found < known:
            lost = f"holds {found} of the results of {counted(known, 'published claim')}"
            message = f"{lost}; put the file back as it was{_or_gone(library, name)}"
            yield _problem(f"{CHECKED}{name}{RESULTS}", message)
        elif found > known:
            message = f"counts {known} of {found} published claims of {name}; {_AGAIN}"
            yield _problem(PUBLISHED, message)


def _or_gone(library: Library, name: str) -> str:
    if name in library.briefs or f"{BRIEFS}{name}.yml" in library.unread:
        return ""
    return f", or, where the article is to go for good, take its line out of {PUBLISHED}"


def _fingerprints(library: Library) -> Iterator[Problem]:
    """Yield files without a paragraph on which the check of a claim rested."""
    for name in sorted(library.results.keys() & library.briefs.keys() & library.seeds.keys()):
        citable, known = library.seeds[name].record.citable, library.fingerprints.get(name, {})
        if lost := sorted(_rested_on(library, name) & {*citable} - known.keys()):
            message = (
                f"lacks {paragraphs(lost)}, on which checks rested; put the file back as it was, "
                f'or run "python build.py new --refresh {name}", then {_AGAIN}'
            )
            yield _problem(f"{SEEDS}{name}{FINGERPRINTS}", message)


def _rested_on(library: Library, name: str) -> set[int]:
    """Return the paragraphs that claims cite now and cited when they were checked."""
    results, claims = library.results[name], library.briefs[name].record.claims
    both = results.keys() & claims.keys()
    return {n for c in both for n in results[c].paragraphs if n in claims[c].paragraphs}


def _problem(file: str, message: str) -> Problem:
    return Problem(place=Place(file=file), message=message, rule=Rule.RECORD_LOST)
