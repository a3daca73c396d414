"""What can be wrong with a page."""

import json
from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit

from sitegen.audit.markup import DATA, Markup
from sitegen.audit.policy import own_policies, stopped
from sitegen.audit.site import INDEX, Fault, Site

# parts of such tables have roles by themselves: https://www.w3.org/TR/html-aria/#docconformance
_TABLE = "table"
_GRIDS = frozenset({_TABLE, "grid", "treegrid"})
_CELLS = frozenset({"tr", "th", "td"})


def faults_on_page(path: str, site: Site) -> Iterator[Fault]:
    """Yield what a reader, a screen reader, a search engine or another program stumbles on."""
    page = site.markup[path]
    yield from _references(path, page, site)
    policy = _policy(page, site)
    for line, message in (*_names(page), *_elements(page), *_data(page), *policy):
        yield Fault(path, line, message)


def _references(path: str, page: Markup, site: Site) -> Iterator[Fault]:
    for reference in sorted(set(page.references)):
        place = site.place(path, reference.url)
        if place.is_elsewhere and not urlsplit(reference.url).netloc:
            message = f'"{reference.url}" leads out of the site'
        elif place.is_elsewhere and reference.loaded:
            message = f'"{reference.url}" is loaded from another host, which then knows the reader'
        elif not place.path:
            continue
        elif place.path not in site.paths:
            message = f'"{reference.url}" leads to {place.path}, which is not there'
        elif place.anchor and place.anchor not in site.anchors.get(place.path, {place.anchor}):
            message = f'"{reference.url}" leads to #{place.anchor}, which {place.path} has not'
        else:
            continue
        yield Fault(path, reference.line, message)


def _names(page: Markup) -> Iterator[tuple[int, str]]:
    root = next((element for element in page.elements if element.tag == "html"), None)
    if root is None or not root.attributes.get("lang"):
        yield 0, "the page does not say its language: <html lang=…>"
    if not page.title.strip():
        yield 0, "the page has no title"
    for name, count in Counter(page.ids).items():
        if count > 1:
            yield 0, f'the id "{name}" is there {count} times'


def _elements(page: Markup) -> Iterator[tuple[int, str]]:
    table = _TABLE
    for element in page.elements:
        if element.tag == _TABLE:
            table = element.attributes.get("role", _TABLE)
        elif table in _GRIDS and element.tag in _CELLS and "role" in element.attributes:
            yield element.line, f"<{element.tag}> has a role: in a table it has one by itself"
        if element.tag == "img" and "alt" not in element.attributes:
            source = element.attributes.get("src", "")
            yield element.line, f'the image "{source}" has no text in its place: alt=…'
        for name in element.attributes:
            if name.startswith("on"):
                where = f"<{element.tag}>"
                yield element.line, f"{where} has a script in its {name}, which no policy can tell"


def _data(page: Markup) -> Iterator[tuple[int, str]]:
    for line, text in ((line, text) for line, kind, text in page.texts if kind == DATA):
        try:
            json.loads(text)
        except ValueError as error:
            yield line, f"data for programs is no JSON: {error}"


def _policy(page: Markup, site: Site) -> Iterator[tuple[int, str]]:
    own = own_policies(page)
    home = site.markup.get(INDEX)
    if home and own_policies(home) and not own:
        yield 0, "the page has no content security policy, and the home page has one"
    yield from stopped(page, (*own, *site.sent))
    for policy in own:
        if policy.lets_any("script-src", "default-src"):
            yield 0, "the page's policy lets any script run"
