"""What MkDocs says of its own configuration, told in our way before a build."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from mkdocs.utils.yaml import get_yaml_loader

from sitegen.configuration import SITE_URL, parse_configuration
from sitegen.library import Library
from sitegen.places import MKDOCS
from sitegen.problems import Problem, Rule
from sitegen.rules.settings import hook_is_ours, settings_can_be_read, settings_run_no_code
from sitegen.yamltext import problem_at, why_unreadable

_FIRST = (settings_can_be_read, settings_run_no_code, hook_is_ours)
# what MkDocs and its theme take unseen, and then end with a traceback of theirs
_TEXTS = (
    *("theme.name", "theme.custom_dir", "theme.language"),
    *("site_url", "extra.repository", "extra.branch", "extra.card"),
)
_LISTS = ("theme.features", "extra_css")
_MATERIAL = "material"


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
    return [
        problem_at(
            MKDOCS, names.get(name.partition(".")[0], (1, 1)), Rule.NOT_FOR_MKDOCS, text, name
        )
        for name, text in faults
    ]


def _faults(root: Path, settings: str) -> Iterator[tuple[str, str]]:
    """Yield each setting's name and what is wrong with it; a warning ends a strict build, too."""
    # Material's notice about MkDocs 2 says nothing about this site
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    config = MkDocsConfig(config_file_path=str(root / MKDOCS))
    try:
        data = yaml.load(settings, get_yaml_loader(config=config))  # noqa: S506 - as MkDocs does
        if misshapen := [*_misshapen(data)]:
            yield from misshapen
            return
        config.load_dict(data)
        errors, warnings = config.validate()
    except MkDocsException as error:
        yield "", _told(root, error)
        return
    for name, fault in (*errors, *warnings):
        if name not in SITE_URL:  # of which we say more
            yield name, _told(root, fault)
    if not errors and config.theme.name != _MATERIAL:
        yield "theme", f"pages are made for Material; write name: {_MATERIAL}"


def _misshapen(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name in _TEXTS:
        if not isinstance(_value(data, name, ""), str):
            yield name, "must be text; write one value, in quotes"
    for name in _LISTS:
        items = _value(data, name, [])
        if not (isinstance(items, list) and all(isinstance(item, str) for item in items)):
            yield name, "must be a list of texts; write [a, b]"


def _value(data: Mapping[str, Any], name: str, default: object) -> object:
    """Return what stands at a name, or the default, but none of an empty custom_dir."""
    outer, _, inner = name.rpartition(".")
    around = (data.get(outer) if outer else data) or {}
    value = around.get(inner, default) if isinstance(around, dict) else default
    return default if value is None and name != "theme.custom_dir" else value


def _told(root: Path, fault: object) -> str:
    written = " ".join(f"{fault}".replace(f"{root}{os.sep}", "").split()).rstrip(".")
    return f"MkDocs says: {written}; mend this setting"
