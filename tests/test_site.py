"""The published site of the real briefs: pages, links, data, and what they leave alone."""

import json
import posixpath
import re
from collections.abc import Mapping
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from sitegen import addresses
from sitegen.corpus import Corpus, link
from sitegen.desk import read_files
from sitegen.library import read_library
from sitegen.records import terms
from sitegen.wording import sentence
from tests.markup import Page

CHECKOUT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def pages(published: Path) -> Mapping[str, Page]:
    """Return every page by its address below the root, as ``themes/x/``."""
    return {
        path.parent.relative_to(published).as_posix().removeprefix(".") + "/": Page(
            path.read_text("utf-8")
        )
        for path in sorted(published.rglob("index.html"))
    }


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    """Return the corpus of the real briefs."""
    library, problems = read_library(read_files(CHECKOUT))
    assert problems == []
    return link(library, drafts=False)


def test_every_page_of_the_design_is_there(pages: Mapping[str, Page], corpus: Corpus) -> None:
    assert sorted(pages) == sorted(
        [
            "/",
            "background/",
            *(addresses.url(page) for _, page in addresses.OVERVIEWS),
            "method/",
            "sources/",
            *(f"themes/{theme.id}/" for theme in corpus.themes if not theme.context),
            *(f"sources/{article.id}/" for article in corpus.articles),
        ]
    )


def test_every_claim_is_published_and_its_url_resolves(
    published: Path, pages: Mapping[str, Page], corpus: Corpus
) -> None:
    data = json.loads((published / "data" / "claims.json").read_text("utf-8"))
    assert len(data["claims"]) == len(list(corpus.claims)) > 100
    for claim in data["claims"]:
        page, anchor = claim["url"].split("#")
        assert pages[page].ids.count(anchor) == 1, claim["url"]


def test_every_link_leads_somewhere(published: Path, pages: Mapping[str, Page]) -> None:
    for address, page in pages.items():
        for href in page.links:
            parts = urlsplit(href)
            if parts.scheme or parts.netloc:
                continue
            target = posixpath.normpath(posixpath.join("/", address, unquote(parts.path)))
            file = published / target.lstrip("/")
            found = target.strip("/") + "/" if file.is_dir() else None
            assert found in pages if parts.path.endswith("/") else file.is_file() or found, (
                address,
                href,
            )
            if parts.fragment and found:
                assert parts.fragment in pages[found].ids, (address, href)


def test_ids_are_unique(pages: Mapping[str, Page]) -> None:
    for address, page in pages.items():
        doubled = {name for name in page.ids if page.ids.count(name) > 1}
        assert not doubled, address


def test_no_page_asks_another_host(published: Path, pages: Mapping[str, Page]) -> None:
    asking = {"src", "srcset", "poster", "data"}
    for address, page in pages.items():
        for tag, attributes in page.elements:
            for name in asking & attributes.keys():
                assert not urlsplit(attributes[name]).netloc, (address, tag)
            if tag == "link":
                assert not urlsplit(attributes["href"]).netloc, (address, attributes)
    for sheet in published.rglob("*.css"):
        assert not re.search(r"(url\(|@import)\s*[\"']?(https?:)?//", sheet.read_text("utf-8")), (
            sheet
        )


def test_search_lands_on_claims_once(published: Path, corpus: Corpus) -> None:
    index = json.loads((published / "search" / "search_index.json").read_text("utf-8"))
    places = [entry["location"] for entry in index["docs"]]
    for claim in corpus.claims:
        assert places.count(f"sources/{claim.article}/#{claim.id}") == 1
        says = sentence(claim)
        said = [e["location"] for e in index["docs"] if says in unescape(e["title"] + e["text"])]
        assert said == [f"sources/{claim.article}/#{claim.id}"]
    assert not [place for place in places if place.startswith(("claims/", "timeline/"))]
    assert "themes/north-korea-gains/#judgement-technology-passed-on-says" in places
    assert "figures/#family-casualties" in places


@pytest.mark.parametrize(
    "group", [terms.Genre, terms.Stance, terms.Hedge, terms.Kind, terms.Confidence, terms.Mark]
)
def test_the_method_page_defines_every_term(
    pages: Mapping[str, Page], group: type[terms.Term]
) -> None:
    for term in group:
        assert f"{term} {term.definition}" in pages["method/"].text


def test_the_method_page_has_the_scales(pages: Mapping[str, Page]) -> None:
    text = pages["method/"].text
    for likelihood in terms.Likelihood:
        low, high = likelihood.percent
        assert f"{likelihood} {low} to {high} %" in text
    for grade in terms.Grade:
        assert grade.definition in text


def test_bare_grades_are_never_shown(pages: Mapping[str, Page], corpus: Corpus) -> None:
    for article in corpus.articles:
        text = pages[f"sources/{article.id}/"].text
        assert article.seed.reliability
        assert article.seed.reliability.grade.definition in text.lower()
        assert not re.search(r"\b[Gg]rade [A-F]\b", text)


def test_a_link_to_a_page_has_a_preview(pages: Mapping[str, Page]) -> None:
    titles = set()
    for address, page in pages.items():
        named = {a["property"]: a["content"] for _, a in page.elements if "property" in a}
        described = [a["content"] for _, a in page.elements if a.get("name") == "description"]
        assert [named["og:description"]] == described, address
        titles.add(named["og:title"])
    assert len(titles) == len(pages), "each page has a title of its own"


def test_the_page_for_what_is_missing_leads_on(published: Path) -> None:
    page = Page((published / "404.html").read_text("utf-8"))
    assert {"/.", "/claims/", "/sources/"} <= set(page.links)
    assert "Claims keep their address for good" in page.text
