"""What is unreadable as YAML, and why, in words for someone who writes text."""

import re
from collections.abc import Sequence

import yaml

from sitegen.yamltext.document import Mark

_CHECK = (
    "cannot be read; check the indent here and on the line above, or put the whole text in quotes"
)
_TAB = "a tab; indent with spaces"
_COLON = "mapping values are not allowed in this context"
_NO_PLAIN_SPACE = re.compile(r" *[\u00a0\u2000-\u200a\u202f\u3000]")
_UNSPACED = re.compile(r"\s*-(?=[\w{\[\"'])")
_REASONS = {
    "did not find expected key": _CHECK,
    "did not find expected <document start>": _CHECK,
    _COLON: (
        '": " cannot stand here; begin the text on the next line, indented, after ">-", '
        "put it in quotes, or check the indent"
    ),
    "block sequence entries are not allowed in this context": (
        'a list cannot begin here; write its first "- " on the next line, or put text in quotes'
    ),
    "did not find expected '-' indicator": 'not an item of the list above; begin it with "- "',
    "did not find expected comment or line break": (
        "text cannot follow on this line; begin it on the next, indented"
    ),
    "did not find expected alphabetic or numeric character": (
        'text cannot begin with "&" or "*"; put it in quotes'
    ),
    "mapping keys are not allowed in this context": (
        'text cannot begin with "?"; put it in quotes'
    ),
    "found a tab character where an indentation space is expected": _TAB,
    "found a tab character that violates indentation": _TAB,
    "found unexpected ':'": 'write a space after ":", or put the text in quotes',
    "found unknown escape character": 'a "\\" in double quotes; write it twice',
}
OPEN_QUOTE = "the quote that opens here is not closed; close it"
_FROM_ITS_START = {
    "could not find expected ':'": (
        'neither "name: value" nor "- item"; write a space after ":" and "-", or indent text'
    ),
    "found unexpected end of stream": OPEN_QUOTE,
    "did not find expected ',' or ']'": (
        "the bracket that opens here is not closed; close it, or put text in quotes"
    ),
    "did not find expected ',' or '}'": (
        "the brace that opens here is not closed; close it, or put text in quotes"
    ),
}
_NO_TOKEN = "found character that cannot start any token"  # noqa: S105 - a token of YAML
_OTHER = "indent with spaces, close quotes and brackets, put text in quotes"
CONFLICT = (
    'a conflict of two versions; keep what is right and take the lines "<<<<<<<", "=======" and '
    '">>>>>>>" out'
)
_MARK = re.compile(r"^(?:<{7}|>{7})(?: |\r?$)", re.MULTILINE)


def why_unreadable(error: yaml.MarkedYAMLError, text: str) -> tuple[Mark, str]:
    """Return where a text stops being YAML, and what to do."""
    found = str(error.problem)
    if space := _space_before(text, mark_of(error.problem_mark)):
        return space, "a space that is no plain one; indent with plain spaces"
    if reason := _FROM_ITS_START.get(found):
        return mark_of(error.context_mark), reason
    mark = mark_of(error.problem_mark)
    if found == _COLON and (unspaced := _unspaced(text.splitlines(), mark[0])):
        return unspaced, 'a list item begins with "- "; write a space after "-"'
    if found == _NO_TOKEN:
        character = text.splitlines()[mark[0] - 1][mark[1] - 1]
        quote_it = f'text cannot begin with "{character}"; put it in quotes'
        return mark, _TAB if character == "\t" else quote_it
    return mark, _REASONS.get(found, f"not readable as YAML: {found}; {_OTHER}")


def _space_before(text: str, end: Mark) -> Mark | None:
    """Return where the last indent with other spaces stands, up to where reading ended."""
    before = text.split("\n")[: end[0]]
    found = ((n, _NO_PLAIN_SPACE.match(line)) for n, line in enumerate(before, start=1))
    return max(((n, match.end()) for n, match in found if match), default=None)


def _unspaced(lines: Sequence[str], number: int) -> Mark | None:
    """Return where an item without its space stands: it became text, which takes no field."""
    for line in (number, number - 1):
        if line and (match := _UNSPACED.match(lines[line - 1])):
            return line, match.end()
    return None


def mark_of(mark: object) -> Mark:
    """Return a parser's mark as line and column from 1; the C parser marks all it yields."""
    return mark.line + 1, mark.column + 1  # type: ignore[attr-defined]


def conflict_in(text: str) -> int:
    """Return the line of a text's first conflict, as git and others mark it; 0 without one."""
    found = _MARK.search(text)
    return text.count("\n", 0, found.start()) + 1 if found else 0
