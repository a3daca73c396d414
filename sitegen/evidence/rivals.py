"""Whether another number of a figure's measure stands by what its claim says."""

from collections.abc import Sequence

from sitegen.corpus import Claim, Figure
from sitegen.evidence.counting import counts, is_in_unit
from sitegen.evidence.likeness import said_by
from sitegen.evidence.mentions import Mention, Place
from sitegen.evidence.numbers import numbers_in
from sitegen.evidence.parts import has_verb, parts_of
from sitegen.evidence.reading import Reading
from sitegen.evidence.tokens import clean

_CONTRAST = ("name ", "date ")


def rival_of(reading: Reading, claim: Claim, figure: Figure, places: Sequence[Place]) -> str:
    """Return a number beside a figure's own that more of its claim stands by, or nothing.

    Where a part has no verb it goes on with that of the one before: *in the hills 140, here 35*;
    then only names and dates set the two apart.
    """
    if len({(place.paragraph, place.mention.start) for place in places}) != 1:
        return ""
    mine, number = places[0].mention, places[0].paragraph
    every = {
        (mention.start, mention.end): mention
        for mention in reading.mentions(number)
        if mention.start == mine.start or _may_be(reading, claim, figure, number, mention)
    }
    if len(every) == 1:
        return ""
    parts = {part.at: part for part in parts_of(reading, number, [*every])}
    own = parts[mine.start, mine.end]
    tokens = reading.sentences_of(number)[own.index].tokens
    wanted = frozenset(f for f in said_by(reading, claim) if not f.startswith(_APART))
    told = {(m.low, m.high) for m in numbers_in(clean(claim.says), reading.ours)}
    for at, rival in parts.items():
        gain = wanted & rival.own - own.own - own.before
        gain = gain if has_verb(tokens[slice(*own.span)], reading.language) else _contrast(gain)
        lost = wanted & own.own - rival.own - rival.before
        said = (every[at].low, every[at].high) in told
        counted = f"measure {figure.measure.id}" in rival.own | rival.before
        if rival.index == own.index and counted and gain and not lost and not said:
            return every[at].text
    return ""


_APART = ("number ", "measure ")


def _may_be(reading: Reading, claim: Claim, figure: Figure, number: int, mention: Mention) -> bool:
    """Say whether a number of the text counts the same."""
    place = Place(paragraph=number, mention=mention)
    return counts(reading, claim, place, figure) and is_in_unit(reading, claim, place, figure)


def _contrast(gain: frozenset[str]) -> frozenset[str]:
    return frozenset(feature for feature in gain if feature.startswith(_CONTRAST))
