"""HTML that Markdown need not read: most of a generated page.

Python-Markdown and MkDocs each parse raw HTML tag by tag, only to hand it on as it is: half the
time of a large build. So whole blocks are taken out of a page before, and put back after.
"""

import re
from collections.abc import Sequence

NAMES = ("div", "dl", "form", "nav", "ol", "p", "section", "table", "ul")
TAG = {name: re.compile(rf"<(/?){name}\b") for name in NAMES}
OPENED = rf"<({'|'.join(NAMES)})\b"
BEGINS = re.compile(rf"(?:\A|(?<=\n\n)){OPENED}")
FOLLOWS = re.compile(rf"\n{OPENED}")
ENDS = re.compile(r"\n\n|\n?\Z")
PLACE = '<div data-block="{}"></div>'
PLACES = re.compile(r'<div data-block="(\d+)"></div>')
ID = re.compile(r'<[^<>]+ id="([^"]*)"')


def take_blocks(page: str) -> tuple[str, list[str]]:
    """Return a generated page with a place for each whole block of HTML, and these blocks.

    Tags are counted, not parsed: right where ``<`` in texts and attributes is escaped, as it is in
    all that ``sitegen.views`` renders. What is no whole block stays in the page.
    """
    parts: list[str] = []
    blocks: list[str] = []
    done = 0
    for found in BEGINS.finditer(page):
        if found.start() < done or (end := _end(page, found)) is None:
            continue
        parts += [page[done : found.start()], PLACE.format(len(blocks))]
        blocks.append(page[found.start() : end])
        done = end
    return "".join([*parts, page[done:]]), blocks


def put_blocks(html: str, blocks: Sequence[str]) -> str:
    """Return a page's HTML with its blocks in their places."""
    return PLACES.sub(lambda found: blocks[int(found[1])], html)


def ids_in(html: str) -> set[str]:
    """Return the ids of elements, where a link's ``#anchor`` may lead."""
    return set(ID.findall(html))


def _end(page: str, begins: re.Match[str]) -> int | None:
    """Return where the elements end that follow each other from here to an empty line."""
    found: re.Match[str] | None = begins
    end = begins.start()
    while found:
        closed = _closed(page, found)
        if closed is None:
            return None
        end = closed
        found = FOLLOWS.match(page, end)
    return end if ENDS.match(page, end) else None


def _closed(page: str, opened: re.Match[str]) -> int | None:
    depth = 0
    for tag in TAG[opened[1]].finditer(page, opened.start()):
        depth += -1 if tag[1] else 1
        if not depth:
            return page.index(">", tag.end()) + 1
    return None
