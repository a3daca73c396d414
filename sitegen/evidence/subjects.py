"""Who the subject of a verb of saying is, where a name is: before it, behind it, or set apart."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from sitegen.evidence.names import (
    TITLE,
    Named,
    is_plain,
    is_relative,
    may_be_title,
    opens,
    passes,
)
from sitegen.evidence.tokens import Token
from sitegen.evidence.verbs import Voice, Way, is_first, is_joined
from sitegen.language.grammar import Speech

OWNS = ("'s", "\u2019s")
"""How a name ends in English whose something is: *Lind's*."""


@dataclass(frozen=True, kw_only=True)
class Predicate:
    """A verb of saying in its sentence; ``spans`` are the clauses up to its own."""

    tokens: Sequence[Token]
    names: Sequence[Named]
    spans: Sequence[tuple[int, int]]
    verb: int
    way: Way
    speech: Speech

    @property
    def start(self) -> int:
        """Return where its clause begins."""
        return self.spans[-1][0]

    @property
    def is_plain(self) -> bool:
        """Say whether it is of nothing but speech."""
        return is_plain(self.tokens[self.verb], self.speech)

    @cached_property
    def leads(self) -> bool:
        """Say whether nothing but what a subject could have stands before it in its clause."""
        return all(passes(token, self.speech) for token in self.tokens[self.start : self.verb])

    def voice(self, actors: Sequence[str]) -> Voice:
        """Return these actors as those who speak."""
        behind = self.tokens[self.verb + 1 : self.verb + 2]
        plain = self.is_plain or any(token.text == ":" for token in behind)
        return Voice(at=self.verb, way=self.way, actors=frozenset(actors), plain=plain)


def named_subject(it: Predicate) -> list[str]:
    """Return the actors by name that are the subject of a verb, set apart or behind it."""
    if apart := _set_apart(it):
        return apart
    if not it.speech.inverts and not is_first(it.tokens, it.verb, it.speech):
        return []
    if it.speech.inverts and it.verb and is_joined(it.tokens, it.verb, it.speech):
        return []
    behind = (name for name in it.names if _follows(it, name.start))
    first = next((n for n in behind if not it.tokens[n.end - 1].text.endswith(OWNS)), None)
    return _joined(it, [n for n in it.names if first and n.start >= first.start])


def subject_before(it: Predicate) -> list[str]:
    """Return the actors by name that stand before a verb as its subject."""
    inner = it.speech.whens if it.speech.inverts else it.speech.whens | it.speech.relatives
    cuts = [i for i in range(it.start, it.verb) if it.tokens[i].folded in inner]
    every = _within(it, it.start, it.verb)
    here = [name for name in every if name.start > max(cuts, default=-1)] or every
    if free := [name for name in here if is_free(it.tokens, name, it.speech)]:
        return _joined(it, free)
    subjects = (it.speech.relatives & it.speech.articles) - it.speech.objective  # who, not whom
    first = it.tokens[it.start].folded
    if it.speech.inverts and first in subjects and is_relative(it.tokens, it.start, it.speech):
        return [name.actor for name in _ending(it, *it.spans[-2])] if it.spans[1:] else []
    return _in_clause_before(it) if it.leads else []


def _within(it: Predicate, first: int, last: int) -> list[Named]:
    return [name for name in it.names if first <= name.start and name.end <= last]


def _set_apart(it: Predicate) -> list[str]:
    """Return who is right before a verb: *Lind says*, *Lind, its head, says*, *Lind, who is*."""
    alone = [n.actor for n in it.names if n.end == it.verb and _begins(it, n.start)]
    if (alone and not it.leads) or len(it.spans) <= 2:  # noqa: PLR2004
        return alone
    first, last = it.spans[-3]
    if it.leads and it.tokens[it.start - 1].text == ")":
        return [name.actor for name in _ending(it, first, last)]
    relative = it.tokens[it.spans[-2][0]].folded in it.speech.relatives
    return [
        name.actor
        for name in _ending(it, first, last)
        if (opens(it.tokens[first : name.start], it.speech) if it.leads else relative)
    ]


def _begins(it: Predicate, start: int) -> bool:
    """Say whether a clause begins with a name, or its article, which is of a subject: ``die``."""
    before = [token.folded for token in it.tokens[it.start : start]]
    return len(before) <= 1 and it.speech.subjective.issuperset(before)


def is_free(tokens: Sequence[Token], name: Named, speech: Speech) -> bool:
    """Say whether a name may be a subject: with no preposition, and none of *Velitor's head*."""
    return not (is_governed(tokens, name, speech) or tokens[name.end - 1].text.endswith(OWNS))


def _ending(it: Predicate, first: int, last: int) -> list[Named]:
    return [name for name in _within(it, first, last) if name.end == last]


def _in_clause_before(it: Predicate) -> list[str]:
    """Return the names of the nearest clause before that has a free one and is none of a noun."""
    for first, last in reversed(it.spans[:-1]):
        every = _within(it, first, last)
        if free := [n for n in every if not is_governed(it.tokens, n, it.speech)]:
            return _joined(it, free)
    return []


def _joined(it: Predicate, names: Sequence[Named]) -> list[str]:
    """Return the first name, with those that ``und`` or an office joins to it."""
    end, found = -1, []
    for name in names:
        tokens = it.tokens[max(0, end) : name.start]
        between = [t.folded for t in tokens if not it.speech.titles.fullmatch(t.text)]
        joins = it.speech.also.union(it.speech.joins)
        linked = "," not in between and not it.speech.articles.issuperset(between)
        more = it.speech.articles if linked else frozenset()
        if end < 0 or joins.union(more).issuperset(between):
            end = max(end, name.end)
            found.append(name.actor)
    return found


def _follows(it: Predicate, start: int) -> bool:
    """Say whether a name is right behind a verb, but for its title: *says the midwife Ada Lind*."""
    between, speech = it.tokens[it.verb + 1 : start], it.speech
    if it.verb >= start or not speech.objective.isdisjoint(t.folded for t in between[-1:]):
        return False
    light = speech.prepositions | speech.pronouns
    apposed = is_first(it.tokens, it.verb, speech) and may_be_title(it.tokens, start - 1, speech)
    unknown = sum(not passes(t, speech) and not speech.titles.fullmatch(t.text) for t in between)
    unknown -= apposed and bool(between) and not passes(between[-1], speech)
    return not unknown or (
        unknown <= TITLE
        and it.is_plain
        and all(t.text[0].isalpha() and t.folded not in light for t in between)
    )


def is_governed(tokens: Sequence[Token], name: Named, speech: Speech) -> bool:
    """Say whether a preposition goes with the name: ``für Russland``."""
    for token in reversed(tokens[max(0, name.start - 4) : name.start]):
        if token.folded in speech.prepositions - speech.whens:
            return True
        if not passes(token, speech):
            return False
    return False
