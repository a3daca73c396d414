"""The state of the whole project at a glance, and the memory of its reviews."""

from collections import Counter
from pathlib import Path

import click

from sitegen.commands.ending import report
from sitegen.generation import check_docs
from sitegen.ledger import review_project
from sitegen.project import open_project
from sitegen.status.overview import Status, overview
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
    if write:
        _record(root, names)
    else:
        found = _look(root)
        click.echo(status_json(found) if as_json else "\n".join(lines(found)))


def _look(root: Path) -> Status:
    """Return the state of what can be read of a project, whatever is broken."""
    project = open_project(root)
    lints = vars(project.lints).items()
    counts = {kind: Counter(sorted(each.rule for each in found)) for kind, found in lints}
    differing = unexplained(project.corpus) if project.corpus else None
    return overview(project.library, check_docs(project, root / "docs"), counts, differing)


def _record(root: Path, names: tuple[str, ...]) -> None:
    problems, recorded = review_project(root, names)
    report(problems)
    for name, date in recorded:
        click.echo(f"Recorded what {name} was read against on {date}.")
    if not recorded:
        click.echo("No review has a new date; name one to record it again.")
