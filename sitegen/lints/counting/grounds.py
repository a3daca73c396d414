"""What a sentence rests on, articles and origins, and how many origins it counts."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from sitegen.dates import Date
from sitegen.evidence.sentences import sentences_of
from sitegen.language.known import main_language
from sitegen.library import Library
from sitegen.lints.counting.mentions import NUMBER, Mention, Way, amount, mentions_in
from sitegen.lints.counting.sums import Bare, bare_in
from sitegen.records.terms import Genre, State

_MOST = 8
"""The articles of which every choice is tried."""
_ORIGINS = re.compile(
    rf"(?<![\w-])(?P<each>each\swith\s)?(?:(?P<number>{NUMBER})|(?:an?\s(?:single|common|shared)|one\sand\sthe\ssame"
    r"|the\ssame))\s(?P<apart>(?:separate|independent|different|distinct)\s)?origins?(?![\w-])",
)


Given = Mapping[str, set[str]]
"""References of claims, by question or measure."""


@dataclass(frozen=True, kw_only=True)
class Ground:
    """An article that a sentence rests on, with the origins of the claims that it names."""

    genre: Genre
    published: Date
    language: str = ""
    origins: frozenset[str]

    def is_of(self, date: Date) -> bool:
        """Say whether it may have been published then; a rough date may be a year off."""
        first, last = self.published.first, self.published.last
        if set("~?%").isdisjoint(self.published.text):
            return first <= date.last and date.first <= last
        return int(first[:4]) <= int(date.last[:4]) + 1 and int(date.first[:4]) <= int(last[:4]) + 1


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
        Ground(
            genre=article.genre,
            published=article.published,
            language=main_language(article.language),
            origins=article.told_by,
        )
        for article in known
        if article.state is State.REVIEWED
    )


def given_in(library: Library) -> Given:
    """Return the claims of published articles that give something on each question and measure."""
    found: dict[str, set[str]] = {}
    for brief in library.briefs.values():
        claims = brief.record.standing if brief.record.state is State.REVIEWED else {}
        for name, claim in claims.items():
            for topic in (*claim.answers, *(figure.measure for figure in claim.figures)):
                found.setdefault(topic, set()).add(f"{brief.id}/{name}")
    return found


def _ground(article: str, claims: Iterable[str], library: Library) -> Ground:
    seed, brief = library.seeds[article].record, library.briefs[article].record
    origins = frozenset(seed.origin_of(brief.claims[claim]) or article for claim in claims)
    return Ground(genre=seed.genre, published=seed.published, origins=origins)


def origins_among(grounds: Sequence[Ground], number: int) -> tuple[int, int] | None:
    """Return the fewest and the most origins that so many of these articles have.

    An article that has several counts as one at the least. None where there are too many choices.
    """
    if not number <= len(grounds) <= _MOST:
        return None
    chosen = list(combinations(grounds, number))
    every = ({origin for ground in some for origin in ground.origins} for some in chosen)
    return min(map(_groups, chosen)), max(map(len, every))


def _groups(grounds: Iterable[Ground]) -> int:
    """Return how many groups of articles share no origin with another group."""
    groups: list[frozenset[str]] = []
    for ground in grounds:
        shared = [group for group in groups if group & ground.origins]
        groups = [group for group in groups if group not in shared]
        groups.append(ground.origins.union(*shared))
    return len(groups)


def origins_in(text: str) -> Iterator[tuple[int, Mention | Bare | None]]:
    """Yield the counts of origins that are surely of articles: *three articles of one origin*.

    With each is the phrase for the articles it is of, where that is sure.
    """
    if "origin" not in text:
        return
    told: list[Mention | Bare] = [m for m in mentions_in(text) if m.way is not Way.WEAK]
    told = sorted([*told, *bare_in(text)], key=lambda phrase: phrase.start)
    for match in _ORIGINS.finditer(text):
        begins = max(s.start for s in sentences_of(text, "en") if s.start <= match.start())
        before = [
            phrase for phrase in told if begins <= phrase.start and phrase.end <= match.start()
        ]
        if not match["each"] and (before or match["apart"]):
            number = amount(match["number"]) if match["number"] else 1
            yield number, before[-1] if before and before[-1].number >= number else None
