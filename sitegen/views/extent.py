"""How much of a large corpus one page shows: the latest few, and how many more there are."""

from collections.abc import Iterator, Sequence
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
