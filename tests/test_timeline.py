"""The timeline: every dated claim once, under its year, as precisely as its source dates it."""

import re
from dataclasses import replace
from html import unescape

import pytest

from sitegen import addresses
from sitegen.corpus import Claim, Corpus
from sitegen.dates import parse_date
from sitegen.records.terms import Kind
from sitegen.views.timeline import MOST, timeline_pages
from tests.markup import Page
from tests.projects import invented

CORPUS = invented()
CLAIM = next(claim for claim in CORPUS.claims if claim.date)


def dated(*dates: str, kind: Kind = Kind.EVENT) -> Corpus:
    """Return a corpus of one article whose claims have these dates and are named after them."""
    article = CORPUS.by_id[CLAIM.article]
    claims = tuple(
        replace(CLAIM, id=f"c{i}", says=f"<{date}>", date=parse_date(date), kind=kind)
        for i, date in enumerate(dates)
    )
    return replace(CORPUS, articles=(replace(article, claims=claims),))


def pages(corpus: Corpus, most: int = MOST) -> dict[str, str]:
    """Return the bodies of the timeline's pages."""
    return {page.path: page.drawing.body for page in timeline_pages(corpus, most)}


def outline(corpus: Corpus, page: str = addresses.TIMELINE, most: int = MOST) -> list[str]:
    """Return the page's headings and sentences in their order."""
    text = unescape(pages(corpus, most)[page])
    found = re.findall(
        r"""<h2 id="\d+">(?P<year>.*?)</h2>|<h3 id="period.*?>(?P<period>.*?)</h3>"""
        r"""|__says">(?P<says>.*?)</p>""",
        text,
    )
    return [re.sub("</?(a|span).*?>", "", "".join(groups)) for groups in found]


def test_every_dated_claim_stands_there_once() -> None:
    page = pages(CORPUS)[addresses.TIMELINE]
    links = re.findall(r'class="lb-cite" href="\.\./sources/(.*?)/#(.*?)"', page)
    claims = [(claim.article, claim.id) for claim in CORPUS.claims if claim.date]
    assert sorted(links) == sorted(claims)
    assert len(claims) == 5


def test_the_invented_projects_timeline() -> None:
    says = {claim.id: claim.says for claim in CORPUS.claims}
    assert outline(CORPUS) == [
        "2030",
        "November 2030 to April 2031",
        says["night-shift"],
        "2031",
        "Month not given",
        says["standing-at-risk"],
        "Spring 2031",
        says["ships-wait"],
        "May 2031",
        f"Around 1 May 2031. {says['dockers-out']}",
        "2032",
        "Spring 2032",
        f"{says['conditional-strike'].removesuffix('.')}, if the offer is withdrawn.",
    ]


@pytest.mark.parametrize(
    ("date", "year", "period", "closer"),
    [
        ("2031", "2031", "Month not given", ""),
        ("2031~", "2031", "Around 2031", ""),
        ("2031-05", "2031", "May 2031", ""),
        ("2031-05-02", "2031", "May 2031", "2 May 2031. "),
        ("2031-05~", "2031", "May 2031", "Around May 2031. "),
        ("2031-05-02?", "2031", "May 2031", "Perhaps 2 May 2031. "),
        ("2031-05-02/2031-05-07", "2031", "May 2031", "2 May 2031 to 7 May 2031. "),
        ("2031-05-30/2031-06-02", "2031", "30 May 2031 to 2 June 2031", ""),
        ("2031-24", "2031", "Winter 2031/32", ""),
        ("2030/2032", "2030", "2030 to 2032", ""),
        ("[2030-12..2031-02]", "2030", "Some time from December 2030 to February 2031", ""),
    ],
)
def test_a_date_is_shown_as_it_is_given(date: str, year: str, period: str, closer: str) -> None:
    assert outline(dated(date)) == [year, period, f"{closer}<{date}>"]


def test_longer_stretches_stand_before_what_begins_with_them() -> None:
    given = ("2031-06-03", "2031-06", "2031-22", "2031", "2030/2032", "2031-06-01", "2031-01")
    assert [line for line in outline(dated(*given)) if "<" not in line] == [
        "2030", "2030 to 2032",
        "2031", "Month not given", "January 2031", "Summer 2031", "June 2031",
    ]  # fmt: skip
    assert [line for line in outline(dated(*given)) if "June 2031. " in line or "06>" in line] == [
        "<2031-06>",
        "1 June 2031. <2031-06-01>",
        "3 June 2031. <2031-06-03>",
    ]


def test_claims_of_one_date_stay_apart() -> None:
    assert outline(dated("2031-05", "2031-05")) == ["2031", "May 2031", "<2031-05>", "<2031-05>"]


def test_years_and_months_have_anchors_and_stretches_none() -> None:
    dates = ("2031-05-02", "2031", "2031-05-30/2031-06-02")
    page = Page(pages(dated(*dates))[addresses.TIMELINE])
    assert [name for name in page.ids if not name.startswith("period-")] == [
        "section-title",
        "2031",
        "2031-05",
    ]
    assert "#2031" in page.links


def test_what_is_to_come_is_marked() -> None:
    mark = '<span class="lb-expected">expected</span>'
    assert mark in pages(dated("2032", kind=Kind.FORECAST))[addresses.TIMELINE]
    assert mark not in pages(dated("2032"))[addresses.TIMELINE]


def chips(corpus: Corpus) -> list[tuple[str, str]]:
    page = pages(corpus)[addresses.TIMELINE]
    return re.findall(r'name="theme" value="([a-z-]+)".*?<small>(\d+)</small>', page)


def test_themes_count_their_dated_claims() -> None:
    claims = [claim for claim in CORPUS.claims if claim.date]
    amounts = {theme.id: sum(theme.id in c.themes for c in claims) for theme in CORPUS.themes}
    assert chips(CORPUS) == [(name, str(amount)) for name, amount in amounts.items() if amount]
    assert len(chips(CORPUS)) < len(CORPUS.themes), "a theme without a dated claim is no choice"


def themes_of(claim: Claim) -> str:
    page = pages(CORPUS)[addresses.TIMELINE]
    entry = next(part for part in page.split("<li ") if f'/{claim.article}/#{claim.id}"' in part)
    return entry.partition('data-theme="')[2].partition('"')[0]


def test_every_entry_has_its_themes() -> None:
    for claim in CORPUS.claims:
        if claim.date:
            assert themes_of(claim) == " ".join(claim.themes)


LONG = dated("2030", "2030-05-02", "2030-05", "2030-05", "2030-06", "2031")


def test_a_long_timeline_has_a_page_a_year() -> None:
    few = dated("2030-05", "2030-05-02", "2031")
    long = pages(few, most=2)
    assert list(long) == ["timeline/index.md", "timeline/2030/index.md", "timeline/2031/index.md"]
    assert "<section" not in long["timeline/index.md"]
    assert outline(few, "timeline/2031/index.md", most=2) == ["2031", "Month not given", "<2031>"]
    links = (
        '<a href="../../timeline/2030/#2030">2030</a>\n'
        '<a href="#2031" aria-current="page">2031</a>\n'
        '<a href="../../timeline/">All years</a>'
    )
    assert links in long["timeline/2031/index.md"]
    assert list(pages(few, most=3)) == ["timeline/index.md"]


def test_a_long_year_has_a_page_a_month_and_a_long_month_several() -> None:
    assert {path: outline(LONG, path, most=2) for path in pages(LONG, most=2)} == {
        "timeline/index.md": [],
        "timeline/2030/index.md": [],
        "timeline/2030-long/index.md": ["2030", "Month not given", "<2030>"],
        "timeline/2030-05/index.md": ["2030", "May 2030", "<2030-05>", "<2030-05>"],
        "timeline/2030-05-part-2/index.md": ["2030", "May 2030", "2 May 2030. <2030-05-02>"],
        "timeline/2030-06/index.md": ["2030", "June 2030", "<2030-06>"],
        "timeline/2031/index.md": ["2031", "Month not given", "<2031>"],
    }
    first, second = (pages(LONG, most=2)[f"timeline/2030-05{n}/index.md"] for n in ("", "-part-2"))
    assert "Claims 1 to 2 of these, the earliest first." in first
    assert '<a href="../../timeline/2030-05-part-2/" rel="next">Later</a>' in first
    assert "Claims 3 to 3 of these, the earliest first." in second
    assert '<a href="../../timeline/2030-05/" rel="prev">Earlier</a>' in second
    assert "of these" not in pages(LONG, most=2)["timeline/2030-06/index.md"]


def test_what_has_moved_is_linked_where_it_was() -> None:
    long = pages(LONG, most=2)
    index, year = long["timeline/index.md"], long["timeline/2030/index.md"]
    months = (
        '<a href="{0}2030-long/#2030">Longer than a month</a> (1) '
        '<a id="2030-05" href="{0}2030-05/#2030-05">May 2030</a> (3) '
        '<a id="2030-06" href="{0}2030-06/#2030-06">June 2030</a> (1)</p>\n'
    )
    of_2031 = (
        '<p class="lb-jump" id="2031"><a href="../timeline/2031/#2031"><b>2031</b></a> '
        '<a href="../timeline/2031/#2031">Longer than a month</a> (1)</p>\n'
    )
    linked = '<p class="lb-jump" id="2030"><a href="../timeline/2030/#2030"><b>2030</b></a> '
    of_2030 = linked + months.format("../timeline/")
    assert re.findall('<p class="lb-jump".*\n', index) == [of_2030, of_2031]
    assert "Two years, each with a page of its own." in index
    assert re.findall('<p class="lb-jump".*\n', year) == [
        '<p class="lb-jump" id="2030"><b>2030</b> ' + months.format("../../timeline/")
    ]
    assert "each with a page of its own" not in year
