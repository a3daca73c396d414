"""A paragraph cut where something in it must be accounted for: numbers, hedge words, dates."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from sitegen.evidence.datewords import date_spans
from sitegen.evidence.hedges import hedge_words
from sitegen.evidence.reading import Reading
from sitegen.evidence.tokens import Stretches, tokens_of


class Sort(StrEnum):
    """What a passage is."""

    PLAIN = "plain"
    NUMBER = "number"
    HEDGE = "hedge"
    DATE = "date"


Span = tuple[int, int, Sort]


@dataclass(frozen=True, kw_only=True)
class Passage:
    """A stretch of a paragraph."""

    text: str
    sort: Sort = Sort.PLAIN


def passages_of(reading: Reading, number: int) -> Iterator[Passage]:
    """Yield all of a paragraph of the article, in order."""
    text, last, taken = reading.texts[number], 0, Stretches()
    for start, end, sort in sorted(s for s in _spans(reading, number) if taken.add(s[0], s[1])):
        yield from _plain(text[last:start])
        yield Passage(text=text[start:end], sort=sort)
        last = end
    yield from _plain(text[last:])


def _plain(text: str) -> Iterator[Passage]:
    if text:
        yield Passage(text=text)


def _spans(reading: Reading, number: int) -> Iterator[Span]:
    """Yield from where to where something stands; what comes first outweighs what it overlaps."""
    text = reading.texts[number]
    for mention in reading.mentions(number):
        yield mention.start, mention.end, Sort.NUMBER
    tokens = tokens_of(text)
    for word in hedge_words(tokens, reading.language):
        if not word.soft:
            yield tokens[word.span[0]].start, tokens[word.span[1] - 1].end, Sort.HEDGE
    for start, end, _ in date_spans(text, reading.language):
        yield start, end, Sort.DATE
