"""What came later than the sources is said where it was reviewed a year or more after them."""

from dataclasses import replace

import pytest

from sitegen.corpus import Corpus
from sitegen.dates import parse_date
from sitegen.views.home import home_page
from sitegen.views.overviews import positions_page
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
    assert (f"; reviewed {theme.judgements[0].reviewed.words}. {NOT_COVERED}" in page) == told
    line = f"from sources as of {theme.as_of.words}&#58; what came later is not covered."
    assert (line.replace("&#58;", ":") in page) == told
    assert (NOT_COVERED in home_page(corpus).drawing.body) == told


@pytest.mark.parametrize(
    ("dates", "said", "span"),
    [
        (["[2031-05..2031-12]"], " (Dock Institute perhaps later)", "December 2031 at the latest"),
        (["2031"], " (Dock Institute perhaps later)", "2031"),
        (["2031"] * 3, " (three sources perhaps later)", "2031"),
        (["2031-05-31"], "", "31 May 2031"),
    ],
)
def test_sources_that_may_be_of_later_than_the_page_are_named(
    dates: list[str], said: str, span: str
) -> None:
    corpus = reviewed("2031-05", "2040")
    given = [*map(parse_date, dates), *(article.seed.published for article in corpus.articles)]
    articles = tuple(
        replace(article, seed=article.seed.model_copy(update={"published": published}))
        for article, published in zip(corpus.articles, given, strict=False)
    )
    dated = replace(corpus, articles=articles)
    for page in (home_page(dated), theme_page(dated.themes[0], dated)):
        body = page.drawing.body
        stands = f"May 2031</b>{said}; reviewed 2040.{'' if said else f' {NOT_COVERED}'}"
        assert stands in body
        assert "in English and German" not in body
    assert f" to {span}, in English and German" in positions_page(dated).drawing.body


def test_a_theme_without_judgements_says_nothing_of_it() -> None:
    corpus = reviewed("2031-05", "2040")
    page = theme_page(replace(corpus.themes[0], judgements=()), corpus).drawing.body
    assert NOT_COVERED not in page
