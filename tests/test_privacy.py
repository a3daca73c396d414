"""Nothing of a reader is kept or told: no cookie, no other host, and only the choice of colours."""

import pytest
from playwright.sync_api import Browser

PAGES = ["", "claims/", "figures/", "sources/", "method/", "404.html"]

pytestmark = [pytest.mark.browser, pytest.mark.process]


@pytest.mark.thorough
def test_a_reader_is_told_to_nobody(browser: Browser, address: str) -> None:
    context = browser.new_context()
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    for path in PAGES:
        page.goto(f"{address}{path}", wait_until="networkidle")
    page.goto(address, wait_until="networkidle")
    page.keyboard.press("/")
    page.keyboard.type("harbour")
    page.locator(".md-search-result__item").first.wait_for()
    page.keyboard.press("Escape")
    page.locator("[for=__palette_1]").click()
    kept = page.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]")
    assert context.cookies() == []
    assert {name.rpartition(".")[2] for name in kept} == {"__palette"}
    assert len(asked) > len(PAGES)
    others = [url for url in asked if not url.startswith((address, "data:", "blob:"))]
    assert others == []
    context.close()
