"""What MkDocs says of its own configuration, told in our way before a build."""

import os
from collections.abc import Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from mkdocs.utils.yaml import get_yaml_loader, yaml_load

from sitegen.configuration import SITE_URL, parse_configuration
from sitegen.library import Library
from sitegen.places import MKDOCS
from sitegen.problems import Problem, Rule
from sitegen.rules.settings import hook_is_ours, settings_can_be_read, settings_run_no_code
from sitegen.yamltext import problem_at

_FIRST = (settings_can_be_read, settings_run_no_code, hook_is_ours)


def engine_problems(root: Path, library: Library) -> list[Problem]:
    """Return what MkDocs cannot do with its settings, or first what keeps us from asking it."""
    first = [problem for rule in _FIRST for problem in rule(library)]
    if first or not library.mkdocs.strip():
        return first
    places = parse_configuration(library.mkdocs).names
    return [
        problem_at(MKDOCS, places.get(name, (1, 1)), Rule.NOT_FOR_MKDOCS, _told(root, text), name)
        for name, text in _faults(root, library.mkdocs.decode("utf-8-sig"))
        if name not in SITE_URL  # of which we say more
    ]


def _told(root: Path, text: str) -> str:
    written = " ".join(text.replace(f"{root}{os.sep}", "").split()).rstrip(".")
    return f"MkDocs says: {written}; mend this setting"


def _faults(root: Path, settings: str) -> Iterator[tuple[str, str]]:
    """Yield each setting's name and what is wrong with it; a warning ends a strict build, too."""
    # Material's notice about MkDocs 2 says nothing about this site
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    config = MkDocsConfig(config_file_path=str(root / MKDOCS))
    try:
        config.load_dict(yaml_load(settings, get_yaml_loader(config=config)))
        errors, warnings = config.validate()
    except MkDocsException as error:
        yield "", str(error)
        return
    for name, fault in (*errors, *warnings):
        yield name, str(fault)
