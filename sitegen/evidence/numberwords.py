"""Numbers in words, orders of magnitude, and what words beside a number say of how exact it is.

text2num reads the words themselves, the rest is here.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from text_to_num import text2num

from sitegen.configuration import PAGE_LANGUAGES
from sitegen.language.grammar import Wordings
from sitegen.language.known import LANGUAGES
from sitegen.records.terms import Qualifier

_SEVERAL, _NEXT = 2, 10


@lru_cache(maxsize=4096)
def value_of(words: str, language: str) -> Decimal | None:
    """Return the number that words stand for, or ``None`` where they stand for none."""
    known, written = LANGUAGES[language].numbers, words.casefold()
    if written in known.ones:
        return Decimal(1)
    if half := known.halves.fullmatch(written):
        whole = value_of(half["whole"], language) if half["whole"] else Decimal(1)
        return None if whole is None else whole + Decimal("0.5")
    for ours, theirs in known.spellings:
        written = written.replace(ours, theirs)
    return _read(written, language)


def _read(written: str, language: str) -> Decimal | None:
    try:
        return Decimal(str(text2num(written, language)))
    except ValueError:
        return _read_parts(written, language)


def _read_parts(written: str, language: str) -> Decimal | None:
    """Read what text2num does not: a number of thousands that ends in ``eins``."""
    odd, one, zero = LANGUAGES[language].numbers.thousands_of_one
    before, middle, after = written.partition(odd) if odd else (written, "", "")
    if not middle:
        return None
    thousands, rest = _read(f"{before}{one}", language), _read(after or zero, language)
    return None if thousands is None or rest is None else thousands * 1000 + rest


def scale_of(word: str, language: str) -> int:
    """Return what a scale multiplies by: a million for ``Mio.``; 0 for any other word."""
    scales = LANGUAGES[language].numbers.scales
    return next((size for size, scale, _ in scales if scale and re.fullmatch(scale, word)), 0)


def size_of(words: str, language: str) -> int:
    """Return the order of size that a vague quantity names: 1000 for ``several thousand``."""
    known, written = LANGUAGES[language].numbers, " ".join(words.casefold().split())
    for size, _, vague in known.scales:
        if vague and re.fullmatch(f"(?:{vague}){known.vague_ending}", written):
            return size
    raise ValueError(words)


@lru_cache
def vague_pattern(language: str) -> re.Pattern[str]:
    """Return the pattern of a vague quantity: ``several thousand`` (some), ``millions`` (many)."""
    known = LANGUAGES[language].numbers
    vague = (pattern for _, _, pattern in known.scales if pattern)
    sizes = "|".join(sorted(vague, key=len, reverse=True))
    return re.compile(
        rf"(?<![-\w])(?:(?i:{known.before_vague})(?P<some>(?i:{sizes}))|(?P<many>{known.many}))(?![-\w])"
    )


def vague_bounds(words: str) -> tuple[int, int] | None:
    """Return the least and the most that words of a page without a number can mean.

    That is two to ten of the size they name: 2,000 to 10,000 for ``several thousand``; ``None``
    where they name none.
    """
    for language in sorted(PAGE_LANGUAGES, reverse=True):  # most are English, which is read anyway
        if found := vague_pattern(language).search(words):
            size = size_of(found["some"] or found["many"], language)
            return _SEVERAL * size, _NEXT * size
    return None


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
    before, filler = r"(?<![\w-])", rf"{known.filler}(?:\s+|(?<=['\u2019]))(?:US)?[$€£¥]?\s?$"
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
