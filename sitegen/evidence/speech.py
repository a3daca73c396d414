"""Indirect speech that runs on from sentence to sentence without saying again whose it is."""

from collections.abc import Sequence

from sitegen.evidence.speakers import is_verb
from sitegen.evidence.tokens import Token
from sitegen.language.grammar import Speech
from sitegen.language.known import LANGUAGES


def goes_on(tokens: Sequence[Token], language: str) -> bool:
    """Say whether a sentence with no asserter of its own goes on with what the one before says.

    It refers to it (``demnach``), or its verb is in the subjunctive of indirect speech and no
    word lets somebody else assert it.
    """
    known, words = LANGUAGES[language].speech, {token.folded for token in tokens}
    if not known.refers.isdisjoint(words):
        return True
    return any(token.text in known.indirect for token in tokens) and not any(
        _is_anothers(tokens, position, known) for position in range(len(tokens))
    )


def _is_anothers(tokens: Sequence[Token], position: int, speech: Speech) -> bool:
    """Say whether this word lets somebody assert something: ``sagte``, not ``sagte er``."""
    token = tokens[position]
    beside = [each.folded for each in tokens[max(0, position - 1) : position + 2]]
    return (
        token.folded in speech.another
        or bool(speech.source_nouns.fullmatch(token.text))
        or beside[:2] == [",", "so"]
        or (is_verb(tokens[position:], speech) and speech.same.isdisjoint(beside))
    )
