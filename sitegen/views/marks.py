"""A figure's mark: where it stands on a scale, and where its label has room."""

from dataclasses import dataclass

from sitegen.corpus import Figure
from sitegen.evidence.numberwords import vague_bounds
from sitegen.records.terms import Qualifier
from sitegen.views.estimates import numbers_of
from sitegen.views.scales import Scale

NARROW = 35
"""No label goes into less than so many percent of a scale."""
BESIDE, BEHIND = 11, 27
_LEFTWARD = frozenset({Qualifier.ABOUT, Qualifier.UP_TO, Qualifier.LESS_THAN})
_RIGHTWARD = frozenset({Qualifier.AT_LEAST, Qualifier.MORE_THAN})


@dataclass(frozen=True, kw_only=True)
class Mark:
    """Where a number stands on its scale, in percent; a range and a band have a length."""

    start: float
    length: float
    qualifier: Qualifier

    @property
    def end(self) -> float:
        """Return where a range ends."""
        return round(self.start + self.length, 2)

    @property
    def middle(self) -> float:
        """Return where it is crossed, if its source is doubted."""
        return round(self.start + self.length / 2, 2)

    @property
    def side(self) -> str:
        """Return where its label stands: ``right``, ``left``, or ``over`` what fills the scale."""
        if max(self.start, 100 - self.end) < NARROW:
            return "over"
        return "left" if self.start > 100 - self.end else "right"

    @property
    def gap(self) -> int:
        """Return how far its label stands from it, in pixels: behind the arrow, if one is there."""
        arrows = _LEFTWARD if self.side == "left" else _RIGHTWARD
        return BEHIND if self.qualifier in arrows else BESIDE


def bounds_of(given: Figure) -> tuple[float, ...]:
    """Return the numbers a mark is drawn at: one, or two of a range or of words for a size."""
    return (vague_bounds(given.words) if given.words else None) or numbers_of(given)


def mark_of(given: Figure, scale: Scale | None) -> Mark | None:
    """Return a figure's mark; none without a scale, or in words that name no size."""
    values = bounds_of(given)
    if scale is None or not values:
        return None
    start, end = (scale.percent(value) for value in (values[0], values[-1]))
    return Mark(start=start, length=round(end - start, 2), qualifier=given.qualifier)
