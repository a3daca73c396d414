"""Where dates stand in a text: with a year, without one, or by words like ``next``."""

import re
from collections.abc import Iterator, Mapping

from sitegen.evidence.stretches import Stretches
from sitegen.language.known import LANGUAGES

_YEAR = r"(?P<year>1\d{3}|20\d{2})(?!\d|[.,']\d|\s?%)"
_BARE = re.compile(rf"(?<![\d.,'\u2019\-])\b{_YEAR}(?![-\w])")

Written = tuple[int, int, Mapping[str, str]]


def written_dates(text: str, language: str) -> Iterator[Written]:
    """Yield from where to where a date stands, and its parts as they are written, by name."""
    taken = Stretches()
    for pattern in (*LANGUAGES[language].dates.patterns, _BARE):
        for match in pattern.finditer(text):
            start, end = match.span()
            if taken.add(start, end):
                yield start, end, {k: v for k, v in match.groupdict().items() if v is not None}


def date_spans(text: str, language: str) -> list[tuple[int, int, bool]]:
    """Return where dates stand, and whether each is no more than a number like a year."""
    return [
        (start, end, parts.keys() == {"year"})
        for start, end, parts in written_dates(text, language)
    ]
