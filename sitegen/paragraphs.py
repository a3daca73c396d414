"""Paragraph numbers of a text: its non-empty lines, counted from 1; written as ``[2, 5-11]``."""

import re
from collections.abc import Iterable, Sequence

_NUMBERS = tuple(range(10_000))
_RANGE = re.compile(r"([0-9]{1,4})(?:-([0-9]{1,4}))?", re.ASCII)
_COMMA = re.compile(" *, *")


def parse_paragraphs(items: Iterable[object]) -> tuple[int, ...]:
    """Read numbers and ranges to sorted numbers; raise ``ValueError`` with an item that is none.

    Numbers end at 9,999.
    """
    spans: list[tuple[int, int]] = []
    for item in items:
        match = _RANGE.fullmatch(str(item))
        if not match:
            raise ValueError(item)
        first, last = int(match[1]), int(match[2] or match[1])
        if not 1 <= first <= last:
            raise ValueError(item)
        spans.append((first, last))
    numbers: list[int] = []
    for first, last in sorted(spans):
        numbers += _NUMBERS[max(first, numbers[-1] + 1 if numbers else 0) : last + 1]
    return tuple(numbers)


def paragraphs_named(name: object) -> tuple[int, ...]:
    """Read the numbers of a name, ``7`` or ``3, 9-11``; raise as ``parse_paragraphs`` does."""
    return parse_paragraphs(_COMMA.split(str(name)))


def paragraphs(numbers: Sequence[int]) -> str:
    """Name sorted numbers in a sentence: ``paragraph 7``, ``paragraphs 7, 9-11``."""
    return f"paragraph{'s' if len(numbers) > 1 else ''} {ranges(numbers)}"


def ranges(numbers: Sequence[int]) -> str:
    """Write sorted numbers shortly: ``2, 5-11, 13``."""
    runs: list[list[int]] = []
    for value in numbers:
        if runs and value == runs[-1][-1] + 1:
            runs[-1].append(value)
        else:
            runs.append([value])
    return ", ".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else f"{run[0]}" for run in runs)
