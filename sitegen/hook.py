"""MkDocs's events, which ``build.py`` hands on.

A build generates ``docs/`` before MkDocs reads it. A server writes nothing there: its pages, those
of drafts and reviews among them, are in memory, and what is broken is told in a panel. Of generated
pages Markdown reads only what is Markdown.
"""

import logging
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Literal

import click
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files, InclusionLevel, file_sort_key
from mkdocs.structure.pages import Page

from sitegen.addresses import REVIEWS, url
from sitegen.desk import generated_pages, kept_on_failure
from sitegen.generation import Preview, preview, write_completion, write_docs
from sitegen.library import FOLDER, SEEDS
from sitegen.panel import with_panel
from sitegen.printing import coloured, echo, tell_warnings
from sitegen.problems import Problem, counted
from sitegen.project import open_project
from sitegen.rawhtml import ids_in, put_blocks, take_blocks
from sitegen.views.problems import problems_page, problems_panel
from sitegen.views.review import review_link


class Stopped(Abort):
    """A build ends here; the message is its closing line."""

    def show(self, *_args: Any, **_kwargs: Any) -> None:
        """Print the closing line below the problems, without MkDocs's empty line before it."""
        click.echo(self.format_message(), err=True)


class Notes(logging.Handler):
    """What MkDocs warns about during a build."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Note a line; what the server says of requests is none of a build."""
        if record.name != "mkdocs.livereload":
            self.lines.append(record.getMessage())


@dataclass
class _Run:
    """What must be remembered from one event, and one rebuild, to the next."""

    serving: bool = False
    has_pages: bool = False
    preview: Preview = field(default_factory=Preview)
    generated: frozenset[str] = frozenset()
    blocks: list[str] = field(default_factory=list)
    notes: Notes = field(default_factory=Notes)

    @property
    def only_problems(self) -> bool:
        """Say that ``serve`` has had nothing to show but problems since it started."""
        return bool(self.preview.problems) and not self.has_pages

    def panel(self) -> str:
        """Return the panel for every page; nothing where all is well, or a page says it all."""
        problems = () if self.only_problems else self.preview.problems
        if not problems and not self.notes.lines:
            return ""
        return problems_panel(problems, self.notes.lines)


_run = _Run()


def on_startup(*, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Begin anew; tell a build, which must not go on with old pages, from a server, which must."""
    del dirty
    on_shutdown()
    vars(_run).update(vars(_Run(serving=command == "serve")))
    if _run.serving:
        logging.getLogger("mkdocs").addHandler(_run.notes)


def on_shutdown() -> None:
    """Take no more notes."""
    logging.getLogger("mkdocs").removeHandler(_run.notes)


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: object) -> LiveReloadServer:
    """Watch what the editors write, survive what is broken, and lay a panel over the pages."""
    del builder
    for folder in _watched(_root(config)):
        server.watch(str(folder))
    server.builder = partial(_rebuild, server.builder, Path(server.root))
    server.set_app(with_panel(server.serve_request, _run.panel))
    if _run.preview.reviews:
        click.echo(f"Each brief beside its article's text: {server.url}{url(REVIEWS)}", err=True)
    return server


def _rebuild(builder: Callable[[], None], site: Path) -> None:
    """Build again; where MkDocs cannot, say why and go on with the pages there are."""
    _run.notes.lines.clear()
    try:
        with kept_on_failure(site):
            builder()
    except Stopped as error:
        error.show()
    except (MkDocsException, OSError, ValueError) as error:
        _run.notes.lines.append(f"{error}; the pages stay as they were")
        click.echo(f"{error}; the pages stay as they were.", err=True)


def on_pre_build(config: MkDocsConfig) -> None:
    """Generate the pages; problems stop a build, and leave a server's old pages up."""
    root, docs = _root(config), Path(config.docs_dir)
    project = open_project(root, drafts=_run.serving)
    if not _run.serving:
        _tell(problems := write_docs(project, docs))
        if problems:
            raise Stopped(f"{counted(len(problems), 'problem')}; nothing was built.")
        tell_warnings(project.lints.active)
        return
    write_completion(project)
    _run.preview = preview(project, docs, _texts(root))
    _tell(_run.preview.problems)
    if not _run.preview.problems:
        _run.has_pages = True
        tell_warnings(project.lints.active)
    elif _run.has_pages:
        raise Stopped(f"{_problems()}; the pages stay as they were.")
    else:
        ending = "the site appears when none is left."
        click.echo(f"{_problems()}; {ending}", err=True)
        config.nav = [{"Problems": "index.md"}]


def _problems() -> str:
    return counted(len(_run.preview.problems), "problem")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Serve generated pages from memory; where there are but problems, these are the only page."""
    on_disk = generated_pages(Path(config.docs_dir))
    pages, reviews = _run.preview.pages, _run.preview.reviews
    _run.generated = frozenset({*on_disk, *pages, *reviews})
    if not _run.serving:
        return files
    if _run.only_problems:
        kept = [file for file in files if not file.is_documentation_page()]
        page = problems_page(_run.preview.problems)
        return Files([*kept, File.generated(config, "index.md", content=page)])
    kept = [file for file in files if file.src_uri not in _run.generated]
    kept += [File.generated(config, path, content=text) for path, text in pages.items()]
    apart = InclusionLevel.NOT_IN_NAV
    kept += [
        File.generated(config, path, content=text, inclusion=apart)
        for path, text in reviews.items()
    ]
    return Files(sorted(kept, key=file_sort_key))


@event_priority(-100)  # after every plugin, which see the page as it is
def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Take what Markdown need not read out of a generated page."""
    del config, files
    _run.blocks = []
    if page.file.src_uri in _run.generated:
        markdown, _run.blocks = take_blocks(markdown)
    return markdown


@event_priority(100)  # before every plugin
def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Put it back, and link an article's page to its review, where there is one."""
    del config, files
    html = put_blocks(html, _run.blocks)
    page.present_anchor_ids = (page.present_anchor_ids or set()) | ids_in(html)
    return review_link(page.file.src_uri, _run.preview.reviews) + html


def _watched(root: Path) -> Iterator[Path]:
    """Yield the folders that editors write in, none below another: that would be built twice."""
    folders = [root / FOLDER, root / SEEDS]
    yield from (folder for folder in folders if folder.is_dir())
    texts = _texts(root)
    if texts.is_dir() and not texts.is_relative_to((root / SEEDS).resolve()):
        yield texts


def _tell(problems: Iterable[Problem]) -> None:
    for problem in problems:
        echo(coloured(problem), err=True)


def _texts(root: Path) -> Path:
    """Return the folder of texts that every command uses."""
    return Path(os.environ.get("BRIEFING_TEXTS") or root / SEEDS / "texts").resolve()


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent
