"""A theme's questions with the claims that answer them, of many the latest."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sitegen.corpus import Claim, Question
from sitegen.views.extent import Latest, latest
from sitegen.views.matrix import Group


@dataclass(frozen=True, kw_only=True)
class Answered:
    """One question, or an item of a checklist, and the latest claims with what each answers."""

    group: str
    question: Question
    claims: Latest[tuple[Claim, str]]


def answered(groups: Iterable[Group]) -> Iterator[Answered]:
    """Yield the questions to which there is an answer."""
    for group in groups:
        for row in group.rows:
            if row.variety:
                shown = latest(row.claims)
                claims = tuple((claim, row.answer_of(claim)) for claim in shown)
                yield Answered(
                    group=group.id,
                    question=row.question,
                    claims=Latest(claims, shown.earlier),
                )
