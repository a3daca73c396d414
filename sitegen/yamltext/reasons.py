"""What is unreadable as YAML, and why, in words for someone who writes text."""

import json
import re
from collections.abc import Sequence
from contextlib import suppress

import yaml

from sitegen.yamltext.document import Mark

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_CHECK = (
    "cannot be read; check the indent here and on the line above, or put the whole text in quotes"
)
_TAB = "a tab; write spaces"
_COLON = "mapping values are not allowed in this context"
_NO_PLAIN_SPACE = re.compile(r" *-?[\u00a0\u2000-\u200a\u202f\u3000]")
_UNSPACED = re.compile(r"\s*-(?=[\w{\[\"'])|\s*(?:- )?\w+:(?=\w+$)")
_TWO_COLONS = re.compile(r"\s*- (?P<title>[^\"'].*: .*): (?P<path>\S+\.md)")
UNQUOTED_SIGN = 'text cannot begin with "&" or "*"; put it in quotes'
_ALONE = re.compile(r" *(?:- +)?(?P<name>[\w-]+) *")
_BEGINS = re.compile(r"(?P<item> *)(?P<dash>(?:- +)?)(?:(?P<name>[^\s:]+):(?:\s|$))?")
_KEY, _ITEM = "did not find expected key", "did not find expected '-' indicator"
_MISLED = {_COLON, _KEY, _ITEM}
"""What is found where something before it is wrong."""
_REASONS = {
    _KEY: _CHECK,
    "did not find expected <document start>": _CHECK,
    _COLON: (
        '": " cannot stand here; begin the text on the next line, indented, after ">-", '
        "put it in quotes, or check the indent"
    ),
    "block sequence entries are not allowed in this context": (
        'a list cannot begin here; write its first "- " on the next line, or put text in quotes'
    ),
    _ITEM: 'not an item of the list above; begin it with "- "',
    "did not find expected comment or line break": (
        "text cannot follow on this line; begin it on the next, indented"
    ),
    "did not find expected alphabetic or numeric character": (UNQUOTED_SIGN),
    "mapping keys are not allowed in this context": (
        'text cannot begin with "?"; put it in quotes'
    ),
    "found a tab character where an indentation space is expected": _TAB,
    "found a tab character that violates indentation": _TAB,
    "found unexpected ':'": 'write a space after ":", or put the text in quotes',
    "found unhashable key": 'a name cannot begin with "[", "{" or "?"; put it in quotes',
    "found unknown escape character": 'a "\\" in double quotes; write it twice',
}
_OPEN_QUOTE = "the quote that opens here is not closed; close it"
_WITHIN = {
    "'": "put all of it in quotes, and write '' for each ' within",
    '"': 'put all of it in quotes, and write \\" for each " within',
}
"""What to do about text after a quote, by the kind of quote."""
_SPACE_AFTER = {
    "-": 'a list item begins with "- "; write a space after "-"',
    ":": 'a value begins after ": "; write a space after ":"',
}
_FROM_ITS_START = {
    "could not find expected ':'": (
        'neither "name: value" nor "- item"; write ":" after a name, a space after ":" and "-", '
        "or indent text"
    ),
    "found unexpected end of stream": _OPEN_QUOTE,
    "did not find expected ',' or ']'": (
        "the bracket that opens here is not closed; close it, or put text in quotes"
    ),
    "did not find expected ',' or '}'": (
        "the brace that opens here is not closed; close it, or put text in quotes"
    ),
}
_NO_TOKEN = re.compile(r"found character ('\S+' )?that cannot start any token")
_OTHER = "indent with spaces, close quotes and brackets, put text in quotes"
CONFLICT = (
    'a conflict of two versions; keep what is right and take the lines "<<<<<<<", "=======" and '
    '">>>>>>>" out'
)
_MARK = re.compile(r"^(?:<{7}|>{7})(?: |\r?$)", re.MULTILINE)


def why_unreadable(error: yaml.MarkedYAMLError, text: str) -> tuple[Mark, str]:
    """Return where a text stops being YAML, and what to do."""
    found, mark = str(error.problem), mark_of(error.problem_mark)
    if space := _space_before(text, mark):
        return space, "a space that is no plain one; indent with plain spaces"
    if opened := _opened_before(text, mark):
        return opened, _OPEN_QUOTE
    if reason := _FROM_ITS_START.get(found):
        return mark_of(error.context_mark), reason
    lines = text.splitlines()
    if found in _MISLED and (told := _misled(lines, mark, found)):
        return told
    if _NO_TOKEN.fullmatch(found):
        character = lines[mark[0] - 1][mark[1] - 1]
        quote_it = f'text cannot begin with "{character}"; put it in quotes'
        return mark, _TAB if character == "\t" else quote_it
    return mark, _REASONS.get(found, f"not readable as YAML: {found}; {_OTHER}")


def _space_before(text: str, end: Mark) -> Mark | None:
    """Return where the last indent with other spaces stands, up to where reading ended."""
    before = text.split("\n")[: end[0]]
    found = ((n, _NO_PLAIN_SPACE.match(line)) for n, line in enumerate(before, start=1))
    return max(((n, match.end()) for n, match in found if match), default=None)


def _misled(lines: Sequence[str], mark: Mark, found: str) -> tuple[Mark, str] | None:
    """Say what is wrong before the place where reading ended, if that can be seen."""
    number, column = mark
    for line in (number, number - 1):
        if line and (unspaced := _UNSPACED.match(lines[line - 1])):
            return (line, unspaced.end()), _SPACE_AFTER[unspaced[0][-1]]
    wrong = lines[number - 1]
    if found != _COLON:
        if told := _told_of_indent(lines, number):
            return mark, told
        within = _WITHIN.get(wrong[: column - 1].rstrip()[-1:])
        if within and wrong[column - 1 : column] == ":":
            return mark, _SPACE_AFTER[":"]
        return (mark, f"the quote before this ends the text; {within}") if within else None
    return _colon_told(lines, mark)


def _colon_told(lines: Sequence[str], mark: Mark) -> tuple[Mark, str] | None:
    """Say whose ":" is one too many: the name above lacks its own, or a page of the nav has two."""
    number, wrong = mark[0], lines[mark[0] - 1]
    alone = _ALONE.fullmatch(lines[number - 2]) if number > 1 else None
    if alone and alone.start("name") < wrong.find(wrong.strip()):
        return (number - 1, alone.end("name") + 1), f"write {alone['name']}: with its colon"
    if page := _TWO_COLONS.fullmatch(wrong):
        title = json.dumps(page["title"], ensure_ascii=False)
        return mark, f'": " cannot stand here; write - {title}: {page["path"]}'
    return None


def _told_of_indent(lines: Sequence[str], number: int) -> str:
    """Say by how much a field or an item begins left of those above it, and right of all others."""
    own, *above = (_BEGINS.match(line) for line in reversed(lines[:number]))
    indent = own.end("item") if own else 0
    told = ""
    for line, found in zip(range(number - 1, 0, -1), above, strict=True):
        if not found or not (found["dash"] or found["name"]):
            continue
        begins = found.end("item"), found.end("dash")
        if begins[0] == indent:
            return ""
        if right := next((at for at in begins if at > indent), 0):
            dash = ', its "- " counted' if right > begins[0] else ""
            told = (
                f"indented by {indent}, what is above it, on line {line}, by {right} spaces{dash}; "
                f"write {right} for both"
            )
        if begins[0] < indent:
            break
    return told


def _opened_before(text: str, end: Mark) -> Mark | None:
    """Return where a quote was opened that only a later one on the last line read closed."""
    last: yaml.Event | None = None
    with suppress(yaml.YAMLError):
        for event in yaml.parse(text, Loader=LOADER):
            last = event
    if isinstance(last, yaml.ScalarEvent) and last.style in _WITHIN:
        start, closed = mark_of(last.start_mark), mark_of(last.end_mark)
        return start if start[0] < closed[0] == end[0] else None
    return None


def mark_of(mark: object) -> Mark:
    """Return a parser's mark as line and column from 1; the C parser marks all it yields."""
    return mark.line + 1, mark.column + 1  # type: ignore[attr-defined]


def conflict_in(text: str) -> int:
    """Return the line of a text's first conflict, as git and others mark it; 0 without one."""
    found = _MARK.search(text)
    return text.count("\n", 0, found.start()) + 1 if found else 0
