"""What words are beside a name or a verb: titles, adjectives, articles, nouns of speech."""

import re
from collections.abc import Sequence
from functools import lru_cache

from sitegen.evidence.tokens import Token
from sitegen.language.grammar import Speech

BREAKS = frozenset(",;:\u2013\u2014()")
QUOTES = frozenset("\"\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\u201a'")
FAR = 7


def quoted_spans(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Return from where to where quotation marks reach around more than a name."""
    marks = [i for i, token in enumerate(tokens) if token.text in QUOTES - {"'", "\u2019"}]
    return [(i + 1, j) for i, j in zip(marks[::2], marks[1::2], strict=False) if j - i > TITLE]


@lru_cache(maxsize=16384)
def is_in(table: str, word: str, speech: Speech) -> bool:
    """Say whether a word is of one of the tables of speech."""
    pattern: re.Pattern[str] = getattr(speech, table)
    return bool(pattern.fullmatch(word))


def may_be_title(tokens: Sequence[Token], position: int, speech: Speech) -> bool:
    """Say whether a word right before a name may be a title: behind an article, a noun."""
    text = tokens[position].text
    noun = text[0].isupper() if speech.inverts else text[0].isalpha()
    return noun and position > 0 and tokens[position - 1].folded in speech.articles


def opens(before: Sequence[Token], speech: Speech) -> bool:
    """Say whether what stands before a name in its clause is no more than its title."""
    return len(before) <= FAR and not any(
        token.folded in speech.prepositions or is_plain(token, speech) for token in before
    )


def is_plain(token: Token, speech: Speech) -> bool:
    """Say whether a verb is of nothing but speech."""
    return is_in("plain", token.folded, speech)


def is_relative(tokens: Sequence[Token], position: int, speech: Speech) -> bool:
    """Say whether a clause begins as one of a noun: with *who*, and no ``der`` of another noun."""
    if tokens[position].folded not in speech.relatives or tokens[position - 1].text != ",":
        return False
    behind = tokens[position + 1 : position + FAR]
    if not speech.inverts or any(token.folded in speech.articles for token in behind[:1]):
        return True
    head = next((token for token in behind if not passes(token, speech)), None)
    return head is None or not head.text[0].isupper()


TITLE = 2  # words


def passes(token: Token, speech: Speech) -> bool:
    """Say whether a word is an article, a possessive, an adjective or a quotation mark."""
    capital = token.text[0].isupper() and token.start > 0
    governs = token.folded in speech.prepositions
    return not capital and not governs and is_in("passed_over", token.folded, speech)


def makes_source(token: Token, speech: Speech) -> bool:
    """Say whether a noun makes a source of the name behind it: ``Angaben``, ``Regierung``."""
    return is_source_noun(token, speech) or bool(speech.governments.fullmatch(token.text))


def is_source_noun(token: Token, speech: Speech) -> bool:
    """Say whether it is a noun like *report*; where nouns have capitals, with one."""
    noun = token.text[0].isupper() or not speech.inverts
    return noun and bool(speech.source_nouns.fullmatch(token.bare))
