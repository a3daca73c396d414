"""What a number of the text counts: whether that is a figure's measure, and its unit."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from sitegen.corpus import Claim, Figure, Measure
from sitegen.evidence.measuring import IN_SENTENCE, is_part
from sitegen.evidence.mentions import Mention, Place, Sort
from sitegen.evidence.numbers import numbers_in
from sitegen.evidence.reading import Reading
from sitegen.evidence.tokens import clean, first_tokens
from sitegen.language.known import LANGUAGES

_SIGNS = {"$": "dollars", "\u20ac": "euros", "\u00a3": "pounds"}
_BEHIND = 30  # characters


def unit_at(text: str, mention: Mention, language: str) -> str:
    """Return the unit that stands right behind a number, or its currency's sign before it."""
    behind = text[mention.end : mention.end + _BEHIND].lstrip(" \u00a0\u202f-")
    units = LANGUAGES[language].units.items()
    sign = _SIGNS.get(text[max(0, mention.start - 1) : mention.start], "")
    return next((unit for unit, pattern in units if pattern.match(behind)), sign)


@lru_cache
def unit_of(written: str, language: str) -> str:
    """Return the known unit that is written of a measure in the language of pages, or nothing."""
    units = LANGUAGES[language].units.items()
    return next((unit for unit, pattern in units if pattern.match(written)), "")


def measures_of(reading: Reading, number: int, mention: Mention) -> list[str]:
    """Return the measures whose words go with a number in its sentence."""
    fit = reading.fit_at(number, mention)
    return sorted(m for m in reading.measures_at(number, mention) if fit.best(m) >= IN_SENTENCE)


def offered(reading: Reading, number: int, mention: Mention) -> list[str]:
    """Return the measures that a number may be a figure of: its words and its unit are theirs."""
    text, known = reading.texts[number], reading.known.numbers
    rates = [known.per.match(text, each.end) for each in reading.mentions(number)]
    if any(rate and rate.end() == mention.start for rate in rates):
        return []  # 3 per 1,000
    is_rate = known.per.match(text, mention.end) or rate_at(text, mention, reading.language)
    found, place = measures_of(reading, number, mention), Place(paragraph=number, mention=mention)
    every = (m for m in reading.measures if m.id in found and _has_unit(reading, place, m))
    return sorted(m.id for m in every if not is_rate or _is_rate(m, reading.ours))


def _has_unit(reading: Reading, place: Place, measure: Measure) -> bool:
    """Say whether the unit or the noun behind a number may be a measure's."""
    unit, own = _unit_behind(reading, place), unit_of(measure.unit, reading.ours)
    named = measure.id in _behind(reading, place)
    if unit and own:
        return unit == own or any({unit, own} <= sizes.keys() for sizes in _SIZES)
    return named or not (unit or (own and _has_noun(reading, place)))


def _is_rate(measure: Measure, language: str) -> bool:
    """Say whether a measure counts by something else: by head, a year."""
    known, told = LANGUAGES[language].numbers, f"{measure.label} {measure.unit} {measure.counts}"
    return bool(known.per.search(told) or known.rate.search(told))


def only_by_unit(reading: Reading, number: int, mention: Mention, measure: str) -> bool:
    """Say whether no word speaks for a measure but that of a unit, which much else has: *euros*."""
    signs = reading.known.units.values()
    near = reading.fit_at(number, mention).near[measure]
    return all(any(sign.match(word) for sign in signs) for word in near)


_MILD = frozenset(("years", "months", "weeks", "days", "hours", "minutes", "degrees", "points"))


def rate_at(text: str, mention: Mention, language: str) -> str:
    """Return for how long a number is counted: *per week* for *48 hours a week*."""
    found = LANGUAGES[language].numbers.rate.match(text, mention.end)
    return f"per {next(n for n, each in found.groupdict().items() if each)}" if found else ""


def lasts(text: str, mention: Mention, language: str) -> bool:
    """Say whether a number is of a time or part of a word, so that no rule counts it."""
    part, glued = text[mention.end : mention.end + 2], LANGUAGES[language].numbers.attached
    attached = glued.match(text, mention.end) or (part[:1] == "-" and part[1:].isalpha())
    return bool(attached) or unit_at(text, mention, language) in _MILD


def is_of_word(reading: Reading, place: Place, figure: Figure) -> bool:
    """Say whether the rest of a word, or a time, that has a number is of a measure: *24-hour*."""
    unit, own = _unit_behind(reading, place), unit_of(figure.measure.unit, reading.ours)
    rest = reading.texts[place.paragraph][place.mention.end :].lstrip("-").casefold()
    words = reading.vocabulary.words[figure.measure.id]
    named = any(rest.startswith(word[:_STEM].casefold()) for word in words)
    return named or (bool(unit) if own in _MILD else unit == own != "")


_STEM = 4  # letters
_SIZES: Sequence[Mapping[str, int]] = (
    {"millimetres": 1, "centimetres": 10, "metres": 1000, "kilometres": 10**6},
    {"square_metres": 1, "hectares": 10**4, "square_kilometres": 10**6},
    {"kilograms": 1, "tonnes": 1000},
    {"litres": 1, "cubic_metres": 1000},
    {"megawatts": 1, "gigawatts": 1000},
    {"kilowatt_hours": 1, "megawatt_hours": 1000, "gigawatt_hours": 10**6, "terawatt_hours": 10**9},
)


def converted(reading: Reading, place: Place, figure: Figure) -> Place:
    """Return a number in the unit of a figure's measure: 1.35 metres as 135 centimetres."""
    unit, own = _unit_behind(reading, place), unit_of(figure.measure.unit, reading.ours)
    for sizes in _SIZES:
        if unit != own and {unit, own} <= sizes.keys():
            size, mention = Decimal(sizes[unit]) / sizes[own], place.mention
            mention = replace(mention, low=mention.low * size, high=mention.high * size)
            return replace(place, mention=mention, unit=own)
    return place


def is_in_unit(reading: Reading, claim: Claim, place: Place, figure: Figure) -> bool:
    """Say whether the unit right behind a number, if one is there, is the measure's."""
    unit, own = _unit_behind(reading, place), unit_of(figure.measure.unit, reading.ours)
    if settles_measure(claim, place.mention, reading.language):
        return True
    if not unit:
        share = place.mention.sort is Sort.FRACTION
        return own != "percent" or share or not _has_noun(reading, place)
    return own == unit if own else unit in _MILD or figure.measure.id in _behind(reading, place)


def _unit_behind(reading: Reading, place: Place) -> str:
    return place.unit or unit_at(reading.texts[place.paragraph], place.mention, reading.language)


def strange_unit(reading: Reading, place: Place, figure: Figure) -> str:
    """Say in which unit a number is given, where its measure counts in another."""
    unit = _unit_behind(reading, place)
    given = f"given in {unit}" if unit else "no share"
    return f"{place} is {given}, the measure counts {figure.measure.unit}; mend one of them"


def counts(reading: Reading, claim: Claim, place: Place, figure: Figure) -> bool:
    """Say whether the words around a number are those of the figure's measure."""
    own = figure.measure
    if settles_measure(claim, place.mention, reading.language) or _is_age(reading, place, own):
        return True
    fit = reading.fit_at(place.paragraph, place.mention)
    if place.unit and own.id not in fit.near:
        return not any(fit.is_beside(measure) for measure in fit.near)
    if own.id not in fit.near or (not fit.is_beside(own.id) and _has_noun(reading, place)):
        return False
    unit, mine = _unit_behind(reading, place), unit_of(own.unit, reading.ours)
    units = {measure.id: unit_of(measure.unit, reading.ours) for measure in reading.measures}
    parts = _parts(reading, claim, place)
    signs = reading.known.units.values()
    named = {m for m, ws in fit.near.items() if not all(any(s.match(w) for s in signs) for w in ws)}
    rivals = [units[r] for r in fit.rivals(own.id) if r not in parts and (r in named or not unit)]
    if unit:
        return not {"", unit} & {*rivals}
    return not (mine in rivals if own.id in _behind(reading, place) else rivals)


def _is_age(reading: Reading, place: Place, measure: Measure) -> bool:
    """Say whether a bare number may be an age, of a measure in years: *until 67*."""
    before = reading.texts[place.paragraph][: place.mention.start][-_BEHIND:]
    aged = reading.known.numbers.age.search(before)
    years = unit_of(measure.unit, reading.ours) == "years"
    return bool(aged) and years and not _unit_behind(reading, place)


def _parts(reading: Reading, claim: Claim, place: Place) -> set[str]:
    """Return the measures of a claim that count what is a part of a number: *17 of 42 silent*."""
    sentence, start = reading.sentence(place.paragraph, place.mention.start), place.mention.start
    parts = [m.low for m in reading.mentions(place.paragraph) if is_part(sentence, m.end, [start])]
    return {f.measure.id for f in claim.figures if f.low and Decimal(str(f.low)) in parts}


def _behind(reading: Reading, place: Place) -> set[str]:
    """Return the measures of the word right behind a number."""
    text = reading.texts[place.paragraph]
    return reading.vocabulary.among([*first_tokens(text, place.mention.end, 1)])


def _has_noun(reading: Reading, place: Place) -> bool:
    """Say whether a noun stands right behind a number, which says what it counts."""
    if _unit_behind(reading, place):
        return False
    behind = first_tokens(reading.texts[place.paragraph], place.mention.end, 1)
    known = reading.known
    return any(
        token.text[0].isupper() and token.folded not in known.common
        if known.speech.inverts
        else token.text.islower() and token.text.endswith("s") and token.text not in known.common
        for token in behind
    )


def strange_measure(reading: Reading, place: Place, figure: Figure) -> str:
    """Say which words a number lacks, and whose stand there."""
    own = figure.measure.id
    fit = reading.fit_at(place.paragraph, place.mention)
    beside = {m for m in reading.measures_at(place.paragraph, place.mention) if fit.is_beside(m)}
    there = sorted(beside - {own})
    words = ", ".join(reading.vocabulary.words[own]) or f"none in {reading.language}"
    others = f"; the words there are those of {', '.join(there)}" if there else ""
    sentence = reading.sentence(place.paragraph, place.mention.start)
    has = own in reading.vocabulary.among(sentence.tokens)
    lacking = f"{place} goes with no" if has else f"the sentence of {place} has no"
    return (
        f"{lacking} word of this measure ({words}){others}; name another measure, add its word to "
        "the vocabulary, or say under cue what the number counts"
    )


def settles_measure(claim: Claim, mention: Mention, language: str) -> bool:
    """Say whether a cue tells what this number counts."""
    known = [m for cue in claim.cue for m in numbers_in(clean(cue), language)]
    return any((m.low, m.high) == (mention.low, mention.high) for m in known)
