"""Answers by date: each question's in the order of the sources' dates.

A source whose date is known roughly stands by the first day it can be of. What differs is the
answer of another source, which need not be a change of things.
"""

from dataclasses import dataclass

from sitegen.corpus import Article, Corpus, Question, Theme, once
from sitegen.views.extent import FEW
from sitegen.views.matrix import Cell, Row, matrix


@dataclass(frozen=True, kw_only=True)
class Step:
    """One source's answer; ``unlike`` is the source before, where that answers otherwise."""

    cell: Cell
    unlike: Article | None


@dataclass(frozen=True, kw_only=True)
class Course:
    """One question with the steps of the latest sources."""

    question: Question
    steps: tuple[Step, ...]


@dataclass(frozen=True, kw_only=True)
class Succession:
    """A theme's questions by source, and how many sources there are before."""

    columns: tuple[Article, ...]
    earlier: int
    groups: tuple[tuple[str, tuple[Course, ...]], ...]


@once
def succession(theme: Theme, corpus: Corpus) -> Succession:
    """Return the answers source by source; of many sources the latest few."""
    found = tuple(
        (group.ask, tuple(Course(question=row.question, steps=_steps(row)) for row in group.rows))
        for group in matrix(theme, corpus)
    )
    return Succession(
        columns=corpus.articles[-FEW:], earlier=len(corpus.articles[:-FEW]), groups=found
    )


def _steps(row: Row) -> tuple[Step, ...]:
    steps: list[Step] = []
    before: Cell | None = None
    for cell in row.cells:
        differs = before and cell.answer and before.label != cell.label
        steps.append(Step(cell=cell, unlike=before.article if before and differs else None))
        before = cell if cell.answer else before
    return tuple(steps[-FEW:])
