"""What an unquoted value is, and what reads differently than it looks."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from sitegen.characters import fault_of, misplaced
from sitegen.yamltext.document import FILL_IN, Mark

Scalar = str | int | float | bool | None

_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_BEGINS = frozenset("~nNtTfF+-.0123456789")
_INT = re.compile(r"[-+]?[0-9]{1,18}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]{1,18}|[0-9]{1,18}\.[0-9]{0,18})")
_LONGEST = 100
_SEPARATED = re.compile(r"[1-9][0-9]{0,2}([.,_'][0-9]{3})+")
_BEFORE_COMMA = re.compile(r"(?<!\w)[1-9][0-9]{0,2},\Z")
_COMMENT = re.compile(r"\s+#(\S?)")
_AFTER_COMMA = re.compile("[0-9]{3}")
_FIELD = re.compile(r"[a-z][a-z0-9_-]*:(\s.*)?|#\s.*")


def resolve(plain: str) -> Scalar:
    """Read an unquoted scalar; a number that no record can use (``1e99``) stays text."""
    if plain and plain[0] not in _BEGINS:
        return plain
    if plain in _WORDS:
        return _WORDS[plain]
    if _INT.fullmatch(plain):
        return int(plain)
    return float(plain) if _FLOAT.fullmatch(plain) else plain


def separated(
    plain: str, lines: Sequence[str], mark: Mark, *, is_number: bool
) -> tuple[str, str] | None:
    """Return a number with separators, which can be read in two ways, and what to write.

    It stands there as a whole, ``5.500``, or was cut: ``[5,500]`` is a list of two.
    """
    if _SEPARATED.fullmatch(plain):
        digits = re.sub("[^0-9]", "", plain)
        return plain, digits if is_number else f"{digits}, or quote the text"
    line, column = mark
    before = _BEFORE_COMMA.search(lines[line - 1][max(0, column - 6) : column - 1])
    if before and _AFTER_COMMA.fullmatch(plain):
        return f"{before[0]}{plain}", f"{before[0][:-1]}{plain}, or a space after the comma"
    return None


def comment_after(lines: Sequence[str], end: Mark, *, is_text: bool = False) -> bool:
    """Say whether ``" #"`` ends an unquoted text, and a word follows at once: ``#1``."""
    line, column = end
    found = _COMMENT.match(lines[line - 1], column - 1)
    return found is not None and bool(found[1] or not is_text)


def fields_within(lines: Sequence[str], start: Mark, end: Mark) -> Iterator[tuple[Mark, str]]:
    """Yield fields and comments indented so far that they became lines of the text above."""
    first, (line, column) = start[0], end
    last = line - (column == 1)
    for number, written in enumerate(lines[first:last], start=first + 1):
        if match := _FIELD.fullmatch(written.strip()):
            yield (number, len(written) - len(written.lstrip()) + 1), match[0]


def unseen_in(
    value: str, lines: Sequence[str], start: Mark, end: Mark
) -> Iterator[tuple[Mark, str]]:
    """Yield each character that has no place in a text, where it first stands, and what to do.

    One that is not in the lines is written as an escape; it is told where its text begins.
    """
    wrong = misplaced(value)
    for character in dict.fromkeys(value[at] for at in wrong):
        times = [at for at in wrong if value[at] == character]
        there = _places(character, lines, start, end)
        before = value.count(character, 0, times[0])  # which are needed where they stand
        yield next(islice(there, before, None), start), fault_of(character, len(times))


def _places(character: str, lines: Sequence[str], start: Mark, end: Mark) -> Iterator[Mark]:
    """Yield where a character stands in the lines, from a place on and before another."""
    for number, line in enumerate(lines[start[0] - 1 : end[0]], start=start[0]):
        for found in re.finditer(re.escape(character), line):
            if start <= (place := (number, found.start() + 1)) < end:
                yield place


def to_fill_in(written: str) -> str:
    """Say what a stub asks to be written here; nothing where it has been written."""
    if not written.startswith(FILL_IN):
        return ""
    asked = " ".join(written.removeprefix(FILL_IN).split())[:_LONGEST]
    return f"{FILL_IN.lower()} {asked or 'what belongs here, or take the line out'}"
