"""How problems and warnings are written: for a terminal, a pipe or a pull request's annotations."""

import os
from collections.abc import Mapping, Sequence

import click

from sitegen.problems import Lint, Problem, counted, printable


def wants_colour(environment: Mapping[str, str]) -> bool | None:
    """Return what the user asked for; ``None`` leaves it to whether there is a terminal.

    By the conventions of no-color.org and force-color.org any text but an empty one counts. Where
    both are set there is no colour, as in Python itself.
    """
    if environment.get("NO_COLOR") or environment.get("TERM") == "dumb":
        return False
    return True if environment.get("FORCE_COLOR") else None


def echo(text: str, *, err: bool = False) -> None:
    """Print a text that may be coloured, with or without its colours."""
    click.echo(text, err=err, color=wants_colour(os.environ))


def tell_warnings(warnings: Sequence[Problem]) -> None:
    """Say in one line how many warnings there are, and which claims are not what was checked."""
    for warning in warnings:
        if warning.rule is Lint.EDITED_SINCE_CHECKED:
            echo(coloured(warning), err=True)
    if warnings:
        amount = counted(len(warnings), "warning")
        told = f"{amount}; `python build.py check` shows what to look at."
        echo(click.style(told, fg="yellow"), err=True)


def coloured(problem: Problem) -> str:
    """Write a problem as one line: its place stands out, and a warning is not red."""
    colour, kind = ("yellow", "warning: ") if problem.is_warning else ("red", "")
    place = click.style(printable(str(problem.place)), bold=True)
    field = click.style(printable(f"{problem.field}: "), fg="cyan") if problem.field else ""
    lint = click.style(f" ({problem.rule})", dim=True) if problem.is_warning else ""
    kind = click.style(kind, fg=colour) if kind else ""
    return f"{place}: {kind}{field}{printable(problem.message)}{lint}"


def annotation(problem: Problem) -> str:
    """Write a problem as a workflow command of GitHub Actions, which shows it at its line."""
    place = problem.place
    position = {"file": place.file, "line": place.line, "col": place.column}
    properties = {**position, "title": problem.rule}
    escaped = {name: _data(f"{value}") for name, value in properties.items()}
    pairs = (f"{k}={v.replace(':', '%3A').replace(',', '%2C')}" for k, v in escaped.items())
    field = f"{problem.field}: " if problem.field else ""
    kind = "warning" if problem.is_warning else "error"
    return f"::{kind} {','.join(pairs)}::{_data(printable(field + problem.message))}"


def _data(text: str) -> str:
    """Escape a command's text as the runner reads it back."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
