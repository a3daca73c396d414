"""Numbers in words: text2num for the words themselves, here what it lacks and what scales them."""

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
SCALES: Mapping[str, Mapping[str, int]] = {
    "de": {
        r"Dutzend": 12,
        r"[Hh]undert": 10**2,
        r"[Tt]ausend|Tsd\.": 10**3,
        r"Million(?:en)?|Mio\.?": 10**6,
        r"Milliarden?|Mrd\.?": 10**9,
        r"Billion(?:en)?|Bio\.?": 10**12,
    },
    "en": {
        r"dozen": 12,
        r"hundred": 10**2,
        r"thousand": 10**3,
        r"million|mn?\b": 10**6,
        r"billion|bn\b": 10**9,
        r"trillion|tn\b": 10**12,
    },
}
_HALF = {
    "de": re.compile(rf"(?P<whole>{RUN['de']})einhalb|anderthalb", re.IGNORECASE),
    "en": re.compile(r"(?!)"),
}
_VAGUE: Mapping[str, Mapping[str, int]] = {
    "de": {
        r"dutzende?": 12,
        r"hunderte?": 10**2,
        r"tausende?": 10**3,
        r"zehntausende?": 10**4,
        r"hunderttausende?": 10**5,
        r"million(?:en)?": 10**6,
        r"milliarden?": 10**9,
    },
    "en": {
        r"dozens?": 12,
        r"hundreds?": 10**2,
        r"thousands?": 10**3,
        r"(?:tens of|ten) thousands?": 10**4,
        r"(?:hundreds of|hundred) thousands?": 10**5,
        r"millions?": 10**6,
        r"billions?": 10**9,
    },
}
_BEFORE_VAGUE = {
    "de": r"(?:mehreren?r?|einigen?r?|etlichen?|vielen?|zahlreichen?|wenigen?|(?:ein\s+)?paar)\s+",
    "en": r"(?:several|a\s+few|few|many|some)\s+",
}
_PLURAL = {
    "de": r"(?:Dutzende|Hunderte|Tausende|Zehntausende|Hunderttausende|Millionen|Milliarden)n?r?",
    "en": r"(?i:(?:tens|hundreds)\s+of\s+thousands|dozens|hundreds|thousands|millions|billions)",
}


def _vague(language: str) -> re.Pattern[str]:
    sizes = "|".join(sorted(_VAGUE[language], key=len, reverse=True))
    before = _BEFORE_VAGUE[language]
    return re.compile(
        rf"(?<![-\w])(?:(?i:{before})(?P<some>(?i:{sizes}))|(?P<many>{_PLURAL[language]}))(?![-\w])"
    )


VAGUE: Mapping[str, re.Pattern[str]] = {language: _vague(language) for language in _VAGUE}


def size_of(words: str, language: str) -> int:
    """Return the order of size that a vague quantity names: 1000 for ``several thousand``."""
    written = " ".join(words.casefold().split())
    for pattern, size in _VAGUE[language].items():
        if re.fullmatch(f"(?:{pattern})(?:nr?|r)?", written):
            return size
    raise ValueError(words)


def scale_of(word: str, language: str) -> int:
    """Return what a scale multiplies by: a million for ``Mio.``."""
    return next(
        size for pattern, size in SCALES[language].items() if re.fullmatch(pattern, word.strip())
    )


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
