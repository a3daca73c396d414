"""A page's table of contents, drawn as the theme's own template draws it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment
from mkdocs.structure.toc import AnchorLink

from sitegen.hook.shell.frames import Frame, frame_of, mark

DRAWN = "drawn"
"""The hole for all the items, which are drawn before."""
_TEMPLATE = "partials/toc-item.html"


def marked_item(name: str, children: Iterable[AnchorLink] = ()) -> AnchorLink:
    """Return an item whose title and anchor are marks."""
    item = AnchorLink(mark(f"{name}title"), mark(f"{name}id"), 2)
    item.children = [*children]
    return item


@dataclass(frozen=True, kw_only=True)
class Contents:
    """An item without children and one with them, and what stands between these."""

    leaf: Frame
    branch: Frame
    between: str

    def draw(self, items: Iterable[AnchorLink], between: str) -> str:
        """Draw items, with this between them."""
        return between.join([self._draw(item) for item in items])

    def _draw(self, item: AnchorLink) -> str:
        values = {"title": item.title, "id": item.id}
        if not item.children:
            return self.leaf.fill(values)
        return self.branch.fill({**values, DRAWN: self.draw(item.children, self.between)})


def contents_of(env: Environment, context: Mapping[str, Any]) -> Contents | None:
    """Learn how the theme draws an item; ``None`` where it does so in a way of its own."""
    draw = env.get_template(_TEMPLATE).render
    leaf = frame_of(draw({**context, "toc_item": marked_item("")}))
    if not leaf:
        return None
    two = marked_item("one"), marked_item("two")
    marked, between = with_items_cut(draw({**context, "toc_item": marked_item("", two)}), leaf, two)
    branch = frame_of(marked)
    if not branch or branch.names - {"title", "id", DRAWN}:
        return None
    return Contents(leaf=leaf, branch=branch, between=between)


def with_items_cut(text: str, leaf: Frame, items: Iterable[AnchorLink]) -> tuple[str, str]:
    """Replace the items by one mark, and return what stands between any two of them."""
    drawn = [re.escape(leaf.fill({"title": item.title, "id": item.id})) for item in items]
    found = re.search(r"(\s*)".join(drawn), text)
    if not drawn or not found:
        return text, ""
    return text.replace(found[0], mark(DRAWN)), found[1]
