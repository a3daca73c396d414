"""The records that could be read, each with its file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Generic, TypeVar

from sitegen.problems import Lint, Place, Problem, Rule
from sitegen.records import (
    Brief,
    Seed,
    Site,
    ThemeRecord,
    Vocabulary,
)
from sitegen.records.record import Record
from sitegen.records.results import Result
from sitegen.records.reviews import Review
from sitegen.yamltext import Document, Path, parse_yaml

R_co = TypeVar("R_co", bound=Record, covariant=True)


@dataclass(frozen=True, kw_only=True)
class Entry(Generic[R_co]):
    """One record with the file it came from; its places are looked up only for a problem."""

    id: str
    file: str
    record: R_co
    content: bytes = field(repr=False)
    inner_lines: Mapping[Path, int] = field(repr=False)

    @property
    def document(self) -> Document:
        """Return where everything stands in the record's file."""
        return _document(self.content, self.file)

    def problem(
        self, rule: Rule | Lint, path: Path, message: str, *, at_name: bool = False
    ) -> Problem:
        """Return a problem at a field of the record."""
        document = _document(self.content, self.file)
        return document.problem(rule, path, message, at_name=at_name)

    def place(self, path: Path) -> tuple[Place, str]:
        """Return where a field of the record stands, and the field as editors read it."""
        document = _document(self.content, self.file)
        line, column = document.mark(path)
        return Place(file=self.file, line=line, column=column), document.dotted(path)

    def lines(self, name: str) -> Mapping[str, int]:
        """Return the line of each name in one of the record's mappings."""
        inner = self.inner_lines.items()
        return {str(path[1]): line for path, line in inner if path[0] == name}


@dataclass(frozen=True, kw_only=True)
class Library:
    """Every record that could be read, and the files that could not.

    ``fingerprints`` has, by seed, the hash of each of its paragraphs that was long enough for one;
    ``results`` has, by article, what was recorded of each claim's check; ``reviews``, by
    ``articles/ID`` or ``themes/ID``, what was recorded of each review.
    """

    seeds: Mapping[str, Entry[Seed]]
    fingerprints: Mapping[str, Mapping[int, str]]
    results: Mapping[str, Mapping[str, Result]]
    reviews: Mapping[str, Mapping[str, Review]]
    briefs: Mapping[str, Entry[Brief]]
    themes: Mapping[str, Entry[ThemeRecord]]
    vocabulary: Entry[Vocabulary] | None
    site: Entry[Site] | None
    mkdocs: bytes
    unread: frozenset[str]

    @property
    def themes_in_order(self) -> list[Entry[ThemeRecord]]:
        """Return the themes by their place among each other."""
        return sorted(self.themes.values(), key=lambda entry: (entry.record.order, entry.id))

    def unread_in(self, folder: str) -> bool:
        """Say whether a file of a folder could not be read, so that its names are not known."""
        return any(file.startswith(folder) for file in self.unread)


@lru_cache(maxsize=16)
def _document(content: bytes, file: str) -> Document:
    return parse_yaml(content, file)[0] or Document(file=file)
