"""Theme by source: what each article gives each theme, in tables that fit 80 columns."""

import textwrap
from collections.abc import Iterator, Sequence

import click

from sitegen.status.overview import Cell, Column, Row, Status

WIDTH = 80
CELL = 11
END = 9
AT_ONCE = 4
"""The themes that one table holds; more of them make several tables."""


def table(status: Status) -> Iterator[str]:
    """Yield a head and a line an article: claims and questions answered by theme, and checks."""
    for first in range(0, max(len(status.themes), 1), AT_ONCE):
        shown = status.themes[first : first + AT_ONCE]
        most = WIDTH - END - CELL * len(shown)
        names = [_name(row, most) for row in status.rows]
        width = max(len(name) for name in (*names, "Source"))
        if first:
            yield ""
        yield from _head(shown, width)
        for name, row in zip(names, status.rows, strict=True):
            cells = [_cell([row.cells[column.id]], column) for column in shown]
            yield _line(f"{name:<{width}}", cells, [row])
        sums = [_cell([row.cells[column.id] for row in status.rows], column) for column in shown]
        yield _line(f"{'all':<{width}}", sums, status.rows)


def _head(columns: Sequence[Column], width: int) -> Iterator[str]:
    titles = [_wrapped(column.title) for column in columns]
    height = max((len(title) for title in titles), default=1)
    for i in range(-height, 0):
        cells = "".join(f"{title[i] if len(title) >= -i else '':>{CELL}}" for title in titles)
        ends = ("Source", "Checked") if i == -1 else ("", "")
        line = f"{ends[0]:<{width}}{cells}{ends[1]:>{END}}".rstrip()
        yield click.style(line, bold=True)


def _wrapped(title: str) -> list[str]:
    words = " ".join(clipped(word, CELL - 1) for word in title.split())
    return textwrap.wrap(words, CELL - 1, max_lines=3, placeholder="…", break_on_hyphens=False)


def _line(name: str, cells: Sequence[str], rows: Sequence[Row]) -> str:
    checked, claims = sum(row.checked for row in rows), sum(row.claims for row in rows)
    end = click.style(
        f"{f'{checked}/{claims}':>{END}}", fg="green" if checked == claims else "yellow"
    )
    return f"{name}{''.join(f'{cell:>{CELL}}' for cell in cells)}{end}"


def _cell(cells: Sequence[Cell], column: Column) -> str:
    claims, answers = sum(cell.claims for cell in cells), sum(cell.answers for cell in cells)
    answered = f"{answers}/{column.questions * len(cells)}" if column.questions else ""
    return f"{claims or '-'} {answered:>6}"


def _name(row: Row, width: int) -> str:
    return f"{clipped(row.id, width - 2)}{' *' if row.draft else ''}"


def clipped(text: str, width: int) -> str:
    """Shorten a text in its middle: the publisher and the author of an id both tell it apart."""
    if len(text) <= width:
        return text
    head = (width - 1) // 2
    return f"{text[:head]}…{text[head + 1 - width :]}"
