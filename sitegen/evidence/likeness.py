"""What a claim and a sentence of the text may have in common: names, numbers, dates, words."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from sitegen.cache.memory import kept
from sitegen.corpus import Claim
from sitegen.evidence.names import Named
from sitegen.evidence.numbers import numbers_in
from sitegen.evidence.polarity import axes_in, sides
from sitegen.evidence.reading import Reading
from sitegen.evidence.sentences import may_be_verb
from sitegen.evidence.tokens import Token, clean, folds, tokens_of
from sitegen.language.grammar import Speech
from sitegen.language.known import LANGUAGES

Place = tuple[int, int]
"""Where a sentence stands: in which paragraph, the how manieth."""


def said_by(reading: Reading, claim: Claim) -> frozenset[str]:
    """Return what a claim says, in the form in which the text is read."""
    fields = {f"measure {figure.measure.id}" for figure in claim.figures}
    fields |= {f"date {date.text}" for date in (claim.date, claim.said) if date}
    return _said(reading, claim.says, claim.condition) | fields


def said_in(reading: Reading, says: str) -> frozenset[str]:
    """Return what a part of our sentence says."""
    return _said(reading, says, "")


def said_by_verbs(reading: Reading, claim: Claim) -> frozenset[str]:
    """Return what the verbs of a claim say."""
    verbs = (t for t in tokens_of(claim.says) if may_be_verb(t.text, reading.ours))
    return said_by(reading, claim) & {f"word {stem(token.folded)}" for token in verbs}


def unsided(reading: Reading, claim: Claim) -> frozenset[str]:
    """Return what a claim says but for words of opposites, which may lead to where another is."""
    tokens = tokens_of(claim.says)
    sided = (t for _, i, j in axes_in(tokens, reading.ours) for t in tokens[i:j])
    return said_by(reading, claim) - {f"word {stem(token.folded)}" for token in sided}


def stems_of(text: str) -> frozenset[str]:
    """Return the words of a text in our language as what is said has them."""
    return frozenset(f"word {stem(word)}" for word in text.casefold().split())


def without(features: Iterable[str], *kinds: str) -> frozenset[str]:
    """Return what is said but for some kinds of it: ``actor``, ``date``."""
    return frozenset(each for each in features if each.partition(" ")[0] not in kinds)


@kept
def _said(reading: Reading, says: str, condition: str) -> frozenset[str]:
    """Return what the sentences of a claim say."""
    tokens, names = tokens_of(f"{says} {condition}"), reading.named_by_us(f"{says} {condition}")
    found = {f"actor {name.actor}" for name in names}
    moments = reading.moments_said(says)
    found |= {f"date {d.text}" for moment in moments for d in (*moment.dates, *moment.beside)}
    dated = {i for i, t in enumerate(tokens) if any(m.start <= t.start < m.end for m in moments)}
    undated = [token for i, token in enumerate(tokens) if i not in dated]
    found |= {f"axis {axis}" for axis in sides(undated, reading.ours)}
    counted = [number for number in numbers_in(clean(says), reading.ours) if number.is_counted]
    found |= {f"number {number.low} {number.high}" for number in counted}
    dated |= {i for i, t in enumerate(tokens) if any(n.start <= t.start < n.end for n in counted)}
    left = {i for name in names for i in range(name.start, _end_of(tokens, name))}
    left |= {i for _, first, last in axes_in(tokens, reading.ours) for i in range(first, last - 1)}
    for i, token in enumerate(tokens):
        if i not in left | dated and _tells(token, reading.ours):
            kind = "name" if i and token.text[0].isupper() else "word"
            found.add(f"{kind} {stem(token.folded)}")
    return frozenset(found)


def _end_of(tokens: Sequence[Token], name: Named) -> int:
    """Return where a name ends with what is told of it between commas: *Lind, mayor of Lison,*."""
    commas = [i for i in range(name.end, len(tokens)) if tokens[i].text == ","][:2]
    return commas[1] if len(commas) > 1 and commas[0] == name.end else name.end


def _tells(token: Token, language: str) -> bool:
    """Say whether a word of a claim says what it is about: it is none of speech or doubt."""
    ours, word = LANGUAGES[language], token.folded
    empty = word in ours.common or word in ours.hedges.degrees
    empty = empty or word in ours.polarity.negations or word in ours.speech.attributes
    return token.text[0].isalpha() and not empty and not ours.speech.plain.fullmatch(word)


@kept
def shared_with(reading: Reading, at: Place) -> frozenset[str]:
    """Return what a sentence has that a claim may have, too."""
    return frozenset(feature for feature, _, _ in _placed(reading, at))


@kept
def shared_within(reading: Reading, at: Place, span: tuple[int, int]) -> frozenset[str]:
    """Return what some words of a sentence have that a claim may have, too."""
    tokens = reading.sentences_of(at[0])[at[1]].tokens
    first, last = tokens[span[0]].start, tokens[span[1] - 1].end
    every = _placed(reading, at)
    return frozenset(feature for feature, start, end in every if first <= start and end <= last)


@kept
def inherited(reading: Reading, at: Place, span: tuple[int, int]) -> frozenset[str]:
    """Return what some words have that what follows may leave out or call *it*: all but verbs."""
    tokens = reading.sentences_of(at[0])[at[1]].tokens
    speech = reading.known.speech
    nouns = (
        i
        for i in range(*span)
        if not may_be_verb(tokens[i].text, reading.language)
        or (i and tokens[i - 1].folded in speech.prepositions | speech.articles)
    )
    every = (shared_within(reading, at, (i, i + 1)) for i in nouns)
    return without((each for some in every for each in some), "axis")


def unshared(reading: Reading, says: Sequence[Token], at: Place) -> list[Token]:
    """Return the words of a claim that its sentence does not have."""
    there = shared_with(reading, at)
    return [token for token in says if f"word {stem(token.folded)}" not in there]


def refers_back(tokens: Sequence[Token], speech: Speech) -> bool:
    """Say whether some words have one like *it*, which stands for one before them."""
    return not (speech.same | speech.possessives).isdisjoint(folds(tokens))


@kept
def _placed(reading: Reading, at: Place) -> tuple[tuple[str, int, int], ...]:
    """Return all of a sentence that a claim may have, too, and where it stands."""
    return tuple(_found_in(reading, at))


def _found_in(reading: Reading, at: Place) -> Iterator[tuple[str, int, int]]:
    sentence = reading.sentences_of(at[0])[at[1]]
    tokens, vocabulary = sentence.tokens, reading.vocabulary
    parts = [(f"actor {name.actor}", name.start, name.end) for name in reading.names(sentence)]
    parts += [(f"axis {axis}", i, j) for axis, i, j in axes_in(tokens, reading.language)]
    parts += [
        (f"measure {name}", i, j)
        for phrase, i, j in vocabulary.found(tokens)
        for name in vocabulary.owners[phrase]
    ]
    for feature, first, last in parts:
        yield feature, tokens[first].start, tokens[last - 1].end
    for mention in reading.numbers(at[0]):
        if mention.is_counted and sentence.start <= mention.start < sentence.end:
            yield f"number {mention.low} {mention.high}", mention.start, mention.end
    for moment in reading.moments_of(at[0]):
        if sentence.start <= moment.start < sentence.end:
            for date in (*moment.dates, *moment.beside):
                yield f"date {date.text}", moment.start, moment.end
    for token in tokens:
        for word in meanings(token.folded, reading.language):
            yield f"word {word}", token.start, token.end
            yield f"name {word}", token.start, token.end


@lru_cache(maxsize=16384)
def meanings(word: str, language: str) -> frozenset[str]:
    """Return the English stems that a word of a text can have, and its own, for what is alike."""
    if word in LANGUAGES[language].common or not word[0].isalnum():
        return frozenset()
    return frozenset(stem(each) for each in (word, *meant(word, language)))


@lru_cache(maxsize=16384)
def meant(word: str, language: str) -> tuple[str, ...]:
    """Return the English words that a word of a text can have, by how it begins or ends.

    A stem with ``^`` before it begins a word and ends none: *erde*, but not *werde*; one within a
    longer one has no part in it: *nehmen*, but not of *unternehmen*.
    """
    known = LANGUAGES[language].glossary
    found = {span: known[key] for span, key in _spans(word, language) if key in known}
    whole = (
        words
        for (i, j), words in sorted(found.items())
        if not any(a <= i and j <= b and b - a > j - i for a, b in found)
    )
    return tuple(each for words in whole for each in words.split(","))


def _spans(word: str, language: str) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield the parts of a word that a glossary may have, and by what stems."""
    size, is_joined = len(word), LANGUAGES[language].speech.inverts
    long = _LONG if is_joined else _LONG + 1
    for n in (n for n in range(1, size + 1) if n >= long or size - n <= _TAIL):
        yield from (((0, n), stem) for stem in (word[:n], f"^{word[:n]}"))
    for end in range(size - _ENDING, size + 1) if is_joined else ():
        yield from (((i, end), word[i:end]) for i in range(max(0, end - _LONG + 1)))


def is_known(word: str, language: str) -> bool:
    """Say whether it is known what a word of a text means, in our language."""
    return language == _OURS or len(meanings(word, language)) > 1


_TAIL, _ENDING, _LONG = 2, 2, 4
_OURS = "en"  # glossaries lead to it
_ALIKE = str.maketrans("äöüéèêàçôîkz", "aoueeeacoicc")
"""Letters that one language writes where another writes other ones: ``Militär``, ``Akte``."""
_SUFFIX = re.compile(r"(?:(?<=..)s|(?<=...)(?:(?:ing|ion|ment|er)s?|ed(?:ly)?|es|ly))$")


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """Return what forms of a word share, about, and words of its meaning: *ships*, *vessel*."""
    root = _root(word)
    return _alike().get(root, root)


def _root(word: str) -> str:
    base = LANGUAGES[_OURS].forms.get(word, word).translate(_ALIKE).replace("ph", "f")
    base = re.sub(r"(?<=....)er$", "", _SUFFIX.sub("", base))  # answered as answer
    base = re.sub(r"(.)\1$", r"\1", base).removesuffix("e")
    return base[:6]


@cache
def _alike() -> dict[str, str]:
    """Return what words of much the same meaning are compared by: *shut* and *close*."""
    return {_root(word): _root(first) for word, first in LANGUAGES[_OURS].alike.items()}
