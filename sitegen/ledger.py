"""What commands record for later: how checks ended, what was reviewed, what readers were told."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

from sitegen.desk import read_articles, write_file
from sitegen.evidence.checking import Report, check_evidence
from sitegen.exports.states import difference, folded, state
from sitegen.library import BRIEFS, CHECKED, PUBLISHED, RELEASES, RESULTS, REVIEWED
from sitegen.problems import Problem, nearest, quoted
from sitegen.project import Project, open_project, refusal
from sitegen.records.recorded import format_published, format_results, format_reviews
from sitegen.records.releases import format_release
from sitegen.rules.companions import published_in
from sitegen.status import record_reviews


def verify_project(
    root: Path, texts: Path, *, day: str = "", only: Collection[str] = ()
) -> tuple[tuple[Problem, ...], Report]:
    """Check every claim against the texts at hand; first the records must have no problem.

    What the disk refuses, to read a text or to write the results, is a problem, too.
    Where articles are named, only they are checked; one that is not there is a finding.
    Where a day (ISO 8601) is given, the results are recorded as of that day.
    """
    project = open_project(root, drafts=True)
    if project.problems_in_records:
        return project.problems_in_records, Report(findings=(), articles=())
    if unknown := sorted({*only} - project.library.briefs.keys()):
        return (), Report(findings=_unknown(unknown, project), articles=(), is_open=True)
    try:
        report = check_evidence(
            project.library, read_articles(texts), day, folder=f"{texts}", only=only
        )
        for article, results in report.results.items():
            write_file(root / CHECKED / f"{article}{RESULTS}", format_results(results))
        if day and (counts := _published(project, report)):
            write_file(root / PUBLISHED, format_published(counts))
    except OSError as error:
        return (refusal(error, root, texts),), Report(findings=(), articles=())
    return (), report


def _unknown(names: Sequence[str], project: Project) -> tuple[str, ...]:
    """Say of each name that no article has it, and which one is meant."""
    known, advice = project.library.briefs, f"; name one of {BRIEFS} by its file, without .yml"
    return tuple(f"unknown article {quoted(name)}{nearest(name, known, advice)}" for name in names)


def _published(project: Project, report: Report) -> dict[str, int]:
    """Return how many published claims each article has had, which never falls."""
    results = {**project.library.results, **report.results}
    found = published_in(replace(project.library, results=results))
    known = project.published
    return {n: max(known.get(n, 0), found.get(n, 0)) for n in known.keys() | found.keys()}


def review_project(
    root: Path, names: Collection[str]
) -> tuple[tuple[Problem, ...], list[tuple[str, str]]]:
    """Record reviews and return which, by name and date; where there are problems, none."""
    project = open_project(root, drafts=True)
    if project.problems_in_records:
        return project.problems_in_records, []
    recording = record_reviews(project.library, names)
    try:
        for name, reviews in recording.files.items():
            write_file(root / REVIEWED / f"{name}{RESULTS}", format_reviews(reviews))
    except OSError as error:
        return (refusal(error, root, root / REVIEWED),), []
    return (), [(subject.name, subject.date) for subject in recording.fresh]


class EarlierReleaseError(Exception):
    """A release would come before one that is recorded; the text is one line that says which."""


def release_project(root: Path, day: str) -> tuple[tuple[Problem, ...], int]:
    """Record what readers are told since the last release, and return how many items differ.

    Where nothing differs, or there are problems, no file is added. What was recorded on the same
    day is recorded again. Raises ``EarlierReleaseError``.
    """
    project = open_project(root)
    if project.problems or not project.corpus:
        return project.problems, 0
    earlier = [release for release in project.corpus.releases if release.day != day]
    if earlier and earlier[-1].day > day:
        raise EarlierReleaseError(f"The latest release is of {earlier[-1].day}; give a later day.")
    recorded = difference(folded(earlier), state(project.corpus))
    try:
        if recorded or len(earlier) < len(project.corpus.releases):
            write_file(root / RELEASES / f"{day}{RESULTS}", format_release(recorded))
    except OSError as error:
        return (refusal(error, root, root / RELEASES),), 0
    return (), len(recorded)
