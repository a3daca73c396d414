"""How this program was installed."""

import json
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from sitegen.desk.reading import digest

NAME = "lagebild"
PACKAGE = Path(__file__).parent.parent


@cache
def code() -> str:
    """Return a hash of this program's files."""
    return digest([PACKAGE])


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
