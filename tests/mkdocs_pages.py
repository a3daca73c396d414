"""A site's pages as MkDocs has them when it renders the theme's template for each."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.commands.build import _populate_page, get_context
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import get_files, set_exclusions
from mkdocs.structure.nav import Navigation, get_navigation
from mkdocs.structure.pages import Page


@dataclass(frozen=True, kw_only=True)
class Site:
    """What MkDocs has read."""

    config: MkDocsConfig
    nav: Navigation
    env: Environment
    pages: tuple[Page, ...]

    def context(self, page: Page) -> dict[str, Any]:
        """Return what the template is rendered with."""
        files = [other.file for other in self.pages]
        return {**get_context(self.nav, files, self.config, page)}


def site_of(root: Path, **settings: Any) -> Site:
    """Read a site whose pages are on disk, without hooks."""
    config = load_config(str(root / "mkdocs.yml"), hooks=[], **settings)
    config.plugins.on_startup(command="build", dirty=False)
    config = config.plugins.on_config(config)
    files, env = get_files(config), config.theme.get_env()
    files.add_files_from_theme(env, config)
    set_exclusions(files, config)
    nav = get_navigation(files, config)
    pages = [file.page or Page(None, file, config) for file in files.documentation_pages()]
    for page in pages:
        _populate_page(page, config, files)
        page.active = False
    return Site(config=config, nav=nav, env=env, pages=tuple(pages))
