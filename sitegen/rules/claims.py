"""Rules for single claims: what they name exists, and what they cite can be cited."""

from collections.abc import Iterator

from sitegen.library import THEMES, Entry, Library
from sitegen.paragraphs import ranges
from sitegen.problems import Problem, Rule, nearest
from sitegen.records import Brief, ClaimRecord, Seed
from sitegen.records.terms import Kind
from sitegen.records.vocabulary import BUILT_IN_ACTORS
from sitegen.yamltext import Path

RESERVED = "section-"


def standing_claims(library: Library) -> Iterator[tuple[Entry[Brief], str, ClaimRecord]]:
    """Yield every claim that is not withdrawn."""
    for entry in library.briefs.values():
        for name, claim in entry.record.claims.items():
            if not claim.withdrawn:
                yield entry, name, claim


def citable(seed: Seed) -> tuple[int, ...]:
    """Return the paragraphs a claim may cite: headline, standfirst and body, in order."""
    roles = seed.text
    return tuple(sorted((*roles.headline, *roles.standfirst, *roles.body))) if roles else ()


def ids_are_free(library: Library) -> Iterator[Problem]:
    """No claim has an id that its page uses for something else."""
    for entry in library.briefs.values():
        for name in entry.record.claims:
            if name.startswith(RESERVED):
                message = f'a claim\'s id cannot begin with "{RESERVED}"; choose another'
                yield entry.problem(Rule.NOT_AN_ID, ("claims", name), message, at_name=True)


def asserters_exist(library: Library) -> Iterator[Problem]:
    """Everyone who asserts, passes on or has words put in the mouth is in the vocabulary."""
    if not library.vocabulary:
        return
    actors = library.vocabulary.record.actors
    for entry, name, claim in standing_claims(library):
        for path, actor, known in _actors_named(claim, {*actors, *BUILT_IN_ACTORS}, set(actors)):
            if actor not in known:
                message = f'unknown actor "{actor}"{nearest(actor, known)}'
                yield entry.problem(Rule.UNKNOWN_ACTOR, ("claims", name, *path), message)


def _actors_named(
    claim: ClaimRecord, asserters: set[str], actors: set[str]
) -> Iterator[tuple[Path, str, set[str]]]:
    yield from ((("by", i), actor, asserters) for i, actor in enumerate(claim.by))
    yield from ((("via", i), actor, actors) for i, actor in enumerate(claim.via))
    if claim.put_in_mouth_of:
        yield ("put_in_mouth_of",), claim.put_in_mouth_of, actors


def measures_exist(library: Library) -> Iterator[Problem]:
    """Every figure's measure is in the vocabulary."""
    if not library.vocabulary:
        return
    known = library.vocabulary.record.measures
    for entry, name, claim in standing_claims(library):
        for i, figure in enumerate(claim.figures):
            if figure.measure not in known:
                message = f'unknown measure "{figure.measure}"{nearest(figure.measure, known)}'
                path = ("claims", name, "figures", i, "measure")
                yield entry.problem(Rule.UNKNOWN_MEASURE, path, message)


def themes_exist(library: Library) -> Iterator[Problem]:
    """Every theme a claim names has a file."""
    if library.unread_in(THEMES):
        return
    known = library.themes
    for entry, name, claim in standing_claims(library):
        for i, theme in enumerate(claim.themes):
            if theme not in known:
                message = f'unknown theme "{theme}"{nearest(theme, known)}'
                yield entry.problem(Rule.UNKNOWN_THEME, ("claims", name, "themes", i), message)


def answers_exist(library: Library) -> Iterator[Problem]:
    """Every position is on a question of a theme, and one of its answers."""
    if library.unread_in(THEMES):
        return
    known = answers_by_key(library)
    for entry in library.briefs.values():
        for path, key, answer in _answers_given(entry.record):
            if key not in known:
                message = f'unknown question "{key}"{nearest(key, known)}'
                yield entry.problem(Rule.UNKNOWN_QUESTION, path, message, at_name=True)
            elif answer is not None and answer not in known[key]:
                answers = ", ".join(known[key])
                hint = nearest(answer, known[key])
                message = f'"{answer}" is no answer to "{key}": {answers}{hint}'
                yield entry.problem(Rule.UNKNOWN_ANSWER, path, message)


def answers_by_key(library: Library) -> dict[str, tuple[str, ...]]:
    """Return the answers of each question, a checklist's items as ``question.item``."""
    found: dict[str, tuple[str, ...]] = {}
    for theme in library.themes.values():
        for name, question in theme.record.questions.items():
            keys = [f"{name}.{item}" for item in question.items] or [name]
            found |= dict.fromkeys(keys, tuple(question.answers))
    return found


def _answers_given(brief: Brief) -> Iterator[tuple[Path, str, str | None]]:
    for name, claim in brief.claims.items():
        yield from ((("claims", name, "answers", key), key, a) for key, a in claim.answers.items())
    yield from ((("positions", key), key, p.answer) for key, p in brief.positions.items())
    yield from ((("not_addressed", i), key, None) for i, key in enumerate(brief.not_addressed))


def paragraphs_are_citable(library: Library) -> Iterator[Problem]:
    """Every paragraph cited or explained is headline, standfirst or body of the article."""
    for entry in library.briefs.values():
        seed = library.seeds.get(entry.id)
        if not seed or not seed.record.text:
            continue
        allowed = citable(seed.record)
        cited = [
            (("claims", name, "paragraphs"), claim.paragraphs)
            for name, claim in entry.record.claims.items()
        ]
        explained = [(("uncited", number), (number,)) for number in entry.record.uncited]
        for path, numbers in (*cited, *explained):
            for number in sorted(set(numbers) - set(allowed)):
                message = f"paragraph {number} is not citable; {entry.id} has {ranges(allowed)}"
                yield entry.problem(Rule.NOT_CITABLE, path, message)


def references_exist(library: Library) -> Iterator[Problem]:
    """Claims of the same brief that are named exist and stand."""
    for entry in library.briefs.values():
        for path, name in _claims_named(entry.record):
            if name not in entry.record.claims:
                message = f'unknown claim "{name}"{nearest(name, entry.record.claims)}'
                yield entry.problem(Rule.UNKNOWN_CLAIM, path, message)
            elif entry.record.claims[name].withdrawn:
                message = f'"{name}" is withdrawn; name another claim, or none'
                yield entry.problem(Rule.WITHDRAWN_CLAIM, path, message)


def _claims_named(brief: Brief) -> Iterator[tuple[Path, str]]:
    for name, claim in brief.claims.items():
        yield from ((("claims", name, "see", i), other) for i, other in enumerate(claim.see))
    for key, position in brief.positions.items():
        for i, name in enumerate(position.rests_on):
            yield ("positions", key, "rests_on", i), name


def dates_precede_the_article(library: Library) -> Iterator[Problem]:
    """No event and no utterance is later than the article that tells of it."""
    for entry, name, claim in standing_claims(library):
        seed = library.seeds.get(entry.id)
        dates = {"said": claim.said, "date": None if claim.kind is Kind.FORECAST else claim.date}
        for field, date in dates.items():
            if seed and date and date.first > seed.record.published.last:
                published = seed.record.published.words
                message = f"{date.words} is after the article ({published}); mend the date"
                yield entry.problem(Rule.AFTER_THE_ARTICLE, ("claims", name, field), message)
