"""Join a checked library to a corpus: every name becomes the thing it names."""

from collections.abc import Iterator, Mapping
from functools import partial

from sitegen.cache.memory import Memory, key_of
from sitegen.configuration import parse_configuration
from sitegen.corpus.beginning import next_step
from sitegen.corpus.linking.briefs import link_brief
from sitegen.corpus.linking.claims import Names, names_in
from sitegen.corpus.linking.themes import link_statement, link_theme
from sitegen.corpus.model.articles import Article
from sitegen.corpus.model.corpus import Corpus, Publication, Release
from sitegen.library import Entry, Library
from sitegen.places import RELEASES, RESULTS, SEEDS
from sitegen.publication import repository_of, site_address
from sitegen.records import Site, ThemeRecord
from sitegen.records.terms import State


def link(
    library: Library,
    *,
    drafts: bool,
    linked: Memory[Article] | None = None,
    environment: Mapping[str, str] | None = None,
) -> Corpus:
    """Return the corpus of records that ``check`` found no problem in; drafts only where asked.

    ``linked`` has articles by key: such a one is the same object. The environment may hold the
    site's public address, where ``mkdocs.yml`` says so.
    """
    names, linked = names_in(library, drafts=drafts), Memory() if linked is None else linked
    scales = library.scales
    keys = _article_keys(library, names)
    articles = [
        linked.get(key) or linked.keep(key, link_brief(name, key, names, library))
        for name, key in keys.items()
        if drafts or library.traits(name).state is State.REVIEWED
    ]
    articles.sort(key=lambda article: (article.seed.published.first, article.id))
    named = {name for theme in library.themes.values() for name in _articles_named(theme)}
    named |= _articles_named(library.site) if library.site else set()
    claims = {c.reference: c for article in articles if article.id in named for c in article.claims}
    themes = [
        link_theme(entry, claims, names.measures, scales, _theme_key(entry, library, keys, names))
        for entry in library.themes_in_order
        if entry.id not in names.hidden_themes
    ]
    families = library.listed.families
    ordered = [*(article.key for article in articles), "", *(theme.key for theme in themes)]
    told = {name: setting.value for name, setting in parse_configuration(library.mkdocs).shown}
    site = library.site.record if library.site else None
    published = Publication(
        name=told.get("site_name", ""),
        address=site_address(library.mkdocs, environment or {}),
        tag=site.tag if site else "",
        licence=site.licence if site else None,
    )
    title = site.title if site else published.name
    lead = site.lead if site else told.get("site_description", "")
    since, changed = (site.since, site.changed) if site else ((), ())
    home = (title, lead, next_step(library), since, changed)
    listed = ([*families.items()], names.measures, names.actors)
    shown = map(repr, (*home, *listed, published, scales, library.language))
    return Corpus(
        title=title,
        lead=lead,
        next=next_step(library),
        since=tuple(claims[reference] for reference in since if reference in claims),
        changed=tuple(
            link_statement(said, claims) for said in changed if claims.keys() >= {*said.rests_on}
        ),
        articles=tuple(articles),
        themes=tuple(themes),
        families=families,
        measures=names.measures,
        actors=names.actors,
        key=key_of([*ordered, *shown]),
        published=published,
        releases=tuple(_releases(library)),
        scales=scales,
        language=library.language,
    )


def _releases(library: Library) -> Iterator[Release]:
    for day in sorted(library.releases):
        key = library.keys.get(f"{RELEASES}{day}{RESULTS}", "")
        yield Release(day=day, read=partial(library.releases.__getitem__, day), key=key)


def _article_keys(library: Library, names: Names) -> dict[str, str]:
    """Return the key of each article with a brief, by name."""
    repository = repr(repository_of(library.mkdocs))
    hidden = [*sorted(names.hidden_themes), "", *sorted(names.hidden_questions)]
    hidden.append(repr(sorted(names.theme_of.items())))
    actors = {name: repr(actor) for name, actor in names.actors.items()}
    measures = {name: repr(measure) for name, measure in names.measures.items()}
    found: dict[str, str] = {}
    for name in library.briefs:
        named = library.traits(name)
        found[name] = key_of(
            [
                library.article_keys[name],
                repository,
                *hidden,
                *(library.keys.get(f"{SEEDS}{seed}.yml", "") for seed in named.origins),
                *(actors.get(actor, "") for actor in named.actors),
                *(measures.get(measure, "") for measure in named.measures),
            ]
        )
    return found


def _theme_key(
    entry: Entry[ThemeRecord], library: Library, articles: Mapping[str, str], names: Names
) -> str:
    """Return the key of a theme."""
    named = sorted(_articles_named(entry))
    measures = (repr(names.measures[name]) for name in entry.record.key_measures)
    own = [library.keys.get(entry.file, ""), repr(library.scales)]
    return key_of([*own, *(articles.get(name, "") for name in named), *measures])


def _articles_named(entry: Entry[ThemeRecord] | Entry[Site]) -> set[str]:
    """Return the articles whose claims a theme or the site names."""
    return {claim.partition("/")[0] for _, claim in entry.record.claims_named}
