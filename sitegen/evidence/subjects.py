"""Names that are the subject of a verb of saying."""

from collections.abc import Iterator, Sequence

from sitegen.evidence.grammars import JOINS, Grammar
from sitegen.evidence.names import Named
from sitegen.evidence.tokens import Token

_BREAKS = frozenset(",;:\u2013")


def subjects(tokens: Sequence[Token], names: Sequence[Named], grammar: Grammar) -> Iterator[str]:
    """Yield the actors that are the subject of a verb of saying, clause by clause."""
    for start, end in _clauses(tokens):
        here = [name for name in names if start <= name.start < end]
        for verb in range(start, end):
            if is_verb(tokens[verb:end], grammar):
                yield from _subject(tokens, here, verb, grammar)
                yield from _apposed(tokens, names, verb)


def is_verb(tokens: Sequence[Token], grammar: Grammar) -> bool:
    """Say whether a verb of saying is first here; some are only with their particle behind."""
    verb = tokens[0].folded
    return bool(grammar.verbs.fullmatch(verb)) or any(
        pattern.fullmatch(verb) and any(token.folded == particle for token in tokens[1:])
        for particle, pattern in grammar.paired.items()
    )


def _subject(
    tokens: Sequence[Token], names: Sequence[Named], verb: int, grammar: Grammar
) -> Iterator[str]:
    """Yield who the subject of a verb is, with those that ``und`` joins to it."""
    after = [name for name in names if _follows(tokens, verb, name.start, grammar)]
    free = [name for name in names if name.end <= verb and not _governed(tokens, name, grammar)]
    end = -1
    for name in after or free:
        joined = all(token.folded in JOINS for token in tokens[end : name.start])
        if end < 0 or joined:
            end = max(end, name.end)
            yield name.actor


def _apposed(tokens: Sequence[Token], names: Sequence[Named], verb: int) -> Iterator[str]:
    """Yield the name between two commas before a verb: ``der Sprecher, Lind, sagte``."""
    for name in names:
        around = (*tokens[name.start - 1 : name.start], *tokens[name.end : verb])
        if [token.text for token in around] == [",", ","]:
            yield name.actor


def _follows(tokens: Sequence[Token], verb: int, start: int, grammar: Grammar) -> bool:
    between = tokens[verb + 1 : start]
    return verb < start and all(
        grammar.passes(token) or grammar.titles.fullmatch(token.text) for token in between
    )


def _governed(tokens: Sequence[Token], name: Named, grammar: Grammar) -> bool:
    """Say whether a preposition goes with the name: ``für Russland``."""
    for position in range(name.start - 1, max(-1, name.start - 5), -1):
        token = tokens[position]
        if token.folded in grammar.prepositions:
            return True
        if not grammar.passes(token):
            return False
    return False


def _clauses(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    start = 0
    for position, token in enumerate(tokens):
        if token.text in _BREAKS:
            yield start, position
            start = position + 1
    yield start, len(tokens)
