"""Whether ``site/`` is what a build would make of the project, so that none is needed.

Known is what a build reads: the editors' files, the pages by hand, the theme's overrides, the
environment that ``mkdocs.yml`` names, and the code, which the store goes by. Where a project has
more, a plugin or an extension that may read anything, each build is done.
"""

import os
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib.metadata import distributions
from pathlib import Path

import click

from sitegen.cache.memory import key_of
from sitegen.cache.pickling import pickled, unpickled
from sitegen.cache.store import Store
from sitegen.configuration import BASE, OVERRIDES, parse_configuration
from sitegen.desk import contents, generated_pages, read_files
from sitegen.places import MKDOCS
from sitegen.printing import tell_warnings
from sitegen.storing import open_store

DOCS, SITE, HOOK = "docs", "site", "build.py"
_KIND, _LAST = "built", "last"
_PLUGINS = frozenset({"search", "material/search", HOOK})
_READING = frozenset({"pymdownx.snippets", "pymdownx.b64"})
_OF_MARKDOWN = re.compile(
    r"abbr|admonition|attr_list|codehilite|def_list|extra|fenced_code|footnotes|md_in_html|meta"
    r"|nl2br|sane_lists|smarty|tables|toc|wikilinks"
)


@dataclass(frozen=True, kw_only=True)
class Standing:
    """A site as it was built: hashes of what went into it and of what came out, and warnings."""

    inputs: str
    outputs: str
    warnings: int


@dataclass
class Course:
    """How the build of this process goes: what was there before, what its hook tells the command.

    ``is_plain`` says that the build read nothing but what is known here.
    """

    inputs: str = ""
    pages: int = 0
    drawn: int = 0
    warnings: int = 0
    is_plain: bool = False


COURSE = Course()


def reads_no_more(plugins: Iterable[str], extensions: Iterable[str]) -> bool:
    """Say whether a build with these plugins, hooks among them, reads only what is known here."""
    return {*plugins} <= _PLUGINS and all(map(_is_pure, extensions))


def _is_pure(extension: str) -> bool:
    name = extension.removeprefix("markdown.extensions.")
    is_of_markdown = _OF_MARKDOWN.fullmatch(name) is not None
    return is_of_markdown or (name.startswith("pymdownx.") and name not in _READING)


def inputs_of(root: Path, environment: Mapping[str, str]) -> str:
    """Return a hash of what a build reads; empty where it may read what is not known.

    An ``OSError`` where something cannot be read.
    """
    files = read_files(root)
    settings = parse_configuration(files.get(MKDOCS, b"")).settings
    named = settings.get(OVERRIDES)
    overrides = named.value if named else ""
    if BASE in settings or not _is_inside(overrides):
        return ""
    docs = root / DOCS
    parts = [
        *(f"{name}\n{content!r}" for name, content in sorted(files.items())),
        *_libraries(),
        *_variables(files.get(MKDOCS, b""), environment),
        contents(docs, {*generated_pages(docs), ".generated"}),
        contents(root / HOOK),
        contents(root / overrides) if overrides else "",
    ]
    return key_of(parts)


@cache
def _libraries() -> tuple[str, ...]:
    return tuple(sorted(f"{found.name} {found.version}" for found in distributions()))


def _is_inside(folder: str) -> bool:
    """Say whether a folder, if any, is below the project's."""
    path = Path(folder)
    return not path.is_absolute() and ".." not in path.parts


def _variables(settings: bytes, environment: Mapping[str, str]) -> list[str]:
    """Return the variables that settings may name, with what they hold."""
    words = {*re.findall(r"\w+", settings.decode("utf-8", "replace"))}
    return [f"{name}={environment[name]}" for name in sorted(words & environment.keys())]


def outputs_of(root: Path) -> str:
    """Return a hash of what a build has written; an ``OSError`` where that cannot be read."""
    return key_of([contents(root / DOCS), contents(root / SITE)])


def standing(root: Path, store: Store, inputs: str) -> Standing | None:
    """Return how the site stands, if these inputs were built and it is as it was then."""
    known = unpickled(store.get_many(_KIND, [_LAST]).get(_LAST))
    if not isinstance(known, Standing) or not inputs or known.inputs != inputs:
        return None
    return known if known.outputs == outputs_of(root) else None


def nothing_changed(root: Path) -> bool:
    """Say whether the site is what a build would make; if so, tell that and its warnings."""
    COURSE.inputs = ""
    with suppress(OSError):  # whoever builds then tells it
        COURSE.inputs = inputs_of(root, os.environ)
        if found := standing(root, open_store(root), COURSE.inputs):
            tell_warnings(range(found.warnings))
            click.echo("Nothing changed: site/ is as it was built.")
            return True
    return False


def end_where_nothing_changed(root: Path) -> None:
    """End the process, and say so, where the site is what a build would make."""
    if nothing_changed(root):
        raise SystemExit


def keep_standing(root: Path, store: Store, inputs: str, warnings: int) -> None:
    """Note that the site was built from these inputs, if they still are what there is."""
    if inputs and inputs == inputs_of(root, os.environ):
        found = Standing(inputs=inputs, outputs=outputs_of(root), warnings=warnings)
        store.put_many(_KIND, {_LAST: pickled(found)})
