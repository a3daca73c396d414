"""Whether a claim's own sentence says what its fields say."""

from collections.abc import Iterator, Sequence

from sitegen.corpus import Claim
from sitegen.dates import Date
from sitegen.evidence.figures import in_words, is_qualified, same_value
from sitegen.evidence.hedges import hedge_words
from sitegen.evidence.measuring import fit_of, surroundings
from sitegen.evidence.mentions import Mention, Sort
from sitegen.evidence.moments import moments_in
from sitegen.evidence.numbers import numbers_in
from sitegen.evidence.qualifiers import with_qualifiers
from sitegen.evidence.reading import Reading
from sitegen.evidence.tokens import clean, sentences_of, tokens_of
from sitegen.evidence.units import unit_at, unit_of
from sitegen.evidence.voices import Way
from sitegen.evidence.weighing import Fault
from sitegen.records.terms import Hedge
from sitegen.records.vocabulary import BUILT_IN_ACTORS

_OURS = "en"
_BACK = ("the ", "these ", "those ")
_SMALL, _PAIR = 12, 2
_BOUNDS = ("since ", "from ", "after ", "before ", "until ", "till ", "by ")
_TIMES = frozenset(["years", "months", "weeks", "days", "hours", "minutes"])


def sentence_agrees(reading: Reading, claim: Claim) -> Iterator[Fault]:
    """Yield everything in which a claim's sentence and its fields disagree."""
    yield from _figures(reading, claim)
    yield from _asserter(reading, claim)
    yield from _hedge(reading, claim)
    yield from _dates(reading, claim)


def _figures(reading: Reading, claim: Claim) -> Iterator[Fault]:
    texts = [clean(claim.says), clean(claim.condition)]
    every = [(text, m) for text in texts for m in numbers_in(text, _OURS) if m.is_counted]
    for i, figure in enumerate(claim.figures):
        given = [(t, m) for t, m in every if same_value(figure, m) and not _is_back(t, m)]
        if not given:
            continue
        text, mention = given[0]
        path = ("figures", i, str(figure.qualifier))
        if not any(is_qualified(figure, m) for _, m in given):
            says = with_qualifiers(text, mention.start, mention.end, _OURS)
            reason = f'the sentence says "{says}", the figure {in_words(figure)}; mend one of them'
            yield Fault(rule="says-qualifier", path=path, reason=reason)
        unit, own = unit_at(text, mention, _OURS), unit_of(figure.measure)
        if unit and own and unit != own and not {unit, own} <= _ALIKE:
            reason = (
                f"the sentence counts {unit}, the measure {figure.measure.unit}; mend one of them"
            )
            yield Fault(rule="says-unit", path=("figures", i, "measure"), reason=reason)
        elif other := _other_measure(reading, claim, i, (text, mention)):
            reason = (
                f"the sentence has a word of {other} and none of this measure; mend one of them"
            )
            yield Fault(rule="says-measure", path=("figures", i, "measure"), reason=reason)


_ALIKE = frozenset(["percent", "percentage points"]) - {"percent"}


def _other_measure(reading: Reading, claim: Claim, i: int, place: tuple[str, Mention]) -> str:
    """Return a measure that a word of its own beside the number is of, where this one has none."""
    (text, mention), figure = place, claim.figures[i]
    if not reading.our_vocabulary.words[figure.measure.id]:
        return ""
    sentences = sentences_of(text, _OURS)
    index = next(j for j, s in enumerate(sentences) if s.start <= mention.start < s.end)
    others = numbers_in(text, _OURS)
    fit = fit_of(surroundings(sentences, index, mention, others), reading.our_vocabulary)
    units = {m.id: m.unit for m in reading.measures}
    rivals = [r for r in fit.rivals(figure.measure.id) if units[r] == figure.measure.unit]
    own = fit.near.get(figure.measure.id, {})
    told = {
        name
        for number in claim.paragraphs
        for sentence in reading.sentences([number])
        for name in reading.vocabulary.among(sentence.tokens, without=figure.measure.id)
    }
    shared = [r for r in rivals if fit.near[r].keys() & own.keys() and r not in told]
    return next((r for r in shared if not own.keys() - fit.near[r].keys()), "")


def _is_back(text: str, mention: Mention) -> bool:
    """Say whether a number refers back to one: *less than the 400 of May* are not under 400."""
    return text[: mention.start].casefold().endswith(_BACK)


def _asserter(reading: Reading, claim: Claim) -> Iterator[Fault]:
    """Yield a line where the sentence has somebody assert it whom no field names."""
    fields = {actor.id for actor in (*claim.by, *claim.via)}
    if claim.put_in_mouth_of or not fields - {*BUILT_IN_ACTORS}:
        return
    speaking = [v for v in reading.voices_of(claim.says) if v.actors and v.way is Way.SAYS]
    first = speaking[0].actors if speaking else frozenset()
    if first and fields.isdisjoint(first) and not any(v.actors & fields for v in speaking):
        names = " or ".join(sorted(first))
        reason = f"the sentence has {names} assert it, by {', '.join(sorted(fields))}; mend one"
        yield Fault(rule="says-asserter", path=("by",), reason=reason)


def _hedge(reading: Reading, claim: Claim) -> Iterator[Fault]:
    """Yield a line where the sentence is surer, or less sure, than the hedge."""
    words = hedge_words(tokens_of(f"{claim.says} {claim.condition}"), _OURS)
    hard = [word for word in words if not word.soft]
    settled = (tokens_of(clean(cue)) for cue in claim.cue)
    if any(hedge_words(cue, reading.language) for cue in settled):
        return
    hedges = {claim.hedge, *(figure.hedge for figure in claim.figures)}
    if hedges == {Hedge.STATED} and hard and not claim.condition:
        reason = f'the sentence says "{hard[0].text}", the hedge stated; mend one of them'
        yield Fault(rule="says-hedge", path=("hedge",), reason=reason)
    elif claim.hedge is not Hedge.STATED and hard and claim.hedge not in {w.degree for w in words}:
        reason = f'the sentence says "{hard[0].text}", the hedge {claim.hedge}; mend one of them'
        yield Fault(rule="says-hedge", path=("hedge",), reason=reason)
    elif claim.hedge is not Hedge.STATED and not words and not claim.condition:
        reason = f"the sentence is flat, the hedge {claim.hedge}; mend one of them"
        yield Fault(rule="says-hedge", path=("hedge",), reason=reason)


def _dates(reading: Reading, claim: Claim) -> Iterator[Fault]:
    """Yield a line where the sentence gives dates, and none of them is a field's.

    When something was said alone says nothing of when it is to be.
    """
    given = [
        moment
        for moment in moments_in(clean(claim.says), _OURS, reading.article.seed.published)
        if len(moment.text) > 3  # noqa: PLR2004
        and not clean(claim.says)[: moment.start].casefold().endswith(_BOUNDS)
    ]
    fields: list[tuple[str, Date]] = [("date", claim.date)] if claim.date else []
    fields += [("as_of", figure.as_of) for figure in claim.figures if figure.as_of]
    if not given or not fields:
        return
    fields += [("said", claim.said)] if claim.said else []
    if not any(_meet(date, field) for m in given for date in m.dates for _, field in fields):
        says, (name, told) = given[0].text, fields[0]
        reason = f'the sentence says "{says}", {name} {told.words}; mend one of them'
        yield Fault(rule="says-date", path=("says",), reason=reason)


def _meet(one: Date, other: Date) -> bool:
    return one.first <= other.last and other.first <= one.last


def numbers_in_sentence(
    reading: Reading, claim: Claim, carried: Sequence[Mention]
) -> Iterator[Fault]:
    """Yield every number of the claim's sentence that is in no figure and not in the text."""
    for field, text in (("says", claim.says), ("if", claim.condition)):
        for mention in numbers_in(clean(text), _OURS):
            if not mention.is_counted or mention.start in {m.start for m in carried}:
                continue
            small = mention.low <= _SMALL and mention.text.replace(" ", "").isalpha()
            timed = unit_at(text, mention, _OURS) in _TIMES or mention.low <= _PAIR
            there = any(
                (m.low, m.high) == (mention.low, mention.high)
                for number in claim.paragraphs
                for m in numbers_in(reading.texts[number], reading.language)
            )
            if there or (small and timed) or mention.sort is Sort.FRACTION:
                continue
            reason = f'"{mention.text}" is not in figures; add the figure, or name it under cue'
            yield Fault(rule="says-number", path=(field,), reason=reason)
