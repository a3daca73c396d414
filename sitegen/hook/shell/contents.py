"""A page's table of contents, drawn as the theme's own template draws it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment
from mkdocs.structure.toc import AnchorLink

from sitegen.hook.shell.frames import Frame, Make, frame_of, mark

DRAWN = "drawn"
"""The hole for all the items, which are drawn before."""
_TEMPLATE = "partials/toc-item.html"


def marked_item(name: str, make: Make, children: Iterable[AnchorLink] = ()) -> AnchorLink:
    """Return an item whose title and anchor are marks; short ones are of another level."""
    item = AnchorLink(make(f"{name}title"), make(f"{name}id"), 2 if make is mark else 3)
    item.children = [*children]
    return item


@dataclass(frozen=True, kw_only=True)
class Contents:
    """An item without children and one with them, and what stands between these."""

    leaf: Frame
    branch: Frame
    between: str

    def is_like(self, other: "Contents") -> bool:
        """Say whether items are drawn the same way as others."""
        return self.leaf.is_like(other.leaf) and self.branch.is_like(other.branch)

    def draw(self, items: Iterable[AnchorLink], between: str) -> str:
        """Draw items, with this between them."""
        return between.join([self._draw(item) for item in items])

    def _draw(self, item: AnchorLink) -> str:
        values = {"title": item.title, "id": item.id}
        if not item.children:
            return self.leaf.fill(values)
        return self.branch.fill({**values, DRAWN: self.draw(item.children, self.between)})


def contents_of(env: Environment, context: Mapping[str, Any], make: Make) -> Contents | None:
    """Learn how the theme draws an item; ``None`` where it does so in a way of its own."""
    draw = env.get_template(_TEMPLATE).render
    leaf = frame_of(draw({**context, "toc_item": marked_item("", make)}))
    if not leaf:
        return None
    two = marked_item("one", make), marked_item("two", make)
    drawn = draw({**context, "toc_item": marked_item("", make, two)})
    marked, between = with_items_cut(drawn, leaf, two)
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
