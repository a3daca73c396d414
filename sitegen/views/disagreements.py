"""Disagreements as the editors note them, and the page of everything on which sources differ."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from sitegen import addresses
from sitegen.corpus import Article, Corpus, Disagreement, Theme
from sitegen.records.terms import Explanation
from sitegen.views.differences import (
    Difference,
    differing_measures,
    differing_questions,
    every_difference,
    joined,
)
from sitegen.views.line import line_of
from sitegen.views.matrix import Row, matrix
from sitegen.views.page import Values, page_at
from sitegen.wording import listed


@dataclass(frozen=True, kw_only=True)
class Noted:
    """A disagreement with its heading, and by claim what that answers to the question.

    Where it is on no question and no measure, its heading is the articles that differ.
    """

    disagreement: Disagreement
    heading: str
    between: tuple[Article, ...]
    answers: Mapping[str, str]


def noted(theme: Theme, corpus: Corpus) -> tuple[Noted, ...]:
    """Return a theme's disagreements, in the editors' order."""
    rows = [row for group in matrix(theme, corpus) for row in group.rows]
    return tuple(_noted(each, rows, corpus) for each in theme.disagreements)


def _noted(disagreement: Disagreement, rows: list[Row], corpus: Corpus) -> Noted:
    about = [row for row in rows if row.question.key in disagreement.on]
    heading = disagreement.title or _heading(disagreement, about, corpus)
    articles = {} if heading else {c.article: corpus.by_id[c.article] for c in disagreement.claims}
    return Noted(
        disagreement=disagreement,
        heading=heading,
        between=tuple({article.name: article for article in articles.values()}.values()),
        answers={
            claim.key: next(filter(None, (row.answer_of(claim) for row in about)), "")
            for claim in disagreement.claims
        },
    )


def _heading(disagreement: Disagreement, about: list[Row], corpus: Corpus) -> str:
    """Name the question, a checklist's items behind it, or the measures, if there are any."""
    if about:
        asked = groupby((row.question for row in about), key=lambda question: question.ask)
        return " ".join(
            f"{ask} {', '.join(question.item for question in same if question.item)}".rstrip()
            for ask, same in asked
        )
    measures = [corpus.measures[name] for name in disagreement.on]
    return listed(f"{corpus.families[each.family]}: {each.label}" for each in measures)


@page_at(addresses.DISAGREEMENTS, "disagreements.html")
def disagreements_page(corpus: Corpus) -> Values:
    """Return what the page shows."""
    themes = [(theme, differing_questions(theme, corpus)) for theme in corpus.themes]
    found = every_difference(corpus)
    groups = joined(found)
    others = [(theme, other) for theme in corpus.themes for other in _others(theme, corpus, found)]
    shown = {d.key: d for each in found for d in each.explained}
    shown |= {other.disagreement.key: other.disagreement for _, other in others}
    return {
        "themes": [(theme, questions) for theme, questions in themes if questions],
        "measures": differing_measures(corpus),
        "counted": [(t, d, corpus.families[of]) for t, d in others if (of := _family(d))],
        "noted": [(theme, other) for theme, other in others if not _family(other)],
        "unexplained": sum(1 for difference in found if not difference.explained),
        "open": sum(1 for d in shown.values() if d.explained_by is Explanation.OPEN),
        "differing": groups,
        "amount": len(found),
        "parts": {each.anchor: first for first, *rest in groups for each in rest},
        "beside": len(others),
        "doubts": line_of(corpus).doubts,
    }


def _others(theme: Theme, corpus: Corpus, found: Iterable[Difference]) -> list[Noted]:
    """Return what the editors note on no question or measure that sources differ on."""
    explaining = {disagreement.key for each in found for disagreement in each.explained}
    return [each for each in noted(theme, corpus) if each.disagreement.key not in explaining]


def _family(other: Noted) -> str:
    """Return the family of figures that most claims of it give, in whatever measures."""
    claims = other.disagreement.claims
    given = Counter(name for claim in claims for name in {f.measure.family for f in claim.figures})
    most = (family for family, amount in given.items() if 2 * amount > len(claims))
    return next(most, "")
