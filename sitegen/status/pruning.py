"""What can be linked of a project with problems: the rest is left out, so that no name is lost."""

from collections.abc import Mapping
from dataclasses import replace

from sitegen.corpus import Article, link
from sitegen.library import Entry, Library
from sitegen.records import Brief, ClaimRecord, Seed
from sitegen.records.vocabulary import BUILT_IN_ACTORS


def readable_articles(library: Library) -> tuple[Article, ...]:
    """Return the articles with every claim whose names are known, drafts too."""
    seeds: dict[str, Entry[Seed]] = {}
    for name, entry in library.seeds.items():
        origins = tuple(o for o in entry.record.derived_from if o.seed in library.seeds)
        record = entry.record.model_copy(update={"derived_from": origins})
        seeds[name] = replace(entry, record=record)
    briefs = {
        name: _known_claims(entry, library)
        for name, entry in library.briefs.items()
        if name in seeds
    }
    known = replace(library.altered(seeds=seeds, briefs=briefs), themes={}, mkdocs=b"")
    return link(known, drafts=True).articles


def _known_claims(entry: Entry[Brief], library: Library) -> Entry[Brief]:
    actors = {*BUILT_IN_ACTORS, *library.listed.actors}
    measures = library.listed.measures.keys()
    brief = entry.record
    claims: Mapping[str, ClaimRecord] = {
        name: claim.model_copy(update={"themes": claim.themes_by(library.theme_of)})
        for name, claim in brief.claims.items()
        if claim.withdrawn
        or (
            {name for _, name in claim.actors} <= actors
            and {figure.measure for figure in claim.figures} <= measures
        )
    }
    standing = {name for name, claim in claims.items() if not claim.withdrawn}
    positions = {k: p for k, p in brief.positions.items() if set(p.rests_on) <= standing}
    update = {"claims": claims, "positions": positions}
    return replace(entry, record=brief.model_copy(update=update))
