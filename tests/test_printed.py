"""The whole briefing on one page: every sentence of it, and each claim under it as a note."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from html import unescape

import pytest
from playwright.sync_api import Browser

from sitegen import addresses, wording
from sitegen.corpus import Claim, Corpus, Theme
from sitegen.views import render
from sitegen.views.home import printed_page
from tests.projects import invented
from tests.test_panels import of_this_site

CORPORA = pytest.mark.parametrize("read_corpus", [invented, of_this_site])
NOTE = re.compile(r'<li id="note-(\d+)">(.*?)</li>', re.DOTALL)


def text(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]*>", "", html)).split())


def said(theme: Theme) -> Iterator[str]:
    """Yield every sentence of ours that a theme has."""
    yield from (theme.title, theme.question)
    for judgement in theme.judgements:
        yield from (judgement.says, judgement.because, judgement.alternative)
        yield from (judgement.would_change, judgement.likelihood.words, judgement.confidence.words)
    for statement in (*theme.bottom_line, *filter(None, [theme.dissent])):
        yield statement.says
    yield from (each.says for each in theme.disagreements)


def supported(theme: Theme) -> Iterator[tuple[str, list[Claim]]]:
    """Yield what rests on claims, with these."""
    for judgement in theme.judgements:
        yield judgement.because, list(judgement.rests_on)
    for statement in (*theme.bottom_line, *filter(None, [theme.dissent])):
        yield statement.says, list(statement.rests_on)
    for each in theme.disagreements:
        yield each.says, list(each.claims)


@CORPORA
def test_every_sentence_of_ours_is_on_the_page(read_corpus: Callable[[], Corpus]) -> None:
    corpus = read_corpus()
    page = text(printed_page(corpus).drawing.body)
    assert corpus.lead in page
    for theme in corpus.themes:
        is_silent = not (theme.judgements or theme.bottom_line or theme.questions)
        for sentence in () if is_silent else said(theme):
            assert sentence.casefold() in page.casefold(), sentence


def test_a_theme_of_which_nothing_is_said_takes_no_room() -> None:
    corpus = invented()
    silent = replace(
        corpus.themes[-1],
        title="Nothing yet",
        questions=(),
        judgements=(),
        bottom_line=(),
        dissent=None,
        disagreements=(),
    )
    page = text(printed_page(replace(corpus, themes=(*corpus.themes[:-1], silent))).drawing.body)
    assert "Nothing yet" not in page


def test_what_a_doubted_source_has_against_a_judgement_is_told_with_its_name() -> None:
    corpus = invented()
    theme, *others = corpus.themes
    demand = theme.judgements[0].rests_on[1]
    turned = replace(theme.judgements[0], against=(demand,))
    themes = (replace(theme, judgements=(turned,)), *others)
    page = text(printed_page(replace(corpus, themes=themes)).drawing.body)
    assert "less than the 4,500 of last year. Quay Review (not usually reliable)" in page


@CORPORA
def test_what_rests_on_claims_leads_to_their_notes(read_corpus: Callable[[], Corpus]) -> None:
    corpus = read_corpus()
    body = printed_page(corpus).drawing.body
    notes = NOTE.findall(body)
    assert [int(number) for number, _ in notes] == [*range(1, len(notes) + 1)]
    told = {number: text(html) for number, html in notes}
    for theme in corpus.themes:
        for sentence, claims in supported(theme):
            after = body.partition(str(escaped(sentence)))[2]
            references = re.findall(r'href="#note-(\d+)"', after[: after.index("</sup>")])
            assert len(references) == len(claims)
            for number, claim in zip(references, claims, strict=True):
                article = corpus.by_id[claim.article]
                assert told[number].startswith(wording.sentence(claim))
                assert f"{article.name} {wording.paragraphs(claim.paragraphs)}" in told[number]
                assert wording.asserters(claim, article).casefold() in told[number].casefold()
                assert f" {claim.hedge} " in told[number]
    for article in corpus.articles:
        assert f'<li id="source-{article.id}">' in body


def escaped(sentence: str) -> str:
    return (
        sentence.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("'", "&#39;")
        .replace('"', "&#34;")
    )


def test_home_leads_to_it_and_search_does_not() -> None:
    pages = render(invented())
    assert '<a href="print/">The whole briefing on one page</a>' in pages[addresses.HOME]
    assert "search: {exclude: true}" in pages[addresses.PRINTED]


def test_an_empty_corpus_has_no_notes() -> None:
    empty = Corpus(title="Nothing", lead="", articles=(), themes=(), families={}, measures={})
    body = printed_page(empty).drawing.body
    assert 'id="notes"' not in body
    assert 'id="figures"' not in body


@pytest.mark.browser
@pytest.mark.process
def test_it_is_printed_whole_on_a4(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 718, "height": 1000})
    page.goto(f"{address}print/")
    sheets = page.pdf(prefer_css_page_size=True)
    boxes = {
        tuple(map(float, box.split())) for box in re.findall(rb"/MediaBox \[([^]]*)\]", sheets)
    }
    assert {(round(wide), round(high)) for _, _, wide, high in boxes} == {(595, 842)}
    page.emulate_media(media="print")
    wide = "() => [document.documentElement.scrollWidth, innerWidth]"
    scrolled, seen = page.evaluate(wide)
    assert scrolled <= seen
    assert page.locator("#notes, #sources, #figures, h1").count() == 4
    for hidden in (".md-header", ".md-footer", ".lb-save"):
        assert not page.locator(hidden).first.is_visible()
    page.close()
