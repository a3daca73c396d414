"""The parts of a paragraph's sentences, one for each date or number, and what each part has."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, zip_longest

from sitegen.evidence.likeness import inherited, refers_back, shared_within
from sitegen.evidence.reading import Reading
from sitegen.evidence.sentences import may_be_verb
from sitegen.evidence.tokens import Token
from sitegen.language.known import LANGUAGES

Stretch = tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class Part:
    """What stands by a date or number at some positions: in the how manieth sentence, which words.

    ``own`` is what they have, ``before`` what they go on with: their subject, or what *it* is.
    """

    at: Stretch
    index: int
    span: Stretch
    own: frozenset[str]
    before: frozenset[str]


def parts_of(reading: Reading, number: int, every: Sequence[Stretch]) -> Iterator[Part]:
    """Yield the parts of a paragraph in which these dates or numbers stand."""
    for index, sentence in enumerate(reading.sentences_of(number)):
        here = [at for at in every if sentence.start <= at[0] < sentence.end]
        before = _nouns(reading, number, index - 1) if index and here else frozenset[str]()
        for at, span in _spans(reading, sentence.tokens, here):
            own = shared_within(reading, (number, index), span)
            lacks = _leaves_out(sentence.tokens[slice(*span)], reading.language, first=not span[0])
            known = before if lacks else frozenset[str]()
            yield Part(at=at, index=index, span=span, own=own, before=known)
            before |= inherited(reading, (number, index), span)


def has_verb(tokens: Sequence[Token], language: str) -> bool:
    """Say whether words have a verb of their own."""
    return any(may_be_verb(token.text, language) for token in tokens)


def _nouns(reading: Reading, number: int, index: int) -> frozenset[str]:
    """Return what a sentence has, but for its verbs."""
    return inherited(reading, (number, index), (0, len(reading.sentences_of(number)[index].tokens)))


def _leaves_out(tokens: Sequence[Token], language: str, *, first: bool) -> bool:
    """Say whether words have their subject, or *it*, from what stands before them."""
    if refers_back(tokens, LANGUAGES[language].speech):
        return True
    own = (t for t in tokens if not _is_light(t, language))
    return not first and any(may_be_verb(t.text, language) for t in islice(own, 1))


def _is_light(token: Token, language: str) -> bool:
    """Say whether a word before a verb is no subject: *and*, *on Monday*, *later*."""
    known, word = LANGUAGES[language], token.folded
    light = known.speech.joins | known.speech.prepositions | {",", ";"}
    if word in known.speech.articles:
        return False
    dated = word[0].isdigit() or any(
        kind.whole.fullmatch(token.text) for kind in known.dates.patterns
    )
    adverb = word.endswith("ly") if not known.speech.inverts else token.text.islower()
    return (
        word in light
        or dated
        or word in known.common
        or (adverb and not may_be_verb(token.text, language))
    )


def _spans(
    reading: Reading, tokens: Sequence[Token], here: Sequence[Stretch]
) -> Iterator[tuple[Stretch, Stretch]]:
    """Yield each date or number of a sentence with its part: from which token to which."""
    first = 0
    for at, following in zip_longest(here, here[1:]):
        last = len(tokens)
        if following:
            last = _break(reading, tokens[first:], at, following[0]) + first
        last = max(first + 1, last)
        yield at, (first, last)
        first = last


def _break(reading: Reading, tokens: Sequence[Token], at: Stretch, end: int) -> int:
    """Return where a sentence breaks most between two of them; not right behind a first one."""
    known = reading.known
    light = known.speech.prepositions | known.speech.articles | known.speech.joins | known.common
    fronted = all(t.folded in light for t in tokens if t.start < at[0])
    between = [i for i, token in enumerate(tokens) if at[1] <= token.start < end]
    between = between[fronted:]
    every = (frozenset(";:\u2013\u2014"), known.breaks, known.speech.joins - {","}, {",", "("})
    found = ([i for i in between if tokens[i].folded in marks] for marks in every)
    return next((each[-1] for each in found if each), max(between, default=0))
