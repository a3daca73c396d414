"""How much of a large corpus one page shows: the latest few, or a part that grows at its end."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

FEW = 8
MOST = 12
"""So many are shown whole: a list is not cut for a few."""


@dataclass(frozen=True)
class Latest(Generic[T]):
    """The last of some items in date order, and how many there are before them."""

    items: tuple[T, ...]
    earlier: int

    def __iter__(self) -> Iterator[T]:
        """Yield the last ones, in their order."""
        return iter(self.items)


def latest(items: Sequence[T]) -> Latest[T]:
    """Return the last few of items in date order; all, where they are not many more."""
    shown = tuple(items if len(items) <= MOST else items[-FEW:])
    return Latest(shown, len(items) - len(shown))


def first_few(items: Sequence[T]) -> Latest[T]:
    """Return the first few of items that stand in the order of their age, the youngest first."""
    shown = tuple(items[:FEW])
    return Latest(shown, len(items) - len(shown))


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
