"""The flow from the editors' files to ``docs/``, as the command and the hook run it."""

from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from sitegen.completion import completion_files
from sitegen.corpus import Corpus, link
from sitegen.desk import (
    check_pages,
    read_files,
    read_texts,
    write_beside,
    write_file,
    write_pages,
)
from sitegen.evidence.checking import Report, check_evidence
from sitegen.evidence.recording import mismatches
from sitegen.library import CHECKED, RESULTS, REVIEWED, Library, read_library
from sitegen.lints import Lints, lint
from sitegen.problems import Place, Problem, Rule
from sitegen.records.results import format_results
from sitegen.records.reviews import format_reviews
from sitegen.records.schema import SCHEMAS
from sitegen.rules import check
from sitegen.status import Status, lint_counts, overview, record_reviews
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


def lint_project(root: Path) -> Lints:
    """Return every warning about the records that can be read; what cannot is a problem."""
    try:
        return lint(read_library(read_files(root))[0])
    except OSError:
        return Lints()


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


def project_status(root: Path) -> Status:
    """Return the state of what can be read of a project, whatever is broken."""
    library, _ = read_library(read_files(root))
    lints = lint(library)
    silenced = (silence.problem.rule for silence in lints.silenced)
    counts = lint_counts((warning.rule for warning in lints.active), silenced)
    return overview(library, check_project(root, root / "docs"), counts)


def record_project_reviews(
    root: Path, names: Collection[str]
) -> tuple[list[Problem], list[tuple[str, str]]]:
    """Record reviews and return which, by name and date; where there are problems, none."""
    library, problems = _checked(read_files(root), drafts=True)
    if problems:
        return problems, []
    recording = record_reviews(library, names)
    for name, reviews in recording.files.items():
        write_file(root / REVIEWED / f"{name}{RESULTS}", format_reviews(reviews))
    return [], [(subject.name, subject.date) for subject in recording.fresh]


def refresh_completion(root: Path) -> None:
    """Write the ids of all records for an editor, where the project has schemas; never fail.

    While a file cannot be read, the ids that were there last are better than those of the rest.
    """
    with suppress(OSError):
        library, _ = read_library(read_files(root))
        if not library.unread:
            write_beside(root / SCHEMAS, completion_files(library))


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
