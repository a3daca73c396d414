"""Agreement at a glance: a square a source, with the sign of its answer; and answers by date.

Squares stand by answer, in the question's order, the silent ones last; within an answer by date.
An answer's sign is its place among the question's answers, so that it is the same in every row of
a checklist; that of a source that is not usually reliable is hatched.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sitegen.corpus import Corpus, Question, Theme, once
from sitegen.records.vocabulary import BUILT_IN_ACTORS
from sitegen.views.extent import FEW, Latest, latest
from sitegen.views.matrix import Cell, Row, Tally, matrix, origin_of
from sitegen.wording import count, small, told

FILLS = 9
"""So many signs are told apart; a tenth answer has the first one again, and its own words."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """Sources that give one answer, or none: the latest."""

    label: str
    fill: int
    cells: Latest[Cell]
    origins: int

    @property
    def is_shared(self) -> bool:
        """Say whether several sources go back to fewer origins."""
        return self.origins < len(self.cells.items) + self.cells.earlier


@dataclass(frozen=True, kw_only=True)
class Strip:
    """One question's squares, and in a sentence what they show."""

    question: Question
    counted: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, kw_only=True)
class Strips:
    """A question's strip, or one for each item of a checklist."""

    id: str
    ask: str
    strips: tuple[Strip, ...]


@once
def strips(theme: Theme, corpus: Corpus) -> tuple[Strips, ...]:
    """Return the strips of a theme's questions."""
    return tuple(
        Strips(id=group.id, ask=group.ask, strips=tuple(strip_of(row) for row in group.rows))
        for group in matrix(theme, corpus)
    )


def strip_of(row: Row) -> Strip:
    """Return a question's strip."""
    fills = {label: i % FILLS + 1 for i, label in enumerate(row.question.answers.values())}
    found = [(tally.label, fills[tally.label], tally.cells) for tally in row.tally]
    silent = tuple(cell for cell in row.cells if not cell.answer)
    given = [*found, *([("", 0, silent)] if silent else [])]
    return Strip(question=row.question, counted=stands(row), parts=tuple(map(_part, given)))


def _part(given: tuple[str, int, Sequence[Cell]]) -> Part:
    label, fill, cells = given
    origins = len({origin_of(cell) for cell in cells})
    return Part(label=label, fill=fill, cells=latest(cells), origins=origins)


def stands(row: Row) -> str:
    """Count who gives which answer, from the data only; articles without an answer come last.

    An article's author and its unnamed sources are asserters of their own; anybody else is one
    asserter in however many articles.
    """
    total = count(len(row.cells), "article")
    if not row.tally:
        return told("None of {total} addresses it.").format(total=total)
    tallies = sorted(row.tally, key=lambda tally: -len(tally.cells))
    of = told(" of {total}").format(total=total)
    parts = [
        f"{tally.label}: {small(len(tally.cells))}{'' if i else of}{_support(tally)}"
        for i, tally in enumerate(tallies)
    ]
    if silent := sum(1 for cell in row.cells if not cell.answer):
        parts.append(f"{told('not addressed')}: {small(silent)}")
    return f"{'; '.join(parts)}."


def _support(tally: Tally) -> str:
    """Count what is behind an answer; one article with one asserter goes without saying."""
    asserters = len(set(_asserters(tally)))
    by = told("said by {asserters}").format(asserters=small(asserters))
    said = [by] if asserters > 1 else []
    if len(tally.cells) > 1:
        origins = len({origin_of(cell) for cell in tally.cells})
        said = [count(origins, "origin"), by]
    return f" ({', '.join(said)})" if said else ""


def _asserters(tally: Tally) -> Iterator[str]:
    for cell in tally.cells:
        for actor in cell.answer.by if cell.answer else ():
            own = actor.id in BUILT_IN_ACTORS
            yield f"{cell.article.id}/{actor.id}" if own else actor.id


@once
def succession(theme: Theme, corpus: Corpus) -> Mapping[str, object]:
    """Return a theme's questions answered source by source, in the order of the sources' dates.

    A source whose date is known roughly stands by the first day it can be of. Of many sources the
    latest few are ``columns``. What differs is the answer of another source, which need not be a
    change of things.
    """
    return {
        "columns": corpus.articles[-FEW:],
        "earlier": len(corpus.articles[:-FEW]),
        "groups": [
            (group.ask, [{"question": row.question, "steps": _steps(row)} for row in group.rows])
            for group in matrix(theme, corpus)
        ],
    }


def _steps(row: Row) -> Sequence[Mapping[str, object]]:
    """Return each answer; ``unlike`` is the source before, where that answers otherwise."""
    steps: list[Mapping[str, object]] = []
    before: Cell | None = None
    for cell in row.cells:
        differs = before and cell.answer and before.label != cell.label
        steps.append({"cell": cell, "unlike": before.article if before and differs else None})
        before = cell if cell.answer else before
    return steps[-FEW:]
