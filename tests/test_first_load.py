"""A page is light: what a browser asks for before anybody does anything, compressed."""

import gzip
import re
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from playwright.sync_api import Browser, Page

from sitegen.audit import Site
from sitegen.desk.reading import read_below
from sitegen.desk.shipped import THEME, _shipped, shipped_files
from tests.test_browser import KINDS, restyle
from tests.tiers import first_of

MOST = 120_000
# what waits for a pointer to move, as a browser without a window says it did whenever it likes
BY_POINTER = {"assets/cards.js", "assets/search.js"}
COMPRESSED = {".css", ".html", ".js", ".svg", ".xml"}
FONT = re.compile(r"""url\(["']?([^"')]+\.woff2)""")


def first_load(site: Site, page: str) -> dict[str, int]:
    """Return what is loaded with a page, by its path, and how many bytes that is, compressed."""
    loaded = [
        site.place(page, each.url).path for each in site.markup[page].references if each.loaded
    ]
    styles = [path for path in loaded if path.endswith(".css")]
    fonts = [urljoin(path, url) for path in styles for url in FONT.findall(site.text(path))]
    return {path: _weight(site, path) for path in (page, *loaded, *fonts) if path}


def _weight(site: Site, path: str) -> int:
    content = site.read(path)
    return len(gzip.compress(content, 6) if Path(path).suffix in COMPRESSED else content)


@pytest.fixture(scope="module")
def built(invented: Path) -> Site:
    """Return the invented site."""
    return Site(*read_below(invented / "site"))


def test_every_page_is_light(built: Site) -> None:
    loads = {page: first_load(built, page) for page in built.pages}
    assert any(path.endswith(".woff2") for path in loads["index.html"])
    weights = {page: sum(load.values()) for page, load in loads.items()}
    assert {page: weight for page, weight in weights.items() if weight > MOST} == {}


def test_what_every_page_has_leaves_room_for_two_hundred_claims(built: Site) -> None:
    """A page's own words took up to 32 kB when this was written."""
    page = "claims/index.html"
    shared = {path: weight for path, weight in first_load(built, page).items() if path != page}
    assert sum(shared.values()) < 89_000, shared


@pytest.mark.browser
@pytest.mark.parametrize("path", first_of(KINDS, 5))
def test_nothing_else_is_asked_for_before_anybody_does_anything(
    browser: Browser, address: str, built: Site, path: str
) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path.lstrip("/")))
    page.goto(address + path, wait_until="networkidle")
    page.close()
    file = f"{path}index.html" if path.endswith("/") or not path else path
    more = {*asked} - {path, "sitemap.xml"} - BY_POINTER - first_load(built, file).keys()
    assert more == set()


def test_strings_of_a_style_stay_as_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _shipped.cache_clear()
    monkeypatch.setattr("sitegen.desk.shipped.THEME", tmp_path)
    style = '/* a { } */\na > b,\n:is(c, d)  e::before {\n  content: ": /* , */  ";\n  top: 0;\n}\n'
    script = '/* one\n   two */\n(() => {\n  "use strict";\n  say(_("/* x */")); /* y */\n\n})();\n'
    (tmp_path / "a.css").write_text(style, "utf-8")
    (tmp_path / "a.js").write_text(script, "utf-8")
    shipped = {path: read().decode() for path, read in shipped_files().items()}
    _shipped.cache_clear()
    assert shipped == {
        "a.css": 'a>b,:is(c,d) e::before{content:": /* , */  ";top:0}\n',
        "a.js": '(() => {\n"use strict";\nsay("/* x */"); /* y */\n})();\n',
    }


def test_no_text_in_a_script_goes_over_lines() -> None:
    for path in THEME.rglob("*.js"):
        for line in path.read_text("utf-8").splitlines():
            assert line.count("`") % 2 == 0, (path, line)


def plain(rule: str) -> str:
    return re.sub(r"\s*([,>:])\s*", r"\1", rule)


@pytest.mark.browser
def test_a_browser_reads_the_same_styles(page: Page) -> None:
    def rules(css: str) -> list[str]:
        restyle(page, css)
        found: list[str] = page.evaluate(
            "[...document.adoptedStyleSheets.at(-1).cssRules].map(rule => rule.cssText)"
        )
        return found

    written = (THEME / "assets/briefing.css").read_text("utf-8")
    shipped = shipped_files()["assets/briefing.css"]().decode()
    assert len(shipped) < len(written)
    # a variable is kept as it is written, with or without a space behind a comma
    assert [*map(plain, rules(shipped))] == [*map(plain, rules(written))]
