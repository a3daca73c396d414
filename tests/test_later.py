"""What came later than the sources is said where it was reviewed a year or more after them."""

import re
from dataclasses import replace

import pytest

from sitegen.corpus import Corpus, link
from sitegen.dates import parse_date
from sitegen.library import read_library
from sitegen.places import BRIEFS
from sitegen.views.article import article_page
from sitegen.views.home import home_page
from sitegen.views.overviews import method_page, positions_page
from sitegen.views.theme import theme_page
from tests.projects import invented, site

NOT_COVERED = "What came later is not covered."


def reviewed(as_of: str, day: str) -> Corpus:
    """Return the invented corpus with all its themes of this date, reviewed on this day."""
    corpus = invented()
    themes = tuple(
        replace(
            theme,
            as_of=parse_date(as_of),
            reviewed=parse_date(day),
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


def test_a_theme_says_when_it_was_itself_reviewed_and_home_when_all_were() -> None:
    corpus = reviewed("2031-05", "2031-05-20")
    theme, *others = corpus.themes
    day = parse_date("2031-05-22")
    theme = replace(theme, reviewed=day)
    assert "; reviewed 22 May 2031." in theme_page(theme, corpus).drawing.body
    bare = [replace(other, judgements=(), reviewed=None) for other in others]
    for others_, told in ((bare, ""), ([replace(o, reviewed=day) for o in bare], "22 May 2031")):
        home = home_page(replace(corpus, themes=(theme, *others_))).drawing.body
        assert re.findall(r"</b>; reviewed ([^.]*)\.", home) == [told] * bool(told)


def without_second_reader(amount: int) -> Corpus:
    """Return the invented corpus with so many briefs that nobody but their writer compared."""
    files = site()
    published = (n for n in files if n.startswith(BRIEFS) and b"state: draft" not in files[n])
    for name in sorted(published)[:amount]:
        files[name] = files[name].replace(b"summary:", b"second_reader: false\nsummary:", 1)
    library, problems = read_library(files)
    assert problems == []
    return link(library, drafts=False)


@pytest.mark.parametrize(
    ("language", "second", "nobody"),
    [
        ("en", "A second reader, who", "No second reader compared"),
        ("de", "Ein zweiter Leser, der", "Kein zweiter Leser "),
    ],
)
def test_a_second_reader_is_told_of_where_there_was_one(
    language: str, second: str, nobody: str
) -> None:
    for amount, told in ((0, (True, False)), (1, (True, True)), (3, (False, True))):
        found = replace(without_second_reader(amount), language=language)
        method = re.sub(r"<[^>]+>", "", method_page(found).drawing.body)
        assert (second in method, nobody in method) == told
        drawn = (replace(article_page(a, found), language=language) for a in found.articles)
        pages = [page.drawing.body for page in drawn]
        assert sum(nobody in page for page in pages) == amount


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
