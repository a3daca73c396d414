"""Which cases of a test ``make test`` runs, and which it leaves to CI or the weekly workflow."""

from collections.abc import Iterable
from itertools import islice
from typing import Any

import pytest

IN_CI = pytest.mark.thorough
"""What CI runs, and not whoever changed something small."""


def first_of(
    cases: Iterable[Any], kept: int = 1, rest: pytest.MarkDecorator = pytest.mark.weekly
) -> list[Any]:
    """Return the cases, those after the first few marked for whoever runs them."""
    every = iter(cases)
    return [*islice(every, kept), *(_marked(case, rest) for case in every)]


def _marked(case: Any, mark: pytest.MarkDecorator) -> Any:
    values = case if isinstance(case, tuple) else (case,)
    return pytest.param(*values, marks=mark)
