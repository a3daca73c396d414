"""A claim's card at the links that lead to it: by mouse, keyboard and touch, or not at all."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.accessibility import violations
from tests.conftest import Serve
from tests.hostile import HOSTILE
from tests.test_browser import faults_on, overflow, restyle
from tests.test_reading_browser import LAID_OUT
from tests.tiers import IN_CI, first_of

pytestmark = pytest.mark.browser

CARD = ".lb-claimcard"
REFERENCE = ".lb-bottom-line .lb-cite"
POINTS = "(one, event) => one.dispatchEvent(new PointerEvent('pointerover', event))"
MOVES = POINTS.replace("pointerover", "pointermove")
BOXES = """
    () => [...document.querySelectorAll(".md-content *")].map(one => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [x + scrollX, y + scrollY, width, height].map(Math.round);
    })
"""


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """Open a desktop's page that asks nothing elsewhere and on which nothing fails."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    faults = faults_on(opened, address)
    opened.goto(address + "themes/who-pays/")
    yield opened
    context.close()
    assert faults == []


def card_of(invented: Path, link: Locator) -> dict[str, str]:
    """Return what is published of the claim that a link leads to."""
    source, claim = re.findall(r"sources/([^/]+)/#(.+)$", link.evaluate("a => a.href"))[0]
    file = invented / "site" / "sources" / source / "claims.json"
    card = json.loads(file.read_text("utf-8"))[claim]
    return {name: str(text) for name, text in card.items()}


def shows(page: Page, card: dict[str, str]) -> None:
    """Hold the card to show these texts and no other."""
    expect(page.locator(CARD)).to_be_visible()
    texts = page.locator(f"{CARD} > div p").all_inner_texts()
    assert texts == [text for name, text in card.items() if name not in {"cite", "bib", "path"}]


def test_a_card_shows_its_claim_and_moves_nothing(page: Page, invented: Path) -> None:
    link = page.locator(REFERENCE).first
    says = link.get_attribute("title")
    page.wait_for_function(LAID_OUT)
    before = page.evaluate(BOXES)
    link.hover()
    shows(page, card_of(invented, link))
    assert page.evaluate(BOXES) == before
    assert link.get_attribute("title") is None, "the browser's own hint would lie over it"
    assert link.get_attribute("aria-description") == says
    assert violations(page) == []
    assert not page.locator(f"{CARD} [aria-label=Close]").is_visible()
    page.locator(f"{CARD} p").first.hover()
    expect(page.locator(CARD)).to_be_visible()
    page.locator("h1").hover()
    expect(page.locator(CARD)).to_be_hidden()
    assert link.get_attribute("title") == says
    assert link.get_attribute("aria-description") is None
    assert page.evaluate(BOXES) == before


def test_a_card_waits_for_a_pointer_that_rests(page: Page) -> None:
    first, other = page.locator(REFERENCE).all()[:2]
    other.hover()
    expect(page.locator(CARD)).to_be_visible()
    page.clock.install()
    box = other.bounding_box()
    assert box
    at = {"clientX": box["x"] + box["width"] / 2, "clientY": box["y"] + box["height"] / 2}
    event: dict[str, Any] = {"bubbles": True, "pointerType": "mouse", **at}
    for _ in range(2):  # as after a jump: what comes to lie under it, the pointer where it was
        page.locator("h1").evaluate(POINTS, event)
        page.clock.run_for(500)
        expect(page.locator(CARD)).to_be_hidden()
        first.evaluate(POINTS, event)
        page.clock.run_for(500)
        page.evaluate("fetch(document.baseURI)")
        expect(page.locator(CARD)).to_be_hidden()
        first.evaluate(MOVES, event | {"clientX": event["clientX"] + 1})
        page.clock.run_for(500)
        expect(page.locator(CARD)).to_be_visible()
        event["clientX"] += 1


@pytest.mark.parametrize("sooner", [True, False])
def test_a_jump_under_a_pointer_that_has_only_come_opens_no_card(
    page: Page,
    sooner: bool,  # noqa: FBT001 - the jump, than the card's script
) -> None:
    page.clock.install()
    page.reload()
    link = page.locator(REFERENCE).first
    box = link.bounding_box()
    assert box
    across, down = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    jump = f"scrollBy(0, {down - 300})"
    if sooner:  # the script is on its way then
        page.evaluate(f"addEventListener('pointermove', () => {jump}, {{ once: true }})")
    page.mouse.move(across, 300)
    page.wait_for_selector(CARD, state="attached")
    if not sooner:
        page.evaluate(jump)
    page.wait_for_function("link => link.matches(':hover')", arg=link.element_handle())
    page.clock.run_for(500)
    page.evaluate("fetch(document.baseURI)")
    page.clock.run_for(500)
    expect(page.locator(CARD)).to_be_hidden()
    page.mouse.move(across + 1, 300)
    page.clock.run_for(500)
    expect(page.locator(CARD)).to_be_visible()


@pytest.mark.parametrize("by", first_of(["style sheet", "script"], 1, IN_CI))
def test_a_card_stands_at_its_link_and_on_the_screen(page: Page, by: str) -> None:
    if by == "script":
        rule = "position-area: none !important; position-try: none !important;"
        restyle(page, f"{CARD} {{ {rule} }}")
        page.evaluate("CSS.supports = () => false")
    for link in page.locator(".md-content .lb-cite:visible").all()[:8]:
        link.hover()
        expect(page.locator(CARD)).to_be_visible()
        at, card = link.bounding_box(), page.locator(CARD).bounding_box()
        assert at
        assert card
        assert 0 <= card["x"] <= 1280 - card["width"]
        assert 0 <= card["y"] <= 900 - card["height"]
        gap = max(card["y"] - at["y"] - at["height"], at["y"] - card["y"] - card["height"])
        assert -1 <= gap < 12
        page.keyboard.press("Escape")
        expect(page.locator(CARD)).to_be_hidden()


def test_a_card_by_keyboard(page: Page, invented: Path) -> None:
    link, other = page.locator(REFERENCE).nth(0), page.locator(REFERENCE).nth(1)
    link.focus()
    shows(page, card_of(invented, link))
    page.keyboard.press("Tab")
    expect(page.locator(CARD).get_by_role("link", name="Open")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(link).to_be_focused()
    expect(page.locator(CARD)).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.locator(CARD).get_by_role("button", name="Copy")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator(CARD).get_by_role("button", name="BibTeX")).to_be_focused()
    page.keyboard.press("Tab")
    expect(other).to_be_focused()
    shows(page, card_of(invented, other))
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(page.locator(CARD)).to_be_hidden()
    expect(other).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/sources/*/#*")


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """Open a page on a phone."""
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    yield context.new_page()
    context.close()


def test_a_touch_opens_the_card_and_the_card_the_claim(
    phone: Page, address: str, invented: Path
) -> None:
    phone.goto(address + "themes/who-pays/")
    link = phone.locator(REFERENCE).first
    phone.locator("h1").tap()
    phone.locator(CARD).wait_for(state="attached")
    link.tap()
    shows(phone, card_of(invented, link))
    box = phone.locator(CARD).bounding_box()
    assert box
    assert (box["x"], box["width"], box["y"] + box["height"]) == (0, 390, 844)
    assert overflow(phone) <= 0
    assert violations(phone) == []
    phone.locator("h1").tap()
    expect(phone.locator(CARD)).to_be_hidden()
    link.tap()
    phone.get_by_role("button", name="Close").tap()
    expect(phone.locator(CARD)).to_be_hidden()
    link.tap()
    phone.locator(CARD).get_by_role("link", name="Open").tap()
    phone.wait_for_url("**/sources/*/#*")


def test_a_reference_that_is_touched_first_of_all_opens_its_card(
    phone: Page, address: str, invented: Path
) -> None:
    phone.goto(address + "themes/who-pays/")
    phone.reload()  # as its scripts are at hand by now, they come before the touch has ended
    link = phone.locator(REFERENCE).first
    card = card_of(invented, link)
    link.tap()
    shows(phone, card)
    assert phone.url == address + "themes/who-pays/"


def test_a_copied_claim_says_where_it_is_from(
    browser: Browser, address: str, invented: Path
) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(address + "themes/who-pays/")
    link = page.locator(REFERENCE).first
    link.hover()
    page.locator(CARD).get_by_role("button", name="Copy").click()
    expect(page.get_by_role("status")).to_have_text("Copied")
    card = card_of(invented, link)
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == card["cite"].replace("{path}", f"{address}{card['path']}")
    page.locator(CARD).get_by_role("button", name="BibTeX").click()
    page.wait_for_function(
        "text => navigator.clipboard.readText().then((now) => now === text)",
        arg=card["bib"].replace("{path}", f"{address}{card['path']}"),
    )
    page.goto("about:blank")
    page.goto(copied.rpartition(" ")[2])
    expect(page.locator(":target + .lb-claim-title")).to_contain_text(card["says"])
    context.close()


def test_without_its_file_a_reference_is_a_link(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True)
    page = context.new_page()
    page.route("**/claims.json", lambda route: route.fulfill(status=404))
    page.goto(address + "themes/who-pays/")
    link = page.locator(REFERENCE).first
    says = link.get_attribute("title")
    page.locator("h1").tap()
    page.locator(CARD).wait_for(state="attached")
    link.tap()
    page.wait_for_url("**/sources/*/#*")
    expect(page.locator(":target")).to_contain_text(says or "")
    expect(page.locator(CARD)).to_be_hidden()
    context.close()


def test_what_leads_to_no_claim_has_no_card(page: Page, address: str) -> None:
    page.goto(address + "sources/harbour-post-2031-vane/")
    page.locator(".lb-by a").first.hover()
    page.evaluate("new Promise(done => setTimeout(done, 500))")
    expect(page.locator(CARD)).to_be_hidden()
    page.locator(".lb-stands__by a").first.hover()
    expect(page.locator(CARD)).to_be_visible()


def test_a_claim_is_cited_where_it_stands(page: Page, address: str, invented: Path) -> None:
    page.goto(address + "sources/harbour-post-2031-vane/")
    link = page.locator(".lb-permalink").nth(1)
    assert link.inner_text() == "Link"
    for act in (link.hover, link.click):
        act()
        shows(page, card_of(invented, link))
        assert "#" not in page.url
    page.get_by_role("link", name="Open", exact=True).click()
    page.wait_for_url(str(link.evaluate("a => a.href")))
    expect(page.locator(CARD)).to_be_hidden()


def test_hostile_texts_stay_texts_on_a_card(
    browser: Browser, serve: Serve, hostile_site: Path
) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("dialog", lambda dialog: errors.append(dialog.message))
    page.goto(serve(hostile_site) + "claims/")
    page.locator("[data-claims] .lb-source").first.hover()
    expect(page.locator(CARD)).to_contain_text(" ".join(HOSTILE.split()))
    assert page.locator(f"{CARD} :is(img, script, b, code, [onerror])").count() == 0
    assert errors == []
    page.close()


def test_references_that_stand_together_have_names_that_differ(page: Page, address: str) -> None:
    page.goto(address + "background/")
    for one in page.locator(".lb-cites").all():
        names = one.locator(".lb-cite").all_inner_texts()
        assert len(set(names)) == len(names)
