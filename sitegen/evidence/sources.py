"""Names that a word beside them makes a source: ``laut``, ``Angaben``, ``heißt es in``."""

from collections.abc import Iterator, Sequence

from sitegen.evidence.grammars import JOINS, Grammar
from sitegen.evidence.names import Named
from sitegen.evidence.tokens import Token


def is_source(tokens: Sequence[Token], name: Named, grammar: Grammar) -> bool:
    """Say whether a word beside a name makes it a source, or one of its own: ``Linds Angaben``."""
    own, behind = tokens[name.start : name.end], tokens[name.end : name.end + 3]
    return (
        any(grammar.source_nouns.fullmatch(token.text) for token in own)
        or _is_behind(behind, grammar)
        or any(_is_before(tokens, at, grammar) for at in _back_from(tokens, name.start, grammar))
    )


def _is_behind(tokens: Sequence[Token], grammar: Grammar) -> bool:
    """Say whether these make a source of the name before: ``zufolge``, ``hieß es``."""
    words = [token.folded for token in tokens]
    return (
        "zufolge" in words[:2]
        or words == ["laut", "eigenen", "angaben"]
        or " ".join(words[:2]) in grammar.sources
    )


def _is_before(tokens: Sequence[Token], position: int, grammar: Grammar) -> bool:
    """Say whether what is here makes a source of the name behind: ``laut``, ``hieß es``."""
    token = tokens[position]
    both = " ".join(each.folded for each in tokens[max(0, position - 1) : position + 1])
    return not grammar.sources.isdisjoint((token.folded, both)) or grammar.makes_source(token)


def _back_from(tokens: Sequence[Token], start: int, grammar: Grammar) -> Iterator[int]:
    """Yield the positions before a name, as far as they can belong to it."""
    joined = False
    for position in range(start - 1, max(-1, start - 8), -1):
        yield position
        token = tokens[position]
        if token.folded in JOINS:
            joined = True
        elif joined and token.text[0].isupper():
            joined = False
        elif not (
            grammar.passes(token)
            or grammar.titles.fullmatch(token.text)
            or grammar.makes_source(token)
            or token.folded in grammar.links
        ):
            return
