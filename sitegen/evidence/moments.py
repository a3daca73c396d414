"""What dates of running text mean: those without a year by the article's date."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date as calendar_day

from sitegen.dates import Date, parse_date
from sitegen.evidence.datewords import written_dates

_HALVES = {1: ("01", "06"), 2: ("07", "12")}
_STEPS = {"last": -1, "this": 0, "next": 1}
_WEEK = 7


@dataclass(frozen=True, kw_only=True)
class Moment:
    """A date as it stands in a text, and what days it can mean: one date, or two."""

    text: str
    dates: tuple[Date, ...]


def moments_in(text: str, language: str, published: Date) -> Iterator[Moment]:
    """Yield every date; one without a year can be the last before ``published`` or the next."""
    for start, end, parts in written_dates(text, language):
        if dates := _readings(parts, published):
            yield Moment(text=text[start:end], dates=dates)


def _readings(parts: Mapping[str, str], published: Date) -> tuple[Date, ...]:
    names = {key[0]: int(key[1:]) for key in parts if key[1:].isdigit()}
    if "u" in names:
        return _parsed(_stretch(names["u"], _step(parts), published))
    if "w" in names:
        return _parsed(_weekday(names["w"], _step(parts, -1), published))
    if year := _year(parts, published):
        return _parsed(_written(year, parts, names))
    years = range(int(published.first[:4]) - 2, int(published.last[:4]) + 2)
    every = [date for year in years for date in _parsed(_written(year, parts, names))]
    return _chosen(every, parts, published)


def _step(parts: Mapping[str, str], bare: int = 0) -> int:
    return next((step for word, step in _STEPS.items() if word in parts), bare)


def _year(parts: Mapping[str, str], published: Date) -> int:
    """Return the year that is written or told by words; 0 where there is none."""
    if written := parts.get("year"):
        return int(written) if len(written) > 2 else 2000 + int(written)  # noqa: PLR2004
    steps = [step for word, step in _STEPS.items() if f"{word}year" in parts]
    return int(published.last[:4]) + steps[0] if steps else 0


def _chosen(every: list[Date], parts: Mapping[str, str], published: Date) -> tuple[Date, ...]:
    """Return the dates that are meant: by a word like ``next``, else the nearest both ways."""
    coming = [date for date in every if date.first > published.first][:1]
    begun = [date for date in every if date.first <= published.last]
    over = [date for date in begun if date.last < published.first]
    if "next" in parts:
        return tuple(coming)
    if "last" in parts:
        return tuple(over[-1:])
    if begun != over:
        return tuple(begun[-1:])
    past = over[-1:]
    if "day" in parts and past:
        coming = [day for day in coming if _gap(published, day) < _gap(past[0], published)]
    return (*past, *coming)


def _gap(one: Date, other: Date) -> int:
    return _ordinal(other.first) - _ordinal(one.last)


def _ordinal(day: str) -> int:
    return calendar_day.fromisoformat(day).toordinal()


def _parsed(text: str) -> tuple[Date, ...]:
    """Return the date, or none where there is no such day."""
    try:
        return (parse_date(text),)
    except ValueError:
        return ()


def _stretch(unit: int, step: int, published: Date) -> str:
    """Write the year, month or week of the article, or the one beside it."""
    year, month = int(published.last[:4]), int(published.last[5:7])
    if unit == 1:
        return f"{year + step:04}"
    if unit == 2 and published.first[:7] == published.last[:7]:  # noqa: PLR2004
        years, months = divmod(year * 12 + month - 1 + step, 12)
        return f"{years:04}-{months + 1:02}"
    if unit == 3 and published.first == published.last:  # noqa: PLR2004
        today = _ordinal(published.last)
        monday = today - (today - 1) % _WEEK + step * _WEEK
        return f"{_day(monday)}/{_day(monday + _WEEK - 1)}"
    return ""


def _weekday(number: int, step: int, published: Date) -> str:
    """Write the last such day before the article's own, or the next after it."""
    if published.first != published.last:
        return ""
    today = _ordinal(published.last)
    if step < 0:
        return _day(today - 1 - (today - 1 - number) % _WEEK)
    return _day(today + 1 + (number - today - 1) % _WEEK)


def _day(ordinal: int) -> str:
    """Write a day; nothing where the calendar has none."""
    last = calendar_day.max.toordinal()
    return calendar_day.fromordinal(ordinal).isoformat() if 0 < ordinal <= last else ""


def _written(year: int, parts: Mapping[str, str], names: Mapping[str, int]) -> str:
    """Write a date of this year."""
    if "h" in names:
        first, last = _HALVES[names["h"]]
        return f"[{year:04}-{first}..{year:04}-{last}]"
    number = names.get("m") or (names["s"] + 20 if "s" in names else int(parts.get("month", 0)))
    text = f"{year:04}" + (f"-{number:02}" if number else "")
    return text + (f"-{int(parts['day']):02}" if "day" in parts else "")
