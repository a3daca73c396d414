"""A generated page as a tree: what stands inside, beside and above an element."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"input", "br", "img"}


@dataclass(eq=False, kw_only=True)
class Element:
    """An element, its children and the text between them."""

    tag: str
    attributes: dict[str, str]
    place: tuple[int, int] = (0, 0)
    parent: "Element | None" = None
    children: list["Element | str"] = field(default_factory=list)

    @property
    def raw(self) -> str:
        """Return all text inside as it is written."""
        return "".join(c if isinstance(c, str) else c.raw for c in self.children)

    @property
    def text(self) -> str:
        """Return all text inside, white space collapsed."""
        return " ".join(self.raw.split())

    @property
    def before(self) -> "Element | None":
        """Return the element right before this one, if only white space is between them."""
        beside = self.parent.children if self.parent else []
        place = next(i for i, child in enumerate(beside) if child is self)
        for child in reversed(beside[:place]):
            if isinstance(child, Element):
                return child
            if child.strip():
                return None
        return None

    @property
    def above(self) -> "Iterator[Element]":
        """Yield the elements around this one, the nearest first."""
        if self.parent:
            yield self.parent
            yield from self.parent.above

    def within(self, *tags: str) -> "Element | None":
        """Return the nearest element around this one that has one of these tags."""
        return next((element for element in self.above if element.tag in tags), None)

    def all(self) -> "Iterator[Element]":
        """Yield every element inside, in the order of the page."""
        for child in self.children:
            if isinstance(child, Element):
                yield child
                yield from child.all()


class Tree(HTMLParser):
    """Read a page, or what stands in its body."""

    def __init__(self, page: str) -> None:
        """Read the page; every element that is opened must be closed."""
        super().__init__(convert_charrefs=True)
        self.root = Element(tag="", attributes={})
        self._open = self.root
        self.feed(page)
        self.close()
        assert self._open is self.root, self._open.tag

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element."""
        found = {name: value or "" for name, value in attrs}
        element = Element(tag=tag, attributes=found, place=self.getpos(), parent=self._open)
        self._open.children.append(element)
        if tag not in VOID:
            self._open = element

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take an element without content as one."""
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """End the element that was opened last."""
        assert self._open.tag == tag, (self._open.tag, tag)
        assert self._open.parent
        self._open = self._open.parent

    def handle_data(self, data: str) -> None:
        """Take a text."""
        self._open.children.append(data)
