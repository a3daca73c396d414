"""Whether what a claim names stands in its sentence, where the claim has it."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from sitegen.cache.memory import kept
from sitegen.corpus import Claim
from sitegen.evidence.grounds import Ground
from sitegen.evidence.likeness import is_known, said_in, stem
from sitegen.evidence.mentions import Mention
from sitegen.evidence.numbers import numbers_in
from sitegen.evidence.parts import Part, parts_of
from sitegen.evidence.reading import Reading
from sitegen.evidence.tokens import Token, clean, folds, tokens_of
from sitegen.evidence.weighing import Fault
from sitegen.language.known import LANGUAGES

_NAMES = ("actor ", "name ")


def names_agree(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Yield a line where a number, or a claim, is of another place, body or country."""
    yield from _numbers(reading, claim)
    yield from _nations(reading, claim, grounds)


def _numbers(reading: Reading, claim: Claim) -> Iterator[Fault]:
    """Yield a line where a number stands by another name than the claim has it by."""
    says = clean(claim.says)
    ours = [m for m in numbers_in(says, reading.ours) if m.is_counted]
    for i, mention in enumerate(ours):
        same = [
            (number, other)
            for number in claim.paragraphs
            for other in reading.mentions(number)
            if (other.low, other.high) == (mention.low, mention.high)
        ]
        if len(same) == 1 and _has_more(reading, *same[0]):
            words = _around(tokens_of(says), [*ours[i : i + 2]], reading.ours, *ours[:i][-1:])
            named = {f for f in said_in(reading, f"- {words}") if f.startswith(_NAMES)}
            if named and (word := _beside_another(reading, *same[0], named)):
                reason = f'"{mention.text}" stands by "{word}" in paragraph {same[0][0]}; mend it'
                yield Fault(rule="name", path=("says",), reason=reason)


def _has_more(reading: Reading, number: int, mention: Mention) -> bool:
    """Say whether a number's sentence has another one."""
    sentence = reading.sentence(number, mention.start)
    there = (sentence.start <= m.start < sentence.end for m in reading.mentions(number))
    return sum(there) > 1


def _around(
    tokens: Sequence[Token], numbers: Sequence[Mention], language: str, *before: Mention
) -> str:
    """Return the words of a claim that go with a number: up to *and*, or a comma."""
    known = LANGUAGES[language]
    ends, cuts = known.speech.joins | known.breaks | {";", ":"}, list[int]()
    for one, two in pairwise([*before, *numbers]):
        between = [i for i, t in enumerate(tokens) if one.end <= t.start < two.start]
        marks = (i for i in between if tokens[i].folded in ends)
        cuts.append(max(marks, default=max(between, default=0)))
    first = cuts[0] if before else 0
    last = cuts[-1] if len(numbers) > 1 else len(tokens)
    return " ".join(token.text for token in tokens[first:last])


def _beside_another(reading: Reading, number: int, mention: Mention, named: set[str]) -> str:
    """Return the name beside a number, if those of the claim stand beside another number only.

    Both must have the same place: behind the same word, or before all else of their part.
    """
    every = [(m.start, m.end) for m in reading.mentions(number)]
    parts = {part.at: part for part in parts_of(reading, number, every)}
    own = parts[mention.start, mention.end]
    rivals = [part for part in parts.values() if part.index == own.index and named & part.own]
    if named & own.own or not rivals:
        return ""
    theirs = [_named_in(reading, number, part, named) for part in rivals]
    behind = {slot for names in theirs for slot, word in names.items() if word in named}
    return next((w for s, w in _named_in(reading, number, own, named).items() if s in behind), "")


def _named_in(reading: Reading, number: int, part: Part, named: set[str]) -> dict[str, str]:
    """Return the names in a part of a sentence by the preposition before each, if one is.

    Those that the claim has are told as it has them.
    """
    known, sentence = reading.known, reading.sentences_of(number)[part.index]
    tokens, found, dated = sentence.tokens, dict[str, str](), reading.moments_of(number)
    actors = {i: n.actor for n in reading.names(sentence) for i in range(n.start, n.end)}
    for i in range(*part.span):
        feature = f"actor {actors[i]}" if i in actors else f"name {stem(tokens[i].folded)}"
        slot = tokens[i - 1].folded if i > part.span[0] else ""
        slot = "" if slot in known.speech.joins else slot
        when = any(m.start <= tokens[i].start < m.end for m in dated)
        common = is_known(tokens[i].folded, reading.language) and known.speech.inverts
        proper = i in actors or (i > 0 and tokens[i].text[0].isupper() and not (when or common))
        if (feature in named or proper) and (not slot or slot in known.speech.prepositions):
            found.setdefault(slot, feature if feature in named else tokens[i].text)
    return found


def _nations(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Yield a line where a claim names a country that its paragraphs do not.

    Where the article does elsewhere, its sentence must name another one.
    """
    tokens = tokens_of(clean(claim.says))
    named = {i for name in reading.named_by_us(claim.says) for i in range(name.start, name.end)}
    ours = _nations_in([t for i, t in enumerate(tokens) if i not in named], reading.ours)
    if not ours:
        return
    near = {
        n
        for number in claim.paragraphs
        for i in (number - 1, number)
        for n in _nations_of(reading, i)
    }
    for nation, word in ours.items() if ours.keys() - near else ():
        there = {n for g in grounds for n in _nations_in(g.sentence.tokens, reading.language)}
        known = any(nation in _nations_of(reading, number) for number in reading.texts)
        if nation not in near and (there - ours.keys() or not known):
            reason = f'names "{word}", which its paragraphs do not; read it again'
            yield Fault(rule="name", path=("says",), reason=reason)


@kept
def _nations_of(reading: Reading, number: int) -> dict[str, str]:
    return _nations_in(tokens_of(reading.texts.get(number, "")), reading.language)


def _nations_in(tokens: Sequence[Token], language: str) -> dict[str, str]:
    """Return the countries named among some words, each with its word."""
    words, found = folds(tokens), dict[str, str]()
    for i, word in enumerate(words):
        both = " ".join(words[i : i + 2]) if word in _leads(language) else word
        for written in {word, both}:
            if nation := _nation_of(written, language):
                found[nation] = written
    return found


@lru_cache(maxsize=16384)
def _nation_of(words: str, language: str) -> str:
    match = _countries(language).fullmatch(words)
    return match.lastgroup or "" if match else ""


@lru_cache
def _leads(language: str) -> frozenset[str]:
    """Return the first words of countries that have two: *New Zealand*."""
    every = LANGUAGES[language].nations.values()
    return frozenset(word for each in every for word in re.findall(r"([\w-]+) ", each.text))


@lru_cache
def _countries(language: str) -> re.Pattern[str]:
    """Return the words of every country in one, each a group."""
    every = LANGUAGES[language].nations.items()
    return re.compile("|".join(f"(?P<{nation}>{words.text})" for nation, words in every))
