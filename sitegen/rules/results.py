"""Rules for what commands record: it is of a brief, and no claim that was published is gone."""

from collections.abc import Iterator

from sitegen.library import BRIEFS, CHECKED, FOLDER, RESULTS, REVIEWED, Library
from sitegen.problems import Place, Problem, Rule, nearest
from sitegen.records.terms import State


def results_have_briefs(library: Library) -> Iterator[Problem]:
    """Every file of results has a brief of the same name."""
    for name in sorted(library.results.keys() - library.briefs.keys()):
        file = f"{BRIEFS}{name}.yml"
        if file not in library.unread:
            hint = nearest(name, library.briefs.keys() - library.results.keys())
            message = f"has no brief {file}; delete it, or rename it{hint}"
            place = Place(file=f"{CHECKED}{name}{RESULTS}")
            yield Problem(place=place, message=message, rule=Rule.NOT_A_RESULT)


def reviews_have_files(library: Library) -> Iterator[Problem]:
    """Every file of reviews has a brief or theme of the same name."""
    known = {entry.file for entry in library.briefs.values()}
    known |= {entry.file for entry in library.themes.values()}
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
