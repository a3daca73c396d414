"""The status as lines for a terminal of 80 columns; colour is taken out where there is none."""

import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import click

from sitegen.paragraphs import ranges
from sitegen.problems import code_point
from sitegen.records.terms import Mark
from sitegen.status.overview import CHECKED, Status
from sitegen.status.reviews import Reviewed
from sitegen.status.table import table
from sitegen.status.weaknesses import OlderFigure, Support

WIDTH = 80
MOST = 8
"""The details of one point that are shown; ``--json`` has all."""


@dataclass(frozen=True, kw_only=True)
class Point:
    """Something to look at: how many there are, of what, which they are, what to do."""

    count: int
    noun: str
    of: str = ""
    details: tuple[str, ...] = ()
    advice: str = ""
    in_line: bool = True

    @property
    def what(self) -> str:
        """Name it in the number that fits its count."""
        return f"{_plural(self.count, self.noun)} {self.of}".strip()


def lines(status: Status) -> Iterator[str]:
    """Yield the whole report."""
    yield from _head(status)
    if status.rows:
        yield ""
        yield from table(status)
        yield ""
        yield from _legend(status)
    points = tuple(_points(status))
    yield ""
    for point in (point for point in points if point.count):
        yield from _point(point)
    good = ", ".join(point.what for point in points if not point.count)
    yield from _dim(f"None: {good}." if good else "", "")


def _head(status: Status) -> Iterator[str]:
    drafts = sum(row.draft for row in status.rows)
    articles = _counted(len(status.rows), "article") + (
        f" ({_counted(drafts, 'draft')})" if drafts else ""
    )
    rows = status.rows
    claims, checked = sum(row.claims for row in rows), sum(row.checked for row in rows)
    figures, held = sum(row.figures for row in rows), sum(row.figures_checked for row in rows)
    if status.title:
        yield click.style(status.title, bold=True)
    yield (
        f"{articles}, {_counted(claims, 'claim')} ({checked} checked), "
        f"{_counted(figures, 'figure')} ({held} checked)"
    )


def _legend(status: Status) -> Iterator[str]:
    text = "Per theme: claims, and answers of questions. Checked: claims of all."
    if any(row.draft for row in status.rows):
        text += " *: a draft, not published."
    yield from _dim(text, "")


def _points(status: Status) -> Iterator[Point]:
    yield Point(
        count=status.problems,
        noun="problem",
        details=tuple(f"{_visible(file)} cannot be read" for file in status.unread),
        advice="python build.py check prints them.",
        in_line=False,
    )
    yield from _articles(status)
    for support in Support:
        weak = [question for question in status.questions if question.support is support]
        named = (f"{q.key} ({q.what})" if q.what else q.key for q in weak)
        yield Point(count=len(weak), noun="question", of=support.definition, details=tuple(named))
    yield from _reviews(status)
    yield Point(
        count=len(status.older_figures),
        noun="sentence",
        of="resting on an older figure",
        details=tuple(_older(figure) for figure in status.older_figures),
        in_line=False,
    )
    if status.lints:
        yield _lints("warning", status.lints.active, "python build.py check prints them.")
        yield _lints("silenced warning", status.lints.silenced)


def _lints(noun: str, counts: Mapping[str, int], advice: str = "") -> Point:
    details = tuple(f"{count} {name}" for name, count in counts.items())
    return Point(count=sum(counts.values()), noun=noun, details=details, advice=advice)


def _articles(status: Status) -> Iterator[Point]:
    drafts = [row.id for row in status.rows if row.draft]
    yield Point(count=len(drafts), noun="draft", details=tuple(drafts))
    marks = sum((Counter(row.marks) for row in status.rows), Counter[Mark]())
    unchecked = {mark: marks[mark] for mark in Mark if mark not in CHECKED and marks[mark]}
    yield Point(
        count=sum(unchecked.values()),
        noun="claim",
        of="without a check that holds",
        details=tuple(f"{amount} {mark}" for mark, amount in unchecked.items()),
    )
    left = {row.id: row.unaccounted for row in status.rows if row.unaccounted}
    yield Point(
        count=sum(map(len, left.values())),
        noun="paragraph",
        of="neither cited nor listed",
        details=tuple(f"{name} {ranges(numbers)}" for name, numbers in left.items()),
        in_line=False,
    )
    listed = {row.id: row.uncited for row in status.rows if row.uncited}
    yield Point(
        count=sum(map(len, listed.values())),
        noun="paragraph",
        of="listed as uncited",
        details=tuple(f"{name} {ranges(numbers)}" for name, numbers in listed.items()),
        in_line=False,
    )


def _reviews(status: Status) -> Iterator[Point]:
    kinds = {
        ("brief", "whose questions changed since the review"): status.briefs,
        ("judgement", "whose grounds changed since the review"): status.judgements,
    }
    for (noun, of), reviews in kinds.items():
        changed = [review for review in reviews if review.changes]
        yield Point(
            count=len(changed),
            noun=noun,
            of=of,
            details=tuple(line for review in changed for line in _changed(review)),
            advice="Read again, then give a new date, or: python build.py status --write "
            + " ".join(review.name for review in changed[:MOST]),
            in_line=False,
        )
    new = [review.name for review in (*status.briefs, *status.judgements) if not review.recorded]
    yield Point(
        count=len(new),
        noun="review",
        of="not recorded yet",
        details=tuple(new),
        advice="python build.py status --write records them.",
    )
    yield Point(
        count=len(status.undated),
        noun="reviewed brief",
        of="without a date under reviewed:",
        details=status.undated,
    )


def _changed(review: Reviewed) -> Iterator[str]:
    for name, how in review.changes:
        yield f"{review.name}, {review.date}: {name} {how}"


def _older(found: OlderFigure) -> str:
    shown, later = found.shown, found.later
    return (
        f"{found.where}: {shown.measure} of {shown.when.words} ({shown.claim}); "
        f"later: {later.when.words} ({later.claim})"
    )


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


def _visible(name: str) -> str:
    """Show what a terminal would obey, which the name of a file can hold."""
    return "".join(c if c.isprintable() else f"<{code_point(c)}>" for c in name)


def _counted(amount: int, noun: str) -> str:
    return f"{amount} {_plural(amount, noun)}"


def _plural(amount: int, noun: str) -> str:
    return noun if amount == 1 else f"{noun}s"
