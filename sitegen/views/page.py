"""What is planned: pages and data files that can be made, each by its path under ``docs/``."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from sitegen.views.drawing import Drawing
from sitegen.views.markdown import as_markdown


@dataclass(frozen=True, kw_only=True)
class Page:
    """A page that is drawn, once, when somebody asks for it."""

    path: str
    draw: Callable[[], Drawing]

    @cached_property
    def drawing(self) -> Drawing:
        """Return the page as it is drawn."""
        return self.draw()

    def text(self) -> str:
        """Return its file, for any engine of Markdown."""
        return as_markdown(self.drawing)


@dataclass(frozen=True, kw_only=True)
class Data:
    """A file for programs of others, which engines hand on as it is."""

    path: str
    write: Callable[[], str]

    @cached_property
    def _text(self) -> str:
        return self.write()

    def text(self) -> str:
        """Return what it holds."""
        return self._text


Planned = Page | Data
