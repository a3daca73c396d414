"""The scale that marks stand on: linear from zero, or logarithmic where that would hide some."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

FAINTEST = 50
"""Below a fiftieth of a linear scale a mark cannot be told from zero."""
LEAST = 1e-6
PARTS = 4
"""A scale has at most so many parts: five labels fit on a phone."""


@dataclass(frozen=True, kw_only=True)
class Scale:
    """A scale from its first tick to its last."""

    ticks: tuple[float, ...]
    logarithmic: bool

    @property
    def factor(self) -> float:
        """Return how many times the one before each tick of a logarithmic scale is."""
        return self.ticks[1] / self.ticks[0]

    def percent(self, value: float) -> float:
        """Return where a value stands, in percent of the scale's length, to two digits."""
        first, last = self.ticks[0], self.ticks[-1]
        if self.logarithmic:
            return round(100 * math.log(value / first) / math.log(last / first), 2)
        return round(100 * value / last, 2)


def scale_of(values: Sequence[float]) -> Scale:
    """Return the scale for these values, none below zero: logarithmic by their spread alone."""
    low, high = min(values), max(values)
    if low >= LEAST and high > FAINTEST * low:
        return Scale(ticks=_decades(low, high), logarithmic=True)
    whole = all(value == int(value) for value in values)
    return Scale(ticks=_steps(max(high, LEAST), whole=whole), logarithmic=False)


def _decades(low: float, high: float) -> tuple[float, ...]:
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    every = math.ceil((last - first) / PARTS)
    return tuple(_decimal(1, power) for power in range(first, last + every, every))


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
