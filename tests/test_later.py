"""What came later than the sources is said where it was reviewed a year or more after them."""

from dataclasses import replace

import pytest

from sitegen.corpus import Corpus
from sitegen.dates import parse_date
from sitegen.views.home import home_page
from sitegen.views.theme import theme_page
from tests.projects import invented

NOT_COVERED = "What came later is not covered."


def reviewed(as_of: str, day: str) -> Corpus:
    """Return the invented corpus with all its themes of this date, reviewed on this day."""
    corpus = invented()
    themes = tuple(
        replace(
            theme,
            as_of=parse_date(as_of),
            judgements=tuple(replace(j, reviewed=parse_date(day)) for j in theme.judgements),
        )
        for theme in corpus.themes
    )
    return replace(corpus, themes=themes)


@pytest.mark.parametrize(
    ("as_of", "day", "told"),
    [
        ("2031-05", "2031-05-20", False),
        ("2031-05", "2032-05-30", False),
        ("2031-05", "2032-05-31", True),
        ("2031-05~", "2032-06", True),
        ("2031", "2032-11-22", False),
        ("2031", "2033", True),
        ("2028-02-29", "2029-02-28", False),
        ("2028-02-29", "2029-03-01", True),
    ],
)
def test_what_came_later_is_not_covered(as_of: str, day: str, *, told: bool) -> None:
    corpus = reviewed(as_of, day)
    theme = corpus.themes[0]
    page = theme_page(theme, corpus).drawing.body
    assert (f"<b>As of {theme.as_of.words}.</b> {NOT_COVERED}" in page) == told
    line = f"from sources as of {theme.as_of.words}&#58; what came later is not covered."
    assert (line.replace("&#58;", ":") in page) == told
    assert (NOT_COVERED in home_page(corpus).drawing.body) == told


def test_a_theme_without_judgements_says_nothing_of_it() -> None:
    corpus = reviewed("2031-05", "2040")
    page = theme_page(replace(corpus.themes[0], judgements=()), corpus).drawing.body
    assert NOT_COVERED not in page
