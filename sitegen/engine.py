"""What MkDocs and its theme cannot do with their settings, told in our way before a build."""

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml
from jinja2 import TemplateError
from mkdocs.commands.build import get_context
from mkdocs.config.base import ValidationError
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_build_datetime
from mkdocs.utils.yaml import get_yaml_loader

from sitegen.configuration import SITE_URL, parse_configuration
from sitegen.desk import read_settings
from sitegen.desk.compiled import compiled
from sitegen.library import Library, read_library
from sitegen.places import MKDOCS
from sitegen.problems import Problem, Rule
from sitegen.publication import site_url_problems
from sitegen.rules.settings import hook_is_ours, settings_can_be_read, settings_run_no_code
from sitegen.yamltext import problem_at, why_unreadable

_FIRST = (settings_can_be_read, settings_run_no_code, hook_is_ours)
# what MkDocs takes unseen
_TEXTS = (
    *("theme.name", "theme.custom_dir", "theme.language"),
    *("site_url", "extra.repository", "extra.branch", "extra.card"),
)
_LISTS = ("theme.features", "theme.static_templates", "extra_css", "extra_templates")
_MATERIAL = "material"
_APART = ("theme", "extra", "plugins", "markdown_extensions")
_KEPT = ("custom_dir", "features")
"""With what else of a theme each of its settings is tried."""
_PAGE = "[TOC]\n\n# A\n\n    c\n\n| d |\n|---|\n| e |\n\n## B[^1]\n\n[^1]: #a\n"
# how MkDocs, its theme and its extensions end with a setting of another type than they count on
_ENDS = (
    *(AttributeError, LookupError, TypeError, ValueError),
    *(re.error, TemplateError, ValidationError),
)


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
    return MkDocsConfig(config_file_path=str(root / MKDOCS))


def _tried(root: Path, data: Mapping[str, Any]) -> list[tuple[str, object]]:
    """Return what MkDocs says of settings; where that is nothing, draw a page with them."""
    config = _empty(root)
    config.load_dict(deepcopy({**data}))  # of which MkDocs takes things out
    errors, warnings = config.validate()
    if not errors:
        file = File("index.md", None, config.site_dir, use_directory_urls=True)
        page = Page("A", file, config)
        page.markdown, files = _PAGE, Files([file])
        page.render(config, files)
        page.previous_page = page.next_page = page
        env = config.theme.get_env()
        env.bytecode_cache = compiled()
        context = get_context(Navigation([page], [page]), files, config, page)
        env.get_template("base.html").render(context)
    return [*errors, *warnings]


def _apart(root: Path, data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield which settings no page can be drawn with, each tried without the others."""
    for name, alone in _parts(data):
        try:
            _tried(root, alone)
        except _ENDS as error:
            if not name:
                return
            told = f"{error}".partition(" in search path")[0]
            yield name, f"no page can be drawn with this: {told}; mend it, or take it out"


def _parts(data: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield settings without what may be wrong; then with one, and the name of that."""
    own = data["theme"] if isinstance(data["theme"], dict) else {}
    theme = {name: value for name, value in own.items() if name in _KEPT}
    least = {name: value for name, value in data.items() if name not in {*_APART, "hooks"}}
    least["theme"] = {"name": _MATERIAL, **theme}
    yield "", least
    for outer in _APART:
        around = data.get(outer)
        if isinstance(around, list):
            for item in around:
                names = item if isinstance(item, dict) else [item]
                yield ".".join([outer, *map(str, names)]), {**least, outer: [item]}
        elif isinstance(around, dict):
            for name, value in around.items():
                yield f"{outer}.{name}", {**least, outer: {**least.get(outer, {}), name: value}}


def _misshapen(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name in _TEXTS:
        if not isinstance(_value(data, name, ""), str):
            yield name, "must be text; write one value, in quotes"
    for name in _LISTS:
        items = _value(data, name, [])
        if not (isinstance(items, list) and all(isinstance(item, str) for item in items)):
            yield name, "must be a list of texts; write [a, b]"
    if _MATERIAL not in (data.get("theme"), _value(data, "theme.name", 0)):
        yield "theme", f"pages are made for Material; write name: {_MATERIAL}"


def _value(data: Mapping[str, Any], name: str, default: object) -> object:
    """Return what stands at a name, or the default, but none of an empty custom_dir."""
    outer, _, inner = name.rpartition(".")
    around = (data.get(outer) if outer else data) or {}
    value = around.get(inner, default) if isinstance(around, dict) else default
    return default if value is None and name != "theme.custom_dir" else value


def _told(root: Path, fault: object) -> str:
    written = " ".join(f"{fault}".replace(f"{root}{os.sep}", "").split()).rstrip(".")
    return f"MkDocs says: {written}; mend this setting"
