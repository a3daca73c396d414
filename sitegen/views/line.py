"""What a page rests on, in one line: how many articles, of when, with how many origins."""

from dataclasses import dataclass

from sitegen import wording
from sitegen.corpus import Corpus
from sitegen.records.seed import Seed
from sitegen.records.terms import Genre


@dataclass(frozen=True, kw_only=True)
class Line:
    """The articles' number, in words too, their span of time, and what they go back to.

    ``documents`` of them are primary documents.
    """

    articles: int
    documents: int
    amounts: str
    span: str
    independent: int
    reused: tuple[tuple[int, str, Seed], ...]


def line_of(corpus: Corpus) -> Line:
    """Return the line, the same for every page."""
    return corpus.once(_line_of, corpus)


def _line_of(corpus: Corpus, _: object) -> Line:
    return Line(
        articles=len(corpus.articles),
        documents=sum(article.seed.genre is Genre.DOCUMENT for article in corpus.articles),
        amounts=wording.amounts(corpus),
        span=wording.span(corpus),
        independent=corpus.independent,
        reused=tuple(wording.shared_outlets(corpus)),
    )
