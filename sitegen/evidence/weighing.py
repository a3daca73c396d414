"""What rules there are, what each reads, and how much a finding of it weighs."""

import re
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
    """What a rule holds against a claim, at its field, or a paragraph; an unsure one is a note.

    ``seen`` says in which sentence of the text, which ``begins`` so, ``worth`` how much an editor
    gains by a note.
    """

    rule: str
    path: Path
    reason: str
    sure: bool = True
    worth: int = 3
    seen: str = ""
    begins: str = ""

    @property
    def told(self) -> str:
        """Return where it is seen, and the reason."""
        place = f'{self.seen} ("{self.begins}")' if self.begins else self.seen
        return f"{place}: {self.reason}" if place else self.reason

    @property
    def weight(self) -> Weight:
        """Return how much it says."""
        return RULES[self.rule].weight if self.sure else Weight.NOTE

    @property
    def claim(self) -> str:
        """Return the claim that it is of by its path in the brief, if it is of one."""
        return str(self.path[1]) if self.path[:1] == ("claims",) and self.path[1:] else ""


_RULES = """
number wrong 200/202: whether each figure's number stands in the cited paragraphs
measure look 299/309: whether the words beside a number are those of its measure
unit look 26/26: whether the unit behind a number is that of its measure
qualifier look 108/112: whether a number is given as exactly as the figure says
asserter look 318/330: whether a claim's sentence has its asserter assert something
voice look 368/380: whether the author says what somebody else is said to say
hedge look 279/285: whether a claim's sentence is as sure as its hedge says
date look 285/293: whether each date stands in the paragraphs, by its figure
negation look 252/261: whether both sentences, or neither, have a word like not
opposite look 286/303: whether one has rose where the other has fell, and their like
scope look 75/75: whether both say how much, how often and how long alike
name look 37/37: whether what is named stands there, by the same number
role look 86/88: whether who does what to whom is as the sentence has it
says-number look 4/4: whether each number of the claim's sentence is one of the text
says-qualifier look 1/1: whether the sentence gives a figure as its field does
says-asserter look 9/9: whether the sentence names as asserter whom the field names
says-hedge look 4/5: whether the sentence is as sure as the field says
says-date look 10/10: whether the sentence gives the date that a field gives
says-unit look 8/8: whether the sentence counts in the unit of the measure
paragraph wrong: whether the cited paragraphs are in the text
mouth wrong: whether whose words were changed is named in the paragraphs
cue wrong: whether each cue stands in the paragraphs and tells
copied wrong: whether eight words in a row are the article's
length wrong: whether the claims are shorter than the running text
text wrong: whether a paragraph is the one that was recorded
uncarried note: whether a claim carries each number of the paragraphs
unread note: whether a rule can read the number of a figure
looked note: whether a rule still asks what is answered under looked
"""
RULES: Mapping[str, Rule] = {
    name: Rule(weight=Weight(weight), reads=reads, right=int(right or 0), of=int(of or 0))
    for name, weight, right, of, reads in re.findall(
        r"^(\S+) (\w+)(?: (\d+)/(\d+))?: (.*)$", _RULES, re.MULTILINE
    )
}
"""By name, with weight and how often it was right. *Wrong* are those that compare what is there or
not, and those that were right in 95 % of at least 40 findings on the readings; others are no more
than *look*, below 70 % a *note*."""


def explanation(name: str) -> str:
    """Say what a rule reads, how often it was right, and what its findings weigh."""
    rule = RULES[name]
    often = f"; right {rule.right} of {rule.of} times on the readings" if rule.of else ""
    return f"{name} ({rule.weight}): {rule.reads}{often}"
