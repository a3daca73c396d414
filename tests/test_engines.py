"""Whatever one engine's site has and another's has not is told, by the page it is on."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from playwright.sync_api import Page, expect

from sitegen.audit import Site
from sitegen.desk.reading import read_below
from tests import engines
from tests.conftest import Serve

HOME = """<html lang="en"><head><title>Harbour</title>
<meta name="description" content="Who pays?"><meta property="og:type" content="website">
<script type="application/ld+json">{"@context": "https://schema.org", "name": "Harbour"}</script>
<script type="application/json">{"base": "."}</script>
</head><body><a class="md-skip" href="#top">Skip</a><h1 id="top">Harbour</h1><p id="__theme"></p>
<a href="gulls/#cry">Cry</a> <a href=".">Home</a></body></html>"""
GULLS = '<html lang="en"><title>Gulls</title><h1 id="cry">Gulls</h1></html>'
INDEX = {"docs": [{"location": "gulls/", "title": "Gulls", "text": "They cry."}]}


def site(home: str = HOME, **more: str) -> Site:
    files = {
        "index.html": home,
        "gulls/index.html": GULLS,
        "search/search_index.json": json.dumps(INDEX),
        **more,
    }
    return Site(frozenset(files), lambda path: files[path].encode())


def test_a_site_does_not_differ_from_itself_nor_by_what_is_a_themes_own() -> None:
    themes = HOME.replace('href="#top"', 'href="#__skip"').replace('id="__theme"', 'id="__other"')
    assert list(engines.differences(site(), site(themes.replace('"base"', '"root"')))) == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "<title>Harbour",
            "<title>Port",
            ["lacks titles: Harbour", "adds titles: Port"],
        ),
        ('id="top"', 'id="end"', ["lacks ids: top", "adds ids: end"]),
        (
            'href="gulls/#cry"',
            'href="../gulls/#cry"',
            [
                "lacks links: gulls/index.html#cry",
                "adds links: http://site.invalid/gulls/",
            ],
        ),
        (
            '"name": "Harbour"',
            '"name": ""',
            [
                'lacks JSON-LD: {"@context": "https://schema.org", "name": "Harbour"}',
                'adds JSON-LD: {"@context": "https://schema.org", "name": ""}',
            ],
        ),
        (
            'content="website"',
            'content="article"',
            ["lacks heads: og:type=website", "adds heads: og:type=article"],
        ),
        ("</head>", '<link rel="alternate " href="f.xml"></head>', ["adds heads: feed f.xml"]),
    ],
)
def test_what_differs_on_a_page_is_told(old: str, new: str, told: list[str]) -> None:
    other = site(HOME.replace(old, new, 1))
    assert list(engines.differences(site(), other)) == [f"index.html {line}" for line in told]


def test_pages_are_told_and_of_many_the_first() -> None:
    more = {f"{n}/index.html": GULLS for n in range(5)}
    assert list(engines.differences(site(), site(**more))) == [
        "the site adds pages: 0/index.html, 1/index.html, 2/index.html and 2 more"
    ]


def test_what_a_search_shows_is_told_as_it_stands_there() -> None:
    items = [{"location": "gulls/", "title": "Gulls", "path": ["Birds&#58; gulls"]}]
    other = site(**{"search.json": json.dumps({"items": items})})
    assert list(engines.differences(site(), other)) == ["search adds titles: Birds&#58; gulls"]


def test_an_engine_that_is_missing_is_told_loudly(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "bin").mkdir()
    monkeypatch.setattr(engines, "ENGINES", engines.ENGINES[2:])
    monkeypatch.setattr(engines, "ours", lambda _: site())
    monkeypatch.setattr(engines, "found", lambda _: None)
    done = CliRunner().invoke(engines.main)
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr == "SKIPPED, NOT COMPARED: Zensical is not installed\n"


def test_a_difference_ends_with_exit_status_1(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "ENGINES", engines.ENGINES[:1])
    monkeypatch.setattr(engines, "ours", lambda _: site())
    monkeypatch.setattr(engines, "built", lambda *_: site(HOME.replace("Who pays?", "Who?")))
    done = CliRunner().invoke(engines.main)
    assert (done.exit_code, done.stderr) == (1, "")
    assert done.stdout == (
        "MkDocs: index.html lacks heads: description=Who pays?\n"
        "MkDocs: index.html adds heads: description=Who?\n"
        "MkDocs: 2 pages, 2 differences or faults\n"
    )


@pytest.mark.process
@pytest.mark.weekly
@pytest.mark.parametrize("engine", engines.ENGINES, ids=lambda engine: engine.name)
def test_each_engine_builds_the_same_site(
    engine: engines.Engine, published: Path, tmp_path: Path
) -> None:
    other = engines.built(engine, published, tmp_path / "project")
    if other is None:
        pytest.skip(f"{engine.name} is not installed: make engines")
    assert list(engines.differences(Site(*read_below(published / "site")), other)) == []


@pytest.mark.browser
def test_zensicals_search_finds_other_names_and_shows_none(
    page: Page, serve: Serve, invented: Path, tmp_path: Path
) -> None:
    zensical = engines.ENGINES[2]
    if engines.built(zensical, invented, tmp_path / "project") is None:
        pytest.skip(f"{zensical.name} is not installed: make engines")
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(serve(tmp_path / "project/site"))
    button = page.locator(".md-search__button").bounding_box()
    assert button
    assert button["x"] + button["width"] > 1200
    page.keyboard.press("/")
    page.keyboard.type("Hafenamt")
    results = page.get_by_role("option")
    expect(results.first).to_be_visible()
    assert results.locator("sub").count() > 0
    assert results.locator("sub:visible").count() == 0
