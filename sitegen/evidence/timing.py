"""Whether a claim's dates stand in its paragraphs or follow from the article's own."""

from collections.abc import Iterator, Mapping, Sequence

from sitegen.corpus import Claim
from sitegen.dates import Date
from sitegen.evidence.grounds import Ground
from sitegen.evidence.moments import Moment
from sitegen.evidence.reading import Reading
from sitegen.evidence.weighing import Fault
from sitegen.paragraphs import paragraphs
from sitegen.yamltext import Path


def dates_stand_there(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Yield every date that is neither given in the paragraphs nor that of the article.

    Where the figure's part of a sentence has a date, the claim's is not that of another part.
    """
    given = [*reading.moments(claim.paragraphs)]
    before = [n - 1 for n in claim.paragraphs if n - 1 in reading.paragraphs]
    near = [*given, *reading.moments(before)]
    known = [*(d for m in near for d in m.dates), reading.article.seed.published]
    dates = dates_of(claim)
    for path, date in dates.items():
        if not _follows(date, known):
            seen = ", ".join(dict.fromkeys(map(_read, given))) or "no rule reads a date there"
            reason = (
                f"{date.words} is not in {paragraphs(claim.paragraphs)} (there: {seen}), "
                "nor the article's own date; mend it, or leave it out"
            )
            sure = not any(reading.has_unread_date(n) for n in (*claim.paragraphs, *before))
            yield Fault(rule="date", path=path, reason=reason, sure=sure)
        elif (
            not _is_today(reading, date)
            and _is_one(path, dates, grounds)
            and (other := _elsewhere(reading, date, grounds))
        ):
            reason = (
                f'{date.words} stands by something else; its own part of the sentence has "{other}"'
            )
            sure = all(ground.by_figure or ground.shared > 1 for ground in grounds)
            yield Fault(rule="date", path=path, reason=f"{reason}; mend it", sure=sure)


def dates_of(claim: Claim) -> dict[Path, Date]:
    """Return a claim's dates by their field."""
    fields: list[tuple[Path, Date | None]] = [(("date",), claim.date), (("said",), claim.said)]
    fields += [(("figures", i, "as_of"), each.as_of) for i, each in enumerate(claim.figures)]
    return {path: date for path, date in fields if date}


def _is_today(reading: Reading, date: Date) -> bool:
    """Say whether a date is the article's own, which it has where the text gives none."""
    published = reading.article.seed.published
    return date.first <= published.first and published.last <= date.last


def _is_one(path: Path, dates: Mapping[Path, Date], grounds: Sequence[Ground]) -> bool:
    """Say whether a date is when it happened, or there is only one of when it was said."""
    if path != ("said",):
        return True
    alone = not any(each != path for each in dates)
    return alone and not any(ground.by_figure for ground in grounds)


def _elsewhere(reading: Reading, date: Date, grounds: Sequence[Ground]) -> str:
    """Return the date in the part of the text a claim rests on, where its own is of another."""
    if not grounds or not all(ground.strong for ground in grounds):
        return ""
    first = ""
    for ground in grounds:
        counted = {mention.start for mention in reading.mentions(ground.paragraph)}
        every = [m for m in reading.moments([ground.paragraph]) if m.start not in counted]
        spans, sentence = [ground.clause] if ground.clause else ground.core, ground.sentence
        moments = [m for m in every if any(sentence.holds(span, m.start) for span in spans)]
        if not moments and ground.by_figure:
            near = [m for m in every if sentence.start <= m.start < sentence.end]
            moments = near if len(near) == 1 else []
        if not moments or any(date.meets(each) for m in moments for each in m.dates):
            return ""
        first = first or moments[0].text
    return first


def _read(moment: Moment) -> str:
    """Say what a date means, with its words where it can be read in two ways."""
    meant = " or ".join(date.words for date in moment.dates)
    return f'"{moment.text}", read as {meant}' if len(moment.dates) > 1 else meant


def _follows(date: Date, known: Sequence[Date]) -> bool:
    """Say whether a date is no more precise than one of these, or has its months from them."""
    if "/" in date.text or ".." in date.text:
        firsts, lasts = {d.first[:7] for d in known}, {d.last[:7] for d in known}
        return date.first[:7] in firsts and date.last[:7] in lasts
    return any(date.first <= other.first and other.last <= date.last for other in known)
