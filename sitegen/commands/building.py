"""Check, write ``docs/`` and ``schemas/``, build ``site/``, serve."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import click
from mkdocs.__main__ import cli as mkdocs
from mkdocs.config.base import ValidationError
from mkdocs.config.config_options import IpAddress

from sitegen.commands.ending import Format, conclude, format_option, report, told
from sitegen.corpus import next_step
from sitegen.course import COURSE, forget
from sitegen.desk.installation import open_store
from sitegen.desk.reading import text_names, texts_of
from sitegen.desk.refilling import ChangedError, PartlyReplacedError
from sitegen.desk.swapping import replace_folder, scratch
from sitegen.desk.writing import write_file
from sitegen.engine import engine_problems, settings_problems
from sitegen.generation import check_docs, write_completion, write_docs
from sitegen.listening import fault_in_port, stop_as_on_interrupt
from sitegen.printing import tell_warnings
from sitegen.problems import plural
from sitegen.project import open_project
from sitegen.records.schema import schema_files
from sitegen.rules.seeds import misnamed_texts
from sitegen.standing import keep_standing, nothing_changed
from sitegen.starter import unwritten
from sitegen.views.differences import unexplained


@click.command()
@click.pass_obj
def build(root: Path) -> None:
    """Check, write docs/, build site/, as without a command."""
    build_site(root)


@click.command()
@format_option
@click.pass_obj
def check(root: Path, form: Format) -> None:
    """Print every problem and every warning; write no page.

    Each is one line. Only problems stop a build; a warning gives a reason to look again. Nothing
    is written but the ids that an editor completes and what the next command need not work out
    again: schemas/local/ and .cache/, which git ignores; and schemas/ of an earlier version anew.
    """
    store = open_store(root)
    project = open_project(root, store=store)
    write_completion(project)
    named = misnamed_texts(project.library, text_names(texts_of(root)))
    warnings = (*project.lints.active, *named)
    project.keep(store)
    found = {*check_docs(project, root / "docs"), *engine_problems(root, project.library)}
    report(sorted(found), warnings, form)
    differing = len(unexplained(project.corpus)) if project.corpus else 0
    conclude(warnings, next_step(project.library) or unwritten(root), differing)


@click.command()
@click.pass_obj
def pages(root: Path) -> None:
    """Write docs/ only, for any engine that reads docs/ and mkdocs.yml."""
    store = open_store(root)
    project = open_project(root, store=store)
    report(write_docs(project, root / "docs", store).problems)
    tell_warnings(project.lints.active)


@click.command()
@click.pass_obj
def schema(root: Path) -> None:
    """Write schemas/, from which editors complete.

    They are made of the records' declarations; a test holds them equal.
    """
    for name, text in schema_files().items():
        write_file(root / name, text)
        click.echo(f"Wrote {name}.")


def _address(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """Refuse as wrong use what MkDocs would call a fault of its configuration."""
    try:
        fault = value and fault_in_port(*IpAddress().run_validation(value))
    except ValidationError as error:
        raise click.BadParameter(str(error)) from error
    if fault:
        raise click.BadParameter(fault)
    return value


@click.command()
@click.option(
    "-a",
    "--dev-addr",
    metavar="IP:PORT",
    callback=_address,
    help="Listen here, not on 127.0.0.1:8000.",
)
@click.pass_obj
def serve(root: Path, dev_addr: str | None) -> None:
    """Serve the site, drafts too; rebuild it on changes.

    Ctrl+C ends it with exit status 0, or with 130 before the site is there.
    """
    _refuse_settings(root)
    stop_as_on_interrupt()
    with _swept():
        _mkdocs(root, "serve", *(["--dev-addr", dev_addr] if dev_addr else []))


def _refuse_settings(root: Path) -> None:
    """End where settings cannot be used, which MkDocs says in its own way, before our hook."""
    if not COURSE.is_sound:
        report(settings_problems(root))
        COURSE.is_sound = True


@contextmanager
def _swept() -> Iterator[None]:
    """Have whatever is put in the folder for temporary files removed, whenever the end comes."""
    with TemporaryDirectory(prefix="lagebild-", ignore_cleanup_errors=True) as folder:
        tempfile.tempdir = folder
        try:
            yield
        finally:
            tempfile.tempdir = None


def build_site(root: Path) -> None:
    """Build into a fresh folder, so that what fails on the way leaves ``site/`` alone."""
    if COURSE.files is None and nothing_changed(root):
        return
    try:
        _build(root)
        click.echo(_drawn(COURSE.drawn, COURSE.pages))
        click.echo("Built site/.")
        if COURSE.is_plain:
            with suppress(OSError):
                keep_standing(root, open_store(root))
    finally:
        forget()


def _drawn(amount: int, pages: int) -> str:
    """Say how many pages were drawn, and that the others need not be."""
    others = f"; the other {pages - amount:,} would be the same again" if amount < pages else ""
    return f"Drew {amount:,} {plural(amount, 'page')}{others}."


def _build(root: Path) -> None:
    _refuse_settings(root)
    try:
        with scratch(root / "site") as fresh:
            _mkdocs(root, "build", "--strict", "--site-dir", str(fresh))
            replace_folder(fresh, root / "site", COURSE.staying)
    except ChangedError:  # by another build: all is made anew
        COURSE.before, COURSE.staying = None, {}
        _build(root)
    except OSError as error:
        is_half = isinstance(error, PartlyReplacedError)
        state = "is half new, half old; mend this and build again" if is_half else "stays as it was"
        raise click.ClickException(f"site/ {state}: {told(error, root)}") from error


def _mkdocs(root: Path, command: str, *arguments: str) -> None:
    """Run MkDocs in this process, which Ctrl+C then ends in one piece, as a part of ours."""
    words = [command, "--config-file", str(root / "mkdocs.yml"), *arguments]
    mkdocs.main(words, "mkdocs", standalone_mode=False)
