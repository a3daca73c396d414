"""A theme's page: the question, its answer, what it rests on, who differs."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain

from sitegen import addresses
from sitegen.corpus import Article, Claim, Corpus, Question, Theme
from sitegen.exports.citations import theme_data
from sitegen.views.differences import differing_questions, joined
from sitegen.views.disagreements import noted
from sitegen.views.extent import FEW, Latest, latest
from sitegen.views.line import stand_of
from sitegen.views.matrix import Group, claims_beside, matrix
from sitegen.views.page import Page, Values
from sitegen.views.panels import panels, rows_of, summary
from sitegen.views.strips import strips, succession

Entry = tuple[Claim, str]
"""A claim, and what it answers there."""


@dataclass(frozen=True, kw_only=True)
class Answered:
    """One question, or an item of a checklist, and the latest claims with what each answers."""

    group: str
    question: Question
    claims: Latest[Entry]


@dataclass(frozen=True, kw_only=True)
class Told:
    """One list's claims: those told in full in it, and those that stand above."""

    full: tuple[Entry, ...]
    above: tuple[Entry, ...]


def theme_page(theme: Theme, corpus: Corpus) -> Page:
    """Return the page."""
    return Page(
        path=addresses.theme_page(theme.id, context=theme.context),
        template="theme.html",
        values=partial(_values, theme, corpus),
        articles=corpus.by_id,
    )


def _values(theme: Theme, corpus: Corpus) -> Values:
    claims = corpus.by_theme[theme.id]
    answering = {claim.article for claim in claims}
    articles = latest([article for article in corpus.articles if article.id in answering])
    groups = matrix(theme, corpus)
    columns = corpus.articles if len(corpus.articles) <= FEW else ()
    cited = chain(*(statement.rests_on for statement in theme.bottom_line))
    measured = (figure.measure for claim in cited for figure in claim.figures)
    named = None if theme.context else (*theme.measures, *measured)
    shown = panels(corpus, named)
    return {
        "theme": theme,
        "linked": theme_data(theme, articles, corpus),
        "stand": stand_of([theme], corpus),
        **summary(claims, shown, corpus),
        "columns": columns,
        "groups": groups if columns else (),
        "strips": strips(theme, corpus),
        "course": succession(theme, corpus),
        "unexplained": joined(d for d in differing_questions(theme, corpus) if not d.explained),
        **_told(theme, corpus, articles.items),
        "articles": articles,
        "borrowed": sum(theme.id not in row.estimate.claim.themes for row in rows_of(shown)),
        "sources": latest(corpus.articles),
    }


def _told(theme: Theme, corpus: Corpus, articles: tuple[Article, ...]) -> Values:
    """Return the page's lists of claims, in its order: none tells a claim that one above tells."""
    groups = matrix(theme, corpus)
    disagreements = noted(theme, corpus)
    questions = tuple(_answered(groups))
    grounds = [each for found in theme.judgements for each in (found.rests_on, found.against)]
    beside = _of_each(articles, claims_beside(groups, corpus.by_theme[theme.id]))
    told = in_full_once(
        chain(
            ([(claim, "") for claim in claims] for claims in grounds),
            ([(c, n.answers[c.key]) for c in n.disagreement.claims] for n in disagreements),
            (question.claims.items for question in questions),
            ([(claim, "") for claim in claims] for _, claims in beside),
        )
    )
    return {
        "judgements": [(judgement, next(told), next(told)) for judgement in theme.judgements],
        "disagreements": [(each, next(told)) for each in disagreements],
        "answered": [
            (question, rest)
            for question, rest in zip(questions, told, strict=False)
            if rest.full or question.claims.earlier
        ],
        "beside": [
            (article, rest) for (article, _), rest in zip(beside, told, strict=False) if rest.full
        ],
    }


def in_full_once(lists: Iterable[Sequence[Entry]]) -> Iterator[Told]:
    """Yield each list of a page, in the order of the page."""
    known: set[str] = set()
    for entries in lists:
        full = tuple(entry for entry in entries if entry[0].key not in known)
        above = tuple(entry for entry in entries if entry[0].key in known)
        known.update(claim.key for claim, _ in full)
        yield Told(full=full, above=above)


def _of_each(
    articles: tuple[Article, ...], claims: tuple[Claim, ...]
) -> tuple[tuple[Article, tuple[Claim, ...]], ...]:
    """Return the articles that have some of the claims, each with its own."""
    said = [(a, tuple(claim for claim in claims if claim.article == a.id)) for a in articles]
    return tuple((article, own) for article, own in said if own)


def _answered(groups: Iterable[Group]) -> Iterator[Answered]:
    """Yield the questions to which there is an answer."""
    for group in groups:
        for row in group.rows:
            if row.tally:
                shown = latest(row.claims)
                claims = tuple((claim, row.answer_of(claim)) for claim in shown)
                yield Answered(
                    group=group.id, question=row.question, claims=Latest(claims, shown.earlier)
                )
