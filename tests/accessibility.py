"""Whether everybody can use a page: axe's rules for WCAG 2.2, A and AA."""

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules about colours, in which the schemes can differ; they take most of the time."""
ALIKE = 5
"""In how many elements of one kind, within others of one kind, colours are looked at."""

SEEN: set[int] = set()
"""The kinds of elements whose colours this process has looked at, on whichever page."""

AXE = Axe()
# A kind is the names, classes and looks of an element and all around it, as a hash (FNV-1a). Notes
# what is of a new kind, but for what is one of many; returns all kinds, and whether any is new.
MARK = """([alike, seen]) => {
    const hashed = (text, hash) => {
        for (const character of text)
            hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193)
        return hash >>> 0
    }
    const kindOf = (element, around) => {
        const style = getComputedStyle(element)
        return hashed([
            element.localName, element.getAttribute("class"), element.checkVisibility(),
            style.color, style.backgroundColor, style.backgroundImage, style.opacity,
            style.fontSize, style.fontWeight, style.textDecorationLine,
        ].join(), around)
    }
    const known = new Set(seen), kinds = new Map(), amounts = new Map()
    const fresh = new Set(), others = new Set()
    for (const element of document.body.querySelectorAll("*")) {
        const kind = kindOf(element, kinds.get(element.parentNode) ?? 0x811c9dc5)
        const amount = (amounts.get(kind) ?? 0) + 1
        kinds.set(element, kind)
        amounts.set(kind, amount)
        const isNew = !known.has(kind) && amount <= alike
        ;(isNew ? fresh : others).add(element)
    }
    const outermost = all => [...all].filter(element => !all.has(element.parentNode))
    self.context = { include: outermost(fresh), exclude: outermost(others) }
    return [[...amounts.keys()], fresh.size > 0]
}"""
# What is laid out as no part of a table, which some screen readers take for its meaning
BROKEN = """() => [...document.querySelectorAll("table, thead, tbody, tr, th, td")]
    .filter(one => !one.hasAttribute("role") && !getComputedStyle(one).display.startsWith("table"))
    .map(one => `laid out as no table: ${one.outerHTML}`)"""
RUN = """([rules, context]) => axe.run(
    context ? self.context : document,
    // what is sound is not told in full, which takes longer than finding out
    { ...rules, resultTypes: ["violations"] }
)"""


def violations(page: Page, scheme: str = "light", seen: set[int] = SEEN) -> list[str]:
    """Return what breaks a rule, in dark one about colours.

    Colours are looked at in the first few elements of each kind that was not seen before, which
    adds to what was seen.
    """
    if page.evaluate("!window.axe"):
        page.evaluate(AXE.axe_script)
    found: list[dict[str, Any]] = []
    broken: list[str] = []
    if scheme == "light":
        others = {name: {"enabled": False} for name in COLOURS}
        rules = {"runOnly": {"type": "tag", "values": WCAG}, "rules": others}
        found += page.evaluate(RUN, [rules, False])["violations"]
        broken = page.evaluate(BROKEN)
    kinds, is_new = page.evaluate(MARK, [ALIKE, [*seen]])
    seen.update(kinds)
    if is_new:
        rules = {"runOnly": {"type": "rule", "values": COLOURS}}
        found += page.evaluate(RUN, [rules, True])["violations"]
    return broken + [f"{v['id']}: {node['html']}" for v in found for node in v["nodes"]]
