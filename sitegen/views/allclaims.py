"""All claims in one table, latest said first; a large corpus has its earlier ones on more pages."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice

from sitegen import addresses
from sitegen.corpus import Article, Claim, Corpus
from sitegen.dates import Date
from sitegen.records.terms import Grade, Hedge, Kind, Mark
from sitegen.views.asserters import Asserter, asserter_id, asserters
from sitegen.views.heads import heads
from sitegen.views.line import line_of
from sitegen.views.page import Page

PART = 500
"""So many claims stand on a page of earlier ones; fewer than twice as many on the first page."""


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
class Choices:
    """What the claims can be filtered by, in this order: terms that no claim has are among them."""

    articles: tuple[Article, ...]
    asserters: tuple[Asserter, ...]
    grades: tuple[Grade, ...] = tuple(Grade)
    hedges: tuple[Hedge, ...] = tuple(Hedge)
    kinds: tuple[Kind, ...] = tuple(Kind)
    marks: tuple[Mark, ...] = tuple(Mark)


@dataclass(frozen=True, kw_only=True)
class Part:
    """One page of earlier claims."""

    page: str
    rows: Sequence[Row]


def claims_pages(corpus: Corpus) -> Iterator[Page]:
    """Yield the table's pages: one, or more where there are many claims."""
    rows = sorted(_rows(corpus), key=lambda row: (row.when.first, row.when.last), reverse=True)
    recent, parts = split(rows)
    shown = {"themes": heads(corpus), "total": len(rows)}
    yield Page(
        path=addresses.CLAIMS,
        template="claims.html",
        values=lambda: {
            **shown,
            "line": line_of(corpus),
            "rows": recent,
            "parts": [(part.page, part.rows[-1].when, part.rows[0].when) for part in parts],
            "choices": _choices(corpus),
            "asked": [question for theme in corpus.themes for question in theme.questions],
        },
        articles=corpus.by_id,
    )
    for part in parts:
        yield Page(
            path=part.page,
            template="claimspart.html",
            values=partial(dict, shown, rows=part.rows),
            articles=corpus.by_id,
        )


def split(rows: Sequence[Row]) -> tuple[Sequence[Row], tuple[Part, ...]]:
    """Return the latest rows and pages of the others; those keep theirs as claims are added."""
    behind = max(0, len(rows) // PART - 1)
    start = len(rows) - behind * PART
    others = iter(rows[start:])
    return rows[:start], tuple(
        Part(page=addresses.claims_part(number), rows=tuple(islice(others, PART)))
        for number in range(behind, 0, -1)
    )


def _rows(corpus: Corpus) -> Iterable[Row]:
    for article in corpus.articles:
        for claim in article.claims:
            yield Row(claim=claim, article=article)


def _choices(corpus: Corpus) -> Choices:
    return Choices(
        articles=tuple(sorted(corpus.articles, key=lambda article: article.name.lower())),
        asserters=asserters(corpus),
    )
