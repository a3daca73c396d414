"""Where things stand on the site: pages under ``docs/`` and links between them."""

import posixpath

HOME = "index.md"
SOURCES = "sources/index.md"
CLAIMS_DATA = "data/claims.json"
METHOD = "method/index.md"
REVIEWS = "review/index.md"


def theme_page(theme: str, *, context: bool) -> str:
    """Return a theme's page under ``docs/``; the context theme has a folder of its own."""
    return "background/index.md" if context else f"themes/{theme}.md"


def article_page(article: str) -> str:
    """Return an article's page under ``docs/``."""
    return f"sources/{article}.md"


def review_page(article: str) -> str:
    """Return the page on which ``serve`` shows an article's text beside its claims."""
    return f"review/{article}.md"


def url(page: str, anchor: str = "") -> str:
    """Return a page's address relative to the site's root, with directory URLs."""
    folder, name = posixpath.split(page)
    path = folder if name == "index.md" else posixpath.join(folder, name.removesuffix(".md"))
    return (f"{path}/" if path else "") + (f"#{anchor}" if anchor else "")


def relative_url(page: str, anchor: str = "", *, start: str) -> str:
    """Return a page's address as a link on the page ``start``."""
    depth = url(start).count("/")
    return ("../" * depth + url(page, anchor)) or "./"
