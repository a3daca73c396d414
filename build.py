"""Lagebild's command and MkDocs hook: ``python build.py --help``.

MkDocs loads this file as a hook (``hooks: [build.py]``), so ``mkdocs serve`` and
``mkdocs build --strict`` generate ``docs/`` by themselves. The work is done in ``sitegen``,
imported here at the top: while an event runs, MkDocs has taken this folder off ``sys.path``.
"""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

import click
from mkdocs.__main__ import cli as mkdocs
from mkdocs.config.base import ValidationError
from mkdocs.config.config_options import IpAddress

from sitegen.desk import replace_folder
from sitegen.hook import on_files, on_post_build, on_pre_build, on_serve, on_startup
from sitegen.pipeline import check_project, write_project
from sitegen.problems import Problem, counted

__all__ = ["main", "on_files", "on_post_build", "on_pre_build", "on_serve", "on_startup"]

ROOT = Path(__file__).resolve().parent


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.pass_context
def main(context: click.Context) -> None:
    """Check the briefs, write docs/ and build site/.

    A build that fails leaves site/ as it was. Exit status: 0 good, 1 problems, 2 wrong use.
    """
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    if context.invoked_subcommand is None:
        _build()


@main.command()
def check() -> None:
    """Print every problem, one a line; write nothing."""
    _report(check_project(ROOT, ROOT / "docs"))
    click.echo("No problems.")


@main.command()
def pages() -> None:
    """Write docs/ only, for any engine that reads docs/ and mkdocs.yml."""
    _report(write_project(ROOT, ROOT / "docs"))


def _address(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """Refuse as wrong use what MkDocs would call a fault of its configuration."""
    try:
        if value:
            IpAddress().run_validation(value)
    except ValidationError as error:
        raise click.BadParameter(str(error)) from error
    return value


@main.command()
@click.option(
    "-a",
    "--dev-addr",
    metavar="IP:PORT",
    callback=_address,
    help="Listen here, not on 127.0.0.1:8000.",
)
def serve(dev_addr: str | None) -> None:
    """Serve the site, drafts too; rebuild it on changes."""
    try:
        raise SystemExit(_mkdocs("serve", *(["--dev-addr", dev_addr] if dev_addr else [])))
    except (OSError, OverflowError) as error:
        raise click.ClickException(f"cannot serve: {error}") from error


def _build() -> None:
    """Build into a fresh folder, so that what fails on the way leaves ``site/`` alone."""
    site = ROOT / "site"
    with tempfile.TemporaryDirectory(
        prefix=".site-", dir=ROOT, ignore_cleanup_errors=True
    ) as scratch:
        fresh = Path(scratch, "fresh")
        if code := _mkdocs("build", "--strict", "--site-dir", str(fresh)):
            raise SystemExit(code)
        try:
            replace_folder(fresh, site)
        except OSError as error:
            message = f"{site.name}/ stays as it was, it cannot be replaced: {error.strerror}"
            raise click.ClickException(message) from error
    click.echo(f"Built {site.name}/.")


def _mkdocs(command: str, *arguments: str) -> int:
    """Run MkDocs in this process, which Ctrl+C then ends in one piece; return its exit status."""
    code: object = 0
    try:
        mkdocs.main([command, "--config-file", str(ROOT / "mkdocs.yml"), *arguments], "mkdocs")
    except SystemExit as end:
        code = end.code
    return 1 if code else 0


def _report(problems: Sequence[Problem]) -> None:
    for problem in problems:
        click.echo(str(problem))
    if problems:
        click.echo(f"{counted(problems)}.", err=True)
        raise SystemExit(1)


if __name__ == "__main__":
    main()
