"""Names that a word beside them makes a source: ``laut``, ``Angaben``, a colon."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice, takewhile

from sitegen.evidence.names import (
    BREAKS,
    FAR,
    QUOTES,
    Named,
    is_source_noun,
    makes_source,
    may_be_title,
    opens,
    passes,
)
from sitegen.evidence.tokens import Phrases, Token, by_first, folds, phrases_in
from sitegen.evidence.verbs import Voice, Way
from sitegen.language.grammar import Speech


def sources_in(tokens: Sequence[Token], names: Sequence[Named], speech: Speech) -> Iterator[Voice]:
    """Yield the names that a word beside them makes a source: ``laut``, ``Angaben``."""
    told = False
    for name in names:
        if is_source(tokens, name, speech):
            told = True
            actors, near = frozenset([name.actor]), tokens[max(0, name.start - FAR) : name.end + 3]
            plain = any(token.folded in speech.attributes for token in near)
            yield Voice(at=name.start, way=Way.SAYS, actors=actors, plain=plain)
        elif _is_view(tokens, name, speech):
            told, said = True, any(token.text in QUOTES for token in tokens[name.end :])
            way = Way.SAYS if said else Way.ACTS
            yield Voice(at=name.start, way=way, actors=frozenset([name.actor]), plain=said)
    for position, token in enumerate(tokens):
        if is_source_noun(token, speech):
            own = position > 0 and tokens[position - 1].folded in speech.possessives
            by_it = _goes_by(tokens, position, speech)
            if own or (by_it and speech.inverts):
                yield Voice(at=position, way=Way.SAYS, pronoun=own, plain=by_it)
    found = () if told else phrases_in(tokens, _sources(speech))
    roles = [] if told else [*_set_apart(tokens, speech)]
    for position in dict.fromkeys([*(first for first, *_ in found), *roles]):
        after = tokens[position].folded in speech.behind
        head = None if after else _head(tokens, position + 1, speech)
        loud = speech.inverts and tokens[position].folded in speech.attributes
        if not (loud and head and head.text.islower()):
            noun = head is not None and is_source_noun(head, speech)
            role = head.folded if head and not noun and head.text[0].isalpha() else ""
            yield Voice(at=position, way=Way.SAYS, role=role, pronoun=noun, plain=True)


def _set_apart(tokens: Sequence[Token], speech: Speech) -> Iterator[int]:
    """Yield where a role is set apart as a source: *so der Leiter*."""
    for i, token in enumerate(tokens[:-2]):
        apart = not i or tokens[i - 1].text in BREAKS | QUOTES
        role = tokens[i + 1].folded in speech.articles and tokens[i + 2].text[0].isupper()
        if apart and role and speech.inverts and token.folded in speech.beside:
            yield i


def _goes_by(tokens: Sequence[Token], position: int, speech: Speech) -> bool:
    """Say whether it is so by a noun without article: ``nach Angaben``, ``Berichten nach``."""
    before = [token for token in tokens[:position] if not passes(token, speech)]
    articles = {token.folded for token in tokens[:position]} & speech.articles
    led = bool(before) and before[-1].folded in speech.attributes and not articles
    return led or (
        not before and not speech.attributes.isdisjoint(folds(tokens[position + 1 : position + 2]))
    )


def _is_view(tokens: Sequence[Token], name: Named, speech: Speech) -> bool:
    """Say whether a clause begins with in whose view it is so: *For the reeve Lind,*."""
    first = name.start - 1
    while first > 0 and (
        passes(tokens[first], speech)
        or speech.titles.fullmatch(tokens[first].text)
        or may_be_title(tokens, first, speech)
    ):
        first -= 1
    opening = first == 0 or (first > 0 and tokens[first - 1].text in BREAKS)
    behind = folds(tokens[name.end : name.end + 2])
    follows = not speech.after_views.isdisjoint(behind[:1])
    follows = follows or ("," in behind[:1] and not speech.relatives.isdisjoint(behind[1:]))
    return opening and follows and tokens[first].folded in speech.views


@lru_cache
def _sources(speech: Speech) -> Phrases[None]:
    """Return what makes a source of somebody without a name, too."""
    every = (speech.sources | speech.behind) - speech.beside
    return by_first((tuple(phrase.split()), None) for phrase in sorted(every))


def quoted_in(tokens: Sequence[Token], names: Sequence[Named], speech: Speech) -> Iterator[Voice]:
    """Yield who says what stands behind a colon: *Lind: "Not soon."*, *Lind, the reeve: no*."""
    colon = next((i for i, token in enumerate(tokens) if token.text == ":"), len(tokens))
    before, said = [name for name in names if name.end <= colon], tokens[colon + 1 :]
    clause = takewhile(lambda token: token.text not in BREAKS, said)
    indirect = any(token.text in speech.indirect for token in clause)
    for name in before[-1:]:
        between = tokens[name.end : colon]
        alone = opens(tokens[: name.start], speech) and _is_aside(between, speech)
        if said and (alone or indirect):
            yield Voice(at=colon, way=Way.SAYS, actors=frozenset([name.actor]), plain=True)


def _is_aside(between: Sequence[Token], speech: Speech) -> bool:
    """Say whether what stands between a name and its colon is no more than of whom it is."""
    commas = sum(token.text == "," for token in between)
    apart = bool(between) and between[0].text == "," and commas == 1
    return apart or all(passes(t, speech) or is_source_noun(t, speech) for t in between)


def _head(tokens: Sequence[Token], start: int, speech: Speech) -> Token | None:
    """Return the noun that a phrase has behind its article and adjectives."""
    heads = (
        token
        for token in tokens[start : start + FAR]
        if token.folded not in speech.links and not passes(token, speech)
    )
    return next(heads, None)


def is_source(tokens: Sequence[Token], name: Named, speech: Speech) -> bool:
    """Say whether a word beside a name makes it a source, or one of its own: ``Linds Angaben``."""
    own, behind = tokens[name.start : name.end], tokens[name.end : name.end + 3]
    quoted = bool(behind) and behind[0].text in QUOTES and tokens[name.start - 1].text in QUOTES
    return (
        (quoted and any(is_source_noun(token, speech) for token in behind[1:3]))
        or any(is_source_noun(token, speech) for token in own)
        or (own[-1].text[-1] in _GENITIVE and _owned(behind, speech))
        or _is_behind(behind, speech)
        or any(_is_before(tokens, at, speech) for at in _back_from(tokens, name.start, speech))
    )


def _owned(behind: Sequence[Token], speech: Speech) -> bool:
    """Say whether these are what a name before them has, and a noun like *report*."""
    nouns = (t for t in behind if is_source_noun(t, speech) or not passes(t, speech))
    return any(is_source_noun(token, speech) for token in islice(nouns, 1))


_GENITIVE = "sxz\u2019'"


def _is_behind(tokens: Sequence[Token], speech: Speech) -> bool:
    """Say whether these make a source of the name before: ``zufolge``, ``hieß es``."""
    words = [token.folded for token in tokens]
    own = 1 if tokens and is_source_noun(tokens[0], speech) else 2
    return not speech.behind.isdisjoint((*words[:own], " ".join(words[:2]), " ".join(words)))


def _is_before(tokens: Sequence[Token], position: int, speech: Speech) -> bool:
    """Say whether what is here makes a source of the name behind: ``laut``, ``hieß es``."""
    words = [token.folded for token in tokens[max(0, position - 2) : position + 1]]
    phrases = {" ".join(words[i:]) for i in range(len(words))}
    return not speech.sources.isdisjoint(phrases) or makes_source(tokens[position], speech)


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
        elif position == start - 1 and may_be_title(tokens, position, speech):
            continue
        elif not (
            passes(token, speech)
            or speech.titles.fullmatch(token.text)
            or makes_source(token, speech)
            or token.folded in speech.links
        ):
            return
