"""Who a text lets assert something: names in the place of one who says, not merely names."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sitegen.corpus import Actor
from sitegen.evidence.grammars import GRAMMARS, Grammar
from sitegen.evidence.tokens import Token, found


@dataclass(frozen=True, kw_only=True)
class Named:
    """An actor's name among the tokens of a sentence."""

    actor: str
    start: int
    end: int


BUILT_IN = frozenset(["author", "unnamed"])
"""Who asserts without being named."""

_BREAKS = frozenset(",;:\u2013")
_JOINS = frozenset(["und", "oder", "sowie", "and", "or", ","])


def named_in(tokens: Sequence[Token], actors: Sequence[Actor], language: str) -> list[Named]:
    """Return the published names of actors that stand in a sentence, in order."""
    names = [
        Named(actor=actor.id, start=start, end=end)
        for actor in actors
        for alias in names_of(actor, language)
        for start, end in found(alias, tokens)
    ]
    whole = [name for name in names if not any(_within(name, other) for other in names)]
    return sorted(whole, key=lambda name: (name.start, -name.end))


def names_of(actor: Actor, language: str) -> tuple[str, ...]:
    """Return what an actor is called in a language: its own name, which is one in all, first."""
    if actor.id in BUILT_IN:
        return ()
    return tuple(dict.fromkeys((actor.name, *actor.aliases.get(language, ()))))


def _within(name: Named, other: Named) -> bool:
    """Say whether a name is only a part of another: China in South China Morning Post."""
    longer = other.end - other.start > name.end - name.start
    return longer and other.start <= name.start and name.end <= other.end


def asserting(tokens: Sequence[Token], names: Sequence[Named], language: str) -> frozenset[str]:
    """Return the actors that a sentence lets assert something.

    One is after a word like ``laut`` or a noun like ``Angaben``, or is the subject of a verb of
    saying: right after it, or first before it in the clause and after no preposition.
    """
    grammar = GRAMMARS[language]
    sources = {name.actor for name in names if _is_source(tokens, name, grammar)}
    return frozenset(sources | set(_subjects(tokens, names, grammar)))


def _is_source(tokens: Sequence[Token], name: Named, grammar: Grammar) -> bool:
    following = [token.folded for token in tokens[name.end : name.end + 2]]
    own_words = [token.text for token in tokens[name.end : name.end + 3]]
    if "zufolge" in following or own_words == ["laut", "eigenen", "Angaben"]:
        return True
    if " ".join(following) in grammar.sources or _holds_source(
        tokens[name.start : name.end], grammar
    ):
        return True
    return any(
        _gives_source(tokens, position, grammar)
        for position in _back_from(tokens, name.start, grammar)
    )


def _holds_source(tokens: Sequence[Token], grammar: Grammar) -> bool:
    """Say whether a word of the name itself makes it a source: ``ukrainischer Einschätzung``."""
    return any(grammar.source_nouns.fullmatch(token.text) for token in tokens)


def _gives_source(tokens: Sequence[Token], position: int, grammar: Grammar) -> bool:
    """Say whether what is here makes a source of the name behind: ``laut``, ``heißt es``."""
    token = tokens[position]
    both = " ".join(each.folded for each in tokens[max(0, position - 1) : position + 1])
    return not grammar.sources.isdisjoint((token.folded, both)) or _is_noun(token, grammar)


def _is_noun(token: Token, grammar: Grammar) -> bool:
    """Say whether a noun makes a source of the name behind it: ``Angaben``, ``Regierung``."""
    text = token.text
    return bool(grammar.source_nouns.fullmatch(text) or grammar.governments.fullmatch(text))


def _back_from(tokens: Sequence[Token], start: int, grammar: Grammar) -> Iterator[int]:
    """Yield the positions before a name, as far as they can belong to it."""
    joined = False
    for position in range(start - 1, max(-1, start - 8), -1):
        yield position
        token = tokens[position]
        if token.folded in _JOINS:
            joined = True
        elif joined and token.text[0].isupper():
            joined = False
        elif not (
            _passes(token, grammar)
            or grammar.titles.fullmatch(token.text)
            or _is_noun(token, grammar)
            or token.folded in grammar.links
        ):
            return


def _passes(token: Token, grammar: Grammar) -> bool:
    """Say whether a word is an article, a possessive, an adjective or a quotation mark."""
    return not token.text[0].isupper() and bool(grammar.passed_over.fullmatch(token.folded))


def _subjects(tokens: Sequence[Token], names: Sequence[Named], grammar: Grammar) -> Iterator[str]:
    for start, end in _clauses(tokens):
        here = [name for name in names if start <= name.start < end]
        for verb in range(start, end):
            if _is_verb(tokens[verb:end], grammar):
                yield from _subject(tokens, here, verb, grammar)
                yield from _apposed(tokens, names, verb)


def _is_verb(tokens: Sequence[Token], grammar: Grammar) -> bool:
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
        joined = all(token.folded in _JOINS for token in tokens[end : name.start])
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
        _passes(token, grammar) or grammar.titles.fullmatch(token.text) for token in between
    )


def _governed(tokens: Sequence[Token], name: Named, grammar: Grammar) -> bool:
    """Say whether a preposition goes with the name: ``für Russland``."""
    for position in range(name.start - 1, max(-1, name.start - 5), -1):
        token = tokens[position]
        if token.folded in grammar.prepositions:
            return True
        if not _passes(token, grammar):
            return False
    return False


def _clauses(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    start = 0
    for position, token in enumerate(tokens):
        if token.text in _BREAKS:
            yield start, position
            start = position + 1
    yield start, len(tokens)
