"""Whether a claim's dates stand in its paragraphs or follow from the article's own."""

import re
from collections.abc import Iterator, Sequence

from sitegen.corpus import Claim
from sitegen.dates import Date, parse_date
from sitegen.evidence.dating import likelier
from sitegen.evidence.moments import Moment
from sitegen.evidence.reading import Reading
from sitegen.evidence.tokens import clean
from sitegen.evidence.weighing import Fault
from sitegen.language.known import LANGUAGES
from sitegen.paragraphs import paragraphs
from sitegen.yamltext import Path


def dates_stand_there(reading: Reading, claim: Claim) -> Iterator[Fault]:
    """Yield every date that is neither given in the paragraphs nor that of the article.

    So is each by which something else stands in the text, and by another what the claim tells.
    """
    given = [*reading.moments(claim.paragraphs)]
    before = [n - 1 for n in claim.paragraphs if n - 1 in reading.paragraphs]
    near = [*given, *reading.moments(before)]
    published = reading.article.seed.published
    known = [*(d for m in near for d in m.dates), published]
    said = [d for m in reading.moments_said(claim.says) for d in m.dates]
    dates = dates_of(claim) | _in_sentence(reading, claim, known)
    spoken = [date for path, date in dates.items() if path == ("said",)]
    for path, date in dates.items():
        others = (*dates.values(), *said) if path[:1] != ("figures",) else spoken
        told = {each.text for each in others if not date.meets(each)}
        if not _follows(date, known):
            seen = ", ".join(dict.fromkeys(map(_read, given))) or "no rule reads a date there"
            reason = (
                f"{date.words} is not in {paragraphs(claim.paragraphs)} (there: {seen}), "
                "nor the article's own date; mend it, or leave it out"
            )
            sure = not any(reading.has_unread_date(n) for n in (*claim.paragraphs, *before))
            yield Fault(rule="date", path=path, reason=reason, sure=sure)
        elif other := likelier(reading, claim, path, date, told):
            reason = f'{date.words} stands by something else; what the claim says, by "{other}"'
            yield Fault(rule="date", path=path, reason=f"{reason}; mend it")


def dates_of(claim: Claim) -> dict[Path, Date]:
    """Return a claim's dates by their field."""
    fields: list[tuple[Path, Date | None]] = [(("date",), claim.date), (("said",), claim.said)]
    fields += [(("figures", i, "as_of"), each.as_of) for i, each in enumerate(claim.figures)]
    return {path: date for path, date in fields if date}


def _in_sentence(reading: Reading, claim: Claim, known: Sequence[Date]) -> dict[Path, Date]:
    """Return the first named date of a claim's sentence, where no field says when it was."""
    if dates_of(claim).keys() - {("said",)}:
        return {}
    told = reading.moments_said(claim.says)
    named = (m for m in told if len(m.text) > len("May") and not m.text.islower())
    free = (m for m in named if not (claim.said and any(map(claim.said.meets, m.dates))))
    for moment in free:  # as the text has it
        there = (date for date in moment.dates if _follows(date, known))
        return {("says",): next(there, moment.dates[0])}
    return {}


def _read(moment: Moment) -> str:
    """Say what a date means, with its words where it can be read in two ways."""
    meant = " or ".join(date.words for date in moment.dates)
    return f'"{moment.text}", read as {meant}' if len(moment.dates) > 1 else meant


def _follows(date: Date, known: Sequence[Date]) -> bool:
    """Say whether a date is no more precise than one of these, or from one to another."""
    ends = [parse_date(end) for end in re.split(r"/|\.\.", date.text.strip("[]"))]
    first, last = ends[0], ends[-1]
    return any(
        first.first <= k.first <= first.last and last.first <= k.last <= last.last for k in known
    ) or all(any(e.first <= k.first and k.last <= e.last for k in known) for e in ends)


def bounds_agree(reading: Reading, claim: Claim) -> Iterator[Fault]:
    """Yield a line where a claim says *by* a date, and the text only *from* it on."""
    says = clean(claim.says)
    for moment in reading.moments_said(claim.says):
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
