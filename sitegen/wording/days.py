"""A date as a sentence has it, as precisely as it is known."""

from functools import lru_cache

from sitegen.dates import BETWEEN, INTERVAL, MONTHS, ONE, QUALITIES, SEASONS, Date
from sitegen.wording.telling import ENGLISH, spoken, told


def when(date: Date) -> str:
    """Write a date: ``10 May 2031``, ``around May 2031``, ``winter 2031/32``."""
    return date.words if spoken() == ENGLISH else _written(date.text, spoken())


@lru_cache(maxsize=4096)
def _written(text: str, _language: str) -> str:
    if parts := BETWEEN.fullmatch(text):
        message = told("some time from {start} to {end}")
    elif parts := INTERVAL.fullmatch(text):
        message = told("{start} to {end}")
    else:
        return _one(text)
    return message.format(start=_one(parts[1]), end=_one(parts[2]))


def _one(text: str) -> str:
    """Write one point in time with how sure it is."""
    point, quality = ONE.fullmatch(text).groups()  # type: ignore[union-attr]
    year, *rest = map(int, point.split("-"))
    return told(QUALITIES[quality]) + _point(year, *rest)


def _point(year: int, month: int = 0, day: int = 0) -> str:
    if month in SEASONS:
        name, start, end = SEASONS[month]
        turn = f"/{(year + 1) % 100:02}" if end < start else ""
        return f"{told(name)} {year}{turn}"
    named = f"{told(MONTHS[month - 1])} {year}" if month else f"{year}"
    return told("{day} {month}").format(day=day, month=named) if day else named
