"""Where dates stand in a text: with a year, without one, or by words like ``next``."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from sitegen.evidence.qualifiers import qualifiers_at
from sitegen.evidence.stretches import Stretches
from sitegen.language.known import LANGUAGES

_YEAR = r"(?P<year>1\d{3}|20\d{2})(?!\d|[.,']\d|\s?%)"
_ISO = re.compile(r"(?<![\w-])(?P<year>(?:1\d|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?![\w-])")
_BARE = re.compile(rf"(?<![\d.,'\u2019\-])\b{_YEAR}(?![-\w])")
_WINDOW = 60
_LEAST = 1900

Written = tuple[int, int, Mapping[str, str]]


@lru_cache(maxsize=4096)
def written_dates(text: str, language: str) -> tuple[Written, ...]:
    """Return from where to where a date stands, and its parts as they are written, by name."""
    return tuple(_written(text, language))


def _written(text: str, language: str) -> Iterator[Written]:
    taken = Stretches()
    kinds = LANGUAGES[language].dates.patterns
    likely = [kind.whole for kind in kinds if any(sign in text for sign in kind.signs)]
    for pattern in (_ISO, *likely, _BARE):
        for match in pattern.finditer(text):
            start, end = match.span()
            if pattern is _BARE and not _is_year(text, start, end, language):
                continue
            if taken.add(start, end):
                yield start, end, {k: v for k, v in match.groupdict().items() if v is not None}


def _is_year(text: str, start: int, end: int, language: str) -> bool:
    """Say whether digits are a year: 1120 only behind a word like *in*, 2000 unless counted."""
    known, value = LANGUAGES[language].dates, int(text[start:end])
    told = known.before_year.search(text[max(0, start - _WINDOW) : start])
    if known.counted.match(text, end) and (value < _LEAST or not told):
        return False
    return bool(told) or (value >= _LEAST and not qualifiers_at(text, start, end, language))


def date_spans(text: str, language: str) -> list[tuple[int, int, bool]]:
    """Return where dates stand, and whether each is no more than a number like a year."""
    return [
        (start, end, parts.keys() == {"year"})
        for start, end, parts in written_dates(text, language)
    ]
