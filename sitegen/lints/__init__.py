"""Warnings that teach: what an editor should look at again, and what comments silence.

A lint never stops a build. Each yields a remark, and its message says what to do and why.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sitegen.library import Entry, Library
from sitegen.lints import asserters, counts, likelihood, loaded, numbers, sentences
from sitegen.lints.remarks import Remark
from sitegen.lints.silencing import Reach, Silenced, Switch, faults_of, silencer, switches_in
from sitegen.problems import Problem
from sitegen.records.record import Record

LINTS: tuple[Callable[[Library], Iterator[Remark]], ...] = (
    numbers.numbers_have_figures,
    asserters.asserters_are_named,
    loaded.loaded_words_are_attributed,
    likelihood.likelihoods_are_judgements,
    likelihood.confidence_stands_apart,
    sentences.sentences_are_short,
    sentences.bottom_lines_are_dated,
    counts.articles_are_counted,
)


@dataclass(frozen=True, kw_only=True)
class Lints:
    """All warnings in the order of files and lines, and those that a comment silences."""

    active: tuple[Problem, ...] = ()
    silenced: tuple[Silenced, ...] = ()


def lint(library: Library) -> Lints:
    """Return every warning about the records that could be read."""
    by_file: dict[str, list[Remark]] = {}
    for check in LINTS:
        for remark in check(library):
            by_file.setdefault(remark.entry.file, []).append(remark)
    active: set[Problem] = set()
    silenced: set[Silenced] = set()
    for entry in _entries(library):
        found = _of_file(entry, by_file.get(entry.file, []), whole=not library.unread)
        active.update(found.active)
        silenced.update(found.silenced)
    return Lints(active=tuple(sorted(active)), silenced=tuple(sorted(silenced)))


def _of_file(entry: Entry[Record], remarks: Sequence[Remark], *, whole: bool) -> Lints:
    found = list(switches_in(entry))
    switches = [switch for switch in found if isinstance(switch, Switch)]
    active = [problem for problem in found if isinstance(problem, Problem)]
    reasons = {switch.reach: switch.reason for switch in switches if switch.reach}
    silenced: list[Silenced] = []
    used: set[Reach] = set()
    for remark in remarks:
        if reach := silencer(remark, reasons):
            silenced.append(Silenced(problem=remark.problem, reason=reasons[reach]))
            used.add(reach)
        else:
            active.append(remark.problem)
    for switch in switches:
        active.extend(faults_of(switch, used, whole=whole))
    return Lints(active=tuple(active), silenced=tuple(silenced))


def _entries(library: Library) -> Iterator[Entry[Record]]:
    shelves: tuple[Mapping[str, Entry[Record]], ...] = (
        library.briefs,
        library.seeds,
        library.themes,
    )
    for shelf in shelves:
        yield from shelf.values()
    for single in (library.vocabulary, library.site):
        if single:
            yield single


__all__ = ["LINTS", "Lints", "Silenced", "lint"]
