"""A new site: the files that ``init`` writes, an invented subject among them or none."""

import json
import re
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from sitegen.configuration import PAGE_LANGUAGES
from sitegen.corpus import Beginning
from sitegen.desk.reading import content_of, read_below
from sitegen.records.schema import schema_files
from sitegen.wording import ENGLISH, speaking, told

_HERE = Path(__file__).parent
_NAMES = {"dot-": ".", "build.py.txt": "build.py"}
"""How names begin here and there: what tools would take for a part of this project."""
_NEXT = "next.txt"
_THEMES = {"Closing": "themes/closing/index.md", "Cost and use": "themes/cost/index.md"}
EXAMPLE = "The pool in Marrow Street"
"""What the invented subject is called."""
SAID = re.compile(r"(?<=- |: )[A-Z][^#:\n]*[^#:\n ]|(?<=# )[^#\n]+$", re.MULTILINE)
"""What ``mkdocs.yml`` says to readers, and in comments to editors."""


def starter_files(
    *, title: str = "", language: str, requirement: str, is_empty: bool = False
) -> dict[str, str]:
    """Return the text of each file of a new site by its path; without the example, if asked."""
    parts = ("site", "empty" if is_empty else "example")
    texts: dict[str, str] = {}
    for part in parts:
        texts |= _texts(part) | _texts(f"{language}/{part}")
    themes = {} if is_empty else _THEMES
    with speaking(language):
        title = title or told(EXAMPLE)
        nav = "".join(f"  - {told(name)}: {page}\n" for name, page in themes.items())
        texts["mkdocs.yml"] = SAID.sub(lambda found: told(found[0]), texts["mkdocs.yml"])
    values = {
        '"@TITLE@"': json.dumps(title, ensure_ascii=False),
        "@TITLE@": title,
        "@LANGUAGE@": language,
        "@REQUIREMENT@": requirement,
        "@THEMES@": nav,
        "@NEXT@\n": texts.pop(_NEXT),
        "@DAY@": f"{datetime.now(UTC):%Y-%m-%d}",
        "@OF@": "" if language == ENGLISH else f" --language {language}",
    }
    return {**{path: _filled(text, values) for path, text in texts.items()}, **schema_files()}


def unwritten(root: Path) -> Beginning | None:
    """Return what comes next where a page that editors are to write is as it came."""
    about = "docs/about.md"
    with suppress(OSError):
        written = content_of(str(root / about))
        if any(written == content_of(f"{_HERE}/{tag}/site/{about}") for tag in PAGE_LANGUAGES):
            return Beginning.ABOUT
    return None


def _filled(text: str, values: dict[str, str]) -> str:
    for mark, value in values.items():
        text = text.replace(mark, value)
    return text


def _texts(part: str) -> dict[str, str]:
    paths, read = read_below(_HERE / part)
    return {_named(path): read(path).decode() for path in sorted(paths)}


def _named(path: str) -> str:
    for here, there in _NAMES.items():
        if path.startswith(here):
            return f"{there}{path.removeprefix(here)}"
    return path
