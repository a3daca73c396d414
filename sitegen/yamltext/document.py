"""One YAML file as plain data that remembers where and how each value was written."""

from dataclasses import dataclass, field

from sitegen.problems import Lint, Place, Problem, Rule

FILL_IN = "FILL IN"
"""What a stub has in the place of what only an editor knows."""

Path = tuple[str | int, ...]
Mark = tuple[int, int]


class Text(str):  # noqa: SLOT000 - its defaults are those of the class
    """Text as it stands in a file: how it is written decides whether it can be trusted whole."""

    style: str = ""
    before_comment: bool = False


@dataclass(frozen=True, kw_only=True)
class Document:
    """Data with the place (line and column from 1) of each value and of each mapping's names.

    ``faulty`` are the values with a problem that stands already; no second one is needed.
    ``doubled`` are names that stand twice, of which the first value counts.
    ``within`` are lines of texts that look like fields: the text's path, their place, the line.
    """

    file: str
    data: dict[str | int, object] = field(default_factory=dict)
    values: dict[Path, Mark] = field(default_factory=dict)
    names: dict[Path, Mark] = field(default_factory=dict)
    faulty: set[Path] = field(default_factory=set)
    doubled: set[Path] = field(default_factory=set)
    within: list[tuple[Path, Mark, str]] = field(default_factory=list)

    def problem(
        self, rule: Rule | Lint, path: Path, message: str, *, at_name: bool = False
    ) -> Problem:
        """Return a problem with the value at ``path``, or with its name."""
        mark = self.mark(path, at_name=at_name)
        return problem_at(self.file, mark, rule, message, self.dotted(path))

    def mark(self, path: Path, *, at_name: bool = False) -> Mark:
        """Return where a value (or its name) stands, or the nearest value around it."""
        while path and path not in self.values:
            path = path[:-1]
        return (at_name and self.names.get(path)) or self.values.get(path, (1, 1))

    def begun(self) -> dict[int, Path]:
        """Return, by line, the field or the item of a list that begins there: the outermost."""
        items = {path: mark for path, mark in self.values.items() if path not in self.names}
        begun: dict[int, Path] = {}
        for path, mark in (items | self.names).items():
            known = begun.get(mark[0])
            if path and (known is None or len(path) < len(known)):
                begun[mark[0]] = path
        return begun

    def dotted(self, path: Path) -> str:
        """Write a path as editors read it: ``claims.pay-offer.figures[0].measure``."""
        while path and isinstance(path[-1], int) and path not in self.names:
            path = path[:-1]
        written = ""
        for end, part in enumerate(path, start=1):
            item = isinstance(part, int) and path[:end] not in self.names
            name = "…" if str(part).startswith(FILL_IN) else part
            written += f"[{part}]" if item else f".{name}"
        return written.removeprefix(".")


def problem_at(file: str, mark: Mark, rule: Rule | Lint, message: str, name: str = "") -> Problem:
    """Return a problem at a line and column."""
    place = Place(file=file, line=mark[0], column=mark[1])
    return Problem(place=place, field=name, message=message, rule=rule)
