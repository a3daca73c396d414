"""Links among the pages that MkDocs would follow without end, or to nothing."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from sitegen.desk.leftovers import is_hidden
from sitegen.problems import Place, Problem, Rule

_ROUND = "a link to a folder around it, which MkDocs would follow again and again; take it out"
_NOWHERE = "a link to nothing; mend it or take it out"
_AWAY = "a link where generated pages go; take it out, or have docs/ be the link"


def unusable_links(docs: Path) -> Iterator[Problem]:
    """Yield the links that MkDocs cannot read, and follow no other one twice."""
    for folder, names, files in os.walk(docs, followlinks=True):
        names.sort()
        for path in [Path(folder, name) for name in names]:
            if path.is_symlink() and _leads_back(path):
                names.remove(path.name)
                yield _problem(docs, path, _ROUND)
        for path in (Path(folder, name) for name in sorted(files)):
            if path.is_symlink() and not path.exists() and not is_hidden(path.relative_to(docs)):
                yield _problem(docs, path, _NOWHERE)


def links_on_the_way(docs: Path, paths: Iterable[str]) -> Iterator[Problem]:
    """Yield the links by which these paths would lead elsewhere."""
    for folder in sorted({folder for path in paths for folder in PurePosixPath(path).parents}):
        if folder.name and (docs / folder).is_symlink():
            yield _problem(docs, docs / folder, _AWAY)


def _leads_back(link: Path) -> bool:
    target = link.resolve()
    return any(folder.resolve().is_relative_to(target) for folder in link.parents)


def _problem(docs: Path, path: Path, message: str) -> Problem:
    place = Place(file=f"{docs.name}/{path.relative_to(docs).as_posix()}")
    return Problem(place=place, message=message, rule=Rule.UNUSABLE_LINK)
