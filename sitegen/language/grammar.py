"""What a language must say of itself, so that texts in it can be read."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from sitegen.records.terms import Hedge, Qualifier

NEVER = re.compile(r"(?!)")
"""What matches nothing: the pattern of what a language does not have."""

Wordings = Mapping[str, frozenset[Qualifier]]


def any_of(names: tuple[str, ...], prefix: str) -> str:
    """Return a pattern for any of some names, each a group: ``m1`` to ``m12``."""
    return "|".join(f"(?P<{prefix}{i}>{name})" for i, name in enumerate(names, start=1))


@dataclass(frozen=True, kw_only=True)
class Numbers:
    """How numbers are written: in digits, in words, as scales, and as what is no amount."""

    group: str
    point: str
    words: str
    one: str
    ones: frozenset[str]
    half: str
    halves: re.Pattern[str]
    spellings: tuple[tuple[str, str], ...]
    thousands_of_one: tuple[str, str, str]
    nouns: frozenset[str]
    scales: tuple[tuple[int, str, str], ...]
    before_vague: str
    many: str
    vague_ending: str
    through: re.Pattern[str]
    between: re.Pattern[str]
    uncounted: re.Pattern[str]
    ordinal: re.Pattern[str]
    before_ordinal: re.Pattern[str]


@dataclass(frozen=True, kw_only=True)
class Qualifying:
    """The words before and after a number that say how exactly it is given.

    The longest wording stands first: *not more than* is not *more than*.
    """

    before: Wordings
    after: Wordings
    filler: str
    no_filler: re.Pattern[str]


@dataclass(frozen=True, kw_only=True)
class Dates:
    """How dates are written: patterns whose groups name the parts."""

    patterns: tuple[re.Pattern[str], ...]
    before_year: re.Pattern[str]


@dataclass(frozen=True, kw_only=True)
class Speech:
    """The words by which a name becomes that of an asserter."""

    sources: frozenset[str]
    behind: frozenset[str]
    links: frozenset[str]
    joins: frozenset[str]
    prepositions: frozenset[str]
    passed_over: re.Pattern[str]
    source_nouns: re.Pattern[str]
    governments: re.Pattern[str]
    titles: re.Pattern[str]
    verbs: re.Pattern[str]
    paired: Mapping[str, re.Pattern[str]]
    indirect: frozenset[str]
    refers: frozenset[str]
    another: frozenset[str]
    same: frozenset[str]
    reported: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Hedges:
    """The words that make a statement less than certain, with the degree each points to."""

    degrees: Mapping[str, Hedge]
    shows: frozenset[str]
    shown: frozenset[str]
    never: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Language:
    """One language, by its code (ISO 639)."""

    code: str
    name: str
    common: frozenset[str]
    no_end: re.Pattern[str]
    numbers: Numbers
    qualifying: Qualifying
    dates: Dates
    speech: Speech
    hedges: Hedges
