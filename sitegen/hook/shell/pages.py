"""What a page fills into a template, what decides its kind, and a page of marks in its stead."""

import re
from collections.abc import Hashable, Mapping
from copy import copy
from typing import Any

from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from sitegen.hook.shell.contents import marked_item
from sitegen.hook.shell.frames import Make, short_mark
from sitegen.hook.shell.questions import Address, Items, Questions, Text

_URL = re.compile(r"(.+/)[\w.-]+/", re.ASCII)
_META = ("title", "description", "linked")

Values = Mapping[str, Any]


def values_of(page: Page) -> Values:
    """Return, by name, what pages of a kind differ in: texts, and lists of items."""
    toc = list(page.toc)
    first = toc[0] if toc else None
    values = {f"meta{name}": page.meta.get(name) for name in _META}
    return values | {
        "title": page.title,
        "canonical": page.canonical_url,
        "url": page.url,
        "slug": page.url.rstrip("/").rpartition("/")[2],
        "content": page.content,
        "toc": toc,
        "firsttitle": first and first.title,
        "firstid": first and first.id,
        "items": first.children if first and first.level == 1 else toc,
    }


def kind_of(page: Page, values: Values) -> Hashable | None:
    """Return what else decides how a page looks; ``None`` where that is a kind of its own.

    A page's folder decides how links lead out of it. At the top that is not all: a page may have
    the name of a folder that links lead to.
    """
    found = _URL.fullmatch(page.url)
    are_known = all(isinstance(value, str | list | None) for value in values.values())
    if not found or not are_known or "\\" in (values["firstid"] or ""):
        return None
    rest = {name: value for name, value in page.meta.items() if name not in _META}
    missing = tuple(name for name, value in values.items() if value is None)
    toc, items = values["toc"], values["items"]
    return found[1], type(page), repr(rest), missing, bool(items), toc is items or len(toc)


class Marked:
    """A page that prints marks and answers for another, and what it was asked."""

    def __init__(self, page: Page, values: Values, make: Make) -> None:
        """Mark all that pages of a kind differ in."""
        self.questions: Questions = []
        self._values, self._make = values, make
        self.items = self._items()
        self.page = copy(page)
        self.page.file = copy(page.file)
        folder = page.url.removesuffix(f"{values['slug']}/")
        address = f"{folder}{short_mark('slug')}/"
        self.page.file.url = Address(address, "url", page.url, self.questions)
        self.page.canonical_url = self._text("canonical", Address)
        self.page.title = self._text("title")
        self.page.content = self._text("content")
        texts = {name: self._text(f"meta{name}") for name in _META if name in page.meta}
        self.page.meta = {**page.meta, **texts}
        self.page.toc = TableOfContents(self._toc())

    def _text(self, name: str, kind: type[Text] = Text) -> Any:
        real = self._values[name]
        return None if real is None else kind(self._make(name), name, real, self.questions)

    def _items(self) -> list[AnchorLink]:
        items = self._values["items"]
        name = "first" if items is self._values["toc"] else "one"
        two = marked_item(name, self._make), marked_item("two", self._make)
        return Items(two if items else (), "items", items, self.questions)

    def _toc(self) -> list[AnchorLink]:
        toc = self._values["toc"]
        if self._values["items"] is toc:
            return self.items
        first = copy(toc[0])
        first.title, first.id = self._text("firsttitle"), self._text("firstid")
        first.children = self.items
        return Items([first, *toc[1:]], "toc", toc, self.questions)
