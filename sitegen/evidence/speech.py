"""Indirect speech that runs on from sentence to sentence without saying again whose it is."""

from collections.abc import Mapping, Sequence

from sitegen.evidence.grammars import GRAMMARS, Grammar
from sitegen.evidence.subjects import is_verb
from sitegen.evidence.tokens import Token

_REFERS = frozenset(["demnach", "danach", "also", "too"])

# what is no other form, too: of the second subjunctive only plurals, which stand for the first
_INDIRECT: Mapping[str, frozenset[str]] = {
    "de": frozenset(
        (
            *("sei", "seien", "habe", "hätten", "werde", "würden", "könne", "könnten", "müsse"),
            *("müssten", "solle", "wolle", "dürfe", "gebe", "gäben", "stehe", "stünden", "brauche"),
            *("komme", "kämen", "gehe", "liege", "bleibe", "lasse", "halte", "wisse", "finde"),
            *("nehme", "nähmen", "sehe", "führe", "bringe", "laufe", "falle", "verfüge", "bestehe"),
        )
    ),
    "en": frozenset(),
}
_ANOTHER = frozenset(["laut", "gemäss", "zufolge", "ich"])
_SAME = frozenset(["er", "sie"])


def goes_on(tokens: Sequence[Token], language: str) -> bool:
    """Say whether a sentence with no asserter of its own goes on with what the one before says.

    It refers to it (``demnach``), or its verb is in the subjunctive of indirect speech and no
    word lets somebody else assert it.
    """
    words = {token.folded for token in tokens}
    if not _REFERS.isdisjoint(words):
        return True
    return any(token.text in _INDIRECT[language] for token in tokens) and not any(
        _is_anothers(tokens, position, GRAMMARS[language]) for position in range(len(tokens))
    )


def _is_anothers(tokens: Sequence[Token], position: int, grammar: Grammar) -> bool:
    """Say whether this word lets somebody assert something: ``sagte``, not ``sagte er``."""
    token = tokens[position]
    beside = [each.folded for each in tokens[max(0, position - 1) : position + 2]]
    return (
        token.folded in _ANOTHER
        or bool(grammar.source_nouns.fullmatch(token.text))
        or beside[:2] == [",", "so"]
        or (is_verb(tokens[position:], grammar) and _SAME.isdisjoint(beside))
    )
