"""Which measure a number counts: by the words of measures around it, the nearest first."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from sitegen.evidence.mentions import Mention
from sitegen.evidence.sentences import Sentence
from sitegen.evidence.tokens import Token, folded, folds
from sitegen.language.known import LANGUAGES


class Vocabulary:
    """The words and phrases of each measure; how a word of a text may end one is found out once."""

    def __init__(
        self,
        words: Mapping[str, Sequence[str]],
        *,
        heads: str = "",
        within: AbstractSet[str] = frozenset(),
    ) -> None:
        """Take in the words of measures by name; ``heads`` are last parts that say how much.

        A word of ``within`` may stand in a phrase of two: *took it up*.
        """
        self.words = words
        self.heads = heads
        self.within = within
        self.owners: dict[str, list[str]] = {}
        for name, known in words.items():
            for word in known:
                self.owners.setdefault(word, []).append(name)
        self._phrases = {word: folded(word) for word in self.owners}
        self._alike: dict[str, list[str]] = {}
        for phrase, (*_, last) in self._phrases.items():
            self._alike.setdefault(last[:_SHORTEST_STEM], []).append(phrase)
        self._ending: dict[str, tuple[str, ...]] = {}

    def found(self, tokens: Sequence[Token]) -> Iterator[tuple[str, int, int]]:
        """Yield each phrase, its last word in any form, with from where to where it stands."""
        for end, token in enumerate(tokens, start=1):
            for phrase in self._ending_with(token.folded):
                *before, _ = self._phrases[phrase]
                start = end - 1 - len(before)
                if len(before) == 1 and start > 0 and tokens[start].folded in self.within:
                    start -= 1
                    before = [before[0], tokens[start + 1].folded]
                if not before or (start >= 0 and [*folds(tokens[start : end - 1])] == before):
                    yield phrase, start, end

    def has(self, word: str) -> bool:
        """Say whether a word is one of a measure, but for its ending."""
        alike = self._alike.get(word[:_SHORTEST_STEM], ())
        return any(_is_form(word, self._phrases[phrase][-1]) for phrase in alike)

    def _ending_with(self, word: str) -> tuple[str, ...]:
        if word not in self._ending:
            every = self._alike.get(word[:_SHORTEST_STEM], ())
            alike = (phrase for phrase in every if _is_form(word, self._phrases[phrase][-1]))
            self._ending[word] = tuple(alike) or tuple(self._parts_of(word))
        return self._ending[word]

    def _parts_of(self, word: str) -> Iterator[str]:
        """Yield each phrase that is the head of a compound, or what its head is how much of."""
        for phrase, (*before, last) in self._phrases.items() if self.heads else ():
            start = word.rfind(last)
            if before or start < 0 or len(last) < _SHORTEST_PART:
                continue
            rest = word[start + len(last) :]
            if (start and rest in _ENDINGS | {"", "ten"}) or (
                not start and re.fullmatch(f"(?:s|es|n|en|er|e)?(?:{self.heads})", rest)
            ):
                yield phrase

    def among(self, tokens: Sequence[Token], without: str = "") -> set[str]:
        """Return the measures with a word among some of a text, one measure's words left out."""
        out = self.words.get(without, ())
        found = (phrase for phrase, *_ in self.found(tokens) if phrase not in out)
        return {name for phrase in found for name in self.owners[phrase]}


def _is_form(word: str, known: str) -> bool:
    """Say whether two words that begin alike may be forms of one: they differ in their ending."""
    if word == known:
        return True
    short, long = (word, known) if len(word) < len(known) else (known, word)
    return (long.startswith(short) and long[len(short) :] in _ENDINGS) or (
        len(short) > _SHORTEST_STEM
        and long.startswith(short[:-1])
        and short[-1] in "esy"
        and long[len(short) - 1 :] in _ENDINGS
    )


_SHORTEST_STEM = 4
_SHORTEST_PART = 5
_ENDINGS = frozenset(
    ["e", "n", "en", "s", "es", "er", "ern", "em", "ies", "ed", "d", "ing", "x", "nen"]
)


_MARGIN = 1.1
_ZONES = {
    "behind": 1.0,
    "before": 0.92,
    "after": 0.8,
    "beside": 0.62,
    "sentence": 0.45,
    "last": 0.3,
    "far": 0.25,
}
_ANAPHORIC = {**_ZONES, "sentence": 0.6, "last": 0.6, "far": 0.55}
"""How near a word is, and how near where a number's own clause has no word: *27 of them*."""


_WIDE = 300  # words: what lies further off in a sentence is no prose
_MANY = 20  # numbers, to either side

Zones = Mapping[str, Sequence[Token]]
"""Stretches of words around a number by how they lie to it, the nearest first."""


def surroundings(
    sentences: Sequence[Sentence], index: int, mention: Mention, others: Sequence[Mention]
) -> Zones:
    """Return the stretches around a number, each word in the nearest one only.

    Other numbers bound what is near it; what stands *after* one of them is rather its own.
    """
    sentence = sentences[index]
    at = bisect_left(others, mention.start, key=lambda other: other.start)
    near = others[max(0, at - _MANY) : at + _MANY]
    start = max((m.end for m in near if m.end <= mention.start), default=0)
    ends = [m.start for m in near if m.start >= mention.end]
    ends = ends[is_part(sentence, mention.end, ends) :]
    end = ends[0] if ends else sentence.end
    first, last = sentence.clause_at(mention.start)
    clause = sentence.tokens[first:last]
    name = "after" if clause[0].start < start else "before"
    zones: dict[str, list[Token]] = {"behind": [], name: [], "beside": [], "sentence": []}
    at = bisect_left(sentence.tokens, mention.start, key=lambda token: token.start)
    for i, token in enumerate(sentence.tokens[max(0, at - _WIDE) : at + _WIDE], max(0, at - _WIDE)):
        bound, inside = start <= token.start < end, first <= i < last
        if bound and inside and token.start >= mention.end:
            zones["behind"].append(token)
        elif bound and inside and token.start < mention.start:
            zones[name].append(token)
        else:
            zones["beside" if bound or inside else "sentence"].append(token)
    zones["last"] = [*sentences[index - 1].tokens] if index else []
    zones["far"] = [
        t for i, s in enumerate(sentences) if i not in {index, index - 1} for t in s.tokens
    ]
    return zones


def is_part(sentence: Sentence, end: int, following: Sequence[int]) -> bool:
    """Say whether a number is of the one that follows: *450 of the 3,200 employees*."""
    known, until = LANGUAGES[sentence.language], min(following, default=0)
    between = [t.folded for t in sentence.tokens if end <= t.start < until]
    light = known.speech.prepositions | known.speech.articles | known.speech.possessives
    # four midwives of nine
    named = len(between) == 2 and between[1] in known.numbers.of and between[0][0].isalpha()  # noqa: PLR2004
    return named or (0 < len(between) <= 2 and light.issuperset(between))  # noqa: PLR2004


@dataclass(frozen=True, kw_only=True)
class Fit:
    """How near the words of each measure are to a number, by word."""

    near: Mapping[str, Mapping[str, float]]

    def best(self, measure: str, without: Iterable[str] = ()) -> float:
        """Return how near the nearest word of a measure is, some words left out; 0 for none."""
        left = set(without)
        words = self.near.get(measure, {}).items()
        return max((near for word, near in words if word not in left), default=0.0)

    def is_beside(self, measure: str) -> bool:
        """Say whether a word of a measure stands in the number's own part of the sentence."""
        return self.best(measure) >= _BESIDE

    def rivals(self, measure: str) -> list[str]:
        """Return the measures with which a number goes clearly better than with this one.

        One that shares a near word with it must have a nearer word of its own than this one has.
        """
        own = self.near.get(measure, {})
        found = []
        for other, words in self.near.items():
            shared = {w for w in {**own, **words} if _is_word_of(w, own) and _is_word_of(w, words)}
            ours, theirs = self.best(measure, shared), self.best(other, shared)
            if not shared:
                ours, theirs = self.best(measure), self.best(other)
            least = _BESIDE if shared else _LEAST
            nearer = theirs > ours * _MARGIN and theirs >= least
            if other != measure and nearer:
                found.append(other)
        return sorted(found, key=lambda name: -self.best(name))


def _is_word_of(word: str, words: Iterable[str]) -> bool:
    """Say whether a word of a measure is one of some words, in whatever form."""
    return any(_is_form(word.casefold(), each.casefold()) for each in words)


IN_SENTENCE = 0.61
_LEAST = 0.6
_BESIDE = 0.75


def fit_of(zones: Zones, vocabulary: Vocabulary, names: AbstractSet[Token] = frozenset()) -> Fit:
    """Return how near the words of measures are to a number, some that are names left out."""
    zone: dict[str, str] = {}
    for name, tokens in zones.items():
        for word, *_ in vocabulary.found([token for token in tokens if token not in names]):
            zone.setdefault(word, name)
    weights = _ANAPHORIC if {"behind", "before", "after"}.isdisjoint(zone.values()) else _ZONES
    near: dict[str, dict[str, float]] = {}
    for name, known in vocabulary.words.items():
        if there := {word: weights[zone[word]] for word in known if word in zone}:
            near[name] = there
    return Fit(near=near)
