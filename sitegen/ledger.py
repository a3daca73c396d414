"""What commands record for later: how checks ended, what was reviewed, what readers were told."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from sitegen.desk.reading import read_articles
from sitegen.desk.writing import write_file
from sitegen.evidence.checking import Report, check_evidence
from sitegen.exports.states import difference, folded, state
from sitegen.places import BRIEFS, CHECKED, PUBLISHED, RELEASES, RESULTS, REVIEWED
from sitegen.problems import Problem, Rule, WrongUseError, nearest, quoted
from sitegen.project import Project, open_project, refusal
from sitegen.records.recorded import format_counts, format_lines
from sitegen.rules.companions import lost_records, recorded_in
from sitegen.status.reviews import record_reviews

_OF_THE_NAV = frozenset({Rule.NOT_IN_NAV, Rule.UNKNOWN_PAGE})


def verify_project(
    root: Path, texts: Path, *, day: str = "", only: Collection[str] = ()
) -> tuple[tuple[Problem, ...], Report]:
    """Check every claim against the texts at hand; first the records must have no problem.

    What the nav lacks does not matter here.
    What the disk refuses, to read a text or to write the results, is a problem, too.
    Where articles are named, only they are checked; one that is not there is a finding.
    Where a day (ISO 8601) is given, the results are recorded as of that day.
    """
    project = open_project(root, drafts=True)
    if problems := tuple(p for p in project.problems_in_records if p.rule not in _OF_THE_NAV):
        return problems, Report(findings=(), articles=())
    if unknown := sorted({*only} - project.library.briefs.keys()):
        return (), Report(findings=_unknown(unknown, project), articles=(), is_open=True)
    try:
        report = check_evidence(
            project.library, read_articles(texts), day, folder=f"{texts}", only=only
        )
        for article, results in report.results.items():
            write_file(root / CHECKED / f"{article}{RESULTS}", format_lines(results))
        if day:
            _count(project, results={**project.library.results, **report.results})
    except OSError as error:
        return (refusal(error, root, texts),), Report(findings=(), articles=())
    return (), report


def _unknown(names: Sequence[str], project: Project) -> tuple[str, ...]:
    """Say of each name that no article has it, and which one is meant."""
    known, advice = project.library.briefs, f"; name one of {BRIEFS} by its file, without .yml"
    return tuple(f"unknown article {quoted(name)}{nearest(name, known, advice)}" for name in names)


def _count(project: Project, fresh: Collection[str] = (), **recorded: Any) -> None:
    """Write how many records there are now, of which none is lost but in a file written anew."""
    kept = {file: count for file, count in project.counts.items() if file not in fresh}
    found = recorded_in(replace(project.library, **recorded))
    counts = {f: max(kept.get(f, 0), found.get(f, 0)) for f in kept.keys() | found.keys()}
    if counts != project.counts:
        write_file(project.root / PUBLISHED, format_counts(counts))


def review_project(
    root: Path, names: Collection[str]
) -> tuple[tuple[Problem, ...], list[tuple[str, str]]]:
    """Record reviews and return which, by name and date; where there are problems, none.

    Where a record was lost nothing is recorded: the review would seem to be of what is there now.
    """
    project = open_project(root, drafts=True)
    lost = lost_records(project.library, project.counts)
    if problems := project.problems_in_records or tuple(lost):
        return problems, []
    files, fresh = record_reviews(project.library, names)
    try:
        for name, reviews in files.items():
            write_file(root / REVIEWED / f"{name}{RESULTS}", format_lines(reviews, sort_keys=True))
        known = {**project.library.reviews, **files}
        _count(project, {f"reviewed/{name}" for name in files}, reviews=known)
    except OSError as error:
        return (refusal(error, root, root / REVIEWED),), []
    return (), [(subject.name, subject.date) for subject in fresh]


def release_project(root: Path, day: str) -> tuple[tuple[Problem, ...], int]:
    """Record what readers are told since the last release, and return how many items differ.

    Where nothing differs, or there are problems, no file is added. What was recorded on the same
    day is recorded again. Raises ``WrongUseError`` where a later day is recorded.
    """
    project = open_project(root)
    if project.problems or not project.corpus:
        return project.problems, 0
    earlier = [release for release in project.corpus.releases if release.day != day]
    if earlier and earlier[-1].day > day:
        raise WrongUseError(f"The latest release is of {earlier[-1].day}; give a later day.")
    recorded = difference(folded(earlier), state(project.corpus))
    try:
        if recorded or len(earlier) < len(project.corpus.releases):
            items = {each.item: each for each in recorded}
            write_file(root / RELEASES / f"{day}{RESULTS}", format_lines(items))
            releases = {**project.library.releases, day: items}
            _count(project, {f"releases/{day}"}, releases=releases)
    except OSError as error:
        return (refusal(error, root, root / RELEASES),), 0
    return (), len(recorded)
