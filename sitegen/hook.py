"""MkDocs's events, which ``build.py`` hands on: ``docs/`` is generated before every build."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import click
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import File, Files

from sitegen.desk import read_manifest
from sitegen.library import FOLDER, SEEDS
from sitegen.pipeline import lint_project, refresh_completion, write_project
from sitegen.printing import coloured, echo, tell_warnings
from sitegen.problems import Problem, counted
from sitegen.views.problems import problems_page


class Stopped(Abort):
    """A build ends here; the message is its closing line."""

    def show(self, *_args: Any, **_kwargs: Any) -> None:
        """Print the closing line below the problems, without MkDocs's empty line before it."""
        click.echo(self.format_message(), err=True)


@dataclass
class _Run:
    """What must be remembered from one event, and one rebuild, to the next."""

    serving: bool = False
    server: LiveReloadServer | None = None
    watched_docs: str = ""
    has_pages: bool = False
    problems: list[Problem] = field(default_factory=list)
    manifest: str = ""

    @property
    def only_problems(self) -> bool:
        """Say that ``serve`` has had nothing to show but problems since it started."""
        return bool(self.problems) and not self.has_pages

    @contextmanager
    def unwatched(self) -> Iterator[None]:
        """Keep what is written into ``docs/`` in here from setting off a second rebuild."""
        if self.server is None:
            yield
            return
        self.server.unwatch(self.watched_docs)
        try:
            yield
        finally:
            self.server.watch(self.watched_docs)


_run = _Run()


def on_startup(*, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Begin anew; tell a build, which must not go on with old pages, from a server, which must."""
    del dirty
    vars(_run).update(vars(_Run(serving=command == "serve")))


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: object) -> LiveReloadServer:
    """Watch what the editors write; MkDocs watches ``docs/`` and its own file."""
    del builder
    _run.server, _run.watched_docs = server, config.docs_dir
    for path in (_root(config) / FOLDER, _root(config) / SEEDS):
        if path.is_dir():
            server.watch(str(path))
    return server


def on_pre_build(config: MkDocsConfig) -> None:
    """Generate ``docs/``; on problems stop a build, but keep a server's old pages up."""
    docs = Path(config.docs_dir)
    with _run.unwatched():
        _run.problems = write_project(_root(config), docs, drafts=_run.serving)
    if _run.serving:
        refresh_completion(_root(config))
    _run.manifest = read_manifest(docs)
    for problem in _run.problems:
        echo(coloured(problem), err=True)
    if not _run.problems:
        _run.has_pages = True
        tell_warnings(lint_project(_root(config)).active)
    elif not _run.serving:
        raise Stopped(f"{counted(_run.problems)}; nothing was built.")
    elif _run.has_pages:
        click.echo(f"{counted(_run.problems)}; the pages stay as they were.", err=True)
    else:
        click.echo(f"{counted(_run.problems)}; the site appears when none is left.", err=True)
        config.nav = [{"Problems": "index.md"}]


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Show the problems as the only page where ``serve`` starts on broken content."""
    if not _run.only_problems:
        return files
    kept = [file for file in files if not file.is_documentation_page()]
    page = problems_page(_run.problems)
    return Files([*kept, File.generated(config, "index.md", content=page)])


def on_post_build(config: MkDocsConfig) -> None:
    """Stop a build under which ``serve`` wrote its drafts into ``docs/``."""
    if not _run.serving and read_manifest(Path(config.docs_dir)) != _run.manifest:
        raise Stopped(
            "docs/ was rewritten meanwhile, likely by a `serve` that shows drafts; "
            "stop it, then build again."
        )


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent
