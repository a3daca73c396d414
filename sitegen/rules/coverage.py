"""Rules for whole briefs: every paragraph and every question is accounted for."""

from collections.abc import Iterator

from sitegen.library import THEMES, Library
from sitegen.problems import Problem, Rule
from sitegen.records import Brief
from sitegen.rules.claims import answers_by_key, citable


def paragraphs_are_accounted_for(library: Library) -> Iterator[Problem]:
    """Every citable paragraph is cited by a claim or listed with its reason, not both."""
    for entry in library.briefs.values():
        seed = library.seeds.get(entry.id)
        claims = entry.record.claims.values()
        cited = {number for claim in claims if not claim.withdrawn for number in claim.paragraphs}
        for number in citable(seed.record) if seed else ():
            if number not in cited and number not in entry.record.uncited:
                message = f"no claim cites paragraph {number}; cite it, or list it with a reason"
                yield entry.problem(Rule.UNACCOUNTED_PARAGRAPH, ("uncited",), message, at_name=True)
        for number in sorted(cited & entry.record.uncited.keys()):
            message = "a claim cites this paragraph; take the line out"
            path = ("uncited", number)
            yield entry.problem(Rule.CITED_AND_UNCITED, path, message, at_name=True)


def questions_are_accounted_for(library: Library) -> Iterator[Problem]:
    """Every question is answered by a claim or a position, or listed as not addressed, not both."""
    if library.unread_in(THEMES):
        return
    known = answers_by_key(library)
    for entry in library.briefs.values():
        answered = answers_of_claims(entry.record).keys() | entry.record.positions.keys()
        listed = entry.record.not_addressed
        for key in known:
            if key not in answered and key not in listed:
                message = f'says nothing on "{key}"; answer it in a claim, or list it here'
                path = ("not_addressed",)
                yield entry.problem(Rule.UNANSWERED_QUESTION, path, message, at_name=True)
        for i, key in enumerate(listed):
            if key in answered:
                message = f'a claim or position answers "{key}"; take it out'
                yield entry.problem(Rule.ANSWERED_AND_LISTED, ("not_addressed", i), message)


def positions_are_single(library: Library) -> Iterator[Problem]:
    """Where claims give two answers to one question, a position settles it."""
    for entry in library.briefs.values():
        for key, answers in answers_of_claims(entry.record).items():
            if len(answers) > 1 and key not in entry.record.positions:
                given = ", ".join(f"{answer} ({claim})" for answer, claim in answers.items())
                message = f'claims give "{key}" several answers: {given}; settle it here'
                yield entry.problem(Rule.TWO_ANSWERS, ("positions",), message, at_name=True)


def answers_of_claims(brief: Brief) -> dict[str, dict[str, str]]:
    """Return per question each answer that a standing claim gives, with the first such claim."""
    found: dict[str, dict[str, str]] = {}
    for name, claim in brief.claims.items():
        for key, answer in claim.answers.items() if not claim.withdrawn else ():
            found.setdefault(key, {}).setdefault(answer, name)
    return found
