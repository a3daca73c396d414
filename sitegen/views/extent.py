"""How much of a large corpus one page shows: the latest few, and how many more there are."""

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

FEW = 8
MOST = 12
"""So many are shown whole: a list is not cut for a few."""


def latest(items: Sequence[T]) -> tuple[T, ...]:
    """Return the last few of items in date order."""
    return tuple(items if len(items) <= MOST else items[-FEW:])


def earlier(items: Sequence[T]) -> int:
    """Return how many items ``latest`` leaves out."""
    return len(items) - len(latest(items))
