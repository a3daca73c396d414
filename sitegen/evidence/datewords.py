"""Where dates stand in a text, and of which parts they are, with or without a year."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from sitegen.dates import Date, parse_date
from sitegen.evidence.numberwords import qualifiers_at, value_of
from sitegen.evidence.tokens import Stretches
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


_HALVES = {1: ("01", "06"), 2: ("07", "12")}
_QUARTERS = {1: ("01", "03"), 2: ("04", "06"), 3: ("07", "09"), 4: ("10", "12")}
_STEPS = {"last": -1, "this": 0, "next": 1}


@dataclass(frozen=True)
class DateParts:
    """A date's parts as they are written: ``year``, ``day``, and what is named, by its letter.

    That is a month (m), season (s), quarter (q), half of a year (h), weekday (w), day (d), or so
    many years to days: this one (u), ago (a), later (b), earlier (e) than the date before it.
    """

    written: Mapping[str, str]
    language: str

    @cached_property
    def named(self) -> Mapping[str, int]:
        """Return which month, season and so on is named, by its letter."""
        return {key[0]: int(key[1:]) for key in self.written if key[1:].isdigit()}

    @property
    def is_open(self) -> bool:
        """Say whether a date is a month, a season or a day that names no year."""
        names_part = {"m", "s", "q", "h"} & self.named.keys() or "month" in self.written
        told = {"year", "lastyear", "lastyear2", "thisyear", "nextyear", *_STEPS}
        return bool(names_part) and not told & self.written.keys()

    @property
    def count(self) -> int:
        """Return how many years, months, weeks or days: one where there is no number."""
        if "twice" in self.written:
            return 2
        number = "0" if {"same", "same2"} & self.written.keys() else self.written.get("n", "1")
        return int(value_of(number, self.language) or number)

    @property
    def shift(self) -> tuple[int, int]:
        """Return by how many of what it lies from the date before it; by 0 of none if by none."""
        named = self.named
        if "b" in named or "e" in named:
            return (named["b"], self.count) if "b" in named else (named["e"], -self.count)
        return (named["u"], 1) if "u" in named and "after" in self.written else (0, 0)

    @property
    def is_bare_day(self) -> bool:
        """Say whether it is the day of a month that is not named: *on the 27th*."""
        return self.written.keys() == {"day"}

    @property
    def steps(self) -> list[int]:
        """Return which one is meant by a word like ``next``, if any."""
        return [step for word, step in _STEPS.items() if word in self.written]

    def year(self, published: Date) -> int:
        """Return the year that is written or told by words; 0 where there is none."""
        if written := self.written.get("year"):
            return int(written) if len(written) > 2 else 2000 + int(written)  # noqa: PLR2004
        told = {name.rstrip("2") for name in self.written}
        steps = [step for word, step in _STEPS.items() if f"{word}year" in told]
        return int(published.last[:4]) + steps[0] if steps else 0

    def of(self, year: int) -> tuple[Date, ...]:
        """Return the date in a year; none where it has no such day."""
        for letter, stretches in (("h", _HALVES), ("q", _QUARTERS)):
            if letter in self.named:
                first, last = stretches[self.named[letter]]
                span = f"{year:04}-{first}{{}}{year:04}-{last}"
                return parsed(f"[{span.format('..')}]" if letter == "h" else span.format("/"))
        season = self.named["s"] + 20 if "s" in self.named else 0
        number = self.named.get("m") or season or int(self.written.get("month", 0))
        text = f"{year:04}" + (f"-{number:02}" if number else "")
        return parsed(text + (f"-{int(self.written['day']):02}" if "day" in self.written else ""))


def parsed(text: str) -> tuple[Date, ...]:
    """Return the date, or none where there is no such day."""
    try:
        return (parse_date(text),)
    except ValueError:
        return ()
