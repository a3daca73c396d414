"""What must be accounted for: numbers of a sentence or paragraph, hedge words, and cues."""

import re
from collections.abc import Iterable, Iterator

from sitegen.corpus import Claim, Figure
from sitegen.evidence.figures import in_words, is_qualified, same_value
from sitegen.evidence.mentions import Mention, Sort
from sitegen.evidence.numbers import numbers_in
from sitegen.evidence.qualifiers import with_qualifiers
from sitegen.evidence.reading import Reading
from sitegen.evidence.tokens import clean, fold, found, tokens_of
from sitegen.paragraphs import paragraphs
from sitegen.records.terms import Hedge
from sitegen.yamltext import Path

Fault = tuple[Path, str]

_CARRY = "add the figure, or say under cue what it is"
_BACK = re.compile(r"\b(?:the|these|those)\s$", re.IGNORECASE)
_CITE = "let a claim cite paragraph {number} and carry it, or name it in the reason"


def cues_stand_there(reading: Reading, claim: Claim) -> Iterator[Fault]:
    """Yield every cue that is in none of the claim's paragraphs."""
    texts = [tokens_of(reading.texts[number]) for number in claim.paragraphs]
    for cue in claim.cue:
        if not any(any(found(cue, tokens)) for tokens in texts):
            message = f'"{cue}" is not in {paragraphs(claim.paragraphs)}; take it out or mend it'
            yield ("cue", cue), message


def hedges_are_told(reading: Reading, claim: Claim) -> Iterator[Fault]:
    """Yield a line for each hedge word in the paragraphs of a claim that is stated flatly."""
    if claim.hedge is not Hedge.STATED:
        return
    known = {token.folded for cue in claim.cue for token in tokens_of(clean(cue))}
    for number in claim.paragraphs:
        for word in reading.hedges(number):
            if fold(word) not in known:
                message = (
                    f'stated, but paragraph {number} has "{word}"; set another hedge, '
                    "or say under cue what the word means here"
                )
                yield ("hedge",), message


def sentence_has_its_figures(reading: Reading, claim: Claim) -> Iterator[Fault]:
    """Yield every number of the claim's sentence that no figure has.

    The figure may be that of a claim it names under ``see``, or of one on the same paragraphs.
    """
    others = [c for c in reading.article.claims if c.id != claim.id]
    related = [c for c in others if c.id in claim.see or _overlap(c, claim)]
    figures = [figure for c in (claim, *related) for figure in c.figures]
    for field, text in (("says", claim.says), ("if", claim.condition)):
        for mention in numbers_in(clean(text), "en"):
            told = _numbers(claim.cue, reading.language)
            if _is_counted(mention) and not _carried(mention, figures, told):
                message = (
                    f'"{mention.text}" is not in figures; add the figure, or name it under cue'
                )
                yield (field,), message


def figures_are_as_told(claim: Claim) -> Iterator[Fault]:
    """Yield each figure whose number the claim's sentence gives, but nowhere so qualified.

    A number after an article refers back to one: *less than the 400 of May* are not under 400.
    """
    texts = [clean(claim.says), clean(claim.condition)]
    every = [(text, mention) for text in texts for mention in numbers_in(text, "en")]
    numbers = [(t, m) for t, m in every if _is_counted(m) and not _BACK.search(t[: m.start])]
    for i, figure in enumerate(claim.figures):
        given = [(text, mention) for text, mention in numbers if same_value(figure, mention)]
        if given and not any(is_qualified(figure, mention) for _, mention in given):
            text, mention = given[0]
            says = with_qualifiers(text, mention.start, mention.end, "en")
            message = f'the sentence says "{says}", the figure {in_words(figure)}'
            yield ("figures", i, str(figure.qualifier)), f"{message}; mend one of them"


def paragraph_is_carried(reading: Reading, number: int) -> Iterator[Fault]:
    """Yield every number of a paragraph that no claim carries, at the first that cites it.

    Where none cites it, the reason why it is uncited can name the number, in English, too.
    """
    claims = [claim for claim in reading.article.claims if number in claim.paragraphs]
    see = {name for claim in claims for name in claim.see}
    every = claims or reading.article.claims
    near = [c for c in reading.article.claims if c in every or c.id in see]
    figures = [figure for claim in near for figure in claim.figures]
    reason = [] if claims else [reading.article.uncited.get(number, "")]
    cues = [cue for claim in claims for cue in claim.cue]
    told = [*_numbers([*cues, *reason], reading.language), *_numbers(reason, "en")]
    for mention in reading.mentions(number):
        if not _carried(mention, figures, told):
            lacking = f'no claim carries "{mention.text}" of paragraph {number}; '
            path: Path = ("claims", claims[0].id, "paragraphs") if claims else ("uncited", number)
            yield path, lacking + (_CARRY if claims else _CITE.format(number=number))


def _overlap(one: Claim, other: Claim) -> bool:
    return bool(set(one.paragraphs) & set(other.paragraphs))


def _is_counted(mention: Mention) -> bool:
    return mention.sort in {Sort.QUANTITY, Sort.VAGUE}


def _numbers(texts: Iterable[str], language: str) -> list[Mention]:
    return [mention for text in texts for mention in numbers_in(clean(text), language)]


def _carried(mention: Mention, figures: Iterable[Figure], told: Iterable[Mention]) -> bool:
    return any(same_value(figure, mention) for figure in figures) or any(
        (known.low, known.high) == (mention.low, mention.high) for known in told
    )
