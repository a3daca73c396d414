"""What a page shows of a matrix with many columns: each answer's latest, and how many before."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sitegen.corpus import Claim, Question
from sitegen.views.extent import Latest, latest
from sitegen.views.matrix import Group


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
    rows: tuple[Answered, ...]


def answered(groups: Iterable[Group]) -> tuple[Rows, ...]:
    """Return a theme's questions with the claims that answer them."""
    return tuple(Rows(id=group.id, ask=group.ask, rows=tuple(_answered(group))) for group in groups)


def _answered(group: Group) -> Iterator[Answered]:
    for row in group.rows:
        if row.variety:
            shown = latest(row.claims)
            claims = tuple((claim, row.answer_of(claim)) for claim in shown)
            yield Answered(question=row.question, claims=Latest(claims, shown.earlier))
