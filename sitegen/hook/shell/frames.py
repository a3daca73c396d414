"""A text with holes, learnt from what a template made of marks.

A mark holds every character that anything could escape, each by itself: what became of them tells
how a place escapes, whoever wrote its template.
"""

import re
import string
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape

from markupsafe import Markup
from markupsafe import escape as escaped

Way = Callable[[str], str]

_BEGIN, _NEXT, _END = "\ue000", "\ue001", "\ue002"  # of private use: no text has them
_FOREIGN = ("ü", "Ü", "ß", "€", "“", "\xa0", "\u2028", "😀")
# MkDocs warns of a backslash in an address
MARKED = frozenset({*string.printable, *_FOREIGN} - {"\\"})
_CHARACTERS = tuple(sorted(MARKED))
_TOGETHER = "a  &amp;&lt;b> <b>\n"
_TIMES = {"content": 1000}
_MARK = re.compile(f"{_BEGIN}(\\w+){_NEXT}([^{_BEGIN}{_END}]*){_END}")
_LEFT = re.compile(f"[{_BEGIN}{_NEXT}{_END}]")

Make = Callable[[str], str]
"""Makes the mark of a name."""


def mark(name: str) -> str:
    """Return a text that tells what a place makes of its characters; it is a long one."""
    return f"{_BEGIN}{name}{_NEXT}{_NEXT.join([*_CHARACTERS, _together(name)])}{_END}"


def short_mark(name: str) -> str:
    """Return a mark for where a text has nothing to be escaped, and to be told from a long one."""
    return f"{_BEGIN}{name}{_NEXT}{_END}"


def _together(name: str) -> str:
    return _TOGETHER * _TIMES.get(name, 10)


def _without_tags(text: str) -> str:
    return Markup(text).striptags()  # noqa: S704 - as Jinja's filter does


_WAYS: tuple[Way, ...] = (
    str,
    escape,
    _without_tags,
    lambda text: str(escaped(_without_tags(text))),
)


def _way(name: str, inner: str) -> Way | None:
    """Return what a place does to a text; ``None`` where its mark does not tell."""
    if not inner:
        return str
    whole = f"{_BEGIN}{name}{_NEXT}{inner}{_END}"
    for way in _WAYS:
        if way(mark(name)) == whole:
            return way
    *parts, together = inner.split(_NEXT)
    if len(parts) != len(_CHARACTERS):
        return None
    table = str.maketrans(dict(zip(_CHARACTERS, parts, strict=True)))
    is_kept = all(character.translate(table) == character for character in _FOREIGN)
    if not is_kept or _together(name).translate(table) != together:
        return None
    return lambda text: text.translate(table)


@dataclass(frozen=True, kw_only=True)
class Frame:
    """A text for Python's ``%``, and what fills it."""

    text: str
    holes: tuple[tuple[str, Way], ...]

    @property
    def names(self) -> frozenset[str]:
        """Return what the holes are filled with."""
        return frozenset(name for name, _ in self.holes)

    def is_like(self, other: "Frame") -> bool:
        """Say whether another frame has the same text, and the same holes for something."""
        ours, theirs = ([name for name, _ in frame.holes] for frame in (self, other))
        return self.text == other.text and ours == theirs

    def fill(self, values: Mapping[str, str]) -> str:
        """Return the text with these values in its holes."""
        return self.text % tuple([way(values[name]) for name, way in self.holes])


def frame_of(marked: str) -> Frame | None:
    """Return the frame of a text with marks; ``None`` where one of them is not understood."""
    parts = _MARK.split(marked)
    texts, names, inners = parts[::3], parts[1::3], parts[2::3]
    ways = [_way(name, inner) for name, inner in zip(names, inners, strict=True)]
    holes = tuple((name, way) for name, way in zip(names, ways, strict=True) if way)
    text = "%s".join(text.replace("%", "%%") for text in texts)
    is_whole = len(holes) == len(ways) and not _LEFT.search(text)
    return Frame(text=text, holes=holes) if is_whole else None
