"""Rules for what a project has once: its head with its scales, and its vocabulary."""

from collections.abc import Iterator
from itertools import chain

from sitegen.library import Library
from sitegen.places import SITE, VOCABULARY
from sitegen.problems import Problem, Rule, nearest, problem_of_file, quoted, unknown
from sitegen.records.scales import Scale
from sitegen.records.terms import State
from sitegen.records.vocabulary import BUILT_IN_ACTORS
from sitegen.rules.claims import standing_claims


def site_is_there(library: Library) -> Iterator[Problem]:
    """Every project that publishes something has a title and a lead."""
    if library.site or SITE in library.unread:
        return
    themes = (t.file for t in library.themes.values() if t.record.state is State.REVIEWED)
    briefs = (b.file for b in library.briefs.values() if b.record.state is State.REVIEWED)
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
        named = (name for _, name in claim.actors if name not in BUILT_IN_ACTORS)
        yield from ((entry.file, f'the actor "{name}"') for name in named)
        yield from ((entry.file, f'the measure "{each.measure}"') for each in claim.figures)


def measures_are_placed(library: Library) -> Iterator[Problem]:
    """Every measure's family is one of the families, and what it is part of another measure."""
    if not (entry := library.vocabulary):
        return
    families, measures = entry.record.families, entry.record.measures
    for name, measure in measures.items():
        path, whole = ("measures", name, "part_of"), measure.part_of
        if not entry.may_have("families", measure.family):
            message = unknown("family", measure.family, families, "; add it to families")
            yield entry.problem(Rule.UNKNOWN_FAMILY, ("measures", name, "family"), message)
        if whole == name:
            message = f'"{name}" is this measure itself; name another, or none'
            yield entry.problem(Rule.UNKNOWN_MEASURE, path, message)
        elif whole and not entry.may_have("measures", whole):
            message = unknown("measure", whole, measures, "; add it to measures")
            yield entry.problem(Rule.UNKNOWN_MEASURE, path, message)


def actors_are_free(library: Library) -> Iterator[Problem]:
    """No actor takes the name of one that needs no record."""
    for name in BUILT_IN_ACTORS:
        if (entry := library.vocabulary) and name in entry.record.actors:
            message = f'"{name}" is known without the vocabulary; choose another id'
            yield entry.problem(Rule.NOT_AN_ID, ("actors", name), message, at_name=True)


def terms_keep_to_the_scales(library: Library) -> Iterator[Problem]:
    """Judgements' likelihood and confidence and sources' grades are steps of the site's scales."""
    if SITE in library.unread:
        return
    scales = library.scales
    for theme in library.themes.values():
        for name, judgement in theme.record.judgements.items():
            for field, term, scale in (
                ("likelihood", judgement.likelihood, scales.likelihood),
                ("confidence", judgement.confidence, scales.confidence),
            ):
                for rule, message in _faults(term, field, scale):
                    yield theme.problem(rule, ("judgements", name, field), message)
    for seed in library.seeds.values():
        if graded := seed.record.reliability:
            for rule, message in _faults(graded.grade, "reliability", scales.reliability):
                yield seed.problem(rule, ("reliability", "grade"), message)


def _faults(name: str, field: str, scale: Scale) -> Iterator[tuple[Rule, str]]:
    """Say that this scale has no such term, and which other one has it."""
    if name not in scale.names:
        told = f"{quoted(name)} is none of {', '.join(scale.names)}"
        if other := next((other for other in type(scale) if name in other.names), ""):
            others = f'; write one of these, or "{field}: {other}" in {SITE}'
            yield Rule.OTHER_SCALE, f"{told}{others}"
        else:
            yield Rule.UNKNOWN_VALUE, f"{told}{nearest(name, scale.names)}"
