"""Where dates stand in a text, and of which parts they are, with or without a year."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from sitegen.dates import Date, parse_date
from sitegen.evidence.numberwords import qualifiers_at, value_of
from sitegen.evidence.sentences import may_be_verb
from sitegen.evidence.tokens import Stretches, first_tokens
from sitegen.language.known import LANGUAGES

_FOUR = r"(?P<year>1\d{3}|20\d{2})"
_YEAR = rf"{_FOUR}(?!\d|[.,']\d|\s?%)"
_ISO = re.compile(r"(?<![\w-])(?P<year>(?:1\d|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?![\w-])")
_TWO = re.compile(rf"(?<![\d.,/'\u2019\-]){_FOUR}[/\u2013-](?P<to>(?:[12]\d)?\d\d)(?![-/\w])")
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
    for pattern in (_ISO, *likely, _TWO, _BARE):
        for match in pattern.finditer(text):
            start, end = match.span()
            if pattern is _BARE and not _is_year(text, start, end, language):
                continue
            if pattern is _TWO and not 0 < _to(match.groupdict()) - int(match["year"]) < _LONGEST:
                continue
            parts = {k: v for k, v in match.groupdict().items() if v is not None}
            if _ENDS & parts.keys():  # *the end of* is no part of 2031
                start = match.start("year")
            if taken.add(start, end):
                yield start, end, parts


_LONGEST, _ENDS = 30, frozenset(("y1", "y6", "y12"))


def _to(written: Mapping[str, str]) -> int:
    """Return the second of two years: 2030 of *2029/30*."""
    year, to = written["year"], written["to"]
    return int(year[: -len(to)] + to)


def _is_year(text: str, start: int, end: int, language: str) -> bool:
    """Say whether digits are a year: 1120 only behind a word like *in*, 2000 unless counted."""
    known, value = LANGUAGES[language].dates, int(text[start:end])
    told = known.before_year.search(text[max(0, start - _WINDOW) : start])
    behind = first_tokens(text, end, 1)
    opens = not text[:start].strip() or text[:start].rstrip()[-1] in ".!?"
    if opens and value >= _LEAST and any(may_be_verb(t.text, language) for t in behind):
        return True  # 2030 closed the mill
    if known.counted.match(text, end) and (value < _LEAST or not told):
        return False
    return bool(told) or (value >= _LEAST and not qualifiers_at(text, start, end, language))


def date_spans(text: str, language: str) -> list[tuple[int, int, bool]]:
    """Return where dates stand, and whether each is no more than a number like a year."""
    return [
        (start, end, parts.keys() <= {"year"} | _ENDS)
        for start, end, parts in written_dates(text, language)
    ]


_MONTHS = {"h": 6, "q": 3}
_DAY, _TODAY = 4, 3  # which unit, and which of the names of days is the article's own
_STEPS = {"last": -1, "this": 0, "next": 1}


@dataclass(frozen=True)
class DateParts:
    """A date's parts as they are written: ``year``, ``day``, and what is named, by its letter.

    That is a month (m), season (s), quarter (q), half (h), end (y) or the first months (o) of a
    year, a day of a month (t), of a year (f) or a week (w), a century (c), a decade (g), a day (d),
    or so many years to days: this one (u), ago (a), ahead (i), past (p), later (b), earlier (e)
    than the date before it.
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
        names_part = {*"msqhof"} & self.named.keys() or "month" in self.written
        told = {"year", "lastyear", "lastyear2", "thisyear", "nextyear", "yearsago", *_STEPS}
        return bool(names_part) and not told & self.written.keys()

    @property
    def day(self) -> int:
        """Return the day of a month, 0 where there is none."""
        return int(self.written.get("day", self.named.get("t", self.named.get("f", 0) % 100)))

    @property
    def count(self) -> int:
        """Return how many years, months, weeks or days: one where there is no number."""
        if "twice" in self.written:
            return 2
        number = "0" if {"same", "same2"} & self.written.keys() else self.written.get("n", "1")
        return int(value_of(number, self.language) or number)

    @property
    def away(self) -> tuple[int, int] | None:
        """Return by how many of what it lies from the day of the article, if by that."""
        if "d" in self.named:
            return _DAY, self.named["d"] - _TODAY
        for letter, number in (("a", -self.count), ("i", self.count)):
            if letter in self.named:
                return self.named[letter], number
        return None

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
        often = 2 if "twice" in self.written else 1
        return [step * often for word, step in _STEPS.items() if word in self.written]

    def year(self, published: Date) -> int:
        """Return the year that is written or told by words; 0 where there is none."""
        if written := self.written.get("year"):
            return int(written) if len(written) > 2 else 2000 + int(written)  # noqa: PLR2004
        told = {name.rstrip("2") for name in self.written}
        steps = [step for word, step in _STEPS.items() if f"{word}year" in told]
        if "n" in self.written and "yearsago" in told:
            steps = [-self.count]
        return int(published.last[:4]) + steps[0] if steps else 0

    def dated(self, published: Date) -> tuple[Date, ...]:
        """Return what is meant by a date with a year, or years: a century, a decade, *2029/30*."""
        now = int(published.last[:4])
        if "c" in self.named:
            last = self.named["c"] * 100
            return (*parsed(f"{last - 99:04}/{last:04}"), *parsed(f"{last - 100:04}/{last - 1:04}"))
        if first := int(self.written.get("decade", self.named.get("g", 0) * 10)):
            first += 0 if first > 99 else (now - first) // 100 * 100  # noqa: PLR2004
            return parsed(f"{first:04}/{first + 9:04}")
        if "to" in self.written:
            return parsed(f"{self.written['year']}/{_to(self.written)}")
        return self.of(year) if (year := self.year(published)) else ()

    def of(self, year: int) -> tuple[Date, ...]:
        """Return the date in a year; none where it has no such day."""
        for letter, number in self.named.items():
            if letter in "hqo":
                size = _MONTHS.get(letter, self.count)
                first, last = size * (number - 1) + 1, size * number
                span = f"{year:04}-{first:02}{{}}{year:04}-{last:02}"
                short = last - first < _MONTHS["q"]
                return parsed(span.format("/") if short else f"[{span.format('..')}]")
        season = self.named["s"] + 20 if "s" in self.named else 0
        month = self.named.get("m") or season or self.named.get("f", 0) // 100
        month = month or int(self.written.get("month", 0))
        if end := self.named.get("y"):  # late 2031 may be all of it
            return (*parsed(f"{year:04}"), *parsed(f"{year:04}-{end:02}"))
        text = f"{year:04}" + (f"-{month:02}" if month else "")
        date = parsed(text + (f"-{self.day:02}" if self.day else ""))
        if "back" in self.written:  # the three months to June
            return between(shifted(date, 1 - self.count), date)[:1]
        if "swaps" in self.written:  # 4/5 is 4 May, or 5 April
            date += parsed(f"{year:04}-{self.day:02}-{month:02}")
        if first_day := self.written.get("since"):
            return between(parsed(f"{text}-{int(first_day):02}"), date)
        return date


def shifted(dates: tuple[Date, ...], months: int) -> tuple[Date, ...]:
    """Return the months so many months from others on."""
    counted = (divmod(int(d.last[:4]) * 12 + int(d.last[5:7]) - 1 + months, 12) for d in dates)
    return tuple(d for year, month in counted for d in parsed(f"{year:04}-{month + 1:02}"))


def between(firsts: tuple[Date, ...], lasts: tuple[Date, ...]) -> tuple[Date, ...]:
    """Return what is meant from one date to another: all of it, or one of its ends."""
    for first in firsts:
        for last in lasts:
            alike = _kind(first.text) == _kind(last.text) and "/" not in first.text
            if alike and first.first < last.first:
                return (*parsed(f"{first.text}/{last.text}"), first, last)
    return ()


def _kind(text: str) -> tuple[int, bool]:
    """Return how long a date is, and whether it is a season."""
    return len(text), text[5:6] == "2"


def parsed(text: str) -> tuple[Date, ...]:
    """Return the date, or none where there is no such day."""
    try:
        return (parse_date(text),)
    except ValueError:
        return ()
