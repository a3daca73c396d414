"""Whether a claim's dates stand in its paragraphs or follow from the article's own."""

from collections.abc import Iterator, Sequence

from sitegen.corpus import Claim
from sitegen.dates import Date
from sitegen.evidence.accounting import Fault
from sitegen.evidence.moments import Moment
from sitegen.evidence.reading import Reading
from sitegen.paragraphs import paragraphs


def dates_stand_there(reading: Reading, claim: Claim) -> Iterator[Fault]:
    """Yield every date that is neither given in the paragraphs nor that of the article."""
    given = [*reading.moments(claim.paragraphs)]
    dated = [date for moment in given for date in moment.dates]
    known = [*dated, reading.article.seed.published]
    dates = {("date",): claim.date, ("said",): claim.said} | {
        ("figures", i, "as_of"): figure.as_of for i, figure in enumerate(claim.figures)
    }
    for path, date in dates.items():
        if date and not _follows(date, known):
            seen = ", ".join(dict.fromkeys(map(_read, given))) or "no date"
            message = (
                f"{date.words} is not in {paragraphs(claim.paragraphs)} (there: {seen}), "
                "nor the article's own date; mend it, or leave it out"
            )
            yield path, message


def _read(moment: Moment) -> str:
    """Say what a date means, with its words where it can be read in two ways."""
    meant = " or ".join(date.words for date in moment.dates)
    return f'"{moment.text}", read as {meant}' if len(moment.dates) > 1 else meant


def _follows(date: Date, known: Sequence[Date]) -> bool:
    """Say whether a date is no more precise than one of these, or runs from one to another."""
    if "/" in date.text or ".." in date.text:
        return _ends(date, known)
    return any(date.first <= other.first and other.last <= date.last for other in known)


def _ends(date: Date, known: Sequence[Date]) -> bool:
    """Say whether a date begins and ends with one of these, by month."""
    firsts, lasts = {d.first[:7] for d in known}, {d.last[:7] for d in known}
    return date.first[:7] in firsts and date.last[:7] in lasts
