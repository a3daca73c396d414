"""Dates as precise as sources give them: parts of levels 1 and 2 of EDTF (ISO 8601-2:2019)."""

import calendar
import re
from dataclasses import dataclass
from functools import lru_cache

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
SEASONS = {21: ("spring", 3, 5), 22: ("summer", 6, 8), 23: ("autumn", 9, 11), 24: ("winter", 12, 2)}
QUALITIES = {"": "", "~": "around ", "?": "perhaps ", "%": "perhaps around "}

_POINT = r"\d{4}(?:-\d{2}(?:-\d{2})?)?"
ONE = re.compile(rf"({_POINT})([~?%]?)", re.ASCII)
INTERVAL = re.compile(rf"({_POINT}[~?%]?)/({_POINT}[~?%]?)", re.ASCII)
BETWEEN = re.compile(rf"\[({_POINT})\.\.({_POINT})\]", re.ASCII)


@dataclass(frozen=True, kw_only=True)
class Date:
    """An EDTF date: its text, the first and last day it can mean (``YYYY-MM-DD``), and words."""

    text: str
    first: str
    last: str
    words: str

    def __str__(self) -> str:
        """Return the EDTF text."""
        return self.text

    @property
    def start(self) -> "Date":
        """Return the date that an interval begins with; of any other date itself."""
        return parse_date(self.text.partition("/")[0])

    def meets(self, other: "Date") -> bool:
        """Say whether there is a day that both can mean."""
        return self.first <= other.last and other.first <= self.last


@lru_cache(maxsize=4096)
def parse_date(text: str) -> Date:
    """Read an EDTF date: a year, month, season or day, each with ``~?%``; ``a/b``; ``[a..b]``.

    Seasons are those of the northern hemisphere; winter runs into the next year.
    Raises ``ValueError`` where the text is no such date, with the reason if it looks like one.
    """
    if match := ONE.fullmatch(text):
        return _one(match[1], match[2])
    if match := INTERVAL.fullmatch(text):
        start, end = parse_date(match[1]), parse_date(match[2])
        return _span(text, start, end, f"{start.words} to {end.words}")
    if match := BETWEEN.fullmatch(text):
        start, end = parse_date(match[1]), parse_date(match[2])
        return _span(text, start, end, f"some time from {start.words} to {end.words}")
    raise ValueError


def is_day(text: str) -> bool:
    """Say whether a text is one day, ``YYYY-MM-DD``."""
    try:
        return parse_date(text).first == text
    except ValueError:
        return False


def _span(text: str, start: Date, end: Date, words: str) -> Date:
    if start.first > end.last:
        raise ValueError("it ends before it begins")
    return Date(text=text, first=start.first, last=end.last, words=words)


def _one(point: str, quality: str) -> Date:
    numbers = [int(part) for part in point.split("-")]
    if len(numbers) == 1:
        (year,) = numbers
        first, last, words = _month(year, 1)[0], _month(year, 12)[1], f"{year}"
    elif len(numbers) == 2:  # noqa: PLR2004 - year and month
        first, last, words = _month(numbers[0], numbers[1])
    else:
        first, last, words = _day(*numbers)
    return Date(text=point + quality, first=first, last=last, words=QUALITIES[quality] + words)


def _month(year: int, month: int) -> tuple[str, str, str]:
    if month in SEASONS:
        name, start, end = SEASONS[month]
        first, last = _month(year, start)[0], _month(year + (end < start), end)[1]
        turn = f"/{(year + 1) % 100:02}" if end < start else ""
        return first, last, f"{name} {year}{turn}"
    days = _days(year, month)
    words = f"{MONTHS[month - 1]} {year}"
    return f"{year:04}-{month:02}-01", f"{year:04}-{month:02}-{days}", words


def _day(year: int, month: int, day: int) -> tuple[str, str, str]:
    if not 1 <= day <= _days(year, month):
        raise ValueError("there is no such day")
    iso = f"{year:04}-{month:02}-{day:02}"
    return iso, iso, f"{day} {_month(year, month)[2]}"


def _days(year: int, month: int) -> int:
    if year < 1:
        raise ValueError("there is no such year")
    if not 1 <= month <= 12:  # noqa: PLR2004
        raise ValueError("there is no such month")
    return calendar.monthrange(year, month)[1]
