"""Whether paragraphs of a text stand some lines from where they were fingerprinted."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sitegen.evidence.fingerprints import fingerprint


@dataclass(frozen=True, kw_only=True)
class Shift:
    """How many lines further on paragraphs stand (back, below 0), the first of them, how many."""

    lines: int
    first: int
    paragraphs: int

    def __str__(self) -> str:
        """Say where they stand, and what to do to the text."""
        one = abs(self.lines) == 1
        lines, them = ("a line", "it") if one else (f"{abs(self.lines)} lines", "them")
        more = f"has {lines} more above it; take {them} out"
        less = f"lacks {lines} above it; put {them} back"
        others = f", {self.paragraphs - 1} others likewise" if self.paragraphs > 1 else ""
        return (
            f"paragraph {self.first} stands at {self.first + self.lines}{others}: "
            f"the text {more if self.lines > 0 else less}"
        )


def shift_of(recorded: Mapping[int, str], paragraphs: Sequence[str]) -> Shift | None:
    """Return by how much most of the recorded paragraphs that stand elsewhere do, if any does.

    One that is there twice stands where it was recorded, else where it is first.
    """
    there = dict(enumerate(map(fingerprint, paragraphs), start=1))
    places = {known: at for at, known in reversed(there.items())}
    moved = {
        number: places[known] - number
        for number, known in recorded.items()
        if known in places and there.get(number) != known
    }
    for distance, amount in Counter(moved.values()).most_common(1):
        first = min(number for number, far in moved.items() if far == distance)
        return Shift(lines=distance, first=first, paragraphs=amount)
    return None
