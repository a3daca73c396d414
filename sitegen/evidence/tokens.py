"""Words and sentences of running text, with their positions."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice, pairwise
from typing import NamedTuple

from sitegen.characters import composed, visible
from sitegen.language.grammar import Language
from sitegen.language.known import LANGUAGES

_BEHIND = r"(?:t-)?(?:ils?|elles?)\b|t-on\b"  # a subject: dit-elle, a-t-on
_TOKEN = re.compile(
    r"\d+(?:[.,]\d+)+\w*|(?!(?<=-)t-(?:ils?|elles?|on)\b)\w+"
    rf"(?:[-'\u2019.:](?!{_BEHIND})\w+)*|(?<!-t)(?!-(?:{_BEHIND}))[^\w\s]"
)
_END = re.compile(r"[.!?\u2026][)\u00ab\u00bb\u201c\u201d\u201e\"']*\s+(?=[^\Wa-z]|[\W_])")
_ELIDED = re.compile(
    r"^(?!d['\u2019](?:après|accord)$)(?:[ldnsjcmt]|qu|jusqu|lorsqu|puisqu|quelqu)['\u2019](?=\w)",
    re.IGNORECASE,
)
_MARKS = frozenset(",;:()\u2013\u2014[]")
_OPENING = frozenset("„«")
_LONGEST = 6


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


@dataclass(frozen=True, kw_only=True, eq=False)  # so that what is read of it can be kept
class Sentence:
    """A sentence's tokens and where it stands in its paragraph."""

    start: int
    end: int
    tokens: tuple[Token, ...]
    language: str

    @cached_property
    def clauses(self) -> tuple[tuple[int, int], ...]:
        """Return from which token to which each clause reaches, marks left out."""
        return _clauses_of(self.tokens, self.language)

    def clause_at(self, position: int) -> tuple[int, int]:
        """Return the clause at a position of the paragraph; all of the sentence if none is."""
        at = (s for s in self.clauses if self.holds(s, position))
        return next(at, (0, len(self.tokens)))

    def holds(self, span: tuple[int, int], position: int) -> bool:
        """Say whether a position of the paragraph is within some of the sentence's tokens."""
        return self.tokens[span[0]].start <= position < self.tokens[span[1] - 1].end


def clean(text: str) -> str:
    """Return the text without invisible characters and with composed letters."""
    return composed(visible(text))


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


@lru_cache(maxsize=16384)
def may_be_verb(word: str, language: str) -> bool:
    """Say whether a word is a verb by its form, about: finite, or what goes with one."""
    known = LANGUAGES[language]
    written = word if known.speech.inverts else word.casefold()
    return bool(known.verbs.fullmatch(written)) or written in known.forms


def _clauses_of(tokens: Sequence[Token], language: str) -> tuple[tuple[int, int], ...]:
    known, bounds, start = LANGUAGES[language], [], 0
    for position, token in enumerate(tokens):
        if token.text in _MARKS:
            bounds.append((start, position))
            start = position + 1
        elif token.folded in known.breaks and position > start and _opens(tokens, position, known):
            bounds.append((start, position))
            start = position
    bounds.append((start, len(tokens)))
    return tuple((first, last) for first, last in bounds if first < last)


def _opens(tokens: Sequence[Token], position: int, known: Language) -> bool:
    """Say whether a word begins a clause; behind a verb it is one of it: *kamen dagegen neun*.

    What ends a clause begins none: ``steht noch bevor``.
    """
    before, behind = tokens[position - 1], tokens[position + 1 : position + 2]
    if not behind or not behind[0].text[0].isalnum():
        return False
    if joined(tokens[position : position + 2]) in known.adverbs:
        return False
    return not known.speech.inverts or not may_be_verb(before.text, known.code)


@lru_cache(maxsize=1024)
def sentences_of(text: str, language: str) -> tuple[Sentence, ...]:
    """Split a paragraph into sentences; an ordinal or an abbreviation ends none."""
    no_end = LANGUAGES[language].no_end
    cuts = [
        match.end()
        for match in _END.finditer(text)
        if text[match.end() :][:1] in _OPENING
        or not no_end.search(text[max(0, match.start() - _LONGEST) : match.start() + 1])
    ]
    bounds = [0, *cuts, len(text)]
    every = tokens_of(text)
    starts = [token.start for token in every]
    return tuple(
        Sentence(
            start=start,
            end=end,
            tokens=every[bisect_left(starts, start) : bisect_left(starts, end)],
            language=language,
        )
        for start, end in pairwise(bounds)
    )


def found(phrase: str, tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield from where to where (indexes of tokens) a word or phrase stands, word for word."""
    wanted = folded(phrase)
    size = len(wanted)
    for start, token in enumerate(tokens if wanted else ()):
        # most tokens are told apart by the first word, which is much faster
        if token.folded == wanted[0] and folds(tokens[start : start + size]) == wanted:
            yield start, start + size


def folds(tokens: Sequence[Token]) -> tuple[str, ...]:
    """Return words as they are compared."""
    return tuple(token.folded for token in tokens)


@lru_cache(maxsize=4096)
def folded(phrase: str) -> tuple[str, ...]:
    """Return the words of a phrase as they are compared."""
    return folds(tokens_of(clean(phrase)))
