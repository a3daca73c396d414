"""Dates that running text gives: German and English, those without a year by the article's date."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sitegen.dates import MONTHS, Date, parse_date

_GERMAN = (
    "Januar|J\u00e4nner", "Februar|Feber", "M\u00e4rz", "April", "Mai", "Juni", "Juli",
    "August", "September", "Oktober", "November", "Dezember",
)  # fmt: skip
_SEASONS = {
    "de": ("Fr\u00fchjahr|Fr\u00fchling", "Sommer", "Herbst", "Winter"),
    "en": ("spring", "summer", "autumn|fall", "winter"),
}
_HALVES = {1: ("01", "06"), 2: ("07", "12")}


def _any(names: tuple[str, ...], prefix: str) -> str:
    return "|".join(f"(?P<{prefix}{i}>{name})" for i, name in enumerate(names, start=1))


_YEAR = r"(?P<year>1\d{3}|20\d{2})(?!\d|[.,']\d|\s?%)"
_HALF = r"(?:Jahresh\u00e4lfte|Halbjahr(?:es)?)"
_PATTERNS: Mapping[str, tuple[re.Pattern[str], ...]] = {
    "de": tuple(
        re.compile(pattern)
        for pattern in (
            r"(?<![\d.])(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.(?:\s?(?P<year>\d{4}|\d{2})(?!\d))?",
            rf"\b(?:(?P<day>\d{{1,2}})\.\s)?(?:{_any(_GERMAN, 'm')})\b(?:\s{_YEAR})?",
            rf"\b(?:{_any(_SEASONS['de'], 's')})s?\b(?:\s{_YEAR})?",
            rf"\b(?:(?P<h1>[Ee]rsten?)|(?P<h2>[Zz]weiten?))\s{_HALF}(?:\s{_YEAR})?",
            r"\b(?P<last>(?:vergangen|letzt|vorig)e[ns]\sJahr(?:es)?|Vorjahr(?:es)?)\b",
            r"\b(?P<this>(?:diese[sm]|laufenden)\sJahr(?:es)?)\b",
        )
    ),
    "en": tuple(
        re.compile(pattern)
        for pattern in (
            rf"\b(?:{_any(MONTHS, 'm')})\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,?\s{_YEAR})?",
            rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s)?(?:{_any(MONTHS, 'm')})\b(?:\s{_YEAR})?",
            rf"\b(?:{_any(_SEASONS['en'], 's')})\b(?:\s(?:of\s)?{_YEAR})?",
            rf"\b(?:(?P<h1>first)|(?P<h2>second))\shalf\sof\s{_YEAR}",
            r"\b(?P<last>last\syear)\b",
            r"\b(?P<this>this\syear)\b",
        )
    ),
}
_BARE = re.compile(rf"(?<![\d.,'\u2019\-])\b{_YEAR}(?![-\w])")


@dataclass(frozen=True, kw_only=True)
class Moment:
    """Where a date stands in a text, and what days it can mean."""

    start: int
    end: int
    date: Date


def moments_in(text: str, language: str, published: Date) -> Iterator[Moment]:
    """Yield every date; one without a year is the latest that is not after ``published``."""
    for start, end, parts in _written(text, language):
        date = _resolved(parts, published)
        if date:
            yield Moment(start=start, end=end, date=date)


def date_spans(text: str, language: str) -> list[tuple[int, int, bool]]:
    """Return where dates stand, and whether each is no more than a number like a year."""
    return [
        (start, end, parts.keys() == {"year"}) for start, end, parts in _written(text, language)
    ]


def _written(text: str, language: str) -> Iterator[tuple[int, int, dict[str, str]]]:
    taken: list[tuple[int, int]] = []
    for pattern in (*_PATTERNS[language], _BARE):
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(start < other_end and other < end for other, other_end in taken):
                continue
            taken.append((start, end))
            yield start, end, {k: v for k, v in match.groupdict().items() if v is not None}


def _resolved(parts: Mapping[str, str], published: Date) -> Date | None:
    years = [int(published.last[:4]) - back for back in range(2)]
    if "last" in parts:
        return parse_date(f"{int(published.first[:4]) - 1}")
    if "this" in parts:
        return parse_date(f"{years[0]}")
    if "year" in parts:
        written = parts["year"]
        years = [int(written) if len(written) > 2 else 2000 + int(written)]  # noqa: PLR2004
    candidates = [_dated(year, parts) for year in years]
    return next((date for date in candidates if date and date.first <= published.last), None)


def _dated(year: int, parts: Mapping[str, str]) -> Date | None:
    names = {key[0]: int(key[1:]) for key in parts if key[0] in "msh" and key[1:].isdigit()}
    if "h" in names:
        first, last = _HALVES[names["h"]]
        return parse_date(f"[{year}-{first}..{year}-{last}]")
    number = names.get("m") or (names["s"] + 20 if "s" in names else int(parts.get("month", 0)))
    text = f"{year:04}" + (f"-{number:02}" if number else "")
    if "day" in parts:
        text += f"-{int(parts['day']):02}"
    try:
        return parse_date(text)
    except ValueError:
        return None
