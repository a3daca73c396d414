"""Problems in the editors' files, and warnings, as values, and how each is written in one line."""

import dataclasses
import difflib
from collections.abc import Iterable
from dataclasses import dataclass

import click

from sitegen.problems.kinds import Lint, Rule

MOST_LINES = 100
"""How many lines of a file that a command writes are told; the command mends all of them."""
_MOST_KNOWN = 1000


@dataclass(frozen=True, kw_only=True, order=True)
class Place:
    """A position in a file, its path relative to the project's root; line and column from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        """Return ``file:line:column``, which editors and terminals turn into a link."""
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, kw_only=True, order=True)
class Problem:
    """One fault in the editors' files, or a warning; its text is one line.

    One that follows only from another is not told.
    """

    place: Place
    field: str = ""
    message: str
    rule: Rule | Lint
    follows: bool = dataclasses.field(default=False, compare=False, repr=False)

    @property
    def is_warning(self) -> bool:
        """Say that nothing is stopped by it."""
        return isinstance(self.rule, Lint)

    def __str__(self) -> str:
        """Return ``file:line:column: field: what is wrong; what to do``.

        A warning is marked, and names its lint, which is what silences it.
        """
        field = f"{self.field}: " if self.field else ""
        if self.is_warning:
            return printable(f"{self.place}: warning: {field}{self.message} ({self.rule})")
        return printable(f"{self.place}: {field}{self.message}")


def problem_of_file(file: str, rule: Rule, message: str, *, line: int = 1) -> Problem:
    """Return a problem of a whole file, or of one of its lines."""
    return Problem(place=Place(file=file, line=line), message=message, rule=rule)


def printable(line: str) -> str:
    """Show what cannot be seen, so that a text stays one line and no terminal obeys it."""
    if line.isprintable():
        return line
    return "".join(c if c.isprintable() else f"<U+{ord(c):04X}>" for c in line)


def quoted(value: object) -> str:
    """Show a value in a message: text in quotes and shortened, other values by their kind."""
    if isinstance(value, list):
        return "a list"
    if isinstance(value, dict):
        return "a mapping"
    written = str(value).lower() if isinstance(value, bool) else " ".join(str(value).split("\n"))
    limit = 60
    return f'"{written[:limit]}…"' if len(written) > limit else f'"{written}"'


def closest(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that ``name`` was most likely meant to be.

    Of very many names only those with the same first letter are compared, which takes time.
    """
    names = sorted(known)
    if len(names) > _MOST_KNOWN:
        names = [other for other in names if other[:1] == name[:1]][:_MOST_KNOWN]
    return next(iter(difflib.get_close_matches(name[:200], names, n=1)), None)


class RefusedError(click.ClickException):
    """What was asked for cannot be done; its text is one line that says what to do."""


class WrongUseError(click.UsageError):
    """What was given does not fit what is there; its text is one line that says what to give."""


def nearest(name: str, known: Iterable[str], advice: str = "", *, besides: str = "") -> str:
    """Return ``; did you mean "…"?`` for the known name most like ``name``, else the advice.

    ``besides`` is what to do where that was not meant.
    """
    match = closest(name, known)
    return f'; did you mean "{match}"?{besides}' if match else advice


def unknown(what: str, name: str, known: Iterable[str], advice: str, *, besides: str = "") -> str:
    """Say that nothing of this kind has a name, and which is meant, as ``nearest`` does."""
    return f'unknown {what} "{name}"{nearest(name, known, advice, besides=besides)}'


def counted(amount: int, noun: str) -> str:
    """Return how many there are of something: ``1 problem``, ``2 problems``."""
    return f"{amount} {plural(amount, noun)}"


def plural(amount: int, noun: str) -> str:
    """Return a noun in the number that fits an amount."""
    return noun if amount == 1 else f"{noun}s"
