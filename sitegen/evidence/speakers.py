"""Who a text lets assert something: names in the place of one who says, not merely names."""

from collections.abc import Iterator, Sequence

from sitegen.evidence.names import Named
from sitegen.evidence.tokens import Token
from sitegen.language.grammar import Speech
from sitegen.language.known import LANGUAGES

_BREAKS = frozenset(",;:\u2013")


def asserting(tokens: Sequence[Token], names: Sequence[Named], language: str) -> frozenset[str]:
    """Return the actors that a sentence lets assert something.

    One is after a word like ``laut`` or a noun like ``Angaben``, or is the subject of a verb of
    saying: right after it, or first before it in the clause and after no preposition.
    """
    speech = LANGUAGES[language].speech
    sources = {name.actor for name in names if is_source(tokens, name, speech)}
    return frozenset(sources | set(subjects(tokens, names, speech)))


def is_source(tokens: Sequence[Token], name: Named, speech: Speech) -> bool:
    """Say whether a word beside a name makes it a source, or one of its own: ``Linds Angaben``."""
    own, behind = tokens[name.start : name.end], tokens[name.end : name.end + 3]
    return (
        any(speech.source_nouns.fullmatch(token.text) for token in own)
        or _is_behind(behind, speech)
        or any(_is_before(tokens, at, speech) for at in _back_from(tokens, name.start, speech))
    )


def _is_behind(tokens: Sequence[Token], speech: Speech) -> bool:
    """Say whether these make a source of the name before: ``zufolge``, ``hieß es``."""
    words = [token.folded for token in tokens]
    return (
        not speech.behind.isdisjoint((*words[:2], " ".join(words)))
        or " ".join(words[:2]) in speech.sources
    )


def _is_before(tokens: Sequence[Token], position: int, speech: Speech) -> bool:
    """Say whether what is here makes a source of the name behind: ``laut``, ``hieß es``."""
    token = tokens[position]
    both = " ".join(each.folded for each in tokens[max(0, position - 1) : position + 1])
    return not speech.sources.isdisjoint((token.folded, both)) or _makes_source(token, speech)


def _back_from(tokens: Sequence[Token], start: int, speech: Speech) -> Iterator[int]:
    """Yield the positions before a name, as far as they can belong to it."""
    joined = False
    for position in range(start - 1, max(-1, start - 8), -1):
        yield position
        token = tokens[position]
        if token.folded in speech.joins:
            joined = True
        elif joined and token.text[0].isupper():
            joined = False
        elif not (
            _passes(token, speech)
            or speech.titles.fullmatch(token.text)
            or _makes_source(token, speech)
            or token.folded in speech.links
        ):
            return


def subjects(tokens: Sequence[Token], names: Sequence[Named], speech: Speech) -> Iterator[str]:
    """Yield the actors that are the subject of a verb of saying, clause by clause."""
    for start, end in _clauses(tokens):
        here = [name for name in names if start <= name.start < end]
        for verb in range(start, end):
            if is_verb(tokens[verb:end], speech):
                yield from _subject(tokens, here, verb, speech)
                yield from _apposed(tokens, names, verb)


def is_verb(tokens: Sequence[Token], speech: Speech) -> bool:
    """Say whether a verb of saying is first here; some are only with their particle behind."""
    verb = tokens[0].folded
    return bool(speech.verbs.fullmatch(verb)) or any(
        pattern.fullmatch(verb) and any(token.folded == particle for token in tokens[1:])
        for particle, pattern in speech.paired.items()
    )


def _subject(
    tokens: Sequence[Token], names: Sequence[Named], verb: int, speech: Speech
) -> Iterator[str]:
    """Yield who the subject of a verb is, with those that ``und`` joins to it."""
    after = [name for name in names if _follows(tokens, verb, name.start, speech)]
    free = [name for name in names if name.end <= verb and not _governed(tokens, name, speech)]
    end = -1
    for name in after or free:
        joined = all(token.folded in speech.joins for token in tokens[end : name.start])
        if end < 0 or joined:
            end = max(end, name.end)
            yield name.actor


def _apposed(tokens: Sequence[Token], names: Sequence[Named], verb: int) -> Iterator[str]:
    """Yield the name between two commas before a verb: ``der Sprecher, Lind, sagte``."""
    for name in names:
        around = (*tokens[name.start - 1 : name.start], *tokens[name.end : verb])
        if [token.text for token in around] == [",", ","]:
            yield name.actor


def _follows(tokens: Sequence[Token], verb: int, start: int, speech: Speech) -> bool:
    between = tokens[verb + 1 : start]
    return verb < start and all(
        _passes(token, speech) or speech.titles.fullmatch(token.text) for token in between
    )


def _governed(tokens: Sequence[Token], name: Named, speech: Speech) -> bool:
    """Say whether a preposition goes with the name: ``für Russland``."""
    for position in range(name.start - 1, max(-1, name.start - 5), -1):
        token = tokens[position]
        if token.folded in speech.prepositions:
            return True
        if not _passes(token, speech):
            return False
    return False


def _clauses(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    start = 0
    for position, token in enumerate(tokens):
        if token.text in _BREAKS:
            yield start, position
            start = position + 1
    yield start, len(tokens)


def _passes(token: Token, speech: Speech) -> bool:
    """Say whether a word is an article, a possessive, an adjective or a quotation mark."""
    return not token.text[0].isupper() and bool(speech.passed_over.fullmatch(token.folded))


def _makes_source(token: Token, speech: Speech) -> bool:
    """Say whether a noun makes a source of the name behind it: ``Angaben``, ``Regierung``."""
    nouns = (speech.source_nouns, speech.governments)
    return any(noun.fullmatch(token.text) for noun in nouns)
