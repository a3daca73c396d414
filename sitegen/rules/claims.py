"""Rules for single claims: what they name exists."""

from collections.abc import Iterable, Iterator, Sequence

from sitegen.language.known import LANGUAGES, main_language
from sitegen.library import Entry, Library
from sitegen.places import IN_VOCABULARY, OR_ADD_IT, THEMES
from sitegen.problems import Problem, Rule, unknown
from sitegen.records import Brief, ClaimRecord
from sitegen.records.terms import Kind
from sitegen.records.vocabulary import BUILT_IN_ACTORS, is_a_name
from sitegen.yamltext import Path

RESERVED = "section-"


def standing_claims(library: Library) -> Iterator[tuple[Entry[Brief], str, ClaimRecord]]:
    """Yield every claim that is not withdrawn."""
    for entry in library.briefs.values():
        for name, claim in entry.record.standing.items():
            yield entry, name, claim


def ids_are_free(library: Library) -> Iterator[Problem]:
    """No claim has an id that its page uses for something else, or that a claim had before.

    An earlier id's link leads to what the claim has become.
    """
    for entry in library.briefs.values():
        for path, name in _ids(entry.record):
            if name.startswith(RESERVED):
                message = f'a claim\'s id cannot begin with "{RESERVED}"; choose another'
                yield entry.problem(Rule.NOT_AN_ID, path, message, at_name=True)
            if "was" in path and name in entry.record.claims:
                message = (
                    f'"{name}" is a claim of this brief, and an earlier id cannot be used again; '
                    "give that claim another id, or take this out"
                )
                yield entry.problem(Rule.ID_USED_AGAIN, path, message)


def _ids(brief: Brief) -> Iterator[tuple[Path, str]]:
    for name, claim in brief.claims.items():
        yield ("claims", name), name
        yield from ((("claims", name, "was", i), old) for i, old in enumerate(claim.was))


def asserters_exist(library: Library) -> Iterator[Problem]:
    """Everyone who asserts, passes on or has words put in the mouth is in the vocabulary."""
    if not library.vocabulary:
        return
    vocabulary, actors = library.vocabulary, library.vocabulary.record.actors
    names = library.vocabulary.record.actors_by_name
    for entry, name, claim in standing_claims(library):
        for path, actor in claim.actors:
            if vocabulary.may_have("actors", actor) or (
                actor in BUILT_IN_ACTORS and path[0] == "by"
            ):
                continue
            seed = library.seeds.get(entry.id)
            line = _actor(actor, seed.record.language if seed else library.language)
            advice = f"{IN_VOCABULARY}, under actors: {line}"
            message = unknown("actor", actor, actors, advice, besides=OR_ADD_IT)
            if actor in names:
                message = is_a_name(actor, names[actor])
            if actor in BUILT_IN_ACTORS:
                message = f'"{actor}" can only stand under by; name an actor of the vocabulary'
            yield entry.problem(Rule.UNKNOWN_ACTOR, ("claims", name, *path), message)


def _actor(name: str, language: str) -> str:
    """Return the line of a new actor, to be put right."""
    words = name.title().split("-")
    aliases = f'{{{language}: ["{words[-1]}"]}}'
    return f'{name}: {{name: "{" ".join(words)}", kind: person, aliases: {aliases}}}'


def measures_exist(library: Library) -> Iterator[Problem]:
    """Every figure's measure is in the vocabulary."""
    if not library.vocabulary:
        return
    vocabulary, known = library.vocabulary, library.vocabulary.record.measures
    for entry, name, claim in standing_claims(library):
        for i, figure in enumerate(claim.figures):
            if not vocabulary.may_have("measures", figure.measure):
                message = unknown_measure(figure.measure, known)
                path = ("claims", name, "figures", i, "measure")
                yield entry.problem(Rule.UNKNOWN_MEASURE, path, message)


def unknown_measure(name: str, known: Iterable[str]) -> str:
    """Say that the vocabulary has no such measure, and what to do."""
    return unknown("measure", name, known, IN_VOCABULARY, besides=OR_ADD_IT)


def themes_exist(library: Library) -> Iterator[Problem]:
    """Every theme a claim names has a file, and one that names none answers, or gives context."""
    known = library.themes
    for entry, name, claim in standing_claims(library):
        known_by = claim.answers or claim.themes_by(library.theme_of)
        if not (known_by or library.unread_in(THEMES)) and not entry.has_lost("themes", "answers"):
            message = 'lacks themes; add a line "themes: …"'
            yield entry.problem(Rule.MISSING_FIELD, ("claims", name), message)
        for i, theme in enumerate(claim.themes):
            if theme not in known and f"{THEMES}{theme}.yml" not in library.unread:
                message = unknown("theme", theme, known, f"; name a file of {THEMES}, or write it")
                yield entry.problem(Rule.UNKNOWN_THEME, ("claims", name, "themes", i), message)


def references_exist(library: Library) -> Iterator[Problem]:
    """Claims of the same brief that are named exist, stand, and are other ones."""
    for entry in library.briefs.values():
        claims, successors = entry.record.claims, entry.record.successors
        for path, name in _claims_named(entry.record):
            if name in successors and name not in claims:
                yield entry.problem(Rule.RENAMED_CLAIM, path, renamed(name, successors[name]))
            elif not entry.may_have("claims", name) and not entry.has_lost("was"):
                message = unknown("claim", name, claims, "; name a claim of this brief")
                yield entry.problem(Rule.UNKNOWN_CLAIM, path, message)
            elif name in claims and claims[name].withdrawn:
                message = f'"{name}" is withdrawn; name another claim, or none'
                yield entry.problem(Rule.WITHDRAWN_CLAIM, path, message)
            elif path[:2] == ("claims", name):
                message = f'"{name}" is this claim itself; name another, or none'
                yield entry.problem(Rule.UNKNOWN_CLAIM, path, message)


def renamed(name: str, successors: Sequence[str]) -> str:
    """Say what to write for a claim's earlier id."""
    if len(successors) == 1:
        return f'"{name}" was renamed to "{successors[0]}"; write {successors[0]}'
    return f'"{name}" was split into {", ".join(successors)}; write the one that is meant'


def _claims_named(brief: Brief) -> Iterator[tuple[Path, str]]:
    for name, claim in brief.standing.items():
        yield from ((("claims", name, "see", i), other) for i, other in enumerate(claim.see))
    for key, position in brief.positions.items():
        for i, name in enumerate(position.rests_on):
            yield ("positions", key, "rests_on", i), name
    for name, claim in brief.claims.items():
        if claim.withdrawn and claim.withdrawn.instead:
            yield ("claims", name, "withdrawn", "instead"), claim.withdrawn.instead


def words_have_a_model(library: Library) -> Iterator[Problem]:
    """Only what came out of another text can have its words changed."""
    for entry, name, claim in standing_claims(library):
        seed = None if entry.has_lost("paragraphs") else library.seeds.get(entry.id)
        origins = seed.record.derived_from if seed else ()
        derived = {number for origin in origins for number in origin.paragraphs}
        if claim.put_in_mouth_of and seed and not derived & set(claim.paragraphs):
            message = f"{seed.file} has these paragraphs out of no other text; mend it or this"
            path = ("claims", name, "put_in_mouth_of")
            yield entry.problem(Rule.MOUTH_AND_WORDING, path, message)


def dates_precede_the_article(library: Library) -> Iterator[Problem]:
    """No event and no utterance is later than the article that tells of it."""
    for entry, name, claim in standing_claims(library):
        seed = library.seeds.get(entry.id)
        may_come = claim.kind is Kind.FORECAST or entry.has_lost("kind")
        dates = {"said": claim.said, "date": None if may_come else claim.date}
        for field, date in dates.items():
            if seed and date and date.first > seed.record.published.last:
                published = seed.record.published.words
                mend = "mend the date" if field == "said" else "mend it, or make its kind forecast"
                message = f"{date.words} is after the article ({published}); {mend}"
                yield entry.problem(Rule.AFTER_THE_ARTICLE, ("claims", name, field), message)


def cues_tell_something(library: Library) -> Iterator[Problem]:
    """No cue is made of words like *the* and *no*: none of doubt, no number, no name."""
    for entry in library.briefs.values():
        seed = library.seeds.get(entry.id)
        code = main_language(seed.record.language) if seed else ""
        for path in _cues(entry.record) if code in LANGUAGES else ():
            known, words = LANGUAGES[code], str(path[-1]).casefold().split()
            common = known.common | known.polarity.negations | known.speech.articles
            doubts = known.hedges.degrees.keys() | known.hedges.soft.keys()
            if common.issuperset(words) and not (doubts | known.numbers.ones).intersection(words):
                message = f'"{path[-1]}" stands nearly everywhere; name the word that is meant'
                yield entry.problem(Rule.EMPTY_CUE, path, message, at_name=True)


def _cues(brief: Brief) -> Iterator[Path]:
    yield from (("cue", name, word) for name, words in brief.cue.items() for word in words)
    for name, claim in brief.standing.items():
        yield from (("claims", name, "cue", word) for word in claim.cue)
