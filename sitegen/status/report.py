"""The status as lines for a terminal of 80 columns; colour is taken out where there is none."""

import textwrap
from collections.abc import Iterable, Iterator

import click

from sitegen.problems import counted
from sitegen.status.overview import Status
from sitegen.status.points import MOST, Point, points_of
from sitegen.status.table import table

WIDTH = 80


def lines(status: Status) -> Iterator[str]:
    """Yield the whole report."""
    yield from _head(status)
    if status.rows:
        yield ""
        yield from table(status)
        yield ""
        yield from _legend(status)
    points = tuple(points_of(status))
    yield ""
    for point in (point for point in points if point.count):
        yield from _point(point)
    good = ", ".join(point.what for point in points if not point.count)
    yield from _dim(f"None: {good}." if good else "", "")


def _head(status: Status) -> Iterator[str]:
    drafts = sum(row.draft for row in status.rows)
    articles = counted(len(status.rows), "article") + (
        f" ({counted(drafts, 'draft')})" if drafts else ""
    )
    rows = status.rows
    claims, checked = sum(row.claims for row in rows), sum(row.checked for row in rows)
    figures, held = sum(row.figures for row in rows), sum(row.figures_checked for row in rows)
    if status.title:
        yield click.style(status.title, bold=True)
    yield (
        f"{articles}, {counted(claims, 'claim')} ({checked} checked), "
        f"{counted(figures, 'figure')} ({held} checked)"
    )


def _legend(status: Status) -> Iterator[str]:
    text = "Per theme: claims, and answers of questions. Checked: claims of all."
    if any(row.draft for row in status.rows):
        text += " *: a draft, not published."
    yield from _dim(text, "")


def _point(point: Point) -> Iterator[str]:
    yield f"{click.style(f'{point.count:>4}', fg='yellow', bold=True)}  {point.what}"
    shown, more = point.details[:MOST], len(point.details) - MOST
    rest = [f"and {more} more; --json has all"] if more > 0 else []
    if point.in_line:
        yield from _wrapped(", ".join((*shown, *rest)), " " * 6)
    for detail in () if point.in_line else (*shown, *rest):
        yield from _wrapped(detail, " " * 6)
    yield from _dim(point.advice, " " * 6)


def _dim(text: str, indent: str) -> Iterator[str]:
    yield from (click.style(line, dim=True) for line in _wrapped(text, indent))


def _wrapped(text: str, indent: str) -> Iterable[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=f"{indent}  " if indent else "",
        break_on_hyphens=False,
        break_long_words=False,
    )
