"""The flow from the editors' files to ``docs/``, as the command and the hook run it."""

from collections.abc import Callable, Mapping
from pathlib import Path

from sitegen.corpus import link
from sitegen.desk import check_pages, read_files, write_pages
from sitegen.library import Library, read_library
from sitegen.problems import Place, Problem, Rule
from sitegen.rules import check
from sitegen.views import render


def check_project(root: Path, docs: Path, *, drafts: bool = False) -> list[Problem]:
    """Return every problem of a project in the order of files and lines; write nothing."""
    return _run(root, docs, check_pages, drafts=drafts)


def write_project(root: Path, docs: Path, *, drafts: bool = False) -> list[Problem]:
    """Generate ``docs``; where there are problems, write nothing and return them."""
    return _run(root, docs, write_pages, drafts=drafts)


def _run(
    root: Path,
    docs: Path,
    finish: Callable[[Path, Mapping[str, str]], list[Problem]],
    *,
    drafts: bool,
) -> list[Problem]:
    try:
        library, problems = _checked(read_files(root), drafts=drafts)
        return problems or finish(docs, render(link(library, drafts=drafts)))
    except OSError as error:
        path = Path(error.filename2 or error.filename or docs)
        name = path.relative_to(root) if path.is_relative_to(root) else path
        place = Place(file=name.as_posix())
        return [Problem(place=place, message=f"{error.strerror or error}", rule=Rule.NO_ACCESS)]


def problems_in(files: Mapping[str, bytes], *, drafts: bool = False) -> list[Problem]:
    """Return every problem in the editors' files, in the order of files and lines."""
    return _checked(files, drafts=drafts)[1]


def _checked(files: Mapping[str, bytes], *, drafts: bool) -> tuple[Library, list[Problem]]:
    library, problems = read_library(files)
    found = {*problems, *check(library)}
    allowed = {Rule.DRAFT_CLAIM} if drafts else set()
    return library, sorted(problem for problem in found if problem.rule not in allowed)
