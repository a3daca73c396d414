"""Which cases of a test ``make test`` runs, and which it leaves to ``make cover`` and CI."""

from collections.abc import Iterable
from itertools import islice
from typing import Any

import pytest


def first_of(cases: Iterable[Any], kept: int = 1) -> list[Any]:
    """Return the cases, those after the first few marked as thorough."""
    rest = iter(cases)
    return [*islice(rest, kept), *(_thorough(case) for case in rest)]


def _thorough(case: Any) -> Any:
    values = case if isinstance(case, tuple) else (case,)
    return pytest.param(*values, marks=pytest.mark.thorough)
