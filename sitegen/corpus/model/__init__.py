"""What the site knows: articles and claims, themes and what rests on claims. All frozen."""

from sitegen.corpus.model.articles import Answer, Article, Source
from sitegen.corpus.model.claims import (
    Actor,
    Claim,
    Correction,
    Figure,
    Measure,
    Origin,
    Split,
    WithdrawnClaim,
)
from sitegen.corpus.model.corpus import Corpus
from sitegen.corpus.model.themes import Disagreement, Judgement, Question, Statement, Theme

__all__ = [
    "Actor",
    "Answer",
    "Article",
    "Claim",
    "Corpus",
    "Correction",
    "Disagreement",
    "Figure",
    "Judgement",
    "Measure",
    "Origin",
    "Question",
    "Source",
    "Split",
    "Statement",
    "Theme",
    "WithdrawnClaim",
]
