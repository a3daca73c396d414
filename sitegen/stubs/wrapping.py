"""Texts whose lines were broken at a width: recognised, and joined to a paragraph a line."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

_ENDS = re.compile(r"""[.!?:…]["'“”«»)\]]*$""")
_LONG = 40  # characters
_WIDEST = 130
_FEWEST = 6
_HYPHEN = re.compile(r"(?<=[a-zäöüßà-ÿ])-$")


def is_wrapped(lines: Sequence[str]) -> bool:
    """Say whether most lines of some length end within a sentence, and none is very long."""
    long = [line for line in lines if len(line) >= _LONG]
    within = [line for line in long if not _ENDS.search(line)]
    return _FEWEST <= len(long) < 2 * len(within) and max(map(len, lines)) <= _WIDEST


def joined(text: str) -> str:
    """Return a wrapped text with each paragraph in one line.

    Paragraphs are set apart by empty lines; where none are, one ends where the next word had room
    and a sentence ends, or far from the margin.
    """
    lines = [line.strip() for line in text.strip().splitlines()]
    width = 0 if "" in lines else max(map(len, lines))
    return "\n".join(filter(None, _paragraphs(lines, width)))


def _paragraphs(lines: Sequence[str], width: int) -> Iterator[str]:
    paragraph = ""
    for line, following in pairwise([*lines, ""]):
        glue = "" if _HYPHEN.search(paragraph) and line[:1].islower() else " "
        paragraph = f"{_HYPHEN.sub('', paragraph) if not glue else paragraph}{glue}{line}".strip()
        if not following or _ends(line, following, width):
            yield paragraph
            paragraph = ""


def _ends(line: str, following: str, width: int) -> bool:
    room = width - len(f"{line} {following.partition(' ')[0]}")
    return room >= 0 and bool(
        _ENDS.search(line) or (room > width / 5 and not following[0].islower())
    )
