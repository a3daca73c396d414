"""A page of ours in MkDocs: what it shows was drawn, and no Markdown is read for it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from markdown.extensions.toc import nest_toc_tokens
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from sitegen.views.drawing import Drawing, Heading

Write = Callable[["OwnFile"], object]


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
