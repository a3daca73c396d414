"""A drawn page as a file that any engine of Markdown reads: head, headings, and blocks of HTML.

Within headings every mark that Markdown, ``attr_list`` or a template could read is a numeric
character reference, which none of them takes for a sign. So is in the head what YAML, HTML or a
template could read, but no other mark: a search may show a title as it stands there. Blocks of HTML
are handed on by all engines as they are.
"""

import json
import re
from html import unescape

from sitegen.views.drawing import HEADING, Drawing, Heading, heading_of

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
