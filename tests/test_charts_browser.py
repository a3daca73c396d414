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


@pytest.mark.parametrize("scheme", ["default", "slate"])
def test_marks_and_the_search_are_seen_in_a_readers_own_colours(
    page: Page, address: str, scheme: str
) -> None:
    """Whichever scheme was chosen here: a browser replaces no colour of a drawing."""
    page.set_viewport_size({"width": 1280, "height": 800})
    page.emulate_media(forced_colors="active", color_scheme="dark")
    page.goto(f"{address}figures/")
    page.evaluate("scheme => { document.body.dataset.mdColorScheme = scheme }", scheme)
    found = page.evaluate(
        """() => {
            const colour = name => {
                const probe = document.body.appendChild(document.createElement("i"))
                probe.style.color = name
                const found = getComputedStyle(probe).color
                probe.remove()
                return found
            }
            const theirs = ["CanvasText", "GrayText"].map(colour)
            const marks = ".lb-plot svg :is(circle, text, line, path)"
            const drawn = [...document.querySelectorAll(marks)]
            const unseen = ({ fill, stroke }) => !theirs.includes(fill) && !theirs.includes(stroke)
            const search = getComputedStyle(document.querySelector(".md-search__form"))
            return {
                drawn: drawn.length > 0,
                unseen: drawn.filter(one => unseen(getComputedStyle(one))).map(e => e.outerHTML),
                edge: search.borderTopStyle,
            }
        }"""
    )
    assert found["drawn"]
    assert found["unseen"] == []
    assert found["edge"] == "solid"
