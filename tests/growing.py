"""How the time that something takes grows with its text."""

from collections.abc import Callable
from time import process_time

MOST_FOR_TWICE = 3
"""How many times as long twice the text may take; with its square in time it takes four."""


def growth(work: Callable[[str], object], piece: str, length: int) -> float:
    """Return how many times as long a text of twice the length takes, at its best of three."""
    once, twice = (
        min(_seconds(work, f"{i} {piece * (size // len(piece))}") for i in range(3))
        for size in (length, 2 * length)
    )
    return twice / once


def _seconds(work: Callable[[str], object], text: str) -> float:
    started = process_time()
    work(text)
    return process_time() - started
