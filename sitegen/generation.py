"""A project's pages are generated, checked or shown, and the ids that an editor completes."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from sitegen import addresses
from sitegen.cache.store import Store
from sitegen.completion import completion_files
from sitegen.configuration import OVERRIDES, parse_configuration
from sitegen.desk.pages import check_pages, write_pages
from sitegen.desk.reading import absent, read_texts
from sitegen.desk.shipped import shipped_files
from sitegen.desk.surroundings import Text, faults_in_templates
from sitegen.desk.writing import write_again, write_beside
from sitegen.generated import Generated, Plan
from sitegen.known import let_go
from sitegen.problems import Problem
from sitegen.project import Project, refusal
from sitegen.records.schema import SCHEMAS, schema_files
from sitegen.rules.settings import pages_are_there, pages_by_hand
from sitegen.views.page import Page
from sitegen.views.recalling import draw_pages, keep, recall
from sitegen.views.review import review_pages
from sitegen.wording import catalogue


def check_docs(project: Project, docs: Path) -> tuple[Problem, ...]:
    """Return every problem of a project and of the pages in ``docs``; write nothing."""
    return _finished(project, _planned(project), docs, check_pages).problems


def write_docs(project: Project, docs: Path, store: Store | None = None) -> Generated:
    """Generate ``docs``; where there are problems, write nothing.

    Pages that another process has drawn are taken from the store, and the others kept there, with
    what is known of the project. Its records are held no longer than its warnings need them.
    """
    hashes: dict[str, str] = {}
    drawn: dict[str, bytes] = {}

    def meanwhile() -> None:
        if store:
            project.keep(store)
        for article in project.corpus.articles if project.corpus else ():
            article.kept.clear()

    def write(docs: Path, texts: Mapping[str, Text]) -> list[Problem]:
        if store:
            hashes.update(recall(planned.files, store))
        share = partial(draw_pages, planned.files, drawn, meanwhile=meanwhile)
        return write_pages(docs, texts, hashes, share)

    planned = _planned(project)
    if store and not planned.problems:
        _ = project.lints  # which need the records
        let_go(project.known, store)
    made = _finished(project, planned, docs, write)
    if store and made.files:
        keep(made.files, store, drawn, hashes)
    files = {path: page for path, page in made.files.items() if isinstance(page, Page)}
    return replace(made, files=files, drawn=len(drawn) if files else 0, hashes=hashes)


def preview(project: Project, docs: Path | None, texts: Path) -> Generated:
    """Return a project's pages, with a review of each article whose text is at hand.

    Nothing is written: an article's text must not get into ``docs``. Where that is not given, it
    is as it was, and what is planned is not looked at before somebody asks for it.
    """
    made = _planned(project)
    if docs:
        made = _finished(project, made, docs, check_pages)
    if made.problems or not project.corpus:
        return made
    try:
        reviews = review_pages(project.library, project.corpus, read_texts(texts))
    except OSError as error:
        return Generated(problems=(refusal(error, project.root, texts),))
    return replace(made, reviews=reviews)


def _planned(project: Project) -> Generated:
    """Return what is made of a project, as far as somebody asks for it, or what is wrong in it."""
    corpus = None if project.problems else project.corpus
    if not corpus:
        return Generated(problems=project.problems)
    return Generated(files=Plan(corpus), words=catalogue(corpus.language))


def _finished(
    project: Project,
    made: Generated,
    docs: Path,
    finish: Callable[[Path, Mapping[str, Text]], list[Problem]],
) -> Generated:
    """Check or write what is made, and what every site has; return that, or what is wrong."""
    texts: dict[str, Text] = {
        **shipped_files(made.words),
        **{path: file.text for path, file in made.files.items()},
    }
    is_made = texts.__contains__ if made.files else addresses.is_generated
    problems = [*project.problems]
    try:
        problems += _by_hand(project, docs, is_made)
        problems = problems or finish(docs, texts)
    except OSError as error:
        problems.append(refusal(error, project.root, docs))
    return Generated(problems=tuple(problems)) if problems else made


def _by_hand(project: Project, docs: Path, is_made: Callable[[str], bool]) -> Iterator[Problem]:
    """Yield what the nav names that is nowhere, and conflicts in the templates of the site's own.

    A page of the nav is generated, shipped, or written by hand.
    """
    mkdocs = project.library.mkdocs
    named = [page for page in pages_by_hand(mkdocs) if not is_made(page)]
    yield from pages_are_there(mkdocs, absent(docs, named))
    if overrides := parse_configuration(mkdocs).settings.get(OVERRIDES):
        yield from faults_in_templates(project.root / overrides.value, overrides.value)


def write_completion(project: Project) -> None:
    """Write the ids of all records for an editor, where the project has schemas; never fail.

    While a file cannot be read, the ids that were there last are better than those of the rest.
    Schemas of another version of this program are brought to this one.
    """
    with suppress(OSError):
        write_again(project.root, schema_files())
        if not project.library.unread:
            write_beside(project.root / SCHEMAS, completion_files(project.library))
