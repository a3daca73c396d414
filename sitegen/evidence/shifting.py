"""Whether a text's paragraphs all stand some lines from where they were fingerprinted."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sitegen.evidence.fingerprints import fingerprint

LEAST = 3
"""The fewest paragraphs that tell a line too many from a text that was changed."""


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
        return (
            f"paragraph {self.first} stands at {self.first + self.lines}, {self.paragraphs - 1} "
            f"others likewise: the text {more if self.lines > 0 else less}"
        )


def shift_of(recorded: Mapping[int, str], paragraphs: Sequence[str]) -> Shift | None:
    """Return by how much most of the recorded paragraphs stand elsewhere, if they do."""
    found = [fingerprint(paragraph) for paragraph in paragraphs]
    if 2 * len(_standing(recorded, found, 0)) >= len(recorded):
        return None
    # a paragraph that is there twice stands where it is first
    places = {found[at - 1]: at for at in range(len(found), 0, -1)}
    distances = Counter(places[k] - n for n, k in recorded.items() if k in places)
    for distance, _ in distances.most_common(1):
        moved = _standing(recorded, found, distance)
        if len(moved) >= LEAST and 2 * len(moved) > len(recorded):
            return Shift(lines=distance, first=min(moved), paragraphs=len(moved))
    return None


def _standing(recorded: Mapping[int, str], found: Sequence[str], distance: int) -> list[int]:
    """Return the recorded paragraphs that stand so far from their numbers."""
    there = dict(enumerate(found, start=1))
    return [number for number, known in recorded.items() if there.get(number + distance) == known]
