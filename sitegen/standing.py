"""Whether ``site/`` is what a build would make of the project, so that none is needed.

Known is what a build reads: the editors' files, the pages by hand, the theme's overrides, the
environment that ``mkdocs.yml`` names, and the code, which the store goes by. Where a project has
more, a plugin or an extension that may read anything, each build is done.
"""

import os
import re
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import MappingProxyType

import click

from sitegen.cache.memory import key_of
from sitegen.cache.pickling import pickled, unpickled
from sitegen.cache.store import Store
from sitegen.configuration import BASE, OVERRIDES, parse_configuration
from sitegen.course import COURSE, Files, Inputs, Standing, forget
from sitegen.desk.installation import open_store
from sitegen.desk.looking import Sight, hashes, look
from sitegen.desk.manifest import fingerprint
from sitegen.desk.reading import read_files, read_settings
from sitegen.desk.stamps import SUMS, recall_sums
from sitegen.desk.surroundings import known_hashes
from sitegen.places import FOLDER, MKDOCS, SEEDS
from sitegen.printing import tell_warnings

DOCS, SITE, HOOK = "docs", "site", "build.py"
_KIND, _LAST = "built", "last"
_PLUGINS = frozenset({"search", "material/search", HOOK})
_READING = frozenset({"pymdownx.snippets", "pymdownx.b64"})
_OF_MARKDOWN = re.compile(
    r"abbr|admonition|attr_list|codehilite|def_list|extra|fenced_code|footnotes|md_in_html|meta"
    r"|nl2br|sane_lists|smarty|tables|toc|wikilinks"
)

_NONE: Files = MappingProxyType({})


def reads_no_more(plugins: Iterable[str], extensions: Iterable[str]) -> bool:
    """Say whether a build with these plugins, hooks among them, reads only what is known here."""
    return {*plugins} <= _PLUGINS and all(map(_is_pure, extensions))


def _is_pure(extension: str) -> bool:
    name = extension.removeprefix("markdown.extensions.")
    is_of_markdown = _OF_MARKDOWN.fullmatch(name) is not None
    return is_of_markdown or (name.startswith("pymdownx.") and name not in _READING)


def inputs_of(
    root: Path, environment: Mapping[str, str], files: Mapping[str, bytes] | None = None
) -> Inputs:
    """Return hashes of what a build reads; an ``OSError`` where something cannot be read.

    The editors' files are read, unless they are known.
    """
    files = read_files(root) if files is None else files
    frame = _frame_of(root, files.get(MKDOCS, b""), environment)
    hashed = {name: fingerprint(content) for name, content in files.items()}
    records = _sum({**hashed, MKDOCS: ""})
    return Inputs(frame=frame, records=records if frame else "")


def _frame_of(root: Path, mkdocs: bytes, environment: Mapping[str, str]) -> str:
    settings = parse_configuration(mkdocs).settings
    named = settings.get(OVERRIDES)
    overrides = named.value if named else ""
    if BASE in settings or not _is_inside(overrides):
        return ""
    docs = root / DOCS
    parts = [
        repr(mkdocs),
        *_libraries(),
        *_variables(mkdocs, environment),
        environment.get("SOURCE_DATE_EPOCH", ""),
        _sum(hashes(docs, {*known_hashes(docs), ".generated"})),
        _sum(hashes(root / HOOK)),
        _sum(hashes(root / overrides)) if overrides else "",
    ]
    return key_of(parts)


def _sum(files: Files) -> str:
    return key_of(f"{found} {name}" for name, found in sorted(files.items()))


@cache
def _libraries() -> tuple[str, ...]:
    """Return what is installed: the names of folders that name a version, too."""
    folders = [folder for folder in map(Path, sys.path) if folder.is_dir()]
    found = (path.name for folder in folders for path in folder.glob("*.*-info"))
    return tuple(sorted(found))


def _is_inside(folder: str) -> bool:
    """Say whether a folder, if any, is below the project's."""
    path = Path(folder)
    return not path.is_absolute() and ".." not in path.parts


def _variables(settings: bytes, environment: Mapping[str, str]) -> list[str]:
    """Return the variables that settings may name, with what they hold."""
    words = {*re.findall(r"\w+", settings.decode("utf-8", "replace"))}
    return [f"{name}={environment[name]}" for name in sorted(words & environment.keys())]


def outputs_of(root: Path, docs: Files = _NONE, site: Files = _NONE) -> tuple[Files, Files]:
    """Return hashes of what a build has written; an ``OSError`` where it cannot be read.

    Those known of files in ``docs/`` and ``site/`` are not worked out again.
    """
    known = (root / DOCS, docs), (root / SITE, site)
    there, made = ({**hashes(folder, found), **found} for folder, found in known)
    return there, made


def standing(root: Path, before: Standing | None, inputs: Inputs) -> bool:
    """Say whether these inputs were built, and the site is as it was then."""
    if not before or not inputs.frame or before.inputs != inputs:
        return False
    return before.outputs == key_of(map(_sum, outputs_of(root)))


def last_standing(store: Store) -> Standing | None:
    """Return the site as the last build left it, if that is known."""
    known = unpickled(store.get_many(_KIND, [_LAST]).get(_LAST))
    return known if isinstance(known, Standing) else None


def nothing_changed(root: Path) -> bool:
    """Say whether the site is what a build would make; if so, tell that and its warnings."""
    forget()
    with suppress(OSError):  # whoever builds then tells it
        COURSE.seen, COURSE.files = _look(root), read_files(root)
        store = open_store(root)
        COURSE.before = found = last_standing(store)
        recall_sums(found.sums if found else {})
        COURSE.inputs = inputs_of(root, os.environ, COURSE.files)
        # of what the last site was built with, the settings among it, only records may differ
        COURSE.is_sound = bool(found and COURSE.inputs.frame == found.inputs.frame != "")
        if found and standing(root, found, COURSE.inputs):
            tell_warnings(found.warnings)
            if SUMS.kept.keys() - found.sums.keys():
                store.put_many(_KIND, {_LAST: pickled(replace(found, sums=SUMS.kept))})
            click.echo("Nothing changed: site/ is as it was built.")
            forget()
            return True
    return False


def keep_standing(root: Path, store: Store) -> None:
    """Note that the site was built from these inputs, if they still are what there is."""
    if COURSE.inputs.frame and _is_as_read(root):
        docs, site = outputs_of(root, COURSE.docs, COURSE.written)
        found = Standing(
            inputs=COURSE.inputs,
            outputs=key_of(map(_sum, (docs, site))),
            warnings=COURSE.warnings,
            files=site,
            keys=COURSE.keys,
            policies=COURSE.policies,
            sums=SUMS.kept,
        )
        store.put_many(_KIND, {_LAST: pickled(found)})


def _is_as_read(root: Path) -> bool:
    """Say whether the inputs are there; records that look as they did need not be read again."""
    if COURSE.seen != _look(root):
        return COURSE.inputs == inputs_of(root, os.environ)
    mkdocs = read_settings(root).get(MKDOCS, b"")
    return COURSE.inputs.frame == _frame_of(root, mkdocs, os.environ)


def _look(root: Path) -> Sight:
    """Return what the system says of each of the editors' files."""
    return frozenset().union(*(look(root / name) for name in (SEEDS, FOLDER, MKDOCS)))
