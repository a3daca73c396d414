"""Numbers, dates and lists as a sentence has them, and how one begins."""

import re
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from sitegen.dates import BETWEEN, INTERVAL, MONTHS, ONE, QUALITIES, SEASONS, Date
from sitegen.wording.telling import ENGLISH, spoken, told

NUMBERS = [
    "no", "one", "two", "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "eleven", "twelve",
]  # fmt: skip

_AFTER_DIGIT = re.compile(r"(?<=\d) ")
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_MARKS = {"en": str.maketrans({}), "de": str.maketrans(",.", ".,")}
"""How a language writes what English groups and parts digits with."""


def number(value: float) -> str:
    """Write a number without losing a digit: ``1,500``, ``5.5 billion``.

    It is written in the largest scale that leaves it at most three decimal places.
    """
    return _number(value, spoken())


@lru_cache(maxsize=10_000, typed=True)
def _number(value: float, language: str) -> str:
    exact = Decimal(str(value))
    for scale, name in _SCALES:
        thousandths = Fraction(exact) * 1000 / scale
        if thousandths >= 1000 and thousandths.denominator == 1:  # noqa: PLR2004
            digits = _digits(Decimal(f"{thousandths}e-3"))
            one = told(f"1 {name}")
            return one if digits == "1" else f"{_marked(digits, language)} {told(name)}"
    return _marked(_digits(exact), language)


def _marked(digits: str, language: str) -> str:
    return digits.translate(_MARKS[language])


def _digits(exact: Decimal) -> str:
    written = f"{exact:,f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def small(amount: int) -> str:
    """Write a small number in words, others in digits: ``five``, ``1,200``."""
    return told(NUMBERS[amount]) if amount < len(NUMBERS) else _marked(f"{amount:,}", spoken())


def count(amount: int, singular: str, plural: str = "") -> str:
    """Write a small number in words with its noun: ``five articles``, ``one origin``."""
    if amount == 1:
        return told(f"one {singular}")
    return unbroken(f"{small(amount)} {told(plural or f'{singular}s')}")


def when(date: Date) -> str:
    """Write a date: ``10 May 2031``, ``around May 2031``, ``winter 2031/32``."""
    return date.words if spoken() == ENGLISH else _written(date.text, spoken())


@lru_cache(maxsize=4096)
def _written(text: str, _language: str) -> str:
    if parts := BETWEEN.fullmatch(text):
        message = told("some time from {start} to {end}")
    elif parts := INTERVAL.fullmatch(text):
        message = told("{start} to {end}")
    else:
        return _one(text)
    return message.format(start=_one(parts[1]), end=_one(parts[2]))


def _one(text: str) -> str:
    """Write one point in time with how sure it is."""
    point, quality = ONE.fullmatch(text).groups()  # type: ignore[union-attr]
    year, *rest = map(int, point.split("-"))
    return told(QUALITIES[quality]) + _point(year, *rest)


def _point(year: int, month: int = 0, day: int = 0) -> str:
    if month in SEASONS:
        name, start, end = SEASONS[month]
        turn = f"/{(year + 1) % 100:02}" if end < start else ""
        return f"{told(name)} {year}{turn}"
    named = f"{told(MONTHS[month - 1])} {year}" if month else f"{year}"
    return told("{day} {month}", day=day, month=named) if day else named


def unbroken(text: str) -> str:
    """Have no line end between digits and what they count: ``16 claims``, ``3 billion``."""
    return _AFTER_DIGIT.sub("\u00a0", text)


def listed(parts: Iterable[str], last: str = "and") -> str:
    """Join words as a sentence does: ``a, b and c``."""
    words = list(parts)
    if len(words) < 2:  # noqa: PLR2004
        return "".join(words)
    return f"{', '.join(words[:-1])} {told(last)} {words[-1]}"


def joint(following: int, last: str = "and") -> str:
    """Return what stands behind a word of a list that so many words follow."""
    return {0: "", 1: f" {told(last)} "}.get(following, ", ")


def capitalised(text: str) -> str:
    """Begin a sentence."""
    return text[:1].upper() + text[1:]


def heading_of(unit: str) -> str:
    """Begin a heading with a unit; a symbol keeps its case: m³, kWh, km."""
    first = unit.partition(" ")[0]
    is_word = len(first) > len("km") and first.isalpha() and first.islower()
    return capitalised(unit) if is_word else unit


def slug(text: str) -> str:
    """Write words as one, for a class or an id: ``text-changed``."""
    return text.replace(" ", "-")


# a full stop after a word ends a sentence, one after "p." or "U.S." need not
_NEXT = re.compile(r"""(?<=[\w")'\u2019]{2}[.!?]) (?=[A-ZÄÖÜ"\u201e])""")


def first_sentence(text: str) -> str:
    """Return the first sentence: of a source what it is, before what it is good for."""
    return _NEXT.split(text)[0]


_ENDED = re.compile(r"""[.!?\u2026]["')\u201d\u201c\u00bb]*$""")


def ended(text: str) -> str:
    """End a text with a full stop where it has no mark of its own."""
    return text if _ENDED.search(text) else f"{text}."
