"""The frozen corpus every view is a function of, and how it is linked from records."""

from sitegen.corpus.linking import link
from sitegen.corpus.model import (
    Actor,
    Answer,
    Article,
    Claim,
    Corpus,
    Correction,
    Disagreement,
    Figure,
    Judgement,
    Measure,
    Origin,
    Question,
    Source,
    Split,
    Statement,
    Theme,
    WithdrawnClaim,
)

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
    "link",
]
