"""The store of a project for this code: with another version of it nothing is known."""

import sys
from functools import cache
from importlib.metadata import version
from pathlib import Path

from sitegen.cache.memory import key_of
from sitegen.cache.store import Store
from sitegen.desk.installation import code

_LIBRARIES = ("pydantic", "pydantic-core", "PyYAML", "Jinja2", "Markdown", "mkdocs")


def open_store(root: Path) -> Store:
    """Return the store of a project for this code, this Python and these libraries."""
    return Store(root, _version())


@cache
def _version() -> str:
    return key_of([code(), sys.version, *map(version, _LIBRARIES)])
