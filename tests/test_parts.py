"""Long lists stand on several pages, which grow at their end only."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.addresses import url
from sitegen.corpus import Article, Corpus
from sitegen.dates import parse_date
from sitegen.views import plan
from sitegen.views.allclaims import claims_pages
from sitegen.views.article import sources_pages
from sitegen.views.extent import Part, in_parts
from sitegen.views.page import Page
from sitegen.views.timeline import timeline_pages
from tests.projects import invented

CORPUS = invented()
PAGED: Mapping[str, Callable[[Corpus], Iterator[Page]]] = {
    "sources": partial(sources_pages, most=3),
    "claims": partial(claims_pages, most=10),
    "timeline": partial(timeline_pages, most=2),
}


def _copy(article: Article, i: int) -> Article:
    """Return the article as one of a later year."""
    name, year = f"{article.id}-{i}", 2040 + i
    claims = tuple(
        replace(
            claim,
            article=name,
            said=None,
            date=claim.date and parse_date(f"{year}-{claim.date.first[5:7]}"),
        )
        for claim in article.claims
    )
    seed = article.seed.model_copy(update={"published": parse_date(f"{year}-05")})
    return replace(
        article,
        id=name,
        key=f"{article.key}{i}",
        keys={},
        seed=seed,
        claims=claims,
        answers={},  # they are of the claims that were copied
    )


def grown(copies: int) -> Corpus:
    """Return the invented corpus as it would be after years of the same news."""
    articles = tuple(_copy(article, i) for i in range(copies) for article in CORPUS.articles)
    return replace(CORPUS, articles=articles)


def drawn(corpus: Corpus, name: str) -> dict[str, str]:
    return {page.path: page.drawing.body for page in PAGED[name](corpus)}


@pytest.mark.parametrize(
    ("name", "last"),
    [
        ("sources", "sources/5/index.md"),
        ("claims", "claims/7/index.md"),
        ("timeline", "timeline/2044"),
    ],
)
def test_pages_keep_their_keys_as_later_articles_are_added(name: str, last: str) -> None:
    few, more = ({p.path: p.key for p in PAGED[name](grown(n))} for n in (5, 8))
    assert few.keys() < more.keys()
    changed = {path for path in few if few[path] != more[path]}
    assert f"{name}/index.md" in changed
    assert all(path.startswith(last) for path in changed - {f"{name}/index.md"}), changed
    assert len(few) - len(changed) > 2


@pytest.mark.parametrize("name", PAGED)
def test_every_link_among_the_pages_leads_to_its_place(name: str) -> None:
    found = drawn(grown(5), name)
    ids = {url(path): {*re.findall(r' id="(.*?)"', body)} for path, body in found.items()}
    followed = 0
    for path, body in found.items():
        up = "../" * url(path).count("/")
        for target, anchor in re.findall(
            rf'href="{re.escape(up)}({name}/[0-9/a-z-]*)#?([^"?]*)"', body
        ):
            if not re.match(r"sources/[a-z]", target):
                assert not anchor or anchor in ids[target], (path, target, anchor)
                followed += 1
    assert followed > 5


@pytest.mark.parametrize("name", PAGED)
def test_what_stood_on_one_page_stands_on_one_of_several(name: str) -> None:
    corpus = grown(5)
    (whole,) = (page for page in plan(corpus) if page.path == f"{name}/index.md")
    assert isinstance(whole, Page)
    anchors = {i for i in whole.drawing.ids if not i.startswith(("filter-", "period-"))}
    bodies = drawn(corpus, name).values()
    assert anchors <= {i for body in bodies for i in re.findall(r' id="(.*?)"', body)}
    for kind in (r"<li id=", r'<li class="lb-claim"', r"<tr data-"):
        amounts = [len(re.findall(kind, body)) for body in bodies]
        assert sum(amounts) == len(re.findall(kind, whole.drawing.body)), kind


def place(number: int) -> str:
    return f"p{number}"


def parts(amount: int, most: int = 4) -> tuple[Part[int], ...]:
    return in_parts(range(amount), most, place)


@pytest.mark.parametrize(
    ("amount", "sizes"),
    [(0, [0]), (1, [1]), (5, [5]), (6, [4, 2]), (9, [4, 5]), (10, [4, 4, 2]), (13, [4, 4, 5])],
)
def test_a_list_is_cut_where_as_much_as_half_a_part_would_stand_apart(
    amount: int, sizes: list[int]
) -> None:
    assert [len(part.items) for part in parts(amount)] == sizes


def test_a_part_knows_its_place_and_the_pages_beside_it() -> None:
    first, second, last = parts(10)
    assert (first.page, first.number, first.first, first.last) == ("p1", 1, 1, 4)
    assert (first.before, first.after) == ("", "p2")
    assert (second.page, second.number, second.first, second.last) == ("p2", 2, 5, 8)
    assert (second.before, second.after) == ("p1", "p3")
    assert (last.page, last.number, last.first, last.last) == ("p3", 3, 9, 10)
    assert (last.before, last.after) == ("p2", "")


@given(st.integers(0, 60), st.integers(1, 12))
def test_every_item_stands_once_and_no_part_has_too_many(amount: int, most: int) -> None:
    found = parts(amount, most)
    assert [item for part in found for item in part.items] == [*range(amount)]
    assert all(len(part.items) < 1.5 * most for part in found)
    assert [part.first for part in found[1:]] == [part.last + 1 for part in found[:-1]]


@given(st.integers(0, 60), st.integers(0, 60), st.integers(1, 12))
def test_what_is_added_at_the_end_changes_the_last_part_only(
    amount: int, more: int, most: int
) -> None:
    before, after = parts(amount, most), parts(amount + more, most)
    assert after[: len(before) - 1] == before[:-1]


def test_sources_are_counted_on_each_of_their_pages() -> None:
    found = drawn(grown(3), "sources")
    assert list(found) == ["sources/index.md", "sources/2/index.md", "sources/3/index.md"]
    first, second, last = found.values()
    assert "Sources 1 to 3 of 9, the earliest first." in first
    assert (
        """\
<a href="#section-title" aria-current="page">1 to 3</a>
<a href="../sources/2/">4 to 6</a>
<a href="../sources/3/">7 to 9</a>
"""
        in first
    )
    assert '<h1 id="section-title">Sources 4 to 6</h1>' in second
    assert "Published May 2041 to May 2041." in second
    turns = [re.findall(r'<a href="(.*?)" rel="(.*?)">', body) for body in (first, second, last)]
    assert turns == [
        [("../sources/2/", "next")],
        [("../../sources/", "prev"), ("../../sources/3/", "next")],
        [("../../sources/2/", "prev")],
    ]
    assert "moved.js" in first
    assert "moved.js" not in "".join(page.drawing.body for page in sources_pages(CORPUS))
