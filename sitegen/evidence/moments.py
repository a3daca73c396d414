"""What dates of running text mean: those without a year by the article's date."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date as calendar_day

from sitegen.dates import Date, parse_date
from sitegen.evidence.datewords import Written, written_dates
from sitegen.evidence.numberwords import value_of
from sitegen.evidence.tokens import tokens_of
from sitegen.language.known import LANGUAGES

_HALVES = {1: ("01", "06"), 2: ("07", "12")}
_STEPS = {"last": -1, "this": 0, "next": 1}
_QUARTERS = {1: ("01", "03"), 2: ("04", "06"), 3: ("07", "09"), 4: ("10", "12")}
_WEEK = 7
_LATER = frozenset(["b1", "b2", "b3", "b4"])
_TELLING = 12  # years
_NEAR = 25  # characters


@dataclass(frozen=True, kw_only=True)
class Moment:
    """A date as it stands in a text, and what days it can mean: one date, or two."""

    text: str
    dates: tuple[Date, ...]
    start: int = 0
    end: int = 0


def moments_in(
    text: str, language: str, published: Date, *, known: Sequence[Date] = ()
) -> Iterator[Moment]:
    """Yield every date, in order; one without a year can be the last before the article or next.

    It can also be of the year in which the dates before it stand (those ``known`` first), or that
    which follows in its sentence.
    """
    written = sorted(written_dates(text, language), key=lambda each: each[0])
    last = next((date for date in reversed(known) if _is_near(date, published)), None)
    here = False
    for i, (start, end, parts) in enumerate(written):
        near = [*_by_context(parts, last, language), *_by_next(parts, written[i + 1 :], text, end)]
        alone = here and near and not _is_spoken(text, start, end, language)
        own = () if alone or _LATER & parts.keys() else _readings(parts, published, language)
        dates = tuple(dict.fromkeys((*own, *near, *_end_of_year(parts, text[:start], language))))
        if dates:
            yield Moment(text=text[start:end], dates=dates, start=start, end=end)
            fresh = near[-1] if near else dates[0]
            sure = near or (len(dates) == 1 and ("year" in parts or "lastyear" in parts))
            if sure and _is_near(fresh, published):
                last, here = fresh, True


def _is_spoken(text: str, start: int, end: int, language: str) -> bool:
    """Say whether a date's sentence tells what somebody says, which goes by the article's day."""
    known = LANGUAGES[language].speech
    first, last = text.rfind(". ", 0, start) + 1, text.find(". ", end)
    words = tokens_of(text[first : last if last > 0 else len(text)])
    return any(known.plain.fullmatch(w.folded) or known.acts.fullmatch(w.folded) for w in words)


def _is_near(date: Date, published: Date) -> bool:
    """Say whether a date may be the year in which a text goes on telling."""
    return 0 <= int(published.last[:4]) - int(date.first[:4]) <= _TELLING


def _readings(parts: Mapping[str, str], published: Date, language: str) -> tuple[Date, ...]:
    names = {key[0]: int(key[1:]) for key in parts if key[1:].isdigit()}
    if "u" in names:
        return _parsed(_stretch(names["u"], _step(parts), published))
    if "a" in names:
        number = value_of(parts["n"], language) or parts["n"]
        return _parsed(_ago(names["a"], int(number), published))
    if "d" in names:
        return _parsed(_day(_ordinal(published.last) + names["d"] - 3))
    if "w" in names:
        return _weekdays(names["w"], parts, published)
    if year := _year(parts, published):
        return _parsed(_written(year, parts, names))
    years = range(int(published.first[:4]) - 2, int(published.last[:4]) + 2)
    every = [date for year in years for date in _parsed(_written(year, parts, names))]
    return _chosen(every, parts, published)


def _by_context(parts: Mapping[str, str], last: Date | None, language: str) -> Iterator[Date]:
    """Yield a date without a year as the first of its kind from the date before it on."""
    names = {key[0]: int(key[1:]) for key in parts if key[1:].isdigit()}
    if last and "b" in names:
        yield from _later(names["b"], parts, last, language)
    if last is None or not _is_open(parts, names):
        return
    year = int(last.first[:4])
    same, later = (_parsed(_written(each, parts, names)) for each in (year, year + 1))
    follows = bool(same) and same[0].last >= last.first
    if "after" not in parts or follows:
        yield from same
    if not follows:
        yield from later


def _later(unit: int, parts: Mapping[str, str], last: Date, language: str) -> Iterator[Date]:
    """Yield the date so many years, months, weeks or days after the one before it."""
    count = parts.get("n", "1")
    exact = {1: 4, 2: 7}.get(unit, 10)
    if last.first[:exact] == last.last[:exact]:
        yield from _parsed(_ago(unit, -int(value_of(count, language) or count), last))


def _by_next(
    parts: Mapping[str, str], following: Sequence[Written], text: str, end: int
) -> Iterator[Date]:
    """Yield a date without a year in the year of one that follows: *October and May 2031*."""
    names = {key[0]: int(key[1:]) for key in parts if key[1:].isdigit()}
    for start, _, others in following[:1]:
        near = start - end <= _NEAR and not set(".;") & set(text[end:start])
        if near and _is_open(parts, names) and "year" in others:
            yield from _parsed(_written(int(others["year"]), parts, names))


def _end_of_year(parts: Mapping[str, str], before: str, language: str) -> Iterator[Date]:
    """Yield the month that is meant by *the end of* a year."""
    if parts.keys() == {"year"}:
        for month, pattern in LANGUAGES[language].dates.ends_of_year.items():
            if pattern.search(before):
                yield from _parsed(f"{parts['year']}-{month}")


def _is_open(parts: Mapping[str, str], names: Mapping[str, int]) -> bool:
    """Say whether a date is a month, a season or a day that names no year."""
    told = {"year", "lastyear", "lastyear2", "thisyear", "nextyear", "last", "next", "this"}
    return bool({"m", "s", "q", "h"} & names.keys() or "month" in parts) and not told & parts.keys()


def _weekdays(number: int, parts: Mapping[str, str], published: Date) -> tuple[Date, ...]:
    """Return the days of the week that are meant: by a word like ``next``, else both ways."""
    if steps := [step for word, step in _STEPS.items() if word in parts]:
        days = _weekday(number, steps[0], published), _weekday(number, 2 * steps[0], published)
        return tuple(dict.fromkeys(date for day in days for date in _parsed(day)))
    return (*_parsed(_weekday(number, -1, published)), *_parsed(_weekday(number, 1, published)))


def _ago(unit: int, number: int, published: Date) -> str:
    """Write the year, month or day so long before the article."""
    year, month = int(published.last[:4]), int(published.last[5:7])
    if unit == 1:
        return f"{year - number:04}" if year > number else ""
    if unit == 2:  # noqa: PLR2004
        years, months = divmod(year * 12 + month - 1 - number, 12)
        return f"{years:04}-{months + 1:02}"
    return _day(_ordinal(published.last) - number * (_WEEK if unit == 3 else 1))  # noqa: PLR2004


def _step(parts: Mapping[str, str], bare: int = 0) -> int:
    return next((step for word, step in _STEPS.items() if word in parts), bare)


def _year(parts: Mapping[str, str], published: Date) -> int:
    """Return the year that is written or told by words; 0 where there is none."""
    if written := parts.get("year"):
        return int(written) if len(written) > 2 else 2000 + int(written)  # noqa: PLR2004
    told = {name.rstrip("2") for name in parts}
    steps = [step for word, step in _STEPS.items() if f"{word}year" in told]
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
    """Write the last such day before the article's own, or the next after it, or one further."""
    if published.first != published.last:
        return ""
    today = _ordinal(published.last)
    if step < 0:
        return _day(today - 1 - (today - 1 - number) % _WEEK + (step + 1) * _WEEK)
    return _day(today + 1 + (number - today - 1) % _WEEK + max(0, step - 1) * _WEEK)


def _day(ordinal: int) -> str:
    """Write a day; nothing where the calendar has none."""
    last = calendar_day.max.toordinal()
    return calendar_day.fromordinal(ordinal).isoformat() if 0 < ordinal <= last else ""


def _written(year: int, parts: Mapping[str, str], names: Mapping[str, int]) -> str:
    """Write a date of this year."""
    if "h" in names:
        first, last = _HALVES[names["h"]]
        return f"[{year:04}-{first}..{year:04}-{last}]"
    if "q" in names:
        first, last = _QUARTERS[names["q"]]
        return f"{year:04}-{first}/{year:04}-{last}"
    number = names.get("m") or (names["s"] + 20 if "s" in names else int(parts.get("month", 0)))
    text = f"{year:04}" + (f"-{number:02}" if number else "")
    return text + (f"-{int(parts['day']):02}" if "day" in parts else "")
