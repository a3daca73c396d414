"""How this program was installed, and what it keeps in a project for the next time."""

import json
import os
import sys
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution, version
from pathlib import Path

from sitegen.cache.memory import key_of
from sitegen.cache.store import Store
from sitegen.desk.looking import digest
from sitegen.desk.shipped import PACKAGE

NAME = "lagebild"
_LIBRARIES = ("pydantic", "pydantic-core", "PyYAML", "Jinja2", "Markdown", "mkdocs")


@cache
def code() -> str:
    """Return a hash of this program's files; one that nobody else has where it cannot be read."""
    return digest([PACKAGE]) or os.urandom(16).hex()


def requirement() -> str:
    """Return how pip gets this program again: PEP 508; where it is not installed, this checkout."""
    try:
        found = distribution(NAME)
    except PackageNotFoundError:
        return f"{NAME} @ {PACKAGE.parent.as_uri()}"
    origin = json.loads(found.read_text("direct_url.json") or "{}")  # PEP 610
    if repository := origin.get("vcs_info"):
        return f"{NAME} @ {repository['vcs']}+{origin['url']}@{repository['commit_id']}"
    return f"{NAME} @ {origin['url']}" if origin else f"{NAME}=={found.version}"


def open_store(root: Path) -> Store:
    """Return the store of a project for this code, this Python and these libraries."""
    return Store(root, _version())


@cache
def _version() -> str:
    return key_of([code(), sys.version, *map(version, _LIBRARIES)])
