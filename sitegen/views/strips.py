"""Agreement at a glance: a square a source, filled by its answer, hollow where it is silent.

Squares stand by answer, in the question's order, the silent ones last; within an answer by date.
An answer's fill is its place among the question's answers, so that it is the same in every row of
a checklist; a source that is not usually reliable is hatched.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sitegen.corpus import Question
from sitegen.views.extent import Latest, latest
from sitegen.views.matrix import Cell, Group, Row, origin_of
from sitegen.views.support import stands
from sitegen.wording import doubt

FILLS = 6
"""So many fills are told apart; a seventh answer has the first one again, and its own words."""
SIDE, GAP, APART = 12, 3, 9
"""Lengths in pixels: of a square, between squares, and between answers."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """Sources that give one answer, or none: the latest, from where on they stand, in pixels."""

    label: str
    fill: int
    start: int
    cells: Latest[Cell]
    origins: int

    @property
    def squares(self) -> Iterator[tuple[int, Cell]]:
        """Yield each source with where its square stands."""
        return ((self.start + i * (SIDE + GAP), cell) for i, cell in enumerate(self.cells))

    @property
    def end(self) -> int:
        """Return where the last square ends."""
        return self.start + len(self.cells.items) * (SIDE + GAP) - GAP

    @property
    def doubted(self) -> bool:
        """Say whether none of these sources is reliable enough to go without a mark."""
        return all(doubt(cell.article.seed) for cell in self.cells)

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

    @property
    def width(self) -> int:
        """Return its length in pixels."""
        return max((part.end for part in self.parts), default=0)


@dataclass(frozen=True, kw_only=True)
class Strips:
    """A question's strip, or one for each item of a checklist."""

    id: str
    ask: str
    strips: tuple[Strip, ...]


def strips(groups: Iterable[Group]) -> tuple[Strips, ...]:
    """Return the strips of a theme's questions."""
    return tuple(
        Strips(id=group.id, ask=group.ask, strips=tuple(strip_of(row) for row in group.rows))
        for group in groups
    )


def strip_of(row: Row) -> Strip:
    """Return a question's strip."""
    fills = {label: i % FILLS + 1 for i, label in enumerate(row.question.answers.values())}
    found = [(tally.label, fills[tally.label], tally.cells) for tally in row.tally]
    silent = tuple(cell for cell in row.cells if not cell.answer)
    given = [*found, *([("", 0, silent)] if silent else [])]
    return Strip(question=row.question, counted=stands(row), parts=tuple(_placed(given)))


def _placed(given: Iterable[tuple[str, int, Sequence[Cell]]]) -> Iterator[Part]:
    start = 0
    for label, fill, cells in given:
        origins = len({origin_of(cell) for cell in cells})
        part = Part(label=label, fill=fill, start=start, cells=latest(cells), origins=origins)
        start = part.end + APART
        yield part
