"""What a claim and a sentence of the text may have in common: names, numbers, dates, words."""

import re
from collections.abc import Iterator
from functools import lru_cache

from sitegen.corpus import Claim
from sitegen.evidence.datewords import date_spans
from sitegen.evidence.keeping import kept
from sitegen.evidence.moments import moments_in
from sitegen.evidence.numbers import numbers_in
from sitegen.evidence.polarity import axes_in, sides
from sitegen.evidence.reading import Reading
from sitegen.evidence.tokens import Sentence, Token, clean, tokens_of
from sitegen.language.known import LANGUAGES

_SPEECH = frozenset(["say", "says", "said", "report", "reports", "according", "claim", "claims"])

Place = tuple[int, int]
"""Where a sentence stands: in which paragraph, the how manieth."""


def said_by(reading: Reading, claim: Claim) -> frozenset[str]:
    """Return what a claim says, in the form in which the text is read."""
    fields = {f"measure {figure.measure.id}" for figure in claim.figures}
    fields |= {f"date {date.text}" for date in (claim.date, claim.said) if date}
    return _said(reading, claim.says, claim.condition) | fields


@kept
def _said(reading: Reading, says: str, condition: str) -> frozenset[str]:
    """Return what the sentences of a claim say."""
    tokens, names = tokens_of(f"{says} {condition}"), reading.named_by_us(f"{says} {condition}")
    found = {f"actor {name.actor}" for name in names}
    found |= {f"axis {axis}" for axis in sides(tokens, reading.ours)}
    for moment in moments_in(says, reading.ours, reading.article.seed.published):
        found |= {f"date {date.text}" for date in moment.dates}
    counted = (number for number in numbers_in(clean(says), reading.ours) if number.is_counted)
    found |= {f"number {number.low} {number.high}" for number in counted}
    left = {i for name in names for i in range(name.start, name.end)}
    left |= {i for _, first, last in axes_in(tokens, reading.ours) for i in range(first, last)}
    dates = [(start, end) for start, end, _ in date_spans(says, reading.ours)]
    for i, token in enumerate(tokens):
        dated = any(start <= token.start < end for start, end in dates)
        if i not in left and not dated and _tells(token, reading.ours):
            kind = "name" if i and token.text[0].isupper() else "word"
            found.add(f"{kind} {_stem(token.folded)}")
    return frozenset(found)


def _tells(token: Token, language: str) -> bool:
    """Say whether a word of a claim says what it is about: it is none of speech or doubt."""
    ours, word = LANGUAGES[language], token.folded
    empty = word in ours.common or word in _SPEECH or word in ours.hedges.degrees
    empty = empty or word in ours.polarity.negations
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


def refers_back(sentence: Sentence) -> bool:
    """Say whether a sentence has a word like *it* or *their*, which stands for one before it."""
    speech = LANGUAGES[sentence.language].speech
    return any(t.folded in speech.same or t.folded in speech.possessives for t in sentence.tokens)


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
            yield from ((f"date {date.text}", moment.start, moment.end) for date in moment.dates)
    for token in tokens:
        for word in _meanings(token.folded, reading.language):
            yield f"word {word}", token.start, token.end
            yield f"name {word}", token.start, token.end


@lru_cache(maxsize=16384)
def _meanings(word: str, language: str) -> frozenset[str]:
    """Return the English stems that a word of a text can have, and its own, for what is alike."""
    known = LANGUAGES[language]
    if word in known.common or not word[0].isalnum():
        return frozenset()
    size = len(word)
    long = _LONG if known.speech.inverts else _LONG + 1
    stems = {word[:n] for n in range(1, size + 1) if n >= long or size - n <= _TAIL}
    ends = (word[: size - cut] for cut in range(_ENDING + 1) if known.speech.inverts)
    stems |= {end[i:] for end in ends for i in range(len(end) - _LONG + 1)}
    meant = (known.glossary[stem].split(",") for stem in stems & known.glossary.keys())
    return frozenset(_stem(each) for some in ([word], *meant) for each in some)


_TAIL, _ENDING, _LONG = 2, 2, 4
_ALIKE = str.maketrans("äöüéèêàçôîkz", "aoueeeacoicc")
"""Letters that one language writes where another writes other ones: ``Militär``, ``Akte``."""
_SUFFIX = re.compile(r"(?:(?<=..)s|(?<=...)(?:(?:ing|ion|ment|er)s?|ed(?:ly)?|es|ly))$")


@lru_cache(maxsize=16384)
def _stem(word: str) -> str:
    """Return what forms of a word share, about, and words of its meaning: *ships*, *vessel*."""
    root = _root(word)
    return _MEANING.get(root, root)


def _root(word: str) -> str:
    base = _IRREGULAR.get(word, word).translate(_ALIKE).replace("ph", "f")
    base = re.sub(r"(.)\1$", r"\1", _SUFFIX.sub("", base)).removesuffix("e")
    return base[:6]


_FORMS = """
break broke broken, sell sold, buy bought, bring brought, find found, fall fell fallen, rise rose risen, grow grew grown, take took taken,
give gave given, go went gone, come came, get got, see saw seen, say said, tell told, speak spoke spoken, write wrote written, hold held, keep kept,
leave left, lose lost, win won, send sent, spend spent, build built, pay paid, lead led, feed fed, flee fled, fight fought, seek sought, teach taught,
think thought, catch caught, run ran, begin began begun, sink sank sunk, shrink shrank shrunk, drive drove driven, choose chose chosen,
steal stole stolen, fly flew flown, know knew known, throw threw thrown, draw drew drawn, withdraw withdrew withdrawn, stand stood,
understand understood, sit sat, lie lay lain, strike struck, shoot shot, die died dying dead death deaths, man men, woman women, child children,
foot feet, wear wore worn, bear bore born, freeze froze frozen, meet met, mean meant, make made, deal dealt, burn burnt burned, tear tore torn,
hang hung, hide hid hidden, dig dug, eat ate eaten, sleep slept, drink drank drunk, swim swam swum, sing sang sung, forget forgot forgotten,
steal stolen, shut shuts, hit hits, spring sprang, swear swore sworn, bind bound, feel felt, become became, hear heard, learn learnt, dry dried dries,
try tried tries, carry carried carries, bury buried buries, marry married, worry worried, deny denied denies, supply supplied, thief thieves,
knife knives, wolf wolves, life lives, half halves, shelf shelves, leaf leaves, mouse mice, goose geese, tooth teeth
"""
_IRREGULAR = {f: forms.split()[0] for forms in _FORMS.split(",") for f in forms.split()}
_SAME = """
close shut seal, dig excavate unearth, begin start launch commence, end finish cease halt, buy purchase acquire, fire blaze, big large huge vast,
small little tiny, firm company business, job post, pay wage salary, sick ill disease illness, doctor physician medic, die fatal lethal,
injure wound hurt, child kid, boat ship vessel, road street, lorry truck, shop store, help aid assist relief, cash money, fear worry concern,
ban forbid prohibit outlaw, allow permit authorise authorize, get receive obtain, show demonstrate, build construct erect, destroy ruin wreck,
repair mend fix restore, elect choose select, sack dismiss, quick fast rapid swift, old ancient, attack assault raid, negotiate talks,
treaty agreement deal accord contract pact, estimate reckon guess, city town, village hamlet, house home, flat apartment, factory plant,
electricity power, sea ocean, shore coast, hill mountain, worker employee staff labourer, leader head chief boss director, leave depart, arrive reach,
fall drop decline sink, rise climb increase grow, cut reduce lower, rent lease, resident inhabitant people, hospital clinic, vaccinate jab inoculate,
plane aircraft, rope cable, theft rob, prison jail, flood deluge, soil ground earth, cow cattle livestock, harvest crop, arms weapon, soldier troop,
grave burial tomb, find discover detect, test check examine inspect, postpone delay, warn alert, rescue save, flee escape, transport carry,
break burst snap tear, crash accident, promise pledge vow, demand require, request ask, reply answer respond, hide conceal, cost price,
enemy opponent rival, tax levy duty, owner proprietor, customer client buyer, goods merchandise, cargo freight load, schedule timetable,
bug fault defect flaw, letter mail, paper document file, picture image photo photograph painting, lawyer attorney solicitor,
inquiry investigation probe, hand give, deliver supply, quit resign step, parliament assembly, rule regulation, centre center middle, holiday vacation,
car vehicle, night overnight, dawn sunrise, aim goal target, shortage scarce lack, blackout outage, teacher schoolmaster, pupil student schoolchild,
farmer grower, trader merchant dealer, tourist visitor guest, cellar basement, wall fence, room hall, field meadow, wood forest, lake pond,
bank riverbank, gun rifle, rubbish waste refuse, queue line, mistake error, sum amount, opening inauguration, strike walkout stoppage
"""
_MEANING = {_root(w): _root(same.split()[0]) for same in _SAME.split(",") for w in same.split()}
"""What words of much the same meaning are compared by: *shut* and *close*."""
