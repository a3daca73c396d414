"""Whether a claim has something begin by a date by which the text has it end, or the reverse."""

from collections.abc import Iterator

from sitegen.corpus import Claim
from sitegen.evidence.moments import moments_in
from sitegen.evidence.reading import Reading
from sitegen.evidence.tokens import clean
from sitegen.evidence.weighing import Fault
from sitegen.language.known import LANGUAGES


def bounds_agree(reading: Reading, claim: Claim) -> Iterator[Fault]:
    """Yield a line where a claim says *by* a date, and the text only *from* it on."""
    says, published = clean(claim.says), reading.article.seed.published
    for moment in moments_in(says, reading.ours, published):
        if not (ours := _bound(says, moment.start, reading.ours)):
            continue
        theirs = {
            _bound(reading.texts[number], there.start, reading.language)
            for number in claim.paragraphs
            for there in reading.moments_of(number)
            if any(date.meets(other) for date in moment.dates for other in there.dates)
        }
        if theirs == {-ours}:
            told = ("from then on", "by then")[ours > 0]
            reason = f'its sentence says "{moment.text}" is the other end: {told}; read it again'
            yield Fault(rule="date", path=("says",), reason=reason)


def _bound(text: str, start: int, language: str) -> int:
    """Return 1 where what stands before a date makes it a beginning, -1 an end, 0 neither."""
    first, last = LANGUAGES[language].dates.bounds
    before = text[max(0, start - _WINDOW) : start]
    return 1 if first.search(before) else -1 if last.search(before) else 0


_WINDOW = 90  # characters
