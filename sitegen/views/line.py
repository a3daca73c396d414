"""What a page rests on and until when it holds: how many articles, of when, of which origins."""

from collections.abc import Sequence
from dataclasses import dataclass

from sitegen import wording
from sitegen.corpus import Article, Corpus, Theme, once
from sitegen.dates import Date
from sitegen.records.seed import Seed
from sitegen.records.terms import Genre


@dataclass(frozen=True, kw_only=True)
class Line:
    """The articles' number, in words too, their time, what they go back to, how far doubted.

    ``documents`` of them are primary documents.
    """

    articles: int
    documents: int
    amounts: str
    span: str
    independent: int
    reused: tuple[tuple[int, str, Seed], ...]
    doubts: str


@dataclass(frozen=True, kw_only=True)
class Stand:
    """When the sentences of themes hold, and the sources that may be of later.

    It is ``outrun`` where one of their judgements was reviewed a year or more after; ``reviewed``
    is the earliest day that one of the themes was, if all were.
    """

    day: Date
    reviewed: Date | None
    later: tuple[Article, ...]
    outrun: bool


def stand_of(themes: Sequence[Theme], corpus: Corpus) -> Stand | None:
    """Return the last day that one of the themes names; nothing where there is no theme."""
    if not themes:
        return None
    day = max((theme.as_of for theme in themes), key=lambda as_of: as_of.last)
    dated = [(article, article.seed.published) for article in corpus.articles]
    read = [theme.last_read for theme in themes]
    reviewed = [day for day in read if day]
    return Stand(
        day=day,
        reviewed=min(reviewed, key=lambda day: day.first) if len(reviewed) == len(read) else None,
        later=tuple(a for a, published in dated if published.first <= day.last < published.last),
        outrun=any(judgement.outruns(day) for theme in themes for judgement in theme.judgements),
    )


@once
def line_of(corpus: Corpus) -> Line:
    """Return the line, the same for every page."""
    return Line(
        articles=len(corpus.articles),
        documents=sum(article.seed.genre is Genre.DOCUMENT for article in corpus.articles),
        amounts=wording.amounts(corpus),
        span=wording.span(corpus),
        independent=corpus.independent,
        reused=tuple(wording.shared_outlets(corpus)),
        doubts=wording.doubts(corpus.articles),
    )
