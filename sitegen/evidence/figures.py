"""Whether a number of the text is a figure's: its value and its qualifier."""

from collections.abc import Sequence
from decimal import Decimal

from sitegen.corpus import Claim, Figure
from sitegen.evidence.counting import (
    converted,
    counts,
    is_in_unit,
    is_of_word,
    lasts,
    rate_at,
    strange_measure,
    strange_unit,
)
from sitegen.evidence.likeness import is_known, said_by, shared_with, stems_of, without
from sitegen.evidence.measuring import is_part
from sitegen.evidence.mentions import Mention, Place, Sort, text_before
from sitegen.evidence.numbers import numbers_in, numbers_in_words
from sitegen.evidence.numberwords import with_qualifiers
from sitegen.evidence.parts import Part, parts_of
from sitegen.evidence.reading import Reading
from sitegen.evidence.sentences import Sentence, may_be_verb
from sitegen.evidence.tokens import clean
from sitegen.evidence.weighing import Fault
from sitegen.language.known import LANGUAGES
from sitegen.paragraphs import paragraphs
from sitegen.records.terms import Qualifier


def places_in(reading: Reading, numbers: Sequence[int]) -> list[Place]:
    """Return every number of these paragraphs that can be a figure."""
    return [
        Place(paragraph=number, mention=mention)
        for number in numbers
        for mention in reading.mentions(number)
    ]


def same_value(figure: Figure, mention: Mention) -> bool:
    """Say whether a number of the text is the figure's: both ends of a range, the size if vague."""
    if figure.qualifier is Qualifier.VAGUELY:
        told = [(m.low, m.high, m.sort) for m in numbers_in_words(figure.words)]
        return (mention.low, mention.high, mention.sort) in told
    if mention.sort is Sort.VAGUE:
        return False
    low = figure.high if figure.low is None else figure.low
    high = figure.low if figure.high is None else figure.high
    if mention.sort is Sort.FRACTION:
        value = Decimal(str(low)) / (100 if figure.measure.unit == "percent" else 1)
        return abs(value - mention.low) < _CLOSE
    return (Decimal(str(low)), Decimal(str(high))) == (mention.low, mention.high)


_CLOSE = Decimal("0.01")
_ROUNDED = ("aine", "aines")  # une centaine
_UNDATED = ("word", "name", "actor", "axis")
_TIMES = frozenset(f"word {word}" for word in ("day", "week", "month", "year"))


def fault_of(reading: Reading, claim: Claim, figure: Figure) -> tuple[Fault | None, list[Place]]:
    """Return what is wrong with a figure, or where it stands; the fault's path is in the figure."""
    every = places_in(reading, claim.paragraphs)
    key = str(figure.qualifier)
    ours = [converted(reading, place, figure) for place in every]
    same = [place for place in (*ours, *every) if same_value(figure, place.mention)]
    lasting = [] if same else _durations(reading, claim)
    within = [place for place in lasting if same_value(figure, place.mention)]
    if not (same := same or within):
        return _absent(claim, figure, [*every, *lasting]), []
    fit = [place for place in same if counts(reading, claim, place, figure)]
    if not (fit := fit or [place for place in within if is_of_word(reading, place, figure)]):
        reason = strange_measure(reading, same[0], figure)
        return Fault(rule="measure", path=("measure",), reason=reason), []
    if not (united := [place for place in fit if is_in_unit(reading, claim, place, figure)]):
        reason = strange_unit(reading, fit[0], figure)
        return Fault(rule="unit", path=("measure",), reason=reason), []
    if not (right := [place for place in united if is_qualified(figure, place.mention)]):
        return Fault(rule="qualifier", path=(key,), reason=_otherwise(united[0], figure)), []
    return None if within else _against(reading, claim, figure, right), right


def _against(
    reading: Reading, claim: Claim, figure: Figure, right: Sequence[Place]
) -> Fault | None:
    """Return in what a figure's number is not what its claim's own sentence says."""
    (place, *_), path = right, ("measure",)
    says = [m for m in numbers_in(clean(claim.says), reading.ours) if same_value(figure, m)]
    loose = figure.qualifier in {Qualifier.VAGUELY, Qualifier.ABOUT}
    if says and loose and all(_above(m) * _above(place.mention) < 0 for m in says):
        reason = f"the sentence has over for under, or under for over, {place}; mend it"
        return Fault(rule="qualifier", path=(str(figure.qualifier),), reason=reason)
    rates = {rate_at(clean(claim.says), m, reading.ours) for m in says}
    theirs = {rate_at(reading.texts[p.paragraph], p.mention, reading.language) for p in right}
    if "" not in rates | theirs and rates.isdisjoint(theirs):
        reason = f"the sentence counts it {min(rates)}, the text {min(theirs)}; mend it"
        return Fault(rule="unit", path=path, reason=reason)
    ours = {_end_of(clean(claim.says), m, reading.ours) for m in says}
    ends = {_end_of(reading.texts[p.paragraph], p.mention, reading.language) for p in right}
    if len(ours) == 1 and ends == {-end for end in ours} - {0}:
        reason = f"{place} is where it went {'from' if 1 in ours else 'to'}; mend it"
        return Fault(rule="measure", path=path, reason=reason)
    if rival := _rival_of(reading, claim, figure, right):
        reason = f'{place} stands by something else; what the claim says, by "{rival}"; mend it'
        return Fault(rule="measure", path=path, reason=reason)
    return None


def _end_of(text: str, mention: Mention, language: str) -> int:
    """Return 1 where a number is what something went to, -1 what it went from, 0 neither."""
    known = LANGUAGES[language].numbers
    (start, through), before = known.change, text_before(text, mention.start)
    if start.search(before):
        return -1
    return int(any(match.end() == len(before) for match in through.finditer(before)))


def _durations(reading: Reading, claim: Claim) -> list[Place]:
    """Return how long something took, and what is one: *a 24-hour vigil*, *20 years later*."""
    return [
        Place(paragraph=number, mention=mention)
        for number in claim.paragraphs
        for mention in reading.numbers(number)
        if _is_one(reading.texts[number], mention, reading.language)
        or lasts(reading.texts[number], mention, reading.language)
    ]


def _is_one(text: str, mention: Mention, language: str) -> bool:
    """Say whether an article is a number, by what stands before it: *only one*."""
    told = with_qualifiers(text, mention.start, mention.end, language)
    return mention.sort is Sort.ARTICLE and told != mention.text


def _absent(claim: Claim, figure: Figure, every: Sequence[Place]) -> Fault:
    """Return why a figure's number is in none of these places."""
    path = (str(figure.qualifier),)
    if figure.qualifier is Qualifier.VAGUELY and not numbers_in_words(figure.words):
        reason = f'no rule reads "{figure.words}"; look whether the paragraph says so'
        return Fault(rule="unread", path=path, reason=reason)
    seen = ", ".join(place.mention.text for place in every)
    there = f"there: {seen}" if seen else "no rule reads a number there"
    reason = f"this number is not in {paragraphs(claim.paragraphs)} ({there})"
    reason = f"{reason}; mend it or the paragraphs"
    sure = bool(every) or (figure.low or figure.high or 0) > _IN_WORDS
    return Fault(rule="number", path=path, reason=reason, sure=sure)


_IN_WORDS = 12
"""Up to which number a text may have words that no rule reads: *both*, *a pair*."""


def is_qualified(figure: Figure, mention: Mention) -> bool:
    """Say whether a number is given with the figure's qualifier."""
    if figure.qualifier is Qualifier.VAGUELY:
        return True
    if figure.qualifier is Qualifier.BETWEEN:
        return mention.low < mention.high
    rounded = mention.sort is Sort.FRACTION or mention.text.endswith(_ROUNDED)
    if rounded and figure.qualifier is Qualifier.ABOUT:
        return True
    if figure.qualifier is Qualifier.EXACTLY:
        return not mention.qualifiers or Qualifier.EXACTLY in mention.qualifiers
    return figure.qualifier in mention.qualifiers


def in_words(figure: Figure) -> str:
    """Write a figure with its qualifier: ``at least 100``, ``between 10,000 and 12,000``."""
    bounds = [f"{bound:,.15g}" for bound in (figure.low, figure.high) if bound is not None]
    qualifier = figure.qualifier.replace("-", " ")
    ends = bounds if figure.qualifier is Qualifier.BETWEEN else bounds[:1]
    return f"{qualifier} {' and '.join(ends)}"


def _above(mention: Mention) -> int:
    """Return 1 where a number is the least, -1 where it is the most, 0 where it is neither."""
    told = mention.qualifiers
    least, most = (Qualifier.MORE_THAN, Qualifier.AT_LEAST), (Qualifier.LESS_THAN, Qualifier.UP_TO)
    return (not told.isdisjoint(least)) - (not told.isdisjoint(most))


def _otherwise(place: Place, figure: Figure) -> str:
    told = place.mention.qualifiers - {Qualifier.EXACTLY}
    ranged = place.mention.low < place.mention.high
    given = str(Qualifier.BETWEEN) if ranged else " or ".join(sorted(told)) or "exactly"
    return f"{place} is given as {given}; write that for {figure.qualifier}"


def _wholes(reading: Reading, number: int, mine: Mention) -> set[int]:
    """Return where numbers stand of which this is a part: *90 of the 410*, *of the six, two*."""
    sentence, known = reading.sentence(number, mine.start), reading.known
    found = set[int]()
    for mention in reading.mentions(number):
        before = [token for token in sentence.tokens if token.end <= mention.start][-2:]
        led = any(token.folded in known.numbers.of for token in before)
        if is_part(sentence, mine.end, [mention.start]) or (led and mention.end < mine.start):
            found.add(mention.start)
    return found


def _rival_of(reading: Reading, claim: Claim, figure: Figure, places: Sequence[Place]) -> str:
    """Return a number beside a figure's own that more of its claim stands by, or nothing.

    Where a part has no verb it goes on with that of the one before: *in the hills 140, here 35*;
    then only names and dates set the two apart.
    """
    mine, number = places[0].mention, places[0].paragraph
    wholes = _wholes(reading, number, mine)

    def may_be(mention: Mention) -> bool:
        place, times = Place(paragraph=number, mention=mention), mention.sort is Sort.FRACTION
        return (
            mention.start not in wholes
            and not (times and mention.low > 1)
            and counts(reading, claim, place, figure)
            and is_in_unit(reading, claim, place, figure)
        )

    every = {
        (mention.start, mention.end): mention
        for mention in reading.mentions(number)
        if mention.start == mine.start or may_be(mention)
    }
    parts = {part.at: part for part in parts_of(reading, number, [*every])}
    own = parts[mine.start, mine.end]
    wanted = without(said_by(reading, claim), "number", "measure")
    wanted -= stems_of(figure.measure.unit)
    says = [m for m in numbers_in(clean(claim.says), reading.ours) if m.is_counted]
    told = {(m.low, m.high) for m in says}
    dated = without(wanted, *_UNDATED)
    before = (shared_with(reading, (number, i)) for i in range(own.index + 1))
    undated = len(claim.paragraphs) == 1 and dated.isdisjoint(
        each for some in before for each in some
    )
    elsewhere = {reading.index(number, p.mention.start) for p in places} - {own.index}
    for at, rival in parts.items():
        if rival.index in elsewhere or (every[at].low, every[at].high) in told:
            continue
        if rival.index != own.index:
            there, here = (wanted & shared_with(reading, (number, p.index)) for p in (rival, own))
            far = bool(without(there - here, "axis")) and here | (wanted & own.before) < there
        else:
            whole = mine.start in _wholes(reading, number, every[at])
            sentence = reading.sentences_of(number)[own.index]
            far = _has_more(wanted, sentence, own, rival, whole=whole)
            counted = rival.done | rival.own | rival.before | (own.own if whole else frozenset())
            far = far and f"measure {figure.measure.id}" in counted
        later = at > own.at and not dated.isdisjoint(rival.own)
        if far or (undated and later):  # what is dated so comes later, by another number
            return every[at].text
    return ""


def _has_more(
    wanted: frozenset[str], sentence: Sentence, own: Part, rival: Part, *, whole: bool
) -> bool:
    """Say whether the part of another number has more of a claim, and all that this one has."""
    gain, language = wanted & rival.own - own.own - own.before - _TIMES, sentence.language
    if own.goes_on and rival.goes_on:
        return bool(gain - own.done) and not wanted & own.own - rival.own - rival.before
    verbs = [t for t in sentence.tokens[slice(*own.span)] if may_be_verb(t.text, language)]
    apart = sentence.part_at(own.span[0]) != sentence.part_at(rival.span[0])
    unknown = not (apart or any(is_known(token.folded, language) for token in verbs))
    if unknown if verbs else own.span[0]:
        gain -= without(gain, "name", "date")
    lost = wanted & own.own - rival.own - rival.before
    lost -= rival.done if without(gain, "axis") else frozenset()
    return bool(gain) and (whole or not lost)
