"""All claims in one table, latest said first; a large corpus has its earlier ones on more pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from sitegen import addresses
from sitegen.corpus import Article, Claim, Corpus
from sitegen.dates import Date
from sitegen.records.seed import Seed
from sitegen.records.terms import Colour, Hedge, Kind, Mark
from sitegen.views.extent import Part, in_parts
from sitegen.views.line import line_of
from sitegen.views.page import Page, Values
from sitegen.views.references import asserter_id, asserters

PART = 200
"""So many claims stand on a page of earlier ones, and at most half as many more on the first."""


@dataclass(frozen=True, kw_only=True)
class Head:
    """A theme by its title and colour."""

    id: str
    title: str
    colour: Colour


def heads(corpus: Corpus) -> tuple[Head, ...]:
    """Return what a list of claims shows of the themes, in their order."""
    return tuple(Head(id=t.id, title=t.title, colour=t.colour) for t in corpus.themes)


@dataclass(frozen=True, kw_only=True)
class Row:
    """One claim with the article it is from."""

    claim: Claim
    article: Article

    @property
    def by(self) -> list[str]:
        """Return what the claim is filtered by: its asserters, and "the author" for any author."""
        named = [asserter_id(actor, self.article) for actor in self.claim.by]
        return [*named, *(actor.id for actor in self.claim.by if actor.id not in named)]

    @property
    def when(self) -> Date:
        """Return when it was said: as the article says, else when that was published."""
        return self.claim.said or self.article.seed.published


@dataclass(frozen=True, kw_only=True)
class Named:
    """An article that claims can be of."""

    id: str
    name: str
    seed: Seed


def claims_pages(corpus: Corpus, most: int = PART) -> Iterator[Page]:
    """Yield the table's pages: one, or more where there are many claims."""
    found = [Row(claim=c, article=article) for article in corpus.articles for c in article.claims]
    rows = sorted(found, key=lambda row: (row.when.first, row.when.last), reverse=True)
    *earlier, recent = in_parts(rows[::-1], most, addresses.claims_part)
    yield Page(
        path=addresses.CLAIMS,
        template="claims.html",
        values=lambda: {
            "themes": heads(corpus),
            "total": len(rows),
            "line": line_of(corpus),
            "rows": recent.items[::-1],
            "parts": [(p.page, p.items[0].when, p.items[-1].when) for p in reversed(earlier)],
            "choices": _choices(recent.items, corpus),
            "asked": [question for theme in corpus.themes for question in theme.questions],
        },
        articles=corpus.by_id,
    )
    newest = [replace(part, after=addresses.CLAIMS) for part in earlier[-1:]]
    for part in reversed([*earlier[:-1], *newest]):
        yield Page(
            path=part.page,
            template="claimspart.html",
            values=partial(_values, corpus, part),
            articles=corpus.by_id,
            inputs=partial(_inputs, corpus, part),
        )


def _values(corpus: Corpus, part: Part[Row]) -> Values:
    return {
        "themes": heads(corpus),
        "doubts": line_of(corpus).doubts,
        "rows": part.items[::-1],
        "part": part,
        "choices": _choices(part.items, corpus),
    }


def _inputs(corpus: Corpus, part: Part[Row]) -> object:
    """Return what the values of a part follow from: of its claims, these alone."""
    shown = heads(corpus), line_of(corpus).doubts, corpus.scales.reliability.grades
    return shown, replace(part, items=()), [row.claim for row in part.items]


def _choices(rows: Sequence[Row], corpus: Corpus) -> Values:
    """Return what rows can be filtered by, in this order: all terms, also those of no claim."""
    articles = {row.article.id: row.article for row in rows}.values()
    named = (Named(id=each.id, name=each.name, seed=each.seed) for each in articles)
    return {
        "articles": sorted(named, key=lambda article: article.name.lower()),
        "asserters": asserters((row.claim, row.article) for row in rows),
        "grades": corpus.scales.reliability.grades,
        "hedges": tuple(Hedge),
        "kinds": tuple(Kind),
        "marks": tuple(mark for mark in Mark if mark is not Mark.MISMATCH),
    }
