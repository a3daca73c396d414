"""What an editor-in-chief sees at a glance: how far the briefs are and what needs another look."""

from sitegen.status.overview import LintCounts, Status, lint_counts, overview
from sitegen.status.report import lines
from sitegen.status.reviews import record_reviews
from sitegen.status.statusdata import status_json

__all__ = [
    "LintCounts",
    "Status",
    "lines",
    "lint_counts",
    "overview",
    "record_reviews",
    "status_json",
]
