"""Lints on the numbers of claims."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from sitegen.evidence.mentions import Mention, Sort
from sitegen.evidence.numbers import numbers_in
from sitegen.language.known import LANGUAGES
from sitegen.library import Library
from sitegen.lints.passages import claims
from sitegen.lints.remarks import Remark
from sitegen.problems import Lint, quoted
from sitegen.records import Brief, ClaimRecord, FigureRecord

_SMALL = 12
_ANY = re.compile(
    rf"\d|\b(?:{LANGUAGES['en'].numbers.words}|tens|hundreds|thousands|dozens?|[mbt]r?illions?)\b",
    re.IGNORECASE,
)
_WORDS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_UNITS_OF_TIME = "second|minute|hour|day|night|week|month|season|year|decade|century|centurie"
_AFTER = re.compile(rf"[-\s](?:{_UNITS_OF_TIME})s?\b|\s(?:[a-z]+\s)?of\s(?:the\s)?(?:{_WORDS})\b")
_BEFORE = re.compile(
    rf"\b(?:the|these|those|its|their|his|her|our|all|both|(?:one|{_WORDS})\sof)\s$", re.IGNORECASE
)


def numbers_have_figures(library: Library) -> Iterator[Remark]:
    """Hold that a claim's number is a figure of its brief, which readers can compare.

    What names, dates or refers back is no such number: years, *two months*, *the three states*,
    *one of two*.
    """
    for brief in library.briefs.values():
        given = _numbers(brief.record)
        for passage in claims(brief):
            for mention in _numbers_in(passage.text):
                if not _counts(mention, passage.text) or _is_given(mention, passage.claim, given):
                    continue
                message = (
                    f"has the number {quoted(mention.text)}, but no figure for it; add it under "
                    "figures, or take it out, since readers compare figures, not sentences"
                )
                yield passage.remark(Lint.NUMBER_WITHOUT_FIGURE, message)


@lru_cache(maxsize=65_536)
def _numbers_in(text: str) -> tuple[Mention, ...]:
    """Return every number of a text; most texts have none, which is soon seen."""
    return numbers_in(text, "en") if _ANY.search(text) else ()


def _counts(mention: Mention, text: str) -> bool:
    """Say whether a number counts something, and is no date, duration, name or reference back."""
    if mention.sort not in {Sort.QUANTITY, Sort.VAGUE}:
        return False
    if _AFTER.match(text, mention.end):
        return False
    small = mention.low <= _SMALL and mention.text.isalpha()
    named = mention.text[:1].isupper() and mention.start > 0
    return not (small and (named or _BEFORE.search(text[: mention.start])))


def _numbers(brief: Brief) -> set[Decimal | str]:
    """Return every number of a brief's figures, and every vague one in words."""
    figures = [figure for claim in brief.standing.values() for figure in claim.figures]
    return {number for figure in figures for number in _numbers_of(figure)}


def _numbers_of(figure: FigureRecord) -> Iterator[Decimal | str]:
    single = (figure.exactly, figure.about, figure.at_least, figure.up_to)
    bounds = (figure.more_than, figure.less_than, *(figure.between or ()))
    yield from (Decimal(str(number)) for number in (*single, *bounds) if number is not None)
    yield figure.vaguely.casefold()


def _is_given(mention: Mention, claim: ClaimRecord | None, given: set[Decimal | str]) -> bool:
    if mention.sort is Sort.VAGUE:
        own = claim and any(figure.vaguely for figure in claim.figures)
        return bool(own) or mention.text.casefold() in given
    return {mention.low, mention.high} <= given
