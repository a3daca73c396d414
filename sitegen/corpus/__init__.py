"""The frozen corpus every view is a function of, and how it is linked from records."""

from sitegen.corpus.beginning import Beginning, next_step
from sitegen.corpus.linking.library import link
from sitegen.corpus.model.articles import Answer, Article, Source
from sitegen.corpus.model.claims import Actor, Claim, Figure, Measure, Origin, Split, WithdrawnClaim
from sitegen.corpus.model.corpus import Corpus, Publication, Release, once
from sitegen.corpus.model.themes import Disagreement, Judgement, Question, Statement, Theme
