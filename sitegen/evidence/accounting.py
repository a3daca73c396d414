"""What must be accounted for: numbers of a sentence or paragraph, and cues."""

from collections.abc import Iterable, Iterator, Sequence

from sitegen.corpus import Claim, Figure
from sitegen.evidence.counting import lasts, measures_of, unit_at
from sitegen.evidence.figures import same_value
from sitegen.evidence.mentions import Mention, Sort
from sitegen.evidence.numbers import numbers_in
from sitegen.evidence.reading import Reading
from sitegen.evidence.tokens import clean, has_phrase, tokens_of
from sitegen.evidence.weighing import Fault
from sitegen.paragraphs import paragraphs, paragraphs_named
from sitegen.yamltext import Path

_CARRY = "add the figure, or say under cue what it is"
_SMALL, _SMALL_WORDS = 12, 1000
_CITE = "let a claim cite paragraph {number} and carry it, or name it in the reason"


def cues_stand_there(reading: Reading) -> Iterator[Fault]:
    """Yield every cue that is in none of its paragraphs."""
    for name, words in reading.article.cue.items():
        yield from _faults_of(reading, ("cue", name), words, paragraphs_named(name))
    shared = {word for words in reading.article.cue.values() for word in words}
    for claim in reading.article.claims:
        path = ("claims", claim.id, "cue")
        if {*claim.paragraphs} <= reading.texts.keys():
            yield from _faults_of(reading, path, claim.cue.keys() - shared, claim.paragraphs)


def _faults_of(
    reading: Reading, path: Path, cues: Iterable[str], numbers: Sequence[int]
) -> Iterator[Fault]:
    texts = [tokens_of(reading.texts[number]) for number in numbers if number in reading.texts]
    for cue in sorted(cues):
        if not any(has_phrase(cue, tokens) for tokens in texts):
            message = f'"{cue}" is not in {paragraphs(numbers)}; take it out or mend it'
            yield Fault(rule="cue", path=(*path, cue), reason=message)


def sentence_has_its_figures(reading: Reading, claim: Claim) -> Iterator[Fault]:
    """Yield every number of the claim's sentence that no figure has, nor its paragraphs.

    The figure may be that of a claim it names under ``see``, or of one on the same paragraphs.
    """
    others = [c for c in reading.article.claims if c.id != claim.id]
    cited = {*claim.paragraphs}
    related = [c for c in others if c.id in claim.see or cited.intersection(c.paragraphs)]
    figures = [figure for c in (claim, *related) for figure in c.figures]
    there = [m for n in claim.paragraphs for m in reading.numbers(n)]
    there += _numbers(claim.cue, reading.language)
    for field, text in (("says", clean(claim.says)), ("if", clean(claim.condition))):
        for mention in _numbers([text], reading.ours):
            counts = mention.is_counted and mention.sort is not Sort.FRACTION
            small = _is_small(mention, claim)
            if counts and not small and not _carried(mention, figures, there):
                lacking = f'"{mention.text}" is in no figure, nor in the paragraphs'
                reason = f"{lacking}; mend it, or leave it out"
                yield Fault(rule="says-number", path=(field,), reason=reason)


def _is_small(mention: Mention, claim: Claim) -> bool:
    """Say whether a number may be one's own way of saying it, in a word, or is a date's year."""
    dates = [str(date) for date in (claim.date, claim.said) if date]
    return mention.text.replace(" ", "").isalpha() or any(mention.text in date for date in dates)


def paragraph_is_carried(reading: Reading, number: int) -> Iterator[Fault]:
    """Yield the numbers of a paragraph that no claim carries, at the first that cites it.

    Where none cites it, the reason why it is uncited can name the number, in our language, too.
    """
    claims = [claim for claim in reading.article.claims if number in claim.paragraphs]
    see = {name for claim in claims for name in claim.see}
    citing = claims or reading.article.claims
    near = [c for c in reading.article.claims if c in citing or c.id in see]
    figures = [figure for claim in near for figure in claim.figures]
    listed = None if claims else reading.article.uncited_at(number)
    reason = [listed.why] if listed else []
    cues = [cue for claim in claims for cue in claim.cue]
    told = [*_numbers([*cues, *reason], reading.language), *_numbers(reason, reading.ours)]
    every = [mention for mention in reading.mentions(number) if mention.sort is not Sort.FRACTION]
    left = [mention for mention in every if not _carried(mention, figures, told)]
    counted = [m for m in left if measures_of(reading, number, m)]
    if missed := [m for m in left if m in counted or _is_missed(reading, number, m)]:
        place: Path = ("uncited", listed.name) if listed else ("uncited",)
        path = ("claims", claims[0].id, "paragraphs") if claims else (*place, number)
        texts = [mention.text for mention in sorted(missed, key=lambda m: m not in counted)]
        numbers = ", ".join(f'"{text}"' for text in dict.fromkeys(texts))
        lacking = f"no claim carries {numbers} of paragraph {number}; "
        message = lacking + (_CARRY if claims else _CITE.format(number=number))
        yield Fault(rule="uncarried", path=path, reason=message, worth=2 if counted else 1)


def _is_missed(reading: Reading, number: int, mention: Mention) -> bool:
    """Say whether an editor may miss a number: no small one, no time, no part of *0800 123*.

    One in words is small up to a thousand, where it counts in no unit.
    """
    text, language = reading.texts[number], reading.language
    before = text[: mention.start].rstrip()[-1:]
    is_part = mention.text.startswith("0") or before == "/" or before.isdigit()
    most = _SMALL_WORDS if mention.text.replace(" ", "").isalpha() else _SMALL
    is_small = mention.low <= most and not unit_at(text, mention, language)
    return not (is_part or is_small or lasts(text, mention, language))


def _numbers(texts: Iterable[str], language: str) -> list[Mention]:
    return [mention for text in texts for mention in numbers_in(clean(text), language)]


def _carried(mention: Mention, figures: Iterable[Figure], told: Iterable[Mention]) -> bool:
    return any(same_value(figure, mention) for figure in figures) or any(
        (known.low, known.high) == (mention.low, mention.high) for known in told
    )
