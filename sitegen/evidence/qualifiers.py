"""The words before and after a number that say how exactly it is given."""

import re
from collections.abc import Mapping

from sitegen.records.terms import Qualifier

_ABOUT, _MORE, _LESS = Qualifier.ABOUT, Qualifier.MORE_THAN, Qualifier.LESS_THAN
_LEAST, _MOST = Qualifier.AT_LEAST, Qualifier.UP_TO

# the longest wording first: "nicht mehr als" is not "mehr als"
_BEFORE: Mapping[str, Mapping[str, frozenset[Qualifier]]] = {
    "de": {
        r"nicht mehr als|kaum mehr als|h\u00f6chstens|maximal|bis zu": frozenset({_MOST}),
        r"nicht weniger als|mindestens|wenigstens|zumindest": frozenset({_LEAST}),
        r"mehr als|\u00fcber|mehr denn": frozenset({_MORE}),
        r"weniger als|unter": frozenset({_LESS}),
        r"rund|etwa|circa|zirka|ca\.|ungef\u00e4hr|ann\u00e4hernd|um die|an die|gegen"
        r"|sch\u00e4tzungsweise|gesch\u00e4tzte?[nr]?": frozenset({_ABOUT}),
        r"knapp|fast|beinahe|nahezu": frozenset({_ABOUT, _LESS}),
        r"gut": frozenset({_ABOUT, _MORE}),
    },
    "en": {
        r"just over": frozenset({_ABOUT, _MORE}),
        r"just under": frozenset({_ABOUT, _LESS}),
        r"(?:no|not) more than|at most|up to|as many as|as much as|a maximum of": frozenset(
            {_MOST}
        ),
        r"(?:no|not) (?:fewer|less) than|at least|a minimum of": frozenset({_LEAST}),
        r"more than|over|above|upwards of": frozenset({_MORE}),
        r"(?:less|fewer) than|under|below": frozenset({_LESS}),
        r"about|around|roughly|some|approximately|circa|an estimated|estimated": frozenset(
            {_ABOUT}
        ),
        r"nearly|almost|close to": frozenset({_ABOUT, _LESS}),
        r"exactly|precisely": frozenset(),
    },
}
_AFTER: Mapping[str, Mapping[str, frozenset[Qualifier]]] = {
    "de": {
        r"(?:oder|und) mehr\b": frozenset({_LEAST}),
        r"oder weniger\b": frozenset({_MOST}),
    },
    "en": {
        r"(?:or|and) more\b": frozenset({_LEAST}),
        r"or (?:fewer|less)\b": frozenset({_MOST}),
        r"or so\b": frozenset({_ABOUT}),
    },
}
_FILLER = {"de": r"(?:\s+(?:die|der|den|nur|noch|weitere[nr]?))?", "en": r"(?:\s+(?:the|another))?"}
# before an article these are about a place or a topic
_NO_FILLER = re.compile(
    r"\b(?:\u00fcber|unter|gegen|over|under|above|below)\s+\w+\s*$", re.IGNORECASE
)


def _compiled(
    wordings: Mapping[str, Mapping[str, frozenset[Qualifier]]],
    before: str,
    after: Mapping[str, str],
) -> dict[str, list[tuple[re.Pattern[str], frozenset[Qualifier]]]]:
    return {
        language: [
            (re.compile(rf"{before}(?:{wording}){after[language]}", re.IGNORECASE), meant)
            for wording, meant in found.items()
        ]
        for language, found in wordings.items()
    }


_LEADING = _compiled(_BEFORE, r"(?<![\w-])", {k: rf"{v}\s+$" for k, v in _FILLER.items()})
_WINDOW = 60
_TRAILING = _compiled(_AFTER, r"\s+(?:[\w-]+\s+)?", {"de": "", "en": ""})


def qualifiers_at(text: str, start: int, end: int, language: str) -> frozenset[Qualifier]:
    """Return what is said of the number between two positions; nothing where it stands flatly."""
    return _before(text, start, language)[1] | _after(text, end, language)[1]


def with_qualifiers(text: str, start: int, end: int, language: str) -> str:
    """Return the number between two positions with the words that qualify it: ``up to 12``."""
    return text[_before(text, start, language)[0] : _after(text, end, language)[0]]


def _before(text: str, start: int, language: str) -> tuple[int, frozenset[Qualifier]]:
    """Return where the words that qualify a number begin, and what they mean."""
    first = max(0, start - _WINDOW)
    before, meant = text[first:start], frozenset[Qualifier]()
    while match := _leading(before, language):
        before = before[: match[0]]
        meant |= match[1]
    return first + len(before), meant


def _after(text: str, end: int, language: str) -> tuple[int, frozenset[Qualifier]]:
    """Return where the words that qualify a number end, and what they mean."""
    after, last, meant = text[end : end + _WINDOW], 0, frozenset[Qualifier]()
    for pattern, found in _TRAILING[language]:
        if match := pattern.match(after):
            last, meant = match.end(), meant | found
    return end + last, meant


def _leading(before: str, language: str) -> tuple[int, frozenset[Qualifier]] | None:
    for pattern, meant in _LEADING[language]:
        match = pattern.search(before)
        if match and not _NO_FILLER.search(match[0]):
            return match.start(), meant
    return None
