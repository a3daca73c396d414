"""A list that is too long for one page: parts in the order of age, which grow at their end only."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Part(Generic[T]):
    """Items that stand on one page, the place of the first in the whole list, and the pages beside.

    Parts and places count from one. ``before`` and ``after`` are empty where there is no such page.
    """

    page: str
    number: int
    first: int
    items: tuple[T, ...]
    before: str
    after: str

    @property
    def last(self) -> int:
        """Return the place of the last item in the whole list."""
        return self.first + len(self.items) - 1


def fits(amount: int, most: int) -> bool:
    """Say whether so many items stand on one page."""
    return 2 * amount < 3 * most


def in_parts(items: Sequence[T], most: int, page: Callable[[int], str]) -> tuple[Part[T], ...]:
    """Return items in the order of their age as parts of so many, one for few items.

    What is added behind them changes the last part only. That one has at least
    half as many as the others, and less than half as many more. ``page`` is where a part stands.
    """
    amount = max(1, (2 * len(items) + most) // (2 * most))
    places = ["", *map(page, range(1, amount + 1)), ""]
    ends = [*range(most, amount * most, most), len(items)]
    return tuple(
        Part(
            page=places[number],
            number=number,
            first=start + 1,
            items=tuple(items[start:end]),
            before=places[number - 1],
            after=places[number + 1],
        )
        for number, (start, end) in enumerate(zip([0, *ends], ends, strict=False), start=1)
    )
