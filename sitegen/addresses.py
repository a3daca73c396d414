"""Where things stand on the site: pages under ``docs/`` and links between them.

A published page's file is an ``index.md``: a link from there is the same whether an engine reads it
as one between pages or as one between files.
"""

from functools import lru_cache

HOME = "index.md"
SOURCES = "sources/index.md"
POSITIONS = "positions/index.md"
DISAGREEMENTS = "disagreements/index.md"
FIGURES = "figures/index.md"
CLAIMS = "claims/index.md"
TIMELINE = "timeline/index.md"
CHANGES = "changes/index.md"
PRINTED = "print/index.md"
DATA = "data/index.md"
CLAIMS_DATA = "data/claims.json"
CLAIMS_CSV = "data/claims.csv"
FIGURES_CSV = "data/figures.csv"
TIMELINE_CSV = "data/timeline.csv"
SOURCES_DATA = "data/sources.json"
DATAPACKAGE = "data/datapackage.json"
METHOD = "method/index.md"
REVIEWS = "review/index.md"

COMPARED = (
    ("Where sources stand", POSITIONS),
    ("Disagreements", DISAGREEMENTS),
    ("Figures", FIGURES),
    ("Timeline", TIMELINE),
)
"""Pages that hold sources against each other, with the title each has in the nav."""

OVERVIEWS = (*(page for _, page in COMPARED), CLAIMS, DATA)
"""Generated pages over all themes that belong in the nav."""

# files under ``docs/`` of which there are many, each by the name of what it is of
article_page = "sources/{}/index.md".format  # an article's page
cards = "sources/{}/claims.json".format  # beside it a card of each of its claims
claims_part = "claims/{}/index.md".format  # a page of earlier claims; the oldest have number one
timeline_year = "timeline/{}/index.md".format  # one year of a long timeline
release_page = "changes/{}/index.md".format  # one release of many, by its day
fingerprints = "data/{}.sha256".format  # the fingerprints of an article's paragraphs
figures_svg = "data/figures/{}.svg".format  # the drawing of a family's panel
atom_feed = "data/{}.xml".format  # a feed; a server knows what XML is, not what Atom is
json_feed = "data/{}.json".format  # a feed as JSON
review_page = "review/{}/index.md".format  # an article's text beside its claims, under ``serve``
citations = "data/cite/{}/{}.{}".format  # how to cite what: its kind, its name and the ending

_GENERATED = frozenset(
    page.partition("/")[0]
    for page in (HOME, SOURCES, *OVERVIEWS, CHANGES, PRINTED, METHOD, "themes/", "background/")
)
"""The folders that hold no page of the site's own."""


def is_generated(page: str) -> bool:
    """Say whether a page stands where only generated ones do, whatever they are."""
    return page.partition("/")[0] in _GENERATED


def theme_page(theme: str, *, context: bool) -> str:
    """Return a theme's page under ``docs/``; the context theme has a folder of its own."""
    return "background/index.md" if context else f"themes/{theme}/index.md"


def claim_url(article: str, claim: str) -> str:
    """Return a claim's address relative to the site's root."""
    return url(article_page(article), claim)


def sources_part(number: int) -> str:
    """Return a page of the list of sources under ``docs/``; the first is that of all of them."""
    return SOURCES if number == 1 else f"sources/{number}/index.md"


def timeline_month(month: str, number: int) -> str:
    """Return a page under ``docs/`` of a month of a long year: ``2031-05``, or ``2031-long``."""
    part = month if number == 1 else f"{month}-part-{number}"
    return f"timeline/{part}/index.md"


def claims_query(**filters: str) -> str:
    """Return what makes the address of all claims that of some: of an asserter's (``by``), say."""
    return "?" + "&".join(f"{name}={value}" for name, value in filters.items() if value)


@lru_cache(maxsize=10_000)
def url(page: str, anchor: str = "") -> str:
    """Return a file's address relative to the site's root; pages have that of a directory."""
    path = page.removesuffix("index.md")
    return page if path == page else path + (f"#{anchor}" if anchor else "")


def relative_url(page: str, anchor: str = "", *, start: str) -> str:
    """Return a page's address as a link on the page ``start``."""
    depth = url(start).count("/")
    return ("../" * depth + url(page, anchor)) or "./"
