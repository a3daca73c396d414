"""Rules for the files that a project has once: each is there as soon as something rests on it."""

from collections.abc import Iterator
from itertools import chain

from sitegen.library import SITE, VOCABULARY, Library
from sitegen.problems import Problem, Rule, problem_of_file
from sitegen.records.terms import State
from sitegen.records.vocabulary import BUILT_IN_ACTORS
from sitegen.rules.claims import standing_claims


def site_is_there(library: Library) -> Iterator[Problem]:
    """Every project that publishes something has a title and a lead."""
    if library.site or SITE in library.unread:
        return
    themes = (e.file for e in library.themes.values() if e.record.state is State.REVIEWED)
    briefs = (e.file for e in library.briefs.values() if e.record.state is State.REVIEWED)
    if file := next(chain(themes, briefs), ""):
        message = f"missing, and {file} is published; put the file back, or write title: and lead:"
        yield problem_of_file(SITE, Rule.MISSING_FILE, message)


def vocabulary_is_there(library: Library) -> Iterator[Problem]:
    """Every project whose briefs or themes name an actor or a measure has a vocabulary."""
    if library.vocabulary or VOCABULARY in library.unread:
        return
    if first := next(_names(library), None):
        file, what = first
        message = f"missing, and {file} names {what}; put the file back, or write it"
        yield problem_of_file(VOCABULARY, Rule.MISSING_FILE, message)


def _names(library: Library) -> Iterator[tuple[str, str]]:
    """Yield who names what of the vocabulary."""
    for theme in library.themes.values():
        known = theme.record.questions_by_key
        subjects = (name for each in theme.record.disagreements.values() for name in each.on)
        measures = (*theme.record.key_measures, *(name for name in subjects if name not in known))
        yield from ((theme.file, f'the measure "{name}"') for name in measures)
    for entry, _, claim in standing_claims(library):
        mouth = [claim.put_in_mouth_of] if claim.put_in_mouth_of else []
        for name in (*claim.by, *claim.via, *mouth):
            if name not in BUILT_IN_ACTORS:
                yield entry.file, f'the actor "{name}"'
        yield from ((entry.file, f'the measure "{each.measure}"') for each in claim.figures)
