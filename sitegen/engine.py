"""What MkDocs and its theme cannot do with their settings, told in our way before a build."""

import logging
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from copy import deepcopy
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml
from jinja2 import TemplateError
from mkdocs.commands.build import build
from mkdocs.config.base import ValidationError
from mkdocs.config.config_options import Plugins
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException
from mkdocs.theme import Theme
from mkdocs.utils import get_build_datetime
from mkdocs.utils.yaml import get_yaml_loader

from sitegen.configuration import SITE_URL, parse_configuration
from sitegen.desk.compiled import compiled
from sitegen.desk.reading import read_settings
from sitegen.desk.writing import write_file
from sitegen.library import Library, read_library
from sitegen.places import MKDOCS
from sitegen.problems import Problem, Rule
from sitegen.publication import site_url_problems
from sitegen.rules.settings import hook_is_ours, settings_can_be_read, settings_run_no_code
from sitegen.yamltext import problem_at, why_unreadable

_FIRST = (settings_can_be_read, settings_run_no_code, hook_is_ours)
# what is taken unseen by us, and by MkDocs
_TEXTS = (
    *("theme.name", "theme.custom_dir", "site_url"),
    *("extra.repository", "extra.branch", "extra.card"),
)
_MATERIAL = "material"
_MOST = 60
"""So many settings are tried, each in a fifth of a second."""
_APART = ("theme", "extra", "plugins", "markdown_extensions")
_KEPT = {"custom_dir": str, "features": list}
"""With what else of a theme each of its settings is tried."""
_ENGINE = re.compile(r"mkdocs\.|material\.plugins\.(?!group|info|optimize|privacy|projects|social)")
"""Plugins that ask no other host, run no other program and bring no other plugins."""
_FLAT = "it has links lead to files, and those on the pages lead to folders"
_PAGE = (
    "---\ntags: [a]\n---\n[TOC]\n\n# A\n\n    c\n\n``` py\nd\n```\n\n| e |\n|---|\n| f |\n\n"
    '## B[^1]\n\n- [ ] ++ctrl+g++ :smile: $h$ `#!py i` "j" ==k== [[l]]\n\n=== "m"\n\n'
    '    !!! note\n\n        ??? n\n\n            o --8<-- "p"\n\n[^1]: #a\n'
)
# how MkDocs, its theme, plugins and extensions end with a setting that they do not count on
_ENDS = (
    *(ArithmeticError, AttributeError, LookupError, OSError, TypeError, ValueError),
    *(re.error, TemplateError, ValidationError),
)
_TRACE = re.compile(r"(?m)^  .*\n|^Traceback .*\n")
_SHAPES: dict[type, str] = {
    str: "text; write one value, in quotes",
    list: "a list of texts; write [a, b]",
}
"""What a setting must be that is such a thing without being set."""


class _Trial(MkDocsConfig):  # type: ignore[no-untyped-call]
    """Settings with plugins of their own, which MkDocs otherwise shares between builds."""

    plugins = Plugins(theme_key="theme", default=["search"])


def settings_problems(root: Path) -> list[Problem]:
    """Return why nothing can be built with a project's settings; nothing where none is read."""
    found = set[Problem]()
    with suppress(OSError):
        library, faults = read_library(read_settings(root))
        missing = [fault for fault in faults if fault.place.file == MKDOCS]
        address = site_url_problems(library.mkdocs, os.environ, MKDOCS)
        found |= {*missing, *address, *engine_problems(root, library)}
    return sorted(found)


def engine_problems(root: Path, library: Library) -> list[Problem]:
    """Return what MkDocs cannot do with its settings, or first what keeps us from asking it."""
    first = [problem for rule in _FIRST for problem in rule(library)]
    if first or not library.mkdocs.strip():
        return first
    names = parse_configuration(library.mkdocs).names
    settings = library.mkdocs.decode("utf-8-sig")
    try:
        faults = [*_faults(root, settings)]
    except yaml.MarkedYAMLError as error:  # of MkDocs' parser, which refuses more than ours
        place, text = why_unreadable(error, settings)
        return [problem_at(MKDOCS, place, Rule.NOT_FOR_MKDOCS, text)]
    found = []
    for name, text in faults:
        place = names.get(name) or names.get(name.partition(".")[0], (1, 1))
        found.append(problem_at(MKDOCS, place, Rule.NOT_FOR_MKDOCS, text, name))
    return found


def _faults(root: Path, settings: str) -> Iterator[tuple[str, str]]:
    """Yield each setting's name and what is wrong with it; a warning ends a strict build, too."""
    try:
        get_build_datetime()
    except (OverflowError, ValueError):
        yield "SOURCE_DATE_EPOCH", "is set, but to no number of seconds since 1970; unset it"
        return
    try:
        data = yaml.load(settings, get_yaml_loader(config=_empty(root)))  # noqa: S506 - as MkDocs
        if misshapen := [*_misshapen(data)]:
            yield from misshapen
            return
        found = _tried(root, data)
    except MkDocsException as error:
        yield "", _told(root, error)
    except _ENDS:
        yield from _apart(root, data)
    else:
        yield from ((name, _told(root, fault)) for name, fault in found if name not in SITE_URL)


def _empty(root: Path) -> MkDocsConfig:
    return _Trial(config_file_path=str(root / MKDOCS))


def _tried(root: Path, data: Mapping[str, Any]) -> list[tuple[str, object]]:
    """Return what MkDocs says of settings; where that is nothing, build a site with them."""
    _Trial.plugins.plugin_cache.clear()  # type: ignore[attr-defined]
    config = _empty(root)
    config.load_dict(deepcopy({**data}))  # of which MkDocs takes things out
    errors, warnings = config.validate()
    if not errors:
        with TemporaryDirectory(prefix="lagebild-", ignore_cleanup_errors=True) as folder, _quiet():
            _build(root, data, Path(folder))
    return [*errors, *warnings]


def _build(root: Path, data: Mapping[str, Any], folder: Path) -> None:
    """Build three pages in a folder, without hooks and what asks others."""
    for name in ("index.md", "a/index.md", "a/b.md"):
        write_file(folder / "docs" / name, _PAGE)
    config = _empty(root)
    places: dict[str, Any] = {
        "docs_dir": f"{folder}/docs",
        "site_dir": f"{folder}/site",
        "hooks": [],
        "nav": None,
    }
    config.load_dict(deepcopy({**data, **places}))
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


@contextmanager
def _quiet() -> Iterator[None]:
    """Have nothing said of a trial."""
    before = logging.root.manager.disable
    logging.disable()
    try:
        yield
    finally:
        logging.disable(before)


def _apart(root: Path, data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield which settings no page can be drawn with, each tried without the others."""
    for name, alone in islice(_parts(data), _MOST):
        try:
            _tried(root, alone)
        except _ENDS as error:
            if not name:
                return
            outer, _, inner = name.rpartition(".")
            usual = (Theme(_MATERIAL) if outer == "theme" else _empty(root)).get(inner)
            if shape := _SHAPES.get(type(usual)):
                yield name, f"must be {shape}"
            else:
                told = f"{error}".partition(" in search path")[0]
                yield name, f"no page can be drawn with this: {told}; mend it, or take it out"


def _parts(data: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield settings without what may be wrong; then with one, and the name of that."""
    own = data["theme"] if isinstance(data["theme"], dict) else {}
    theme = {name: own[name] for name, kind in _KEPT.items() if isinstance(own.get(name), kind)}
    least: dict[str, Any] = {"site_name": "", "theme": {"name": _MATERIAL, **theme}}
    yield "", least
    for outer, around in data.items():
        if outer in _APART and isinstance(around, list):
            for item in around:
                names = item if isinstance(item, dict) else [item]
                yield ".".join([outer, *map(str, names)]), {**least, outer: [item]}
        elif outer in _APART and isinstance(around, dict):
            for name, value in around.items():
                yield f"{outer}.{name}", {**least, outer: {**least.get(outer, {}), name: value}}
        elif outer != "hooks":
            yield outer, {**least, outer: around}


def _misshapen(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name in _TEXTS:
        if not isinstance(_value(data, name, ""), str):
            yield name, f"must be {_SHAPES[str]}"
    if _MATERIAL not in (data.get("theme"), _value(data, "theme.name", 0)):
        yield "theme", f"pages are made for Material; write name: {_MATERIAL}"


def _value(data: Mapping[str, Any], name: str, default: object) -> object:
    """Return what stands at a name, or the default, but none of an empty custom_dir."""
    outer, _, inner = name.rpartition(".")
    around = (data.get(outer) if outer else data) or {}
    value = around.get(inner, default) if isinstance(around, dict) else default
    return default if value is None and name != "theme.custom_dir" else value


def _told(root: Path, fault: object) -> str:
    said = _TRACE.sub("", f"{fault}").replace(f"{root}{os.sep}", "")
    written = " ".join(said.split()).rstrip(".")
    return f"MkDocs says: {written}; mend this setting"
