"""Whether a claim's figure stands in its paragraphs: number, measure, qualifier, asserter."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from sitegen.corpus import Claim, Figure, Measure
from sitegen.evidence.cues import settles_measure
from sitegen.evidence.mentions import Mention, Sort
from sitegen.evidence.numbers import numbers_in
from sitegen.evidence.reading import Reading
from sitegen.evidence.tokens import first_tokens
from sitegen.evidence.weighing import Fault
from sitegen.language.known import LANGUAGES
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
        return any(_same(m, mention) for m in numbers_in(figure.words, "en"))
    if mention.sort is Sort.VAGUE:
        return False
    low = figure.high if figure.low is None else figure.low
    high = figure.low if figure.high is None else figure.high
    if mention.sort is Sort.FRACTION:
        return _is_share(figure, mention, Decimal(str(low)))
    return (Decimal(str(low)), Decimal(str(high))) == (mention.low, mention.high)


def _same(one: Mention, other: Mention) -> bool:
    return (one.low, one.high, one.sort) == (other.low, other.high, other.sort)


def _is_share(figure: Figure, mention: Mention, value: Decimal) -> bool:
    """Say whether a number is a fraction of the text: 33 percent, about, for *a third*."""
    percent = value / 100 if figure.measure.unit == "percent" else value
    return abs(percent - mention.low) < _CLOSE


_CLOSE = Decimal("0.01")


def fault_of(  # noqa: PLR0911 - one for each thing that can be wrong
    reading: Reading, claim: Claim, figure: Figure
) -> tuple[Fault | None, list[Place]]:
    """Return what is wrong with a figure, or where it stands; the fault's path is in the figure."""
    every = places_in(reading, claim.paragraphs)
    key = str(figure.qualifier)
    same = [place for place in every if same_value(figure, place.mention)]
    if not same and figure.qualifier is Qualifier.VAGUELY and not numbers_in(figure.words, "en"):
        reason = f'no rule reads "{figure.words}"; look whether the paragraph says so'
        return Fault(rule="unread", path=(key,), reason=reason), []
    if not same and (ranges := [place for place in every if _is_end(figure, place.mention)]):
        return Fault(rule="qualifier", path=(key,), reason=_otherwise(ranges[0], figure)), []
    if not same:
        return Fault(rule="number", path=(key,), reason=_absent(claim, every)), []
    if not (fit := [p for p in same if _measured(reading, claim, p, figure)]):
        return Fault(rule="measure", path=("measure",), reason=_strange(reading, same, figure)), []
    if not (united := [p for p in fit if _in_unit(reading, claim, p, figure)]):
        return Fault(
            rule="unit", path=("measure",), reason=_other_unit(reading, fit[0], figure)
        ), []
    if not (right := [place for place in united if is_qualified(figure, place.mention)]):
        return Fault(rule="qualifier", path=(key,), reason=_otherwise(united[0], figure)), []
    return None, right


def _is_end(figure: Figure, mention: Mention) -> bool:
    """Say whether a figure has one end of a range: what is *between* is not *more than*."""
    bounds = {Decimal(str(bound)) for bound in (figure.low, figure.high) if bound is not None}
    one = figure.qualifier is Qualifier.BETWEEN
    ends = {mention.low, mention.high}
    if one:
        return len(ends) == 1 and ends <= bounds
    return len(ends) == 2 and bool(bounds & ends)  # noqa: PLR2004


def _absent(claim: Claim, every: Sequence[Place]) -> str:
    cited = paragraphs(claim.paragraphs)
    seen = ", ".join(place.mention.text for place in every)
    there = f"there: {seen}" if seen else "no rule reads a number there"
    return f"this number is not in {cited} ({there}); mend it or the paragraphs"


def _in_unit(reading: Reading, claim: Claim, place: Place, figure: Figure) -> bool:
    """Say whether the unit right behind a number, if one is there, is the measure's."""
    unit = unit_at(reading.texts[place.paragraph], place.mention, reading.language)
    own = unit_of(figure.measure)
    if settles_measure(claim, place.mention, reading.language):
        return True
    if not unit:
        known = _is_right_behind(reading, place, figure.measure.id)
        return own != "percent" or known or not _has_noun(reading, place)
    if own:
        return own == unit
    behind = [*first_tokens(reading.texts[place.paragraph], place.mention.end, 2)]
    return unit in _MILD or figure.measure.id in reading.vocabulary.among(behind)


_MILD = frozenset(
    ("years", "months", "weeks", "days", "hours", "minutes", "percent", "degrees", "points")
)


def unit_at(text: str, mention: Mention, language: str) -> str:
    """Return the unit that stands right behind a number, or its currency's sign before it."""
    units = LANGUAGES[language].units
    behind = text[mention.end : mention.end + _UNIT].lstrip(" \u00a0\u202f-")
    for unit, pattern in units.items():
        if pattern.match(behind):
            return unit
    sign = text[max(0, mention.start - 1) : mention.start]
    return _SIGNS.get(sign, "")


_SIGNS = {"$": "dollars", "\u20ac": "euros", "\u00a3": "pounds"}
_UNIT = 30


def unit_of(measure: Measure) -> str:
    """Return the known unit in which a measure counts, or nothing."""
    units = LANGUAGES["en"].units.items()
    return next((unit for unit, pattern in units if pattern.match(measure.unit)), "")


def _other_unit(reading: Reading, place: Place, figure: Figure) -> str:
    unit = unit_at(reading.texts[place.paragraph], place.mention, reading.language)
    number = f'"{place.mention.text}" in paragraph {place.paragraph}'
    given = f"given in {unit}" if unit else "no share"
    return f"{number} is {given}, the measure counts {figure.measure.unit}; mend one of them"


def _measured(reading: Reading, claim: Claim, place: Place, figure: Figure) -> bool:
    if settles_measure(claim, place.mention, reading.language):
        return True
    fit = reading.fit_at(place.paragraph, place.mention)
    unit = unit_at(reading.texts[place.paragraph], place.mention, reading.language)
    units = {measure.id: unit_of(measure) for measure in reading.measures}
    rivals = [r for r in fit.rivals(figure.measure.id) if not unit or units[r] in {"", unit}]
    if not unit and _is_right_behind(reading, place, figure.measure.id):
        rivals = [r for r in rivals if units[r] == units[figure.measure.id]]
    if not fit.is_beside(figure.measure.id) and _has_noun(reading, place):
        return False
    return figure.measure.id in fit.near and not rivals


def _is_right_behind(reading: Reading, place: Place, measure: str) -> bool:
    behind = [*first_tokens(reading.texts[place.paragraph], place.mention.end, 1)]
    return measure in reading.vocabulary.among(behind)


def _has_noun(reading: Reading, place: Place) -> bool:
    """Say whether a noun stands right behind a number, which says what it counts."""
    if unit_at(reading.texts[place.paragraph], place.mention, reading.language):
        return False
    behind = [*first_tokens(reading.texts[place.paragraph], place.mention.end, 1)]
    capital = LANGUAGES[reading.language].speech.inverts
    return any(
        token.text[0].isupper() if capital else _is_plural(token.text, reading) for token in behind
    )


def _is_plural(word: str, reading: Reading) -> bool:
    common = LANGUAGES[reading.language].common
    return len(word) > 4 and word.islower() and word.endswith("s") and word not in common  # noqa: PLR2004


def _strange(reading: Reading, places: Sequence[Place], figure: Figure) -> str:
    place = places[0]
    fit = reading.fit_at(place.paragraph, place.mention)
    beside = {m for m in reading.measures_at(place.paragraph, place.mention) if fit.is_beside(m)}
    there = sorted(beside - {figure.measure.id})
    words = ", ".join(reading.vocabulary.words[figure.measure.id]) or f"none in {reading.language}"
    others = f"; the words there are those of {', '.join(there)}" if there else ""
    sentence = reading.sentence(place.paragraph, place.mention.start)
    has = figure.measure.id in reading.vocabulary.among(sentence.tokens)
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
    if mention.sort is Sort.FRACTION and figure.qualifier is Qualifier.ABOUT:
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


def _otherwise(place: Place, figure: Figure) -> str:
    told = place.mention.qualifiers - {Qualifier.EXACTLY}
    given = " or ".join(sorted(told)) or "exactly"
    if place.mention.low < place.mention.high:
        given = str(Qualifier.BETWEEN)
    number = f'"{place.mention.text}" in paragraph {place.paragraph}'
    return f"{number} is given as {given}; write that for {figure.qualifier}"
