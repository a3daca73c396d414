"""What a lint remarks on: a field of a record, and why an editor should look at it again."""

from dataclasses import dataclass

from sitegen.library import Entry
from sitegen.problems import Lint, Problem
from sitegen.records.record import Record
from sitegen.yamltext import Path


@dataclass(frozen=True, kw_only=True)
class Remark:
    """A warning of which it is not yet known whether a comment silences it."""

    entry: Entry[Record]
    path: Path
    lint: Lint
    message: str

    @property
    def problem(self) -> Problem:
        """Return the warning at its place in the file."""
        return self.entry.problem(self.lint, self.path, self.message)
