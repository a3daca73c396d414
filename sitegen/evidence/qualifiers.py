"""What the words before and after a number say of how exactly it is given."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from sitegen.language.grammar import Wordings
from sitegen.language.known import LANGUAGES
from sitegen.records.terms import Qualifier

_WINDOW = 60


@dataclass(frozen=True, kw_only=True)
class _Wordings:
    """All words that qualify a number, in one pattern, and what each of its groups means."""

    pattern: re.Pattern[str]
    meant: Sequence[frozenset[Qualifier]]

    def meaning(self, match: re.Match[str]) -> frozenset[Qualifier]:
        """Return what is meant by the words that were found."""
        return next(meant for meant, found in zip(self.meant, match.groups(), strict=True) if found)


@lru_cache
def _leading(language: str) -> _Wordings:
    known = LANGUAGES[language].qualifying
    before, filler = r"(?<![\w-])", rf"{known.filler}\s+(?:US)?[$€£¥]?\s?$"
    return _wordings(known.before, before, filler)


@lru_cache
def _trailing(language: str) -> _Wordings:
    return _wordings(LANGUAGES[language].qualifying.after, r"\s+(?:[\w-]+\s+)?", "")


def _wordings(known: Wordings, before: str, after: str) -> _Wordings:
    every = "|".join(f"({wording})" for wording in known)
    pattern = re.compile(f"{before}(?:{every}){after}", re.IGNORECASE)
    return _Wordings(pattern=pattern, meant=[*known.values()])


def qualifiers_at(text: str, start: int, end: int, language: str) -> frozenset[Qualifier]:
    """Return what is said of the number between two positions; nothing where it stands flatly."""
    return _before(text, start, language)[1] | _after(text, end, language)[1]


def with_qualifiers(text: str, start: int, end: int, language: str) -> str:
    """Return the number between two positions with the words that qualify it: ``up to 12``."""
    return text[_before(text, start, language)[0] : _after(text, end, language)[0]]


def _before(text: str, start: int, language: str) -> tuple[int, frozenset[Qualifier]]:
    """Return where the words that qualify a number begin, and what they mean."""
    wordings, no_filler = _leading(language), LANGUAGES[language].qualifying.no_filler
    first = max(0, start - _WINDOW)
    before, meant = text[first:start], frozenset[Qualifier]()
    while (match := wordings.pattern.search(before)) and not no_filler.search(match[0]):
        before = before[: match.start()]
        meant |= wordings.meaning(match)
    return first + len(before), meant


def _after(text: str, end: int, language: str) -> tuple[int, frozenset[Qualifier]]:
    """Return where the words that qualify a number end, and what they mean."""
    wordings = _trailing(language)
    match = wordings.pattern.match(text, end, end + _WINDOW)
    return (match.end(), wordings.meaning(match)) if match else (end, frozenset())
