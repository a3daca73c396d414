"""Rules within the vocabulary."""

from collections.abc import Iterator

from sitegen.library import Library
from sitegen.problems import Problem, Rule, nearest


def families_exist(library: Library) -> Iterator[Problem]:
    """Every measure's family is one of the families."""
    if not (entry := library.vocabulary):
        return
    known = entry.record.families
    for name, measure in entry.record.measures.items():
        if measure.family not in known:
            message = f'unknown family "{measure.family}"{nearest(measure.family, known)}'
            yield entry.problem(Rule.UNKNOWN_FAMILY, ("measures", name, "family"), message)


def wholes_exist(library: Library) -> Iterator[Problem]:
    """Every measure that has parts is a measure itself."""
    if not (entry := library.vocabulary):
        return
    for name, measure in entry.record.measures.items():
        others = entry.record.measures.keys() - {name}
        if measure.part_of and measure.part_of not in others:
            message = f'unknown measure "{measure.part_of}"{nearest(measure.part_of, others)}'
            yield entry.problem(Rule.UNKNOWN_MEASURE, ("measures", name, "part_of"), message)
