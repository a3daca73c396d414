"""How German and English write dates: with a year, without one, or by words like ``next``."""

import re
from collections.abc import Iterator, Mapping

from sitegen.dates import MONTHS
from sitegen.evidence.stretches import Stretches

_GERMAN = (
    "Januar|Jänner", "Februar|Feber", "März", "April", "Mai", "Juni", "Juli",
    "August", "September", "Oktober", "November", "Dezember",
)  # fmt: skip
_SEASONS = {
    "de": ("Frühjahr|Frühling", "Sommer", "Herbst", "Winter"),
    "en": ("spring", "summer", "autumn|fall", "winter"),
}
_WEEKDAYS = {
    "de": (
        "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag|Sonnabend", "Sonntag",
    ),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}  # fmt: skip


def _any(names: tuple[str, ...], prefix: str) -> str:
    return "|".join(f"(?P<{prefix}{i}>{name})" for i, name in enumerate(names, start=1))


_YEAR = r"(?P<year>1\d{3}|20\d{2})(?!\d|[.,']\d|\s?%)"
_HALF = r"(?:Jahreshälfte|Halbjahr(?:es)?)"

_LAST = {"de": r"(?:[Vv]ergangen|[Ll]etzt|[Vv]orig)e[nmrs]?", "en": r"[Ll]ast|[Tt]his\spast"}
_THIS = {"de": r"[Dd]iese[nmrs]?|laufende[ns]?", "en": r"[Tt]his"}
_NEXT = {"de": r"(?:[Kk]ommend|[Nn]ächst)e[nmrs]?", "en": r"(?:[Tt]his\s)?(?:[Nn]ext|[Cc]oming)"}
_WHICH = {
    language: rf"(?:(?P<last>{_LAST[language]})|(?P<next>{_NEXT[language]})"
    rf"|(?P<this>{_THIS[language]}))\s"
    for language in _LAST
}
_OF_YEAR = {
    "de": rf"(?:\s{_YEAR}|\s(?:des\s)?(?:(?P<lastyear>{_LAST['de']})|(?P<nextyear>{_NEXT['de']})"
    rf"|(?P<thisyear>{_THIS['de']}))\sJahres\b)",
    "en": rf"(?:,?\s(?:of\s)?{_YEAR}|\s(?:of\s)?(?:(?P<lastyear>last)|(?P<nextyear>next)"
    r"|(?P<thisyear>this))\syear\b)",
}
_MONTH = {"de": rf"(?:{_any(_GERMAN, 'm')})", "en": rf"(?:{_any(MONTHS, 'm')})"}
_DAY = {"de": r"(?P<day>\d{1,2})\.", "en": r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"}
_PATTERNS: Mapping[str, tuple[re.Pattern[str], ...]] = {
    "de": tuple(
        re.compile(pattern)
        for pattern in (
            r"(?<![\d.])(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.(?:\s?(?P<year>\d{4}|\d{2})(?!\d))?",
            rf"\b(?:{_WHICH['de']})?(?:{_DAY['de']}\s)?{_MONTH['de']}\b{_OF_YEAR['de']}?",
            rf"\b(?:{_WHICH['de']})?(?:{_any(_SEASONS['de'], 's')})s?\b{_OF_YEAR['de']}?",
            rf"\b(?:(?P<h1>[Ee]rsten?)|(?P<h2>[Zz]weiten?))\s{_HALF}{_OF_YEAR['de']}?",
            rf"\b{_WHICH['de']}(?:(?P<u1>Jahr(?:es)?)|(?P<u2>Monats?)|(?P<u3>Woche))\b",
            r"\b(?P<last>(?P<u1>Vorjahr(?:es)?))\b",
            rf"\b(?:[Aa]m\s)(?:{_WHICH['de']})?(?:{_any(_WEEKDAYS['de'], 'w')})(?:\w+)?\b",
        )
    ),
    "en": tuple(
        re.compile(pattern)
        for pattern in (
            rf"\b(?:{_WHICH['en']})?{_MONTH['en']}\s{_DAY['en']}(?!\d){_OF_YEAR['en']}?",
            rf"\b(?:{_WHICH['en']})?(?:{_DAY['en']}\s)?{_MONTH['en']}\b{_OF_YEAR['en']}?",
            rf"\b(?:{_WHICH['en']})?(?:{_any(_SEASONS['en'], 's')})\b{_OF_YEAR['en']}?",
            rf"\b(?:(?P<h1>first)|(?P<h2>second))\shalf{_OF_YEAR['en']}",
            rf"\b{_WHICH['en']}(?:(?P<u1>year)|(?P<u2>month)|(?P<u3>week))\b",
            rf"\b(?:(?:[Oo]n\s)|(?:[Oo]n\s)?{_WHICH['en']})(?:{_any(_WEEKDAYS['en'], 'w')})\b",
        )
    ),
}
_BARE = re.compile(rf"(?<![\d.,'\u2019\-])\b{_YEAR}(?![-\w])")

Written = tuple[int, int, Mapping[str, str]]


def written_dates(text: str, language: str) -> Iterator[Written]:
    """Yield from where to where a date stands, and its parts as they are written, by name."""
    taken = Stretches()
    for pattern in (*_PATTERNS[language], _BARE):
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
