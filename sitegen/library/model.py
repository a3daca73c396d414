"""All records that could be read, and what is known of articles without reading one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Self, cast

from sitegen.cache.memory import Memory, key_of
from sitegen.configuration import LANGUAGE, PAGE_LANGUAGES, parse_configuration
from sitegen.dates import Date
from sitegen.library.entries import Entry
from sitegen.places import BRIEFS, SEEDS, SITE, THEMES, VOCABULARY, files_of
from sitegen.records import Brief, Seed, Site, ThemeRecord, Vocabulary
from sitegen.records.record import Record
from sitegen.records.recorded import Recorded, Result, Review
from sitegen.records.scales import Scales
from sitegen.records.terms import Genre, State


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
        return readable and (named is None or named.value == self.language)

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
