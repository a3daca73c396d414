"""Pages are generated before MkDocs reads them; what is broken is told."""

import gc
import logging
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from traceback import extract_tb
from typing import Literal

import click
from jinja2 import TemplateError
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from sitegen import addresses
from sitegen.cache.memory import unsettle
from sitegen.corpus import Corpus
from sitegen.course import COURSE
from sitegen.desk.installation import open_store
from sitegen.desk.reading import read_changed, texts_of
from sitegen.engine import settings_problems
from sitegen.exports.feeds import feeds
from sitegen.generation import preview, write_completion, write_docs
from sitegen.hook.run import RUN, Stopped, latest_day, root_of
from sitegen.listening import stop_as_on_interrupt
from sitegen.printing import coloured, echo, tell_warnings
from sitegen.problems import Problem, counted
from sitegen.project import Project, open_project
from sitegen.standing import reads_no_more
from sitegen.views.rendering import environment

_UNDONE = "; nothing was built"


def on_startup(*, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Begin anew; tell a build, which must not go on with old pages, from a server, which must."""
    del dirty
    on_shutdown()
    RUN.begin(serving=command == "serve")
    gc.disable()  # what a build makes stays
    if RUN.serving:
        stop_as_on_interrupt()
        logging.getLogger("mkdocs").addHandler(RUN.notes)
        environment()  # a checkout may take templates away while the server runs


def on_shutdown() -> None:
    """Take no more notes, and have Python look for garbage everywhere again after a server."""
    logging.getLogger("mkdocs").removeHandler(RUN.notes)
    if RUN.serving:
        unsettle()


def refuse_settings(config: MkDocsConfig) -> None:
    """End where settings cannot be used, if no command of ours has looked at them before."""
    if not COURSE.is_sound:
        problems = settings_problems(root_of(config))
        _tell(problems)
        if problems:
            raise Stopped(f"{counted(len(problems), 'problem')}{_UNDONE}.")
        COURSE.is_sound = True


def on_build_error(error: Exception) -> None:
    """End in one line where a plugin, an extension or a template cannot go on."""
    is_told = isinstance(error, (click.ClickException, OSError))
    if not is_told or isinstance(error, TemplateError):  # one that is missing is both
        last = extract_tb(error.__traceback__)[-1]
        where = f"{last.filename}:{last.lineno}"
        raise Abort(f"{type(error).__name__}: {error} ({where}){_UNDONE * (not RUN.has_pages)}")


def on_pre_build(config: MkDocsConfig) -> None:
    """Generate the pages; problems stop a build, and leave a server's old pages up."""
    if not config.use_directory_urls:
        raise Stopped("Links on the pages lead to folders; leave --no-directory-urls out.")
    if RUN.serving:
        RUN.written = {}
        project = make_preview(config)
        finish_preview()
        RUN.day = latest_day(project.library, project.corpus)
        return
    root = root_of(config)
    store = open_store(root)
    project = open_project(root, store=store, files=COURSE.files)
    COURSE.files = None  # which weigh, and nobody asks for again
    _ = project.lints  # which other cores look for while this one links
    RUN.day = latest_day(project.library, project.corpus)
    RUN.made = write_docs(project, Path(config.docs_dir), store)
    announce_feeds(project.corpus, config)
    _tell(RUN.made.problems)
    if RUN.made.problems:
        raise Stopped(f"{_problems()}{_UNDONE}.")
    tell_warnings(project.lints.active)
    COURSE.pages, COURSE.drawn = len([*RUN.made.pages]), RUN.made.drawn
    COURSE.docs, COURSE.warnings = RUN.made.hashes, project.lints.active
    COURSE.is_plain = reads_no_more(config.plugins, config.markdown_extensions)


def make_preview(config: MkDocsConfig, changed: frozenset[str] = frozenset()) -> Project:
    """Make a server's pages ready, after a change of these records alone or of anything.

    Problems leave the old ones up. What nobody may ask for is left to ``finish_preview``.
    """
    root = root_of(config)
    store = None if RUN.project else open_store(root)
    before = RUN.project
    files = read_changed(root, before.files, changed) if before and changed else None
    project = open_project(root, drafts=True, before=before, store=store, files=files)
    RUN.project = project
    if store:
        project.keep(store)
    docs = None if changed and not RUN.made.problems else Path(config.docs_dir)
    made = preview(project, docs, texts_of(root))
    announce_feeds(project.corpus, config)
    _tell(made.problems)
    RUN.made = replace(RUN.made, problems=made.problems) if made.problems else made
    if not made.problems:
        RUN.has_pages = True
        return project
    write_completion(project)
    if RUN.has_pages:
        raise Stopped(f"{_problems()}; the pages stay as they were.")
    click.echo(f"{_problems()}; the site appears when none is left.", err=True)
    config.nav = [{"Problems": "index.md"}]
    return project


def finish_preview() -> None:
    """Write the ids that an editor completes, and tell what should be looked at again."""
    if RUN.project and not RUN.made.problems:
        write_completion(RUN.project)
        tell_warnings(RUN.project.lints.active)


def announce_feeds(corpus: Corpus | None, config: MkDocsConfig) -> None:
    """Have the theme's template know the feeds; one of a theme is named on that page only."""
    config.extra["feeds"] = [
        {
            "title": feed.title,
            "page": addresses.url(feed.page) if feed.theme else "",
            "atom": addresses.atom_feed(feed.name),
            "json": addresses.json_feed(feed.name),
        }
        for feed in (feeds(corpus) if corpus else ())
    ]


def _problems() -> str:
    return counted(len(RUN.made.problems), "problem")


def _tell(problems: Iterable[Problem]) -> None:
    for problem in problems:
        echo(coloured(problem), err=True)
