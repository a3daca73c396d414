"""What turns a stretch of text round: negations, and on which side of opposites it stands."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate

from sitegen.evidence.tokens import Token, joined
from sitegen.language.known import LANGUAGES


def negations_in(tokens: Sequence[Token], language: str) -> list[str]:
    """Return the words that negate, without those of phrases that do not: ``not only``."""
    known = LANGUAGES[language].polarity
    left = known.not_negations.sub(" ", joined(tokens)).split()
    return [word for word in left if word in known.negations]


def turns_within(tokens: Sequence[Token], language: str) -> bool:
    """Say whether a word here may negate by its meaning: ``refused``, ``without``."""
    return bool(LANGUAGES[language].polarity.inner.search(joined(tokens)))


def sides(tokens: Sequence[Token], language: str) -> Mapping[str, int]:
    """Return on which side of each pair of opposites words stand: 1 or -1, 0 on both."""
    return _sides(joined(tokens), language)


@lru_cache(maxsize=8192)
def _sides(text: str, language: str) -> Mapping[str, int]:
    found: dict[str, int] = {}
    every, begun = LANGUAGES[language].polarity.axes, _begun_in(text, language)
    for axis in (axis for axis in every if axis in begun):
        here, there = (bool(side.pattern.search(text)) for side in every[axis])
        if here or there:
            found[axis] = int(here) - int(there)
    return found


def _begun_in(text: str, language: str) -> set[str]:
    """Return the pairs and fates of which a word here may be; to look for each takes far longer."""
    return {name for word in text.split() for name in _begun_by(word, language)}


@lru_cache(maxsize=16384)
def _begun_by(word: str, language: str) -> frozenset[str]:
    every, firsts = _firsts(language)
    parts = [part for part in (word, word.partition("'")[2]) if every.match(part)]
    return frozenset(name for part in parts for name, first in firsts if first.match(part))


@lru_cache
def _firsts(language: str) -> tuple[re.Pattern[str], Sequence[tuple[str, re.Pattern[str]]]]:
    """Return how the words of pairs and fates begin: all in one, which few match, and each."""
    known = LANGUAGES[language].polarity
    firsts = [(axis, side.first) for axis, both in known.axes.items() for side in both]
    firsts += [(fate, one.first) for fate, one in known.fates.items()]
    return re.compile("|".join(first.pattern for _, first in firsts)), firsts


def axes_in(tokens: Sequence[Token], language: str) -> Iterator[tuple[str, int, int]]:
    """Yield each word of a pair of opposites: which pair, from which token to which."""
    text = joined(tokens)
    begins = [*accumulate((len(token.folded) + 1 for token in tokens), initial=0)]
    for axis in _sides(text, language):
        for side in LANGUAGES[language].polarity.axes[axis]:
            for match in side.pattern.finditer(text):
                first, last = (
                    bisect_right(begins, at) - 1 for at in (match.start(), match.end() - 1)
                )
                yield axis, first, last


def fates(tokens: Sequence[Token], language: str) -> frozenset[str]:
    """Return what words say became of something, where it is one thing only: killed or wounded."""
    text = joined(tokens)
    every, begun = LANGUAGES[language].polarity.fates, _begun_in(text, language)
    return frozenset(n for n in begun & every.keys() if every[n].pattern.search(text))
