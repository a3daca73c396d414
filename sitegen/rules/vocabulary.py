"""Rules within the vocabulary."""

from collections.abc import Iterator

from sitegen.library import Library
from sitegen.problems import Problem, Rule, nearest
from sitegen.records.vocabulary import BUILT_IN_ACTORS


def families_exist(library: Library) -> Iterator[Problem]:
    """Every measure's family is one of the families."""
    if not (entry := library.vocabulary):
        return
    known = entry.record.families
    for name, measure in entry.record.measures.items():
        if not entry.may_have("families", measure.family):
            hint = nearest(measure.family, known, "; add it to families")
            message = f'unknown family "{measure.family}"{hint}'
            yield entry.problem(Rule.UNKNOWN_FAMILY, ("measures", name, "family"), message)


def wholes_exist(library: Library) -> Iterator[Problem]:
    """Every measure that has parts is another measure."""
    if not (entry := library.vocabulary):
        return
    measures = entry.record.measures
    for name, measure in measures.items():
        path = ("measures", name, "part_of")
        if measure.part_of == name:
            message = f'"{name}" is this measure itself; name another, or none'
            yield entry.problem(Rule.UNKNOWN_MEASURE, path, message)
        elif measure.part_of and not entry.may_have("measures", measure.part_of):
            hint = nearest(measure.part_of, measures, "; add it to measures")
            message = f'unknown measure "{measure.part_of}"{hint}'
            yield entry.problem(Rule.UNKNOWN_MEASURE, path, message)


def actors_are_free(library: Library) -> Iterator[Problem]:
    """No actor takes the name of one that needs no record."""
    if not (entry := library.vocabulary):
        return
    for name in BUILT_IN_ACTORS:
        if name in entry.record.actors:
            message = f'"{name}" is known without the vocabulary; choose another id'
            yield entry.problem(Rule.NOT_AN_ID, ("actors", name), message, at_name=True)
