"""What dates of running text mean: those without a year by the article's date."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date as calendar_day
from itertools import chain

from sitegen.dates import Date
from sitegen.evidence.datewords import DateParts, between, parsed, shifted, written_dates
from sitegen.evidence.tense import fitting, is_spoken, tense_at
from sitegen.language.known import LANGUAGES

_DECADE, _YEAR, _MONTH, _WEEK, _DAY, _QUARTER = range(6)
_DAYS = {_WEEK: 7, _DAY: 1}
_TELLING = 12  # years
Placed = tuple[int, int, DateParts]
_ENDS = re.compile(r"[.;:]")


@dataclass(frozen=True, kw_only=True)
class Moment:
    """A date as it stands in a text, and what days it can mean: one date, or two.

    ``beside`` are those that its words alone can mean, but not with the verbs around them. One is
    told ``by_event`` that is so long from what else happened: *a week after the vote*.
    """

    text: str
    dates: tuple[Date, ...]
    start: int = 0
    end: int = 0
    beside: tuple[Date, ...] = ()
    by_event: bool = False


def moments_in(
    text: str, language: str, published: Date, *, known: Sequence[Date] = ()
) -> Iterator[Moment]:
    """Yield every date, in order; one without a year can be the last before the article or next.

    It can also be of the year in which the dates before it stand (those ``known`` first), or that
    which follows in its sentence.
    """
    written = [*_ranked(text, language)]
    last = next((date for date in reversed(known) if _is_near(date, published)), None)
    here, told, told_to = False, list[Moment](), 0
    for i, (start, end, parts) in enumerate(written):
        before = told[-1].dates if told else ()
        since = before[0] if before and "thatyear" in parts.written else last
        near = [*_by_context(parts, since, published), *_by_next(parts, written[i + 1 :], end)]
        if "event" in parts.written:
            near = [*_by_event((parts, end, text), told, written[i + 1 :], published)]
        else:
            near += _from_before(parts, told, known[-1:], published)
        passed = text[told[-1].end if told else 0 : start]
        bound = {"after", "after2", "yearafter", "nextyear", "event"} & parts.written.keys()
        alone = here and near and not is_spoken(text, start, end, language)
        alone = alone and (bool(bound) or not _ENDS.search(text[told_to:start]))
        alone = alone and not LANGUAGES[language].dates.now.search(passed)
        later = any(parts.shift) or parts.is_bare_day or "yearafter" in parts.written
        alone = alone and {"last", "nextyear"}.isdisjoint(parts.written) and "s" not in parts.named
        own = () if alone or later else _readings(parts, published)
        dates = tuple(dict.fromkeys((*own, *near, *_year_before(parts, before, published))))
        joined = LANGUAGES[language].dates.through.fullmatch(passed)
        if told and joined and not parts.is_bare_day:
            dates += between(before, dates)[:1]
        if dates:
            is_open = len(dates) > 1 and (parts.is_open or "w" in parts.named)
            fit = fitting(dates, tense_at(text, language, start), published) if is_open else dates
            left = tuple(date for date in dates if date not in fit)
            told.append(
                Moment(
                    text=text[start:end],
                    dates=fit,
                    start=start,
                    end=end,
                    beside=left,
                    by_event="event" in parts.written,
                )
            )
            yield told[-1]
            fresh = near[-1] if near else dates[0]
            clear = {"year", "lastyear"} & parts.written.keys()
            sure = near or (len(dates) == 1 and (clear or 1 in parts.steps))
            if sure and _is_near(fresh, published) and not _is_aside(text, start, end):
                last, here, told_to = fresh, bool(near or clear), end


def _ranked(text: str, language: str) -> Iterator[Placed]:
    """Yield dates in order; *the second* goes on with a quarter, or a half, before it."""
    before = ""
    for start, end, written in sorted(written_dates(text, language), key=lambda each: each[0]):
        parts = DateParts(written, language)
        if rank := parts.named.get("r"):
            parts = DateParts({f"{before}{rank}": ""}, language)
        else:
            before = next((kind for kind in "qh" if kind in parts.named), "")
        if before or not rank:
            yield start, end, parts


def _is_aside(text: str, start: int, end: int) -> bool:
    """Say whether a date stands between commas, away from what is told: *, drawn up in 2029,*."""
    first, last = max(text.rfind(mark, 0, start) for mark in ",.;:"), text.find(",", end)
    within = text[end:last] if last > 0 else "."
    return first >= 0 and text[first] == "," and not _ENDS.search(within)


def _is_near(date: Date, published: Date) -> bool:
    """Say whether a date may be the year in which a text goes on telling."""
    return -1 <= int(published.last[:4]) - int(date.first[:4]) <= _TELLING


def _readings(parts: DateParts, published: Date) -> tuple[Date, ...]:
    """Return what a date means by the article's own."""
    named = parts.named
    if "u" in named:
        found = _beside(named["u"], (parts.steps or [0])[0], published)
        return (*found, *(parsed(f"{found[0].text}-01") if "begins" in parts.written else ()))
    if "p" in named:
        return _past(named["p"], parts.count, published)
    if "w" in named:
        return _weekdays(named["w"], parts, published)
    if parts.away:
        return _moved(published, *parts.away)
    if dates := parts.dated(published):
        return dates
    years = range(int(published.first[:4]) - 2, int(published.last[:4]) + 2)
    every = [there for year in years if (there := parts.of(year))]
    return _chosen(every, parts, published)


def _by_context(parts: DateParts, last: Date | None, published: Date) -> Iterator[Date]:
    """Yield a date without a year as the first of its kind from the date before it on."""
    year = int(last.first[:4]) if last else 0
    if year and "nextyear" in parts.written and "m" in parts.named:  # it may be told from then on
        yield from (date for date in parts.of(year + 1) if date.first <= published.last)
    if last is None or not parts.is_open:
        return
    same = parts.of(year)
    follows = bool(same) and same[0].last >= last.first
    after = {"after", "after2", "yearafter"} & parts.written.keys()
    if (not after or follows) and "yearafter" not in after:
        yield from same
    if not follows or "yearafter" in after:
        yield from parts.of(year + 1)


def _from_before(
    parts: DateParts, told: Sequence[Moment], known: Sequence[Date], published: Date
) -> Iterator[Date]:
    """Yield a date that is told from the nearest before it that is exact enough: *a day later*."""
    unit, steps = parts.shift
    if not (unit or parts.is_bare_day or "w" in parts.named):
        return
    exact = _MONTH if parts.is_bare_day else unit or _DAY
    earlier = chain((moment.dates for moment in reversed(told)), [known])
    near = next(earlier, ())
    if "twice" in parts.written:  # of two days in a row each may be where it counts from
        near = (*near, *next(earlier, ()))
    for date in (each for each in near if _is_one(each, exact)):
        if "w" in parts.named:
            days = (parts.named["w"] - _ordinal(date.last) - 1) % 7 + 1
            far = abs(_ordinal(date.last) - _ordinal(published.last)) > _WEEKDAYS
            yield from _moved(date, _DAY, days) if far else ()
        elif parts.is_bare_day:
            months = [date, *_moved(date, _MONTH, 1)]
            days_of = [
                parsed(f"{each.first[:7]}-{int(parts.written['day']):02}") for each in months
            ]
            yield from next((some for some in days_of if some and some[0].first >= date.first), ())
        else:
            yield from (
                _beside(unit, steps, date) if "u" in parts.named else _moved(date, unit, steps)
            )


_WEEKDAYS = 8  # days: nearer ones go by the article's own


def _by_event(
    here: tuple[DateParts, int, str],
    told: Sequence[Moment],
    following: Sequence[Placed],
    published: Date,
) -> Iterator[Date]:
    """Yield when it was, by what happened so many days before: *a week after the vote of 8 May*.

    Where its own sentence has a date before, what happened is so many days from that.
    """
    (_, end, text), (unit, steps) = here, here[0].shift
    for start, _, other in following[:1]:
        if start - end <= _BY_EVENT and not _ENDS.search(text[end:start].replace(",", ".")):
            exact = [date for date in _readings(other, published) if _is_one(date, unit)]
            yield from (each for date in exact for each in _moved(date, unit, steps))
            return
    for moment in told[-1:]:
        if not _ENDS.search(text[moment.end : end]):
            exact = [date for date in moment.dates if _is_one(date, unit)]
            yield from (each for date in exact for each in _moved(date, unit, -steps))


_BY_EVENT = 40  # characters


def _by_next(parts: DateParts, following: Sequence[Placed], end: int) -> Iterator[Date]:
    """Yield a date without a year in the year of one right behind it: *October and May 2031*."""
    for start, _, others in following[:1]:
        if start - end <= _NEAR and parts.is_open and "year" in others.written:
            yield from parts.of(int(others.written["year"]))


_NEAR = 25  # characters


def _year_before(parts: DateParts, before: Sequence[Date], published: Date) -> Iterator[Date]:
    """Yield the month or quarter before *last year*, as it was then, or in another year."""
    same = "earlier" in parts.written
    year = parts.year(published) if same else 0
    for date in before[:1] if year or {"last", "u1"} <= parts.written.keys() else ():
        if len(date.text) in _OF_YEAR or (same and _is_one(date, _MONTH)):
            text = date.text if len(date.text) in _OF_YEAR else date.text[:7]
            then = f"{year or int(text[:4]) - 1:04}"
            yield from parsed(text.replace(text[:4], then))


_OF_YEAR = (len("2034-07"), len("2034-04/2034-06"))


def _weekdays(number: int, parts: DateParts, published: Date) -> tuple[Date, ...]:
    """Return the days of the week that are meant: by a word like ``next``, else both ways."""
    if not _is_one(published, _DAY):
        return ()
    today = _ordinal(published.last)
    last, coming = (today - 1 - number) % 7 + 1, (number - today - 1) % 7 + 1
    days = [*([0] if today % 7 == number % 7 else []), -last, coming]
    for step in parts.steps:
        days = [-last, -last - 7] if step < 0 else [coming, coming + 7 * step]
    every = dict.fromkeys(date for day in days for date in _moved(published, _DAY, day))
    if "weekend" in parts.written:
        return tuple(span for day in every for span in between((day,), _moved(day, _DAY, 1))[:1])
    return tuple(every)


def _chosen(every: list[tuple[Date, ...]], parts: DateParts, published: Date) -> tuple[Date, ...]:
    """Return the dates that are meant: by a word like ``next``, else the nearest both ways.

    ``every`` has what a date can be in each year.
    """
    coming = next((each for each in every if each[0].first > published.first), ())
    begun = [each for each in every if each[0].first <= published.last]
    over = [each for each in begun if each[0].last < published.first]
    if 1 in parts.steps:
        return coming
    past = over[-1] if over else ()
    if -1 in parts.steps:
        return past
    if begun != over:
        return begun[-1]
    if parts.day and past and coming:
        near = _gap(published, coming[0]) < _gap(past[0], published)
        return (*past, *coming) if near else past
    return (*past, *coming)


def _gap(one: Date, other: Date) -> int:
    return _ordinal(other.first) - _ordinal(one.last)


def _ordinal(day: str) -> int:
    return calendar_day.fromisoformat(day).toordinal()


def _is_one(date: Date, unit: int) -> bool:
    """Say whether a date is within one year, month or day; a week is told by its day."""
    size = {_YEAR: 4, _MONTH: 7}.get(unit, 10)
    return date.first[:size] == date.last[:size]


def _past(unit: int, number: int, published: Date) -> tuple[Date, ...]:
    """Return the time from so many years, months, weeks or days before the article to it."""
    now = _moved(published, _DAY if unit == _WEEK else unit, 0)
    return tuple(s for then in _moved(published, unit, -number) for s in between((then,), now)[:1])


def _beside(unit: int, step: int, published: Date) -> tuple[Date, ...]:
    """Return the year, month or week of the article, or the one beside it."""
    if unit != _YEAR and not _is_one(published, unit):
        return ()
    if unit == _QUARTER:
        year, quarter = divmod((int(published.last[5:7]) - 1) // 3 + step, 4)
        year += int(published.last[:4])
        return parsed(f"{year:04}-{3 * quarter + 1:02}/{year:04}-{3 * quarter + 3:02}")
    if unit != _WEEK:
        return _moved(published, unit, step)
    monday = (1 - _ordinal(published.last)) % -7 + 7 * step
    bounds = [*_moved(published, _DAY, monday), *_moved(published, _DAY, monday + 6)]
    return parsed("/".join(day.text for day in bounds))


def _moved(date: Date, unit: int, number: int) -> tuple[Date, ...]:
    """Return the year, month or day so many years, months, weeks or days from a date on."""
    if unit in _DAYS:
        ordinal = _ordinal(date.last) + number * _DAYS[unit]
        there = 0 < ordinal <= calendar_day.max.toordinal()
        return parsed(calendar_day.fromordinal(ordinal).isoformat()) if there else ()
    if unit == _DECADE:
        unit, number = _YEAR, number * 10
    if unit == _YEAR:
        return parsed(f"{int(date.last[:4]) + number:04}")
    return shifted((date,), number)
