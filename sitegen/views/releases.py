"""What changed: each release with what it added, altered or took back, the latest first."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from sitegen import addresses
from sitegen.corpus import Article, Corpus
from sitegen.dates import parse_date
from sitegen.exports.changes import Change, history, place
from sitegen.exports.feeds import feeds
from sitegen.exports.states import Alteration, worded
from sitegen.views.extent import MOST
from sitegen.views.page import Page, Values

_ORDER = ("judgements", "altered", "withdrawn", "added", "sources")


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A change with what it is of, as far as that is still there, and where that stands."""

    change: Change
    article: Article | None
    theme: str
    page: str
    anchor: str
    alterations: tuple[Alteration, ...]


def releases_pages(corpus: Corpus) -> Iterator[Page]:
    """Yield the pages: none before the first release, and one a release where there are many."""
    days = [release.day for release in reversed(corpus.releases)]
    own = len(days) > MOST
    if days:
        yield _page(corpus, addresses.CHANGES, () if own else days)
    yield from (_page(corpus, addresses.release_page(day), (day,)) for day in days if own)


def _page(corpus: Corpus, page: str, shown: Sequence[str]) -> Page:
    return Page(
        path=page,
        template="changes.html",
        values=partial(_values, corpus, shown),
        inputs=partial(_inputs, corpus, shown),
        articles=corpus.by_id,
    )


def _inputs(corpus: Corpus, shown: Sequence[str]) -> object:
    """Return what the values follow from: of a release its file's key, if it is from a file."""
    released = [(each.day, each.key or each.items) for each in corpus.releases]
    return shown, released, corpus.articles, corpus.themes, corpus.published


def _values(corpus: Corpus, shown: Sequence[str]) -> Values:
    found = history(corpus)
    by_day = {day: tuple(changes) for day, changes in groupby(found, key=lambda each: each.day)}
    titles = {theme.id: theme.title for theme in corpus.themes}
    return {
        "issues": [
            (parse_date(day), addresses.release_page(day), len(changes))
            for day, changes in by_day.items()
        ],
        "shown": [_issue(day, by_day[day], corpus) for day in shown if day in by_day],
        "feeds": [
            (
                titles.get(feed.theme, ""),
                addresses.atom_feed(feed.name),
                addresses.json_feed(feed.name),
            )
            for feed in feeds(corpus)
        ],
    }


def _issue(day: str, changes: Iterable[Change], corpus: Corpus) -> Values:
    """Return a release's changes by what kind of item or change they are."""
    entries = sorted((_entry(change, corpus) for change in changes), key=_place)
    groups = [(_ORDER[at], [*group]) for at, group in groupby(entries, key=_place)]
    return {"day": parse_date(day), "groups": groups}


def _place(entry: Entry) -> int:
    return _ORDER.index(_kind(entry.change))


def _kind(change: Change) -> str:
    if change.withdrawn:
        return "withdrawn"
    kind = change.item.partition("/")[0]
    if kind != "claims":
        return kind
    return "altered" if change.alterations else "added"


def _entry(change: Change, corpus: Corpus) -> Entry:
    page, anchor = place(change, corpus)
    titles = {theme.id: theme.title for theme in corpus.themes}
    return Entry(
        change=change,
        article=corpus.by_id.get(change.source),
        theme="" if change.source else titles.get(change.owner, change.owner),
        page=page,
        anchor=anchor,
        alterations=tuple(worded(each, corpus) for each in change.alterations),
    )
