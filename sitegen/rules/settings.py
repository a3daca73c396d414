"""Rules for ``mkdocs.yml`` as a file: MkDocs can read it, runs no other code, and asks our hook."""

import posixpath
import re
from collections.abc import Iterator

from sitegen.configuration import parse_configuration
from sitegen.library import MKDOCS, Library
from sitegen.problems import Problem, Rule, quoted
from sitegen.yamltext import fault_in_settings, problem_at

_HOOK = "build.py"
_YAML = "tag:yaml.org,2002:"
# of Python's tags those that call nothing, and name what icons of Material are made with
_HARMLESS = re.compile(
    rf"!|!ENV|!relative|{_YAML}(?:str|int|float|bool|null|seq|map|timestamp"
    r"|python/name:(?:material|pymdownx)\.[\w.]+)"
)


def settings_can_be_read(library: Library) -> Iterator[Problem]:
    """YAML of names and values is what MkDocs can read; without it nothing can be built."""
    if library.mkdocs.strip() and (fault := fault_in_settings(library.mkdocs, MKDOCS)):
        yield fault


def settings_run_no_code(library: Library) -> Iterator[Problem]:
    """No tag has Python call something as MkDocs reads the file."""
    for tag, mark in parse_configuration(library.mkdocs).tags:
        if not _HARMLESS.fullmatch(tag):
            shown = quoted(tag.replace(_YAML, "!!"))
            message = f"{shown} is a YAML tag that can run code or is unknown; take it out"
            yield problem_at(MKDOCS, mark, Rule.TAG, message)


def hook_is_ours(library: Library) -> Iterator[Problem]:
    """MkDocs asks the hook that checks the briefs and writes their pages."""
    found = parse_configuration(library.mkdocs)
    if found.names and _HOOK not in map(posixpath.normpath, found.hooks):
        message = f"lacks {_HOOK}, without which old pages stay; add the line hooks: [{_HOOK}]"
        yield problem_at(MKDOCS, found.names.get("hooks", (1, 1)), Rule.NO_HOOK, message, "hooks")
