"""What a sentence rests on: the articles whose claims it names, and the origins of these claims."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from sitegen.dates import Date
from sitegen.library import Library
from sitegen.records import Brief, Seed
from sitegen.records.terms import Genre, State

_MOST = 8
"""The articles of which every choice is tried."""


@dataclass(frozen=True, kw_only=True)
class Ground:
    """An article that a sentence rests on, with the origins of the claims that it names."""

    genre: Genre
    published: Date
    origins: frozenset[str]

    def is_of(self, date: Date) -> bool:
        """Say whether it may have been published then; a rough date may be a year off."""
        off = 1 if set("~?%") & set(self.published.text) else 0
        first, last = self.published.first, self.published.last
        if off:
            return (
                int(first[:4]) - off <= int(date.last[:4])
                and int(date.first[:4]) <= int(last[:4]) + off
            )
        return first <= date.last and date.first <= last


def grounds_of(claims: Iterable[str], library: Library) -> tuple[Ground, ...]:
    """Return the articles of some claims, none where a name is not known: rules tell of it."""
    names: dict[str, list[str]] = {}
    for name in claims:
        article, _, claim = name.partition("/")
        names.setdefault(article, []).append(claim)
    known = all(
        article in library.seeds
        and article in library.briefs
        and all(map(library.briefs[article].record.claims.get, named))
        for article, named in names.items()
    )
    return tuple(_ground(*at, library) for at in names.items()) if known else ()


def published_grounds(library: Library) -> tuple[Ground, ...]:
    """Return every published article with all its claims."""
    known = (library.traits(name) for name in library.briefs if name in library.seeds)
    return tuple(
        Ground(genre=article.genre, published=article.published, origins=article.told_by)
        for article in known
        if article.state is State.REVIEWED
    )


def _ground(article: str, claims: Iterable[str], library: Library) -> Ground:
    seed, brief = library.seeds[article].record, library.briefs[article].record
    origins = frozenset(_origin(article, seed, brief, claim) for claim in claims)
    return Ground(genre=seed.genre, published=seed.published, origins=origins)


def _origin(article: str, seed: Seed, brief: Brief, claim: str) -> str:
    record = brief.claims[claim]
    return ("" if record.put_in_mouth_of else seed.origin_of(record.paragraphs)) or article


def origins_among(grounds: Sequence[Ground], number: int) -> tuple[int, int] | None:
    """Return the fewest and the most origins that so many of these articles have.

    An article that has several counts as one at the least. None where there are too many choices.
    """
    if not number <= len(grounds) <= _MOST:
        return None
    chosen = list(combinations(grounds, number))
    return min(map(_groups, chosen)), max(len(_all(some)) for some in chosen)


def _all(grounds: Iterable[Ground]) -> frozenset[str]:
    return frozenset[str]().union(*(ground.origins for ground in grounds))


def _groups(grounds: Iterable[Ground]) -> int:
    """Return how many groups of articles share no origin with another group."""
    groups: list[frozenset[str]] = []
    for ground in grounds:
        shared = [group for group in groups if group & ground.origins]
        groups = [group for group in groups if group not in shared]
        groups.append(ground.origins.union(*shared))
    return len(groups)
