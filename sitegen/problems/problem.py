"""One fault in the editors' files, or a warning: where it is, what is wrong, what to do."""

from dataclasses import dataclass

from sitegen.problems.kinds import Lint, Rule
from sitegen.problems.messages import printable

MOST_LINES = 100
"""How many lines of a file that a command writes are told; the command mends all of them."""


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
    """One fault in the editors' files, or a warning; its text is one line."""

    place: Place
    field: str = ""
    message: str
    rule: Rule | Lint

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
