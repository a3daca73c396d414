"""Words for orders of magnitude: behind a number (``3 million``), or without (``millions``)."""

import re
from collections.abc import Mapping

_MAGNITUDES: Mapping[str, tuple[tuple[int, str, str], ...]] = {
    "de": (
        (12, r"Dutzend", r"dutzende?"),
        (10**2, r"[Hh]undert", r"hunderte?"),
        (10**3, r"[Tt]ausend|Tsd\.", r"tausende?"),
        (10**4, "", r"zehntausende?"),
        (10**5, "", r"hunderttausende?"),
        (10**6, r"Million(?:en)?|Mio\.?", r"million(?:en)?"),
        (10**9, r"Milliarden?|Mrd\.?", r"milliarden?"),
        (10**12, r"Billion(?:en)?|Bio\.?", ""),
    ),
    "en": (
        (12, r"dozen", r"dozens?"),
        (10**2, r"hundred", r"hundreds?"),
        (10**3, r"thousand", r"thousands?"),
        (10**4, "", r"(?:tens of|ten) thousands?"),
        (10**5, "", r"(?:hundreds of|hundred) thousands?"),
        (10**6, r"million|mn?\b", r"millions?"),
        (10**9, r"billion|bn\b", r"billions?"),
        (10**12, r"trillion|tn\b", ""),
    ),
}
"""By language: the size, its word as a scale, and as a quantity without a number, folded."""

SCALES: Mapping[str, Mapping[str, int]] = {
    language: {scale: size for size, scale, _ in rows if scale}
    for language, rows in _MAGNITUDES.items()
}
_SIZES: Mapping[str, Mapping[str, int]] = {
    language: {vague: size for size, _, vague in rows if vague}
    for language, rows in _MAGNITUDES.items()
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
    sizes = "|".join(sorted(_SIZES[language], key=len, reverse=True))
    before = _BEFORE_VAGUE[language]
    return re.compile(
        rf"(?<![-\w])(?:(?i:{before})(?P<some>(?i:{sizes}))|(?P<many>{_PLURAL[language]}))(?![-\w])"
    )


VAGUE: Mapping[str, re.Pattern[str]] = {language: _vague(language) for language in _SIZES}
_SEVERAL, _NEXT = 2, 10


def size_of(words: str, language: str) -> int:
    """Return the order of size that a vague quantity names: 1000 for ``several thousand``."""
    written = " ".join(words.casefold().split())
    for pattern, size in _SIZES[language].items():
        if re.fullmatch(f"(?:{pattern})(?:nr?|r)?", written):
            return size
    raise ValueError(words)


def vague_bounds(words: str) -> tuple[int, int] | None:
    """Return the least and the most that English words without a number can mean.

    That is two to ten of the size they name: 2,000 to 10,000 for ``several thousand``; ``None``
    where they name none.
    """
    found = VAGUE["en"].search(words)
    if not found:
        return None
    size = size_of(found["some"] or found["many"], "en")
    return _SEVERAL * size, _NEXT * size


def scale_of(word: str, language: str) -> int:
    """Return what a scale multiplies by: a million for ``Mio.``; 0 for any other word."""
    scales = SCALES[language].items()
    return next((size for pattern, size in scales if re.fullmatch(pattern, word)), 0)
