"""What a reader finds of a page: its sections, as Material's search plugin reads them.

That plugin parses any HTML, and slowly. This reads what the templates draw: every element is
closed, names are in small letters, values in quotes, and there is nothing that only Markdown's
extensions add, such as numbers of lines and links beside headings.
"""

import re
from dataclasses import dataclass, field
from html import escape, unescape
from math import inf

_UNREAD = re.compile(
    r'<(?:!--.*?--|(script|style)\b.*?</\1|(p)(?: class="[^"]*")? data-search-exclude>.*?</p)>',
    re.DOTALL,
)
_TAG = re.compile(r"""<([^>"']*+(?:"[^"]*+"[^>"']*+|'[^']*+'[^>"']*+)*+)>""")
_ATTRIBUTE = re.compile(r"""\s([^\s=/>]+)(?:=(?:"([^"]*)"|'([^']*)'))?""")
_EXCLUDE = "data-search-exclude"
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_KEPT = frozenset({"code", "li", "ol", "p", "pre", "sub", "sup", "ul"})
_ENDS = frozenset(f"/{name}" for name in _HEADINGS | _KEPT)
_VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()  # noqa: SIM905
)


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A section that a search can find; its title and text are the HTML that results show."""

    location: str
    title: str
    text: str


@dataclass(kw_only=True, eq=False)
class _Section:
    """What is below a heading; ``depth`` counts the elements it is in, the heading among them."""

    tag: str = ""
    depth: float = 0
    id: str = ""
    is_excluded: bool = False
    title: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


def search_entries(html: str, url: str, title: str) -> list[Entry]:
    """Return what a search finds of a page; what is below no heading has the page's title."""
    reader = _Reader()
    reader.read(html)
    return [
        Entry(
            location=f"{url}#{section.id}" if section.id else url,
            title="".join(section.title or [title]).strip(),
            text="".join(section.text).strip(),
        )
        for section in reader.sections
        if not section.is_excluded
    ]


class _Reader:
    """The state between two tags: which elements are open, and to which section text goes.

    As in Material, what is excluded ends where the first element of the same name does.
    """

    def __init__(self) -> None:
        self.sections: list[_Section] = []
        self._section = _Section()
        self._parts = self._section.text
        self._open = dict.fromkeys(("", "pre", *_HEADINGS), 0)
        self._excluded: set[str] = set()

    def read(self, html: str) -> None:
        """Read a page; most tags only begin or end an element, and are not looked into."""
        read = _UNREAD.sub(lambda found: "<i></i>" if found.lastindex else "<wbr>", html)
        tokens = _TAG.split(read)
        depth, excluded = 0, self._excluded
        for text, tag in zip(tokens[::2], tokens[1::2], strict=False):
            if text and not excluded:
                self._take(text)
            if tag[0] == "/":
                if tag in _ENDS or excluded or self._section.depth > depth:
                    self._close(tag[1:], depth)
                depth -= 1
            elif (name := tag.partition(" ")[0]) not in _VOID:
                depth += 1
                if _EXCLUDE in tag or name in self._open or not self.sections:
                    self._enter(name, tag, depth)
                elif name in _KEPT and not excluded:
                    self._parts.append(f"<{name}>")
                if tag[-1] == "/":
                    depth -= 1
        if tokens[-1]:
            self._take(tokens[-1])

    def _begin(self, section: _Section) -> None:
        self.sections.append(section)
        self._go_on(section)

    def _go_on(self, section: _Section) -> None:
        """Put what comes next into a section; a heading's text is its title."""
        self._section = section
        self._parts = section.title if self._open[section.tag] else section.text

    def _enter(self, name: str, tag: str, depth: int) -> None:
        attributes = _attributes(tag)
        if name in self._open:
            self._open[name] += 1
            self._go_on(self._section)
        if name in _HEADINGS and "id" in attributes:
            self._head(name, attributes, depth)
        elif not self.sections:
            self._begin(self._section)
        if _EXCLUDE in attributes:
            self._excluded.add(name)
        elif name in _KEPT and not self._excluded:
            self._parts.append(f"<{name}>")

    def _head(self, name: str, attributes: dict[str, str], depth: int) -> None:
        """Begin a section; a page's first heading is found at the page's address."""
        if name != "h1" and not self.sections:
            self._begin(_Section(depth=depth))
        anchor = attributes["id"] if self.sections else ""
        is_excluded = _EXCLUDE in attributes
        self._begin(_Section(tag=name, depth=depth, id=anchor, is_excluded=is_excluded))

    def _close(self, name: str, depth: int) -> None:
        if self._section.depth > depth:
            self._section.depth = inf
            self._go_on(next(s for s in reversed(self.sections) if s.depth <= depth))
        if name in self._open:
            self._open[name] -= 1
            self._go_on(self._section)
        if name in self._excluded:
            self._excluded.remove(name)
        elif name in _KEPT and not self._excluded:
            _end(self._parts, name)

    def _take(self, text: str) -> None:
        if not self.sections:
            self._begin(self._section)
        is_marked = "&" in text or ">" in text
        if is_marked:
            text = unescape(text)
        if not self._open["pre"]:
            if text.isspace():
                parts = self._parts
                if parts is self._section.text and parts and parts[-1].isspace():
                    return
                text = " "
            elif "\n" in text:
                text = text.replace("\n", " ")
        self._parts.append(escape(text, quote=False) if is_marked else text)


def _end(parts: list[str], name: str) -> None:
    """End an element, or take it away where it is empty and the first of its name."""
    last = len(parts) - 1
    while last >= 0 and parts[last].isspace():
        last -= 1
    if last >= 0 and parts[last] == f"<{name}>" and parts.index(f"<{name}>") == last:
        del parts[last:]
    else:
        parts.append(f"</{name}>")


def _attributes(tag: str) -> dict[str, str]:
    return {name: unescape(double or single) for name, double, single in _ATTRIBUTE.findall(tag)}
