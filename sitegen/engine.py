"""What MkDocs and its theme cannot do with their settings, told in our way before a build."""

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any

import yaml
from mkdocs.exceptions import MkDocsException
from mkdocs.theme import Theme
from mkdocs.utils import get_build_datetime
from mkdocs.utils.yaml import get_yaml_loader

from sitegen.configuration import SITE_URL, parse_configuration
from sitegen.desk.reading import read_settings
from sitegen.library import Library, read_library
from sitegen.places import MKDOCS
from sitegen.problems import Problem, Rule
from sitegen.publication import site_url_problems
from sitegen.rules.settings import hook_is_ours, settings_can_be_read, settings_run_no_code
from sitegen.trial import ENDS, empty, tried
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
_TRACE = re.compile(r"(?m)^  .*\n|^Traceback .*\n")
_SHAPES: dict[type, str] = {
    str: "text; write one value, in quotes",
    list: "a list of texts; write [a, b]",
}
"""What a setting must be that is such a thing without being set."""


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
    at = {name: names.get(name) or names.get(name.partition(".")[0], (1, 1)) for name, _ in faults}
    return [problem_at(MKDOCS, at[name], Rule.NOT_FOR_MKDOCS, text, name) for name, text in faults]


def _faults(root: Path, settings: str) -> Iterator[tuple[str, str]]:
    """Yield each setting's name and what is wrong with it; a warning ends a strict build, too."""
    try:
        get_build_datetime()
    except (OverflowError, ValueError):
        yield "SOURCE_DATE_EPOCH", "is set, but to no number of seconds since 1970; unset it"
        return
    try:
        data = yaml.load(settings, get_yaml_loader(config=empty(root)))  # noqa: S506 - as MkDocs
        if misshapen := [*_misshapen(data)]:
            yield from misshapen
            return
        found = tried(root, data)
    except MkDocsException as error:
        yield "", _told(root, error)
    except ENDS:
        yield from _apart(root, data)
    else:
        yield from ((name, _told(root, fault)) for name, fault in found if name not in SITE_URL)


def _apart(root: Path, data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield which settings no page can be drawn with, each tried without the others."""
    for name, alone in islice(_parts(data), _MOST):
        try:
            tried(root, alone)
        except ENDS as error:
            if not name:
                return
            outer, _, inner = name.rpartition(".")
            usual = (Theme(_MATERIAL) if outer == "theme" else empty(root)).get(inner)
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
