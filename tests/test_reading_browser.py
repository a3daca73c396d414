"""A page as it is read: whole when captured or printed, and a reader's place is kept."""

import base64
import re
from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.accessibility import violations
from tests.projects import CHECKOUT
from tests.test_browser import AT_REST, KINDS, lay_out, overflow
from tests.tiers import IN_CI, first_of

pytestmark = pytest.mark.browser

# how many rows of pixels of one colour follow each other at most in a picture
LONGEST_BLANK = """
    async picture => {
        const image = new Image();
        image.src = `data:image/png;base64,${picture}`;
        await image.decode();
        const { width, height } = image;
        const canvas = Object.assign(document.createElement("canvas"), { width, height });
        const context = canvas.getContext("2d");
        context.drawImage(image, 0, 0);
        let longest = 0, run = 0;
        for (let y = 0; y < height; y += 1) {
            const row = new Uint32Array(context.getImageData(0, y, width, 1).data.buffer);
            run = row.every(pixel => pixel === row[0]) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
"""
LAID_OUT = "() => !document.documentElement.classList.contains('lb-opening')"
STILL = """
    new Promise(done => {
        let last, still = 0;
        const look = () => {
            still = scrollY === last ? still + 1 : 0;
            last = scrollY;
            still < 30 ? requestAnimationFrame(look) : done();
        };
        look();
    })
"""
# what leads somewhere and is smaller than a fingertip; what stands in a line may be narrower
SMALL = """
    all => all.map(one => [one.textContent, one.getBoundingClientRect()])
        .filter(([, box]) => box.width && (box.height < 24 || box.width < 20))
        .map(([text, box]) => `${text}: ${box.width} x ${box.height}`)
"""


@pytest.fixture(params=[390, 1280])
def sized(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """Open a phone's page, then a desktop's."""
    opened = browser.new_page(viewport={"width": request.param, "height": 900})
    yield opened
    opened.close()


def test_a_page_is_whole_when_it_is_captured(sized: Page, address: str) -> None:
    sized.goto(address + "disagreements/")
    sized.wait_for_function(LAID_OUT)
    picture = base64.b64encode(sized.screenshot(full_page=True)).decode()
    assert sized.evaluate("document.documentElement.scrollHeight") > 1800
    assert sized.evaluate(LONGEST_BLANK, picture) < 200


def test_back_after_a_jump_lands_where_the_reader_was(sized: Page, address: str) -> None:
    sized.goto(address + "themes/who-pays/")
    place = "document.querySelector('#claims').getBoundingClientRect().y"
    sized.wait_for_function(LAID_OUT)
    sized.evaluate("document.querySelector('#claims').scrollIntoView()")
    sized.evaluate(STILL)  # nobody follows a link in the moment of a scroll
    before = sized.evaluate(place)
    assert sized.evaluate("scrollY") > 900
    sized.evaluate("document.querySelector('a[href$=bottom-line]').click()")
    expect(sized.locator("#bottom-line:target")).to_be_in_viewport()
    sized.evaluate(AT_REST)
    sized.go_back()
    sized.wait_for_function(f"() => Math.abs({place} - {before}) < 3")


@pytest.mark.parametrize("start", first_of(["h2 a", ".md-tabs a", None], 1, IN_CI))
def test_escape_leads_back_from_the_search(page: Page, address: str, start: str | None) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(address)
    if start:
        page.locator(start).first.focus()
    page.keyboard.press("/")
    query = page.locator("[data-md-component=search-query]")
    expect(query).to_be_focused()
    page.keyboard.type("offer")
    page.locator(".md-search-result__link").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    expect(page.locator(f"{start}:focus" if start else "body:focus-within")).to_have_count(
        1 if start else 0
    )
    expect(page.locator("#__search")).not_to_be_checked()


@pytest.mark.parametrize("path", first_of(KINDS, 5, IN_CI))
def test_whatever_leads_somewhere_is_as_large_as_a_fingertip(
    browser: Browser, address: str, path: str
) -> None:
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    page = context.new_page()
    page.goto(address + path)
    lay_out(page)
    links = page.locator(".md-content__inner :is(a[href]:not(thead a), button, select, summary)")
    assert links.evaluate_all(SMALL) == []
    assert overflow(page) <= 0
    context.close()


@pytest.mark.parametrize("width", [320, 390])
def test_columns_order_the_rows_on_the_smallest_screens(
    page: Page, address: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(address + "claims/")
    header = page.get_by_role("columnheader", name="Hedge")
    header.get_by_role("button").click()
    expect(header).to_have_attribute("aria-sort", "ascending")
    hedges = page.locator("[data-claims] > tr").evaluate_all("all => all.map(a => a.dataset.hedge)")
    order = ["stated", "probable", "possible", "doubtful"]
    assert hedges == sorted(hedges, key=order.index)
    assert overflow(page) <= 0
    assert page.locator("thead button").evaluate_all(SMALL) == []
    assert [name for name in page.get_by_role("columnheader").all_inner_texts() if not name] == []


def test_colour_is_a_themes_alone() -> None:
    css = (CHECKOUT / "sitegen/theme/assets/briefing.css").read_text("utf-8")
    coloured = r"^(.*)\{[^}]*: (?:[^;]* )?var\(--lb-(?:red|amber|green|violet)\)"
    used = re.findall(coloured, css, re.MULTILINE)
    assert [rule.split(",")[0].strip() for rule in used] == [
        ".lb-red",
        ".lb-green",
        ".lb-amber",
        ".lb-violet",
    ]


# the colour of the paper and of a heading, as three numbers each
INK = """
    () => [document.body, document.querySelector("h2"), document.querySelector("h1")].map(
        (one, i) => getComputedStyle(one)[i ? "color" : "backgroundColor"])
"""


@pytest.mark.parametrize("scheme", first_of(["light", "dark"], 1, IN_CI))
def test_paper_is_white_and_says_where_all_is_from(
    browser: Browser, address: str, scheme: Literal["light", "dark"]
) -> None:
    page = browser.new_page(color_scheme=scheme)
    page.goto(address + "themes/who-pays/?of=1#sources")
    page.pdf()
    page.emulate_media(media="print")
    assert page.evaluate(INK) == ["rgb(255, 255, 255)", "rgb(0, 0, 0)", "rgb(0, 0, 0)"]
    origin = page.locator(".lb-origin")
    expect(origin).to_have_text(re.compile(f", {re.escape(address)}themes/who-pays/\\?of=1$"))
    original = page.locator("#sources ~ ol .lb-original").first
    written = "one => getComputedStyle(one, '::after').content"
    assert original.evaluate(written) == f'": {original.get_attribute("href")}"'
    page.close()


def test_reservations_stand_in_the_margin_or_under_their_claim(sized: Page, address: str) -> None:
    width = sized.evaluate("innerWidth")
    sized.goto(address + "sources/harbour-post-2031-vane/#dockers-out")
    claim = sized.locator(".lb-claim-body:has(> .lb-beside)").first
    meta, note = (claim.locator(part).bounding_box() for part in (".lb-claim__meta", ".lb-beside"))
    assert meta
    assert note
    if width == 1280:
        assert note["x"] >= meta["x"] + meta["width"]
        assert abs(note["y"] - meta["y"]) < 10
    else:
        assert note["x"] == meta["x"]
        assert note["y"] >= meta["y"] + meta["height"]


def test_reservations_are_in_sight_on_a_themes_page(sized: Page, address: str) -> None:
    width = sized.evaluate("innerWidth")
    sized.goto(address + "background/")
    lay_out(sized)
    beside = sized.locator("details.lb-beside").first
    summary, note = beside.locator("summary"), beside.locator("p").first
    if width == 1280:
        expect(summary).to_be_hidden()
    else:
        expect(note).to_be_hidden()
        summary.press("Enter")
    expect(note).to_be_visible()
    says, seen = (beside.locator(f"xpath={way}") for way in ("../p[1]", "."))
    at, box = says.bounding_box(), seen.bounding_box()
    assert at
    assert box
    assert (box["x"] >= at["x"] + at["width"]) == (width == 1280)
    assert violations(sized) == []
