"""Material's search index, which takes what is found of our pages from how they are drawn."""

from collections.abc import Hashable, Iterable
from typing import Any

from mkdocs.structure.pages import Page

from sitegen.hook.drawn import DrawnPage

Entries = list[dict[str, Any]]


class Index:
    """In the place of the plugin's index, and like it in all else.

    A server's index takes only the pages that are not ours: those are drawn when somebody asks.
    """

    def __init__(self, index: Any, *, serving: bool) -> None:
        """Take the index as the plugin has made it."""
        self._index, self._serving = index, serving
        self._known: dict[Hashable, Entries] = {}

    def add_entry_from_context(self, page: Page) -> None:
        """Add a page's entries; what is read from HTML by a parser is not ours."""
        if not isinstance(page, DrawnPage):
            self._index.add_entry_from_context(page)
        elif not self._serving:
            self._index.entries.extend(_entries(page))

    def with_pages(self, pages: Iterable[tuple[Hashable, DrawnPage]]) -> str:
        """Return the index with these pages, too, each by what changes with it."""
        before, self._known = self._known, {}
        for key, page in pages:
            self._known[key] = before[key] if key in before else _entries(page)
        others = self._index.entries
        try:
            self._index.entries = [*others, *(e for found in self._known.values() for e in found)]
            return f"{self._index.generate_search_index(None)}"
        finally:
            self._index.entries = others

    def __getattr__(self, name: str) -> Any:
        """Be the index in all else."""
        return getattr(self._index, name)


def _entries(page: DrawnPage) -> Entries:
    """Return what is found of a page; nothing of one that no search is to find."""
    drawing = page.draw()
    found = drawing.sections if drawing.searched else ()
    return [{**vars(entry), "location": page.url + entry.location} for entry in found]
