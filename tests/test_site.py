"""A published site, of whatever briefs: pages, links, data, and what they leave alone."""

import json
import re
from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import Path

import pytest

from sitegen import addresses
from sitegen.audit import Site, faults_in
from sitegen.corpus import Corpus
from sitegen.desk.reading import read_below
from sitegen.records import terms
from sitegen.wording import sentence, speaking, spoken, told
from tests.conftest import claims_of
from tests.markup import Page

pytestmark = pytest.mark.process


@pytest.fixture(scope="module", params=["published", "invented"])
def root(request: pytest.FixtureRequest) -> Path:
    """Return a built project: this one, then the invented one."""
    return Path(request.getfixturevalue(request.param))


@pytest.fixture(scope="module")
def site(root: Path) -> Path:
    """Return its site."""
    return root / "site"


@pytest.fixture(scope="module")
def corpus(root: Path) -> Corpus:
    """Return its claims."""
    return claims_of(root)


@pytest.fixture(scope="module")
def pages(site: Path) -> Mapping[str, Page]:
    """Return every page by its address below the root, as ``themes/x/``."""
    return {
        path.parent.relative_to(site).as_posix().removeprefix(".") + "/": Page(
            path.read_text("utf-8")
        )
        for path in sorted(site.rglob("index.html"))
    }


@pytest.fixture(autouse=True)
def speaks(request: pytest.FixtureRequest) -> Iterator[None]:
    """Have each test of a site speak the language of its pages."""
    built = request.getfixturevalue("corpus") if "root" in request.fixturenames else None
    with speaking(built.language if built else "en"):
        yield


def test_every_page_of_the_design_is_there(pages: Mapping[str, Page], corpus: Corpus) -> None:
    pages_of = {
        *(addresses.article_page(article.id) for article in corpus.articles),
        *(addresses.theme_page(theme.id, context=theme.context) for theme in corpus.themes),
    }
    overviews = {*map(addresses.url, addresses.OVERVIEWS)}
    ours = {addresses.url(page) for page in pages_of} | {"/", "method/", "sources/"} | overviews
    assert pages.keys() >= ours
    others = pages.keys() - ours
    assert not [address for address in others if address.startswith(("themes/", "sources/"))]


def test_every_claim_is_published_and_its_url_resolves(
    site: Path, pages: Mapping[str, Page], corpus: Corpus
) -> None:
    data = json.loads((site / "data" / "claims.json").read_text("utf-8"))
    assert len(data["claims"]) == len(list(corpus.claims))
    for claim in data["claims"]:
        page, anchor = claim["url"].split("#")
        assert pages[page].ids.count(anchor) == 1, claim["url"]


def test_an_audit_finds_nothing_to_mend(site: Path) -> None:
    assert [*faults_in(Site(*read_below(site)))] == []


def test_every_page_runs_and_loads_only_what_it_was_built_with(site: Path) -> None:
    for path in site.rglob("*.html"):
        html = path.read_text("utf-8")
        assert html.count('http-equiv="Content-Security-Policy"') == 1, path
        assert "unsafe-" not in html, path
        assert "javascript:" not in html, path


def test_search_lands_on_claims_once(site: Path, corpus: Corpus) -> None:
    index = json.loads((site / "search" / "search_index.json").read_text("utf-8"))
    places = [entry["location"] for entry in index["docs"]]
    for claim in corpus.claims:
        assert places.count(f"sources/{claim.article}/#{claim.id}") == 1
    assert not [place for place in places if place.startswith(("claims/", "timeline/"))]
    for theme in corpus.themes:
        page = addresses.url(addresses.theme_page(theme.id, context=theme.context))
        for judgement in theme.judgements:
            assert f"{page}#judgement-{judgement.id}-says" in places
    for family in {figure.measure.family for claim in corpus.claims for figure in claim.figures}:
        assert f"figures/#family-{family}" in places


def test_search_finds_a_sentence_at_its_claim_alone(invented: Path) -> None:
    index = json.loads((invented / "site" / "search" / "search_index.json").read_text("utf-8"))
    claims = list(claims_of(invented).claims)
    for claim in claims:
        says = sentence(claim)
        said = [e["location"] for e in index["docs"] if says in unescape(e["title"] + e["text"])]
        same = [each for each in claims if sentence(each) == says]
        assert sorted(said) == sorted(f"sources/{each.article}/#{each.id}" for each in same)


@pytest.mark.parametrize("group", [terms.Genre, terms.Stance, terms.Hedge, terms.Kind, terms.Mark])
def test_the_method_page_defines_every_term(
    pages: Mapping[str, Page], group: type[terms.Term]
) -> None:
    for term in group:
        english = str(term) if group is terms.Genre else term.replace("-", " ")
        called = english if spoken() == "en" else told(term)
        assert f"{called} {told(term.definition)}" in pages["method/"].text


def test_the_method_page_has_the_scales(pages: Mapping[str, Page], corpus: Corpus) -> None:
    text, scales = pages["method/"].text, corpus.scales
    for likelihood in scales.likelihood.steps:
        low, high = likelihood.percent
        between = told("%(low)s to %(high)s%%") % {"low": low, "high": high}
        assert f"{told(likelihood.words)} {between}" in text
    for confidence in scales.confidence.steps:
        assert f"{told(confidence.words)} {told(confidence.meaning)}" in text
    for grade in scales.reliability.grades:
        assert told(grade.definition) in text


def test_bare_grades_are_never_shown(pages: Mapping[str, Page], corpus: Corpus) -> None:
    for article in corpus.articles:
        text = pages[f"sources/{article.id}/"].text
        assert article.seed.reliability
        assert told(article.seed.reliability.grade.definition).lower() in text.lower()
        assert not re.search(r"\b[Gg]rade [A-F]\b", text)


def test_a_link_to_a_page_has_a_preview(pages: Mapping[str, Page]) -> None:
    for address, page in pages.items():
        named = {a["property"]: a["content"] for _, a in page.elements if "property" in a}
        described = [a["content"] for _, a in page.elements if a.get("name") == "description"]
        assert [named["og:description"]] == described, address
        assert named["og:title"], address


def test_the_page_for_what_is_missing_leads_on(site: Path) -> None:
    page = Page((site / "404.html").read_text("utf-8"))
    kept = {"en": "Claims keep their address", "de": "Aussagen behalten ihre Adresse"}
    assert {"/.", "/claims/", "/sources/"} <= set(page.links)
    assert kept[spoken()] in page.text
