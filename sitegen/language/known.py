"""The languages that articles can be read in."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module

from sitegen.cache.memory import Lazy
from sitegen.language.grammar import HouseStyle, Language


@cache
def _language(code: str) -> Language:
    """Read what is known of a language; its patterns take longer than all else that is imported."""
    found: Language = import_module(f"sitegen.language.{code}").LANGUAGE
    return found


LANGUAGES: Mapping[str, Language] = Lazy({code: code for code in ("de", "en", "fr")}, _language)
"""Each by its code; one is read when a text in it is."""


def style_of(tag: str) -> HouseStyle:
    """Return how editors write in the language of the pages; in English, where it is none."""
    found = LANGUAGES[tag].style if tag in LANGUAGES else None
    return found or LANGUAGES["en"].style  # type: ignore[return-value] # English has it


def main_language(tag: str) -> str:
    """Return the main language of a tag (BCP 47): ``de`` for ``de-CH``."""
    return tag.partition("-")[0]


def is_known(tag: str) -> bool:
    """Say whether there are rules for texts in a language; others are *unchecked*."""
    return main_language(tag) in LANGUAGES
