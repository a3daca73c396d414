"""The table of all claims: every claim once, with what it is filtered and ordered by."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape

import pytest

from sitegen import addresses, wording
from sitegen.corpus import Claim, Corpus
from sitegen.records.seed import Seed
from sitegen.records.terms import Hedge, Kind, Mark
from sitegen.views import plan
from sitegen.views.allclaims import claims_pages
from sitegen.views.page import Page as PlannedPage
from sitegen.views.timeline import timeline_pages
from sitegen.wording import sources
from tests.markup import Page
from tests.projects import invented
from tests.test_parts import grown

CORPUS = invented()
PAGE = next(claims_pages(CORPUS)).drawing.body
ROW = re.compile(r"<tr (data-.*?)>\n(.*?)</tr>", re.DOTALL)


RELIABILITY = {
    "dock-institute-2031-lind": "completely-reliable",
    "harbour-post-2031-vane": "fairly-reliable",
    "quay-review-2031-holm": "not-usually-reliable",
}


def rows(page: str) -> Iterator[tuple[dict[str, str], str]]:
    """Yield each claim's row: what it is filtered by, and its cells."""
    for attributes, cells in ROW.findall(page):
        yield dict(re.findall(r'data-(\w+)="(.*?)"', attributes)), cells


def row(claim: str) -> tuple[dict[str, str], str]:
    """Return the one row that links to the claim."""
    source, _, name = claim.partition("/")
    link = f'href="../sources/{source}/#{name}"'
    (found,) = [(filters, cells) for filters, cells in rows(PAGE) if link in cells]
    return found


def asserter_ids(claim: Claim) -> list[str]:
    """Return what a claim is filtered by: an author by the byline, and with all authors."""
    signed = {
        "dock-institute-2031-lind": "author.mia-lind-and-per-ode",
        "harbour-post-2031-vane": "author.ada-vane",
        "quay-review-2031-holm": "author.bo-holm",
    }
    by = [actor.id for actor in claim.by]
    if "author" not in by:
        return by
    return [signed[claim.article] if name == "author" else name for name in by] + ["author"]


def everyone(corpus: Corpus) -> list[str]:
    return [f"{claim.article}/{claim.id}" for claim in corpus.claims]


def has(claim: Claim) -> dict[str, str]:
    """Return what only some claims are filtered by."""
    answers = " ".join(f"{question}.{answer}" for question, answer in claim.answers.items())
    said = {"answer": answers, "figure": "yes" if claim.figures else ""}
    return {name: value for name, value in said.items() if value}


@pytest.mark.parametrize("claim", list(CORPUS.claims), ids=lambda claim: claim.key)
def test_every_claim_has_one_row_with_what_it_is(claim: Claim) -> None:
    filters, cells = row(f"{claim.article}/{claim.id}")
    when = claim.said or CORPUS.by_id[claim.article].seed.published
    assert filters == {
        "theme": " ".join(claim.themes),
        "by": " ".join(asserter_ids(claim)),
        "source": claim.article,
        "reliability": RELIABILITY[claim.article],
        "hedge": claim.hedge,
        "kind": claim.kind,
        "check": claim.mark.replace(" ", "-"),
        "date": when.first,
    } | has(claim)
    text = unescape(Page(cells).text)
    for word in (
        wording.sentence(claim),
        claim.condition,
        claim.hedge,
        claim.kind,
        *([] if claim.mark.is_checked else [claim.mark]),
        when.words,
    ):
        assert word in text
    article = CORPUS.by_id[claim.article]
    for name in wording.names([*claim.by, *claim.via], article):
        assert name.lower() in text.lower()


def test_there_is_no_other_row() -> None:
    assert len(list(rows(PAGE))) == len(everyone(CORPUS)) == 16


def test_the_latest_said_stand_first() -> None:
    dates = [filters["date"] for filters, _ in rows(PAGE)]
    assert dates == sorted(dates, reverse=True)
    assert len(set(dates)) > 3


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("harbour-post-2031-vane/pay-offer", "said 2 May 2031"),
        ("harbour-post-2031-vane/offer-too-low", "published 10 May 2031"),
        (
            "harbour-post-2031-vane/dockers-out",
            "published 10 May 2031 tells of around 1 May 2031",
        ),
        (
            "harbour-post-2031-vane/conditional-strike",
            "published 10 May 2031 expected for spring 2032",
        ),
    ],
)
def test_a_date_says_whose_it_is(claim: str, words: str) -> None:
    assert Page(row(claim)[1]).text.endswith(words)


def test_an_asserter_is_a_link_to_all_they_say() -> None:
    _, cells = row("harbour-post-2031-vane/offer-generous")
    assert (
        '<a href="../claims/?by=city">City of Eastness</a> and '
        '<a href="../claims/?by=unnamed">unnamed sources</a></td>'
    ) in cells
    _, cells = row("harbour-post-2031-vane/offer-too-low")
    assert '<a href="../claims/?by=author.ada-vane">Ada Vane</a>' in cells


def options(name: str) -> dict[str, str]:
    """Return a filter's choices."""
    boxes = re.findall(rf'name="{name}" value="(.*?)"><span>(.*?)</span>', unescape(PAGE))
    return {value: re.sub("<.*?>", "", label) for value, label in boxes}


def test_every_filter_offers_what_there_is() -> None:
    assert options("theme") == {theme.id: theme.title for theme in CORPUS.themes}
    assert options("source") == {
        "dock-institute-2031-lind": "Dock Institute, some time from April 2031 to May 2031",
        "harbour-post-2031-vane": "Post, 10 May 2031",
        "quay-review-2031-holm": "Quay Review, around May 2031",
    }
    assert options("by") == {
        "author": "The author",
        "unnamed": "Unnamed sources",
        "author.ada-vane": "Ada Vane",
        "author.bo-holm": "Bo Holm",
        "city": "City of Eastness",
        "union": "Dockers' union",
        "port-authority": "Eastness port authority",
        "author.mia-lind-and-per-ode": "Mia Lind and Per Ode",
    }
    assert set(options("hedge")) == {*Hedge}
    assert set(options("kind")) == {*Kind}
    assert options("reliability") == {
        "completely-reliable": "Completely reliable",
        "usually-reliable": "Usually reliable",
        "fairly-reliable": "Fairly reliable",
        "not-usually-reliable": "Not usually reliable",
        "unreliable": "Unreliable",
        "reliability-cannot-be-judged": "Reliability cannot be judged",
    }
    shown = {*Mark} - {Mark.MISMATCH}
    assert set(options("check")) == {mark.replace(" ", "-") for mark in shown}


def test_answers_are_offered_by_their_question() -> None:
    asked = [question for theme in CORPUS.themes for question in theme.questions]
    keys = [f"{q.key}.{answer}" for q in asked for answer in q.answers]
    assert list(options("answer")) == keys
    assert options("figure") == {"yes": "Has a figure"}


def test_many_claims_stand_on_more_pages_each_once() -> None:
    corpus = grown(4)
    pages = {page.path: page.drawing.body for page in claims_pages(corpus, most=20)}
    assert list(pages) == ["claims/index.md", "claims/2/index.md", "claims/1/index.md"]
    links = re.findall(
        r'-source" href="(?:\.\./)+sources/([^"]+?)/#(.*?)"', "".join(pages.values())
    )
    assert sorted("/".join(link) for link in links) == sorted(everyone(corpus))
    assert "The latest 24 of 64&nbsp;claims" in pages["claims/index.md"]
    assert re.findall(r'<a href="\.\./claims/(.*?)/">', pages["claims/index.md"]) == ["2", "1"]
    assert "20 claims, filtered on the page" in Page(pages["claims/1/index.md"]).text
    assert '<a class="lb-source" href="../../sources/' in pages["claims/1/index.md"]
    assert "lb-filters" not in pages["claims/1/index.md"]


def test_pages_of_earlier_claims_lead_to_those_beside_them() -> None:
    pages = {page.path: page.drawing.body for page in claims_pages(grown(4), most=20)}
    turns = {
        path: re.findall(r'<a href="(.*?)" rel="(.*?)">', body) for path, body in pages.items()
    }
    assert turns == {
        "claims/index.md": [],
        "claims/2/index.md": [("../../claims/1/", "prev"), ("../../claims/", "next")],
        "claims/1/index.md": [("../../claims/2/", "next")],
    }


def test_each_page_offers_what_its_claims_can_be_chosen_by() -> None:
    for page in claims_pages(grown(4), most=20):
        body = page.drawing.body
        for name in ("by", "source"):
            (facet,) = re.findall(rf'data-facet="{name}">(.*?)</div>', body, re.DOTALL)
            offered = {*re.findall(r'value="(.*?)"', facet)}
            there = {value for filters, _ in rows(body) for value in filters[name].split()}
            assert offered == there, page.path


def test_who_is_doubted_is_said_in_the_language_of_the_pages() -> None:
    page = next(plan_of(replace(CORPUS, language="de")))
    assert "(gewöhnlich nicht zuverlässig)" in page.drawing.body
    assert "not usually reliable" not in page.drawing.body


def plan_of(corpus: Corpus) -> Iterator[PlannedPage]:
    return (p for p in plan(corpus) if isinstance(p, PlannedPage) and p.path == addresses.CLAIMS)


def test_sources_are_asked_how_far_they_are_doubted_once_for_all_pages(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    corpus, asked = grown(20), list[Seed]()
    monkeypatch.setattr(sources, "doubt", asked.append)
    keys = {page.key for page in (*claims_pages(corpus, most=10), *timeline_pages(corpus, 10))}
    assert len(keys) > len(corpus.themes)
    assert len(asked) == len(corpus.articles)
