"""Whether a page's policy, and the one that hosts send along, lets it run what stands in it.

https://www.w3.org/TR/CSP3/
"""

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from sitegen.audit.markup import DATA, Markup

_ANYTHING = "'unsafe-inline'"
_HASH = re.compile(r"'(?:sha\d+|nonce)-")
# what _headers says of every page, up to the next address
_OF_ALL = re.compile(r"^/\*\n((?:[ \t]+.*\n?|#.*\n?)*)", re.MULTILINE)
_HEADER = re.compile(r"^\s+Content-Security-Policy:(.*)", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, kw_only=True)
class Policy:
    """Who says it, and by directive what may come from where."""

    who: str
    sources: Mapping[str, frozenset[str]]

    def lets_any(self, *directives: str) -> bool:
        """Say whether the first of these directives that is there lets anything in."""
        found = next((self.sources[each] for each in directives if each in self.sources), None)
        return found is None or (_ANYTHING in found and not any(map(_HASH.match, found)))

    def lets(self, tag: str, text: str) -> bool:
        """Say whether a script or style that stands in a page has an effect."""
        named = self.sources.get(f"{tag}-src", self.sources.get("default-src", frozenset()))
        return hash_of(text) in named or self.lets_any(f"{tag}-src", "default-src")


@lru_cache(maxsize=64)
def hash_of(text: str) -> str:
    """Return what a policy calls a script or style that it allows."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def sent_policies(headers: str) -> list[Policy]:
    """Return the policies that a file ``_headers`` has for every page."""
    found = [text for part in _OF_ALL.findall(headers) for text in _HEADER.findall(part)]
    return [_policy("_headers", text) for text in found]


def own_policies(page: Markup) -> list[Policy]:
    """Return what the page says of itself."""
    return [
        _policy("the page's policy", element.attributes.get("content", ""))
        for element in page.elements
        if element.attributes.get("http-equiv", "").lower() == "content-security-policy"
    ]


def stopped(page: Markup, policies: Iterable[Policy]) -> Iterator[tuple[int, str]]:
    """Yield the line of each script and style that would have no effect, and what stops it."""
    styled = [element for element in page.elements if "style" in element.attributes]
    for policy in policies:
        for line, tag, text in page.texts:
            if tag != DATA and not policy.lets(tag, text):
                yield line, f"{policy.who} stops this {tag}, whose hash it does not name"
        if not policy.lets_any("style-src-attr", "style-src", "default-src"):
            for element in styled:
                yield element.line, f"{policy.who} stops the style of <{element.tag}>"


def _policy(who: str, text: str) -> Policy:
    found = [directive.split() for directive in text.split(";") if directive.strip()]
    return Policy(who=who, sources={name.lower(): frozenset(sources) for name, *sources in found})
