"""The theme's templates and search, made ready once for many pages."""

from typing import Any

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files

from sitegen.hook.drawn import Index
from sitegen.hook.frame import Shelled
from sitegen.hook.run import RUN


class Compiled(BytecodeCache):
    """What templates were compiled to; one whose text is another is compiled anew."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._kept: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Return what is kept, if it is of the same text."""
        if kept := self._kept.get(bucket.key):
            bucket.bytecode_from_string(kept)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep it, in place of what the text was before."""
        self._kept[bucket.key] = bucket.bytecode_to_string()


_COMPILED = Compiled()


@event_priority(-100)  # after every plugin
def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Any:
    """Compile no template again that is as it was, and draw the main one once a kind of page."""
    del files
    env.bytecode_cache = _COMPILED
    for plugin in config.plugins.values():
        if hasattr(plugin, "search_index"):
            RUN.frame.index = Index(plugin.search_index, serving=RUN.serving)
            plugin.search_index = RUN.frame.index
    RUN.frame.env = Shelled(env, RUN.notes.lines.append)
    return RUN.frame.env
