"""How the time that something takes grows with its text."""

from collections.abc import Callable
from time import process_time

TIMES = 4
MOST = 10
"""How many times as long a text of ``TIMES`` the length may take; with its square it takes 16."""


def growth(work: Callable[[str], object], piece: str, length: int) -> float:
    """Return how many times as long ``TIMES`` the text takes, at its best of three."""
    short, long = (
        min(_seconds(work, f"{i} {piece * (size // len(piece))}") for i in range(3))
        for size in (length, TIMES * length)
    )
    return long / short


def _seconds(work: Callable[[str], object], text: str) -> float:
    started = process_time()
    work(text)
    return process_time() - started
