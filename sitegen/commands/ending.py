"""How a command ends that cannot go on: in one line, whatever stops it."""

import errno
import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from sitegen.desk import reason, where

_BY_CTRL_C = 130
"""128 and the number of the signal, as shells count."""


class Group(click.Group):
    """Commands that Ctrl+C, a full disk or a folder of somebody else's end in one line."""

    def make_context(self, *arguments: Any, **options: Any) -> click.Context:
        """Read the words of the command line; print, when asked, what they can be."""
        # a shell's ">&-" leaves none, and MkDocs counts on it
        sys.stdout = sys.stdout or io.StringIO()
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
