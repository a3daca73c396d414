"""What a reader is told of a claim's check: only what is still the same counts as checked."""

import hashlib
import json
from collections.abc import Mapping

from sitegen.corpus.model.claims import Claim, Figure
from sitegen.records.recorded import Look, Outcome, Result
from sitegen.records.terms import Asked, Hedge, Mark

VERSION = 1
"""Of the meaning's form: a result of another version is of no use."""


def meaning(claim: Claim) -> str:
    """Return the SHA-256 of what a claim says, with its measures' definitions; not of its bytes."""
    said = {
        "version": VERSION,
        "says": claim.says,
        "if": claim.condition,
        "by": [actor.id for actor in claim.by],
        "via": [actor.id for actor in claim.via],
        "hedge": claim.hedge,
        "paragraphs": claim.paragraphs,
        "figures": [_figure(figure, claim.hedge) for figure in claim.figures],
        "date": str(claim.date or ""),
        "said": str(claim.said or ""),
    }
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


def _figure(figure: Figure, hedge: Hedge) -> list[object]:
    measure = figure.measure
    own = [figure.hedge] if figure.hedge is not hedge else []
    amount = [figure.qualifier, figure.low, figure.high, figure.words, str(figure.as_of or "")]
    return [measure.id, measure.counts, measure.unit, *amount, *own]


def mark(claim: Claim, result: Result | None, fingerprints: Mapping[int, str]) -> Mark:
    """Return what holds now: nothing is ever upgraded without a text."""
    if result is None:
        return Mark.NOT_CHECKED
    if result.meaning != meaning(claim):
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
    now = hashlib.sha256(" ".join([meaning(claim), *cited]).encode()).hexdigest()
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
