"""Golden pages: the invented site's every generated file, byte for byte."""

import json
import os
import re
from collections.abc import Callable
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from markupsafe import Markup

from sitegen.addresses import FIGURES, HOME, METHOD, OVERVIEWS, PRINTED, SOURCES
from sitegen.corpus import Article, Corpus, link
from sitegen.exports.citations.files import FORMATS
from sitegen.library import read_library
from sitegen.views import render
from sitegen.views.home import PANELS, home_page
from sitegen.views.rendering import environment, identifier
from sitegen.views.theme import theme_page
from tests.projects import CHECKOUT, awkward, released, site

HERE = Path(__file__).parent
GOLDEN = HERE / "golden"


def corpus(*, drafts: bool = False) -> Corpus:
    library, problems = read_library(released(site()))
    assert problems == []
    return link(library, drafts=drafts)


def test_pages_are_as_they_were() -> None:
    pages = render(corpus())
    if os.environ.get("GOLDEN") == "write":
        for path, text in pages.items():
            (GOLDEN / path).parent.mkdir(parents=True, exist_ok=True)
            (GOLDEN / path).write_text(text, "utf-8")
    files = {path for path in GOLDEN.rglob("*") if path.is_file()}
    golden = {path.relative_to(GOLDEN).as_posix(): path.read_text("utf-8") for path in files}
    assert pages == golden, "GOLDEN=write make test writes them anew; then read the difference"


def test_same_corpus_gives_same_bytes() -> None:
    assert render(corpus()) == render(corpus())


@pytest.mark.parametrize("of", [corpus, awkward])
def test_home_leads_to_every_page_and_family(of: Callable[[], Corpus]) -> None:
    pages = render(of())
    links = set(re.findall(r'href="([^"#]*[^"]*)"', pages[HOME]))
    led = {link.partition("#")[0] for link in links}
    assert {p.removesuffix("index.md") for p in pages if p.endswith(".md")} - {""} <= led
    families = re.findall(r"{: #(family-\S+) }", pages[FIGURES])
    assert len(families) > 1
    assert {f"figures/#{family}" for family in families[PANELS:]} <= links


def test_home_names_what_is_also_judged_once() -> None:
    found = awkward()
    first, *others = found.themes
    judgements = tuple(replace(each, id=name) for each in first.judgements for name in "ab")
    themes = (replace(first, judgements=judgements), *others)
    page = home_page(replace(found, themes=themes)).drawing.body
    assert len(re.findall(r"#judgement-a\b(?!-why)", page)) == 1
    assert len(re.findall(r"#judgement-b\b", page)) == 1


def test_every_kind_of_class_is_styled() -> None:
    style = (CHECKOUT / "sitegen/theme/assets/briefing.css").read_text("utf-8")
    pages = "".join(text for path, text in render(corpus()).items() if path.endswith(".md"))
    kinds = {*re.findall(r"\blb-[a-z_-]+?--", " ".join(re.findall(r'class="([^"]*)"', pages)))}
    assert len(kinds) > 5
    assert {kind for kind in kinds if f".{kind}" not in style} == set()


@pytest.mark.slow
def test_primary_documents_are_counted() -> None:
    files = site()
    seeds = [f"seeds/{article.id}.yml" for article in corpus().articles]
    said = []
    for name in ["", *seeds]:
        if name:
            files[name] = re.sub(rb"genre: \w+", b"genre: document", files[name])
        pages = render(link(read_library(files)[0], drafts=False))
        for page in ("index.md", "themes/who-pays/index.md"):
            (told,) = re.findall(r"[^.>]*primary documents?[^.)]*\.", pages[page])
            said.append(told.strip())
    assert said[::2] == said[1::2]
    assert said[::2] == [
        "No primary documents.",
        "One primary document among them.",
        "Two primary documents among them.",
        "All are primary documents.",
    ]


def test_drafts_are_marked_and_left_out_when_published() -> None:
    shown, published = render(corpus(drafts=True)), render(corpus())
    (draft,) = (path for path in shown.keys() - published.keys() if path.endswith(".md"))
    name = draft.removeprefix("sources/").removesuffix("/index.md")
    assert "<b>Draft.</b>" in shown[draft]
    assert name not in "".join(published.values())
    assert name not in "".join(published)


def test_claims_json_has_every_standing_claim_in_the_published_shape() -> None:
    published = corpus()
    data = json.loads(render(published)["data/claims.json"])
    assert [c["id"] for c in data["claims"]] == [f"{c.article}/{c.id}" for c in published.claims]
    for claim in data["claims"]:
        assert {
            "id", "source", "says", "themes", "kind", "by", "via", "stance", "hedge", "if",
            "paragraphs", "figures", "answers", "date", "said", "url",
        } <= claim.keys()  # fmt: skip
        assert claim["url"] == f"sources/{claim['source']}/#{claim['id'].partition('/')[2]}"
    amounts = {
        figure["qualifier"]: figure.keys() & {"value", "low", "high", "words"}
        for claim in data["claims"]
        for figure in claim["figures"]
    }
    assert amounts == {
        "exactly": {"value"},
        "about": {"value"},
        "at-least": {"low"},
        "more-than": {"low"},
        "up-to": {"high"},
        "less-than": {"high"},
        "between": {"low", "high"},
        "vaguely": {"words"},
    }


def test_a_number_in_words_that_ends_as_a_noun_is_one_of_its_unit() -> None:
    file = "briefings/articles/dock-institute-2031-lind.yml"
    files = site()
    files[file] = files[file].replace(b"vaguely: several dozen", b"vaguely: hundreds of thousands")
    pages = render(link(read_library(files)[0], drafts=False))
    assert "ships-waiting: hundreds of thousands of ships as of 2030" in pages["data/claims.csv"]
    figures = pages["figures/index.md"]
    assert '<b>hundreds of thousands</b> <span class="lb-unit">of ships</span>' in figures
    lines = "".join(text for path, text in pages.items() if path.endswith((".md", ".csv")))
    assert not re.findall(r"hundreds of thousands(?:</b>|<[^>]*>| )* ships", lines)


def test_an_empty_corpus_has_pages() -> None:
    empty = Corpus(title="Nothing", lead="", articles=(), themes=(), families={}, measures={})
    pages = render(empty)
    overviews = [*OVERVIEWS, HOME, SOURCES, PRINTED, METHOD]
    assert {path for path in pages if path.endswith(".md")} == {*overviews}
    assert {path for path in pages if not path.endswith(".md")} == {
        *(f"data/cite/pages/{name}.{of}" for name in ("home", "print") for of in FORMATS),
        "data/claims.csv",
        "data/claims.json",
        "data/datapackage.json",
        "data/figures.csv",
        "data/sources.json",
        "data/timeline.csv",
    }
    assert "No claims" in pages["claims/index.md"]
    assert "No claim is dated yet." in pages["timeline/index.md"]
    assert "No published articles yet." in unescape(pages["sources/index.md"])


def copied(article: Article, i: int) -> Article:
    """Return the article under another id, with its claims."""
    name = f"{article.id}-{i}"
    claims = {claim.id: replace(claim, article=name) for claim in article.claims}
    answers = {
        key: replace(answer, claims=tuple(claims[claim.id] for claim in answer.claims))
        for key, answer in article.answers.items()
    }
    return replace(article, id=name, claims=tuple(claims.values()), answers=answers)


def enlarged(times: int) -> Corpus:
    """Return the invented corpus with each article standing in it several times."""
    few = corpus()
    copies = tuple(copied(article, i) for i in range(times) for article in few.articles)
    themes = tuple(
        replace(
            theme,
            bottom_line=tuple(replace(line, rests_on=()) for line in theme.bottom_line),
            dissent=None,
            judgements=(),
            disagreements=(),
        )
        for theme in few.themes
    )
    return replace(few, articles=copies, themes=themes, since=(), changed=())


def test_a_large_corpus_does_not_make_large_pages() -> None:
    few, many = enlarged(20), enlarged(200)
    large, larger = (theme_page(corpus.themes[0], corpus).drawing.body for corpus in (few, many))
    assert len(larger) < len(large) * 1.1
    assert '<ul class="lb-tally">' in large
    assert '<table class="lb-matrix"' not in large
    assert "And 52\u00a0earlier articles, on" in large


def test_a_theme_shows_no_list_of_claims_for_what_nobody_answers() -> None:
    few = corpus()
    silent = replace(few, articles=tuple(replace(a, answers={}) for a in few.articles))
    theme = next(theme for theme in few.themes if not theme.context)
    body = theme_page(theme, silent).drawing.body
    assert ('id="claims"' in body, 'id="also-said"' in body) == (False, True)
    assert "lb-answer" not in body[: body.index('id="also-said"')]


def test_only_ids_are_printed_as_they_are() -> None:
    assert identifier("who-pays.money") == "who-pays.money"
    assert [identifier(n) for n in (1, 1.0, 1)] == ["1", "1.0", "1"]
    with pytest.raises(ValueError, match="<b>"):
        identifier("<b>")


def test_home_says_which_of_two_that_are_called_the_same_has_figures() -> None:
    files = site()
    vocabulary = files["briefings/vocabulary.yml"].replace(b"pay: Pay\n", b"pay: who Pays\n")
    home = home_page(
        link(read_library({**files, "briefings/vocabulary.yml": vocabulary})[0], drafts=False)
    )
    body = home.drawing.body
    assert re.findall(r'<a href="#figures[^"]*">(.*?)</a>', body)[0] == "Figures: who Pays"
    assert '<h2 id="figures">Figures: who Pays</h2>' in body
    assert '<a href="#figures-strike">The strike</a>' in body


def test_markup_is_printed_as_it_is_and_all_else_as_text() -> None:
    made = environment().from_string("{{ markup }}{{ text }}{{ number }}")
    assert made.render(markup=Markup("<b>"), text="<'", number=1) == "<b>&lt;&#39;1"
