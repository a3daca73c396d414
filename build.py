"""Lagebild's command and MkDocs hook: ``python build.py --help``.

MkDocs loads this file as a hook (``hooks: [build.py]``), so ``mkdocs serve`` and
``mkdocs build --strict`` generate ``docs/`` by themselves. The work is done in ``sitegen``,
imported here at the top: while an event runs, MkDocs has taken this folder off ``sys.path``.
"""

import datetime as dt
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
from sitegen.intake import RefusedError, add_article, compare_texts, refresh_fingerprints
from sitegen.pipeline import check_project, verify_project, write_project
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


_texts = click.option(
    "--texts",
    envvar="BRIEFING_TEXTS",
    show_envvar=True,
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Where the articles' texts are, if not in seeds/texts/.",
)


@main.command()
@click.argument("textfile", required=False, type=click.Path(path_type=Path))
@click.option("--id", "article", metavar="ID", help="The article's id: publisher-year-author.")
@click.option(
    "--refresh", metavar="ID", help="Write the fingerprints of this article again instead."
)
@_texts
def new(
    textfile: Path | None, article: str | None, refresh: str | None, texts: Path | None
) -> None:
    """Write the first files of a new article.

    These are its seed record, its fingerprints and its brief, to be filled in; nothing is
    overwritten. TEXTFILE is a path or a name in the folder of texts.
    """
    if bool(textfile) == bool(refresh) or (article and refresh):
        raise click.UsageError("Give either TEXTFILE, with or without --id, or --refresh ID.")
    folder = texts or ROOT / "seeds" / "texts"
    try:
        if textfile:
            lines = add_article(ROOT, textfile, folder, article=article or "")
        else:
            lines = refresh_fingerprints(ROOT, refresh or "", folder)
    except (RefusedError, OSError) as error:
        raise click.ClickException(str(error)) from error
    click.echo("\n".join(lines))


@main.command()
@_texts
@click.option("--write", is_flag=True, help="Record the results; the site shows them.")
@click.option(
    "--against",
    nargs=2,
    metavar="ID OTHER",
    type=(str, click.Path(path_type=Path)),
    help="Say instead what this article's text shares with another text.",
)
def verify(texts: Path | None, against: tuple[str, Path] | None, *, write: bool) -> None:
    """Check every claim against its article, where its text is at hand.

    Every finding is one line, then one line an article says what was checked. Exit status: 0 no
    findings (also where no text is at hand: nothing was checked), 1 findings, 2 wrong use.
    """
    folder = texts or ROOT / "seeds" / "texts"
    if against:
        try:
            click.echo("\n".join(compare_texts(ROOT, *against, folder)))
        except (RefusedError, OSError) as error:
            raise click.ClickException(str(error)) from error
        return
    day = dt.datetime.now(tz=dt.UTC).date().isoformat() if write else ""
    problems, report = verify_project(ROOT, folder, day=day)
    _report(problems)
    click.echo("\n".join((*report.findings, *report.articles)))
    raise SystemExit(1 if report.findings else 0)


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
