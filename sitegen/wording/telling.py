"""The language in which readers are told something: messages are English, catalogues have others.

A catalogue is a file of gettext's (``de.po``): any tool for translators opens it.
"""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

from sitegen.desk.shipped import read_catalogue

ENGLISH = "en"
_ENTRY = re.compile(r'^msgid ((?:".*"\n)+)msgstr ((?:".*"\n)+)', re.MULTILINE)
_LANGUAGE: ContextVar[str] = ContextVar("language", default=ENGLISH)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Have what is drawn within in this language, English or one with a catalogue."""
    before = _LANGUAGE.set(language)
    try:
        yield
    finally:
        _LANGUAGE.reset(before)


def spoken() -> str:
    """Return the tag of the language that is spoken."""
    return _LANGUAGE.get()


def told(message: str, **values: object) -> str:
    """Return a message of ours as readers are told it, with these values in it."""
    language = spoken()
    found = message if language == ENGLISH else catalogue(language).get(message, message)
    return found.format(**values) if values else found


def told_of(one: str, several: str, amount: int) -> str:
    """Return the message that fits an amount; English and German have the same two forms."""
    return told(one if amount == 1 else several)


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """Return a language's translations by the English message; English needs none."""
    if language == ENGLISH:
        return {}
    entries = _ENTRY.finditer(read_catalogue(language))
    found = {_joined(entry[1]): _joined(entry[2]) for entry in entries}
    del found[""]  # says how the file is to be read
    return found


def _joined(lines: str) -> str:
    return "".join(map(json.loads, lines.splitlines()))
