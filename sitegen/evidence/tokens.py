"""Words of running text with their positions, and phrases and stretches of them."""

import re
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple, TypeVar

from sitegen.characters import composed, visible

T = TypeVar("T")

_BEHIND = r"(?:t-)?(?:ils?|elles?)\b|t-on\b"  # a subject: dit-elle, a-t-on
_TITLE = r"\b(?:MM?|Mrs?|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Rev)\.(?=\s[^\Wa-z\d_])"
_TOKEN = re.compile(
    rf"{_TITLE}|\d+(?:[.,]\d+)+\w*|(?!(?<=-)t-(?:ils?|elles?|on)\b)\w+"
    rf"(?:[-'\u2019.:](?!{_BEHIND})\w+)*|(?<!-t)(?!-(?:{_BEHIND}))[^\w\s]"
)
_APOSTROPHE = re.compile(r"(?<=\w)[\u2019\u02bc](?=\w)")
_ELIDED = re.compile(
    r"^(?!d['\u2019](?:après|accord)$)(?:[ldnsjcmt]|qu|jusqu|lorsqu|puisqu|quelqu)['\u2019](?=\w)",
    re.IGNORECASE,
)


class Token(NamedTuple):  # thousands of them are made, which a frozen dataclass makes slowly
    """A word or a mark; ``folded`` is what it is compared by: no case, ss for a sharp s."""

    text: str
    folded: str
    start: int
    end: int

    @property
    def bare(self) -> str:
        """Return the word without what is elided before it: ``étude`` for ``L'étude``."""
        return _ELIDED.sub("", self.text) if len(self.folded) < len(self.text) else self.text

    @property
    def lead(self) -> str:
        """Return what is elided before the word, else all of it: ``qu`` for ``qu'il``."""
        return self.text.replace("\u2019", "'").partition("'")[0].casefold()


def clean(text: str) -> str:
    """Return the text without invisible characters, with composed letters and one apostrophe."""
    return _APOSTROPHE.sub("'", composed(visible(text)))


@lru_cache(maxsize=4096)
def tokens_of(text: str) -> tuple[Token, ...]:
    """Split text into words, hyphenated ones whole, and marks."""
    return tuple(map(_token, _TOKEN.finditer(text)))


def first_tokens(text: str, start: int, most: int) -> Iterator[Token]:
    """Yield the first words and marks from a position on, as many as are wanted."""
    for match in islice(_TOKEN.finditer(text, start), most):
        yield _token(match)


def _token(match: re.Match[str]) -> Token:
    return Token(match[0], fold(match[0]), *match.span())


def joined(tokens: Iterable[Token]) -> str:
    """Return words as they are compared, as a text."""
    return " ".join([token.folded for token in tokens])


@lru_cache(maxsize=16384)
def fold(word: str) -> str:
    """Return what words are compared by: without case, ``'s`` and what is elided (``l'``)."""
    written = word.casefold().replace("\u2019", "'")
    return _ELIDED.sub("", written).removesuffix("'s") or written


Phrases = Mapping[str, Sequence[tuple[tuple[str, ...], T]]]
"""Phrases as their words are compared, and what each means, by their first word."""


def by_first(phrases: Iterable[tuple[tuple[str, ...], T]]) -> Phrases[T]:
    """Return phrases as they are looked up."""
    found: dict[str, list[tuple[tuple[str, ...], T]]] = {}
    for words, meaning in phrases:
        found.setdefault(words[0], []).append((words, meaning))
    return found


def phrases_in(tokens: Sequence[Token], phrases: Phrases[T]) -> Iterator[tuple[int, int, T]]:
    """Yield from where to where (indexes of tokens) each phrase stands, and what it means."""
    for start, token in enumerate(tokens):
        for words, meaning in phrases.get(token.folded, ()):
            end = start + len(words)
            if len(words) == 1 or folds(tokens[start:end]) == words:
                yield start, end, meaning


def has_phrase(phrase: str, tokens: Sequence[Token]) -> bool:
    """Say whether a word or phrase stands among some words, word for word."""
    wanted = folded(phrase)
    return bool(wanted) and any(phrases_in(tokens, by_first([(wanted, None)])))


def folds(tokens: Sequence[Token]) -> tuple[str, ...]:
    """Return words as they are compared."""
    return tuple(token.folded for token in tokens)


@lru_cache(maxsize=4096)
def folded(phrase: str) -> tuple[str, ...]:
    """Return the words of a phrase as they are compared."""
    return folds(tokens_of(clean(phrase)))


class Stretches:
    """From where to where something stands; to look one up takes no longer in a long text."""

    def __init__(self) -> None:
        """Begin with none."""
        self._bounds: list[tuple[int, int]] = []

    def add(self, start: int, end: int) -> bool:
        """Take a stretch in; say whether its place was free."""
        free = not self.meet(start, end)
        if free:
            insort(self._bounds, (start, end))
        return free

    def meet(self, start: int, end: int) -> bool:
        """Say whether one of them is over a stretch."""
        before = bisect_left(self._bounds, end, key=lambda bounds: bounds[0])
        return before > 0 and self._bounds[before - 1][1] > start
