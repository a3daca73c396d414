"""Which sentences and clauses of its paragraphs a claim rests on."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise, takewhile

from sitegen.corpus import Claim
from sitegen.evidence.datewords import date_spans
from sitegen.evidence.figures import Place
from sitegen.evidence.keeping import kept
from sitegen.evidence.moments import moments_in
from sitegen.evidence.numbers import numbers_in
from sitegen.evidence.polarity import axes_in, sides
from sitegen.evidence.reading import Reading
from sitegen.evidence.tokens import Sentence, Token, clean, tokens_of
from sitegen.language.known import LANGUAGES

_OURS = "en"
_SURE = 1.3
_CLOSE = 0.35
_MUCH, _CLEAR = 1.6, 1.7
_SHORT = 5  # sentences of a paragraph, of which one is soon told from the others
_MORE, _FURTHER = 2.5, 2.5
_ENOUGH = 0.55
_SUFFIXES = (
    "ings",
    "ing",
    "edly",
    "ed",
    "es",
    "s",
    "ly",
    "er",
    "ers",
    "ion",
    "ions",
    "ment",
    "ments",
)
_SHORTEST = 4
_NAMES = 0.6  # a name is in many sentences of its paragraph
_SPEECH = frozenset(["say", "says", "said", "report", "reports", "according", "claim", "claims"])


@dataclass(frozen=True, kw_only=True)
class Ground:
    """A sentence that a claim rests on: of which paragraph, the how manieth, and which clauses.

    ``close`` are other sentences of its paragraph that have much of the claim, too. ``sure`` is it
    where a figure stands in it, or its words are clearly the claim's; ``shared`` is how much its
    clauses have of what the claim says, names left out.
    """

    paragraph: int
    index: int
    sentence: Sentence
    core: tuple[tuple[int, int], ...]
    sure: bool
    by_figure: bool = False
    clause: tuple[int, int] | None = None
    strong: bool = False
    close: tuple[int, ...] = ()
    shared: int = 0

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Return the words of the clauses that it rests on."""
        return tuple(t for first, last in self.core for t in self.sentence.tokens[first:last])


def grounds_of(
    reading: Reading, claim: Claim, places: Sequence[Place], *, undated: bool = False
) -> tuple[Ground, ...]:
    """Return what a claim rests on: where its figures stand, else the likest sentence.

    ``undated`` leaves dates out, so that a wrong one leads nowhere.
    """
    wanted = _features(reading, claim)
    if undated:
        wanted = frozenset(feature for feature in wanted if not feature.startswith("date "))
    if places:
        found = {(p.paragraph, reading.index(p.paragraph, p.mention.start)): p for p in places}
        return tuple(
            _ground(reading, at, wanted, place.mention.start) for at, place in found.items()
        )
    every = [
        (number, index)
        for number in claim.paragraphs
        for index in range(len(reading.sentences_of(number)))
    ]
    scores = _scores({at: wanted & _sentence_features(reading, at) for at in every})
    ranked = sorted(every, key=lambda at: -scores[at])
    best = scores[ranked[0]]
    says = tokens_of(claim.says)
    clauses = len(Sentence(start=0, end=0, tokens=says, language=_OURS).clauses)
    second = scores[ranked[1]] if len(ranked) > 1 else 0.0
    if len(ranked) == 1 or (best >= _ENOUGH and best >= second * _SURE):
        much, far = (_MUCH, _CLEAR) if len(every) <= _SHORT else (_MORE, _FURTHER)
        clear = best >= second * far and (best >= much or (not second and much == _MUCH))
        strong = len(ranked) == 1 or clear
        close = tuple(at[1] for at in ranked[1:] if scores[at] >= best * _CLOSE)
        return (
            _ground(reading, ranked[0], wanted, None, strong=strong, close=close, clauses=clauses),
        )
    likely = takewhile(lambda at: scores[at] * _SURE >= best, ranked)
    return tuple(_ground(reading, at, wanted, None, sure=False) for at in likely)


def likelier_sentence(reading: Reading, claim: Claim, place: Place) -> int:
    """Return the paragraph with a sentence that has much of a claim, where its figure's has none.

    0 where the figure's sentence has something of it, or no other one has much.
    """
    kinds = ("number ", "measure ", "date ")
    wanted = frozenset(f for f in _features(reading, claim) if not f.startswith(kinds))
    own = place.paragraph, reading.index(place.paragraph, place.mention.start)
    fit = reading.fit_at(place.paragraph, place.mention)
    if not any(fit.is_beside(figure.measure.id) for figure in claim.figures):
        return 0
    tokens = reading.sentences_of(own[0])[own[1]].tokens
    pronouns = LANGUAGES[reading.language].speech.pronouns
    refers = any(token.folded in pronouns for token in tokens)
    if refers or wanted & _sentence_features(reading, own):
        return 0
    for number in claim.paragraphs:
        for index in range(len(reading.sentences_of(number))):
            if len(wanted & _sentence_features(reading, (number, index))) >= _TELLING:
                return number
    return 0


_TELLING = 2


def _ground(  # noqa: PLR0913
    reading: Reading,
    at: tuple[int, int],
    wanted: frozenset[str],
    position: int | None,
    *,
    sure: bool = True,
    strong: bool = False,
    close: tuple[int, ...] = (),
    clauses: int = 1,
) -> Ground:
    """Return a sentence with the clauses that have the figure, or most of what the claim says."""
    number, index = at
    sentence = reading.sentences_of(number)[index]
    spans = sentence.clauses
    said = frozenset(feature for feature in wanted if not feature.startswith("actor "))
    hits = [len(said & _stretch_features(reading, at, span)) for span in spans]
    most = max(hits, default=0)
    core = [span for span, hit in zip(spans, hits, strict=True) if most and hit * 2 >= most]
    core = _in_parts_of(reading, sentence, core, wanted)
    if core:
        part = next(p for p in parts_of(sentence, reading.language) if p[0] <= core[0][0] < p[1])
        core = _widened([span for span in spans if part[0] <= span[0] < part[1]], core, clauses)
    if position is not None:
        core += [span for span in spans if sentence.holds(span, position)]
    core = sorted(set(core or spans))
    for i, span in enumerate(spans[1:], start=1):
        if span in core and sentence.tokens[span[0]].folded in LANGUAGES[reading.language].openers:
            core += spans[max(0, i - _PARENTHETIC) : i]
    there = [_stretch_features(reading, at, span) for span in core]
    return Ground(
        paragraph=number,
        index=index,
        sentence=sentence,
        core=tuple(sorted(set(core))),
        sure=sure,
        strong=strong or position is not None,
        by_figure=position is not None,
        close=close,
        clause=next((s for s in spans if position and sentence.holds(s, position)), None),
        shared=sum(not each.startswith("name ") for each in said & frozenset().union(*there)),
    )


def _in_parts_of(
    reading: Reading, sentence: Sentence, core: list[tuple[int, int]], wanted: frozenset[str]
) -> list[tuple[int, int]]:
    """Leave out what is of somebody else: *the clinic welcomed it, while the parents did not*."""
    parts = parts_of(sentence, reading.language)
    actors = {feature.removeprefix("actor ") for feature in wanted if feature.startswith("actor ")}
    named = [
        any(name.actor in actors for name in reading.names_in(sentence.tokens[first:last]))
        for first, last in parts
    ]
    if all(named) or not any(named):
        return core
    own = [part for part, is_named in zip(parts, named, strict=True) if is_named]
    return [span for span in core if any(a <= span[0] < b for a, b in own)] or core


def parts_of(sentence: Sentence, language: str) -> list[tuple[int, int]]:
    """Return from where to where the parts of a sentence reach in which others may speak."""
    tokens, contrasts = sentence.tokens, LANGUAGES[language].contrasts
    inner = [i for i, t in enumerate(tokens) if i and (t.folded in contrasts or t.text == ";")]
    return [*pairwise([0, *inner, len(tokens)])]


def _widened(
    spans: Sequence[tuple[int, int]], core: list[tuple[int, int]], clauses: int
) -> list[tuple[int, int]]:
    """Take in clauses before those that have the claim's words, up to as many as it has itself."""
    first = spans.index(core[0])
    more = max(0, clauses - len(core))
    return [*spans[max(0, first - more) : first], *core]


_PARENTHETIC = 2  # clauses: *it is not true, Marrow writes, that*


def _scores(shared: Mapping[tuple[int, int], frozenset[str]]) -> dict[tuple[int, int], float]:
    """Return how much of a claim each sentence has; what others have, too, counts less."""
    often = Counter(feature for features in shared.values() for feature in features)
    weights = {f: (_NAMES if f.startswith("actor ") else 1.0) / often[f] for f in often}
    return {at: sum(weights[f] for f in sorted(features)) for at, features in shared.items()}


def _sentence_features(reading: Reading, at: tuple[int, int]) -> frozenset[str]:
    return frozenset(feature for feature, _, _ in _placed(reading, at))


def _stretch_features(
    reading: Reading, at: tuple[int, int], span: tuple[int, int]
) -> frozenset[str]:
    """Return what some words of a sentence have that a claim may have, too."""
    tokens = reading.sentences_of(at[0])[at[1]].tokens
    first, last = tokens[span[0]].start, tokens[span[1] - 1].end
    every = _placed(reading, at)
    return frozenset(feature for feature, start, end in every if first <= start and end <= last)


@kept
def _placed(reading: Reading, at: tuple[int, int]) -> tuple[tuple[str, int, int], ...]:
    """Return all of a sentence that a claim may have, too, and where it stands."""
    return tuple(_found_in(reading, at))


def _found_in(reading: Reading, at: tuple[int, int]) -> Iterator[tuple[str, int, int]]:
    sentence = reading.sentences_of(at[0])[at[1]]
    tokens = sentence.tokens
    parts = [
        *((f"actor {name.actor}", name.start, name.end) for name in reading.names(sentence)),
        *((f"axis {axis}", i, j) for axis, i, j in axes_in(tokens, reading.language)),
        *(
            (f"measure {name}", i, j)
            for phrase, i, j in reading.vocabulary.found(tokens)
            for name in reading.vocabulary.owners[phrase]
        ),
    ]
    for feature, first, last in parts:
        yield feature, tokens[first].start, tokens[last - 1].end
    yield from _dated_and_counted(reading, at[0], sentence)
    for token in tokens:
        for word in _meanings(token.folded, reading.language):
            yield f"word {word}", token.start, token.end
            yield f"name {word}", token.start, token.end


def _dated_and_counted(
    reading: Reading, number: int, sentence: Sentence
) -> Iterator[tuple[str, int, int]]:
    for mention in reading.numbers(number):
        if mention.is_counted and sentence.start <= mention.start < sentence.end:
            yield f"number {mention.low} {mention.high}", mention.start, mention.end
    for moment in reading.moments([number]):
        if sentence.start <= moment.start < sentence.end:
            for date in moment.dates:
                yield f"date {date.text}", moment.start, moment.end


def _features(reading: Reading, claim: Claim) -> frozenset[str]:
    """Return what a claim says, in the form in which the text is read."""
    fields = {f"measure {figure.measure.id}" for figure in claim.figures}
    fields |= {f"date {date.text}" for date in (claim.date, claim.said) if date}
    return _said(reading, claim.says, claim.condition) | fields


@kept
def _said(reading: Reading, says: str, condition: str) -> frozenset[str]:
    """Return what the sentences of a claim say."""
    tokens, names = tokens_of(f"{says} {condition}"), reading.named_by_us(f"{says} {condition}")
    found = {f"actor {name.actor}" for name in names}
    found |= {f"axis {axis}" for axis in sides(tokens, _OURS)}
    for moment in moments_in(says, _OURS, reading.article.seed.published):
        found |= {f"date {date.text}" for date in moment.dates}
    counted = (number for number in numbers_in(clean(says), _OURS) if number.is_counted)
    found |= {f"number {number.low} {number.high}" for number in counted}
    left = {i for name in names for i in range(name.start, name.end)}
    dates = [(start, end) for start, end, _ in date_spans(says, _OURS)]
    for i, token in enumerate(tokens):
        dated = any(start <= token.start < end for start, end in dates)
        if i not in left and not dated and _tells(token):
            kind = "name" if i and token.text[0].isupper() else "word"
            found.add(f"{kind} {_stem(token.folded)}")
    return frozenset(found)


def _tells(token: Token) -> bool:
    """Say whether a word of a claim says what it is about: it is none of speech or doubt."""
    ours = LANGUAGES[_OURS]
    return token.text[0].isalpha() and not (
        token.folded in ours.common
        or token.folded in _SPEECH
        or token.folded in ours.hedges.degrees
        or ours.speech.plain.fullmatch(token.folded)
    )


@lru_cache(maxsize=16384)
def _meanings(word: str, language: str) -> frozenset[str]:
    """Return the English stems that a word of a text can have, and its own, for what is alike."""
    known = LANGUAGES[language]
    if word in known.common or not word[0].isalnum():
        return frozenset()
    size = len(word)
    stems = {word[:n] for n in range(1, size + 1) if n >= _LONG or size - n <= _TAIL}
    ends = (word[: size - cut] for cut in range(_ENDING + 1))
    stems |= {end[i:] for end in ends for i in range(len(end) - _LONG + 1)}
    meant = (known.glossary[stem].split(",") for stem in stems & known.glossary.keys())
    return frozenset(_stem(each) for some in ([word], *meant) for each in some)


_TAIL, _ENDING = 4, 2
_LONG = 4


_ALIKE = (
    ("ä", "a"), ("ö", "o"), ("ü", "u"), ("é", "e"), ("è", "e"), ("ê", "e"), ("à", "a"), ("ç", "c"),
    ("ô", "o"), ("î", "i"), ("k", "c"), ("z", "c"), ("ph", "f"),
)  # fmt: skip
"""Letters that one language writes where another writes other ones: ``Militär``, ``Akte``."""


@lru_cache(maxsize=16384)
def _stem(word: str) -> str:
    """Return what forms of a word share, about: ``ships`` and ``shipped`` are alike."""
    base = _IRREGULAR.get(word, word)
    for ours, theirs in _ALIKE:
        base = base.replace(ours, theirs)
    for suffix in sorted(_SUFFIXES, key=len, reverse=True):
        if base.endswith(suffix) and len(base) - len(suffix) >= _SHORTEST - (suffix == "s"):
            base = base.removesuffix(suffix)
            break
    base = re.sub(r"(.)\1$", r"\1", base).removesuffix("e")
    return base[:6]


_IRREGULAR = {
    form: forms.split()[0]
    for forms in (
        *("break broke broken", "sell sold", "buy bought"),
        *("bring brought", "find found", "fall fell fallen"),
        *("rise rose risen", "grow grew grown", "take took taken"),
        *("give gave given", "go went gone", "come came"),
        *("get got", "see saw seen", "say said"),
        *("tell told", "speak spoke spoken", "write wrote written"),
        *("hold held", "keep kept", "leave left"),
        *("lose lost", "win won", "send sent"),
        *("spend spent", "build built", "pay paid"),
        *("lead led", "feed fed", "flee fled"),
        *("fight fought", "seek sought", "teach taught"),
        *("think thought", "catch caught", "run ran"),
        *("begin began begun", "sink sank sunk", "shrink shrank shrunk"),
        *("drive drove driven", "choose chose chosen", "steal stole stolen"),
        *("fly flew flown", "know knew known", "throw threw thrown"),
        *("draw drew drawn", "withdraw withdrew withdrawn", "stand stood"),
        *("understand understood", "sit sat", "lie lay lain"),
        *("strike struck", "shoot shot", "die died dying dead death deaths"),
        *("man men", "woman women", "child children"),
        *("foot feet", "wear wore worn", "bear bore born"),
        *("freeze froze frozen", "meet met", "mean meant"),
        *("make made", "deal dealt", "feel felt"),
    )
    for form in forms.split()
}  # fmt: skip
