"""What is known of an article by its files, so that no record need be read to know it."""

from dataclasses import dataclass

from sitegen.dates import Date
from sitegen.records import Brief, Seed
from sitegen.records.terms import Genre, State


@dataclass(frozen=True, kw_only=True)
class Traits:
    """What an article is, and what it names: other seeds, and actors and measures.

    ``told_by`` are the origins of its claims, itself among them where a claim is its own.
    """

    state: State
    genre: Genre
    published: Date
    told_by: frozenset[str]
    origins: tuple[str, ...]
    actors: tuple[str, ...]
    measures: tuple[str, ...]


def traits_of(article: str, brief: Brief, seed: Seed) -> Traits:
    """Return the traits of an article, withdrawn claims left out."""
    claims = list(brief.standing.values())
    mouths = {claim.put_in_mouth_of for claim in claims if claim.put_in_mouth_of}
    actors = {actor for claim in claims for actor in (*claim.by, *claim.via)}
    return Traits(
        state=brief.state,
        genre=seed.genre,
        published=seed.published,
        told_by=frozenset(seed.origin_of(claim) or article for claim in claims),
        origins=tuple(sorted({origin.seed for origin in seed.derived_from})),
        actors=tuple(sorted(actors | mouths)),
        measures=tuple(sorted({figure.measure for claim in claims for figure in claim.figures})),
    )
