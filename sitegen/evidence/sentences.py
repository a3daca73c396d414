"""Sentences of running text, their clauses, and the parts in which others may speak."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from sitegen.evidence.tokens import Token, joined, tokens_of
from sitegen.language.grammar import Language
from sitegen.language.known import LANGUAGES

_END = re.compile(r"[.!?\u2026][)\u00ab\u00bb\u201c\u201d\u201e\"']*\s+(?=[^\Wa-z]|[\W_])")
_MARKS = frozenset(",;:()\u2013\u2014[]")
_OPENING = frozenset("„«")
_LONGEST = 6


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

    def part_at(self, position: int) -> tuple[int, int]:
        """Return from which token to which the part around one reaches, in which others speak."""
        known = LANGUAGES[self.language]
        inner = [
            i
            for i, (before, token) in enumerate(pairwise(self.tokens), start=1)
            if token.text == ";"
            # elsewhere it is no more than a word of its clause: *das Amt hingegen*
            or (
                token.folded in known.contrasts
                and not (known.speech.inverts and before.text[0].isalnum())
            )
        ]
        parts = pairwise([0, *inner, len(self.tokens)])
        return next(part for part in parts if part[0] <= position < part[1])

    def holds(self, span: tuple[int, int], position: int) -> bool:
        """Say whether a position of the paragraph is within some of the sentence's tokens."""
        return self.tokens[span[0]].start <= position < self.tokens[span[1] - 1].end


@lru_cache(maxsize=16384)
def may_be_verb(word: str, language: str) -> bool:
    """Say whether a word is a verb by its form, about: finite, or what goes with one."""
    known = LANGUAGES[language]
    written = word if known.speech.inverts else word.casefold()
    return bool(known.verbs.fullmatch(written)) or written in known.forms


def has_verb(tokens: Sequence[Token], language: str) -> bool:
    """Say whether words have a verb of their own."""
    return any(may_be_verb(token.text, language) for token in tokens)


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
    if {joined(tokens[i : i + 2]) for i in (position - 1, position)} & known.adverbs:
        return False
    if before.folded in known.polarity.negations:  # not yet, not before May
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
