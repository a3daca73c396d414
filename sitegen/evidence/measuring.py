"""Which measure a number counts: by the words of measures around it, the nearest first."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sitegen.evidence.mentions import Mention
from sitegen.evidence.tokens import Sentence, Token
from sitegen.evidence.wordforms import Phrases

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
_ANAPHORIC = {**_ZONES, "last": 0.6, "far": 0.55}
"""How near a word is, and how near where a number's own clause has no word: *27 of them*."""


@dataclass(frozen=True, kw_only=True)
class Surroundings:
    """What stands around a number: stretches of words by how they lie to it, the nearest first."""

    zones: Mapping[str, tuple[Token, ...]]


def surroundings(
    sentences: Sequence[Sentence],
    index: int,
    mention: Mention,
    others: Sequence[Mention],
) -> Surroundings:
    """Return the stretches around a number, each word in the nearest one only.

    Other numbers bound what is beside it; what stands *after* one of them is rather its own.
    """
    sentence = sentences[index]
    start = max([m.end for m in others if m.end <= mention.start], default=0)
    end = min([m.start for m in others if m.start >= mention.end], default=sentence.end)
    clause = next(
        (s for s in sentence.clauses if _has(sentence, s, mention)),
        (0, len(sentence.tokens)),
    )
    inside = sentence.tokens[clause[0] : clause[1]]
    behind = [t for t in inside if mention.end <= t.start < end]
    before = [t for t in inside if start <= t.start < mention.start]
    name = "after" if inside and inside[0].start < start else "before"
    taken = {t.start for t in (*behind, *before)}
    beside = [t for t in sentence.tokens if start <= t.start < end and t.start not in taken]
    taken |= {t.start for t in beside}
    rest = [t for t in sentence.tokens if t.start not in taken]
    last = sentences[index - 1].tokens if index else ()
    far = [t for i, s in enumerate(sentences) if i not in {index, index - 1} for t in s.tokens]
    zones = {"behind": behind, name: before, "beside": beside, "sentence": rest, "last": last}
    return Surroundings(zones={name: tuple(each) for name, each in {**zones, "far": far}.items()})


def _has(sentence: Sentence, span: tuple[int, int], mention: Mention) -> bool:
    first, last = sentence.tokens[span[0]], sentence.tokens[span[1] - 1]
    return first.start <= mention.start < last.end


@dataclass(frozen=True, kw_only=True)
class Fit:
    """How near the words of each measure are to a number, by word; how many measures have each."""

    near: Mapping[str, Mapping[str, float]]
    shared: Mapping[str, int]

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

        One that shares a near word with it must have a nearer word of its own than this one has,
        or one that fewer measures have: of *soldiers wounded* the second is the more telling.
        """
        own = self.near.get(measure, {})
        found = []
        for other, words in self.near.items():
            shared = own.keys() & words.keys()
            ours, theirs = self.best(measure, shared), self.best(other, shared)
            if not shared:
                ours, theirs = self.best(measure), self.best(other)
            least = _BESIDE if shared else _LEAST
            nearer = theirs > ours * _MARGIN and theirs >= least
            rarest = self._rarest(measure)
            rarer = _COMMON <= rarest < _MANY and self._rarest(other) < rarest
            if other != measure and (nearer or rarer):
                found.append(other)
        return sorted(found, key=lambda name: -self.best(name))

    def _rarest(self, measure: str) -> int:
        """Return how many measures have the rarest word of this one in the number's clause."""
        words = self.near.get(measure, {}).items()
        return min((self.shared[word] for word, near in words if near >= _BESIDE), default=_MANY)


_COMMON, _MANY = 4, 10**6  # measures
IN_SENTENCE = 0.61
_LEAST = 0.6
_BESIDE = 0.75


def fit_of(around: Surroundings, words: Mapping[str, Sequence[str]], phrases: Phrases) -> Fit:
    """Return how near the words of measures are to a number; they are the phrases to look for."""
    every = Counter(word for known in words.values() for word in known)
    zone: dict[str, str] = {}
    for name, tokens in around.zones.items():
        for word, _, _ in phrases.found(tokens):
            zone.setdefault(word, name)
    weights = _ANAPHORIC if {"behind", "before", "after"}.isdisjoint(zone.values()) else _ZONES
    near = {
        name: {word: weights[zone[word]] for word in known if word in zone}
        for name, known in words.items()
    }
    return Fit(near={name: each for name, each in near.items() if each}, shared=every)


def fits(fit: Fit, measure: str) -> bool:
    """Say whether a number may count this: it has a word near, and no other goes clearly better."""
    return measure in fit.near and not fit.rivals(measure)
