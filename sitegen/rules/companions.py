"""Rules for files that go with a record: they have its name, and nothing recorded is lost."""

from collections.abc import Iterator, Mapping

from sitegen.dates import is_day
from sitegen.library import (
    BRIEFS,
    CHECKED,
    FINGERPRINTS,
    FOLDER,
    PUBLISHED,
    RELEASES,
    RESULTS,
    REVIEWED,
    SEEDS,
    THEMES,
    Library,
)
from sitegen.paragraphs import paragraphs
from sitegen.problems import Problem, Rule, counted, nearest, problem_of_file
from sitegen.records.terms import State

_AGAIN = "run `python build.py verify --write`"


def briefs_have_seeds(library: Library) -> Iterator[Problem]:
    """Every brief has a seed of the same name."""
    for name, file, hint in _alone(library, library.briefs, SEEDS, library.seeds):
        message = f"has no seed {file}; write one, or rename the brief{hint}"
        yield library.briefs[name].problem(Rule.UNKNOWN_SEED, (), message)


def fingerprints_have_seeds(library: Library) -> Iterator[Problem]:
    """Every file of fingerprints has a seed of the same name."""
    for name, file, hint in _alone(library, library.fingerprints, SEEDS, library.seeds):
        message = f"has no seed {file}; write one, or rename the fingerprints{hint}"
        yield problem_of_file(f"{SEEDS}{name}{FINGERPRINTS}", Rule.UNKNOWN_SEED, message)


def results_have_briefs(library: Library) -> Iterator[Problem]:
    """Every file of results has a brief of the same name."""
    for name, file, hint in _alone(library, library.results, BRIEFS, library.briefs):
        message = f"has no brief {file}; put the brief back, or rename this like it{hint}"
        yield problem_of_file(f"{CHECKED}{name}{RESULTS}", Rule.NOT_A_RESULT, message)


def _alone(
    library: Library, names: Mapping[str, object], folder: str, others: Mapping[str, object]
) -> Iterator[tuple[str, str, str]]:
    """Yield what has no record of its name in a folder: the name, that record's file, a hint.

    Where that file is there and could not be read, this is told already.
    """
    for name in sorted(names.keys() - others.keys()):
        file = f"{folder}{name}.yml"
        if file not in library.unread:
            yield name, file, nearest(name, others.keys() - names.keys())


def reviews_have_files(library: Library) -> Iterator[Problem]:
    """Every file of reviews has a brief or theme of the same name."""
    known = {f"{BRIEFS}{name}.yml" for name in library.briefs}
    known |= {f"{THEMES}{name}.yml" for name in library.themes}
    for name in sorted(library.reviews):
        file = f"{FOLDER}{name}.yml"
        if file not in known | library.unread:
            message = f"there is no {file} any more; delete this, or rename it too"
            yield problem_of_file(f"{REVIEWED}{name}{RESULTS}", Rule.NOT_A_REVIEW, message)


def releases_have_days(library: Library) -> Iterator[Problem]:
    """Every release has the day of its recording for a name."""
    for name in sorted(library.releases):
        if not is_day(name):
            message = "its name is no day; name it as it was recorded: 2031-05-02.jsonl"
            yield problem_of_file(f"{RELEASES}{name}{RESULTS}", Rule.NOT_A_RELEASE, message)


def published_claims_stay(library: Library) -> Iterator[Problem]:
    """Every claim that was published is there, withdrawn, or an earlier id of one that is."""
    for entry in library.briefs.values():
        there = entry.record.claims.keys() | entry.record.successors.keys()
        published = {n for n, r in library.results.get(entry.id, {}).items() if r.published}
        gone = published - there if entry.record.state is State.REVIEWED else ()
        for name in sorted(gone if not entry.has_lost("was") else ()):
            message = (
                f'lacks "{name}", which was published; write "was: [{name}]" under what it has '
                "become, or put it back with withdrawn:"
            )
            yield entry.problem(Rule.CLAIM_GONE, ("claims",), message, at_name=True)


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
            yield problem_of_file(f"{CHECKED}{name}{RESULTS}", Rule.RECORD_LOST, message)
        elif found > known:
            message = f"counts {known} of {found} published claims of {name}; {_AGAIN}"
            yield problem_of_file(PUBLISHED, Rule.RECORD_LOST, message)


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
            yield problem_of_file(f"{SEEDS}{name}{FINGERPRINTS}", Rule.RECORD_LOST, message)


def _rested_on(library: Library, name: str) -> set[int]:
    """Return the paragraphs that claims cite now and cited when they were checked."""
    results, claims = library.results[name], library.briefs[name].record.claims
    both = results.keys() & claims.keys()
    return {n for c in both for n in results[c].paragraphs if n in claims[c].paragraphs}
