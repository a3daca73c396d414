"""The units in which numbers of a text and measures count."""

from functools import lru_cache

from sitegen.corpus import Measure
from sitegen.evidence.mentions import Mention
from sitegen.language.known import LANGUAGES

_SIGNS = {"$": "dollars", "\u20ac": "euros", "\u00a3": "pounds"}
_BEHIND = 30  # characters


def unit_at(text: str, mention: Mention, language: str) -> str:
    """Return the unit that stands right behind a number, or its currency's sign before it."""
    behind = text[mention.end : mention.end + _BEHIND].lstrip(" \u00a0\u202f-")
    units = LANGUAGES[language].units.items()
    sign = _SIGNS.get(text[max(0, mention.start - 1) : mention.start], "")
    return next((unit for unit, pattern in units if pattern.match(behind)), sign)


@lru_cache
def _unit(written: str, language: str) -> str:
    units = LANGUAGES[language].units.items()
    return next((unit for unit, pattern in units if pattern.match(written)), "")


def unit_of(measure: Measure, language: str) -> str:
    """Return the known unit in which a measure counts, in the language of pages, or nothing."""
    return _unit(measure.unit, language)
