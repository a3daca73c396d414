"""A link to a claim names the state that was read: who opens an old one is told."""

import pytest
from playwright.sync_api import Browser, Page, expect

from sitegen import addresses
from sitegen.corpus import Corpus
from sitegen.exports.citations import claim_path

pytestmark = [pytest.mark.browser, pytest.mark.process]
TOLD = (
    "Changed since this link was made. What follows is as it is now. What readers were told before "
    "stands under Updates."
)


def path_of(corpus: Corpus, name: str) -> str:
    """Return where a claim of the newspaper stands, as it is now."""
    return next(claim_path(claim) for claim in corpus.claims if claim.id == name)


def as_it_was(path: str) -> str:
    return f"{path.partition('@')[0]}@000000"


def test_a_link_to_a_claim_as_it_is_leads_there(address: str, page: Page, corpus: Corpus) -> None:
    page.goto(address + path_of(corpus, "master-is-ready"))
    expect(page.locator("#master-is-ready")).to_be_in_viewport()
    expect(page.locator("[data-since]")).to_have_count(0)


def test_without_scripts_it_does_so_too(address: str, browser: Browser, corpus: Corpus) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + path_of(corpus, "master-is-ready"))
    expect(page.locator("#master-is-ready")).to_be_in_viewport()
    context.close()


def test_of_a_claim_that_changed_an_old_link_says_so(
    address: str, page: Page, corpus: Corpus
) -> None:
    page.goto(address + as_it_was(path_of(corpus, "master-is-ready")))
    note = page.locator("#master-is-ready + .lb-claim-body > [data-since]")
    expect(note).to_have_text(TOLD)
    expect(page.locator("#master-is-ready")).to_be_in_viewport()
    link = note.get_by_role("link").evaluate("e => e.href")
    assert link == address + addresses.url(addresses.CHANGES)


def test_another_link_within_the_page_takes_it_back(
    address: str, page: Page, corpus: Corpus
) -> None:
    page.goto(address + as_it_was(path_of(corpus, "master-is-ready")))
    expect(page.locator("[data-since]")).to_have_count(1)
    page.evaluate("location.hash = '#pay-offer@000000'")
    expect(page.locator("#pay-offer + .lb-claim-body > [data-since]")).to_have_text(TOLD)
    expect(page.locator("[data-since]")).to_have_count(1)
    page.evaluate("location.hash = '#pay-offer'")
    expect(page.locator("[data-since]")).to_have_count(0)


def test_what_is_no_claim_any_more_is_only_led_to(address: str, page: Page, corpus: Corpus) -> None:
    folder = path_of(corpus, "pay-offer").partition("#")[0]
    page.goto(f"{address}{folder}#rumour@000000")
    expect(page.locator("#rumour")).to_be_in_viewport()
    page.goto(f"{address}{folder}#never-was@000000")
    page.evaluate("location.hash = '#nor-this@000000'")
    expect(page.locator("[data-since]")).to_have_count(0)
