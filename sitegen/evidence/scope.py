"""Whether a claim and its sentence agree in how much, how often and for how long."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from sitegen.corpus import Claim
from sitegen.evidence.counting import unit_at
from sitegen.evidence.grounds import Ground
from sitegen.evidence.likeness import is_known, meanings, said_in, shared_with, stem
from sitegen.evidence.mentions import Mention, Sort
from sitegen.evidence.numbers import numbers_in
from sitegen.evidence.polarity import negations_in, sides
from sitegen.evidence.reading import Reading
from sitegen.evidence.sentences import may_be_verb
from sitegen.evidence.tokens import Token, clean, joined, tokens_of
from sitegen.evidence.weighing import Fault
from sitegen.language.known import LANGUAGES
from sitegen.paragraphs import paragraphs

_AMOUNTS: Mapping[str, frozenset[str]] = {
    "all": frozenset(("most", "many", "some", "few")),
    "most": frozenset(("all", "some", "few", "one")),
    "many": frozenset(("all", "few", "one")),
    "some": frozenset(("all", "most", "one")),
    "few": frozenset(("all", "most", "many")),
    "one": frozenset(("many", "some")),
}
"""What of the same things cannot be so if it is one of the other amounts."""
_DEGREES = ("wholly", "mostly", "partly")
_RATES = ("hourly", "daily", "weekly", "monthly", "yearly")
_TIMES = ("minutes", "hours", "days", "weeks", "months", "years", "decades", "centuries")
_OTHERS: Mapping[str, frozenset[str]] = {
    **{name: frozenset(every) - {name} for every in (_DEGREES, _RATES, _TIMES) for name in every},
    "only": frozenset(("among", "like", "chiefly")),
    "among": frozenset(("only",)),
}
"""What a part of a sentence cannot say if it says one of the others."""
_WHOLE = frozenset(("only", "among"))
_NOUN = 6  # words


class Scope(NamedTuple):
    """A word that says how much, how often or for how long, and from which token to which."""

    name: str
    first: int
    last: int


def scopes_agree(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Yield a line where a claim says *all*, *daily* or *days*, its sentence *some* or *hours*."""
    if not all(ground.sure for ground in grounds):
        return
    says = tokens_of(clean(claim.says))
    every = reading.sentences(claim.paragraphs)
    for scope in scopes_in(says, reading.ours):
        word = joined(says[scope.first : scope.last])
        if scope.name in _AMOUNTS:
            there = _amounts(reading, says, scope, grounds)
        else:
            there = _beside(scope, grounds)
            said = {s.name for each in every for s in scopes_in(each.tokens, reading.language)}
            there = {} if scope.name in said else there
        if there:
            told = " and ".join(f'"{each}"' for each in there.values())
            reason = f'says "{word}", its sentence {told}; read it again'
            yield Fault(rule="scope", path=("says",), reason=reason)
    yield from _sizes(reading, claim, grounds)


def condition_stands_there(reading: Reading, claim: Claim) -> Iterator[Fault]:
    """Yield a line where nothing of a claim's condition is in its paragraphs, nor a word like *if*.

    Where a verb can begin a condition, none begins a sentence there.
    """
    known, near = reading.known, {*claim.paragraphs, *(n - 1 for n in claim.paragraphs)}
    every = [
        (n, i, s)
        for n in near & reading.texts.keys()
        for i, s in enumerate(reading.sentences_of(n))
    ]
    ifs = known.hedges.ifs | known.hedges.only_ifs | known.polarity.conditions
    wanted = said_in(reading, claim.condition)
    if not claim.condition or any(
        wanted & shared_with(reading, (number, index))
        or not ifs.isdisjoint(token.lead for token in sentence.tokens)
        or (known.speech.inverts and may_be_verb(sentence.tokens[0].text.lower(), known.code))
        for number, index, sentence in every
    ):
        return
    reason = f"nothing of this condition is in {paragraphs(claim.paragraphs)}; read it again"
    yield Fault(rule="scope", path=("if",), reason=reason)


def _beside(scope: Scope, grounds: Sequence[Ground]) -> dict[str, str]:
    """Return the words of what a claim rests on that cannot be so if a scope of it is.

    What *only* cannot be is set in between commas, so that the whole part is looked through.
    """
    others, found = _OTHERS.get(scope.name, frozenset()), dict[str, str]()
    for ground in grounds:
        only = scope.name in _WHOLE
        tokens = ground.sentence.tokens[slice(*ground.part)] if only else ground.tokens
        for other in scopes_in(tokens, ground.reading.language):
            if other.name in others:
                found[other.name] = joined(tokens[other.first : other.last])
    return found


def _amounts(
    reading: Reading, says: Sequence[Token], scope: Scope, grounds: Sequence[Ground]
) -> dict[str, str]:
    """Return how much there is of the same things in a claim's sentences, if none agrees."""
    if any(_turned(reading, says, ground) for ground in grounds):
        return {}
    head, found = [_one(token.folded) for token in _noun(says, scope, reading.ours)][-1:], {}
    alone = scope.name != "one" and len(_counted(says, reading.ours)) == 1
    for ground in grounds:
        tokens = ground.sentence.tokens
        every = _counted(tokens, reading.language)
        for other in every:
            words = [_one(token.folded) for token in _noun(tokens, other, reading.language)]
            same = any(stem(each) in meanings(w, reading.language) for each in head for w in words)
            unknown = not (head and any(is_known(word, reading.language) for word in words))
            only = alone and len([each for each in every if each.name != "one"]) == 1
            if same or (unknown and only and other.name != "one"):
                found[other.name] = joined(tokens[other.first : other.last])
    return found if found.keys() <= _AMOUNTS[scope.name] else {}


def _turned(reading: Reading, says: Sequence[Token], ground: Ground) -> bool:
    """Say whether only one of both is negated, or they say opposites: *few opened, most shut*."""
    ours = _negates(says, reading.ours)
    one, other = sides(says, reading.ours), sides(ground.tokens, reading.language)
    turned = any(side and other.get(axis) == -side for axis, side in one.items())
    return turned or ours != _negates(ground.tokens, reading.language)


def _negates(tokens: Sequence[Token], language: str) -> bool:
    """Say whether some words are negated, but for *not all*."""
    every = (scope for scope in scopes_in(tokens, language) if scope.name != "few")
    out = {i for scope in every for i in range(scope.first, scope.last)}
    return bool(negations_in([t for i, t in enumerate(tokens) if i not in out], language))


def _counted(tokens: Sequence[Token], language: str) -> list[Scope]:
    return [scope for scope in scopes_in(tokens, language) if scope.name in _AMOUNTS]


def _one(word: str) -> str:
    """Return the singular where the plural has another stem: *ferry* of *ferries*."""
    return re.sub(r"(?<=..)ies$", "y", word)


def _noun(tokens: Sequence[Token], scope: Scope, language: str) -> list[Token]:
    """Return the words behind an amount up to the noun that it counts."""
    known, words = LANGUAGES[language], list[Token]()
    speech = known.speech
    light, inverts = speech.articles | speech.prepositions | speech.possessives, speech.inverts
    ends = light | speech.joins | speech.relatives | speech.auxiliaries | known.breaks
    for token in tokens[scope.last : scope.last + _NOUN]:
        if token.folded in light and not words:
            continue
        verb = may_be_verb(token.text, language) and not (inverts and token.text[0].isupper())
        if token.folded in ends or verb or not token.text[0].isalpha():
            break
        words.append(token)
        if token.text[0].isupper() if inverts else token.folded.endswith("s"):
            break
    return words


def _sizes(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Yield a line where a claim has *dozens* or *3 days*, its sentence *hundreds* or *3 hours*."""
    says = clean(claim.says)
    ours = [(m, _size(says, m, reading.ours)) for m in numbers_in(says, reading.ours)]
    if not any(size for _, size in ours):
        return
    texts = [(reading.texts[n], reading.numbers(n)) for n in claim.paragraphs]
    every = {_size(text, m, reading.language) for text, numbers in texts for m in numbers}
    for mention, size in ours:
        if size and size not in every:
            for ground in grounds:
                text, sentence = reading.texts[ground.at[0]], ground.sentence
                for other in reading.numbers(ground.at[0]):
                    if not sentence.start <= other.start < sentence.end:
                        continue
                    there = _size(text, other, reading.language)
                    if there and there[0] == size[0]:
                        reason = (
                            f'says "{mention.text}", its sentence "{other.text}"; read it again'
                        )
                        yield Fault(rule="scope", path=("says",), reason=reason)


def _size(text: str, mention: Mention, language: str) -> tuple[object, str] | None:
    """Return how many of which time a number is, or of which size it is, if it is but a word."""
    if mention.sort is Sort.VAGUE:
        return "vague", f"{mention.low} {mention.high}"
    unit = unit_at(text, mention, language)
    return ((mention.low, mention.high), unit) if unit in _TIMES else None


def scopes_in(tokens: Sequence[Token], language: str) -> tuple[Scope, ...]:
    """Return the words of some that say how much, how often or for how long, in order."""
    return _scopes(joined(tokens), language)


@lru_cache(maxsize=8192)
def _scopes(text: str, language: str) -> tuple[Scope, ...]:
    at, until, found = 0, 0, list[Scope]()
    for i, word in enumerate(text.split(" ")):
        if at >= until and _may_begin(word, language):
            match = _pattern(language).match(text, at)
            if match and match.lastgroup:
                until = match.end()
                if match.lastgroup != "idle":
                    last = i + match[0].count(" ") + 1
                    found.append(Scope(name=match.lastgroup, first=i, last=last))
        at += len(word) + 1
    return tuple(found)


@lru_cache(maxsize=16384)
def _may_begin(word: str, language: str) -> bool:
    return bool(_first(language).match(word))


@lru_cache
def _first(language: str) -> re.Pattern[str]:
    """Return how the first of such words begins."""
    return re.compile("|".join(w.first.pattern for w in LANGUAGES[language].scopes.values()))


@lru_cache
def _pattern(language: str) -> re.Pattern[str]:
    """Return all words of scope in one, each kind a group."""
    every = LANGUAGES[language].scopes.items()
    return re.compile(rf"(?:{'|'.join(f'(?P<{name}>{w.text})' for name, w in every)})(?![-'\w])")
