"""Agreement strips: every square is what the corpus says, in its place, and told in words."""

import re
from dataclasses import replace
from html import escape, unescape

import pytest
from playwright.sync_api import Browser

from sitegen.corpus import Answer, Article, Corpus, Question, Theme, link
from sitegen.desk.reading import read_files
from sitegen.library import read_library
from sitegen.records.terms import Grade
from sitegen.views.extent import FEW
from sitegen.views.home import home_page
from sitegen.views.matrix import matrix
from sitegen.views.overviews import positions_page
from sitegen.views.strips import stands, strip_of, strips
from sitegen.views.theme import theme_page
from tests.markup import Page as Markup
from tests.projects import CHECKOUT
from tests.test_views import corpus as invented_corpus
from tests.test_views import enlarged

STRIP = re.compile(
    r'<span class="lb-drawn" role="img" aria-label="([^"]*)">((?:<svg .*?</svg>)*)</span>'
)
PART = re.compile(r'<svg class="lb-squares" viewBox="0 0 (\d+) 12">(.*?)</svg>')
SQUARE = re.compile(
    r'<g transform="translate\((\d+)\)"><title>([^<]*)</title>'
    r'<use xlink:href="#lb-s-box"/>'
    r"((?:<use [^>]*/>)*)</g>"
)
Square = tuple[str, str]


CORPORA = ["invented", "this", "large"]


def corpus_of(name: str) -> Corpus:
    """Return the invented corpus, this site's, whatever its briefs are, or a large one."""
    if name != "this":
        return invented_corpus() if name == "invented" else enlarged(5)
    library, problems = read_library(read_files(CHECKOUT))
    assert problems == []
    return link(library, drafts=False)


@pytest.fixture(params=CORPORA)
def corpus(request: pytest.FixtureRequest) -> Corpus:
    """Return each of them."""
    return corpus_of(request.param)


def expected(corpus: Corpus, question: Question) -> list[Square]:
    """Return what a question's squares must say and be filled with, straight from its answers."""
    given: dict[str, list[Article]] = {name: [] for name in [*question.answers, ""]}
    for article in corpus.articles:
        answer = article.answers.get(question.key)
        given[answer.id if answer else ""].append(article)
    squares = []
    for i, (name, articles) in enumerate(given.items(), start=1):
        shown = articles if len(articles) <= 12 else articles[-8:]
        squares += [square(article, question.answers.get(name, ""), i) for article in shown]
    return squares


def square(article: Article, label: str, place: int) -> Square:
    assert article.seed.reliability
    grade = article.seed.reliability.grade
    doubt = f" ({grade.definition})" if grade in {Grade.D, Grade.E, Grade.F} else ""
    sign = f'xlink:href="#lb-s-{(place - 1) % 9 + 1}"/>'
    drawn = f"<use {sign}" + (f'<use fill="url(#lb-s-hatch)" {sign}' if doubt else "")
    return f"{article.name}: {label or 'not addressed'}{doubt}", drawn if label else ""


def drawn(body: str) -> list[tuple[str, list[Square]]]:
    """Return every strip of a page: its words, and its squares."""
    found = []
    for words, inner in STRIP.findall(body):
        squares = SQUARE.findall(inner)
        assert len(squares) == inner.count("<g ")
        found.append((unescape(words), [(unescape(title), fill) for _, title, fill in squares]))
    return found


def asked(theme: Theme, corpus: Corpus, *, items: bool) -> list[tuple[str, list[Square]]]:
    rows = [row for group in matrix(theme, corpus) for row in group.rows]
    return [
        (stands(row), expected(corpus, row.question))
        for row in rows
        if items or not row.question.item
    ]


def test_an_answer_that_weighs_claims_does_not_hide_what_they_state() -> None:
    corpus = invented_corpus()
    (post,) = (article for article in corpus.articles if article.name == "Post")
    (claim,) = post.answers["price.money"].claims
    assert claim.condition
    figure = next(f for c in corpus.claims for f in c.figures)
    paid = replace(claim, condition="", answers={"price.money": "paid"}, figures=(figure,) * 2)
    weighed = {**post.answers, "price.money": Answer(id="feared", claims=(claim, paid))}
    articles = tuple(
        replace(each, answers=weighed) if each is post else each for each in corpus.articles
    )
    home = home_page(replace(corpus, articles=articles)).drawing.body
    listed = Markup(home.partition('<span class="lb-strips__list">')[2].partition("</li>")[0]).text
    assert " ".join(listed.split()).startswith(  # ships are none of the theme's measures
        "Money: Paid Quay Review (not usually reliable) ; Feared Post (in part Paid, 900 crowns) "
    )


def test_a_key_explains_the_squares_that_there_are() -> None:
    corpus = invented_corpus()
    key = '<p class="lb-strips__key">'
    told = Markup(theme_page(corpus.themes[0], corpus).drawing.body.partition(key)[2]).text
    assert "its answer by its sign not addressed not usually reliable" in " ".join(told.split())
    theme = replace(corpus.themes[1], disagreements=(), bottom_line=(), judgements=())
    articles = tuple(each for each in corpus.articles if each.name == "Dock Institute")
    few = replace(corpus, articles=articles, themes=(theme,))
    said = theme_page(theme, few).drawing.body.partition(key)[2].partition("</p>")[0]
    assert Markup(said).text.split()[-2:] == ["its", "sign"]


def test_every_square_is_what_the_corpus_says(corpus: Corpus) -> None:
    all_of = [each for theme in corpus.themes for each in asked(theme, corpus, items=True)]
    few_of = [each for theme in corpus.themes for each in asked(theme, corpus, items=False)]
    home, positions = home_page(corpus).drawing.body, positions_page(corpus).drawing.body
    pages = [(home, few_of), (positions, all_of)]
    for theme in corpus.themes:
        of_theme = asked(theme, corpus, items=True)
        pages.append((theme_page(theme, corpus).drawing.body, of_theme))
    for body, wanted in pages:
        assert drawn(body) == wanted


def test_each_answer_is_a_drawing_of_its_squares(corpus: Corpus) -> None:
    for _, inner in STRIP.findall(positions_page(corpus).drawing.body):
        answers: list[str] = []
        for width, squares in PART.findall(inner):
            places = [int(x) for x, _, _ in SQUARE.findall(squares)]
            assert places == [*range(0, int(width), 15)]
            assert int(width) == places[-1] + 12
            titles = [title for _, title, _ in SQUARE.findall(squares)]
            said = {title.partition(": ")[2].partition(" (")[0] for title in titles}
            assert len(said) == 1
            answers += said
        assert len(answers) == len(set(answers))


def test_words_beside_say_the_same(corpus: Corpus) -> None:
    few = len(corpus.articles) <= FEW
    for theme in corpus.themes if few else ():
        body = theme_page(theme, corpus).drawing.body
        rows = re.findall(
            r'<li(?: class="lb-strips__item")?><span class="lb-strips__ask">.*?</li>', body
        )
        wanted = asked(theme, corpus, items=True)
        assert len(rows) == len(wanted)
        for row, (_, squares) in zip(rows, wanted, strict=True):
            words = row[row.index('<span class="lb-strips__words">') :]
            said = unescape(re.sub(r"<[^>]+>", "", words))
            signs = re.findall(r'lb-s-(\d)"/></svg> ([^<]*)</b>', words)
            for title, fill in squares:
                name, _, answer = title.partition(": ")
                label = answer.partition(" (")[0]
                assert name in said
                assert not fill or (fill.partition("#lb-s-")[2][0], escape(label)) in signs
                assert label.lower() in said.lower()
                if "(" in answer and label != "not addressed":
                    assert f"{name}\N{NO-BREAK SPACE}({answer.partition(' (')[2]}" in said


def test_sources_of_one_origin_are_marked() -> None:
    corpus = invented_corpus()
    row = next(r for t in corpus.themes for g in matrix(t, corpus) for r in g.rows if r.claims)
    cell = next(cell for cell in row.cells if cell.answer)
    (twice,) = strip_of(replace(row, cells=(cell, cell))).parts
    assert (twice.origins, twice.is_shared) == (1, True)
    (once,) = strip_of(replace(row, cells=(cell,))).parts
    assert not once.is_shared
    answers = {article.id: article.answers for article in corpus.articles}
    assert row.question.key in answers[cell.article.id]
    same = tuple(replace(article, answers={}) for article in corpus.articles)
    silent = replace(corpus, articles=same)
    (part,) = (part for s in strips(corpus.themes[0], silent)[:1] for part in s.strips[0].parts)
    assert (part.label, part.fill) == ("", 0)
    nobody = strip_of(replace(row, cells=()))
    assert nobody.parts == ()


def test_a_question_behind_a_checklist_is_none_of_its_items() -> None:
    corpus = invented_corpus()
    theme = next(t for t in corpus.themes if any(q.item for q in t.questions))
    order = sorted(theme.questions, key=lambda question: not question.item)
    body = theme_page(replace(theme, questions=tuple(order)), corpus).drawing.body
    rows = re.findall(r'<li([^>]*)><span class="lb-strips__ask">([^<]*)', body)
    items = {ask for given, ask in rows if "lb-strips__item" in given}
    assert items == {question.item for question in order if question.item}
    assert not rows[-1][0]


def test_one_origin_is_said_beside_the_names() -> None:
    corpus = enlarged(2)
    text = re.sub(r"<[^>]+>", "", theme_page(corpus.themes[0], corpus).drawing.body)
    assert "one origin" in text


def test_a_source_that_gives_both_sides_contradicts_neither() -> None:
    corpus = invented_corpus()
    found = {
        row.question.key: row for t in corpus.themes for g in matrix(t, corpus) for row in g.rows
    }
    fair, money = found["fair-offer"], found["price.money"]
    sides = {cell.article.name: cell.sides for cell in fair.cells if cell.answer}
    assert sides == {"Post": ("Fair", "Too low"), "Quay Review": ("Too low",)}
    assert (fair.opposed, fair.is_contradicted) == ((), False)
    assert money.is_contradicted
    home = re.sub(r"<[^>]+>", "", home_page(corpus).drawing.body)
    assert "Fair and not Post" in home
    _, _, sharpest = home.rpartition("Who disagrees\nDisagreements  not usually reliable")
    assert sharpest.strip().startswith("What does the strike cost the harbour? Money.")


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark", "forced", "print"])
def test_squares_are_told_apart_in_every_scheme(
    browser: Browser, address: str, scheme: str
) -> None:
    page = browser.new_page(
        forced_colors="active" if scheme == "forced" else "none",
        color_scheme="dark" if scheme == "dark" else "light",
    )
    page.goto(address + "positions/")
    page.emulate_media(media="print" if scheme == "print" else "screen")
    fill, box, stroke = page.evaluate("""
        ["use + use", ".lb-box", ".lb-stripe"].map(name => {
            const style = getComputedStyle(document.querySelector(`.lb-strips__key ${name}`));
            return name === ".lb-stripe" ? style.stroke : style.fill;
        })
    """)
    assert fill != box == stroke  # what is doubted keeps its colour, between stripes of paper
    sizes = page.locator(".lb-drawn svg.lb-squares").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().height)"
    )
    assert sizes
    assert min(sizes) >= 9
    page.close()
