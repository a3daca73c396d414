"""Content security policy: a page runs and loads what it was built with, and nothing else.

https://www.w3.org/TR/CSP3/. Each page names its own scripts by their hashes, so that no server has
to send anything; what came into a page later does not run. Hosts that read ``_headers`` send what
all pages of a build need together, and that no page may be shown inside another.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.pages import Page

from sitegen.audit import hash_of
from sitegen.desk.writing import write_file
from sitegen.hook.run import RUN

_CHARSET = re.compile(r"<head>(?:\s*<meta charset=[^>]+>)?", re.IGNORECASE)
_DATA = re.compile(r"\stype=.?application/(?:\w+\+)?json")
_ELSEWHERE = re.compile(r"\s(?:src|href)=[\"']?((?:https?:)?//[^\"'\s>]+)")
_WITH_TEXT = ("script", "style")
_ELEMENT = re.compile(r"<(script|style|img|link|iframe|video|audio|source)([^>]*>)")
Element = tuple[str, str, str]
"""The name of one that runs or loads something, its attributes, and the text in it."""
# https://docs.netlify.com/manage/routing/headers/, and Cloudflare Pages the same
_HEADERS = """/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: same-origin
  X-Frame-Options: DENY
  Cache-Control: no-cache
  Content-Security-Policy: {}; frame-ancestors 'none'
"""
# a link of Material's that its script gives an address once it is needed
_NO_ADDRESS = 'href="javascript:void(0)"'


@event_priority(-100)  # after every plugin, which may have put a script there
def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Put the policy into a page; a server has none, for MkDocs adds a script there."""
    del page, config
    return output if RUN.serving else with_policy(output, RUN.policies)


@event_priority(-100)
def on_post_template(output: str, template_name: str, config: MkDocsConfig) -> str:
    """Put it into the page for what is missing."""
    del config
    is_page = template_name.endswith(".html")
    return with_policy(output, RUN.policies) if is_page and not RUN.serving else output


def on_post_build(config: MkDocsConfig) -> None:
    """Write what hosts send along, unless ``docs/`` has brought such a file."""
    path = Path(config.site_dir) / "_headers"
    if not RUN.serving and not path.exists():
        write_file(path, _HEADERS.format(merged(RUN.policies)))


def merged(policies: Iterable[str]) -> str:
    """Return the policy that allows what any of these allows."""
    allowed: dict[str, dict[str, None]] = {}
    for policy in policies:
        for directive in policy.split("; "):
            name, *sources = directive.split()
            allowed.setdefault(name, {}).update(dict.fromkeys(sources))
    return "; ".join(" ".join((name, *sources)) for name, sources in allowed.items())


def with_policy(html: str, policies: dict[str, None]) -> str:
    """Return a page with a policy for all that it holds, and note that."""
    html = html.replace(_NO_ADDRESS, 'href="?q="')
    head = _CHARSET.search(html)
    if not head:
        return html
    told = policy(html)
    policies[told] = None
    meta = f'\n<meta http-equiv="Content-Security-Policy" content="{told}">'
    return html[: head.end()] + meta + html[head.end() :]


def policy(html: str) -> str:
    """Return what a page may run and load: its own host's, and what it names itself."""
    elements = [*_elements(html)]
    hosts = "".join(f" {host}" for host in sorted({*_hosts(elements)}))
    scripts, styles = ("".join(dict.fromkeys(_hashes(elements, tag))) for tag in _WITH_TEXT)
    attributes = "; style-src-attr 'unsafe-inline'" if " style=" in html else ""
    return (
        f"default-src 'self'{hosts}; script-src 'self'{scripts}{hosts}; "
        f"style-src 'self'{styles}{hosts}{attributes}; img-src 'self' data:{hosts}; "
        "object-src 'none'; base-uri 'self'; form-action 'self'"
    )


def _hashes(elements: Iterable[Element], tag: str) -> Iterator[str]:
    """Yield the hash of each script or style that stands in the page; data do not run."""
    for name, attributes, text in elements:
        if name == tag and " src=" not in attributes and not _DATA.search(attributes):
            yield f" {hash_of(text)}"


def _hosts(elements: Iterable[Element]) -> Iterator[str]:
    """Yield every other host that the page loads from, as those who run it chose."""
    for name, attributes, _ in elements:
        found = _ELSEWHERE.search(attributes)
        if found and name != "style" and (name != "link" or "stylesheet" in attributes):
            parts = urlsplit(found[1])
            yield f"{parts.scheme}://{parts.netloc}" if parts.scheme else parts.netloc


def _elements(html: str) -> Iterator[Element]:
    """Yield what runs or loads: a page is long, and has few of them."""
    end = 0
    for found in _ELEMENT.finditer(html):
        name, attributes = found.groups()
        if name not in _WITH_TEXT:
            yield name, attributes, ""
        elif found.start() >= end:
            end = html.find(f"</{name}", found.end())
            yield name, attributes, html[found.end() : end]
