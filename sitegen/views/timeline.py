"""What happened when, as precisely as the sources date it: years, and in them periods."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from itertools import groupby

from sitegen import addresses
from sitegen.corpus import Article, Claim, Corpus, Theme
from sitegen.dates import Date, parse_date
from sitegen.views.allclaims import heads
from sitegen.views.extent import Part, fits, in_parts
from sitegen.views.line import line_of
from sitegen.views.page import Page, Values
from sitegen.views.strips import succession
from sitegen.wording import told, when

MOST = 200
"""So many dated claims stand on a page, and at most half as many more.

Where there are more, each year has a page of its own, or each month, or several pages.
"""
LONG = "long"
"""What stands for the month of what is dated to no single one."""


@dataclass(frozen=True, kw_only=True)
class Event:
    """A dated claim; claims of one date are not taken for claims of one event."""

    claim: Claim
    article: Article
    date: Date

    @cached_property
    def period(self) -> Date:
        """Return the month it lies in, or its whole date where that is longer than a month."""
        month = parse_date(self.date.first[:7])
        return month if self.date.last <= month.last else self.date

    @property
    def closer(self) -> str:
        """Return what its date says beyond its period: a day, or how sure the month is."""
        return "" if self.date == self.period else when(self.date)

    @property
    def month(self) -> str:
        """Return the month it lies in, ``2031-05``; empty where it lies in no single one."""
        period = self.period
        return period.text if period.first[:7] == period.last[:7] else ""


@dataclass(frozen=True, kw_only=True)
class Contents:
    """Where a year stands, and each of its months where not all are on one page.

    That is where a month's claims stand, or those dated to no month, and how many.
    """

    id: str
    page: str
    months: Sequence[Values] = ()


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """One page: the years that it leads to, and what stands there or where that stands."""

    page: str
    years: Sequence[Contents] = ()
    events: Sequence[Event] = ()
    contents: Sequence[Contents] = ()
    part: Part[Event] | None = None


Months = Sequence[tuple[str, Sequence[Part[Event]]]]


def timeline_pages(corpus: Corpus, most: int = MOST) -> Iterator[Page]:
    """Yield the timeline's pages: one, or as many as a long one needs."""
    dated = ((c, a) for a in corpus.articles for c in a.claims)
    found = (Event(claim=c, article=a, date=c.date) for c, a in dated if c.date)
    events = sorted(found, key=lambda event: _place(event.period) + _place(event.date))
    marked = line_of(corpus).doubts
    for sheet in _sheets(events, most):
        yield Page(
            path=sheet.page,
            template="timeline.html",
            values=partial(_values, corpus, sheet),
            articles=corpus.by_id,
            inputs=partial(_inputs, corpus, sheet, marked),
        )


def _sheets(events: Sequence[Event], most: int) -> Iterator[Sheet]:
    by_year = {name: [*found] for name, found in groupby(events, key=_year)}
    if fits(len(events), most):
        years = [Contents(id=name, page=addresses.TIMELINE) for name in by_year]
        yield Sheet(page=addresses.TIMELINE, years=years, events=events)
        return
    months = {name: _months(name, found, most) for name, found in by_year.items()}
    years = [_contents(name, found) for name, found in months.items()]
    yield Sheet(page=addresses.TIMELINE, contents=years)
    for number, year in enumerate(years):
        beside = years[max(0, number - 1) : number + 2]
        if fits(len(by_year[year.id]), most):
            yield Sheet(page=year.page, years=beside, events=by_year[year.id])
        else:
            yield Sheet(page=year.page, years=beside, contents=[year])
            for part in (part for _, parts in months[year.id] for part in parts):
                yield Sheet(page=part.page, years=beside, events=part.items, part=part)


def _months(year: str, events: Sequence[Event], most: int) -> Months:
    """Return a year's months, each with the pages that it stands on."""
    by_month: dict[str, list[Event]] = {}
    for event in events:
        by_month.setdefault(event.month or f"{year}-{LONG}", []).append(event)
    on, months = addresses.timeline_year(year), by_month.items()
    if fits(len(events), most):
        return [(name, in_parts(found, len(found), lambda _: on)) for name, found in months]
    page = addresses.timeline_month
    return [(name, in_parts(found, most, partial(page, name))) for name, found in months]


def _month(name: str, parts: Sequence[Part[Event]]) -> Values:
    is_one = not name.endswith(LONG)
    return {
        "id": name if is_one else "",
        "page": parts[0].page,
        "words": when(parse_date(name)) if is_one else told("Longer than a month"),
        "amount": sum(len(part.items) for part in parts),
    }


def _contents(year: str, months: Months) -> Contents:
    return Contents(
        id=year,
        page=addresses.timeline_year(year),
        months=[_month(name, parts) for name, parts in months],
    )


def _values(corpus: Corpus, sheet: Sheet) -> Values:
    counted = ((h, sum(h.id in e.claim.themes for e in sheet.events)) for h in heads(corpus))
    themes = [(head, amount) for head, amount in counted if amount]
    return {
        "years": [(year.id, year.page) for year in sheet.years],
        "shown": tuple(_years(sheet.events)),
        "amount": len(sheet.events),
        "themes": themes,
        "contents": sheet.contents,
        "part": sheet.part,
        "courses": _shown(corpus, sheet),
        "doubts": line_of(corpus).doubts,
    }


def _inputs(corpus: Corpus, sheet: Sheet, marked: str) -> object:
    """Return what the values of a sheet follow from: of its claims, these alone."""
    part = sheet.part and replace(sheet.part, items=())
    years = [(year.id, year.page) for year in sheet.years]
    shown = _shown(corpus, sheet), marked
    return heads(corpus), years, sheet.contents, part, [e.claim for e in sheet.events], shown


def _shown(corpus: Corpus, sheet: Sheet) -> tuple[tuple[Theme, Values], ...]:
    """Return for the first page what changed from source to source, theme by theme."""
    if sheet.page != addresses.TIMELINE or len(corpus.articles) <= 1:
        return ()
    return tuple((theme, succession(theme, corpus)) for theme in corpus.themes if theme.questions)


def _year(event: Event) -> str:
    return event.date.first[:4]


def _place(date: Date) -> tuple[str, int, str]:
    """Order dates by their beginning, longer ones first."""
    return date.first, -int(date.last.replace("-", "")), date.text


def _years(events: Iterable[Event]) -> Iterator[Values]:
    """Yield each year's periods: months, or longer stretches; of years, in the first."""
    for name, group in groupby(events, key=_year):
        periods = groupby(group, key=lambda event: event.period)
        yield {"id": name, "periods": [{"date": d, "events": [*found]} for d, found in periods]}
