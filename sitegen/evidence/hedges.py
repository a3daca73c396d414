"""Words that make a statement less than certain, and words that say somebody else asserts it."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from sitegen.evidence.tokens import Token
from sitegen.language.known import LANGUAGES


def hedges_in(tokens: Sequence[Token], language: str) -> Iterator[str]:
    """Yield each hedge word once, as it stands."""
    seen = set()
    for token in hedging(tokens, language):
        if token.folded not in seen:
            seen.add(token.folded)
            yield token.text


def hedging(tokens: Sequence[Token], language: str) -> Iterator[Token]:
    """Yield every hedge word, but none that only shows something or is never one."""
    known = LANGUAGES[language].hedges
    for token, after in zip_longest(tokens, tokens[1:]):
        shows = token.folded in known.shows and (after is None or after.folded not in known.shown)
        if token.folded in known.degrees and token.text not in known.never and not shows:
            yield token


def is_reported(tokens: Sequence[Token], language: str) -> bool:
    """Say whether a sentence has a word by which its writer lets somebody else assert it."""
    return any(token.folded in LANGUAGES[language].speech.reported for token in tokens)
