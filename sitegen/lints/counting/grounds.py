"""What a sentence rests on: articles, and what they give."""

from collections.abc import Iterable, Mapping

from sitegen.dates import Date
from sitegen.library import Library, Traits
from sitegen.records.terms import State

Given = Mapping[str, set[str]]
"""References of claims, by question or measure."""


def is_of(published: Date, date: Date) -> bool:
    """Say whether an article may have been published then; a rough date may be a year off."""
    first, last = published.first, published.last
    if set("~?%").isdisjoint(published.text):
        return first <= date.last and date.first <= last
    return int(first[:4]) <= int(date.last[:4]) + 1 and int(date.first[:4]) <= int(last[:4]) + 1


def grounds_of(claims: Iterable[str], library: Library) -> tuple[Traits, ...]:
    """Return the articles of some claims, none where a name is not known: rules tell of it."""
    names = dict.fromkeys(name.partition("/")[::2] for name in claims)
    known = all(
        article in library.seeds
        and article in library.briefs
        and claim in library.briefs[article].record.claims
        for article, claim in names
    )
    articles = dict.fromkeys(article for article, _ in names) if known else ()
    return tuple(map(library.traits, articles))


def published_grounds(library: Library) -> tuple[Traits, ...]:
    """Return every published article."""
    known = (library.traits(name) for name in library.briefs if name in library.seeds)
    return tuple(article for article in known if article.state is State.REVIEWED)


def given_in(library: Library) -> Given:
    """Return the claims of published articles that give something on each question and measure."""
    found: dict[str, set[str]] = {}
    for brief in library.briefs.values():
        claims = brief.record.standing if brief.record.state is State.REVIEWED else {}
        for name, claim in claims.items():
            for topic in (*claim.answers, *(figure.measure for figure in claim.figures)):
                found.setdefault(topic, set()).add(f"{brief.id}/{name}")
    return found
