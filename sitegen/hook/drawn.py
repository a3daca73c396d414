"""A page of ours in MkDocs: what it shows and what search finds of it are taken as drawn."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import Any

from markdown.extensions.toc import nest_toc_tokens
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from sitegen.views.drawing import Drawing, Heading

Write = Callable[["OwnFile"], object]
Entries = list[dict[str, Any]]


class OwnFile(File):
    """A file that is made from the plan: MkDocs knows it, and reads nothing."""

    def __init__(self, path: str, config: MkDocsConfig, write: Write) -> None:
        """Be where MkDocs would put a file or a page of this path."""
        super().__init__(path, None, config.site_dir, config.use_directory_urls)
        self.inclusion = InclusionLevel.INCLUDED
        self.generated_by = __package__
        self.is_page = super().is_documentation_page()
        self.dest_uri = self._get_dest_path()
        self._write = write

    def is_documentation_page(self) -> bool:
        """Say that MkDocs has nothing to do here, once it is known where a page goes."""
        return self.is_page and "dest_uri" not in vars(self)

    def copy_file(self, dirty: bool = False) -> None:  # noqa: FBT001, FBT002 - as MkDocs has it
        """Write it, where MkDocs would copy it."""
        del dirty
        self._write(self)


class DrawnPage(Page):
    """A page in MkDocs's navigation, search and templates as any other."""

    def __init__(
        self, title: str | None, file: File, config: MkDocsConfig, draw: Callable[[], Drawing]
    ) -> None:
        """Take the place of the page that MkDocs would read from the file."""
        super().__init__(title, file, config)
        self.draw = draw

    def read_source(self, config: MkDocsConfig) -> None:
        """Take title and description, and what is to be hidden."""
        del config
        self.markdown, self.meta = "", self.draw().meta

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Take the body and its table of contents."""
        del files
        drawing = self.draw()
        self.content = drawing.body
        depth = config.mdx_configs.get("toc", {}).get("toc_depth", len("h1-h6"))
        self.toc = get_toc(nest_toc_tokens(tokens_of(drawing.headings, depth)))

    @property
    def present_anchor_ids(self) -> set[str]:  # type: ignore[override]
        """Return where links may lead."""
        return set(self.draw().ids)


def titles_in(nav: object) -> Iterator[tuple[str, str | None]]:
    """Yield the pages of a navigation, each with the title that it has there, if any."""
    if isinstance(nav, str):
        yield nav, None
    elif isinstance(nav, Mapping):
        for title, target in nav.items():
            yield from [(target, title)] if isinstance(target, str) else titles_in(target)
    elif isinstance(nav, Iterable):
        for item in nav:
            yield from titles_in(item)


def tokens_of(headings: Iterable[Heading], depth: int) -> list[Any]:
    """Return the headings as Markdown's table of contents has them, before it nests them."""
    return [
        {"level": heading.level, "id": heading.id, "name": heading.text}
        for heading in headings
        if heading.level <= depth
    ]


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
            self._index.entries.extend(entries_of(page))

    def add(self, entries: Iterable[dict[str, Any]]) -> None:
        """Add what is known to be found of a page."""
        self._index.entries.extend(entries)

    def with_pages(self, pages: Iterable[tuple[Hashable, DrawnPage]]) -> str:
        """Return the index with these pages, too, each by what changes with it."""
        before, self._known = self._known, {}
        for key, page in pages:
            self._known[key] = before[key] if key in before else entries_of(page)
        others = self._index.entries
        try:
            self._index.entries = [*others, *(e for found in self._known.values() for e in found)]
            return f"{self._index.generate_search_index(None)}"
        finally:
            self._index.entries = others

    def __getattr__(self, name: str) -> Any:
        """Be the index in all else."""
        return getattr(self._index, name)


def entries_of(page: DrawnPage) -> Entries:
    """Return what is found of a page; nothing of one that no search is to find."""
    drawing = page.draw()
    found = drawing.sections if drawing.searched else ()
    return [{**vars(entry), "location": page.url + entry.location} for entry in found]
