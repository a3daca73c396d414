"""How a command tells problems and warnings, and ends: in one line, whatever stops it."""

import errno
import io
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Any

import click

from sitegen.corpus import Beginning
from sitegen.desk.writing import reason, where
from sitegen.printing import annotation, coloured, echo
from sitegen.problems import Problem, counted

_BY_CTRL_C = 130
"""128 and the number of the signal, as shells count."""


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
    problems: Sequence[Problem],
    warnings: Sequence[Problem] = (),
    form: Format = Format.TEXT,
    undone: str = "",
) -> None:
    """Print every problem and warning, one a line; on a problem end with exit status 1.

    ``undone`` is what was not done because of it.
    """
    for problem in (*problems, *warnings):
        echo(annotation(problem) if form is Format.GITHUB else coloured(problem))
    if problems:
        both = [counted(len(problems), "problem")]
        both += [counted(len(warnings), "warning")] if warnings else []
        told = f"{', '.join(both)}{undone and f'; {undone}'}."
        echo(click.style(told, fg="red"), err=True)
        raise SystemExit(1)


def conclude(warnings: Sequence[Problem], beginning: Beginning | None, unexplained: int) -> None:
    """Say that there is no problem, how many warnings and unexplained differences, what is next."""
    ending = click.style(f" {counted(len(warnings), 'warning')}.", fg="yellow") if warnings else ""
    following = beginning.definition if beginning else ""
    told = f" Next: {following[:1].lower()}{following[1:]}" if following else ""
    echo(click.style("No problems.", fg="green") + ending + told)
    if unexplained:
        differing = f"{counted(unexplained, 'difference')} between sources"
        echo(f"Not yet explained: {differing}, named by `python build.py status`.")


class Group(click.Group):
    """Commands that Ctrl+C, a full disk or a folder of somebody else's end in one line."""

    def make_context(self, *arguments: Any, **options: Any) -> click.Context:
        """Read the words of the command line; print, when asked, what they can be."""
        # a shell's ">&-" leaves none, and MkDocs counts on it
        sys.stdout = sys.stdout or io.StringIO()
        if isinstance(sys.stdout, io.TextIOWrapper):  # of an encoding that may lack a letter
            sys.stdout.reconfigure(errors="backslashreplace")
        with _in_one_line():
            return super().make_context(*arguments, **options)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        with _in_one_line(ctx):
            return super().invoke(ctx)


@contextmanager
def _in_one_line(context: click.Context | None = None) -> Iterator[None]:
    """Say what ended this; of a closed pipe nothing, as click does."""
    try:
        yield
    except (KeyboardInterrupt, click.Abort):
        click.echo("Stopped.", err=True)
        raise click.exceptions.Exit(_BY_CTRL_C) from None
    except OSError as error:
        if error.errno == errno.EPIPE:
            raise
        _drop_output()
        root = context.obj if context else Path()
        raise click.ClickException(told(error, root)) from error


def told(error: OSError, root: Path) -> str:
    """Return in one line what the disk refused, why, and what to do about it."""
    return ": ".join(filter(None, (where(error, root), reason(error))))


def _drop_output() -> None:
    """Forget what cannot be printed: Python would try again at its end, and tell of that."""
    try:
        sys.stdout.flush()
    except OSError:
        sys.stdout = io.StringIO()
