"""What nobody means to have: files that editors and systems leave, links that lead nowhere."""

import os
import re
from collections.abc import Iterable, Iterator
from fnmatch import translate
from functools import lru_cache
from pathlib import Path, PurePath

from sitegen.places import TEXTS
from sitegen.problems import Problem, Rule, problem_of_file

# after github.com/github/gitignore, folder Global, and the editors' own manuals
_LEFTOVERS = (
    *("*~", "#*#", ".#*"),  # Emacs: backup, unsaved text, lock (a link to nowhere)
    *("*.sw[nop]", "4913"),  # vim: unsaved text, whether it may write here
    *("*.save", "*.save.[0-9]*"),  # nano: unsaved text of one that was hung up
    *("*___jb_tmp___", "*___jb_old___"),  # JetBrains: while it saves
    *("~$*", ".~lock.*#"),  # Microsoft Office, LibreOffice: somebody has the file open
    *("Thumbs.db", "ehthumbs.db", "desktop.ini"),  # Windows
    *(".DS_Store", "._*", "Icon\r"),  # macOS
    *("*.orig", "*.rej"),  # git, patch: before a merge, what did not fit
    *("*.bak", "*.tmp"),  # many
)
_LEFTOVER = re.compile("|".join(map(translate, _LEFTOVERS)), re.IGNORECASE)
_ROUND = "a link to a folder around it, which MkDocs would follow again and again; take it out"
_NOWHERE = "a link to nothing; mend it or take it out"
_OUT = "a link out of {}/ to what is not to be published; put a copy here, or take it out"
_AWAY = "a link where generated pages go; take it out, or have docs/ be the link"


@lru_cache
def is_leftover(name: str) -> bool:
    """Say whether a file's name is one that editors or systems give."""
    return bool(_LEFTOVER.match(name))


def is_hidden(path: PurePath) -> bool:
    """Say whether a file, or a folder around it, is none that people see."""
    return any(part.startswith(".") for part in path.parts)


def is_meant(path: PurePath) -> bool:
    """Say whether a file is one that people see and mean to have."""
    return not (is_hidden(path) or is_leftover(path.name))


def unusable_links(folder: Path, name: str) -> Iterator[Problem]:
    """Yield the links that MkDocs cannot read or must not publish, and follow no other one twice.

    The folder is told by its name in the project.
    """
    for around, names, files in os.walk(folder, followlinks=True):
        names.sort()
        for path in [Path(around, name) for name in _links(around, [*names, *sorted(files)])]:
            if fault := _fault(folder, path):
                names[:] = [name for name in names if name != path.name]
                yield _problem(folder, name, path, fault.format(name))


def _links(folder: str, names: Iterable[str]) -> list[str]:
    return [name for name in names if os.path.islink(f"{folder}/{name}")]  # noqa: PTH114 - thousands


def links_on_the_way(docs: Path, paths: Iterable[str]) -> Iterator[Problem]:
    """Yield the links by which these paths would lead elsewhere."""
    around = {folder for path in paths for folder in folders_around(path)}
    for folder in sorted(_links(str(docs), around)):
        yield _problem(docs, docs.name, docs / folder, _AWAY)


def folders_around(path: str) -> Iterator[str]:
    """Yield the folders around a path, the innermost first."""
    while path := path.rpartition("/")[0]:
        yield path


def _fault(folder: Path, link: Path) -> str:
    """Say what is wrong with a link in a folder that is published, or nothing."""
    if not link.exists():
        return "" if is_hidden(link.relative_to(folder)) else _NOWHERE
    target = link.resolve()
    if any(around.resolve().is_relative_to(target) for around in link.parents):
        return _ROUND
    if is_leftover(link.name) or target.is_relative_to(folder.resolve()):
        return ""
    project = folder.parent.resolve()
    is_ours = target.is_relative_to(project) and not is_hidden(target.relative_to(project))
    return "" if is_ours and not target.is_relative_to(project / TEXTS) else _OUT


def _problem(folder: Path, name: str, path: Path, message: str) -> Problem:
    file = f"{name}/{path.relative_to(folder).as_posix()}"
    return problem_of_file(file, Rule.UNUSABLE_LINK, message)
