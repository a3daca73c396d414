"""The page that stands in for the site where ``serve`` starts on broken content."""

from collections.abc import Sequence

from sitegen import addresses
from sitegen.problems import Problem
from sitegen.views.rendering import fill


def problems_page(problems: Sequence[Problem]) -> str:
    """Return the page as Markdown."""
    return fill("problems.md", page=addresses.HOME, problems=problems)
