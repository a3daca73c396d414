"""The scale that marks stand on: linear from zero, with labels that people would choose."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

FAINTEST = 50
"""Below a fiftieth of a scale a mark cannot be told from zero."""
LEAST = 1e-6
PARTS = 4
"""A scale has at most so many parts: five labels fit on a phone."""


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
