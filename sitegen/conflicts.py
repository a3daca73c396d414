"""Conflicts that version control left in a file for a person to settle."""

import re

CONFLICT = (
    'a conflict of two versions; keep what is right and take the lines "<<<<<<<", "=======" and '
    '">>>>>>>" out'
)

_MARK = re.compile(r"^(?:<{7}|>{7})(?: |\r?$)", re.MULTILINE)


def conflict_in(text: str) -> int:
    """Return the line of a text's first conflict, as git and others mark it; 0 without one."""
    found = _MARK.search(text)
    return text.count("\n", 0, found.start()) + 1 if found else 0
