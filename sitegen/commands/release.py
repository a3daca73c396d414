"""Record what readers are told, from which the site says what changed."""

import datetime as dt
from pathlib import Path

import click

from sitegen.commands.ending import report
from sitegen.dates import is_day
from sitegen.ledger import release_project
from sitegen.problems import counted
from sitegen.project import open_project


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
    problems, amount = release_project(root, day)
    report(problems)
    told = f"Recorded {counted(amount, 'change')} as of {day}." if amount else "Nothing changed."
    click.echo(told)
    for problem in open_project(root).problems:  # the first release adds a page
        click.echo(f"Next: {problem}")
