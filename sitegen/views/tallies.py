"""What a page shows of a matrix with many columns: each answer's latest, and how many before."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sitegen.corpus import Claim, Question
from sitegen.views.extent import Latest, latest
from sitegen.views.matrix import Cell, Group, Row
from sitegen.views.support import stands


@dataclass(frozen=True, kw_only=True)
class ShownTally:
    """One answer to a question with the latest who give it."""

    label: str
    cells: Latest[Cell]


@dataclass(frozen=True, kw_only=True)
class Tallied:
    """One question, a sentence that counts its answers, and each of them."""

    question: Question
    counted: str
    tallies: tuple[ShownTally, ...]


@dataclass(frozen=True, kw_only=True)
class Answered:
    """One question that is answered, and the latest claims with what each answers."""

    question: Question
    claims: Latest[tuple[Claim, str]]


@dataclass(frozen=True, kw_only=True)
class Rows:
    """What is shown of a question: of itself, or of each item of a checklist."""

    id: str
    ask: str
    rows: tuple[Tallied, ...] | tuple[Answered, ...]


def tallies(groups: Iterable[Group]) -> tuple[Rows, ...]:
    """Return a theme's questions with how many give which answer."""
    return tuple(
        Rows(id=group.id, ask=group.ask, rows=tuple(_tallied(row) for row in group.rows))
        for group in groups
    )


def answered(groups: Iterable[Group]) -> tuple[Rows, ...]:
    """Return a theme's questions with the claims that answer them."""
    return tuple(Rows(id=group.id, ask=group.ask, rows=tuple(_answered(group))) for group in groups)


def _tallied(row: Row) -> Tallied:
    return Tallied(
        question=row.question,
        counted=stands(row),
        tallies=tuple(ShownTally(label=t.label, cells=latest(t.cells)) for t in row.tally),
    )


def _answered(group: Group) -> Iterator[Answered]:
    for row in group.rows:
        if row.variety:
            shown = latest(row.claims)
            claims = tuple((claim, row.answer_of(claim)) for claim in shown)
            yield Answered(question=row.question, claims=Latest(claims, shown.earlier))
