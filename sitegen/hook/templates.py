"""The theme's templates and search, made ready once for many pages."""

from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files

from sitegen.desk import OVERRIDES
from sitegen.desk.compiled import compiled
from sitegen.hook.drawn import Index
from sitegen.hook.frame import Shelled
from sitegen.hook.run import RUN


def add_templates(config: MkDocsConfig) -> None:
    """Have MkDocs look for templates with us, after the site's own and before the theme's."""
    config.theme.dirs.insert(1 if config.theme.custom_dir else 0, str(OVERRIDES))


@event_priority(-100)  # after every plugin
def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Any:
    """Compile no template again that is as it was, and draw the main one once a kind of page."""
    del files
    env.bytecode_cache = compiled()
    for plugin in config.plugins.values():
        if hasattr(plugin, "search_index"):
            RUN.frame.index = Index(plugin.search_index, serving=RUN.serving)
            plugin.search_index = RUN.frame.index
    RUN.frame.env = Shelled(env, RUN.notes.lines.append)
    return RUN.frame.env
