"""A panel is saved as SVG by a link, and as PNG by a script of ours under the content policy."""

import struct
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from sitegen.views.charts import WIDTH

pytestmark = [pytest.mark.browser, pytest.mark.process]


def test_a_panel_is_saved_as_png(address: str, page: Page) -> None:
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text))
    page.goto(f"{address}figures/")
    with page.expect_download() as saved:
        page.get_by_role("button", name="PNG, Pay").click()
    assert saved.value.suggested_filename == "pay.png"
    picture = Path(saved.value.path()).read_bytes()
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    wide, high = struct.unpack(">II", picture[16:24])
    assert wide == 2 * WIDTH
    assert high > wide / 4
    assert len(picture) > 20_000, "an empty drawing is smaller"
    assert refused == []


def test_without_scripts_a_panel_is_saved_as_svg(address: str, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}figures/")
    expect(page.get_by_role("button", name="PNG")).to_have_count(0)
    with page.expect_download() as saved:
        page.get_by_role("link", name="SVG, Pay").click()
    assert saved.value.suggested_filename == "pay.svg"
    assert Path(saved.value.path()).read_text("utf-8").startswith("<svg ")
    context.close()
