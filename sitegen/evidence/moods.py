"""Verbs in the mood of indirect speech: *er sei krank, sein Bruder pflege ihn*."""

from collections.abc import Sequence

from sitegen.evidence.tokens import Token
from sitegen.language.grammar import Language


def is_indirect(tokens: Sequence[Token], position: int, known: Language) -> bool:
    """Say whether a verb is in a mood that is of indirect speech only: by list, or by its form."""
    token, before = tokens[position], tokens[max(0, position - 1) : position]
    if any(each.folded in known.speech.whens for each in before):
        return False
    if token.text in known.speech.only_indirect:
        return True
    return bool(known.speech.mood.fullmatch(token.text)) and _is_verb(tokens, position, known)


def _is_verb(tokens: Sequence[Token], position: int, known: Language) -> bool:
    """Say whether a word stands where verbs do: behind a noun or pronoun, before none."""
    before, after = tokens[position - 1] if position else None, tokens[position + 1 : position + 2]
    if before is None or any(each.folded in known.speech.first_person for each in tokens):
        return False
    noun = before.text[0].isupper() or before.folded in known.speech.pronouns
    return noun and not (after and after[0].text[0].isupper())
