"""The flow from the editors' files to ``docs/``, as the command and the hook run it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sitegen.corpus import Corpus, link
from sitegen.desk import check_pages, read_files, read_texts, write_file, write_pages
from sitegen.evidence.checking import Report, check_evidence
from sitegen.evidence.recording import mismatches
from sitegen.library import CHECKED, RESULTS, Library, read_library
from sitegen.problems import Place, Problem, Rule
from sitegen.records.results import format_results
from sitegen.rules import check
from sitegen.views import render
from sitegen.views.review import review_pages


def check_project(root: Path, docs: Path, *, drafts: bool = False) -> list[Problem]:
    """Return every problem of a project in the order of files and lines; write nothing."""
    return _run(root, docs, check_pages, drafts=drafts)


def write_project(root: Path, docs: Path, *, drafts: bool = False) -> list[Problem]:
    """Generate ``docs``; where there are problems, write nothing and return them."""
    return _run(root, docs, write_pages, drafts=drafts)


@dataclass(frozen=True, kw_only=True)
class Preview:
    """What ``serve`` shows: every page by its path under ``docs/``, or the problems."""

    pages: Mapping[str, str] = field(default_factory=dict)
    reviews: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def preview_project(root: Path, docs: Path, texts: Path) -> Preview:
    """Return the pages, those of drafts and reviews too; write nothing, where texts are least."""
    try:
        files = read_files(root)
        corpus, problems = _linked(files, drafts=True)
        pages = render(corpus) if corpus else {}
        problems = problems or check_pages(docs, pages)
        if problems or not corpus:
            return Preview(problems=tuple(problems))
        # what has been read is kept
        library, _ = read_library(files)
        return Preview(pages=pages, reviews=review_pages(library, corpus, read_texts(texts)))
    except OSError as error:
        return Preview(problems=(_refused(error, root, docs),))


def _run(
    root: Path,
    docs: Path,
    finish: Callable[[Path, Mapping[str, str]], list[Problem]],
    *,
    drafts: bool,
) -> list[Problem]:
    try:
        corpus, problems = _linked(read_files(root), drafts=drafts)
        return finish(docs, render(corpus)) if corpus else problems
    except OSError as error:
        return [_refused(error, root, docs)]


def _refused(error: OSError, root: Path, docs: Path) -> Problem:
    path = Path(error.filename2 or error.filename or docs)
    name = path.relative_to(root) if path.is_relative_to(root) else path
    place = Place(file=name.as_posix())
    return Problem(place=place, message=f"{error.strerror or error}", rule=Rule.NO_ACCESS)


def verify_project(root: Path, texts: Path, *, day: str = "") -> tuple[list[Problem], Report]:
    """Check every claim against the texts at hand; first the records must have no problem.

    Where a day (ISO 8601) is given, the results are recorded as of that day.
    """
    library, problems = _checked(read_files(root), drafts=True)
    if problems:
        return problems, Report(findings=(), articles=())
    report = check_evidence(library, read_texts(texts), day)
    for article, results in report.results.items() if day else ():
        write_file(root / CHECKED / f"{article}{RESULTS}", format_results(results))
    return [], report


def problems_in(files: Mapping[str, bytes], *, drafts: bool = False) -> list[Problem]:
    """Return every problem in the editors' files, in the order of files and lines."""
    return _linked(files, drafts=drafts)[1]


def _linked(files: Mapping[str, bytes], *, drafts: bool) -> tuple[Corpus | None, list[Problem]]:
    library, problems = _checked(files, drafts=drafts)
    if problems:
        return None, problems
    corpus = link(library, drafts=drafts)
    problems = sorted(mismatches(library, corpus))
    return (None if problems else corpus), problems


def _checked(files: Mapping[str, bytes], *, drafts: bool) -> tuple[Library, list[Problem]]:
    library, problems = read_library(files)
    found = {*problems, *check(library)}
    allowed = {Rule.DRAFT_CLAIM} if drafts else set()
    return library, sorted(problem for problem in found if problem.rule not in allowed)
