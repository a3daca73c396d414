"""What a page's markup holds for those who audit it: ids, references, scripts, styles, data."""

from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser

# what a browser loads by itself; https://html.spec.whatwg.org/#attributes-3
_LOADED = frozenset({"src", "srcset", "poster", "data", "imagesrcset"})
# links that are followed, or only name something, as rel says
_NAMES = frozenset(
    {"canonical", "alternate", "next", "prev", "author", "license", "search", "help"}
)
_FOLLOWED = frozenset({"a", "area"})
_DATA = frozenset({"application/ld+json", "application/json"})
_WITH_TEXT = frozenset({"script", "style"})
DATA = "data"


@dataclass(frozen=True, order=True)
class Reference:
    """What an element refers to; ``loaded`` says that a browser asks for it unasked."""

    line: int
    url: str
    loaded: bool


@dataclass
class Element:
    """One start tag, with the line it is on."""

    line: int
    tag: str
    attributes: dict[str, str]


class Markup(HTMLParser):
    """A parsed page; ``texts`` are scripts, styles and data in it: line, which of these, text."""

    def __init__(self, html: str) -> None:
        """Read the page."""
        super().__init__()
        self.elements: list[Element] = []
        self.texts: list[tuple[int, str, str]] = []
        self.title = self._inside = ""
        self.feed(html)
        self.close()

    @property
    def ids(self) -> list[str]:
        """Return every id, in order, also one that is there twice."""
        return [e.attributes["id"] for e in self.elements if "id" in e.attributes]

    @property
    def references(self) -> Iterator[Reference]:
        """Yield what the page leads to or loads."""
        for element in self.elements:
            for name, value in element.attributes.items():
                yield from _references(element, name, value)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        line, _ = self.getpos()
        attributes = {name: value or "" for name, value in attrs}
        self.elements.append(Element(line, tag, attributes))
        is_data = tag == "script" and attributes.get("type", "") in _DATA
        self._inside = DATA if is_data else tag
        if is_data or (tag in _WITH_TEXT and "src" not in attributes):
            self.texts.append((line, self._inside, ""))
        elif tag == "script":
            self._inside = ""

    def handle_endtag(self, tag: str) -> None:
        """Leave it."""
        del tag
        self._inside = ""

    def handle_data(self, data: str) -> None:
        """Take the title's text, and that of data, scripts and styles."""
        tags = (element.tag for element in self.elements)
        if self._inside == "title" and "body" not in tags:  # there it is a drawing's
            self.title += data
        elif self._inside in {DATA, *_WITH_TEXT}:
            line, kind, text = self.texts[-1]
            self.texts[-1] = (line, kind, text + data)


def _references(element: Element, name: str, value: str) -> Iterator[Reference]:
    if name in {"srcset", "imagesrcset"}:
        for candidate in value.split(","):
            yield Reference(element.line, candidate.split()[0], loaded=True)
    elif name in _LOADED:
        yield Reference(element.line, value, loaded=True)
    elif name in {"href", "xlink:href"} and element.tag != "base":
        only_names = _NAMES & {*element.attributes.get("rel", "").split()}
        is_loaded = not only_names if element.tag == "link" else element.tag not in _FOLLOWED
        yield Reference(element.line, value, loaded=is_loaded)
