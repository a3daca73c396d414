"""A disagreement as the editors note it: what it is about, and which claim says what."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby

from sitegen.corpus import Article, Corpus, Disagreement, Theme
from sitegen.views.matrix import Row, matrix
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
