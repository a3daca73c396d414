"""Whether a claim and its sentence agree in how much, how often and for how long."""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
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

_AMOUNTS = {
    name: frozenset(others.split())
    for name, others in (
        *(("all", "most many some few"), ("most", "all some few one"), ("many", "all few one")),
        *(("some", "all most one"), ("few", "all most many"), ("one", "many some")),
    )
}
"""What of the same things cannot be so if it is one of the other amounts."""
_TIMES = "minutes hours days weeks months years decades centuries"
_RATES = "hourly daily weekly monthly yearly"
_OTHERS: Mapping[str, frozenset[str]] = {
    **{
        name: frozenset(every.split()) - {name}
        for every in (_TIMES, _RATES, "wholly mostly partly")
        for name in every.split()
    },
    "only": frozenset(("among", "like", "chiefly")),
    "among": frozenset(("only",)),
}
"""What a part of a sentence cannot say if it says one of the others."""
_NOUN = 6  # words
_DOZEN = Decimal(12)  # or ten, as French counts


class Scope(NamedTuple):
    """Words of a kind, such as *almost all*, and from which token to which they stand."""

    name: str
    first: int
    last: int
    word: str


def scopes_agree(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Yield a line where a claim has *all* or *3 days*, its sentence *some* or *3 hours*."""
    if not all(ground.sure for ground in grounds):
        return
    says = clean(claim.says)
    for scope in scopes_in(tokens_of(says), reading.ours):
        if there := (_amounts if scope.name in _AMOUNTS else _beside)(claim, scope, grounds):
            yield _fault(f'says "{scope.word}", its sentence "{" and ".join(there)}"')
    sizes = _sizes(says, numbers_in(says, reading.ours), reading.ours)
    texts = [(reading.texts[n], reading.numbers(n)) for n in claim.paragraphs if sizes]
    every = {key: w for text in texts for key, w in _sizes(*text, reading.language).items()}
    for of, size in sizes.keys() - every.keys():
        if word := next((word for other, word in every.items() if other[0] == of), ""):
            yield _fault(f'says "{sizes[of, size]}", its paragraph "{word}" of something else')


def condition_stands_there(reading: Reading, claim: Claim) -> Iterator[Fault]:
    """Yield a line where nothing of a claim's condition is in its paragraphs, nor a word like *if*.

    Where a verb can begin a condition, none begins a sentence there.
    """
    known, wanted = reading.known, said_in(reading, claim.condition)
    near = reading.texts.keys() & {i for n in claim.paragraphs for i in (n - 1, n)}
    ifs = known.hedges.ifs | known.hedges.only_ifs | known.polarity.conditions
    if claim.condition and not any(
        wanted & shared_with(reading, (number, index))
        or not ifs.isdisjoint(token.lead for token in sentence.tokens)
        or (known.speech.inverts and may_be_verb(sentence.tokens[0].folded, known.code))
        for number in near
        for index, sentence in enumerate(reading.sentences_of(number))
    ):
        yield _fault("nothing of this condition is in the paragraphs", "if")


def _fault(reason: str, path: str = "says") -> Fault:
    return Fault(rule="scope", path=(path,), reason=f"{reason}; read it again")


def _beside(claim: Claim, scope: Scope, grounds: Sequence[Ground]) -> list[str]:
    """Return the words of what a claim rests on that cannot be so if a scope of it is.

    What *only* cannot be is set in between commas, so that the whole part is looked through.
    """
    others, there = _OTHERS.get(scope.name, frozenset()), list[Scope]()
    for ground in grounds if others else ():
        whole, language = ground.sentence.tokens, ground.reading.language
        apart = scope.name in _OTHERS["among"] | _OTHERS["only"]
        there += scopes_in(whole[slice(*ground.part)] if apart else ground.tokens, language)
        if any(
            o.name == scope.name
            for n in claim.paragraphs
            for s in ground.reading.sentences_of(n)
            for o in scopes_in(s.tokens, language)
        ):
            return []
    return [other.word for other in there if other.name in others]


def _amounts(claim: Claim, scope: Scope, grounds: Sequence[Ground]) -> list[str]:
    """Return how much there is of the same things in a claim's sentences, if none agrees.

    Where only one of both is negated, or they say opposites, they may: *few opened, most shut*.
    """
    says, found = tokens_of(clean(claim.says)), list[Scope]()
    for reading, tokens in ((g.reading, g.sentence.tokens) for g in grounds):
        one, other = ((says, reading.ours), (tokens, reading.language))
        ends, turned = sides(*one), sides(*other)
        if _negates(*one) != _negates(*other) or any(ends[a] * turned.get(a, 0) < 0 for a in ends):
            return []
        counted = [[s for s in scopes_in(*each) if s.name in _AMOUNTS] for each in (one, other)]
        alone = all(len([s for s in each if s.name != "one"]) == 1 for each in counted)
        head = _noun(says, scope, reading.ours)[-1:]
        for there in counted[1]:
            words = _noun(tokens, there, reading.language)
            known = head and any(is_known(word, reading.language) for word in words)
            same = any(stem(h) in meanings(word, reading.language) for h in head for word in words)
            if same or (not known and alone and "one" not in {scope.name, there.name}):
                found.append(there)
    return [s.word for s in found] if {s.name for s in found} <= _AMOUNTS[scope.name] else []


def _negates(tokens: Sequence[Token], language: str) -> bool:
    """Say whether some words are negated, but for *not all*."""
    every = (scope for scope in scopes_in(tokens, language) if scope.name != "few")
    out = {i for scope in every for i in range(scope.first, scope.last)}
    return bool(negations_in([t for i, t in enumerate(tokens) if i not in out], language))


def _noun(tokens: Sequence[Token], scope: Scope, language: str) -> list[str]:
    """Return the words behind an amount up to the noun that it counts."""
    known, words = LANGUAGES[language], list[str]()
    speech, inverts = known.speech, known.speech.inverts
    light = speech.articles | speech.prepositions | speech.possessives
    ends = light | speech.joins | speech.relatives | speech.auxiliaries | known.breaks
    for token in tokens[scope.last : scope.last + _NOUN]:
        noun = token.text[0].isupper() if inverts else token.folded.endswith("s")
        verb = may_be_verb(token.text, language) and not (inverts and noun)
        if token.folded in light and not words:
            continue
        if token.folded in ends or verb or not token.text[0].isalpha():
            break
        words.append(re.sub(r"(?<=..)ies$", "y", token.folded))
        if noun:
            break
    return words


def _sizes(text: str, numbers: Sequence[Mention], language: str) -> dict[tuple[object, str], str]:
    """Return how many of which time numbers are, or of which size those that are but a word."""
    units = {mention: unit_at(text, mention, language) for mention in numbers}
    return {
        ("", str(max(m.low, _DOZEN))) if m.sort is Sort.VAGUE else ((m.low, m.high), unit): m.text
        for m, unit in units.items()
        if m.sort is Sort.VAGUE or unit in _TIMES.split()
    }


def scopes_in(tokens: Sequence[Token], language: str, table: str = "scopes") -> tuple[Scope, ...]:
    """Return the words of some of a table's kinds, in order."""
    return _scopes(joined(tokens), language, table)


@lru_cache(maxsize=8192)
def _scopes(text: str, language: str, table: str) -> tuple[Scope, ...]:
    found = list[Scope]()
    for match in _pattern(language, table).finditer(text):
        first, word = text.count(" ", 0, match.start()), match[0]
        last = first + word.count(" ") + 1
        found.append(Scope(name=match.lastgroup or "", first=first, last=last, word=word))
    return tuple(scope for scope in found if scope.name != "idle")


@lru_cache
def _pattern(language: str, table: str) -> re.Pattern[str]:
    every = getattr(LANGUAGES[language], table).items()
    kinds = "|".join(f"(?P<{name}>{words.text})" for name, (words, _) in every)
    return re.compile(rf"(?<!\S)(?:{kinds})(?!\S)")
