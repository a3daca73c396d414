"""What comes with the program and is the same on every site: styles and scripts."""

import json
import re
from collections.abc import Callable, Mapping
from functools import cache, partial
from pathlib import Path
from types import MappingProxyType

PACKAGE = Path(__file__).parent.parent
THEME = PACKAGE / "theme"
OVERRIDES = THEME / "overrides"
"""The templates that add to those of MkDocs's theme."""
# strings stay as they are; a colon may begin a selector, but never ends one
_STYLE = re.compile(r'("[^"]*")|/\*.*?\*/|\s*([{},;>])\s*|(:)\s+|(\s)\s*', re.DOTALL)
# what stands before a line's first word; no text of ours in a script goes over lines
_SCRIPT = re.compile(r"^\s*(?:/\*.*?\*/\s*)?", re.DOTALL | re.MULTILINE)
SAID = re.compile(r'\b_\(("[^"]*")\)')
"""A message of ours in a script, as JSON: ``_("Copied")``."""
_NO_WORDS: Mapping[str, str] = MappingProxyType({})


def shipped_files(words: Mapping[str, str] = _NO_WORDS) -> dict[str, Callable[[], bytes]]:
    """Return what reads each file that every site has, by its path under ``docs/``.

    What scripts say is told in the words that translate it, where there are such.
    """
    squeezers: dict[str, Callable[[Path], bytes]] = {
        ".css": _style,
        ".js": partial(_script, words=words),
    }
    return {
        path.relative_to(THEME).as_posix(): partial(
            squeezers.get(path.suffix, Path.read_bytes), path
        )
        for path in _shipped()
    }


@cache
def _shipped() -> tuple[Path, ...]:
    paths = (path for path in THEME.rglob("*") if path.is_file())
    return tuple(sorted(path for path in paths if not path.is_relative_to(OVERRIDES)))


def read_catalogue(language: str) -> str:
    """Return the text of the catalogue that has what readers are told in another language."""
    return (PACKAGE / "wording" / f"{language}.po").read_text("utf-8")


def read_form(language: str, record: str) -> str:
    """Return the file that a new article's editor fills in, in the language of the pages."""
    return (PACKAGE / "stubs" / language / f"{record}.yml").read_text("utf-8")


def _style(path: Path) -> bytes:
    """Return a style sheet without what only its writers need."""
    text = _STYLE.sub(lambda found: "".join(filter(None, found.groups())), path.read_text("utf-8"))
    return text.replace(";}", "}").strip().encode() + b"\n"


def _script(path: Path, words: Mapping[str, str]) -> bytes:
    """Return a script in the words of the site, without what only its writers need."""

    def told(found: re.Match[str]) -> str:
        message = json.loads(found[1])
        return json.dumps(words.get(message, message), ensure_ascii=False)

    return SAID.sub(told, _SCRIPT.sub("", path.read_text("utf-8"))).encode()
