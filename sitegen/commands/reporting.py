"""How a command ends on problems."""

from collections.abc import Sequence

import click

from sitegen.problems import Problem, counted


def report(problems: Sequence[Problem]) -> None:
    """Print every problem, one a line; where there is one, end with exit status 1."""
    for problem in problems:
        click.echo(str(problem))
    if problems:
        click.echo(f"{counted(problems)}.", err=True)
        raise SystemExit(1)
