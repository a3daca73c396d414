"""Other ways to write a word that readers type: American for British, ``ae`` for ``ä``."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

_WORD = re.compile(r"\w+")
_AMERICAN = (
    (re.compile(r"(neighb|behavi|lab|fav|arm|hon|col|hum|rum|harb)our", re.IGNORECASE), r"\1or"),
    (re.compile(r"(def|off|lic)ence", re.IGNORECASE), r"\1ense"),
    (re.compile(r"(cent)re(?=s?$|d$)", re.IGNORECASE), r"\1er"),
    (re.compile(r"(\w{3})is(?=(?:e|ed|er|es|ers|ing|ation|ations)$)"), r"\1iz"),
    (re.compile(r"(program)me", re.IGNORECASE), r"\1"),
    (re.compile(r"(travel|cancel|model|signal|fuel)l(?=ed$|ing$|er)"), r"\1"),
)
_GERMAN = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}
)


def spellings(text: str) -> Iterator[str]:
    """Yield other spellings of a text's words, in their order."""
    return chain.from_iterable(map(_others, _WORD.findall(text)))


@lru_cache(maxsize=100_000)
def _others(word: str) -> tuple[str, ...]:
    american = word
    for british, other in _AMERICAN:
        american = british.sub(other, american)
    return tuple(other for other in (american, word.translate(_GERMAN)) if other != word)
