"""A page of ours in MkDocs: what it shows was drawn, and no Markdown is read for it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypedDict

from markdown.extensions.toc import nest_toc_tokens
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from sitegen.views.drawing import Drawing, Heading


class Token(TypedDict):
    """A heading as Markdown's table of contents has it, before it is nested."""

    level: int
    id: str
    name: str


class DrawnPage(Page):
    """A page in MkDocs's navigation, search and templates as any other."""

    def __init__(
        self, title: str | None, file: File, config: MkDocsConfig, draw: Callable[[], Drawing]
    ) -> None:
        """Take the place of the page that MkDocs would read from the file."""
        super().__init__(title, file, config)
        self._draw = draw

    def read_source(self, config: MkDocsConfig) -> None:
        """Take title and description, and what is to be hidden."""
        del config
        self._drawing = self._draw()
        self.markdown, self.meta = "", self._drawing.meta

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Take the body, its table of contents, and where links may lead."""
        del files
        self.content = self._drawing.body
        depth = config.mdx_configs.get("toc", {}).get("toc_depth", len("h1-h6"))
        self.toc = get_toc(nest_toc_tokens(tokens_of(self._drawing.headings, depth)))
        self.present_anchor_ids = set(self._drawing.ids)


def titles_in(nav: object) -> Iterator[tuple[str, str]]:
    """Yield the pages of a navigation, each with the title that it has there."""
    if isinstance(nav, Mapping):
        for title, target in nav.items():
            if isinstance(target, str):
                yield target, title
            else:
                yield from titles_in(target)
    elif isinstance(nav, Iterable) and not isinstance(nav, str):
        for item in nav:
            yield from titles_in(item)


def tokens_of(headings: Iterable[Heading], depth: int) -> list[Token]:
    """Return the headings that are not below this level of a table of contents."""
    return [
        Token(level=heading.level, id=heading.id, name=heading.text)
        for heading in headings
        if heading.level <= depth
    ]
