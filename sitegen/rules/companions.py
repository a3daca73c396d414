"""Rules for files that go with a record: they have its name, and nothing recorded is lost."""

from collections.abc import Iterator, Mapping

from sitegen.dates import is_day
from sitegen.library import Library
from sitegen.paragraphs import paragraphs
from sitegen.places import (
    BRIEFS,
    CHECKED,
    FINGERPRINTS,
    FOLDER,
    PUBLISHED,
    RELEASES,
    RESULTS,
    REVIEWED,
    SEEDS,
    THEMES,
)
from sitegen.problems import Problem, Rule, counted, nearest, problem_of_file
from sitegen.records.terms import State


def records_are_there(library: Library) -> Iterator[Problem]:
    """Every brief and every file of fingerprints has its seed, every file of results its brief."""
    for name, file, hint in _alone(library, library.briefs, SEEDS, library.seeds):
        message = f"has no seed {file}; write one, or rename the brief{hint}"
        yield library.briefs[name].problem(Rule.UNKNOWN_SEED, (), message)
    for name, file, hint in _alone(library, library.fingerprints, SEEDS, library.seeds):
        message = f"has no seed {file}; write one, or rename the fingerprints{hint}"
        yield problem_of_file(f"{SEEDS}{name}{FINGERPRINTS}", Rule.UNKNOWN_SEED, message)
    for name, file, hint in _alone(library, library.results, BRIEFS, library.briefs):
        message = f"has no brief {file}; put the brief back, or rename this like it{hint}"
        yield problem_of_file(f"{CHECKED}{name}{RESULTS}", Rule.NOT_A_RESULT, message)


def _alone(
    library: Library, names: Mapping[str, object], folder: str, others: Mapping[str, object]
) -> Iterator[tuple[str, str, str]]:
    """Yield what has no record of its name in a folder: the name, that record's file, a hint.

    Where that file is there and could not be read, this is told already.
    """
    for name in sorted(names.keys() - others.keys()):
        file = f"{folder}{name}.yml"
        if file not in library.unread:
            yield name, file, nearest(name, others.keys() - names.keys())


def reviews_have_files(library: Library) -> Iterator[Problem]:
    """Every file of reviews has a brief or theme of the same name."""
    known = _files(library)
    for name in sorted(library.reviews):
        file = f"{FOLDER}{name}.yml"
        if file not in known:
            message = f"there is no {file} any more; delete this, or rename it too"
            yield problem_of_file(f"{REVIEWED}{name}{RESULTS}", Rule.NOT_A_REVIEW, message)


def _files(library: Library) -> frozenset[str]:
    """Return the files of briefs and themes that are there."""
    briefs = {f"{BRIEFS}{name}.yml" for name in library.briefs}
    return library.unread.union(briefs, (f"{THEMES}{name}.yml" for name in library.themes))


def releases_have_days(library: Library) -> Iterator[Problem]:
    """Every release has the day of its recording for a name."""
    for name in sorted(library.releases):
        if not is_day(name):
            message = "its name is no day; name it as it was recorded: 2031-05-02.jsonl"
            yield problem_of_file(f"{RELEASES}{name}{RESULTS}", Rule.NOT_A_RELEASE, message)


def published_claims_stay(library: Library) -> Iterator[Problem]:
    """Every claim that was published is there, withdrawn, or an earlier id of one that is."""
    for entry in library.briefs.values():
        there = entry.record.claims.keys() | entry.record.successors.keys()
        published = {n for n, r in library.results.get(entry.id, {}).items() if r.published}
        gone = published - there if entry.record.state is State.REVIEWED else ()
        for name in sorted(gone if not entry.has_lost("was") else ()):
            message = (
                f'lacks "{name}", which was published; write "was: [{name}]" under what it has '
                "become, or put it back with withdrawn:"
            )
            yield entry.problem(Rule.CLAIM_GONE, ("claims",), message, at_name=True)


def recorded_in(library: Library) -> dict[str, int]:
    """Return how many records each file holds that must not be lost, by file without ending."""
    published = {n: sum(r.published for r in of.values()) for n, of in library.results.items()}
    others = {"reviewed": library.reviews, "releases": library.releases}
    counts = {f"checked/{name}": count for name, count in published.items()}
    counts |= {
        f"{at}/{name}": len(of) for at, found in others.items() for name, of in found.items()
    }
    return {file: count for file, count in counts.items() if count}


def lost_records(library: Library, counts: Mapping[str, int]) -> Iterator[Problem]:
    """Yield what was recorded and is gone; ``counts`` are of what there was, by file."""
    there = recorded_in(library)
    for file, known in sorted(counts.items()):
        if (found := there.get(file, 0)) < known:
            lost = f"holds {found} of {_counted(known, file)}"
            message = f"{lost}; put the file back as it was{_or_gone(library, file)}"
            yield problem_of_file(f"{FOLDER}{file}{RESULTS}", Rule.RECORD_LOST, message)


def uncounted_records(library: Library, counts: Mapping[str, int]) -> Iterator[Problem]:
    """Yield what is recorded and not counted, so that nobody would miss it."""
    for file, found in sorted(recorded_in(library).items()):
        if found > (known := counts.get(file, 0)):
            lost = f"counts {known} of {_counted(found, file)} in {FOLDER}{file}{RESULTS}"
            message = f"{lost}; run `python build.py status --write`"
            yield problem_of_file(PUBLISHED, Rule.RECORD_LOST, message)


def _counted(amount: int, file: str) -> str:
    nouns = {"checked": "published claim", "reviewed": "review", "releases": "change"}
    return counted(amount, nouns[file.partition("/")[0]])


def _or_gone(library: Library, file: str) -> str:
    folder, _, name = file.partition("/")
    record = f"{BRIEFS}{name}.yml" if folder == "checked" else f"{FOLDER}{name}.yml"
    if folder == "releases" or record in _files(library):
        return ""
    return f", or, where {record} is to go for good, take its line out of {PUBLISHED}"


def lost_fingerprints(library: Library) -> Iterator[Problem]:
    """Yield files without a paragraph on which the check of a claim rested."""
    for name in sorted(library.results.keys() & library.briefs.keys() & library.seeds.keys()):
        citable, known = library.seeds[name].record.citable, library.fingerprints.get(name, {})
        if lost := sorted(_rested_on(library, name) & {*citable} - known.keys()):
            message = (
                f"lacks {paragraphs(lost)}, on which checks rested; put the file back as it was, "
                f'or run "python build.py new --refresh {name}", then run `python build.py '
                "verify --write`"
            )
            yield problem_of_file(f"{SEEDS}{name}{FINGERPRINTS}", Rule.RECORD_LOST, message)


def _rested_on(library: Library, name: str) -> set[int]:
    """Return the paragraphs that claims cite now and cited when they were checked."""
    results, claims = library.results[name], library.briefs[name].record.claims
    both = results.keys() & claims.keys()
    return {n for c in both for n in results[c].paragraphs if n in claims[c].paragraphs}
