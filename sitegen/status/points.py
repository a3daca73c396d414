"""What there is to look at, point by point: how many, which, and what to do."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sitegen.paragraphs import ranges
from sitegen.problems import plural, printable
from sitegen.records.terms import Mark
from sitegen.status.overview import Status, Support, WeakQuestion

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
        return f"{plural(self.count, self.noun)} {self.of}".strip()


def points_of(status: Status) -> Iterator[Point]:
    """Yield every point, also those of which there is nothing."""
    yield Point(
        count=status.problems,
        noun="problem",
        details=tuple(f"{printable(file)} cannot be read" for file in status.unread),
        advice="python build.py check prints them.",
        in_line=False,
    )
    yield from _articles(status)
    for support in Support:
        weak = (question for question in status.questions if question.rests_on is support)
        yield _listed("question", support.definition, map(_question, weak))
    yield from _reviews(status)
    if status.unexplained is not None:
        advice = "In a theme, under disagreements:, say what explains it, on: its name."
        yield _listed("disagreement", "not yet explained", status.unexplained, advice)
    if status.lints:
        advice = "python build.py check prints them."
        yield _summed("warning", "", status.lints["active"], advice)
        yield _summed("silenced warning", "", status.lints["silenced"])


def _listed(noun: str, of: str, details: Iterable[str], advice: str = "") -> Point:
    """Return a point of which each detail is one."""
    every = tuple(details)
    return Point(count=len(every), noun=noun, of=of, details=every, advice=advice)


def _summed(noun: str, of: str, counts: Mapping[str, int], advice: str = "") -> Point:
    """Return a point of which each detail is some."""
    details = tuple(f"{count} {name}" for name, count in counts.items())
    return Point(count=sum(counts.values()), noun=noun, of=of, details=details, advice=advice)


def _articles(status: Status) -> Iterator[Point]:
    drafts = [row.id for row in status.articles if row.draft]
    drafts += [f"the theme {theme.id}" for theme in status.themes if theme.draft]
    yield _listed("draft", "", drafts)
    begun = (theme.id for theme in status.themes if theme.lacks_bottom_line)
    yield _listed("theme", "without a bottom line yet", begun)
    marks = sum((Counter(row.marks) for row in status.articles), Counter[Mark]())
    unchecked: dict[str, int] = {
        mark: marks[mark] for mark in Mark if marks[mark] and not mark.is_checked
    }
    yield _summed("claim", "without a check that holds", unchecked)
    of = "with checks of claims not recorded yet"
    advice = "python build.py verify --write records them, where the texts are at hand."
    yield _listed("reviewed brief", of, status.unpublished, advice)
    yield _paragraphs(
        "neither cited nor listed", {row.id: row.unaccounted for row in status.articles}
    )
    yield _paragraphs("listed as uncited", {row.id: row.uncited for row in status.articles})


def _paragraphs(of: str, numbers: Mapping[str, Sequence[int]]) -> Point:
    details = tuple(f"{name} {ranges(some)}" for name, some in numbers.items() if some)
    count = sum(map(len, numbers.values()))
    return Point(count=count, noun="paragraph", of=of, details=details, in_line=False)


def _reviews(status: Status) -> Iterator[Point]:
    rests_on = {"brief": "questions", "judgement": "grounds", "theme": "answers or figures"}
    for kind, grounds in rests_on.items():
        changed = [review for review in status.reviews if review.kind == kind and review.changes]
        yield Point(
            count=len(changed),
            noun=kind,
            of=f"whose {grounds} changed since the review",
            details=tuple(
                f"{review.of}, {review.reviewed}: {change.part} {change.how}"
                + (f": {', '.join(change.sentences)}" if change.sentences else "")
                for review in changed
                for change in review.changes
            ),
            advice="Read again, then give a new date, or: python build.py status --write "
            + " ".join(review.of for review in changed[:MOST]),
            in_line=False,
        )
    new = (f"{r.kind} {r.of} ({r.reviewed})" for r in status.reviews if not r.recorded)
    advice = "python build.py status --write records them; checks of claims are another thing."
    yield _listed("review date", "not recorded yet", new, advice)
    of = "with no date under reviewed, though no draft:"
    advice = "Without state: draft it says that somebody compared it; the date says when."
    yield _listed("record", of, status.undated, advice)


def _question(weak: WeakQuestion) -> str:
    if weak.rests_on is Support.ORIGIN and weak.articles != (weak.what,):
        return f"{weak.question} ({weak.what}, in {' and '.join(weak.articles)})"
    return f"{weak.question} ({weak.what})" if weak.what else weak.question
