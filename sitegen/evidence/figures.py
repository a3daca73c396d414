"""Whether a claim's figure stands in its paragraphs: number, measure, qualifier, asserter."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from sitegen.corpus import Claim, Figure
from sitegen.evidence.cues import asserting_cues, has_one, settles_measure
from sitegen.evidence.hedges import is_reported
from sitegen.evidence.mentions import Mention, Sort
from sitegen.evidence.numbers import numbers_in
from sitegen.evidence.reading import Reading
from sitegen.evidence.speech import goes_on
from sitegen.evidence.tokens import Sentence, found
from sitegen.paragraphs import paragraphs
from sitegen.records.terms import Qualifier


@dataclass(frozen=True, kw_only=True)
class Place:
    """A number in a paragraph."""

    paragraph: int
    mention: Mention


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
        sizes = {(m.low, m.sort) for m in numbers_in(figure.words, "en")}
        return (mention.low, mention.sort) in sizes
    if mention.sort is Sort.VAGUE:
        return False
    low = figure.high if figure.low is None else figure.low
    high = figure.low if figure.high is None else figure.high
    return (Decimal(str(low)), Decimal(str(high))) == (mention.low, mention.high)


def fault_of(reading: Reading, claim: Claim, figure: Figure) -> tuple[str, str, list[Place]]:
    """Return field and reason of what is wrong with a figure, or where it stands."""
    cited = paragraphs(claim.paragraphs)
    every = places_in(reading, claim.paragraphs)
    key = str(figure.qualifier)
    if not (same := [place for place in every if same_value(figure, place.mention)]):
        seen = ", ".join(place.mention.text for place in every) or "no number"
        return key, f"this number is not in {cited} (there: {seen}); mend it or the paragraphs", []
    if not (fit := [p for p in same if _measured(reading, claim, p, figure)]):
        return "measure", _strange(reading, same, figure), []
    if not (right := [place for place in fit if is_qualified(figure, place.mention)]):
        return key, _otherwise(fit[0], figure), []
    return "", "", right


def _measured(reading: Reading, claim: Claim, place: Place, figure: Figure) -> bool:
    known = reading.measures_at(place.paragraph, place.mention)
    return figure.measure.id in known or settles_measure(claim, place.mention, reading.language)


def _strange(reading: Reading, places: Sequence[Place], figure: Figure) -> str:
    place = places[0]
    there = sorted(reading.measures_at(place.paragraph, place.mention))
    words = ", ".join(reading.words[figure.measure.id]) or f"none in {reading.language}"
    others = f"; the words there are those of {', '.join(there)}" if there else ""
    sentence = reading.sentence(place.paragraph, place.mention.start)
    has = any(any(found(word, sentence.tokens)) for word in reading.words[figure.measure.id])
    number = f'"{place.mention.text}" in paragraph {place.paragraph}'
    lacking = f"{number} goes with no" if has else f"the sentence of {number} has no"
    return (
        f"{lacking} word of this measure ({words}){others}; name another measure, add its word to "
        "the vocabulary, or say under cue what the number counts"
    )


def is_qualified(figure: Figure, mention: Mention) -> bool:
    """Say whether a number is given with the figure's qualifier."""
    if figure.qualifier is Qualifier.VAGUELY:
        return True
    if figure.qualifier is Qualifier.BETWEEN:
        return mention.low < mention.high
    if figure.qualifier is Qualifier.EXACTLY:
        return not mention.qualifiers
    return figure.qualifier in mention.qualifiers


def in_words(figure: Figure) -> str:
    """Write a figure with its qualifier: ``at least 100``, ``between 10,000 and 12,000``."""
    bounds = [f"{bound:,.15g}" for bound in (figure.low, figure.high) if bound is not None]
    qualifier = figure.qualifier.replace("-", " ")
    ends = bounds if figure.qualifier is Qualifier.BETWEEN else bounds[:1]
    return f"{qualifier} {' and '.join(ends)}"


def _otherwise(place: Place, figure: Figure) -> str:
    given = " or ".join(sorted(place.mention.qualifiers)) or "exactly"
    number = f'"{place.mention.text}" in paragraph {place.paragraph}'
    return f"{number} is given as {given}; write that for {figure.qualifier}"


def told_by(reading: Reading, claim: Claim, place: Place) -> tuple[set[str], bool]:
    """Return who asserts the number's sentence, and whether it is somebody but the writer."""
    sentences = reading.sentences_to(place.paragraph, place.mention.start)
    names = _tellers(reading, sentences, asserting_cues(claim, reading.language))
    return names, bool(names) or is_reported(sentences[-1].tokens, reading.language)


def _tellers(reading: Reading, sentences: Sequence[Sentence], cues: Sequence[str]) -> set[str]:
    """Return who asserts the last sentence: who asserts the one before, where it goes on."""
    for sentence in reversed(sentences):
        names = reading.asserters([sentence])
        if names or not (goes_on(sentence.tokens, reading.language) or has_one(sentence, cues)):
            return names
    return set()
