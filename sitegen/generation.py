"""What is generated of a project: its pages, and the ids that an editor completes."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from sitegen.completion import completion_files
from sitegen.desk import check_pages, read_texts, write_beside, write_pages
from sitegen.problems import Problem
from sitegen.project import Project, refusal
from sitegen.records.schema import SCHEMAS
from sitegen.views import render
from sitegen.views.review import review_pages


def check_docs(project: Project, docs: Path) -> tuple[Problem, ...]:
    """Return every problem of a project and of the pages in ``docs``; write nothing."""
    return _finished(project, docs, check_pages)


def write_docs(project: Project, docs: Path) -> tuple[Problem, ...]:
    """Generate ``docs``; where there are problems, write nothing and return them."""
    return _finished(project, docs, write_pages)


def _finished(
    project: Project, docs: Path, finish: Callable[[Path, Mapping[str, str]], list[Problem]]
) -> tuple[Problem, ...]:
    if project.problems or not project.corpus:
        return project.problems
    try:
        return tuple(finish(docs, render(project.corpus)))
    except OSError as error:
        return (refusal(error, project.root, docs),)


@dataclass(frozen=True, kw_only=True)
class Preview:
    """What ``serve`` shows: every page by its path under ``docs/``, or the problems."""

    pages: Mapping[str, str] = field(default_factory=dict)
    reviews: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def preview(project: Project, docs: Path, texts: Path) -> Preview:
    """Return a project's pages, with a review of each article whose text is at hand.

    Nothing is written: an article's text must not get into ``docs``.
    """
    if project.problems or not project.corpus:
        return Preview(problems=project.problems)
    try:
        pages = render(project.corpus)
        if problems := check_pages(docs, pages):
            return Preview(problems=tuple(problems))
        reviews = review_pages(project.library, project.corpus, read_texts(texts))
        return Preview(pages=pages, reviews=reviews)
    except OSError as error:
        return Preview(problems=(refusal(error, project.root, docs),))


def write_completion(project: Project) -> None:
    """Write the ids of all records for an editor, where the project has schemas; never fail.

    While a file cannot be read, the ids that were there last are better than those of the rest.
    """
    if not project.library.unread:
        with suppress(OSError):
            write_beside(project.root / SCHEMAS, completion_files(project.library))
