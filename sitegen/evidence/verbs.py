"""Who speaks and in which way, and verbs of saying: whether a word that can be one is one."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from sitegen.evidence.names import BREAKS, QUOTES, is_in
from sitegen.evidence.tokens import Token, folds
from sitegen.language.grammar import Language, Speech


class Way(Enum):
    """How somebody speaks: asserts something, does something by words, or says it is not so."""

    SAYS = auto()
    ACTS = auto()
    DENIES = auto()


@dataclass(frozen=True, kw_only=True)
class Voice:
    """Somebody who speaks: actors by name, or a role, a pronoun, or nobody known.

    ``at`` is the position of the token that makes it speech, ``word`` the pronoun; ``carried`` is
    the verb where it is that of the clause before.
    """

    at: int
    way: Way
    actors: frozenset[str] = frozenset()
    pronoun: bool = False
    word: str = ""
    role: str = ""
    definite: bool = False
    plain: bool = False
    carried: bool = False

    @property
    def speaks(self) -> bool:
        """Say whether it is surely speech of somebody: of a name, a role, or by a plain verb."""
        return bool(self.actors or self.role or self.pronoun or self.plain)


def way_of(tokens: Sequence[Token], verb: int, span: tuple[int, int], speech: Speech) -> Way | None:
    """Say what a verb is, in its clause; some are of saying only with other words beside them."""
    token = tokens[verb]
    if not _may_speak(token.folded, speech):
        return None
    if is_in("denials", token.folded, speech):
        return Way.DENIES
    if token.text[0].isupper() and token.start and len(token.text) > 1:
        return None
    span = (span[0], _end(tokens, verb, span[1], speech))
    parted = _last_word(tokens, span) in speech.particles
    says = is_in("verbs", token.folded, speech) and not parted
    if says or is_in("stances", token.folded, speech):
        return Way.SAYS
    pairs, last = _pairs(token.folded, speech), {_last_word(tokens, span)} & speech.particles
    if pairs and any(last <= words <= _beside(tokens, verb, span, speech) for words in pairs):
        return Way.SAYS
    return Way.ACTS if is_in("acts", token.folded, speech) else None


def _end(tokens: Sequence[Token], verb: int, end: int, speech: Speech) -> int:
    """Return where what goes with a verb ends: before another that is joined to it."""
    for i in range(verb + 1, end - 1 if speech.inverts else verb):
        if is_joined(tokens, i + 1, speech) and tokens[i + 1].text.islower():
            return i
    return end


def is_joined(tokens: Sequence[Token], position: int, speech: Speech) -> bool:
    """Say whether a word behind *and* may be a verb that has its subject from the one before."""
    word, before = tokens[position].folded, tokens[position - 1].folded
    return before in speech.joins - {","} and _may_speak(word, speech)


def _last_word(tokens: Sequence[Token], span: tuple[int, int]) -> str:
    """Return the word with which a clause ends: ``melden`` is another verb with ``an``."""
    words = (token.folded for token in reversed(tokens[slice(*span)]) if token.text[0].isalnum())
    return next(words, "")


@lru_cache(maxsize=16384)
def _may_speak(word: str, speech: Speech) -> bool:
    """Say whether a word is of any of the tables; most words of a text are of none."""
    tables = ("denials", "verbs", "stances", "acts")
    return bool(_pairs(word, speech)) or any(is_in(table, word, speech) for table in tables)


def _beside(tokens: Sequence[Token], verb: int, span: tuple[int, int], speech: Speech) -> set[str]:
    """Return the words that a verb may go with: those behind it, or at its clause's other end."""
    start, end = span
    behind = tokens[verb + 1 : end]
    words = {token.folded for token in behind}
    if not speech.inverts:
        return words
    last = not any(token.text[0].isalnum() for token in behind)
    return words | {token.folded for token in tokens[start : verb if last else start + 1]}


@lru_cache(maxsize=16384)
def _pairs(word: str, speech: Speech) -> tuple[frozenset[str], ...]:
    """Return with which words a verb is of saying: *gab bekannt*; with none where it has one."""
    found = list[frozenset[str]]()
    for key, pattern in speech.paired.items():
        if pattern.fullmatch(word):
            found.append(frozenset(key.split()))
        elif speech.inverts and word.startswith(key):
            found += [frozenset[str]()] if pattern.fullmatch(word.removeprefix(key)) else []
    return tuple(found)


def is_verb(tokens: Sequence[Token], verb: int, speech: Speech) -> bool:
    """Say whether a word that can be a verb is one: no noun behind an article, no passive."""
    before, behind = tokens[verb - 1] if verb else None, tokens[verb + 1 : verb + 2]
    amount = any(token.text[0].isdigit() for token in tokens[verb + 1 : verb + 3])
    passive = speech.inverts and any(is_in("passive", t.folded, speech) for t in behind)
    if passive or (amount and is_in("objects", tokens[verb].folded, speech)):
        return False
    if before is None or is_in("stances", tokens[verb].folded, speech):
        return True
    if is_in("passive", before.folded, speech):
        return False
    if speech.inverts:
        return not _is_infinitive(tokens, verb, speech)
    if verb > 1 and tokens[verb - 2].folded in speech.pronouns:
        return True
    light = speech.articles | speech.prepositions
    nouny = before.folded in light and before.lead != "n"  # n'en
    nouny = nouny or tokens[verb].lead in light  # d'avance
    far = tokens[max(0, verb - 3) : verb]
    return not nouny and not (
        tokens[verb].folded.endswith(_PASSIVE)
        and any(is_in("passive", t.folded, speech) for t in far)
    )


def _is_infinitive(tokens: Sequence[Token], verb: int, speech: Speech) -> bool:
    """Say whether a verb goes with a modal one or ``zu``: *kann damit rechnen*."""
    around = {token.folded for token in tokens[max(0, verb - _REACH) : verb]}
    return tokens[verb].folded.endswith(("en", "ern", "eln")) and not around.isdisjoint(
        speech.modals
    )


_REACH = 12
_PASSIVE = ("ed", "é", "ée", "és", "ées")


def is_first(tokens: Sequence[Token], verb: int, speech: Speech) -> bool:
    """Say whether a verb, with what goes with it, is the first of its clause."""
    position = verb
    while position and tokens[position - 1].folded in speech.auxiliaries:
        position -= 1
    return not position or tokens[position - 1].text in BREAKS | QUOTES


def is_indirect(tokens: Sequence[Token], position: int, known: Language) -> bool:
    """Say whether a verb is in a mood that is of indirect speech only: by list, or by its form."""
    token, before = tokens[position], tokens[max(0, position - 1) : position]
    if any(each.folded in known.speech.whens for each in before):
        return False
    if token.text in known.speech.only_indirect:
        return True
    speech = known.speech
    nouns = any(t.text[0].isupper() or t.folded in speech.pronouns for t in before)
    mood = nouns and bool(speech.mood.fullmatch(token.text))
    return mood and speech.first_person.isdisjoint(folds(tokens))
