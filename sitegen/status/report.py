"""The status as lines for a terminal of 80 columns, or as JSON; CONTRIBUTING has its shape."""

import json
import textwrap
from collections.abc import Iterable, Iterator, Sequence

import click

from sitegen.problems import counted
from sitegen.status.overview import Cell, Column, Row, Status
from sitegen.status.points import MOST, Point, points_of

WIDTH = 80
CELL = 11
END = 9
_LEGEND = "Per theme: claims, and answers of questions. Checked: claims of all."
AT_ONCE = 4
"""The themes that one table holds; more of them make several tables."""


def lines(status: Status) -> Iterator[str]:
    """Yield the whole report."""
    yield from _head(status)
    if status.articles:
        yield ""
        yield from _table(status)
        yield ""
        draft = " *: a draft, not published." if any(row.draft for row in status.articles) else ""
        yield from _dim(f"{_LEGEND}{draft}", "")
    points = tuple(points_of(status))
    yield ""
    for point in (point for point in points if point.count):
        yield from _point(point)
    good = ", ".join(point.what for point in points if not point.count)
    yield from _dim(f"None: {good}." if good else "", "")


def _head(status: Status) -> Iterator[str]:
    drafts = sum(row.draft for row in status.articles)
    draft = f" ({counted(drafts, 'draft')})" if drafts else ""
    rows = status.articles
    claims, checked = sum(row.claims for row in rows), sum(row.claims_checked for row in rows)
    figures, held = sum(row.figures for row in rows), sum(row.figures_checked for row in rows)
    if status.title:
        yield click.style(status.title, bold=True)
    yield (
        f"{counted(len(rows), 'article')}{draft}, {counted(claims, 'claim')} ({checked} checked), "
        f"{counted(figures, 'figure')} ({held} checked)"
    )
    if status.next:
        yield from _wrapped(f"What to do next. {status.next.definition}", "")


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


def _table(status: Status) -> Iterator[str]:
    """Yield a head and a line an article: claims and questions answered by theme, and checks."""
    every = status.articles
    for first in range(0, max(len(status.themes), 1), AT_ONCE):
        shown = status.themes[first : first + AT_ONCE]
        most = WIDTH - END - CELL * len(shown)
        names = [
            f"{clipped(row.id, most - 2)}{' *' if row.draft else ''}" for row in status.articles
        ]
        width = max(len(name) for name in (*names, "Source"))
        if first:
            yield ""
        yield from _heads(shown, width)
        for name, row in zip(names, every, strict=True):
            cells = [_cell([row.themes[column.id]], column) for column in shown]
            yield _line(f"{name:<{width}}", cells, [row])
        sums = [_cell([row.themes[column.id] for row in every], column) for column in shown]
        yield _line(f"{'all':<{width}}", sums, every)


def _heads(columns: Sequence[Column], width: int) -> Iterator[str]:
    titles = [_title(column.title) for column in columns]
    height = max((len(title) for title in titles), default=1)
    for i in range(-height, 0):
        cells = "".join(f"{title[i] if len(title) >= -i else '':>{CELL}}" for title in titles)
        ends = ("Source", "Checked") if i == -1 else ("", "")
        line = f"{ends[0]:<{width}}{cells}{ends[1]:>{END}}".rstrip()
        yield click.style(line, bold=True)


def _title(title: str) -> list[str]:
    words = " ".join(clipped(word, CELL - 1) for word in title.split())
    return textwrap.wrap(words, CELL - 1, max_lines=3, placeholder="…", break_on_hyphens=False)


def _line(name: str, cells: Sequence[str], rows: Sequence[Row]) -> str:
    checked, claims = sum(row.claims_checked for row in rows), sum(row.claims for row in rows)
    end = click.style(
        f"{f'{checked}/{claims}':>{END}}", fg="green" if checked == claims else "yellow"
    )
    return f"{name}{''.join(f'{cell:>{CELL}}' for cell in cells)}{end}"


def _cell(cells: Sequence[Cell], column: Column) -> str:
    claims, answers = sum(cell.claims for cell in cells), sum(cell.answers for cell in cells)
    answered = f"{answers}/{column.questions * len(cells)}" if column.questions else ""
    return f"{claims or '-'} {answered:>6}"


def clipped(text: str, width: int) -> str:
    """Shorten a text in its middle: the publisher and the author of an id both tell it apart."""
    if len(text) <= width:
        return text
    head = (width - 1) // 2
    return f"{text[:head]}…{text[head + 1 - width :]}"


def status_json(status: Status) -> str:
    """Return everything ``status`` knows; fields may be added, none are renamed."""
    return json.dumps(status, default=vars, ensure_ascii=False, indent=2)
