"""Make a case smaller while what is wrong with it stays."""

import time
from collections.abc import Callable
from dataclasses import replace

from tests.fuzzing.cases import Case

MOST_SECONDS = 30


def reduced(case: Case, fails: Callable[[Case], bool], seconds: float = MOST_SECONDS) -> Case:
    """Return the case without what it can fail without: pieces are left out, ever smaller ones."""
    until = time.monotonic() + seconds
    size = len(case.content) // 2
    while size and time.monotonic() < until:
        start = 0
        while start < len(case.content) and time.monotonic() < until:
            content = case.content[:start] + case.content[start + size :]
            smaller = replace(case, content=content)
            if fails(smaller):
                case = smaller
            else:
                start += size
        size //= 2
    return case
