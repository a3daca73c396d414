"""A doubted source is called so wherever it is quoted, and a slip stands wherever its claim does.

Each page and data file of the invented project is walked, whichever of its sources is doubted.
"""

import csv
import io
import json
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property

import pytest

from sitegen import addresses, wording
from sitegen.corpus import Claim, Corpus, link
from sitegen.library import read_library
from sitegen.records.terms import Grade
from sitegen.views import plan, render
from sitegen.views.page import Page
from sitegen.views.theme import theme_page
from tests.projects import invented, site
from tests.tiers import first_of
from tests.trees import Element, Tree

SOURCES = ["dock-institute-2031-lind", "harbour-post-2031-vane", "quay-review-2031-holm"]
DOUBTED = {
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "reliability cannot be judged",
    "low": "of low reliability",
}
TRUSTED = {
    "A": "completely reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "high": "of high reliability",
    "medium": "of medium reliability",
}
ERROR = "error in the article"
SKIPPED = "data-search-exclude"


@cache
def graded(source: str, grade: str) -> Corpus:
    """Return the corpus with this grade for one source, and the best one for all others."""
    files = site()
    for name in SOURCES:
        seed = f"seeds/{name}.yml"
        given = grade if name == source else "A"
        files[seed] = re.sub(rb"grade: [A-F]", f"grade: {given}".encode(), files[seed])
    library, problems = read_library(files)
    assert problems == []
    return link(library, drafts=False)


@dataclass(frozen=True, kw_only=True)
class Walked:
    """One generated page."""

    path: str
    html: str

    @cached_property
    def elements(self) -> tuple[Element, ...]:
        """Return every element, in the order of the page."""
        return tuple(Tree(self.html).root.all())

    def leads_to(self, element: Element, source: str) -> bool:
        """Say whether a link leads to the source's page, or to a claim on it, from elsewhere."""
        start = f"/{addresses.url(self.path)}"
        href = element.attributes.get("href", "").partition("#")[0]
        page = posixpath.normpath(posixpath.join(start, href))
        return bool(href) and page == f"/sources/{source}" != start.rstrip("/")

    def says(self, element: Element, words: str, source: str) -> bool:
        """Say whether these words stand at a reference, or once for what it is one of."""
        before = element.before
        if before and self.leads_to(before, source) and self.says(before, words, source):
            return True
        around = "" if is_chip(element) else unit(element).text
        texts = (element.text, around, head(element), label(element), self.heading(element))
        return any(words in text.lower() for text in texts)

    def heading(self, element: Element) -> str:
        """Return the last heading above."""
        above = (found for found in reversed(self.elements) if found.place < element.place)
        return next((found.text for found in above if is_section(found)), "")


def is_section(element: Element) -> bool:
    """Say whether it is the heading of a section, and not of a card or the like within one."""
    return element.tag in {"h1", "h2", "h3", "h4"} and [e.tag for e in element.above] == [""]


def is_chip(element: Element) -> bool:
    return element.attributes.get("class") == "lb-cite"


def unit(element: Element) -> Element:
    """Return the entry of a list, the row or the paragraph an element stands in."""
    return element.within("li", "tr") or element.within("p") or element


def head(element: Element) -> str:
    """Return the head of a table of figures."""
    table = element.within("table")
    if not table or "lb-figures" not in table.attributes["class"]:
        return ""
    return next(found.text for found in table.all() if found.tag == "thead")


def label(element: Element) -> str:
    """Return the column that a cell of where sources stand is of."""
    cell = element.within("td")
    return cell.attributes.get("data-label", "") if cell else ""


def walk(corpus: Corpus) -> list[Walked]:
    pages = (planned for planned in plan(corpus) if isinstance(planned, Page))
    return [Walked(path=page.path, html=page.drawing.body) for page in pages]


@cache
def walked(source: str, grade: str) -> list[Walked]:
    return walk(graded(source, grade))


def shown(claim: Claim, page: Walked) -> Iterator[Element]:
    """Yield the entry, row or paragraph of each place where a claim's sentence stands.

    The heading of its own section on its article's page is none.
    """
    for element in page.elements:
        own = " ".join("".join(c for c in element.children if isinstance(c, str)).split())
        if wording.sentence(claim) in own and not is_section(element):
            yield unit(element)


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("grade", first_of(DOUBTED, 1, pytest.mark.slow))
def test_every_reference_to_a_doubted_source_says_so(source: str, grade: str) -> None:
    pages = walked(source, grade)
    found = [(p, e) for p in pages for e in p.elements if p.leads_to(e, source)]
    unmarked = [(p.path, e.text) for p, e in found if not p.says(e, DOUBTED[grade], source)]
    assert unmarked == []
    without = {page.path for page in pages} - {page.path for page, _ in found}
    others = {addresses.article_page(name) for name in SOURCES}
    assert without <= {addresses.METHOD, addresses.DATA, *others}


@pytest.mark.parametrize("source", SOURCES)
def test_wherever_a_claim_of_a_doubted_source_stands_its_source_is_doubted(source: str) -> None:
    corpus = graded(source, "D")
    for page in walked(source, "D"):
        for claim in corpus.by_id[source].claims:
            for element in shown(claim, page):
                texts = (element.text, page.heading(element), head(element))
                own = page.path == addresses.article_page(source)
                assert own or any(DOUBTED["D"] in text for text in texts), (page.path, claim.id)


@pytest.mark.parametrize("source", SOURCES)
def test_hover_texts_have_the_doubt_and_the_slip(source: str) -> None:
    corpus = graded(source, "E")
    found = set()
    for page in walked(source, "E"):
        for element in page.elements:
            title = element.attributes.get("title", "")
            for claim in corpus.by_id[source].claims:
                if wording.sentence(claim) in title:
                    found.add(claim.id)
                    assert "Source: unreliable." in title, (page.path, title)
                    assert claim.slip in title, (page.path, title)
    assert len(found) > len(corpus.by_id[source].claims) / 2


@pytest.mark.thorough
@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.slow
def test_each_claim_on_its_own_page_says_where_its_source_is_doubted(source: str) -> None:
    for grade, words in {**DOUBTED, **TRUSTED}.items():
        corpus = graded(source, grade)
        path = addresses.article_page(source)
        (page,) = (page for page in walked(source, grade) if page.path == path)
        bodies = [e for e in page.elements if e.attributes.get("class") == "lb-claim-body"]
        assert len(bodies) == len(corpus.by_id[source].claims)
        for body in bodies:
            searched = [e for e in body.all() if e.tag == "p" and SKIPPED not in e.attributes]
            said = any(f"Source: {words}." in paragraph.text for paragraph in searched)
            assert said == (grade in DOUBTED), "what is searched for shows it where it is doubted"


@pytest.mark.parametrize("grade", TRUSTED)
def test_a_source_that_is_not_doubted_is_not_marked(grade: str) -> None:
    pages = walked("quay-review-2031-holm", grade)
    marks = [e.text for page in pages for e in page.elements if is_mark(e)]
    assert marks == []


def is_mark(element: Element) -> bool:
    return element.attributes.get("class") == "lb-doubt"


def test_each_reference_has_the_mark() -> None:
    corpus = graded("quay-review-2031-holm", "D")
    theme = corpus.themes[0]
    one, *others = theme.bottom_line
    (quay,) = (claim for claim in one.rests_on if claim.article == "quay-review-2031-holm")
    (post,) = (claim for claim in one.rests_on if claim.article != "quay-review-2031-holm")
    line = replace(one, rests_on=(quay, quay, post))
    changed = replace(theme, bottom_line=(line, *others))
    page = theme_page(changed, corpus)
    walked = Walked(path=page.path, html=page.drawing.body)
    every = [e for e in walked.elements if e.attributes.get("class") == "lb-cites"]
    cites = next(e for e in every if sum(link.tag == "a" for link in e.all()) == len(line.rests_on))
    assert [link.text for link in cites.all() if link.tag == "a"] == [
        "Quay Review ¶ 1, 3 (not usually reliable)",
        "Quay Review ¶ 1, 3 (not usually reliable)",
        "Post ¶ 2, 4",
    ]


def seen() -> Corpus:
    """Return the corpus with a claim that is to be read with one that has a slip."""
    files = site()
    brief = "briefings/articles/harbour-post-2031-vane.yml"
    answer = b"fair-offer: too-low\n"
    assert files[brief].count(answer) == 1
    files[brief] = files[brief].replace(answer, answer + b"    see: [offer-generous]\n")
    return link(read_library(files)[0], drafts=False)


def test_wherever_a_claim_with_a_slip_stands_it_is_marked_and_leads_to_the_claim() -> None:
    corpus = seen()
    slipped = [claim for claim in corpus.claims if claim.slip]
    assert {claim.id for claim in slipped} == {"offer-generous", "ships-wait"}
    found: dict[str, set[str]] = {}
    for page in walk(corpus):
        for claim in slipped:
            for element in shown(claim, page):
                marks = [e for e in element.all() if e.text == ERROR]
                assert marks, (page.path, claim.id)
                for mark in marks:
                    assert mark.attributes["href"].endswith(f"#{claim.id}")
                    assert mark.attributes["title"] == claim.slip
                found.setdefault(claim.id, set()).add(page.path)
    assert found == {
        "offer-generous": {
            "claims/index.md",
            "disagreements/index.md",
            "print/index.md",
            "sources/harbour-post-2031-vane/index.md",
            "themes/who-pays/index.md",
        },
        "ships-wait": {
            "background/index.md",
            "claims/index.md",
            "disagreements/index.md",
            "themes/who-pays/index.md",
            "timeline/index.md",
        },
    }


def test_the_slip_stands_in_full_on_the_articles_page() -> None:
    pages = {page.path: page for page in walk(invented())}
    for claim in invented().claims:
        page = pages[addresses.article_page(claim.article)]
        slips = [e.text for e in page.elements if e.attributes.get("class") == "lb-slip"]
        said = f"Error in the article, kept as it stands. {claim.slip}"
        assert (said in slips) == bool(claim.slip)


def test_a_figure_from_a_claim_with_a_slip_is_marked() -> None:
    pages = {page.path: page for page in walk(invented())}
    for path in ("figures/index.md", "background/index.md"):
        rows = [e for e in pages[path].elements if e.tag == "tr" and "10 to 12" in e.text]
        assert len(rows) == 1
        assert ERROR in rows[0].text, path


def test_the_data_has_the_slip_and_the_sources_reliability() -> None:
    corpus = graded("quay-review-2031-holm", "F")
    pages = render(corpus)
    listed = json.loads(pages[addresses.CLAIMS_DATA])["claims"]
    rows = list(csv.DictReader(io.StringIO(pages[addresses.CLAIMS_CSV].removeprefix("\ufeff"))))
    for claim, data, row in zip(corpus.claims, listed, rows, strict=True):
        doubted = claim.article == "quay-review-2031-holm"
        words = "reliability cannot be judged" if doubted else "completely reliable"
        assert data["reliability"] == row["reliability"] == words
        assert data["slip"] == (claim.slip or None)
        assert row["slip"] == claim.slip


@pytest.mark.parametrize("grade", list(Grade))
def test_a_grade_is_doubted_from_low_or_not_usually_reliable_on(grade: Grade) -> None:
    assert grade.is_doubted == (grade in DOUBTED)
    assert grade.definition == {**DOUBTED, **TRUSTED}[grade]
