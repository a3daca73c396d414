"""Numbers and lists as a sentence has them, and how one begins."""

import re
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

NUMBERS = [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]

_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


@lru_cache(maxsize=10_000, typed=True)
def number(value: float) -> str:
    """Write a number without losing a digit: ``1,500``, ``5.5 billion``.

    It is written in the largest scale that leaves it at most three decimal places.
    """
    exact = Decimal(str(value))
    for scale, name in _SCALES:
        thousandths = Fraction(exact) * 1000 / scale
        if thousandths >= 1000 and thousandths.denominator == 1:  # noqa: PLR2004
            return f"{_digits(Decimal(f'{thousandths}e-3'))} {name}"
    return _digits(exact)


def _digits(exact: Decimal) -> str:
    written = f"{exact:,f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def small(amount: int) -> str:
    """Write a small number in words, others in digits: ``five``, ``1,200``."""
    return NUMBERS[amount] if amount < len(NUMBERS) else f"{amount:,}"


def count(amount: int, singular: str, plural: str = "") -> str:
    """Write a small number in words with its noun: ``five articles``, ``one origin``."""
    return f"{small(amount)} {singular if amount == 1 else plural or singular + 's'}"


def listed(parts: Iterable[str], last: str = "and") -> str:
    """Join words as a sentence does: ``a, b and c``."""
    words = list(parts)
    if len(words) < 2:  # noqa: PLR2004
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def joint(following: int, last: str = "and") -> str:
    """Return what stands behind a word of a list that so many words follow."""
    return {0: "", 1: f" {last} "}.get(following, ", ")


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
_BETWEEN = re.compile(r"""(?<=[\w")'\u2019]{2}[.!?]) (?=[A-Z"])""")


def first_sentence(text: str) -> str:
    """Return the first sentence: of a source what it is, before what it is good for."""
    return _BETWEEN.split(text, maxsplit=1)[0]
