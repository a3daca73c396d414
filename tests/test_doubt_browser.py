"""How a doubted source is marked, and claims filtered by how reliable their sources are."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import Result
from playwright.sync_api import Browser, Page, expect

from tests.conftest import Serve

pytestmark = pytest.mark.browser
SOURCE = "[data-claims] > tr .lb-source"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Open a page on which no script may fail."""
    context = browser.new_context()
    opened = context.new_page()
    faults: list[str] = []
    opened.on("pageerror", lambda error: faults.append(str(error)))
    yield opened
    context.close()
    assert faults == []


@pytest.fixture
def claims(project: Path, command: Callable[..., Result], serve: Serve) -> str:
    """Build the invented project, and return the table's address."""
    done = command()
    assert done.exit_code == 0, done.output
    return f"{serve(project / 'site')}claims/"


WORDS = "e => parseFloat(getComputedStyle(e).fontSize) > 0"
MARK = "e => getComputedStyle(e, '::before').backgroundImage.includes('repeating')"


def test_in_lists_a_mark_stands_for_the_words_which_paper_has(page: Page, address: str) -> None:
    page.goto(f"{address}disagreements/")
    listed = page.locator(".lb-cite .lb-doubt, .lb-against .lb-doubt")
    key = page.locator(".lb-marked")
    assert listed.count() > 1
    assert {one.evaluate(WORDS) for one in listed.all()} == {False}
    assert {one.evaluate(MARK) for one in [*listed.all(), key]} == {True}
    expect(key).to_have_text("not usually reliable")
    expect(key).to_be_visible()
    page.emulate_media(media="print")
    assert {one.evaluate(WORDS) for one in listed.all()} == {True}
    expect(key).to_be_hidden()
    page.goto(address)
    told = page.locator(".lb-card .lb-doubt")
    assert {one.evaluate(WORDS) for one in told.all()} == {True}


def test_the_table_says_once_how_far_sources_are_doubted(page: Page, address: str) -> None:
    page.goto(f"{address}claims/")
    expect(page.locator(".lb-lead .lb-marked")).to_have_text("not usually reliable")
    rows = page.locator("[data-claims] .lb-doubt").all()
    assert {one.evaluate(WORDS) for one in rows} == {False}
    assert {one.evaluate(MARK) for one in rows} == {True}


def test_claims_are_filtered_by_the_reliability_of_their_source(page: Page, claims: str) -> None:
    page.goto(claims)
    page.locator("summary", has_text="Reliability").click()
    page.get_by_label("Not usually reliable").check()
    status = page.get_by_role("status")
    expect(status).to_have_text("4 of 16 claims: Not usually reliable")
    assert page.url == f"{claims}?reliability=not-usually-reliable"
    assert {row.split(" ¶")[0] for row in page.locator(SOURCE).all_inner_texts()} == {"Quay Review"}
    labels = page.locator("[data-facet=reliability] label").all_inner_texts()
    labels = [" ".join(label.split()) for label in labels]
    assert labels == [
        "Completely reliable 5",
        "Usually reliable 0",
        "Fairly reliable 7",
        "Not usually reliable 4",
        "Unreliable 0",
        "Reliability cannot be judged 0",
    ]
    page.goto(f"{claims}?reliability=not-usually-reliable&by=union&sort=-by")
    said = "1 of 16 claims: Dockers' union, Not usually reliable. Who says it, Z to A"
    expect(status).to_have_text(said)
    page.get_by_role("button", name="Reset").click()
    expect(status).to_have_text("16 claims")
    assert page.url == claims
