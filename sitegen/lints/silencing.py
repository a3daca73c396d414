"""Comments that silence a lint where they stand: ``# lint: off long-sentence — why``."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from sitegen.library import Entry
from sitegen.lints.passages import Remark
from sitegen.problems import Lint, Place, Problem, nearest, quoted
from sitegen.records.record import Record
from sitegen.yamltext import Path
from sitegen.yamltext.comments import Comment, comments_in

NEVER_SILENCED = (
    Lint.OTHER_LANGUAGE,
    Lint.DESCRIPTION_COUNT,
    Lint.EDITED_SINCE_CHECKED,
    Lint.LINT_COMMENT,
    Lint.LINT_WITHOUT_REASON,
    Lint.UNKNOWN_LINT,
    Lint.SILENCES_NOTHING,
)
_BEGINS = re.compile(r"lint\s*:", re.IGNORECASE)
_OFF = re.compile(r"lint:\s*off\s+(?P<lint>[\w-]*\w)(?:\s*:|\s+(?:\u2014|\u2013|--?)|$)(?P<why>.*)")
_FORM = '"# lint: off long-sentence \u2014 why"'

Reach = tuple[str, Path]
"""A lint, and a field with all in it; the empty path is the whole file."""


@dataclass(frozen=True, kw_only=True)
class Switch:
    """A comment that silences a lint for a field and all in it; beside no field it has no path."""

    place: Place
    lint: str
    reason: str
    path: Path | None

    @property
    def reach(self) -> Reach | None:
        """Return what it silences; nothing without a reason, or beside no field."""
        return (self.lint, self.path) if self.reason and self.path is not None else None

    def warning(self, lint: Lint, message: str) -> Problem:
        """Return a warning about the comment itself."""
        return Problem(place=self.place, message=message, rule=lint)


def switches_in(entry: Entry[Record]) -> Iterator[Switch | Problem]:
    """Yield the comments of a file that silence lints; what cannot be read is a warning."""
    if b"lint" not in entry.content.lower():
        return
    comments = list(comments_in(entry.content.decode("utf-8-sig")))
    begun = entry.document.begun()
    targets = _targets(comments, first=entry.document.mark(())[0])
    for comment in comments:
        line, column = comment.mark
        place = Place(file=entry.file, line=line, column=column)
        if match := _OFF.fullmatch(comment.text):
            path = begun.get(targets[line]) if targets[line] else ()
            yield Switch(place=place, lint=match["lint"], reason=match["why"].strip(), path=path)
        elif _BEGINS.match(comment.text):
            message = f"cannot be read; write {_FORM}, with the lint's name and your reason"
            yield Problem(place=place, message=message, rule=Lint.LINT_COMMENT)


def _targets(comments: Sequence[Comment], first: int) -> dict[int, int]:
    """Return, by a comment's line, the line it is about: its own, or the next that is no comment.

    What stands above the first field is about the file, which is line 0.
    """
    targets: dict[int, int] = {}
    for comment in reversed(comments):
        line = comment.mark[0]
        if comment.alone and line < first:
            targets[line] = 0
        else:
            targets[line] = targets.get(line + 1, line + 1) if comment.alone else line
    return targets


def silencer(remark: Remark, known: Collection[Reach]) -> Reach | None:
    """Return what silences a remark: a comment about its file, or its field or one around it."""
    reaches = ((remark.lint, remark.path[:end]) for end in range(len(remark.path) + 1))
    return next((reach for reach in reaches if reach in known), None)


def faults_of(switch: Switch, used: Collection[Reach], *, whole: bool) -> Iterator[Problem]:
    """Yield what is wrong with a comment; ``whole`` where every lint could see all it needs."""
    known = sorted(set(Lint) - set(NEVER_SILENCED))
    if switch.lint not in known:
        hint = nearest(switch.lint, known, f"; write one of {', '.join(known)}")
        message = f"unknown lint {quoted(switch.lint)}{hint}"
        yield switch.warning(Lint.UNKNOWN_LINT, message)
    elif not switch.reason:
        message = (
            f'silences nothing without a reason; add it: "# lint: off {switch.lint} \u2014 why"'
        )
        yield switch.warning(Lint.LINT_WITHOUT_REASON, message)
    elif whole and switch.reach not in used:
        message = (
            f'"lint: off {switch.lint}" silences nothing; take it out, or move it to the end of '
            "the field's line or right above it"
        )
        yield switch.warning(Lint.SILENCES_NOTHING, message)
