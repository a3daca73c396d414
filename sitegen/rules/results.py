"""The rule for recorded checks."""

from collections.abc import Iterator

from sitegen.library import BRIEFS, CHECKED, RESULTS, Library
from sitegen.problems import Place, Problem, Rule, nearest


def results_have_briefs(library: Library) -> Iterator[Problem]:
    """Every file of results has a brief of the same name."""
    for name in sorted(library.results.keys() - library.briefs.keys()):
        file = f"{BRIEFS}{name}.yml"
        if file not in library.unread:
            hint = nearest(name, library.briefs.keys() - library.results.keys())
            message = f"has no brief {file}; delete it, or rename it{hint}"
            place = Place(file=f"{CHECKED}{name}{RESULTS}")
            yield Problem(place=place, message=message, rule=Rule.NOT_A_RESULT)
