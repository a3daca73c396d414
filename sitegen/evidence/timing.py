"""Whether a claim's dates stand in its paragraphs or follow from the article's own."""

import re
from collections.abc import Iterator, Mapping, Sequence

from sitegen.corpus import Claim
from sitegen.dates import Date, parse_date
from sitegen.evidence.dating import dates_in, dates_over
from sitegen.evidence.figures import same_value
from sitegen.evidence.grounds import Ground
from sitegen.evidence.likeness import said_by, said_by_verbs, shared_with, without
from sitegen.evidence.moments import Moment
from sitegen.evidence.parts import parts_of
from sitegen.evidence.polarity import sides
from sitegen.evidence.reading import Reading
from sitegen.evidence.tokens import clean, tokens_of
from sitegen.evidence.weighing import Fault
from sitegen.language.known import LANGUAGES
from sitegen.paragraphs import paragraphs
from sitegen.yamltext import Path


def dates_stand_there(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Yield every date that is neither given in the paragraphs nor that of the article.

    Where the figure's part of a sentence has a date, the claim's is not that of another part.
    """
    given = [*reading.moments(claim.paragraphs)]
    before = [n - 1 for n in claim.paragraphs if n - 1 in reading.paragraphs]
    near = [*given, *reading.moments(before)]
    published = reading.article.seed.published
    known = [*(d for m in near for d in m.dates), published]
    dates = dates_of(claim) | _in_sentence(reading, claim, known)
    for path, date in dates.items():
        if not _follows(date, known):
            seen = ", ".join(dict.fromkeys(map(_read, given))) or "no rule reads a date there"
            reason = (
                f"{date.words} is not in {paragraphs(claim.paragraphs)} (there: {seen}), "
                "nor the article's own date; mend it, or leave it out"
            )
            sure = not any(reading.has_unread_date(n) for n in (*claim.paragraphs, *before))
            yield Fault(rule="date", path=path, reason=reason, sure=sure)
        elif _is_one(path, dates, grounds) and (
            other := _instead(reading, claim, path, date)
            or _but_the_article_s(claim, date, grounds, near)
            or _elsewhere(reading, claim, date, _of_figure(claim, path, grounds))
            or _told_on(reading, claim, path)
        ):
            reason = f'{date.words} stands by something else; what the claim says, by "{other}"'
            yield Fault(rule="date", path=path, reason=f"{reason}; mend it")


def _but_the_article_s(
    claim: Claim, date: Date, grounds: Sequence[Ground], near: Sequence[Moment]
) -> str:
    """Return the date of the sentence a claim rests on, where its own is the article's alone."""
    if any(date.meets(each) for moment in near for each in moment.dates):
        return ""
    dated = [[m for m in dates_in(g) if not _is_when_said(claim, date, m)] for g in grounds]
    return dated[0][0].text if all(dated) else ""


def _of_figure(claim: Claim, path: Path, grounds: Sequence[Ground]) -> Sequence[Ground]:
    """Return what a figure's own date rests on: where that figure stands."""
    if path[:1] != ("figures",):
        return grounds
    every = ((g, m) for g in grounds for m in g.reading.mentions(g.at[0]) if m.start == g.position)
    return [g for g, m in every if same_value(claim.figures[int(path[1])], m)] or grounds


def _instead(reading: Reading, claim: Claim, path: Path, date: Date) -> str:
    """Return the next date of the text, where a claim has one on which it was to be at first."""
    every = [(n, m) for n in claim.paragraphs for m in reading.moments_of(n)]
    own = [(n, m) for n, m in every if any(date.meets(each) for each in m.dates)]
    if path != ("date",) or not own or not all(_is_left(reading, n, m) for n, m in own):
        return ""
    return next((m.text for _, m in every[every.index(own[-1]) + 1 :]), "")


def _is_left(reading: Reading, number: int, moment: Moment) -> bool:
    """Say whether something was to be on a date at first: *originally planned for May*."""
    before = reading.texts[number][: moment.start]
    return bool(reading.known.dates.planned.search(before))


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


def _is_one(path: Path, dates: Mapping[Path, Date], grounds: Sequence[Ground]) -> bool:
    """Say whether a date is when it happened, or there is only one of when it was said."""
    if path not in {("said",), ("says",)}:
        return True
    alone = not any(each != path for each in dates)
    return alone and not any(ground.by_figure for ground in grounds)


def _elsewhere(reading: Reading, claim: Claim, date: Date, grounds: Sequence[Ground]) -> str:
    """Return the date in the part of the text a claim rests on, where its own is of another."""
    if not any(ground.by_figure for ground in grounds):
        return _likelier(reading, claim, date)
    first = ""
    for ground in grounds:
        moments = [m for m in dates_over(ground, date) if not _is_when_said(claim, date, m)]
        if not moments or any(date.meets(each) for m in moments for each in m.dates):
            return ""
        first = moments[0].text
    return first


def _is_when_said(claim: Claim, date: Date, moment: Moment) -> bool:
    """Say whether a date of the text is when a claim was said, where another is asked for."""
    said = claim.said
    if said is None or date.meets(said):
        return False
    return any(said.meets(each) for each in moment.dates)


def _told_on(reading: Reading, claim: Claim, path: Path) -> str:
    """Return when it happened, where a claim has for that the day on which somebody said so."""
    if path != ("date",) or claim.date is None or claim.date != claim.said:
        return ""
    every = [
        (sentence, moment)
        for number in claim.paragraphs
        for sentence in reading.sentences_of(number)
        for moment in reading.moments_of(number)
        if sentence.start <= moment.start < sentence.end
    ]
    own = [(s, m) for s, m in every if any(claim.date.meets(each) for each in m.dates)]
    here = [sentence for sentence, _ in own]
    return next((m.text for s, m in every if s in here and (s, m) not in own), "")


def _likelier(reading: Reading, claim: Claim, date: Date) -> str:
    """Return a date of the text by which more words of a claim stand than by its own.

    What an undated sentence has as well says nothing of when it was.
    """
    wanted = without(said_by(reading, claim), "date", "number", "actor")
    verbs = said_by_verbs(reading, claim)
    parts = [part for n in claim.paragraphs for part in _parts(reading, n, claim, date)]
    every = [(moment, wanted & there) for moment, there in parts]
    own = [features for m, features in every if any(date.meets(each) for each in m.dates)]
    here, least = frozenset[str]().union(*own), 1 if own else 2
    undated = [wanted & each for n in claim.paragraphs for each in _undated(reading, n)]
    for moment, there in sorted(every, key=lambda each: -len(each[1] - here)):
        more, lost = len(there - here), here - there
        told = any(there - here <= each for each in undated)
        if (
            more >= least + len(there & here & verbs)
            and more >= len(without(lost, "name")) * _CLEARLY
            and there not in own
            and not told
        ):
            return moment.text
    return ""


_CLEARLY = 3


def _undated(reading: Reading, number: int) -> Iterator[frozenset[str]]:
    """Yield what each sentence of a paragraph has that gives no date."""
    dated = {reading.index(number, moment.start) for moment in reading.moments_of(number)}
    for index in range(len(reading.sentences_of(number))):
        if index not in dated:
            yield shared_with(reading, (number, index))


def _parts(
    reading: Reading, number: int, claim: Claim, date: Date
) -> Iterator[tuple[Moment, frozenset[str]]]:
    """Yield each date of a paragraph with what its part of a sentence has."""
    says = sides(tokens_of(claim.says), reading.ours)
    told = [m for m in reading.moments_said(claim.says) if not any(map(date.meets, m.dates))]
    others = {each.text for m in told for each in m.dates}
    moments = {
        (moment.start, moment.end): moment
        for moment in reading.moments_of(number)
        if not _is_when_said(claim, date, moment)
        and (any(map(date.meets, moment.dates)) or not _is_left(reading, number, moment))
        and (any(map(date.meets, moment.dates)) or others.isdisjoint(d.text for d in moment.dates))
    }
    for part in parts_of(reading, number, [*moments]):
        tokens = reading.sentences_of(number)[part.index].tokens[slice(*part.span)]
        there = sides(tokens, reading.language)
        turned = {f"axis {a}" for a, side in says.items() if side * there.get(a, 0) < 0}
        yield moments[part.at], (part.own - turned) | part.before


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
