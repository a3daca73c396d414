"""The clauses of a sentence that a claim rests on: what has most of it, and what goes with that."""

from collections.abc import Iterator, Mapping, Sequence

from sitegen.evidence.reading import Reading
from sitegen.evidence.sentences import Sentence

Span = tuple[int, int]
"""From which token to which."""


def core_of(
    reading: Reading,
    sentence: Sentence,
    hits: Mapping[Span, int],
    counted: Sequence[Span],
    *,
    clauses: int,
) -> tuple[Span, ...]:
    """Return the clauses in which a figure is counted, or that have most of what a claim says.

    ``hits`` is how much of it each has, ``clauses`` how many the claim has itself.
    """
    core = [*_likest(sentence, hits, clauses), *counted] or [*hits]
    core += _before_openers(reading, sentence, core)
    return tuple(sorted({*core, *_across(reading, sentence, core)}))


def _likest(sentence: Sentence, hits: Mapping[Span, int], clauses: int) -> list[Span]:
    """Return the clauses that have most of a claim, and those before, as many as it has itself."""
    most = max(hits.values(), default=0)
    core = [span for span, hit in hits.items() if most and hit * 2 >= most]
    if not core:
        return []
    start, end = sentence.part_at(core[0][0])
    spans = [span for span in hits if start <= span[0] < end]
    first = spans.index(core[0])
    return [*spans[max(0, first - max(0, clauses - len(core))) : first], *core]


def _before_openers(reading: Reading, sentence: Sentence, core: Sequence[Span]) -> list[Span]:
    """Return the clauses that say who says what follows: *it is not true, Marrow writes, that*."""
    openers, spans = reading.known.openers, sentence.clauses
    opened = [
        i
        for i, span in enumerate(spans)
        if span in core
        and (sentence.tokens[span[0]].folded in openers or _is_infinitive(reading, sentence, span))
    ]
    inner = reading.known.breaks | reading.known.speech.relatives
    return [
        beside
        for i in opened
        for beside in (spans[max(0, i - 2) : i] if i else spans[1:2])
        if not (i and beside[0]) or sentence.tokens[beside[0]].folded not in inner
    ]


def _is_infinitive(reading: Reading, sentence: Sentence, span: Span) -> bool:
    """Say whether a clause has no more than ``zu`` with a verb, so that another governs it."""
    words = [token.folded for token in sentence.tokens[slice(*span)] if token.folded[0].isalpha()]
    return span[0] > 0 and reading.known.speech.inverts and words[-2:-1] == ["zu"]


def _across(reading: Reading, sentence: Sentence, core: Sequence[Span]) -> Iterator[Span]:
    """Yield what is of one clause, or stands in it, where another is set in.

    It goes on (*it has, as Lind says, never been*), it is cut off before who says so (*Perhaps,
    she says, it burnt*), or no more than a word is set in (*it, perhaps, burnt*).
    """
    tokens, spans, known = sentence.tokens, sentence.clauses, reading.known
    says = {voice.at for voice in reading.voices(sentence)}
    inner = known.speech.relatives | known.insertions
    for first, within, later in zip(spans, spans[1:], spans[2:], strict=False):
        short = max(first[1] - first[0], within[1] - within[0]) <= _FRAGMENT
        apart = tokens[later[0] - 1].text == ","
        if later in core and short and apart and not says.isdisjoint(range(*within)):
            yield first
        if first in core and later in core and within[1] - within[0] <= _WORD:
            yield within
        if (
            first in core
            and tokens[within[0]].folded in inner
            and tokens[later[0]].folded not in inner | known.breaks | known.speech.joins
        ):
            yield later


_WORD, _FRAGMENT = 2, 4  # words
