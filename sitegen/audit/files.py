"""What can be wrong with a file beside the pages: styles, data, feeds, the map of the site."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from xml.etree import ElementTree as ET

from sitegen.audit.site import Site

# https://www.rfc-editor.org/rfc/rfc4287 and https://www.sitemaps.org/protocol.html
_ATOM = "{http://www.w3.org/2005/Atom}"
_SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
_FEED = "https://jsonfeed.org/version/"
_URL = re.compile(r"""url\(\s*["']?(?!data:|#)([^"')]+)["']?\s*\)|@import\s*["']([^"']+)["']""")
_NEEDED = ("id", "title", "updated")


def _style(path: str, site: Site) -> Iterator[str]:
    for found in _URL.finditer(site.text(path)):
        url = found[1] or found[2]
        place = site.place(path, url)
        if place.is_elsewhere:
            yield f'"{url}" is loaded from another host, which then knows the reader'
        elif place.path not in site.paths:
            yield f'"{url}" leads to {place.path}, which is not there'


def _json(path: str, site: Site) -> Iterator[str]:
    try:
        content = json.loads(site.read(path))
    except ValueError as error:
        yield f"it is no JSON: {error}"
        return
    if isinstance(content, dict) and str(content.get("version")).startswith(_FEED):
        ids = [item.get("id") for item in content.get("items", [])]
        if not all(ids) or len({*ids}) < len(ids):
            yield "two items of the feed have one id, or one has none"


def _xml(path: str, site: Site) -> Iterator[str]:
    try:
        root = ET.fromstring(site.read(path))  # noqa: S314 - a site of ours; expat limits entities
    except ET.ParseError as error:
        yield f"it is no XML: {error}"
        return
    if root.tag == f"{_ATOM}feed":
        yield from _feed(root)
    elif root.tag == f"{_SITEMAP}urlset":
        for place in root.iter(f"{_SITEMAP}loc"):
            url = (place.text or "").strip()
            if site.place(path, url).path not in site.paths:
                yield f"it names {url}, which is not there"


def _feed(root: ET.Element) -> Iterator[str]:
    parts = [root, *root.iter(f"{_ATOM}entry")]
    for part in parts:
        for name in _NEEDED:
            if not part.findtext(f"{_ATOM}{name}"):
                yield f"{part.tag.removeprefix(_ATOM)} has no {name}"
    ids = [part.findtext(f"{_ATOM}id") for part in parts]
    if len({*ids}) < len(ids):
        yield "two entries of the feed have one id"


FAULTS_IN: Mapping[str, Callable[[str, Site], Iterator[str]]] = MappingProxyType(
    {"css": _style, "json": _json, "xml": _xml}
)
"""By the ending of a file's name what yields what is wrong with it."""
