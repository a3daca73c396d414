"""The search in the header: who says what is found, and how surely; a letter may be wrong."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.tiers import IN_CI, first_of

pytestmark = [pytest.mark.browser, pytest.mark.process]

FOUND = "[data-md-component=search-result] :is(h1, h2)"
OFFER = (
    "The port authority has offered dockers up to 1,200 crowns more a year. "
    "(Eastness port authority, via Coast Wire, stated)"
)


@pytest.fixture
def search(page: Page, address: str) -> Page:
    """Return a page whose search is open, as scripts come when somebody moves."""
    page.goto(address)
    page.mouse.move(200, 200)
    page.wait_for_function("() => document.querySelector('script[src$=\"search.js\"]')")
    page.keyboard.press("/")
    return page


@pytest.mark.parametrize(
    "words", first_of(["dockers offered", "dokcers", "dockers ofered", "dokers"], 2, IN_CI)
)
def test_a_claim_is_found_with_one_letter_wrong(search: Page, words: str) -> None:
    search.keyboard.type(words)
    expect(search.locator(FOUND, has_text=OFFER).first).to_be_attached()


def test_a_result_says_how_far_its_source_is_doubted(search: Page) -> None:
    search.keyboard.type("anchor")
    told = (
        "Between 10 and 12 ships lay at anchor in spring. (Bo Holm, stated; not usually reliable)"
    )
    expect(search.locator(FOUND, has_text=told).first).to_be_attached()


def test_what_a_result_lacks_is_told_as_it_was_typed(search: Page) -> None:
    search.keyboard.type("dockers offered everything")
    lacking = search.locator(".md-search-result__terms").first
    expect(lacking).to_have_text(re.compile(r"^Missing: everything\s*$"))


def test_what_is_found_nowhere_is_looked_for_twice_and_no_more(search: Page) -> None:
    search.evaluate(
        """() => {
            const { postMessage } = Worker.prototype;
            window.asked = [];
            Worker.prototype.postMessage = function (message, ...rest) {
                if (message.type === 2) window.asked.push(message.data);
                return postMessage.call(this, message, ...rest);
            };
        }"""
    )
    search.keyboard.type("graeszlich")
    again = "graeszlich graeszlich~ gräßlich rgaeszlich garesz"
    search.wait_for_function(
        "again => window.asked.some(query => query.startsWith(again))", arg=again
    )
    expect(search.locator(".md-search-result__meta")).to_have_text("No matching documents")
    assert len([query for query in search.evaluate("window.asked") if "lich~" in query]) == 1
