"""Which dates of a text are those of a clause: its own, else what stands before or behind it."""

from collections.abc import Iterator

from sitegen.dates import Date
from sitegen.evidence.grounds import Ground
from sitegen.evidence.likeness import refers_back
from sitegen.evidence.moments import Moment
from sitegen.evidence.parts import Span, has_verb


def dates_in(ground: Ground) -> list[Moment]:
    """Return the dates of a sentence that a claim rests on."""
    return _within(ground, (0, len(ground.sentence.tokens)))


def dates_over(ground: Ground, date: Date) -> list[Moment]:
    """Return the dates of a figure's clause: *by the end of May, the office said, 9 had left*.

    One that is left without a verb goes on with the clause before it; where the next sentence has
    the ``date`` and tells more of the same, that may be so, too: *it fell in May*.
    """
    if own := _within(ground, ground.clause or (0, 0)):
        return _in_turn(ground, own)
    spans = [] if _goes_on(ground, date) else [*_before(ground), *_behind(ground)]
    return [moment for span in spans for moment in _within(ground, span)]


def _in_turn(ground: Ground, moments: list[Moment]) -> list[Moment]:
    """Return the date of a figure where numbers and dates take turns: *9 in May, 8 in June*."""
    reading, number, span = ground.reading, ground.at[0], ground.clause or (0, 1)
    numbers = [m.start for m in reading.mentions(number) if ground.sentence.holds(span, m.start)]
    if len(numbers) != len(moments):
        return moments
    return [m for at, m in zip(numbers, moments, strict=True) if at == ground.position]


def _before(ground: Ground) -> Iterator[Span]:
    """Yield the clauses before a figure's own from which it may have its date."""
    sentence, own = ground.sentence, ground.clause or (0, 0)
    tokens, language = sentence.tokens, sentence.language
    said = {voice.at for voice in ground.reading.voices(sentence)}
    whole = has_verb(tokens[slice(*own)], language)
    first, _ = sentence.part_at(own[0])
    for span in reversed([each for each in sentence.clauses if first <= each[0] < own[0]]):
        if said.isdisjoint(range(*span)) and has_verb(tokens[slice(*span)], language):
            if not whole:
                yield span
            return
        yield span


def _behind(ground: Ground) -> Iterator[Span]:
    """Yield what stands behind a figure's clause and has no verb, or says when: *9 as it began*."""
    sentence, known = ground.sentence, ground.reading.known
    _, last = ground.clause or (0, 0)
    for span in [each for each in sentence.clauses if each[0] >= last][:1]:
        opens = sentence.tokens[span[0]].folded in known.breaks
        if opens or not has_verb(sentence.tokens[slice(*span)], sentence.language):
            yield span


def _within(ground: Ground, span: Span) -> list[Moment]:
    every = ground.reading.moments_of(ground.at[0])
    return [m for m in every if ground.sentence.holds(span, m.start)]


def _goes_on(ground: Ground, date: Date) -> bool:
    """Say whether the next sentence has a date, and tells more of the same: *it fell in May*."""
    reading, (number, index) = ground.reading, ground.at
    every = reading.sentences_of(number)[index + 1 : index + 2]
    moments = [m for m in reading.moments_of(number) if any(map(date.meets, m.dates))]
    return any(
        refers_back(each.tokens, reading.known.speech)
        and any(each.start <= m.start < each.end for m in moments)
        for each in every
    )
