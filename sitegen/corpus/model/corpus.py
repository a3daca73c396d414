"""Everything the site knows."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, wraps
from typing import Any, TypeVar, TypeVarTuple

from sitegen.corpus.beginning import Beginning
from sitegen.corpus.model.articles import Article
from sitegen.corpus.model.claims import Actor, Claim, Measure
from sitegen.corpus.model.themes import Statement, Theme
from sitegen.records.recorded import Recorded
from sitegen.records.scales import Scales
from sitegen.records.vocabulary import Licence


@dataclass(frozen=True, kw_only=True)
class Publication:
    """The site as others cite it: its name, its public address, what its feeds' ids begin with.

    ``licence`` is under what terms they may use it, where the site says so. The address ends in a
    slash; it is empty where none is known.
    """

    name: str = ""
    address: str = ""
    tag: str = ""
    licence: Licence | None = None


@dataclass(frozen=True, kw_only=True)
class Release:
    """What was recorded on a day (``YYYY-MM-DD``): each item that differs from those before.

    ``key`` is the SHA-256 of the file; the items are read once somebody asks for them.
    """

    day: str
    read: Callable[[], Mapping[str, Recorded]] = field(compare=False, repr=False)
    key: str = field(default="", compare=False, repr=False)

    @cached_property
    def items(self) -> Mapping[str, Recorded]:
        """Return the items by name."""
        return self.read()


T = TypeVar("T")
Of = TypeVarTuple("Of")


@dataclass(frozen=True, kw_only=True)
class Corpus:
    """Everything, in order: articles and releases by date, themes by place, families as listed.

    ``next`` is what comes next where the project is just beginning.

    ``key`` is the SHA-256 over title, lead, what comes next, ``since`` and ``changed``, the keys of
    all articles and themes in this order, families, measures, actors, the publication, the
    scales and the pages' language: of two corpora with one key, and the same releases, all pages
    are the same.
    """

    title: str
    lead: str
    articles: tuple[Article, ...]
    themes: tuple[Theme, ...]
    families: Mapping[str, str]
    measures: Mapping[str, Measure]
    actors: Mapping[str, Actor] = field(default_factory=dict)
    key: str = field(default="", compare=False, repr=False)
    published: Publication = field(default_factory=Publication)
    releases: tuple[Release, ...] = ()
    since: tuple[Claim, ...] = ()
    changed: tuple[Statement, ...] = ()
    next: Beginning | None = None
    scales: Scales = field(default_factory=Scales)
    language: str = "en"

    @property
    def name(self) -> str:
        """Return what the site is called by others."""
        return self.published.name or self.title

    @property
    def claims(self) -> Iterator[Claim]:
        """Yield every standing claim, in the order of articles and briefs."""
        for article in self.articles:
            yield from article.claims

    @cached_property
    def independent(self) -> int:
        """Return how many groups of articles share no origin with another group."""
        leads: dict[str, str] = {}

        def first(origin: str) -> str:
            while leads.setdefault(origin, origin) != origin:
                origin = leads[origin]
            return origin

        for article in self.articles:
            for origin in {claim.origin.id for claim in article.claims}:
                leads[first(origin)] = first(article.id)
        return len({first(article.id) for article in self.articles})

    def of_article(self, name: str, what: Callable[[Article, "Corpus"], T], article: Article) -> T:
        """Return what follows from an article, the families and the language, and keep it there."""
        kept, shared = article.kept, (self.language, *self.families.items())
        if kept.get("") != shared:
            kept.clear()
            kept[""] = shared
        if name not in kept:
            kept[name] = what(article, self)
            self.grown.add(article.key)
        found: T = kept[name]
        return found

    @cached_property
    def grown(self) -> set[str]:
        """Return the keys of articles of which more is known than when they were read."""
        return set()

    @cached_property
    def known(self) -> dict[tuple[object, ...], tuple[object, Any]]:
        """Return what was worked out ``once``, each with what it was worked out of."""
        return {}

    @cached_property
    def by_id(self) -> Mapping[str, Article]:
        """Return the articles by id."""
        return {article.id: article for article in self.articles}

    @cached_property
    def counted(self) -> tuple[str, ...]:
        """Return the families that figures are of, in the order of the vocabulary."""
        found = {figure.measure.family for claim in self.claims for figure in claim.figures}
        return tuple(name for name in self.families if name in found)

    @cached_property
    def by_theme(self) -> Mapping[str, tuple[Claim, ...]]:
        """Return each theme's claims, articles by date."""
        found: dict[str, list[Claim]] = {theme.id: [] for theme in self.themes}
        for claim in self.claims:
            for name in found.keys() & claim.themes:
                found[name].append(claim)
        return {name: tuple(claims) for name, claims in found.items()}

    @cached_property
    def known_as(self) -> tuple[tuple[str, Actor], ...]:
        """Return every name of an actor in the pages' language, in the vocabulary's order."""
        actors = self.actors.values()
        return tuple((n, a) for a in actors for n in (a.name, *a.aliases.get(self.language, ())))


def once(what: Callable[[*Of, Corpus], T]) -> Callable[[*Of, Corpus], T]:
    """Have what follows from a corpus, and from something of it, worked out but once."""

    @wraps(what)
    def found(*given: *tuple[*Of, Corpus]) -> T:
        *of, corpus = given
        key = (what, *map(id, of))
        if key not in corpus.known:
            corpus.known[key] = of, what(*given)
        known: T = corpus.known[key][1]
        return known

    return found
