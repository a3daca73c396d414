"""Stretches of a text, none over another, by where they stand."""

from bisect import bisect_left, insort


class Stretches:
    """From where to where something stands; to look one up takes no longer in a long text."""

    def __init__(self) -> None:
        """Begin with none."""
        self._bounds: list[tuple[int, int]] = []

    def add(self, start: int, end: int) -> bool:
        """Take a stretch in; say whether its place was free."""
        free = not self.meet(start, end)
        if free:
            insort(self._bounds, (start, end))
        return free

    def meet(self, start: int, end: int) -> bool:
        """Say whether one of them is over a stretch."""
        before = bisect_left(self._bounds, end, key=lambda bounds: bounds[0])
        return before > 0 and self._bounds[before - 1][1] > start
