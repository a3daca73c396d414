"""Comments that silence a lint where they stand: ``# lint: off long-sentence — why``."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sitegen.library import Entry
from sitegen.lints.remarks import Remark
from sitegen.problems import Lint, Place, Problem, nearest, quoted
from sitegen.records.fields import Record
from sitegen.yamltext import Path
from sitegen.yamltext.comments import Comment, comments_in

ABOUT_COMMENTS = (
    Lint.LINT_COMMENT,
    Lint.LINT_WITHOUT_REASON,
    Lint.UNKNOWN_LINT,
    Lint.SILENCES_NOTHING,
)
_BEGINS = re.compile(r"lint\s*:", re.IGNORECASE)
_OFF = re.compile(r"lint:\s*off\s+(?P<lint>[\w-]*\w)(?:\s*:|\s+(?:\u2014|\u2013|--?)|$)(?P<why>.*)")
_FORM = '"# lint: off long-sentence \u2014 why"'


@dataclass(frozen=True, kw_only=True, order=True)
class Silenced:
    """A warning that a comment took back, and the reason it gives."""

    problem: Problem
    reason: str


@dataclass(frozen=True, kw_only=True)
class Switch:
    """A comment that silences a lint for a field and all in it; the empty path is the file."""

    place: Place
    lint: str
    reason: str
    path: Path | None

    def covers(self, remark: Remark) -> bool:
        """Say whether it silences a remark on the same file."""
        return (
            bool(self.reason)
            and self.path is not None
            and self.lint == remark.lint
            and remark.path[: len(self.path)] == self.path
        )

    def warning(self, lint: Lint, message: str) -> Problem:
        """Return a warning about the comment itself."""
        return Problem(place=self.place, message=message, rule=lint)


def switches_in(entry: Entry[Record]) -> Iterator[Switch | Problem]:
    """Yield the comments of a file that silence lints; what cannot be read is a warning."""
    if b"lint" not in entry.content.lower():
        return
    text = entry.content.decode("utf-8-sig")
    comments = list(comments_in(text))
    for comment in comments:
        if not _BEGINS.match(comment.text):
            continue
        place = Place(file=entry.file, line=comment.mark[0], column=comment.mark[1])
        if match := _OFF.fullmatch(comment.text):
            path = _path(entry, comment, comments, len(text.splitlines()))
            reason = match["why"].strip()
            yield Switch(place=place, lint=match["lint"], reason=reason, path=path)
        else:
            message = f"cannot be read; write {_FORM}, with the lint's name and your reason"
            yield Problem(place=place, message=message, rule=Lint.LINT_COMMENT)


def _path(
    entry: Entry[Record], comment: Comment, comments: Sequence[Comment], lines: int
) -> Path | None:
    """Return the field that a comment stands beside or above; above the first one, the file."""
    if not comment.alone:
        return entry.document.path_at(comment.mark[0])
    taken = {other.mark[0] for other in comments if other.alone}
    first = entry.document.mark(())[0]
    if comment.mark[0] < first:
        return ()
    below = (line for line in range(comment.mark[0], lines + 1) if line not in taken)
    return entry.document.path_at(next(below, 0))


def faults_of(switch: Switch, remarks: Sequence[Remark], *, whole: bool) -> Iterator[Problem]:
    """Yield what is wrong with a comment; ``whole`` where every lint could see all it needs."""
    known = sorted(set(Lint) - set(ABOUT_COMMENTS))
    if switch.lint not in known:
        hint = nearest(switch.lint, known, f"; write one of {', '.join(known)}")
        message = f"unknown lint {quoted(switch.lint)}{hint}"
        yield switch.warning(Lint.UNKNOWN_LINT, message)
    elif not switch.reason:
        message = (
            f'silences nothing without a reason; add it: "# lint: off {switch.lint} \u2014 why"'
        )
        yield switch.warning(Lint.LINT_WITHOUT_REASON, message)
    elif whole and not any(map(switch.covers, remarks)):
        message = (
            f'"lint: off {switch.lint}" silences nothing; take it out, or move it to the end of '
            "the field's line or right above it"
        )
        yield switch.warning(Lint.SILENCES_NOTHING, message)
