"""What changed as Atom (RFC 4287) and JSON Feed 1.1, of everything and of each theme.

Ids are ``tag:`` URIs (RFC 4151) of release and item: they stay when the site moves. Addresses are
whole ones, so that there is no feed where the site's is not known.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Any
from xml.etree import ElementTree as ET

from sitegen import addresses, wording
from sitegen.corpus import Corpus
from sitegen.exports.changes import ADDED, Change, history, url
from sitegen.exports.states import worded

MANY = 100
"""The entries of a feed: the latest."""

_ATOM = "http://www.w3.org/2005/Atom"


@dataclass(frozen=True, kw_only=True)
class Feed:
    """A feed before it is written in a format; ``name`` is part of its id and of its files.

    ``theme`` is the one that it is of, ``page`` the path of the page that it belongs to.
    """

    name: str
    title: str
    page: str
    theme: str = ""


def feeds(corpus: Corpus) -> Iterator[Feed]:
    """Yield the feeds there are: none before the first release, or without an address."""
    if not corpus.releases or not corpus.published.address:
        return
    with wording.speaking(corpus.language):
        title = f"{corpus.name}: {wording.told('what changed')}"
    yield Feed(name="changes", title=title, page=addresses.CHANGES)
    for theme in corpus.themes:
        yield Feed(
            name=f"changes-{theme.id}",
            title=f"{title}, {theme.title}",
            page=addresses.theme_page(theme.id, context=theme.context),
            theme=theme.id,
        )


def feed_files(corpus: Corpus) -> Iterator[tuple[str, Callable[[], str]]]:
    """Yield the files of all feeds: the path of each, and what writes it."""
    for feed in feeds(corpus):
        yield addresses.atom_feed(feed.name), partial(atom, feed, corpus)
        yield addresses.json_feed(feed.name), partial(json_feed, feed, corpus)


def atom(feed: Feed, corpus: Corpus) -> str:
    """Return a feed as Atom."""
    # a namespace that is written as an attribute needs no prefix, and no registry that all share
    root = ET.Element("feed", {"xmlns": _ATOM, "xml:lang": corpus.language})
    _text(root, "id", f"{tag(corpus)}/{feed.name}")
    _text(root, "title", feed.title)
    _text(root, "updated", _moment(corpus.releases[-1].day))
    author = ET.SubElement(root, "author")
    _text(author, "name", corpus.name)
    own = corpus.published.address + addresses.atom_feed(feed.name)
    ET.SubElement(root, "link", rel="self", type="application/atom+xml", href=own)
    page = corpus.published.address + addresses.url(feed.page)
    ET.SubElement(root, "link", rel="alternate", type="text/html", href=page)
    for item in _items(feed, corpus):
        entry = ET.SubElement(root, "entry")
        _text(entry, "id", item["id"])
        _text(entry, "title", item["title"])
        _text(entry, "updated", item["date_published"])
        ET.SubElement(entry, "link", rel="alternate", type="text/html", href=item["url"])
        for kind in item["tags"]:
            ET.SubElement(entry, "category", term=kind)
        _text(entry, "content", item["content_text"], type="text")
    ET.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def json_feed(feed: Feed, corpus: Corpus) -> str:
    """Return a feed as JSON Feed."""
    own, page = addresses.json_feed(feed.name), addresses.url(feed.page)
    found = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "language": corpus.language,
        "home_page_url": corpus.published.address + page,
        "feed_url": corpus.published.address + own,
        "authors": [{"name": corpus.name}],
        "items": _items(feed, corpus),
    }
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def title(change: Change, corpus: Corpus) -> str:
    """Say in one line what changed: ``TDC: figure and hedge changed: …``."""
    article = corpus.by_id.get(change.source)
    where = (article.name if article else change.source) or wording.told("Judgement")
    return f"{where}: {_what(change)}{f': {change.says}' if change.says else ''}"


def _what(change: Change) -> str:
    if change.withdrawn:
        return wording.told("{name} withdrawn").format(name=change.name)
    if change.claims:
        return f"{wording.told('new source')}, {wording.count(change.claims, 'claim')}"
    if not change.alterations:
        return wording.told(ADDED)
    kinds = wording.listed(map(wording.told, change.kinds))
    return wording.told("{kinds} changed").format(kinds=kinds)


def lines(change: Change, corpus: Corpus) -> Iterator[str]:
    """Yield what was said before and is said now, a line for each part that changed."""
    yield from filter(None, [change.says, wording.told(change.why)])
    none = wording.told("none")
    for each in (worded(alteration, corpus) for alteration in change.alterations):
        part = wording.capitalised(wording.told(each.part))
        yield f"{part}: {each.before or none} → {each.after or none}"


def tag(corpus: Corpus) -> str:
    """Return what the ids begin with: what the site names, else a name under which nobody is."""
    if corpus.published.tag:
        return corpus.published.tag
    name = re.sub(r"[^a-z0-9]+", "-", (corpus.name).lower()).strip("-")
    return f"tag:lagebild.invalid,{corpus.releases[0].day[:4]}:{name}"


def _items(feed: Feed, corpus: Corpus) -> list[dict[str, Any]]:
    """Return the latest changes as items of JSON Feed."""
    every = (each for each in history(corpus) if not feed.theme or feed.theme in each.themes)
    return [
        {
            "id": f"{tag(corpus)}/{change.day}/{change.item}",
            "url": corpus.published.address + url(change, corpus),
            "title": title(change, corpus),
            "content_text": "\n".join(lines(change, corpus)),
            "date_published": _moment(change.day),
            "tags": [*change.kinds, *change.themes],
        }
        for change in islice(every, MANY)
    ]


def _text(parent: ET.Element, name: str, text: str, **attributes: str) -> None:
    ET.SubElement(parent, name, attributes).text = text


def _moment(day: str) -> str:
    return f"{day}T00:00:00Z"
