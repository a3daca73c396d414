"""Rules for questions: every brief accounts for each of them, with an answer there is."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from sitegen.library import Library
from sitegen.places import THEMES
from sitegen.problems import Problem, Rule, closest, nearest, unknown
from sitegen.records import Brief
from sitegen.records.terms import State
from sitegen.rules.claims import standing_claims
from sitegen.yamltext import Path


def answers_by_key(library: Library) -> dict[str, tuple[str, ...]]:
    """Return the answers of each question, a checklist's items as ``question.item``."""
    found: dict[str, tuple[str, ...]] = {}
    for theme in library.themes.values():
        for key, question in theme.record.questions_by_key.items():
            found[key] = (*found.get(key, ()), *question.answers)
    return found


def questions_exist(library: Library) -> Iterator[Problem]:
    """Every question a brief names is one of a theme."""
    if library.unread_in(THEMES):
        return
    known = answers_by_key(library)
    for entry in library.briefs.values():
        for path, key in _questions_named(entry.record):
            if key not in known:
                message = _unknown(key, known)
                yield entry.problem(Rule.UNKNOWN_QUESTION, path, message, at_name=True)


def _unknown(key: str, known: Mapping[str, object]) -> str:
    if items := [item for item in known if item.startswith(f"{key}.")]:
        return f'"{key}" is a checklist; name each item: {", ".join(items)}'
    return unknown("question", key, known, f"; name one of {THEMES}")


def _questions_named(brief: Brief) -> Iterator[tuple[Path, str]]:
    for name, claim in brief.standing.items():
        yield from ((("claims", name, "answers", key), key) for key in claim.answers)
    yield from ((("positions", key), key) for key in brief.positions)
    yield from ((("not_addressed", i), key) for i, key in enumerate(brief.not_addressed))


def answers_exist(library: Library) -> Iterator[Problem]:
    """Every answer is one of its question's."""
    known = answers_by_key(library)
    for entry in library.briefs.values():
        for path, key, answer in _answers_given(entry.record):
            answers = known.get(key, (answer,))
            if answer not in answers:
                theme = _owner(library, key)
                hint = nearest(answer, answers, f"; name one of them, or add it in {theme}")
                message = f'"{answer}" is no answer to "{key}": {", ".join(answers)}{hint}'
                yield entry.problem(Rule.UNKNOWN_ANSWER, path, message)


def _answers_given(brief: Brief) -> Iterator[tuple[Path, str, str]]:
    for name, claim in brief.standing.items():
        for key, answer in claim.answers.items():
            yield ("claims", name, "answers", key), key, answer
    for key, position in brief.positions.items():
        yield ("positions", key, "answer"), key, position.answer


def answers_are_in_their_theme(library: Library) -> Iterator[Problem]:
    """Every claim that answers a theme's question belongs to that theme."""
    for entry, name, claim in standing_claims(library):
        if not set(claim.themes) <= library.themes.keys():
            continue  # the theme that is meant may be the one that is unknown
        for key in claim.answers:
            theme = library.theme_of.get(key, "")
            if theme and claim.themes and theme not in claim.themes:
                message = f'a question of "{theme}"; add {theme} to themes'
                path = ("claims", name, "answers", key)
                yield entry.problem(Rule.ANSWER_OUTSIDE_THEME, path, message, at_name=True)


def questions_are_accounted_for(library: Library) -> Iterator[Problem]:
    """Every question is answered by a claim or a position, or listed as not addressed, not both."""
    if library.unread_in(THEMES):
        return
    known = answers_by_key(library)
    # a draft's questions are still to come
    themes = [t.record for t in library.themes.values() if t.record.state is State.REVIEWED]
    asked = dict.fromkeys(key for theme in themes for key in theme.questions_by_key)
    for entry in library.briefs.values():
        answered = answers_of_claims(entry.record).keys() | entry.record.positions.keys()
        listed = entry.record.not_addressed
        named = answered | set(listed)
        accounted = named | _misspelt(named, known)
        missing = [key for key in asked if not accounted & {key, key.partition(".")[0]}]
        if missing and not entry.has_lost("answers", "positions", "not_addressed"):
            names, it = ", ".join(missing), "them" if len(missing) > 1 else "it"
            message = f"says nothing on {names}; answer {it}, or list {it} under not_addressed"
            path = ("not_addressed",)
            yield entry.problem(Rule.UNANSWERED_QUESTION, path, message, at_name=True)
        for i, key in enumerate(listed):
            if key in answered:
                message = f'a claim or position answers "{key}"; take it out here'
                yield entry.problem(Rule.ANSWERED_AND_LISTED, ("not_addressed", i), message)


def positions_are_single(library: Library) -> Iterator[Problem]:
    """Where claims give two answers to one question, a position settles it."""
    known = answers_by_key(library)
    for entry in library.briefs.values():
        positions = entry.record.positions.keys()
        if entry.has_lost("positions") or (library.unread_in(THEMES) and positions - known.keys()):
            continue  # what settles it may be what could not be read
        settled = positions | _misspelt(positions, known)
        for key, answers in answers_of_claims(entry.record).items():
            if len(answers) > 1 and key not in settled:
                message = _settle(key, answers, known.get(key, ()), _owner(library, key))
                yield entry.problem(Rule.TWO_ANSWERS, ("positions",), message, at_name=True)


def _settle(key: str, given: Mapping[str, str], known: Collection[str], theme: str) -> str:
    """Say which lines settle a question; where the theme lacks their answer, what it needs."""
    told = ", ".join(f"{answer} ({claim})" for answer, claim in given.items())
    position = f"{key}: {{answer: mixed, rests_on: [{', '.join(given.values())}]}}"
    needed = (
        f'; for mixed, add "mixed: …" to the answers of "{key}" in {theme}, now {", ".join(known)}'
    )
    return (
        f'claims give "{key}" several answers: {told}; write under positions: {position}, '
        "or in place of mixed the answer that the article settles on"
        f"{'' if 'mixed' in known or not theme else needed}"
    )


def _owner(library: Library, key: str) -> str:
    """Return the file of the theme that asks a question."""
    return f"{THEMES}{library.theme_of[key]}.yml" if key in library.theme_of else ""


def _misspelt(keys: Iterable[str], known: Mapping[str, object]) -> set[str | None]:
    """Return the questions that unknown ones were meant to be; they are a problem already."""
    return {closest(key, known) for key in set(keys) - known.keys()}


def answers_of_claims(brief: Brief) -> dict[str, dict[str, str]]:
    """Return per question each answer that a standing claim gives, with the first such claim."""
    found: dict[str, dict[str, str]] = {}
    for name, claim in brief.standing.items():
        for key, answer in claim.answers.items():
            found.setdefault(key, {}).setdefault(answer, name)
    return found
