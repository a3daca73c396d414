"""Who a sentence lets assert something: names in the place of one who says, not merely names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from itertools import islice

from sitegen.evidence.names import Named
from sitegen.evidence.tokens import Token
from sitegen.language.grammar import Speech
from sitegen.language.known import LANGUAGES

_BREAKS = frozenset(",;:\u2013\u2014()")
_QUOTES = frozenset("\"\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\u201a'")
_FAR = 7


class Way(Enum):
    """How somebody speaks: asserts something, does something by words, or says it is not so."""

    SAYS = auto()
    ACTS = auto()
    DENIES = auto()


@dataclass(frozen=True, kw_only=True)
class Voice:
    """Somebody who speaks: actors by name, or a role, a pronoun, or nobody known.

    ``at`` is the position of the token that makes it speech.
    """

    at: int
    way: Way
    actors: frozenset[str] = frozenset()
    pronoun: bool = False
    role: str = ""
    definite: bool = False
    plain: bool = False

    @property
    def speaks(self) -> bool:
        """Say whether it is surely speech of somebody: of a name, a role, or by a plain verb."""
        return bool(self.actors or self.role or self.pronoun or self.plain)


def asserting(tokens: Sequence[Token], names: Sequence[Named], language: str) -> frozenset[str]:
    """Return the actors that a sentence lets assert something.

    One is after a word like ``laut`` or a noun like ``Angaben``, or is the subject of a verb of
    saying: right after it, or first before it in the clause and after no preposition.
    """
    voices = voices_in(tokens, names, language)
    return frozenset(actor for voice in voices for actor in voice.actors)


def voices_in(tokens: Sequence[Token], names: Sequence[Named], language: str) -> tuple[Voice, ...]:
    """Return everybody who speaks in a sentence, in order."""
    speech = LANGUAGES[language].speech
    found = [*_sources(tokens, names, speech), *_colons(tokens, names)]
    spans = [*_clauses(tokens)]
    for number, (start, end) in enumerate(spans):
        found.extend(_agents(tokens, names, (start, end), speech))
        for verb in range(start, end):
            way = way_of(tokens, verb, (start, end), speech)
            if way and _is_verb(tokens, verb, speech):
                stance = _is("stances", tokens[verb].folded, speech)
                voices = _subjects(tokens, names, spans[: number + 1], verb, way, speech)
                found.extend(v for v in voices if v.actors or not stance)
    return tuple(sorted(found, key=lambda voice: voice.at))


def way_of(tokens: Sequence[Token], verb: int, span: tuple[int, int], speech: Speech) -> Way | None:
    """Say what a verb is, in its clause; some are of saying only with other words beside them."""
    token, (start, end) = tokens[verb], span
    if _is("denials", token.folded, speech):
        return Way.DENIES
    if token.text[0].isupper() and token.start and len(token.text) > 1:
        return None
    if _is("verbs", token.folded, speech) or _is("stances", token.folded, speech):
        return Way.SAYS
    behind = {each.folded for each in tokens[verb + 1 : end]}
    behind |= {tokens[start].folded} if speech.inverts else set()
    if not speech.inverts or not any(each.text[0].isalnum() for each in tokens[verb + 1 : end]):
        behind |= {each.folded for each in tokens[start:verb]} if speech.inverts else set()
    for key, pattern in speech.paired.items():
        if pattern.fullmatch(token.folded) and behind.issuperset(key.split()):
            return Way.SAYS
        fused = token.folded.startswith(key) and speech.inverts
        if fused and pattern.fullmatch(token.folded.removeprefix(key)):
            return Way.SAYS
    return Way.ACTS if _is("acts", token.folded, speech) else None


@lru_cache(maxsize=16384)
def _is(table: str, word: str, speech: Speech) -> bool:
    """Say whether a word is of one of the tables of speech."""
    pattern: re.Pattern[str] = getattr(speech, table)
    return bool(pattern.fullmatch(word))


def _is_verb(tokens: Sequence[Token], verb: int, speech: Speech) -> bool:
    """Say whether a word that can be a verb is one: no noun behind an article, no passive."""
    before = tokens[verb - 1] if verb else None
    if before is None:
        return True
    if _is("stances", tokens[verb].folded, speech):
        return True
    if _is("passive", before.folded, speech):
        return False
    if speech.inverts:
        return not _is_infinitive(tokens, verb, speech)
    nouny = before.folded in speech.articles or before.folded in speech.prepositions
    nouny = nouny or before.folded.endswith(_SUPERLATIVE) or before.folded in speech.possessives
    far = tokens[max(0, verb - 3) : verb]
    return not nouny and not (
        _is_participle(tokens[verb]) and any(_is("passive", t.folded, speech) for t in far)
    )


def _is_infinitive(tokens: Sequence[Token], verb: int, speech: Speech) -> bool:
    """Say whether a verb goes with a modal one or ``zu``: *kann damit rechnen*."""
    around = {token.folded for token in tokens[max(0, verb - _REACH) : verb]}
    return tokens[verb].folded.endswith("en") and not around.isdisjoint(speech.modals)


_REACH = 12
_SUPERLATIVE = "est"


def _is_participle(token: Token) -> bool:
    return token.folded.endswith("ed")


def _sources(tokens: Sequence[Token], names: Sequence[Named], speech: Speech) -> Iterator[Voice]:
    """Yield the names that a word beside them makes a source: ``laut``, ``Angaben``."""
    told = False
    for name in names:
        if is_source(tokens, name, speech):
            told = True
            actors, near = frozenset([name.actor]), tokens[max(0, name.start - _FAR) : name.end + 3]
            plain = any(token.folded in speech.attributes for token in near)
            yield Voice(at=name.start, way=Way.SAYS, actors=actors, plain=plain)
    for position, token in enumerate(tokens):
        words = [each.folded for each in tokens[position : position + 3]]
        phrases = {" ".join(words[:i]) for i in range(1, len(words) + 1)}
        if not told and phrases & (speech.sources | speech.behind) - _SHORT:
            head = _head(tokens, position + 1, speech)
            yield Voice(at=position, way=Way.SAYS, role=head, plain=True)
        before = tokens[position - 1].folded if position else ""
        if before in speech.possessives and _is_source_noun(token, speech):
            yield Voice(at=position, way=Way.SAYS, pronoun=True)


_SHORT = frozenset(["so", "nach", "in", "per"])


def _colons(tokens: Sequence[Token], names: Sequence[Named]) -> Iterator[Voice]:
    """Yield the names before a colon and a quotation: *Lind: "Not soon."*."""
    for name in names:
        behind = tokens[name.end : name.end + 2]
        if len(behind) > 1 and behind[0].text == ":" and behind[1].text in _QUOTES:
            yield Voice(at=name.start, way=Way.SAYS, actors=frozenset([name.actor]), plain=True)


def _agents(
    tokens: Sequence[Token], names: Sequence[Named], span: tuple[int, int], speech: Speech
) -> Iterator[Voice]:
    """Yield who does it in the passive: *is put at 300 by Lind*."""
    start, end = span
    here = tokens[start:end]
    if not any(_is("participles", token.folded, speech) for token in here):
        return
    for name in names:
        before = [token.folded for token in tokens[max(start, name.start - 4) : name.start]]
        if start <= name.start < end and not speech.agents.isdisjoint(before):
            yield Voice(at=name.start, way=Way.ACTS, actors=frozenset([name.actor]))


def _head(tokens: Sequence[Token], start: int, speech: Speech) -> str:
    """Return the noun that a phrase has behind its article and adjectives, folded."""
    heads = (
        token
        for token in tokens[start : start + _FAR]
        if token.folded not in speech.links and not _passes(token, speech)
    )
    return "".join(head.folded for head in islice(heads, 1) if head.text[0].isalpha())


def is_source(tokens: Sequence[Token], name: Named, speech: Speech) -> bool:
    """Say whether a word beside a name makes it a source, or one of its own: ``Linds Angaben``."""
    own, behind = tokens[name.start : name.end], tokens[name.end : name.end + 3]
    return (
        any(_is_source_noun(token, speech) for token in own)
        or (own[-1].text[-1] in _GENITIVE and any(_is_source_noun(t, speech) for t in behind[:1]))
        or _is_behind(behind, speech)
        or any(_is_before(tokens, at, speech) for at in _back_from(tokens, name.start, speech))
    )


_GENITIVE = "sxz\u2019'"


def _is_behind(tokens: Sequence[Token], speech: Speech) -> bool:
    """Say whether these make a source of the name before: ``zufolge``, ``hieß es``."""
    words = [token.folded for token in tokens]
    own = 1 if tokens and _is_source_noun(tokens[0], speech) else 2
    return (
        not speech.behind.isdisjoint((*words[:own], " ".join(words)))
        or " ".join(words[:2]) in speech.sources
    )


def _is_before(tokens: Sequence[Token], position: int, speech: Speech) -> bool:
    """Say whether what is here makes a source of the name behind: ``laut``, ``hieß es``."""
    words = [token.folded for token in tokens[max(0, position - 2) : position + 1]]
    phrases = {" ".join(words[i:]) for i in range(len(words))}
    return not speech.sources.isdisjoint(phrases) or _makes_source(tokens[position], speech)


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
        elif position == start - 1 and _may_be_title(tokens, position, speech):
            continue
        elif not (
            _passes(token, speech)
            or speech.titles.fullmatch(token.text)
            or _makes_source(token, speech)
            or token.folded in speech.links
        ):
            return


def _may_be_title(tokens: Sequence[Token], position: int, speech: Speech) -> bool:
    """Say whether a word right before a name may be a title: behind an article, a noun."""
    token, before = tokens[position], tokens[max(0, position - 1) : position]
    noun = token.text[0].isupper() if speech.inverts else token.text[0].isalpha()
    return noun and any(each.folded in speech.articles for each in before)


def _subjects(  # noqa: PLR0913, PLR0917
    tokens: Sequence[Token],
    names: Sequence[Named],
    spans: Sequence[tuple[int, int]],
    verb: int,
    way: Way,
    speech: Speech,
) -> Iterator[Voice]:
    """Yield who the subject of a verb is: behind it, before it, or before a parenthesis."""
    start, end = spans[-1][0], len(tokens)
    if subject := _set_apart(tokens, names, spans, verb, speech):
        yield _voice(tokens, verb, way, subject, speech)
        return
    if speech.inverts or _is_first(tokens, verb):
        after = [name for name in names if _follows(tokens, verb, name.start, speech)]
        if after:
            yield _voice(tokens, verb, way, _joined(tokens, after, speech), speech)
            return
        first = _is_first(tokens, verb) and not _has_object(tokens, verb, speech)
        ahead = range(verb + 1, min(end, verb + _FAR) if first else 0)
        if voice := _unnamed(tokens, names, verb, ahead, way, speech):
            yield voice
            return
    here = [name for name in names if start <= name.start and name.end <= verb]
    free = [n for n in here if not _governed(tokens, n, speech) and not _owns(tokens, n)]
    if free:
        if free[-1].end == verb and _is_bare(tokens[free[0].end : free[-1].start], speech):
            free = free[-1:]
        yield _voice(tokens, verb, way, _joined(tokens, free, speech), speech)
        return
    if apposed := _apposed(tokens, names, verb):
        yield _voice(tokens, verb, way, apposed, speech)
        return
    before = [
        *_before(tokens, names, spans, verb, speech),
    ]
    if before:
        yield _voice(tokens, verb, way, before, speech)
        return
    nouns = [i for i in range(start, verb) if _is_source_noun(tokens[i], speech)]
    if nouns and (agents := [n for n in here if n.start > nouns[0]]):
        yield _voice(tokens, verb, way, _joined(tokens, agents, speech), speech)
        return
    around = range(verb - 1, start - 1, -1)
    voice = _unnamed(tokens, names, verb, around, way, speech)
    if not voice and speech.inverts:
        voice = _unnamed(tokens, names, verb, range(verb + 1, min(end, verb + 4)), way, speech)
    if not voice and all(_passes(token, speech) for token in tokens[start:verb]):
        voice = _unnamed(tokens, names, verb, range(start - 1, -1, -1), way, speech, over=True)
    yield voice or Voice(at=verb, way=way, plain=_is_plain(tokens[verb], speech))


def _set_apart(
    tokens: Sequence[Token],
    names: Sequence[Named],
    spans: Sequence[tuple[int, int]],
    verb: int,
    speech: Speech,
) -> list[str]:
    """Return the subject right before a verb: *Lind says*, *Lind, the head, says*, *the head, Lind, says*."""
    start = spans[-1][0]
    if not all(_passes(token, speech) for token in tokens[start:verb]):
        whole = [name.actor for name in names if (name.start, name.end) == (start, verb)]
        return whole if speech.inverts else []
    if len(spans) < 3:  # noqa: PLR2004
        return []
    first, last = spans[-2]
    if apart := [name.actor for name in names if (name.start, name.end) == (first, last)]:
        return apart
    if any(_is_plain(t, speech) or t.folded in speech.sources for t in tokens[first:last]):
        return []
    first, last = spans[-3]
    return [
        name.actor
        for name in names
        if first <= name.start and name.end == last and _opens(tokens[first : name.start], speech)
    ]


def _opens(before: Sequence[Token], speech: Speech) -> bool:
    """Say whether what stands before a name in its clause is no more than its title."""
    return len(before) <= _FAR and not any(
        token.folded in speech.prepositions or _is_plain(token, speech) for token in before
    )


def _is_plain(token: Token, speech: Speech) -> bool:
    return _is("plain", token.folded, speech)


def _has_object(tokens: Sequence[Token], verb: int, speech: Speech) -> bool:
    """Say whether a verb that can be of something else than speech has an object: *added 30*."""
    behind = tokens[verb + 1 : verb + 2]
    return _is("objects", tokens[verb].folded, speech) and any(
        token.text[0].isdigit() or token.folded in speech.articles for token in behind
    )


def _owns(tokens: Sequence[Token], name: Named) -> bool:
    """Say whether what a name has is meant: *Velitor's head*."""
    return tokens[name.end - 1].text.endswith(("'s", "\u2019s"))


def _voice(
    tokens: Sequence[Token], verb: int, way: Way, actors: Sequence[str], speech: Speech
) -> Voice:
    plain = _is_plain(tokens[verb], speech) and not _has_object(tokens, verb, speech)
    return Voice(at=verb, way=way, actors=frozenset(actors), plain=plain)


def _is_first(tokens: Sequence[Token], verb: int) -> bool:
    """Say whether a verb, with what goes with it, is the first of its clause."""
    position = verb
    while position and tokens[position - 1].folded in _AUXILIARIES:
        position -= 1
    return not position or tokens[position - 1].text in _BREAKS | _QUOTES


_AUXILIARIES = frozenset(
    ["a", "ont", "avait", "avaient", "has", "have", "had", "hat", "so", "aurait"]
)


def _before(
    tokens: Sequence[Token],
    names: Sequence[Named],
    spans: Sequence[tuple[int, int]],
    verb: int,
    speech: Speech,
) -> list[str]:
    """Return the subject before what is set in between: ``Halden, which counts wagons, says``."""
    start = spans[-1][0]
    if any(token.folded in speech.pronouns for token in tokens[start:verb]):
        relative = tokens[start].folded in _RELATIVE and len(spans) > 1
        ends = [n for n in names if relative and spans[-2][0] <= n.start and n.end == spans[-2][1]]
        return [name.actor for name in ends]
    if len(spans) > 2 and tokens[spans[-2][0]].folded in _RELATIVE:  # noqa: PLR2004
        ends = [name.actor for name in names if name.end == spans[-3][1]]
        if ends:
            return ends
    if any(not _passes(token, speech) for token in tokens[start:verb]):
        return []
    for first, last in reversed(spans[:-1]):
        here = [name for name in names if first <= name.start < last]
        free = [name for name in here if not _governed(tokens, name, speech)]
        if free and not _is_relative(tokens, first):
            return _joined(tokens, free, speech)
    return []


_RELATIVE = frozenset(["who", "which", "that", "whose", "der", "die", "das", "qui", "dont"])


def _is_relative(tokens: Sequence[Token], first: int) -> bool:
    return first > 0 and tokens[first].folded in _RELATIVE


def _spoken_for(
    tokens: Sequence[Token], names: Sequence[Named], position: int, speech: Speech
) -> frozenset[str]:
    """Return for whom somebody speaks: *a spokeswoman for the ministry*."""
    if not speech.someone.fullmatch(tokens[position].text):
        return frozenset()
    return frozenset(
        name.actor
        for name in names
        if position < name.start <= position + _BARE
        and all(
            _passes(token, speech) or token.folded in speech.prepositions
            for token in tokens[position + 1 : name.start]
        )
    )


def _unnamed(  # noqa: PLR0913
    tokens: Sequence[Token],
    names: Sequence[Named],
    verb: int,
    around: range,
    way: Way,
    speech: Speech,
    *,
    over: bool = False,
) -> Voice | None:
    """Return a pronoun or a role that is the subject of a verb, in the order of these positions."""
    plain = _is_plain(tokens[verb], speech)
    for position in around:
        token = tokens[position]
        if token.text in _BREAKS and not over:
            return None
        if token.folded in speech.pronouns and not over:
            if not speech.inverts and position > verb and tokens[position + 1 :][:1] and tokens[position + 1].text not in _BREAKS:
                return None
            return Voice(at=verb, way=way, pronoun=True, plain=plain)
        if _is_source_noun(token, speech):
            return Voice(at=verb, way=way, pronoun=True, plain=plain)
        someone = speech.someone.fullmatch(token.text)
        if any(t.folded in speech.prepositions for t in tokens[max(0, position - 2) : position]):
            continue
        if someone or (speech.titles.fullmatch(token.text) and not _is_verbal(token, speech)):
            before = [each.folded for each in tokens[max(0, position - 3) : position]]
            definite = not someone and _INDEFINITE.isdisjoint(before)
            actors = _spoken_for(tokens, names, position, speech)
            return Voice(
                at=verb,
                way=way,
                actors=actors,
                role="" if actors else token.folded,
                definite=definite,
                plain=plain,
            )
    for position in around if plain and not over else ():
        token, last = tokens[position], tokens[max(0, position - 1) : position]
        if last and last[0].folded in _DEFINITE and token.text[0].isalpha():
            return Voice(at=verb, way=way, role=token.folded, definite=True, plain=True)
    return None


_DEFINITE = frozenset(
    [
        "the",
        "der",
        "die",
        "das",
        "le",
        "la",
        "les",
        "this",
        "dieser",
        "diese",
        "dieses",
        "cet",
        "cette",
        "ce",
    ]
)


_INDEFINITE = frozenset(
    [
        "ein",
        "eine",
        "einem",
        "einer",
        "eines",
        "einen",
        "a",
        "an",
        "un",
        "une",
        "some",
        "no",
        "kein",
        "keine",
    ]
)


def _is_verbal(token: Token, speech: Speech) -> bool:
    return _is("verbs", token.folded, speech)


def _joined(tokens: Sequence[Token], names: Sequence[Named], speech: Speech) -> list[str]:
    """Return the first name, with those that ``und`` joins to it."""
    end, found = -1, []
    for name in names:
        if end < 0 or all(token.folded in speech.joins for token in tokens[end : name.start]):
            end = max(end, name.end)
            found.append(name.actor)
    return found


def _apposed(tokens: Sequence[Token], names: Sequence[Named], verb: int) -> list[str]:
    """Return the name between two commas before a verb: ``der Sprecher, Lind, sagte``."""
    return [
        name.actor
        for name in names
        if [t.text for t in (*tokens[name.start - 1 : name.start], *tokens[name.end : verb])]
        == [",", ","]
    ]


def _follows(tokens: Sequence[Token], verb: int, start: int, speech: Speech) -> bool:
    """Say whether a name is right behind a verb, but for its title: *says the midwife Ada Lind*."""
    between = tokens[verb + 1 : start]
    if verb >= start:
        return False
    if between and between[-1].text == ",":
        return _is_plain(tokens[verb], speech) and _is_described(between[:-1], speech)
    known = [_passes(t, speech) or bool(speech.titles.fullmatch(t.text)) for t in between]
    if all(known):
        return True
    unknown = [t for t, is_known in zip(between, known, strict=True) if not is_known]
    bare = not speech.inverts and all(_may_be_described(token, speech) for token in between)
    return _is_plain(tokens[verb], speech) and (
        (bare and len(between) <= _BARE)
        or (_is_title(between, speech) and len(unknown) <= _TITLE)
    )


_TITLE, _BARE = 2, 4  # words


def _may_be_described(token: Token, speech: Speech) -> bool:
    return token.text[0].islower() and token.folded not in speech.prepositions | speech.pronouns


def _is_bare(between: Sequence[Token], speech: Speech) -> bool:
    """Say whether words between two names are a title of the second: *Union boss Ada Lind*."""
    words = {token.folded for token in between}
    return bool(between) and speech.joins.isdisjoint(words) and all(
        _may_be_described(token, speech) and not _is("acts", token.folded, speech)
        for token in between
    )


def _is_described(between: Sequence[Token], speech: Speech) -> bool:
    """Say whether a name behind a comma is that of whom some words describe: *the head, Ada Lind*."""
    return bool(between) and between[0].folded in speech.articles and not any(
        token.text in _BREAKS or token.folded in speech.pronouns for token in between
    )


def _is_title(between: Sequence[Token], speech: Speech) -> bool:
    """Say whether some words may be an article with a title that no list has."""
    first = between[0].folded
    return (first in speech.articles or first.endswith(("er", "e"))) and all(
        token.text[0].isalpha()
        and token.folded not in speech.prepositions | speech.pronouns
        and (token.folded in speech.joins or token.text[0].isupper() or not speech.inverts or _passes(token, speech))
        for token in between
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
    capital = token.text[0].isupper() and token.start > 0
    governs = token.folded in speech.prepositions
    return not capital and not governs and _is("passed_over", token.folded, speech)


def _makes_source(token: Token, speech: Speech) -> bool:
    """Say whether a noun makes a source of the name behind it: ``Angaben``, ``Regierung``."""
    return _is_source_noun(token, speech) or bool(speech.governments.fullmatch(token.text))


def _is_source_noun(token: Token, speech: Speech) -> bool:
    """Say whether it is a noun like *report*; where nouns have capitals, with one."""
    noun = token.text[0].isupper() or not speech.inverts
    return noun and bool(speech.source_nouns.fullmatch(token.text))
