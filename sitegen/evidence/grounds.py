"""Which sentences and clauses of its paragraphs a claim rests on."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import takewhile

from sitegen.corpus import Claim
from sitegen.evidence import likeness, mentions
from sitegen.evidence.parts import Span, core_of
from sitegen.evidence.reading import Reading
from sitegen.evidence.sentences import Sentence
from sitegen.evidence.speech import Told, telling
from sitegen.evidence.tokens import Token, folds, tokens_of

_SURE, _CLOSE = 1.3, 0.35
_MUCH, _CLEAR = 1.5, 1.7
_SHORT = 5  # sentences of a paragraph, of which one is soon told from the others
_FAR = 2.5
_NAMES = 0.6  # a name is in many sentences of its paragraph


@dataclass(frozen=True, kw_only=True)
class Ground:
    """A sentence that a claim rests on: of which paragraph, the how manieth, and which clauses.

    ``close`` are other sentences of its paragraph that have much of the claim, too. ``sure`` is it
    where a figure stands in it, or its words are clearly the claim's; ``shared`` is how much its
    clauses have of what the claim says, names left out, ``best`` are those that have most.
    """

    reading: Reading
    at: likeness.Place
    core: tuple[Span, ...]
    sure: bool = True
    position: int | None = None
    clause: Span | None = None
    strong: bool = False
    close: tuple[int, ...] = ()
    shared: int = 0
    best: tuple[Span, ...] = ()

    @property
    def by_figure(self) -> bool:
        """Say whether a figure stands in it, at its position."""
        return self.position is not None

    @property
    def sentence(self) -> Sentence:
        """Return the sentence."""
        return self.reading.sentences_of(self.at[0])[self.at[1]]

    @property
    def told(self) -> Told:
        """Return who says it."""
        return telling(self.reading, self.at[0])[self.at[1]]

    @property
    def part(self) -> Span:
        """Return from where to where the main part of it reaches that a claim rests on."""
        return self.sentence.part_at((self.clause or self.core[0])[0])

    @cached_property
    def spoke_before(self) -> list[int]:
        """Return which sentences before it in its paragraph somebody says."""
        before = telling(self.reading, self.at[0])[: self.at[1]]
        return [i for i, told in enumerate(before) if told.says]

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Return the words of the clauses that it rests on."""
        return tuple(t for first, last in self.core for t in self.sentence.tokens[first:last])


def grounds_of(
    reading: Reading,
    claim: Claim,
    places: Sequence[mentions.Place] = (),
    wanted: frozenset[str] = frozenset(),
) -> tuple[Ground, ...]:
    """Return what a claim rests on: where its figures stand, else the likest sentence.

    ``wanted`` is what leads there, if not all that the claim says: a wrong date leads nowhere.
    """
    wanted = wanted or likeness.said_by(reading, claim)
    if places:
        found = {(p.paragraph, p.mention.start) for p in places}
        return tuple(
            _ground(reading, (number, reading.index(number, start)), wanted, position=start)
            for number, start in sorted(found)
        )
    every = [(n, i) for n in claim.paragraphs for i in range(len(reading.sentences_of(n)))]
    shared = {at: wanted & likeness.shared_with(reading, at) for at in every}
    referring = _with_referents(reading, shared)
    scores = _scores(referring)
    best, *others = sorted(every, key=lambda at: -scores[at])
    own, before = _scores(shared), (best[0], best[1] - 1)
    words = folds(reading.sentences_of(best[0])[best[1]].tokens)
    same, refers = reading.known.speech.same, referring[best] != shared[best]
    if refers and same.isdisjoint(words) and own[before] > own[best] * _SURE:  # its, not *it*
        best, others = before, [at for at in every if at not in {best, before}]
    if refers and words[0] in same:
        others = [at for at in others if at != (best[0], best[1] - 1)]  # what *it* is, no rival
    most, second = scores[best], max((scores[at] for at in others), default=0.0)
    if others and most <= second * (_SURE if most else 1):
        likely = takewhile(lambda at: scores[at] * _SURE >= most, (best, *others))
        return tuple(replace(_ground(reading, at, wanted), sure=False) for at in likely)
    much, far = (_MUCH, _CLEAR) if len(every) <= _SHORT else (_FAR, _FAR)
    clear = most >= second * far and (most >= much or (not second and much == _MUCH))
    says = Sentence(start=0, end=0, tokens=tokens_of(claim.says), language=reading.ours)
    told = {says.clause_at(says.tokens[v.at].start) for v in reading.voices_of(claim.says)}
    clauses = len([each for each in says.clauses if each not in told])
    ground = _ground(reading, best, wanted, clauses=max(1, clauses))
    close = tuple(at[1] for at in others if scores[at] >= most * _CLOSE)
    return (replace(ground, strong=not others or clear, close=close),)


def _ground(
    reading: Reading,
    at: likeness.Place,
    wanted: frozenset[str],
    *,
    clauses: int = 1,
    position: int | None = None,
) -> Ground:
    """Return a sentence with the clauses that have the figure, or most of what the claim says."""
    sentence = reading.sentences_of(at[0])[at[1]]
    said = likeness.without(wanted, "actor")
    hits = {
        span: len(said & likeness.shared_within(reading, at, span)) for span in sentence.clauses
    }
    counted = [s for s in hits if position is not None and sentence.holds(s, position)]
    core = core_of(reading, sentence, hits, counted, clauses=clauses)
    there = [likeness.shared_within(reading, at, span) for span in core]
    return Ground(
        reading=reading,
        at=at,
        core=core,
        strong=position is not None,
        position=position,
        clause=counted[0] if counted else None,
        best=tuple(span for span in core if hits[span] == max(hits[each] for each in core)),
        shared=len(likeness.without(said & frozenset[str]().union(*there), "name")),
    )


def _with_referents(
    reading: Reading, shared: Mapping[likeness.Place, frozenset[str]]
) -> Mapping[likeness.Place, frozenset[str]]:
    """Return what sentences have of a claim, with that of the one before to which *it* refers."""
    found = dict(shared)
    for (number, index), own in shared.items():
        before = shared.get((number, index - 1), frozenset())
        more = any(not each.startswith(("actor ", "axis before")) for each in own - before)
        if (
            before
            and more
            and likeness.refers_back(
                reading.sentences_of(number)[index].tokens, reading.known.speech
            )
        ):
            found[number, index] = own | before
    return found


def _scores(shared: Mapping[likeness.Place, frozenset[str]]) -> dict[likeness.Place, float]:
    """Return how much of a claim each sentence has; what others have, too, counts less."""
    often = Counter(feature for features in shared.values() for feature in features)
    weights = {f: (_NAMES if f.startswith("actor ") else 1.0) / often[f] for f in often}
    return {at: sum(weights[f] for f in sorted(features)) for at, features in shared.items()}
