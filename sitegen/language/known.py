"""The languages that articles can be read in."""

from collections.abc import Mapping

from sitegen.language.de import GERMAN
from sitegen.language.en import ENGLISH
from sitegen.language.fr import FRENCH
from sitegen.language.grammar import Language

LANGUAGES: Mapping[str, Language] = {
    language.code: language for language in (GERMAN, ENGLISH, FRENCH)
}


def main_language(tag: str) -> str:
    """Return the main language of a tag (BCP 47): ``de`` for ``de-CH``."""
    return tag.partition("-")[0]


def is_known(tag: str) -> bool:
    """Say whether there are rules for texts in a language; others are *unchecked*."""
    return main_language(tag) in LANGUAGES
