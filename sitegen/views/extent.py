"""How much of a large corpus one page shows: the latest few, and how many more there are."""

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

FEW = 8


def latest(items: Sequence[T]) -> tuple[T, ...]:
    """Return the last few of items in date order."""
    return tuple(items[-FEW:])


def earlier(items: Sequence[T]) -> int:
    """Return how many items ``latest`` leaves out."""
    return max(0, len(items) - FEW)
