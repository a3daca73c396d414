"""How a command tells problems and warnings, and ends on problems."""

from collections.abc import Sequence
from enum import StrEnum

import click

from sitegen.printing import annotation, coloured, echo
from sitegen.problems import Problem, counted


class Format(StrEnum):
    """For whom problems are written."""

    TEXT = "text"
    GITHUB = "github"


format_option = click.option(
    "--format",
    "form",
    type=click.Choice(Format, case_sensitive=False),
    default=Format.TEXT,
    help="How to write problems: as text, or as annotations of a pull request on GitHub.",
)


def report(
    problems: Sequence[Problem], warnings: Sequence[Problem] = (), form: Format = Format.TEXT
) -> None:
    """Print every problem and warning, one a line; on a problem end with exit status 1."""
    for problem in (*problems, *warnings):
        echo(annotation(problem) if form is Format.GITHUB else coloured(problem))
    if problems:
        echo(click.style(f"{_both(problems, warnings)}.", fg="red"), err=True)
        raise SystemExit(1)


def conclude(warnings: Sequence[Problem]) -> None:
    """Say at the end that there is no problem, and how many warnings there are."""
    ending = click.style(f" {counted(len(warnings), 'warning')}.", fg="yellow") if warnings else ""
    echo(click.style("No problems.", fg="green") + ending)


def _both(problems: Sequence[Problem], warnings: Sequence[Problem]) -> str:
    told = counted(len(problems), "problem")
    return f"{told}, {counted(len(warnings), 'warning')}" if warnings else told
