"""Marks and the scale they stand on: linear from zero, with labels that people would choose."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from sitegen.corpus import Figure
from sitegen.evidence.numberwords import vague_bounds
from sitegen.records.terms import Qualifier
from sitegen.views.estimates import numbers_of
from sitegen.wording import number

FAINTEST = 50
"""Below a fiftieth of a scale a mark cannot be told from zero."""
LEAST = 1e-6
PARTS = 4
"""A scale has at most so many parts: five labels fit on a phone."""
LETTER, APART = 6.8, 6
"""Pixels: a letter of a label, at most, and what labels need between them."""
ROOMS = {"brief": 130, "page": 215}
"""How long the shortest scale is, in pixels: beside others on the home page, anywhere else."""
NARROW = 35
"""No label goes into less than so many percent of a scale."""
BESIDE, BEHIND = 11, 27
_LEFTWARD = frozenset({Qualifier.ABOUT, Qualifier.UP_TO, Qualifier.LESS_THAN})
_RIGHTWARD = frozenset({Qualifier.AT_LEAST, Qualifier.MORE_THAN})


@dataclass(frozen=True, kw_only=True)
class Scale:
    """A scale from zero, its first tick, to its last."""

    ticks: tuple[float, ...]

    def percent(self, value: float) -> float:
        """Return where a value stands, in percent of the scale's length, to two digits."""
        return round(100 * value / self.ticks[-1], 2)


def are_far_apart(values: Sequence[float]) -> bool:
    """Say whether one scale would hide some of these values that are not zero."""
    seen = [value for value in values if value >= LEAST]
    return bool(seen) and max(seen) > FAINTEST * min(seen)


def scale_of(values: Sequence[float]) -> Scale:
    """Return the scale for these values, none below zero."""
    whole = all(value == int(value) for value in values)
    return Scale(ticks=_steps(max(*values, LEAST), whole=whole))


def _steps(high: float, *, whole: bool) -> tuple[float, ...]:
    power = math.floor(math.log10(high / PARTS))
    digit = next(digit for digit in (1, 2, 5, 10) if _decimal(digit, power) * PARTS >= high)
    if whole and _decimal(digit, power) < 1:
        digit, power = 1, 0
    parts = max(1, math.ceil(high / _decimal(digit, power)))
    return tuple(_decimal(digit * part, power) for part in range(parts + 1))


def _decimal(digits: int, power: int) -> float:
    """Return a decimal number, whole where it can be, else as close as a float is."""
    ten: int = 10 ** abs(power)
    if power >= 0:
        return digits * ten
    whole, rest = divmod(digits, ten)
    return digits / ten if rest else whole


def labels(ticks: Sequence[float]) -> list[str]:
    """Return for each tick the classes that hide its label where there is no room for it."""
    hidden = {room: _hidden(ticks, length) for room, length in ROOMS.items()}
    return [
        " ".join(f"lb-no-{room}" for room, found in hidden.items() if i in found)
        for i in range(len(ticks))
    ]


def _hidden(ticks: Sequence[float], length: float) -> set[int]:
    """Return the ticks without a label: the others are as many as fit, at the same distance."""
    last = len(ticks) - 1
    widest = max(len(number(tick)) for tick in ticks) * LETTER + APART
    every = (step for step in range(1, last + 1) if last % step == 0)
    fits = (step for step in every if step * length / last >= widest)
    return set(range(last + 1)) - set(range(0, last + 1, next(fits, last)))


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
        """Return where the square of a doubted source stands over it."""
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
