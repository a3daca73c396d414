"""What a built page holds: text, elements and links, as a browser would read them."""

from html.parser import HTMLParser


class Page(HTMLParser):
    """A parsed page: visible text, element ids, links, and every attribute by element."""

    def __init__(self, html: str) -> None:
        """Read the page."""
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self._silent = 0
        self.feed(html)
        self.close()

    @property
    def text(self) -> str:
        """Return the text with white space collapsed."""
        return " ".join(" ".join(self.texts).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        found = {name: value or "" for name, value in attrs}
        self.elements.append((tag, found))
        self._silent += tag in {"script", "style"}
        if "id" in found:
            self.ids.append(found["id"])
        if tag == "a" and "href" in found:
            self.links.append(found["href"])

    def handle_endtag(self, tag: str) -> None:
        """Note where a script or style ends."""
        self._silent -= tag in {"script", "style"}

    def handle_data(self, data: str) -> None:
        """Note text that a reader sees."""
        if not self._silent:
            self.texts.append(data)
