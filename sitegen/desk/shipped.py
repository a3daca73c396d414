"""What comes with the program and is the same on every site: styles and scripts."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

THEME = Path(__file__).parent.parent / "theme"
WORDING = Path(__file__).parent.parent / "wording"
OVERRIDES = THEME / "overrides"
"""The templates that add to those of MkDocs's theme."""


@cache
def shipped_files() -> dict[str, Callable[[], bytes]]:
    """Return what reads each file that every site has, by its path under ``docs/``."""
    paths = sorted(path for path in THEME.rglob("*") if path.is_file())
    return {
        path.relative_to(THEME).as_posix(): path.read_bytes
        for path in paths
        if not path.is_relative_to(OVERRIDES)
    }


def read_catalogue(language: str) -> str:
    """Return the text of the catalogue that has what readers are told in another language."""
    return (WORDING / f"{language}.po").read_text("utf-8")
