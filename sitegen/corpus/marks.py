"""What a reader is told of a claim's check: only what is still the same counts as checked."""

import hashlib
from collections.abc import Mapping

from sitegen.corpus.model.claims import Claim
from sitegen.records.recorded import Look, Outcome, Result
from sitegen.records.terms import Asked, Mark


def mark(claim: Claim, result: Result | None, fingerprints: Mapping[int, str]) -> Mark:
    """Return what holds now: nothing is ever upgraded without a text."""
    if result is None:
        return Mark.NOT_CHECKED
    if result.meaning != claim.meaning:
        return Mark.EDITED
    rested = {number: fingerprints.get(number) for number in result.paragraphs}
    if rested != dict(result.paragraphs):
        return Mark.TEXT_CHANGED
    return _MARKS[result.outcome]


def looks(
    claim: Claim,
    answers: Mapping[Asked, str],
    result: Result | None,
    fingerprints: Mapping[int, str],
) -> dict[str, Look]:
    """Return what editors answered; an answer recorded of another claim or paragraph is stale."""
    cited = (fingerprints.get(number, "") for number in claim.paragraphs)
    now = hashlib.sha256(" ".join([claim.meaning, *cited]).encode()).hexdigest()
    known = result.looked if result else {}
    return {
        rule: known[rule].model_copy(update={"is_stale": known[rule].of != now})
        if rule in known and known[rule].why == why
        else Look(why=why, of=now)
        for rule, why in answers.items()
    }


_MARKS = {
    Outcome.FIGURES: Mark.FIGURES_CHECKED,
    Outcome.PARAGRAPH: Mark.PARAGRAPH_CHECKED,
    Outcome.ASKED: Mark.ASKED,
    Outcome.MISMATCH: Mark.MISMATCH,
}
