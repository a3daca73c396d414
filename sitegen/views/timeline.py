"""What happened when, as precisely as the sources date it: years, and in them periods."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from sitegen import addresses
from sitegen.corpus import Article, Claim, Corpus
from sitegen.dates import Date, parse_date
from sitegen.views.heads import heads
from sitegen.views.page import Page, Values

MANY = 1000
"""Above so many dated claims each year has a page of its own."""


@dataclass(frozen=True, kw_only=True)
class Event:
    """A dated claim; claims of one date are not taken for claims of one event."""

    claim: Claim
    article: Article
    date: Date

    @property
    def period(self) -> Date:
        """Return the month it lies in, or its whole date where that is longer than a month."""
        month = parse_date(self.date.first[:7])
        return month if self.date.last <= month.last else self.date

    @property
    def closer(self) -> str:
        """Return what its date says beyond its period: a day, or how sure the month is."""
        return "" if self.date == self.period else self.date.words


@dataclass(frozen=True, kw_only=True)
class Period:
    """A month, or a longer stretch of time, with the claims dated to it and no closer."""

    date: Date
    events: tuple[Event, ...]

    @property
    def month(self) -> str:
        """Return the month as an anchor, ``2031-05``; empty where it is no single month."""
        return self.date.text if self.date.first[:7] == self.date.last[:7] else ""


@dataclass(frozen=True, kw_only=True)
class Year:
    """One year's periods; a stretch of years stands in the first."""

    id: str
    page: str
    periods: tuple[Period, ...]

    @property
    def events(self) -> tuple[Event, ...]:
        """Return all of the year's dated claims."""
        return tuple(event for period in self.periods for event in period.events)


def timeline_pages(corpus: Corpus) -> Iterator[Page]:
    """Yield the timeline's pages: one, or one more for each year of a long one."""
    events = sorted(_events(corpus), key=lambda event: _place(event.period) + _place(event.date))
    own = len(events) > MANY
    years = tuple(_years(events, own=own))
    yield _page(corpus, years, addresses.TIMELINE, () if own else years)
    yield from (_page(corpus, years, year.page, (year,)) for year in years if own)


def _page(corpus: Corpus, years: Sequence[Year], page: str, shown: Sequence[Year]) -> Page:
    return Page(
        path=page,
        template="timeline.html",
        values=partial(_values, corpus, years, shown),
        articles=corpus.by_id,
    )


def _values(corpus: Corpus, years: Sequence[Year], shown: Sequence[Year]) -> Values:
    events = [event for year in shown for event in year.events]
    themes = [
        (head, amount)
        for head in heads(corpus)
        if (amount := sum(head.id in event.claim.themes for event in events))
    ]
    return {
        "years": [(year.id, year.page) for year in years],
        "shown": shown,
        "amount": len(events),
        "themes": themes,
    }


def _events(corpus: Corpus) -> Iterator[Event]:
    for article in corpus.articles:
        for claim in article.claims:
            if claim.date:
                yield Event(claim=claim, article=article, date=claim.date)


def _place(date: Date) -> tuple[str, int, str]:
    """Order dates by their beginning, longer ones first."""
    return date.first, -int(date.last.replace("-", "")), date.text


def _years(events: Iterable[Event], *, own: bool) -> Iterator[Year]:
    for name, group in groupby(events, key=lambda event: event.date.first[:4]):
        yield Year(
            id=name,
            page=addresses.timeline_year(name) if own else addresses.TIMELINE,
            periods=tuple(
                Period(date=date, events=tuple(found))
                for date, found in groupby(group, key=lambda event: event.period)
            ),
        )
