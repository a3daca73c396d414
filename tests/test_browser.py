"""Pages in a real browser: phone and desktop, light and dark."""

import re
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

from tests.accessibility import ALIKE, violations
from tests.conftest import Serve, built, copy_checkout
from tests.editing import another_subject
from tests.tiers import IN_CI, first_of

# one page of each kind, in the invented site
KINDS = [
    "",
    "404.html",
    "background/",
    "changes/",
    "claims/",
    "data/",
    "disagreements/",
    "figures/",
    "method/",
    "positions/",
    "print/",
    "sources/",
    "sources/harbour-post-2031-vane/",
    "themes/who-pays/",
    "timeline/",
]
PARTS = 6

# where the target stands once it has not moved for thirty frames, however long each takes
AT_REST = """
    new Promise(done => {
        let last, still = 0;
        const look = () => {
            const place = document.querySelector(":target").getBoundingClientRect().y;
            still = place === last ? still + 1 : 0;
            last = place;
            still < 30 ? requestAnimationFrame(look) : done(place);
        };
        look();
    })
"""

pytestmark = pytest.mark.browser


def restyle(page: Page, css: str) -> None:
    """Add rules to a page, whose policy lets no style come into it as an element."""
    page.evaluate(
        """css => {
            const sheet = new CSSStyleSheet()
            sheet.replaceSync(css)
            document.adoptedStyleSheets.push(sheet)
        }""",
        css,
    )


def lay_out(page: Page) -> None:
    """Lay a page out to its end, as a reader who scrolls through it has it."""
    restyle(page, "* { content-visibility: visible !important }")


def addresses(site: Path) -> list[str]:
    """Return every page below the root, and the page for what is missing."""
    folders = [path.parent.relative_to(site) for path in site.rglob("index.html")]
    return ["404.html", *sorted(f"{folder.as_posix()}/".removeprefix("./") for folder in folders)]


def come_to_rest(page: Page) -> None:
    """End what moves, as the field of the search does while a window grows."""
    page.evaluate(
        "document.getAnimations().filter(a => a instanceof CSSTransition).forEach(a => a.finish())"
    )


def overflow(page: Page) -> int:
    """Return by how many pixels a page that came to rest scrolls sideways."""
    come_to_rest(page)
    return int(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))


def faults_on(page: Page, address: str) -> list[str]:
    """Return the list that what goes wrong on a page is added to, and what it asks elsewhere."""
    faults: list[str] = []
    page.on("console", lambda m: faults.append(m.text) if m.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("request", lambda r: None if r.url.startswith(address) else faults.append(r.url))
    return faults


@pytest.mark.parametrize("width", first_of([390, 1280], 1, IN_CI))
def test_links_land_where_they_lead(page: Page, address: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})

    def place() -> float:
        return float(page.evaluate(AT_REST))

    page.goto(address + "background/#disagreement-how-many-dockers")
    assert 48 <= place() < 130, "below the header"
    page.goto(address + "timeline/")
    page.locator(".lb-years a", has_text="2031").click()
    assert 48 <= place() < 130, "though not all above was laid out"


@pytest.mark.parametrize(
    "path", first_of(["claims/", "", "sources/harbour-post-2031-vane/", "background/"], 1, IN_CI)
)
@pytest.mark.parametrize("width", first_of([390, 1280], 1, IN_CI))
def test_a_page_is_about_as_long_as_it_seems(
    page: Page, address: str, width: int, path: str
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    length = "document.documentElement.scrollHeight"
    page.goto(address + path)
    seems = page.evaluate(length)
    lay_out(page)
    assert seems == pytest.approx(page.evaluate(length), rel=0.3)


def test_there_is_a_page_of_each_kind(invented: Path) -> None:
    def kinds(paths: list[str]) -> set[str]:
        return {re.sub("/[^/]+/$", "/*", path) for path in paths}

    assert kinds(KINDS) == kinds(addresses(invented / "site"))


def test_pale_words_are_found_in_the_width_and_the_colour_they_come_with(page: Page) -> None:
    seen: set[int] = set()
    pale = "color: #999; background: #fff"
    row = f'<p style="{pale}">Row.</p>'
    page.set_viewport_size({"width": 390, "height": 900})
    page.set_content(f"""<html lang="en"><title>Pale</title><main>
        <style>.wide {{ {pale} }} .late {{ background: #fff }}
        @media (width < 900px) {{ .wide {{ display: none }} }}</style>
        {"<p>Sound.</p>" * ALIKE}{row * (ALIKE + 1)}
        <p>A row <b class="late">like no other</b>.</p>
        <b class="wide">Wide.</b><i class="late">Late.</i></main>""")
    assert violations(page, seen=seen) == [f"color-contrast: {row}"] * ALIKE
    assert violations(page, seen=seen) == []
    page.set_viewport_size({"width": 1280, "height": 900})
    assert violations(page, seen=seen) == ['color-contrast: <b class="wide">Wide.</b>']
    restyle(page, ".late { color: #999 }")
    assert violations(page, "dark", seen) == [
        'color-contrast: <b class="late">like no other</b>',
        'color-contrast: <i class="late">Late.</i>',
    ]
    page.set_content('<html lang="en"><title>Next</title><main><i class="late">Later.</i></main>')
    restyle(page, ".late { background: #fff; color: #999 }")
    assert violations(page, seen=seen) == [], "of a kind that was seen on another page"
    restyle(page, "main { background: #fff }")
    assert violations(page, seen=seen) == ['color-contrast: <i class="late">Later.</i>']


# each width is that of a page that is loaded in it once, and of one that is resized to it
@pytest.mark.parametrize(
    ("scheme", "widths"), first_of([("light", (390, 1280)), ("dark", (1280, 390))], 1, IN_CI)
)
@pytest.mark.parametrize("path", KINDS)
def test_a_page_of_each_kind_is_sound(
    browser: Browser,
    address: str,
    path: str,
    scheme: Literal["light", "dark"],
    widths: tuple[int, int],
) -> None:
    page = browser.new_page(viewport={"width": widths[0], "height": 900}, color_scheme=scheme)
    faults = faults_on(page, address)
    page.goto(address + path)
    lay_out(page)
    for width in widths:
        page.set_viewport_size({"width": width, "height": 900})
        assert overflow(page) <= 0, width
        assert violations(page, scheme) == [], width
    assert faults == []
    page.close()


@pytest.mark.parametrize("part", first_of(range(PARTS), 2, IN_CI))
def test_every_page_of_this_site_is_sound(
    browser: Browser, serve: Serve, published: Path, part: int
) -> None:
    page = browser.new_page()
    address = serve(published / "site")
    faults = faults_on(page, address)
    for path in addresses(published / "site")[part::PARTS]:
        page.goto(address + path)
        lay_out(page)
        for width in (390, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            assert overflow(page) <= 0, path
        assert violations(page) == [], path
        assert faults == [], path
    page.close()


def test_search_finds_a_claim_and_lands_on_it(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(address)
    page.keyboard.press("/")
    page.keyboard.type("several dozen ships wait")
    page.locator('.md-search-result__link[href*="#night-shift"]').first.click()
    assert "several dozen ships" in page.locator(":target").inner_text()
    page.close()


@pytest.mark.thorough
def test_hostile_texts_stay_texts_in_search_results(
    browser: Browser, serve: Serve, hostile_site: Path
) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("dialog", lambda dialog: errors.append(dialog.message))
    page.goto(serve(hostile_site))
    page.keyboard.press("/")
    page.keyboard.type("pwn")
    page.locator(".md-search-result__link").first.wait_for()
    assert page.locator(".md-search-result [onerror], .md-search-result [onclick]").count() == 0
    assert page.locator(".md-search-result script, .md-search-result img").count() == 0
    assert errors == []
    page.close()


def test_a_reference_leads_to_its_claim(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(address + "themes/who-pays/")
    reference = page.locator(".lb-bottom-line .lb-cite").first
    says = reference.get_attribute("title")
    reference.click()
    assert page.locator(":target").inner_text() == says
    page.close()


def test_the_page_is_whole_without_javascript(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "themes/who-pays/")
    assert page.locator(".lb-drawn[role=img]").first.is_visible()
    page.locator("summary", has_text="in which paragraph").click()
    assert page.locator("details table.lb-matrix").is_visible()
    assert page.locator("table.lb-course").is_visible()
    assert page.locator(".lb-bottom-line").is_visible()
    context.close()


def printed(page: Page) -> int:
    """Print a theme's page, hold it to be a briefing, and count the sheets."""
    sheets = re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True))
    page.emulate_media(media="print")
    assert page.locator("#sources").is_visible()
    assert not page.locator("#claims").is_visible()
    assert not page.locator(".md-header").is_visible()
    cut = "all => all.filter(one => getComputedStyle(one).clipPath != 'none').length"
    assert page.locator(".lb-claim__meta").evaluate_all(cut) == 0
    return len(sheets)


def test_a_theme_prints_as_a_short_briefing(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}themes/who-pays/")
    assert 2 <= printed(page) <= 4
    page.close()


@pytest.mark.thorough
def test_every_theme_of_this_site_prints(browser: Browser, serve: Serve, published: Path) -> None:
    page = browser.new_page()
    address = serve(published / "site")
    for theme in (path for path in addresses(published / "site") if path.startswith("themes/")):
        page.emulate_media(media="screen")
        page.goto(address + theme)
        assert printed(page) > 0, theme
    page.close()


def test_with_a_public_address_links_swap_the_page_and_land_on_the_claim(
    browser: Browser, serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    site.mkdir()
    public = serve(site)
    copy_checkout(tmp_path)
    another_subject(tmp_path)
    monkeypatch.setenv("SITE_URL", public)
    built(tmp_path)
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(public)
    page.evaluate("window.stayed = true")
    page.locator(".lb-card summary").first.click()
    reference = page.locator(".lb-card .lb-cite").first
    says = reference.get_attribute("title")
    reference.click()
    page.wait_for_url("**/sources/**")
    claim = page.locator(page.url[page.url.index("#") :])
    claim.wait_for()
    assert claim.inner_text() == says
    assert page.evaluate("document.querySelector(location.hash).getBoundingClientRect().top") < 900
    assert page.evaluate("window.stayed") is True, "the page was loaded as a whole"
    assert faults == []
    page.close()


@pytest.mark.parametrize("width", [390, 1280])
def test_marks_stand_on_their_scale_and_can_be_hit(
    browser: Browser, address: str, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(address + "figures/")
    marks = page.evaluate("""
        [...document.querySelectorAll('td.lb-plot a use[x]')].map(use => {
            const svg = use.ownerSVGElement.getBoundingClientRect();
            const box = use.closest('a').firstChild.getBoundingClientRect();
            const place = svg.left + svg.width * parseFloat(use.getAttribute('x')) / 100;
            return [place - box.left, box.right - place, box.width, box.height];
        })
    """)
    assert len(marks) > 10
    for left, right, wide, high in marks:
        assert min(left, right) >= 0
        assert wide >= 24
        assert high >= 24
    for size in page.locator(".lb-plot text").evaluate_all(
        "texts => texts.map(text => text.getBoundingClientRect().height)"
    ):
        assert size >= 11
    page.close()


def test_the_search_index_waits_until_someone_searches(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    page.goto(address, wait_until="networkidle")
    assert "search_index.json" not in asked
    with page.expect_request("**/search_index.json"):
        page.keyboard.press("/")
    page.close()
    shared = browser.new_page(viewport={"width": 1280, "height": 900})
    with shared.expect_request("**/search_index.json"):
        shared.goto(f"{address}?q=strike")
    shared.close()


@pytest.mark.parametrize(
    ("name", "claim"),
    first_of(
        [
            ("Hafenamt", "pay-offer"),
            ("Quill", "master-is-ready"),
            ("Kronen", "pay-offer"),
            ("1200", "pay-offer"),
            ("1.200", "pay-offer"),
            ("1,200", "pay-offer"),
        ],
        2,
        IN_CI,
    ),
)
def test_search_finds_claims_by_names_and_numbers_as_readers_type_them(
    browser: Browser, address: str, name: str, claim: str
) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(address)
    page.keyboard.press("/")
    page.keyboard.type(name)
    page.locator(f'.md-search-result__link[href*="#{claim}"]').first.wait_for(state="attached")
    page.close()
