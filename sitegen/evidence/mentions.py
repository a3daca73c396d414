"""A number in a text, and what it is: a quantity, a year, a date, or no more than a name."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum, auto
from functools import lru_cache

from sitegen.evidence.datewords import date_spans
from sitegen.evidence.numberwords import qualifiers_at
from sitegen.evidence.tokens import Stretches
from sitegen.language.known import LANGUAGES
from sitegen.records.terms import Qualifier


class Sort(Enum):
    """What a number is; only a quantity and a vague one can be a figure without a doubt."""

    QUANTITY = auto()
    VAGUE = auto()
    YEAR = auto()
    DATE = auto()
    LABEL = auto()
    ARTICLE = auto()
    FRACTION = auto()


@dataclass(frozen=True, kw_only=True)
class Mention:
    """A number in a text: its words, from where to where, its bounds, what qualifies it."""

    text: str
    start: int
    end: int
    low: Decimal
    high: Decimal
    sort: Sort = Sort.QUANTITY
    qualifiers: frozenset[Qualifier] = frozenset()

    @property
    def is_counted(self) -> bool:
        """Say whether the number counts something."""
        return self.sort in {Sort.QUANTITY, Sort.VAGUE, Sort.FRACTION}

    @property
    def as_field(self) -> str:
        """Return the number as a figure has it, by what qualifies it: ``up-to: 1200``."""
        low, high = (format(value.normalize(), "f") for value in (self.low, self.high))
        if low != high:
            return f"{Qualifier.BETWEEN}: [{low}, {high}]"
        return f"{' or '.join(sorted(self.qualifiers)) or Qualifier.EXACTLY}: {low}"


@dataclass(frozen=True, kw_only=True)
class Place:
    """A number in a paragraph, and into which unit it was converted, if it was."""

    paragraph: int
    mention: Mention
    unit: str = ""

    def __str__(self) -> str:
        """Say which number it is, and where."""
        return f'"{self.mention.text}" in paragraph {self.paragraph}'


_CLOCK = re.compile(
    r"(?:\s?(?:bis|und|to|and|à|et|[-\u2013])\s?\d{1,2})?\s?(?:Uhr\b|:\d\d|[ap]\.?m\b)"
)
_WINDOW = 80


def text_before(text: str, start: int) -> str:
    """Return what stands before a position, as much of it as says anything of a number there."""
    return text[max(0, start - _WINDOW) : start]


def sorted_out(mention: Mention, text: str, language: str) -> Mention:
    """Say what the number is, and what qualifies it."""
    qualifiers = qualifiers_at(text, mention.start, mention.end, language)
    if mention.sort is Sort.ARTICLE:
        return replace(mention, qualifiers=qualifiers)
    return replace(mention, sort=_sort(mention, text, language), qualifiers=qualifiers)


def _sort(mention: Mention, text: str, language: str) -> Sort:
    before, after = text_before(text, mention.start), text[mention.end : mention.end + _WINDOW]
    dates, years = _dates(text, language)
    if dates.meet(mention.start, mention.end):
        return Sort.DATE
    if years.meet(mention.start, mention.end):
        return Sort.YEAR
    if _is_ordinal(mention, text, language):
        return Sort.DATE
    known = LANGUAGES[language].numbers
    attached = mention.text[-1].isdigit() and re.match(r"-?[^\W\d_]|[/:]\d", after)
    attached = attached or known.attached.match(after)
    if attached or _CLOCK.match(after) or known.uncounted.search(before):
        return Sort.LABEL
    return Sort.QUANTITY


def _is_ordinal(mention: Mention, text: str, language: str) -> bool:
    known, before = LANGUAGES[language].numbers, text_before(text, mention.start)
    ordinal = mention.text.isdigit() and known.ordinal.match(text, mention.end - 1)
    return bool(ordinal and known.before_ordinal.search(before))


@lru_cache(maxsize=4096)
def _dates(text: str, language: str) -> tuple[Stretches, Stretches]:
    """Return where dates stand, and where years by themselves."""
    dates, years = Stretches(), Stretches()
    for start, end, bare in date_spans(text, language):
        (years if bare else dates).add(start, end)
    return dates, years
