"""The flow from the editors' files to ``docs/``, as the command and the hook run it."""

from pathlib import Path

from sitegen.corpus import link
from sitegen.desk import read_files, write_pages
from sitegen.library import Library, read_library
from sitegen.problems import Problem, Rule
from sitegen.rules import check
from sitegen.views import render


def check_project(root: Path, *, drafts: bool = False) -> list[Problem]:
    """Return every problem of a project's files, in the order of files and lines."""
    return _checked(root, drafts=drafts)[1]


def write_project(root: Path, docs: Path, *, drafts: bool = False) -> list[Problem]:
    """Generate ``docs``; where there are problems, write nothing and return them."""
    library, problems = _checked(root, drafts=drafts)
    return problems or write_pages(docs, render(link(library, drafts=drafts)))


def _checked(root: Path, *, drafts: bool) -> tuple[Library, list[Problem]]:
    library, problems = read_library(read_files(root))
    found = {*problems, *check(library)}
    allowed = {Rule.DRAFT_CLAIM} if drafts else set()
    return library, sorted(problem for problem in found if problem.rule not in allowed)
