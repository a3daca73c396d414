"""A page as it is drawn, once: what its head says, and its body as HTML."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from html import unescape

from markupsafe import escape

from sitegen.views.searching import Entry, search_entries

# a pattern that begins with letters is looked for many times faster
HEADING = re.compile(r"<h(?:(?<=\n\n<h)|(?<=\A<h))([1-6])((?: [^<>]*)?)>(.*)</h\1>$", re.MULTILINE)
"""A heading that is a block by itself."""
_ATTRIBUTE = re.compile(r' ([a-z-]+)(?:="([^"]*)")?')
_TAG = re.compile(r"<[^>]*>")
_ID = re.compile(r'<[a-z][^<>]* id="([^"]*)"')


@dataclass(frozen=True)
class Heading:
    """A heading that the table of contents may have: its level, attributes, and HTML within."""

    level: int
    attributes: Mapping[str, str]
    html: str

    @property
    def id(self) -> str:
        """Return where a link to it leads."""
        return self.attributes["id"]

    @property
    def text(self) -> str:
        """Return what it says, without elements; references of characters stay."""
        return str(escape(unescape(" ".join(_TAG.sub("", self.html).split()))))


@dataclass(frozen=True, kw_only=True)
class Drawing:
    """One page: title and description are text, ``body`` is HTML, ``hide`` what has no place on it.

    ``linked`` is JSON-LD that says for programs what the page says; it can stand in a ``script``.
    The body's blocks are apart by an empty line, and none has one within. A heading that is a block
    by itself is one of the page's sections; any other is part of what it stands in.
    """

    title: str
    description: str
    body: str
    hide: tuple[str, ...] = ("navigation",)
    searched: bool = False
    language: Mapping[str, str] = field(default_factory=dict)
    linked: str = ""

    @property
    def meta(self) -> dict[str, object]:
        """Return what MkDocs and Material know of the page; texts are escaped for HTML."""
        meta: dict[str, object] = {"title": str(escape(self.title))}
        meta |= {f"title_{name}": value for name, value in self.language.items()}
        meta |= {"description": str(escape(self.description)), "hide": [*self.hide]}
        meta |= {"linked": self.linked} if self.linked else {}
        return meta if self.searched else meta | {"search": {"exclude": True}}

    @cached_property
    def headings(self) -> tuple[Heading, ...]:
        """Return the headings of the page's sections."""
        return tuple(heading_of(found) for found in HEADING.finditer(self.body))

    @cached_property
    def sections(self) -> tuple[Entry, ...]:
        """Return what a search finds of the page, each at its place within the page."""
        return tuple(search_entries(self.body, "", str(escape(self.title))))

    @property
    def ids(self) -> Iterator[str]:
        """Yield the ids of elements, where a link's ``#anchor`` may lead."""
        return (found[1] for found in _ID.finditer(self.body))


def heading_of(found: re.Match[str]) -> Heading:
    """Return the heading that ``HEADING`` has found."""
    return Heading(int(found[1]), dict(_ATTRIBUTE.findall(found[2])), found[3])


# commas, semicolons, question marks and apostrophes are nobody's signs inside a line or a
# double-quoted text; full stops after a letter and hyphens inside a word begin no list
_SIGN = re.compile(r"""[!"#$%&()*+/:<=>@\[\\\]^_`{|}~]|(?<![A-Za-z])\.|(?<!\w)-|-(?!\w)""")
_SIGN_OF_HEADS = re.compile(r"""["#$*<>\[\\\]^_`{|}~]|&(?=[#\w])""")
_TEXT = re.compile(r"(?<=>)[^<>]+|\A[^<>]+")


def as_markdown(drawing: Drawing) -> str:
    """Return the page's file."""
    blocks = drawing.body.replace("{", "&#123;").replace("}", "&#125;")
    body = HEADING.sub(lambda found: _line(heading_of(found)), blocks)
    return "\n".join(["---", *_head(drawing), "---", body])


def _head(drawing: Drawing) -> list[str]:
    """Return the lines of the front matter."""
    language = [f'title_{name}: "{value}"' for name, value in drawing.language.items()]
    return [
        f'title: "{_plain(drawing.title, _SIGN_OF_HEADS)}"',
        *language,
        f'description: "{_plain(drawing.description, _SIGN_OF_HEADS)}"',
        f"hide: [{', '.join(drawing.hide)}]",
        # a string of JSON is one of YAML
        *([f"linked: {json.dumps(drawing.linked, ensure_ascii=False)}"] if drawing.linked else []),
        *([] if drawing.searched else ["search: {exclude: true}"]),
    ]


def _line(heading: Heading) -> str:
    """Return a heading of Markdown with its attributes."""
    html = _TEXT.sub(lambda found: _plain(unescape(found[0])), heading.html)
    marks, given = {"id": "#", "class": "."}, heading.attributes.items()
    attributes = (f"{marks[name]}{value}" if name in marks else name for name, value in given)
    return f"{'#' * heading.level} {html} {{: {' '.join(attributes)} }}"


def _plain(text: str, signs: re.Pattern[str] = _SIGN) -> str:
    """Return a text that no reader takes for anything else."""
    return signs.sub(lambda sign: f"&#{ord(sign[0])};", text)
