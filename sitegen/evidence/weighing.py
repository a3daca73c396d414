"""What rules there are, what each reads, and how much a finding of it weighs."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sitegen.yamltext import Path


class Weight(StrEnum):
    """How much a finding says: a claim is wrong, an editor must look, or may."""

    WRONG = "wrong"
    LOOK = "look"
    NOTE = "note"

    @property
    def is_open(self) -> bool:
        """Say whether a claim with such a finding is not checked."""
        return self is not Weight.NOTE


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A rule: what it reads, and what its findings weigh by how often they are right.

    ``right`` and ``of`` count what it held against the claims of both halves of the readings.
    """

    weight: Weight
    reads: str
    right: int = 0
    of: int = 0


@dataclass(frozen=True, kw_only=True)
class Fault:
    """What a rule holds against a claim, at its field; an unsure one is no more than a note."""

    rule: str
    path: Path
    reason: str
    sure: bool = True


RULES: Mapping[str, Rule] = {
    "number": Rule(
        weight=Weight.WRONG,
        reads="whether each figure's number stands in the cited paragraphs",
        right=81,
        of=82,
    ),
    "measure": Rule(
        weight=Weight.LOOK,
        reads="whether the words beside a number are those of its measure",
        right=48,
        of=51,
    ),
    "unit": Rule(
        weight=Weight.LOOK,
        reads="whether the unit behind a number is that of its measure",
        right=9,
        of=9,
    ),
    "qualifier": Rule(
        weight=Weight.LOOK,
        reads="whether a number is given as exactly as the figure says",
        right=48,
        of=50,
    ),
    "asserter": Rule(
        weight=Weight.LOOK,
        reads="whether a claim's sentence has its asserter assert something",
        right=80,
        of=86,
    ),
    "voice": Rule(
        weight=Weight.LOOK,
        reads="whether the author says what somebody else is said to say",
        right=31,
        of=31,
    ),
    "hedge": Rule(
        weight=Weight.LOOK,
        reads="whether a claim's sentence is as sure as its hedge says",
        right=64,
        of=66,
    ),
    "date": Rule(
        weight=Weight.LOOK,
        reads="whether each date stands in the paragraphs, by its figure",
        right=24,
        of=28,
    ),
    "negation": Rule(
        weight=Weight.LOOK,
        reads="whether both sentences, or neither, have a word like not",
        right=30,
        of=30,
    ),
    "opposite": Rule(
        weight=Weight.LOOK,
        reads="whether one has rose where the other has fell, and their like",
        right=45,
        of=45,
    ),
    "says-number": Rule(
        weight=Weight.LOOK,
        reads="whether each number of the claim's sentence is one of the text",
        right=3,
        of=3,
    ),
    "says-qualifier": Rule(
        weight=Weight.LOOK, reads="whether the sentence gives a figure as its field does"
    ),
    "says-asserter": Rule(
        weight=Weight.LOOK,
        reads="whether the sentence names as asserter whom the field names",
        right=5,
        of=5,
    ),
    "says-hedge": Rule(
        weight=Weight.LOOK, reads="whether the sentence is as sure as the field says", right=0, of=1
    ),
    "says-date": Rule(
        weight=Weight.LOOK,
        reads="whether the sentence gives the date that a field gives",
        right=5,
        of=5,
    ),
    "says-unit": Rule(
        weight=Weight.LOOK,
        reads="whether the sentence counts in the unit of the measure",
        right=2,
        of=2,
    ),
    "says-measure": Rule(
        weight=Weight.LOOK,
        reads="whether the sentence has words of another measure only",
        right=2,
        of=2,
    ),
    "paragraph": Rule(weight=Weight.WRONG, reads="whether the cited paragraphs are in the text"),
    "mouth": Rule(
        weight=Weight.WRONG, reads="whether whose words were changed is named in the paragraphs"
    ),
    "cue": Rule(weight=Weight.WRONG, reads="whether each cue stands in the paragraphs and tells"),
    "copied": Rule(weight=Weight.WRONG, reads="whether eight words in a row are the article's"),
    "length": Rule(
        weight=Weight.WRONG, reads="whether the claims are shorter than the running text"
    ),
    "text": Rule(weight=Weight.WRONG, reads="whether a paragraph is the one that was recorded"),
    "uncarried": Rule(
        weight=Weight.NOTE, reads="whether a claim carries each number of the paragraphs"
    ),
    "unread": Rule(weight=Weight.NOTE, reads="whether a rule can read the number of a figure"),
}
"""By name. *Wrong* are those that compare what is there or not, and those that were right in 95 %
of at least 40 findings on the readings; others are no more than *look*, below 70 % a *note*."""


def explanation(name: str) -> str:
    """Say what a rule reads, how often it was right, and what its findings weigh."""
    rule = RULES[name]
    often = f"; right {rule.right} of {rule.of} times on the readings" if rule.of else ""
    return f"{name} ({rule.weight}): {rule.reads}{often}"
