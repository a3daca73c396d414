"""Numbers in words: text2num for the words themselves, here what it lacks."""

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

from text_to_num import text2num

_GERMAN = (
    "ein|eins|zwei|zwo|drei|vier|f\u00fcnf|sechs|sech|sieben|sieb|acht|neun|zehn|elf|zw\u00f6lf|"
    "zwanzig|drei\u00dfig|vierzig|f\u00fcnfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|und"
)
_ENGLISH = (
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    "sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|"
    "hundred|thousand"
)
RUN: Mapping[str, str] = {
    "de": rf"(?:null|(?:{_GERMAN}|fuenf(?:zig)?|zwoelf|dreissig)+)",
    "en": rf"(?:{_ENGLISH})(?:(?:\s+and)?[\s-]+(?:{_ENGLISH}))*",
}
_SPELLINGS = (("fuenf", "f\u00fcnf"), ("zwoelf", "zw\u00f6lf"), ("dreissig", "drei\u00dfig"))
_ONES = {"de": {"ein", "eine", "einen", "einem", "einer", "eines"}, "en": {"a", "one"}}
_HALF = {
    "de": re.compile(rf"(?P<whole>{RUN['de']})einhalb|anderthalb", re.IGNORECASE),
    "en": re.compile(r"(?!)"),
}


@lru_cache(maxsize=4096)
def value_of(words: str, language: str) -> Decimal | None:
    """Return the number that words stand for, or ``None`` where they stand for none."""
    written = words.casefold()
    if written in _ONES[language]:
        return Decimal(1)
    if half := _HALF[language].fullmatch(written):
        whole = value_of(half["whole"], language) if half["whole"] else Decimal(1)
        return None if whole is None else whole + Decimal("0.5")
    for ours, theirs in _SPELLINGS:
        written = written.replace(ours, theirs)
    written = written.replace("ss", "\u00df") if language == "de" else written
    return _read(written, language)


def _read(written: str, language: str) -> Decimal | None:
    try:
        return Decimal(str(text2num(written, language)))
    except ValueError:
        return _read_parts(written, language)


def _read_parts(written: str, language: str) -> Decimal | None:
    """Read what text2num does not: a number of thousands that ends in ``eins``."""
    before, middle, after = written.partition("einstausend")
    if language != "de" or not middle:
        return None
    thousands, rest = _read(f"{before}eins", language), _read(after or "null", language)
    return None if thousands is None or rest is None else thousands * 1000 + rest
