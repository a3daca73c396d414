"""What the words before and after a number say of how exactly it is given."""

import re
from collections.abc import Sequence
from functools import lru_cache

from sitegen.language.grammar import Wordings
from sitegen.language.known import LANGUAGES
from sitegen.records.terms import Qualifier

_WINDOW = 60

_Patterns = Sequence[tuple[re.Pattern[str], frozenset[Qualifier]]]


@lru_cache
def _leading_patterns(language: str) -> _Patterns:
    known = LANGUAGES[language].qualifying
    return _compiled(known.before, r"(?<![\w-])", rf"{known.filler}\s+(?:US)?[$€£¥]?\s?$")


@lru_cache
def _trailing_patterns(language: str) -> _Patterns:
    return _compiled(LANGUAGES[language].qualifying.after, r"\s+(?:[\w-]+\s+)?", "")


def _compiled(wordings: Wordings, before: str, after: str) -> _Patterns:
    return [
        (re.compile(rf"{before}(?:{wording}){after}", re.IGNORECASE), meant)
        for wording, meant in wordings.items()
    ]


def qualifiers_at(text: str, start: int, end: int, language: str) -> frozenset[Qualifier]:
    """Return what is said of the number between two positions; nothing where it stands flatly."""
    return _before(text, start, language)[1] | _after(text, end, language)[1]


def with_qualifiers(text: str, start: int, end: int, language: str) -> str:
    """Return the number between two positions with the words that qualify it: ``up to 12``."""
    return text[_before(text, start, language)[0] : _after(text, end, language)[0]]


def _before(text: str, start: int, language: str) -> tuple[int, frozenset[Qualifier]]:
    """Return where the words that qualify a number begin, and what they mean."""
    first = max(0, start - _WINDOW)
    before, meant = text[first:start], frozenset[Qualifier]()
    while match := _leading(before, language):
        before = before[: match[0]]
        meant |= match[1]
    return first + len(before), meant


def _after(text: str, end: int, language: str) -> tuple[int, frozenset[Qualifier]]:
    """Return where the words that qualify a number end, and what they mean."""
    after, last, meant = text[end : end + _WINDOW], 0, frozenset[Qualifier]()
    for pattern, found in _trailing_patterns(language):
        if match := pattern.match(after):
            last, meant = match.end(), meant | found
    return end + last, meant


def _leading(before: str, language: str) -> tuple[int, frozenset[Qualifier]] | None:
    no_filler = LANGUAGES[language].qualifying.no_filler
    for pattern, meant in _leading_patterns(language):
        match = pattern.search(before)
        if match and not no_filler.search(match[0]):
            return match.start(), meant
    return None
