"""Lagebild's command and MkDocs hook: ``python build.py --help``.

MkDocs loads this file as a hook (``hooks: [build.py]``), so ``mkdocs serve`` and
``mkdocs build --strict`` generate ``docs/`` by themselves. The work is done in ``sitegen``,
imported here at the top: while an event runs, MkDocs has taken this folder off ``sys.path``.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import click
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files

from sitegen.desk import generated_names
from sitegen.pipeline import check_project, write_project
from sitegen.problems import Problem
from sitegen.views.problems import problems_page

ROOT = Path(__file__).resolve().parent
WATCHED = ("briefings", "seeds")

log = get_plugin_logger("lagebild")


@dataclass
class _Run:
    """What the hook must remember from one event, and one rebuild, to the next."""

    serving: bool = False
    has_pages: bool = False
    problems: list[Problem] = field(default_factory=list)

    @property
    def only_problems(self) -> bool:
        """Say that ``serve`` has had nothing to show but problems since it started."""
        return bool(self.problems) and not self.has_pages


_run = _Run()


def on_startup(*, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Tell a build, which must not go on with old pages, from a server, which must."""
    del dirty
    _run.serving = command == "serve"


def on_pre_build(config: MkDocsConfig) -> None:
    """Generate ``docs/``; on problems stop a build, but keep a server's old pages up."""
    root, docs = Path(config.config_file_path).parent, Path(config.docs_dir)
    _run.problems = write_project(root, docs, drafts=_run.serving)
    _run.has_pages = _run.has_pages or not _run.problems
    for problem in _run.problems:
        log.error(str(problem))
    if _run.problems and not _run.serving:
        raise Abort(f"{_counted(_run.problems)}; nothing was built")
    if _run.only_problems:
        config.nav = [{"Problems": "index.md"}]


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Show the problems as the only page where ``serve`` starts on broken content."""
    if not _run.only_problems:
        return files
    kept = [file for file in files if not file.is_documentation_page()]
    page = problems_page(_run.problems)
    return Files([*kept, File.generated(config, "index.md", content=page)])


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: object) -> LiveReloadServer:
    """Watch what people write instead of ``docs/``, where every build writes."""
    del builder
    docs = Path(config.docs_dir)
    server.unwatch(str(docs))
    generated = generated_names(docs)
    written = [path for path in docs.iterdir() if path.name not in generated]
    watched = [Path(config.config_file_path).parent / name for name in WATCHED]
    for path in sorted([*watched, *written]):
        if path.exists():
            server.watch(str(path))
    return server


@click.group(invoke_without_command=True)
@click.pass_context
def main(context: click.Context) -> None:
    """Check the briefs, write docs/ and build site/; a failed build leaves site/ as it was."""
    if context.invoked_subcommand is None:
        _build()


@main.command()
def check() -> None:
    """Print every problem, one a line; write nothing."""
    _report(check_project(ROOT))
    click.echo("No problems.")


@main.command()
def pages() -> None:
    """Write docs/ only, for any engine that reads docs/ and mkdocs.yml."""
    _report(write_project(ROOT, ROOT / "docs"))


@main.command()
@click.option("-a", "--dev-addr", default="127.0.0.1:8000", show_default=True, metavar="IP:PORT")
def serve(dev_addr: str) -> None:
    """Serve the site with live reload and drafts, as `mkdocs serve`."""
    _exit(_mkdocs("serve", "--dev-addr", dev_addr))


def _report(problems: Sequence[Problem]) -> None:
    for problem in problems:
        click.echo(str(problem))
    if problems:
        click.echo(f"{_counted(problems)}.", err=True)
        raise SystemExit(1)


def _counted(problems: Sequence[Problem]) -> str:
    return f"{len(problems)} problem{'s' if len(problems) > 1 else ''}"


def _build() -> None:
    """Build into a fresh folder and put it in place of ``site/`` when it is whole."""
    site = ROOT / "site"
    with tempfile.TemporaryDirectory(prefix=".site-", dir=ROOT) as scratch:
        fresh, old = Path(scratch, "fresh"), Path(scratch, "old")
        _exit(_mkdocs("build", "--strict", "--site-dir", str(fresh)))
        if site.exists():
            shutil.move(site, old)
        shutil.move(fresh, site)
    click.echo(f"Built {site.name}/.")


def _mkdocs(*arguments: str) -> int:
    command = [sys.executable, "-m", "mkdocs", *arguments]
    return subprocess.run(command, cwd=ROOT, check=False).returncode  # noqa: S603 - our own words


def _exit(code: int) -> None:
    if code:
        raise SystemExit(code)


if __name__ == "__main__":
    main()
