"""A built site as a browser gets it: its files, and what a reference from one of them comes to."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import quote, unquote, urldefrag, urljoin, urlsplit

from sitegen.audit.markup import Markup
from sitegen.audit.policy import Policy, sent_policies

# stands for the address of a site that names none, which may be put into any folder of a host;
# https://www.rfc-editor.org/rfc/rfc2606
_NOWHERE = "http://site.invalid/folder/"
INDEX = "index.html"
_HEADERS = "_headers"


@dataclass(frozen=True, order=True)
class Fault:
    """Something to mend in a file of the site; line 0 is the file as a whole."""

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        """Return it as editors of code read it, who make it a link."""
        place = f"{self.path}:{self.line}" if self.line else self.path
        return f"{place}: {self.message}"


@dataclass(frozen=True)
class Place:
    """What a reference comes to: a file of the site, or nothing of it, and an anchor."""

    path: str
    anchor: str
    url: str

    @property
    def is_elsewhere(self) -> bool:
        """Say that it is none of the site's files, but of a host."""
        return not self.path and bool(urlsplit(self.url).netloc)


@dataclass(frozen=True)
class Site:
    """The files of a folder, by their paths below it, with ``/``."""

    paths: frozenset[str]
    read: Callable[[str], bytes]

    @property
    def pages(self) -> list[str]:
        """Return every page, in order."""
        return sorted(path for path in self.paths if path.endswith(".html"))

    @cached_property
    def markup(self) -> dict[str, Markup]:
        """Return every page as it is parsed."""
        return {path: Markup(self.text(path)) for path in self.pages}

    @cached_property
    def anchors(self) -> dict[str, frozenset[str]]:
        """Return by page each id that a link may lead to."""
        return {path: frozenset(page.ids) for path, page in self.markup.items()}

    @cached_property
    def address(self) -> str:
        """Return what the home page says is its address, which a site without one leaves out."""
        home = self.markup.get(INDEX)
        named = (e.attributes for e in home.elements if e.tag == "link") if home else ()
        found = (a.get("href", "") for a in named if a.get("rel") == "canonical")
        return next((url for url in found if urlsplit(url).netloc), _NOWHERE)

    @cached_property
    def sent(self) -> list[Policy]:
        """Return what hosts send along with every page."""
        return sent_policies(self.text(_HEADERS)) if _HEADERS in self.paths else []

    def text(self, path: str) -> str:
        """Return a file's text; what is no UTF-8 shows as U+FFFD, which pages never hold."""
        return self.read(path).decode("utf-8", "replace")

    def place(self, path: str, url: str) -> Place:
        """Return what a reference in a file comes to."""
        base = self.address + quote(path)
        if self.address == _NOWHERE and re.match("/(?!/)", url):
            base, url = _NOWHERE, f".{url}"
        full, anchor = urldefrag(urljoin(base, url))
        if not full.startswith(self.address):
            return Place("", unquote(anchor), full)
        inside = unquote(urlsplit(full[len(self.address) :]).path)
        folder = inside if inside.endswith("/") or not inside else f"{inside}/"
        if f"{folder}{INDEX}" in self.paths:
            inside = f"{folder}{INDEX}"
        return Place(inside or INDEX, unquote(anchor), full)
