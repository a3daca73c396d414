"""What can be read of articles, what they answer, and which sentences stand on that."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from sitegen.cache.memory import Memory
from sitegen.corpus import Article, link
from sitegen.library import Entry, Library
from sitegen.records import Brief, ClaimRecord, Seed, Site, ThemeRecord
from sitegen.records.vocabulary import BUILT_IN_ACTORS
from sitegen.yamltext import Path

_NUMBERED = {"bottom_line": "bottom line", "changed": "what changed"}


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
    # of other records than the files have nothing is known by their files
    apart = replace(library, keys={}, known_traits=Memory(), themes={}, mkdocs=b"")
    return link(replace(apart, seeds=seeds, briefs=briefs), drafts=True).articles


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


@dataclass(frozen=True, kw_only=True)
class Given:
    """What an article gives on a question, or of a measure, and the claims that do."""

    says: list[object] = field(default_factory=list)
    claims: set[str] = field(default_factory=set)


Topics = Mapping[str, Given]
"""By question or measure, and article: ``fair-offer, quay-review-2031-holm``."""


def topics_of(theme: ThemeRecord, articles: Sequence[Article]) -> Topics:
    """Return what articles give on a theme's questions, its measures and those of its sentences."""
    figures: dict[str, Given] = {}
    answers: dict[str, Given] = {}
    for article in articles:
        for key in theme.questions_by_key.keys() & article.answers.keys():
            answer = article.answers[key]
            claims = {claim.reference for claim in answer.claims}
            answers[f"{key}, {article.id}"] = Given(says=[answer.id], claims=claims)
        for claim in article.claims:
            for figure in claim.figures:
                given = figures.setdefault(f"{figure.measure.id}, {article.id}", Given())
                given.says.append(figure.meant(claim.hedge))
                given.claims.add(claim.reference)
    named = {reference for _, reference in theme.claims_named}
    known = {_topic(part) for part, given in figures.items() if given.claims & named}
    measures = {*theme.key_measures, *known}
    return answers | {part: of for part, of in figures.items() if _topic(part) in measures}


def _topic(part: str) -> str:
    return part.partition(", ")[0]


def sentences_on(
    part: str, topics: Topics, theme: ThemeRecord, site: Site | None
) -> tuple[str, ...]:
    """Return the sentences that stand on what anybody gives on the question or measure of a part.

    Where its article gives nothing on it any more, also those that stand on another claim of it.
    """
    near = {c for other, of in topics.items() if _topic(other) == _topic(part) for c in of.claims}
    gone = "" if part in topics else f"{part.partition(', ')[2]}/"
    every = (*theme.claims_named, *(site.claims_named if site else ()))
    touched = (p for p, name in every if name in near or (gone and name.startswith(gone)))
    return tuple(dict.fromkeys(_place(path) for path in touched if path[0] != "since"))


def _place(path: Path) -> str:
    """Name a sentence by where it stands: ``bottom line 2``, ``dissent``, a judgement's id."""
    kind, at = str(path[0]), path[1]
    if kind in _NUMBERED:
        return f"{_NUMBERED[kind]} {int(at) + 1}"
    return kind if kind == "dissent" else str(at)
