"""Rules for files that go with a record: they have its name, and what they recorded still holds."""

from collections.abc import Iterator, Mapping

from sitegen.library import (
    BRIEFS,
    CHECKED,
    FINGERPRINTS,
    FOLDER,
    RESULTS,
    REVIEWED,
    SEEDS,
    THEMES,
    Library,
)
from sitegen.problems import Place, Problem, Rule, nearest
from sitegen.records.terms import State


def briefs_have_seeds(library: Library) -> Iterator[Problem]:
    """Every brief has a seed of the same name."""
    for name, file, hint in _alone(library, library.briefs, SEEDS, library.seeds):
        message = f"has no seed {file}; write one, or rename the brief{hint}"
        yield library.briefs[name].problem(Rule.UNKNOWN_SEED, (), message)


def fingerprints_have_seeds(library: Library) -> Iterator[Problem]:
    """Every file of fingerprints has a seed of the same name."""
    for name, file, hint in _alone(library, library.fingerprints, SEEDS, library.seeds):
        message = f"has no seed {file}; write one, or rename the fingerprints{hint}"
        place = Place(file=f"{SEEDS}{name}{FINGERPRINTS}")
        yield Problem(place=place, message=message, rule=Rule.UNKNOWN_SEED)


def results_have_briefs(library: Library) -> Iterator[Problem]:
    """Every file of results has a brief of the same name."""
    for name, file, hint in _alone(library, library.results, BRIEFS, library.briefs):
        message = f"has no brief {file}; put the brief back, or rename this like it{hint}"
        place = Place(file=f"{CHECKED}{name}{RESULTS}")
        yield Problem(place=place, message=message, rule=Rule.NOT_A_RESULT)


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
            place = Place(file=f"{REVIEWED}{name}{RESULTS}")
            message = f"there is no {file} any more; delete this, or rename it too"
            yield Problem(place=place, message=message, rule=Rule.NOT_A_REVIEW)


def published_claims_stay(library: Library) -> Iterator[Problem]:
    """Every claim that was published is there, withdrawn, or an earlier id of one that is."""
    for entry in library.briefs.values():
        there = entry.record.claims.keys() | entry.record.successors.keys()
        published = {n for n, r in library.results.get(entry.id, {}).items() if r.published}
        for name in sorted(published - there if entry.record.state is State.REVIEWED else ()):
            message = (
                f'lacks "{name}", which was published; write "was: [{name}]" under what it has '
                "become, or put it back with withdrawn:"
            )
            yield entry.problem(Rule.CLAIM_GONE, ("claims",), message, at_name=True)
