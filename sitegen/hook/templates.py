"""The theme's templates, compiled once however often a server builds."""

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files


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


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Compile no template again that is as it was: that takes a quarter of a rebuild."""
    del config, files
    env.bytecode_cache = _COMPILED
    return env
