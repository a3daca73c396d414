"""Answers by date: every cell is what the corpus says, and marked where it differs from before."""

import re
from dataclasses import replace
from html import unescape

import pytest
from playwright.sync_api import Page

from sitegen.corpus import Corpus, Theme, link
from sitegen.library import read_library
from sitegen.places import SITE
from sitegen.views.extent import FEW
from sitegen.views.home import home_page
from sitegen.views.overviews import positions_page
from sitegen.views.strips import succession
from sitegen.views.theme import theme_page
from sitegen.views.timeline import timeline_pages
from sitegen.wording import doubt
from tests.markup import Page as Markup
from tests.projects import site
from tests.test_strips import CORPORA, corpus_of
from tests.test_views import corpus as invented_corpus
from tests.test_views import enlarged

ROW = re.compile(r'<tr><th scope="row">(.*?)</th>(.*?)</tr>', re.DOTALL)
CELL = re.compile(r'<td data-label="([^"]*)"(?: class="lb-silent")?>(.*?)</td>')


@pytest.fixture(params=CORPORA)
def corpus(request: pytest.FixtureRequest) -> Corpus:
    """Return each corpus."""
    return corpus_of(request.param)


def expected(corpus: Corpus, theme: Theme) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return what a theme's table must say, straight from the articles' answers."""
    rows = []
    for question in theme.questions:
        cells, last, whose = [], "", ""
        for article in corpus.articles:
            answer = article.answers.get(question.key)
            label = question.answers[answer.id] if answer else ""
            unlike = f" unlike {whose}" if last and label and label != last else ""
            said = f"{label}{unlike}" if label else "not addressed"
            cells.append((f"{article.name}\n{article.seed.published.words}", said))
            last, whose = (label, article.name) if label else (last, whose)
        rows.append((question.item or question.ask, cells[-8:]))
    return rows


def test_every_cell_is_what_the_corpus_says(corpus: Corpus) -> None:
    for theme in corpus.themes:
        body = theme_page(theme, corpus).drawing.body
        if not theme.questions:
            assert 'id="what-changed"' not in body
            continue
        assert shown(body[body.index('id="what-changed"') :]) == expected(corpus, theme)


def shown(html: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return what the first table of a page says, row by row."""
    table = html[html.index('<table class="lb-matrix lb-course"') :].partition("</table>")[0]
    rows = []
    for asked, cells in ROW.findall(table):
        told = [
            (unescape(label).partition(" (")[0], Markup(inner).text)
            for label, inner in CELL.findall(cells)
        ]
        rows.append((unescape(asked), told))
    return rows


def test_the_timeline_has_the_table_of_each_theme(corpus: Corpus) -> None:
    page, *later = timeline_pages(corpus, most=2)
    body = page.drawing.body
    for theme in corpus.themes:
        anchor = f'id="what-changed-{theme.id}"'
        assert (anchor in body) == bool(theme.questions)
        if theme.questions:
            assert shown(body[body.index(anchor) :]) == expected(corpus, theme)
    assert body.count("Sources stand by date") == any(theme.questions for theme in corpus.themes)
    link = '<a href="#what-changed">Answers by date</a>'
    assert (link in body) == any(theme.questions for theme in corpus.themes)
    assert not [part.path for part in later if "lb-course" in part.drawing.body]


def test_home_says_what_changed_in_the_editors_sentences_and_leads_to_the_answers_by_date() -> None:
    corpus = invented_corpus()
    body = home_page(corpus).drawing.body
    part = body[body.index('<h2 id="what-changed"') :].partition("</section>")[0]
    assert Markup(part).text == (
        "What changed Different authors, different counts: a difference need not be change. "
        "All answers by date "
        "From 2030 at least 60 dockers were out; in May 2031 some 400 stopped work. "
        "Dock Institute ¶ 2-3, 5 Post ¶ 5-6 In spring 2031 the council alone could end the strike, "
        "says the Quay Review. Quay Review ¶ 6 (not usually reliable)"
    )
    assert 'href="timeline/#what-changed"' in part
    first, second = corpus.changed
    topical = replace(second, says="Quay: open, says the Quay Review (not usually reliable).")
    body = home_page(replace(corpus, changed=(first, topical))).drawing.body
    assert "<li><b>Quay:</b> open, says the Quay Review (not usually reliable). <span" in body
    unsaid = replace(corpus, changed=())
    assert "what-changed" not in home_page(unsaid).drawing.body
    files = site()
    said = files[SITE].replace(b"some 400", b"some 300")
    other = link(read_library({**files, SITE: said})[0], drafts=False)
    assert other.key != link(read_library(files)[0], drafts=False).key


def test_home_tells_of_a_checklist_who_says_what_of_each_item(corpus: Corpus) -> None:
    body = home_page(corpus).drawing.body
    part = re.compile(
        r'<span class="lb-part">([^<]+): (.*?)</span>(?=\s*<(?:span class="lb-part|/span))'
    )
    told = [(unescape(item), Markup(inner).text) for item, inner in part.findall(body)]
    said = [
        (question, [article for article in corpus.articles if question.key in article.answers])
        for theme in corpus.themes
        for question in theme.questions
        if question.item
    ]
    answered = [(question, articles) for question, articles in said if articles]
    assert [item for item, _ in told] == [question.item for question, _ in answered]
    for (_, text), (question, articles) in zip(told, answered, strict=True):
        for article in articles if len(corpus.articles) <= FEW else ():
            assert article.name in text
            assert question.answers[article.answers[question.key].id] in text


def test_home_has_the_sources_that_are_doubted_first_with_the_reason(corpus: Corpus) -> None:
    body = home_page(corpus).drawing.body
    shown = re.findall(r'<li id="source-([^"]*)">(.*?)</li>', body)
    doubts = [bool(doubt(corpus.by_id[name].seed)) for name, _ in shown]
    assert doubts == sorted(doubts, reverse=True)
    for name, inner in shown:
        seed = corpus.by_id[name].seed
        assert seed.reliability
        assert (seed.reliability.why in unescape(inner)) == bool(doubt(seed))


def test_of_many_sources_the_latest_stand_there() -> None:
    many = enlarged(5)
    found = succession(many.themes[0], many)
    columns = found["columns"]
    assert isinstance(columns, tuple)
    assert (len(columns), found["earlier"]) == (8, len(many.articles) - 8)
    text = Markup(theme_page(many.themes[0], many).drawing.body).text
    assert "These are the latest; seven earlier ones came before." in text


def test_one_source_has_nothing_before_it() -> None:
    corpus = enlarged(1)
    alone = replace(corpus, articles=corpus.articles[:1], changed=())
    assert 'id="what-changed"' not in theme_page(alone.themes[0], alone).drawing.body
    leading_there = "#what-changed"
    assert leading_there in positions_page(corpus).drawing.body
    for page in (positions_page(alone), home_page(alone)):
        assert leading_there not in page.drawing.body
    (timeline,) = timeline_pages(alone)
    assert "what-changed" not in timeline.drawing.body


@pytest.mark.browser
@pytest.mark.parametrize("width", [390, 1280])
def test_on_a_phone_it_is_a_list_a_question(page: Page, address: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(address + "themes/who-pays/#what-changed")
    row = page.locator(".lb-course tbody tr", has=page.locator("td:not(.lb-silent)")).first
    cells = row.locator("td:not(.lb-silent)")
    left, top = (
        cells.evaluate_all(f"all => all.map(one => one.getBoundingClientRect().{side})")
        for side in ("left", "top")
    )
    assert len(left) > 1
    assert (len(set(left)) == 1, len(set(top)) == 1) == (width == 390, width == 1280)
    assert page.locator(".lb-course .lb-silent").first.is_visible() == (width == 1280)
    label = "cell => getComputedStyle(cell, '::before').content"
    assert (cells.first.evaluate(label) != "none") == (width == 390)
    # an answer stands beside its label, which is no part of the text
    assert (cells.first.evaluate("cell => getComputedStyle(cell).display") == "grid") == (
        width == 390
    )
