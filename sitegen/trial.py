"""A site that is built with a project's settings to see whether MkDocs can."""

import logging
import re
from collections.abc import Mapping
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from jinja2 import TemplateError
from mkdocs.commands.build import build
from mkdocs.config.base import ValidationError
from mkdocs.config.config_options import Plugins
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from sitegen.desk.compiled import compiled
from sitegen.desk.writing import write_file
from sitegen.places import MKDOCS

_ENGINE = re.compile(r"mkdocs\.|material\.plugins\.(?!group|info|optimize|privacy|projects|social)")
"""Plugins that ask no other host, run no other program and bring no other plugins."""
_FLAT = "it has links lead to files, and those on the pages lead to folders"
_PAGE = (
    "---\ntags: [a]\n---\n[TOC]\n\n# A\n\n    c\n\n``` py\nd\n```\n\n| e |\n|---|\n| f |\n\n"
    '## B[^1]\n\n- [ ] ++ctrl+g++ :smile: $h$ `#!py i` "j" ==k== [[l]]\n\n=== "m"\n\n'
    '    !!! note\n\n        ??? n\n\n            o --8<-- "p"\n\n[^1]: #a\n'
)
# how MkDocs, its theme, plugins and extensions end with a setting that they do not count on
ENDS = (
    *(ArithmeticError, AttributeError, LookupError, OSError, TypeError, ValueError),
    *(re.error, TemplateError, ValidationError),
)


class _Trial(MkDocsConfig):  # type: ignore[no-untyped-call]
    """Settings with plugins of their own, which MkDocs otherwise shares between builds."""

    plugins = Plugins(theme_key="theme", default=["search"])


def empty(root: Path) -> MkDocsConfig:
    """Return settings with nothing set."""
    return _Trial(config_file_path=str(root / MKDOCS))


def tried(root: Path, data: Mapping[str, Any]) -> list[tuple[str, object]]:
    """Return what MkDocs says of settings; where that is nothing, build a site with them."""
    _Trial.plugins.plugin_cache.clear()  # type: ignore[attr-defined]
    config = empty(root)
    config.load_dict(deepcopy({**data}))  # of which MkDocs takes things out
    errors, warnings = config.validate()
    if not errors:
        before = logging.root.manager.disable
        logging.disable()
        try:
            with TemporaryDirectory(prefix="lagebild-", ignore_cleanup_errors=True) as folder:
                _build(root, data, Path(folder))
        finally:
            logging.disable(before)
    return [*errors, *warnings]


def _build(root: Path, data: Mapping[str, Any], folder: Path) -> None:
    """Build three pages in a folder, without hooks and what asks others."""
    for name in ("index.md", "a/index.md", "a/b.md"):
        write_file(folder / "docs" / name, _PAGE)
    config = empty(root)
    places = {"docs_dir": f"{folder}/docs", "site_dir": f"{folder}/site"}
    config.load_dict(deepcopy({**data, **places, "hooks": [], "nav": None}))
    config.validate()
    env = config.theme.get_env()
    env.bytecode_cache = compiled()
    config.theme.get_env = lambda: env  # type: ignore[method-assign]
    for event, methods in config.plugins.events.items():
        config.plugins.events[event] = [m for m in methods if _ENGINE.match(m.__module__)]
    with suppress(Abort):  # of what the project has, and this has not
        build(config)
    if config.use_directory_urls is not data.get("use_directory_urls", True):
        raise ValueError(_FLAT)
