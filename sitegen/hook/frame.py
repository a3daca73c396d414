"""What MkDocs has made ready once its pages are written: files, navigation, templates."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, cast

from jinja2 import Environment, Template
from mkdocs.commands.build import _build_page, _populate_page
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation

from sitegen.hook.drawn import DrawnPage, Index, OwnFile
from sitegen.hook.shell.shells import Shells

_MAIN = "main.html"


class Shelled:
    """The theme's environment, whose main template is drawn once a kind of page."""

    def __init__(self, env: Environment, tell: Callable[[str], None]) -> None:
        """Take the environment as all plugins have left it."""
        self._env = env
        self.render = Shells(env, tell, _MAIN).render

    def get_template(self, name: str) -> "Template | Shelled":
        """Return a template, or for the main one what renders like it."""
        return self if name == _MAIN else self._env.get_template(name)

    def __getattr__(self, name: str) -> Any:
        """Be the environment in all else."""
        return getattr(self._env, name)


@dataclass(kw_only=True)
class Frame:
    """What a page of ours is put into, as soon as MkDocs has each part."""

    config: MkDocsConfig = field(default_factory=MkDocsConfig)
    files: Files = field(default_factory=lambda: Files([]))
    nav: Navigation = field(default_factory=lambda: Navigation([], []))
    env: Any = None
    index: Index | None = None

    @cached_property
    def own(self) -> Mapping[str, OwnFile]:
        """Return the files that are made from the plan, by their path below the site's folder."""
        return {file.dest_uri: file for file in self.files if isinstance(file, OwnFile)}

    def write(self, file: OwnFile) -> None:
        """Write a page as MkDocs writes one, with all that plugins do to it."""
        page = cast("DrawnPage", file.page)
        _populate_page(page, self.config, self.files)
        _build_page(page, self.config, [], self.nav, self.env)
