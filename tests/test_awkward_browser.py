"""The look holds with names, titles and numbers that are hard to lay out."""

import re
from collections.abc import Mapping
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.conftest import Once, Serve, built, copy_checkout
from tests.editing import another_subject
from tests.projects import AWKWARD, repeated, site
from tests.test_browser import come_to_rest

pytestmark = [pytest.mark.browser, pytest.mark.weekly]

PAGES = (
    "",
    "background/",
    "claims/",
    "disagreements/",
    "figures/",
    "positions/",
    "sources/",
    "sources/beobachter-2031-mayr/",
    "sources/kurier-2031-von-hohenstauffen/",
    "themes/begun/",
    "themes/costs/",
    "themes/one/",
    "timeline/",
)
BARE = ("", "figures/", "positions/", "themes/begun/", "themes/one/")
FORTY = ("", "figures/", "positions/", "sources/", "themes/costs/")

SHOW = """() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync("* { content-visibility: visible !important }")
    document.adoptedStyleSheets.push(sheet)
    document.querySelectorAll("details").forEach(each => each.open = true)
}"""
# what sticks out of the page to the right, and which labels of a drawing lie over each other
OVERFLOW = """() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.querySelectorAll(".md-content *")]
        .filter(each => each.getBoundingClientRect().right > width + 1)
        .map(each => `${each.tagName} ${each.className.baseVal ?? each.className}`)
}"""
OVERLAPS = """() => [...document.querySelectorAll(".md-content svg")].flatMap(drawing => {
    const seen = [...drawing.querySelectorAll("text")]
        .map(each => [each.textContent, each.getBoundingClientRect()])
        .filter(([, box]) => box.width)
        .sort((a, b) => a[1].left - b[1].left)
    return seen.slice(1).flatMap(([text, box], i) => {
        const [before, other] = seen[i]
        const isLevel = other.bottom > box.top && box.bottom > other.top
        return isLevel && other.right + 4 > box.left ? [`${before} | ${text}`] : []
    })
})"""
# words in two lines or more that would have had room in one, or are as short as most names
BROKEN = """() => {
    const found = []
    const content = document.querySelector(".md-content")
    const texts = document.createTreeWalker(content, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    while (texts.nextNode()) {
        const node = texts.currentNode, parent = node.parentElement
        if (!parent.checkVisibility() || parent.closest("svg, script")) continue
        let block = parent
        while (getComputedStyle(block).display === "inline") block = block.parentElement
        const style = getComputedStyle(block)
        const padding = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight)
        const room = block.clientWidth - padding
        if (room < 20) continue // told to screen readers only
        for (const word of node.data.matchAll(/[\\p{L}\\p{N}.,]+/gu)) {
            range.setStart(node, word.index)
            range.setEnd(node, word.index + word[0].length)
            const boxes = [...range.getClientRects()].filter(box => box.width)
            if (new Set(boxes.map(box => Math.round(box.top))).size < 2) continue
            const width = boxes.reduce((sum, box) => sum + box.width, 0)
            if (width <= room || word[0].length <= 12)
                found.push(`${word[0]} (${Math.round(width)} of ${Math.round(room)})`)
        }
    }
    return found
}"""


def awkward() -> dict[str, bytes]:
    return site(AWKWARD)


def bare() -> dict[str, bytes]:
    """Return the project with one source and no figure."""
    files = {
        name: content
        for name, content in awkward().items()
        if not re.search(r"tageblatt|kurier|costs", name)
    }
    brief = "briefings/articles/beobachter-2031-mayr.yml"
    text = re.sub(r"  upkeep:.*(?=  closes:)", "", files[brief].decode(), flags=re.DOTALL)
    files[brief] = (
        text.replace("[3, 4]", "[2-4]").replace("[digs, returns.standing]", "[digs]").encode()
    )
    nav = re.sub(r".*costs/index\.md\n", "", files["mkdocs.yml"].decode())
    return {**files, "mkdocs.yml": nav.encode()}


def make(files: Mapping[str, bytes], language: str, root: Path) -> None:
    copy_checkout(root)
    another_subject(root, files)
    settings = root / "mkdocs.yml"
    told = settings.read_text("utf-8").replace("  language: en\n", f"  language: {language}\n")
    settings.write_text(told, "utf-8")
    built(root)


SITES = {
    "few": (awkward, PAGES, "en"),
    "bare": (bare, BARE, "en"),
    "forty": (lambda: repeated(awkward(), 14), FORTY, "en"),
    "german": (awkward, ("claims/", "figures/", "positions/"), "de"),
}


@pytest.mark.parametrize("name", SITES)
def test_nothing_sticks_out_lies_over_another_or_breaks(
    browser: Browser, serve: Serve, once: Once, name: str
) -> None:
    files, pages, language = SITES[name]
    address = serve(once(f"awkward-{name}", partial(make, files(), language)) / "site")
    tab = browser.new_page()
    found: dict[str, list[str]] = {}
    for page in pages:
        tab.goto(address + page)
        tab.evaluate(SHOW)
        for width in (390, 1280):
            tab.set_viewport_size({"width": width, "height": 900})
            come_to_rest(tab)
            faults = {
                "sticks out": tab.evaluate(OVERFLOW),
                "lies over": tab.evaluate(OVERLAPS),
                "breaks": tab.evaluate(BROKEN),
            }
            found |= {f"{page} {width}: {what}": which for what, which in faults.items() if which}
    tab.close()
    assert found == {}


def test_a_question_that_no_source_answers_says_so_on_a_phone(
    browser: Browser, serve: Serve, once: Once
) -> None:
    address = serve(once("awkward-few", partial(make, awkward(), "en")) / "site")
    tab = browser.new_page(viewport={"width": 390, "height": 900})
    tab.goto(f"{address}themes/begun/")
    tab.evaluate(SHOW)
    row = tab.locator(".lb-course tbody tr").first
    assert row.locator("td:visible").all_text_contents() == ["not addressed"] * 3
    tab.close()
