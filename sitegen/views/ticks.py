"""Which labels of a scale have room: a drawing is as wide as a page lets it be."""

from collections.abc import Sequence

from sitegen.wording import number

LETTER, APART = 6.8, 6
"""Pixels: a letter of a label, at most, and what labels need between them."""
ROOMS = {"brief": 130, "page": 215}
"""How long the shortest scale is, in pixels: beside others on the home page, anywhere else."""


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
