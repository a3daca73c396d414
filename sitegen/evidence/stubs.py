"""The first form of a new article's files: what is known of it, and what is to be filled in."""

import re
from string import Template

from sitegen.evidence.normalising import normalise

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_NO_ID = re.compile("[^a-z0-9]+")

_SEED = Template("""\
# yaml-language-server: $$schema=../schemas/seed.json
# Fill in each line and take its "# " away; delete what is not known. See CONTRIBUTING.md.
# title: "As published"
# short: A short name for tables
# authors: [Ada Vane]
# publisher: Harbour Post
# published: 2031-05
# language: de
# genre: report | interview | analysis | commentary | op-ed | paper
# url: https://example.org/strike
# descriptor: >-
#   What kind of text it is, from what position, good for what.
# reliability:
#   grade: A to F
#   why: >-
#     What the grade rests on.
# derived_from:
#   - {seed: the-other-text, relation: reprint | rework | translation, paragraphs: [7-9]}
text:
  file: "$file"
  # Guessed; correct the numbers and leave out what is not the article: notices, captions, links.
  # Then run: python build.py new --refresh $article
$headline  # standfirst: [2]
  body: [$body]
""")
_BRIEF = """\
# yaml-language-server: $schema=../../schemas/brief.json
state: draft
# Fill in each line and take its "# " away. See CONTRIBUTING.md.
# summary: >-
#   What the article says, in two or three sentences.
# claims:
#   a-short-id:
#     says: >-
#       One thing the article says, in one sentence of your own.
#     by: [author]
#     hedge: stated | probable | possible | doubtful
#     paragraphs: [7]
#     kind: event | statement | assessment | forecast | background
#     themes: [a-theme]
# not_addressed: []
# uncited:
#   11: >-
#     Why no claim cites it.
"""


def seed_stub(article: str, file: str, paragraphs: int) -> str:
    """Return a seed record of a text with so many paragraphs; the first is taken for the headline.

    The file name must be printable.
    """
    first = 2 if paragraphs > 1 else 1
    return _SEED.substitute(
        article=article,
        file=file.replace("\\", "\\\\").replace('"', '\\"'),
        headline="  headline: [1]\n" if paragraphs > 1 else "",
        body=f"{first}-{paragraphs}" if paragraphs > first else f"{first}",
    )


def brief_stub() -> str:
    """Return a brief without claims."""
    return _BRIEF


def guessed_id(file: str) -> str:
    """Return a file's name as an article's id: ``007_Hafen.txt`` is ``hafen``; may be empty."""
    stem = normalise(file.rpartition(".")[0] or file).casefold().translate(_UMLAUTS)
    return _NO_ID.sub("-", stem).lstrip("-0123456789")[:80].rstrip("-")
