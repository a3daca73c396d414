"""Which feeds a page's head names, so that programs find them."""

from mkdocs.config.defaults import MkDocsConfig

from sitegen import addresses
from sitegen.corpus import Corpus
from sitegen.exports.feeds import feeds


def announce_feeds(corpus: Corpus | None, config: MkDocsConfig) -> None:
    """Have the theme's template know the feeds; one of a theme is named on that page only."""
    config.extra["feeds"] = [
        {
            "title": feed.title,
            "page": addresses.url(feed.page) if feed.theme else "",
            "atom": addresses.atom_feed(feed.name),
            "json": addresses.json_feed(feed.name),
        }
        for feed in (feeds(corpus) if corpus else ())
    ]
