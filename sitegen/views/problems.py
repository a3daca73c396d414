"""What ``serve`` shows of problems: a panel over the pages, or a page in their place."""

from collections.abc import Sequence

from sitegen import addresses
from sitegen.problems import Problem
from sitegen.views.drawing import Drawing
from sitegen.views.rendering import draw, fill


def problems_page(problems: Sequence[Problem]) -> Drawing:
    """Return the page, where there is no other yet."""
    return draw("problems.html", page=addresses.HOME, problems=problems)


def problems_panel(problems: Sequence[Problem], warnings: Sequence[str]) -> str:
    """Return the panel as HTML; a warning is a line, and leaves the pages as good as they are."""
    return fill(
        "panel.html", page=addresses.HOME, problems=problems, warnings=dict.fromkeys(warnings)
    )
