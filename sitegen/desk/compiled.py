"""Templates as they were compiled, kept beside what Python keeps of our modules."""

import hashlib
import os
import sys
from contextlib import suppress
from functools import cache

import jinja2
from jinja2.bccache import Bucket, FileSystemBytecodeCache

from sitegen.desk.installation import code
from sitegen.desk.shipped import PACKAGE

_OPTIONS = ("autoescape", "finalize", "keep_trailing_newline", "lstrip_blocks", "trim_blocks")


class Compiled(FileSystemBytecodeCache):
    """What templates were compiled to by this code; one whose text is another is compiled anew.

    It is code, so it lies where code lies: whoever can write there can change that as well.
    """

    def get_bucket(
        self, environment: jinja2.Environment, name: str, filename: str | None, source: str
    ) -> Bucket:
        """Return what is kept of a template, for an environment like this one."""
        options = [getattr(environment, option) for option in _OPTIONS]
        options.append(type(environment.loader).__name__)  # one leaves indents out
        like = f"{name}\n{filename}\n{options}\n{[*environment.extensions]}"
        return super().get_bucket(environment, like, None, source)

    def get_source_checksum(self, source: str) -> str:
        """Return a hash of the text and of all else that compiles it, constants among it."""
        return hashlib.sha256(f"{code()}\n{jinja2.__version__}\n{source}".encode()).hexdigest()

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep it, where the disk lets us."""
        with suppress(OSError):
            super().dump_bytecode(bucket)


@cache
def compiled() -> Compiled | None:
    """Return what keeps templates; nothing where Python is to keep nothing, or nobody can write."""
    folder = PACKAGE / "__pycache__" / "templates"
    if sys.dont_write_bytecode or sys.pycache_prefix:
        return None
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    return Compiled(str(folder)) if os.access(folder, os.W_OK) else None
