"""The state of the whole project at a glance, and the memory of its reviews and releases."""

import datetime as dt
from pathlib import Path

import click

from sitegen.commands.ending import report
from sitegen.dates import is_day
from sitegen.generation import check_docs
from sitegen.ledger import release_project, review_project
from sitegen.problems import WrongUseError, counted
from sitegen.project import open_project
from sitegen.status.overview import Status, lint_counts, overview
from sitegen.status.report import lines, status_json
from sitegen.views.differences import unexplained


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON, in full.")
@click.option("--write", is_flag=True, help="Record the reviews that have a new date.")
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.pass_obj
def status(root: Path, names: tuple[str, ...], *, as_json: bool, write: bool) -> None:
    """Show how far everything is and what needs a look.

    --write remembers what each judgement and brief was reviewed against, so that later changes
    show; a NAME (THEME/JUDGEMENT or a brief) is recorded again although its date is the same.
    Exit status: 0, also on problems, which `check` prints; 1 where --write meets problems.
    """
    if (names and not write) or (as_json and write):
        raise click.UsageError("Give NAME only with --write, and --write without --json.")
    try:
        if write:
            _record(root, names)
        else:
            found = _look(root)
            click.echo(status_json(found) if as_json else "\n".join(lines(found)))
    except WrongUseError as error:
        raise click.UsageError(str(error)) from error


def _look(root: Path) -> Status:
    """Return the state of what can be read of a project, whatever is broken."""
    project = open_project(root)
    silenced = (warning.rule for warning in project.lints.silenced)
    counts = lint_counts((warning.rule for warning in project.lints.active), silenced)
    differing = unexplained(project.corpus) if project.corpus else None
    return overview(project.library, check_docs(project, root / "docs"), counts, differing)


def _record(root: Path, names: tuple[str, ...]) -> None:
    problems, recorded = review_project(root, names)
    report(problems)
    for name, date in recorded:
        click.echo(f"Recorded what {name} was read against on {date}.")
    if not recorded:
        click.echo("No review has a new date; name one to record it again.")


@click.command()
@click.option("--on", "day", metavar="DAY", help="The day of the release: 2031-05-02; else today.")
@click.pass_obj
def release(root: Path, day: str | None) -> None:
    """Record what readers are told of every claim, judgement and source.

    Page and feeds of changes tell how it differs from the releases before. Run it when the site
    is published; on the same day it records that day again. Exit status: 0, also where nothing
    changed; 1 on problems.
    """
    day = day or dt.datetime.now(tz=dt.UTC).date().isoformat()
    if not is_day(day):
        raise click.UsageError(f'"{day}" is no day; write 2031-05-02.')
    try:
        problems, amount = release_project(root, day)
    except WrongUseError as error:
        raise click.UsageError(str(error)) from error
    report(problems)
    told = f"Recorded {counted(amount, 'change')} as of {day}." if amount else "Nothing changed."
    click.echo(told)
    for problem in open_project(root).problems:  # the first release adds a page
        click.echo(f"Next: {problem}")
