"""What turns a stretch of text round: negations, and on which side of opposites it stands."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from sitegen.evidence.tokens import Token
from sitegen.language.known import LANGUAGES


def negations_in(tokens: Sequence[Token], language: str) -> list[str]:
    """Return the words that negate, without those of phrases that do not: ``not only``."""
    known = LANGUAGES[language].polarity
    text = " ".join(token.folded for token in tokens)
    left = known.not_negations.sub(" ", text).split()
    return [word for word in left if word in known.negations]


def turns_within(tokens: Sequence[Token], language: str) -> bool:
    """Say whether a word here may negate by its meaning: ``refused``, ``without``."""
    text = " ".join(token.folded for token in tokens)
    return bool(LANGUAGES[language].polarity.inner.search(text))


def sides(tokens: Sequence[Token], language: str) -> Mapping[str, int]:
    """Return on which side of each pair of opposites words stand: 1 or -1, 0 on both."""
    return _sides(" ".join(token.folded for token in tokens), language)


@lru_cache(maxsize=8192)
def _sides(text: str, language: str) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for axis, (one, other) in LANGUAGES[language].polarity.axes.items():
        here, there = one.search(text), other.search(text)
        if here or there:
            found[axis] = int(bool(here)) - int(bool(there))
    return found


def fates(tokens: Sequence[Token], language: str) -> frozenset[str]:
    """Return what words say became of something, where it is one thing only: killed or wounded."""
    text = " ".join(token.folded for token in tokens)
    every = LANGUAGES[language].polarity.fates.items()
    return frozenset(name for name, pattern in every if pattern.search(text))
