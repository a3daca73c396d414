"""What Zotero makes of a page's COinS, by the rules that its translators publish.

They are those of ``COinS.js`` and ``openurl.js`` (2021, 2026) for the format of Dublin Core: it is
taken as a web page unless ``rft.type`` is one of Zotero's own types; keys without a rule are
dropped; plus signs become spaces; an item without a title or without a creator is looked up
elsewhere, and what is not found there is lost or poor.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import unquote

TYPES = {"newspaperArticle", "report", "webpage"}
FIELDS = {
    "rft.title": "title",
    "rft.date": "date",
    "rft.publisher": "publisher",
    "rft.source": "publicationTitle",
    "rft.language": "language",
}


@dataclass
class Item:
    """What would be saved."""

    type: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    creators: list[tuple[str, str]] = field(default_factory=list)


def saved(titles: Iterable[str]) -> list[Item]:
    """Return the items of these spans; a ``LookupError`` where Zotero would look elsewhere."""
    items = [_item(title) for title in titles]
    for item in items:
        if not item.fields.get("title") or not item.creators:
            raise LookupError(item)
    return items


def _item(title: str) -> Item:
    pairs = [part.split("=", 1) for part in title.split("&")]
    formats = [unquote(value) for key, value in pairs if key == "rft_val_fmt"]
    assert formats == ["info:ofi/fmt:kev:mtx:dc"]
    item = Item(type="webpage")
    for key, coded in pairs:
        _take(item, key, unquote(coded.replace("+", " ").replace("%2B", " ")))
    return item


def _take(item: Item, key: str, value: str) -> None:
    if key == "rft.type" and value in TYPES:
        item.type = value
    elif key == "rft.identifier" and value.startswith(("http://", "https://")):
        item.fields["url"] = value
    elif key == "rft.au":
        last, _, first = value.partition(", ")
        item.creators.append((last, first))
    elif key == "rft.aucorp":
        item.creators.append((value, ""))
    elif key in FIELDS:
        item.fields[FIELDS[key]] = value
