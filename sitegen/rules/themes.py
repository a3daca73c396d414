"""Rules for themes and the site: what they rest on exists and is published."""

from collections.abc import Iterator

from sitegen.library import Entry, Library
from sitegen.places import BRIEFS
from sitegen.problems import Problem, Rule, nearest, unknown
from sitegen.records import Brief
from sitegen.records.terms import State
from sitegen.rules.claims import renamed, unknown_measure


def questions_are_unique(library: Library) -> Iterator[Problem]:
    """No two themes have a question of one id, since briefs name it alone."""
    owners: dict[str, str] = {}
    for entry in library.themes.values():
        for name in entry.record.questions:
            owner = owners.setdefault(name, entry.file)
            if owner != entry.file:
                message = f"{owner} has a question of this name; choose another"
                path = ("questions", name)
                yield entry.problem(Rule.QUESTION_TWICE, path, message, at_name=True)


def context_is_one(library: Library) -> Iterator[Problem]:
    """At most one theme is the context theme."""
    contexts = [entry for entry in library.themes.values() if entry.record.context]
    for entry in contexts[1:]:
        message = f"{contexts[0].file} is the context theme already; there is one"
        yield entry.problem(Rule.TWO_CONTEXTS, ("context",), message)


def references_exist(library: Library) -> Iterator[Problem]:
    """Every claim a theme or the site names exists, stands, and is in a reviewed brief.

    A theme that is a draft may rest on drafts.
    """
    for entry in library.themes.values():
        for path, reference in entry.record.claims_named:
            for rule, message in _fault(library, reference):
                if rule is not Rule.DRAFT_CLAIM or entry.record.state is State.REVIEWED:
                    yield entry.problem(rule, path, message)
    if site := library.site:
        for path, reference in site.record.claims_named:
            for rule, message in _fault(library, reference):
                yield site.problem(rule, path, message)


def _fault(library: Library, reference: str) -> Iterator[tuple[Rule, str]]:
    article, _, name = reference.partition("/")
    if f"{BRIEFS}{article}.yml" in library.unread:
        return
    brief = library.briefs.get(article)
    if not brief:
        known = [brief.id for brief in library.briefs.values() if name in brief.record.claims]
        hint = nearest(article, known, "; take the line out, or mend it")
        yield Rule.UNKNOWN_CLAIM, f'no article "{article}"{hint}'
        return
    if name not in brief.record.claims:
        if not brief.may_have("claims", name) and not brief.has_lost("was"):
            yield _no_claim(brief, name)
    elif brief.record.claims[name].withdrawn:
        yield Rule.WITHDRAWN_CLAIM, f'"{reference}" is withdrawn; name another claim, or none'
    elif brief.record.state is State.DRAFT and not brief.has_lost("state"):
        remedy = "name another claim, or write state: reviewed into its brief"
        message = f'"{reference}" is in a draft, which is not published; {remedy}'
        yield Rule.DRAFT_CLAIM, message


def _no_claim(brief: Entry[Brief], name: str) -> tuple[Rule, str]:
    """Say that an article has no claim of this name, and what it has become, or which is meant."""
    reference = f"{brief.id}/{name}"
    if successors := brief.record.successors.get(name):
        return Rule.RENAMED_CLAIM, renamed(reference, [f"{brief.id}/{new}" for new in successors])
    known = [f"{brief.id}/{claim}" for claim in brief.record.claims]
    advice = "; name a claim of this article"
    return Rule.UNKNOWN_CLAIM, unknown("claim", reference, known, advice)


def subjects_and_measures_exist(library: Library) -> Iterator[Problem]:
    """Disagreements are on questions of their theme or on measures; every measure shown is one."""
    if not (vocabulary := library.vocabulary):
        return
    measures = vocabulary.record.measures
    for entry in library.themes.values():
        known = [*entry.record.questions_by_key, *measures]
        for name, disagreement in entry.record.disagreements.items():
            for i, subject in enumerate(disagreement.on):
                if subject not in known and not vocabulary.may_have("measures", subject):
                    advice = "; name one of this theme's, or a measure"
                    message = unknown("question or measure", subject, known, advice)
                    path = ("disagreements", name, "on", i)
                    yield entry.problem(Rule.UNKNOWN_QUESTION, path, message)
        for i, name in enumerate(entry.record.key_measures):
            if not vocabulary.may_have("measures", name):
                message = unknown_measure(name, measures)
                yield entry.problem(Rule.UNKNOWN_MEASURE, ("key_measures", i), message)
