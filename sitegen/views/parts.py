"""A list that is too long for one page: parts in the order of age, which grow at their end only."""

from collections.abc import Callable, Iterator, Sequence
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


def in_parts(
    items: Sequence[T],
    most: int,
    page: Callable[[int], str],
    weight: Callable[[T], int] = lambda _: 1,
) -> tuple[Part[T], ...]:
    """Return items in the order of their age as parts of so much weight, one for few items.

    What is added behind them changes the last part only. That one has at least
    half as much as the others, and less than half as much more. ``page`` is where a part stands.
    """
    cut = [*_cut(items, most, weight)]
    places = [page(number) for number in range(1, len(cut) + 1)]
    beside = zip(["", *places], [*places[1:], ""], strict=False)
    first, parts = 1, []
    for number, (run, (before, after)) in enumerate(zip(cut, beside, strict=True), start=1):
        parts.append(
            Part(
                page=places[number - 1],
                number=number,
                first=first,
                items=run,
                before=before,
                after=after,
            )
        )
        first += len(run)
    return tuple(parts)


def _cut(items: Sequence[T], most: int, weight: Callable[[T], int]) -> Iterator[tuple[T, ...]]:
    """Yield runs of items; what is left behind the last full one joins it where it is little."""
    full: tuple[T, ...] = ()
    begun: list[T] = []
    weighs = 0
    for item in items:
        begun.append(item)
        weighs += weight(item)
        if weighs >= most:
            yield from [full] if full else []
            full, begun, weighs = tuple(begun), [], 0
    if full and 2 * weighs >= most:
        yield full
        full = ()
    yield (*full, *begun)
