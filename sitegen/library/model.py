"""The records that could be read, each with its file, and what is known without reading one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import Any, Generic, Self, TypeVar, cast

from sitegen.cache.memory import Memory, key_of
from sitegen.configuration import LANGUAGE, PAGE_LANGUAGES, parse_configuration
from sitegen.dates import Date
from sitegen.places import BRIEFS, SEEDS, SITE, THEMES, VOCABULARY, files_of
from sitegen.problems import Lint, Place, Problem, Rule, closest
from sitegen.records import Brief, Seed, Site, ThemeRecord, Vocabulary
from sitegen.records.record import Record
from sitegen.records.recorded import Result, Review
from sitegen.records.releases import Recorded
from sitegen.records.scales import Scales
from sitegen.records.terms import Genre, State
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


@dataclass(frozen=True, kw_only=True)
class Traits:
    """What an article is, and what it names: other seeds, and actors and measures."""

    state: State
    genre: Genre
    language: str
    published: Date
    origins: tuple[str, ...]
    actors: tuple[str, ...]
    measures: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Library:
    """Every record that could be read, and the files that could not.

    ``fingerprints`` has, by seed, the hash of each of its paragraphs that was long enough for one;
    ``results`` has, by article, what was recorded of each claim's check; ``reviews``, by
    ``articles/ID`` or ``themes/ID``, what was recorded of each review; ``releases``, by day, each
    item that had changed. ``keys`` has, by file, the SHA-256 of its path and bytes: for each that
    was read. ``rest`` are records with faults, as far as they could be read.
    """

    seeds: Mapping[str, Entry[Seed]]
    fingerprints: Mapping[str, Mapping[int, str]]
    results: Mapping[str, Mapping[str, Result]]
    reviews: Mapping[str, Mapping[str, Review]]
    releases: Mapping[str, Mapping[str, Recorded]]
    briefs: Mapping[str, Entry[Brief]]
    themes: Mapping[str, Entry[ThemeRecord]]
    vocabulary: Entry[Vocabulary] | None
    site: Entry[Site] | None
    mkdocs: bytes
    unread: frozenset[str]
    rest: tuple[Entry[Record], ...] = ()
    keys: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)
    known_traits: Memory[Traits] = field(default_factory=Memory, compare=False, repr=False)

    @property
    def listed(self) -> Vocabulary:
        """Return what the vocabulary lists; nothing where it could not be read."""
        return self.vocabulary.record if self.vocabulary else Vocabulary()

    @property
    def scales(self) -> Scales:
        """Return the scales that the site has chosen."""
        return self.site.record.scales if self.site else Scales()

    @property
    def language(self) -> str:
        """Return the tag of the pages' language; English, where none of ours is named."""
        named = parse_configuration(self.mkdocs).settings.get(LANGUAGE)
        return named.value if named and named.value in PAGE_LANGUAGES else "en"

    @property
    def has_language(self) -> bool:
        """Say whether the pages' language is known: the settings can be read and name ours."""
        found = parse_configuration(self.mkdocs)
        named = found.settings.get(LANGUAGE)
        readable = bool(found.names) or not self.mkdocs.strip()
        return readable and (named is None or named.value in PAGE_LANGUAGES)

    @property
    def themes_in_order(self) -> list[Entry[ThemeRecord]]:
        """Return the themes by their place among each other."""
        return sorted(self.themes.values(), key=lambda entry: (entry.record.order, entry.id))

    @cached_property
    def theme_of(self) -> Mapping[str, str]:
        """Return which theme asks each question, and by no question which one gives context."""
        keys = ((e, [*e.record.questions_by_key, ""]) for e in self.themes.values())
        return {key: e.id for e, asked in keys for key in asked if key or e.record.context}

    def unread_in(self, folder: str) -> bool:
        """Say whether a file of a folder could not be read, so that its names are not known."""
        return any(file.startswith(folder) for file in self.unread)

    @cached_property
    def article_keys(self) -> Mapping[str, str]:
        """Return the SHA-256 over a brief, its seed, fingerprints and results, by name.

        Of a name there may be a brief, a seed, or both.
        """
        names = sorted(self.briefs.keys() | self.seeds.keys())
        return {
            name: key_of([name, *(self.keys.get(file, "") for file in files_of(name))])
            for name in names
        }

    def traits(self, name: str) -> Traits:
        """Return what a brief with a seed is and names; it is read only where that is not known."""
        key = self.article_keys[name]
        return self.known_traits.get(key) or self.known_traits.keep(
            key, _traits_of(self.briefs[name].record, self.seeds[name].record)
        )

    def altered(
        self, *, briefs: Mapping[str, Entry[Brief]], seeds: Mapping[str, Entry[Seed]]
    ) -> Self:
        """Return the library with other records, of which nothing is known by their files."""
        return replace(self, briefs=briefs, seeds=seeds, keys={}, known_traits=Memory())

    def with_rest(self) -> Self:
        """Return the library with the records that have faults, which rules only look at."""
        if not self.rest:
            return self
        shelves: dict[str, Any] = {
            name: {**getattr(self, name), **{e.id: e for e in self.rest if e.file.startswith(at)}}
            for name, at in (("seeds", SEEDS), ("briefs", BRIEFS), ("themes", THEMES))
        }
        single = {e.file: e for e in self.rest}
        return replace(
            self,
            **shelves,
            vocabulary=cast("Entry[Vocabulary] | None", single.get(VOCABULARY, self.vocabulary)),
            site=cast("Entry[Site] | None", single.get(SITE, self.site)),
            unread=self.unread - single.keys(),
        )

    def only(self, names: Iterable[str]) -> Self:
        """Return the library with the briefs and seeds of these names only."""
        wanted = [*names]
        return replace(
            self,
            briefs={name: self.briefs[name] for name in wanted if name in self.briefs},
            seeds={name: self.seeds[name] for name in wanted if name in self.seeds},
        )


@lru_cache(maxsize=16)
def _document(content: bytes, file: str) -> Document:
    return parse_yaml(content, file)[0] or Document(file=file)


def _traits_of(brief: Brief, seed: Seed) -> Traits:
    """Return the traits of an article, withdrawn claims left out."""
    claims = list(brief.standing.values())
    return Traits(
        state=brief.state,
        genre=seed.genre,
        language=seed.language,
        published=seed.published,
        origins=tuple(sorted({origin.seed for origin in seed.derived_from})),
        actors=tuple(sorted({name for claim in claims for _, name in claim.actors})),
        measures=tuple(sorted({figure.measure for claim in claims for figure in claim.figures})),
    )
