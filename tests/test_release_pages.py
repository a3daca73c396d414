"""The page of what changed, release by release, and where its feeds are announced."""

import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from mkdocs.config.defaults import MkDocsConfig

from sitegen import addresses
from sitegen.corpus import Corpus, Publication, Release, link
from sitegen.hook.generating import announce_feeds
from sitegen.library import read_library
from sitegen.records.recorded import Part, Recorded
from sitegen.views import plan
from sitegen.views.extent import MOST
from sitegen.views.page import Page
from tests.conftest import copy_code
from tests.projects import invented, released, site
from tests.tiers import first_of

POST = "harbour-post-2031-vane"
HOME = "https://example.org/strike/"


def corpus() -> Corpus:
    library, problems = read_library(released(site()))
    assert problems == []
    return link(library, drafts=False)


def pages(of: Corpus) -> dict[str, Page]:
    return {
        page.path: page
        for page in plan(of)
        if isinstance(page, Page) and page.path.startswith("changes/")
    }


def shown(page: Page) -> list[str]:
    """Return what the page says, a line for each paragraph, heading and item."""
    text = re.sub(r"</(?:p|h\d|dd|dt|li)>", "\n", page.drawing.body.replace("\n", " "))
    lines = unescape(re.sub("<[^>]*>", "", text)).split("\n")
    return [said for line in lines if (said := " ".join(line.split()))]


def release(day: str, *recorded: Recorded) -> Release:
    return Release(day=day, read=lambda: {each.item: each for each in recorded})


def test_there_is_no_page_before_the_first_release() -> None:
    assert pages(invented()) == {}


def test_a_part_that_changed_is_told_before_and_now() -> None:
    (page,) = pages(corpus()).values()
    lines = shown(page)
    at = lines.index("Post: The port authority has offered dockers up to 1,200 crowns more a year.")
    assert lines[at + 1 : at + 13] == [
        "Wording",
        "before The port authority has offered dockers up to 1,000 crowns more a year.",
        "Stance",
        "before doubts",
        "now passes on",
        "Figure",
        "before none",
        "now Offered: up to 1,200 crowns as of April 2031 to May 2031",
        "Paragraph",
        "before ¶ 7-8",
        "now ¶ 7",
        "Withdrawn",
    ]


@pytest.mark.parametrize("recorded", ["likely, low", "wahrscheinlich, geringes"])
def test_a_judgement_is_told_in_the_language_of_the_page(recorded: str) -> None:
    likelihood, _, confidence = recorded.partition(", ")
    noun = "confidence" if confidence == "low" else "Vertrauen"
    parts = {Part.JUDGEMENT: f"It fails. ({likelihood}, {confidence} {noun})"}
    other = {Part.JUDGEMENT: f"It holds. ({likelihood}, {confidence} {noun})"}
    name = "judgements/who-pays/offer-fails"
    releases = (
        release("2031-06-01", Recorded(item=name, themes=("who-pays",), parts=parts)),
        release("2031-06-02", Recorded(item=name, themes=("who-pays",), parts=other)),
    )
    (page,) = pages(replace(invented(), language="de", releases=releases)).values()
    text = " ".join(shown(page))
    assert "It holds (wahrscheinlich, geringes Vertrauen)." in text
    assert "It fails (wahrscheinlich, geringes Vertrauen)." in text
    assert "confidence" not in text


def test_each_release_is_grouped_and_the_latest_is_first() -> None:
    (page,) = pages(corpus()).values()
    assert [heading.text for heading in page.drawing.headings] == [
        "Updates",
        "15 June 2031",
        "Our judgements",
        "Changed claims",
        "Withdrawn",
        "New claims",
        "Sources",
        "20 May 2031",
        "Our judgements",
        "Sources",
    ]


def test_what_is_gone_with_its_source_or_theme_is_named_by_its_id() -> None:
    before = release(
        "2031-05-01",
        Recorded(item="sources/old-post", parts={Part.RELIABILITY: "not graded"}),
        Recorded(item="claims/old-post/offer", parts={Part.WORDING: "It offers more."}),
        Recorded(item="judgements/harbour/end", parts={Part.JUDGEMENT: "It ends."}),
    )
    gone = [Recorded(item=item, parts={}) for item in before.items]
    after = release("2031-06-01", *gone)
    (page,) = pages(replace(invented(), releases=(before, after))).values()
    lines = shown(page)
    at = lines.index("1 June 2031")
    assert lines[at:] == [
        "1 June 2031",
        "Withdrawn",
        "harbour: end was withdrawn.",
        "old-post: withdrawn, with its claims",
        "1 May 2031",
        "Our judgements",
        "harbour: It ends.",
        "Sources",
        "old-post: new, with one claim",
    ]


def test_of_many_releases_each_has_a_page() -> None:
    days = [f"2031-05-{day:02}" for day in range(1, MOST + 2)]
    many = [
        release(day, Recorded(item=f"claims/{POST}/c{day}", parts={Part.WORDING: f"Of {day}."}))
        for day in days
    ]
    (page,) = pages(replace(invented(), releases=tuple(many[:-1]))).values()
    assert page.path == addresses.CHANGES
    found = pages(replace(invented(), releases=tuple(many)))
    assert [*found] == [addresses.CHANGES, *(f"changes/{day}/index.md" for day in reversed(days))]
    whole, latest, *_, first = found.values()
    assert shown(whole)[-2:] == ["2 May 2031: one change", "1 May 2031: one change"]
    assert 'href="../changes/2031-05-13/"' in whole.drawing.body
    assert [heading.text for heading in latest.drawing.headings][1] == "13 May 2031"
    assert shown(first)[-3:] == ["1 May 2031", "New claims", "Post: Of 2031-05-01."]
    assert "All releases" in shown(first)[2]


def test_a_release_has_what_was_recorded() -> None:
    assert [(each.day, len(each.items)) for each in corpus().releases] == [
        ("2031-05-20", 15),
        ("2031-06-15", 12),
    ]


def test_no_release_is_read_before_a_page_of_it_is_drawn() -> None:
    library = read_library(released(site()))[0]
    read: list[str] = []

    class Noted(dict[str, Mapping[str, Recorded]]):
        def __getitem__(self, day: str) -> Mapping[str, Recorded]:
            read.append(day)
            return super().__getitem__(day)

    noted = replace(library, releases=Noted(library.releases))
    before = pages(link(noted, drafts=False))
    keys = [page.key for page in before.values()]
    assert read == []
    assert keys == [page.key for page in pages(corpus()).values()]
    (page,) = before.values()
    assert "15 June 2031" in page.drawing.body
    assert {*read} == {"2031-05-20", "2031-06-15"}


def test_releases_that_changed_nothing_are_not_shown() -> None:
    (page,) = pages(replace(invented(), releases=(release("2031-05-01"),))).values()
    assert [heading.text for heading in page.drawing.headings] == ["Updates"]


def test_a_source_without_a_release_has_no_link_to_the_page() -> None:
    link_to = f'href="../{addresses.url(addresses.CHANGES)}"'
    for of, there in ((corpus(), True), (replace(corpus(), releases=()), False)):
        (page,) = (page for page in plan(of) if page.path == addresses.SOURCES)
        assert isinstance(page, Page)
        assert (link_to in page.drawing.body) is there


def test_a_page_that_is_dated_by_the_latest_release_has_another_key_after_it() -> None:
    before = corpus()
    after = replace(before, releases=(*before.releases, release("2031-09-01")))
    path = addresses.article_page(POST)
    old, new = (
        next(page for page in plan(of) if page.path == path and isinstance(page, Page))
        for of in (before, after)
    )
    assert "rft.date=2031-09-01" in new.drawing.body
    assert old.key != new.key


def test_feeds_are_named_on_the_page_where_there_are_any() -> None:
    (without,) = pages(corpus()).values()
    assert "Feeds" not in without.drawing.body
    (page,) = pages(replace(corpus(), published=Publication(address=HOME))).values()
    assert (
        "Feeds: everything (Atom, JSON), Who pays (Atom, JSON), Who decides (Atom, JSON), "
        "Background (Atom, JSON)."
    ) in shown(page)
    assert 'href="../data/changes-who-pays.xml"' in page.drawing.body


def test_a_theme_feed_is_announced_on_the_theme_only() -> None:
    config = MkDocsConfig()
    config.load_dict({"site_name": "Harbour"})
    announce_feeds(replace(corpus(), published=Publication(name="S", address=HOME)), config)
    first, second, *_ = config.extra["feeds"]
    assert first == {
        "title": "S: what changed",
        "page": "",
        "atom": "data/changes.xml",
        "json": "data/changes.json",
    }
    assert (second["page"], second["atom"]) == ("themes/who-pays/", "data/changes-who-pays.xml")
    announce_feeds(None, config)
    assert config.extra["feeds"] == []


@pytest.mark.process
@pytest.mark.parametrize("address", first_of([HOME, ""]))
def test_a_built_page_names_its_feeds_where_the_address_is_known(
    tmp_path: Path, address: str
) -> None:
    files = released(site())
    settings = files["mkdocs.yml"].decode()
    files["mkdocs.yml"] = f"{settings}\nsite_url: '{address}'\n".encode()
    for name, content in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    copy_code(tmp_path)
    (tmp_path / "docs").mkdir()
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, tmp_path / "build.py"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert feeds_of(tmp_path / "site/changes/index.html") == announced("../", "changes", address)
    theme = feeds_of(tmp_path / "site/themes/who-pays/index.html")
    own = announced("../../", "changes-who-pays", address)
    assert theme == announced("../../", "changes", address) + own
    for _, href in theme:
        assert (tmp_path / "site/themes/who-pays" / href).is_file()
    assert (tmp_path / "site/data/changes.xml").exists() is bool(address)


def feeds_of(page: Path) -> list[tuple[str, str]]:
    """Return the feeds that a page's head names, each with its type."""
    link_to = r'<link rel="alternate " type="([^"]*)" title="[^"]*" href="([^"]*)">'
    return re.findall(link_to, page.read_text("utf-8"))


def announced(up: str, name: str, address: str) -> list[tuple[str, str]]:
    kinds = {"application/atom+xml": "xml", "application/feed+json": "json"}
    return [(kind, f"{up}data/{name}.{ending}") for kind, ending in kinds.items() if address]
