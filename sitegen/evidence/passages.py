"""A paragraph cut where something in it must be accounted for: numbers, hedge words, dates."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from sitegen.evidence.hedges import hedging
from sitegen.evidence.moments import date_spans
from sitegen.evidence.reading import Reading
from sitegen.evidence.tokens import tokens_of


class Sort(StrEnum):
    """What a passage is."""

    PLAIN = "plain"
    NUMBER = "number"
    HEDGE = "hedge"
    DATE = "date"


@dataclass(frozen=True, kw_only=True)
class Passage:
    """A stretch of a paragraph."""

    text: str
    sort: Sort = Sort.PLAIN


def passages_of(reading: Reading, number: int) -> Iterator[Passage]:
    """Yield all of a paragraph of the article, in order."""
    text, last = reading.texts[number], 0
    for start, end, sort in sorted(_spans(reading, number)):
        if start >= last:
            yield from _plain(text[last:start])
            yield Passage(text=text[start:end], sort=sort)
            last = end
    yield from _plain(text[last:])


def _plain(text: str) -> Iterator[Passage]:
    if text:
        yield Passage(text=text)


def _spans(reading: Reading, number: int) -> Iterator[tuple[int, int, Sort]]:
    """Yield from where to where something stands; a number outweighs the date it looks like."""
    text = reading.texts[number]
    mentions = [(mention.start, mention.end) for mention in reading.mentions(number)]
    yield from ((start, end, Sort.NUMBER) for start, end in mentions)
    yield from (
        (token.start, token.end, Sort.HEDGE) for token in hedging(tokens_of(text), reading.language)
    )
    for start, end, _ in date_spans(text, reading.language):
        if not any(start < other_end and other < end for other, other_end in mentions):
            yield start, end, Sort.DATE
