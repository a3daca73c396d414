"""Whether a claim's own sentence says what its fields say."""

from collections.abc import Iterator, Sequence

from sitegen.corpus import Claim
from sitegen.evidence.counting import unit_at, unit_of
from sitegen.evidence.doubting import sentence_is_as_sure
from sitegen.evidence.figures import in_words, is_qualified, same_value
from sitegen.evidence.mentions import Mention
from sitegen.evidence.numbers import numbers_in
from sitegen.evidence.numberwords import with_qualifiers
from sitegen.evidence.reading import Reading
from sitegen.evidence.tokens import clean
from sitegen.evidence.verbs import Way
from sitegen.evidence.weighing import Fault
from sitegen.language.known import style_of
from sitegen.records.vocabulary import BUILT_IN_ACTORS


def sentence_agrees(reading: Reading, claim: Claim) -> Iterator[Fault]:
    """Yield everything in which a claim's sentence and its fields disagree."""
    texts = [clean(claim.says), clean(claim.condition)]
    every = [(text, m) for text in texts for m in numbers_in(text, reading.ours) if m.is_counted]
    back = style_of(reading.ours).back  # less than the 400 of May are not under 400
    for i, figure in enumerate(claim.figures):
        given = [
            (text, m)
            for text, m in every
            if same_value(figure, m) and not text[: m.start].casefold().endswith(back)
        ]
        if given:
            yield from _figure(reading, claim, i, given)
    yield from _asserter(reading, claim)
    yield from sentence_is_as_sure(reading, claim)
    yield from _dates(reading, claim)


def _figure(
    reading: Reading, claim: Claim, i: int, given: Sequence[tuple[str, Mention]]
) -> Iterator[Fault]:
    """Yield a line where the sentence gives a figure with other words than its fields."""
    figure, (text, mention) = claim.figures[i], given[0]
    path, unit_path = ("figures", i, str(figure.qualifier)), ("figures", i, "measure")
    if not any(is_qualified(figure, m) for _, m in given):
        says = with_qualifiers(text, mention.start, mention.end, reading.ours)
        reason = f'the sentence says "{says}", the figure {in_words(figure)}; mend one of them'
        yield Fault(rule="says-qualifier", path=path, reason=reason)
    unit, own = unit_at(text, mention, reading.ours), unit_of(figure.measure.unit, reading.ours)
    if unit and own and unit != own:
        reason = f"the sentence counts {unit}, the measure {figure.measure.unit}; mend one of them"
        yield Fault(rule="says-unit", path=unit_path, reason=reason)


def _asserter(reading: Reading, claim: Claim) -> Iterator[Fault]:
    """Yield a line where the sentence has somebody assert it whom no field names."""
    fields = {actor.id for actor in (*claim.by, *claim.via)}
    if claim.put_in_mouth_of or not fields - {*BUILT_IN_ACTORS}:
        return
    voices = reading.voices_of(claim.says)
    denied = any(v.way is Way.DENIES and v.actors & fields for v in voices)
    speaking = [v.actors for v in voices if v.actors and v.way is Way.SAYS and not denied]
    if speaking and fields.isdisjoint(frozenset().union(*speaking)):
        names = " or ".join(sorted(speaking[0]))
        reason = f"the sentence has {names} assert it, by {', '.join(sorted(fields))}; mend one"
        yield Fault(rule="says-asserter", path=("by",), reason=reason)


def _dates(reading: Reading, claim: Claim) -> Iterator[Fault]:
    """Yield a line where the sentence gives dates, and none of them is a field's.

    When something was said alone says nothing of when it is to be.
    """
    says = clean(claim.says)
    bounds = style_of(reading.ours).bounds
    every = [m for m in reading.moments_said(claim.says) if len(m.text) > len("May")]
    given = [m for m in every if not says[: m.start].casefold().endswith(bounds)]
    fields = [("date", claim.date), *(("as_of", figure.as_of) for figure in claim.figures)]
    dated = [(name, date) for name, date in fields if date]
    known = [date for _, date in (*dated, ("said", claim.said)) if date]
    if given and dated and not any(d.meets(k) for m in every for d in m.dates for k in known):
        name, told = dated[0]
        reason = f'the sentence says "{given[0].text}", {name} {told.words}; mend one of them'
        yield Fault(rule="says-date", path=("says",), reason=reason)
