"""Problems in the editors' files, and warnings, as values."""

from sitegen.problems.kinds import Lint, Rule
from sitegen.problems.problem import (
    MOST_LINES,
    Place,
    Problem,
    closest,
    counted,
    nearest,
    plural,
    printable,
    problem_of_file,
    quoted,
)

__all__ = [
    "MOST_LINES",
    "Lint",
    "Place",
    "Problem",
    "Rule",
    "closest",
    "counted",
    "nearest",
    "plural",
    "printable",
    "problem_of_file",
    "quoted",
]
