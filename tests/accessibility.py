"""Whether everybody can use a page: axe's rules for WCAG 2.2, A and AA."""

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules about colours, in which the schemes can differ; they take most of the time."""
ALIKE = 5
"""How many elements of one kind, within others of one kind, are looked at for their colours."""

AXE = Axe()
# Notes what does not look as it did at the last look, but for what is one of many of its kind, by
# the names and classes of all around it, too; returns whether nothing does.
MARK = """alike => {
    self.looks ??= new WeakMap()
    const isNew = element => {
        const { color, backgroundColor } = getComputedStyle(element)
        const look = `${element.checkVisibility()} ${color} ${backgroundColor}`
        const known = self.looks.get(element) === look
        self.looks.set(element, look)
        return !known
    }
    const kinds = new Map(), amounts = new Map()
    const isOneOfMany = element => {
        const own = `${element.localName} ${element.getAttribute("class")}`
        const kind = `${kinds.get(element.parentNode) ?? ""} > ${own}`
        const amount = (amounts.get(kind) ?? 0) + 1
        kinds.set(element, kind)
        amounts.set(kind, amount)
        return amount > alike
    }
    const fresh = new Set(), many = new Set()
    for (const element of document.body.querySelectorAll("*")) {
        if (isOneOfMany(element)) many.add(element)
        else if (isNew(element)) fresh.add(element)
    }
    const outermost = all => [...all].filter(element => !all.has(element.parentNode))
    self.context = { include: outermost(fresh), exclude: outermost(many) }
    return fresh.size === 0
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


def violations(page: Page, scheme: str = "light") -> list[str]:
    """Return what breaks a rule, in dark one about colours.

    Colours are looked at where they are not as at the last look at the page, and in the first
    few elements of one kind.
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
    if not page.evaluate(MARK, ALIKE):
        rules = {"runOnly": {"type": "rule", "values": COLOURS}}
        found += page.evaluate(RUN, [rules, True])["violations"]
    return broken + [f"{v['id']}: {node['html']}" for v in found for node in v["nodes"]]
