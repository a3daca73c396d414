"""One record with the file it came from, and where everything stands there."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Generic, TypeVar

from sitegen.problems import Lint, Place, Problem, Rule, closest
from sitegen.records.record import Record
from sitegen.yamltext import Document, Path, parse_yaml

R_co = TypeVar("R_co", bound=Record, covariant=True)


@dataclass(frozen=True, kw_only=True)
class Entry(Generic[R_co]):
    """One record with the file it came from; its places are looked up only for a problem.

    ``claim_lines`` are those on which a brief's claims begin; ``lost`` the fields that had a fault,
    and were left out for the rest of it to be looked at.
    """

    id: str
    file: str
    record: R_co
    content: bytes = field(repr=False)
    claim_lines: Mapping[str, int] = field(repr=False)
    lost: frozenset[Path] = frozenset()

    def has_lost(self, *steps: str) -> bool:
        """Say whether a field of one of these names was left out, or something in it."""
        return any(step in path for path in self.lost for step in steps)

    def may_have(self, mapping: str, name: str) -> bool:
        """Say whether a mapping has a name, or may have it once what was left out is mended."""
        if name in getattr(self.record, mapping) or (mapping,) in self.lost or self.has_lost(name):
            return True
        names = (str(path[1]) for path in self.lost if path[:-1] == (mapping,))
        return closest(name, names) is not None

    @property
    def document(self) -> Document:
        """Return where everything stands in the record's file."""
        return _document(self.content, self.file)

    def problem(
        self, rule: Rule | Lint, path: Path, message: str, *, at_name: bool = False
    ) -> Problem:
        """Return a problem at a field; it follows from a fault at a lost one, or in its list."""
        found = self.document.problem(rule, path, message, at_name=at_name)
        listed = {lost[:-1] for lost in self.lost if isinstance(lost[-1], int)}
        follows = path in listed or any(path[: len(lost)] == lost for lost in self.lost)
        return replace(found, follows=True) if follows else found

    def place(self, path: Path) -> tuple[Place, str]:
        """Return where a field of the record stands, and the field as editors read it."""
        line, column = self.document.mark(path)
        return Place(file=self.file, line=line, column=column), self.document.dotted(path)


@lru_cache(maxsize=16)
def _document(content: bytes, file: str) -> Document:
    return parse_yaml(content, file)[0] or Document(file=file)
