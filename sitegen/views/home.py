"""The home page: the bottom lines with their dissent, the troops, the sharpest disagreement."""

import re

from sitegen import addresses
from sitegen.corpus import Corpus, Theme
from sitegen.records.terms import Explanation
from sitegen.views.matrix import Row, matrix
from sitegen.views.panels import key_to, panels
from sitegen.views.drawing import Drawing
from sitegen.views.rendering import draw

# a full stop after a word ends a sentence, one after "p." or "U.S." need not
_BETWEEN = re.compile(r"""(?<=[\w")'\u2019]{2}[.!?]) (?=[A-Z"])""")


def home_page(corpus: Corpus) -> Drawing:
    """Return the page."""
    rows = [
        (theme, row)
        for theme in corpus.themes
        for group in matrix(theme, corpus.articles)
        for row in group.rows
        if row.variety > 1
    ]
    shown = panels(corpus, corpus.measures.values())[:1]
    as_of = max((theme.as_of for theme in corpus.themes), key=lambda d: d.last, default=None)
    judgements = [judgement for theme in corpus.themes for judgement in theme.judgements]
    return draw(
        "home.html",
        page=addresses.HOME,
        corpus=corpus,
        themes=[theme for theme in corpus.themes if not theme.context],
        as_of=as_of,
        outrun=any(judgement.outruns(as_of) for judgement in judgements) if as_of else False,
        panels=shown,
        key=key_to(shown),
        slant=_first_sentence,
        sharpest=max(rows, key=lambda pair: _sharpness(*pair), default=None),
    )


def _sharpness(theme: Theme, row: Row) -> tuple[bool, int, int]:
    """Say how sharply sources differ: most where no date or scope explains it."""
    noted = [each for each in theme.disagreements if row.question.key in each.on]
    real = {Explanation.OPEN, Explanation.SLANT}
    left = not noted or any(each.explained_by in real for each in noted)
    return left, row.variety, row.origins


def _first_sentence(text: str) -> str:
    """Return the sentence that says what a source is; those after it say what it is good for."""
    return _BETWEEN.split(text, maxsplit=1)[0]
