"""A brief: what one article says, claim by claim."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from sitegen.paragraphs import paragraphs_named
from sitegen.records.amounts import EdtfDate, ParagraphsName
from sitegen.records.claim import ClaimRecord
from sitegen.records.ids import Id, QuestionKey, QuestionKeys, SomeIds
from sitegen.records.record import CUE, NEW_CLAIM, UNCITED, Record
from sitegen.records.terms import Hedge, State
from sitegen.records.texts import Label, Prose

Cues = Annotated[Mapping[Label, Label], Field(min_length=1)]


class PositionRecord(Record):
    """The article's position on a question that no single claim of it settles."""

    answer: Id = Field(description="An answer of the question.")
    rests_on: SomeIds = Field(description="The claims of this brief it follows from.")


class Brief(Record):
    """What one article says; its file has the name of its seed."""

    state: State = Field(description="How far the brief is.")
    reviewed: EdtfDate | None = Field(
        default=None,
        description="The day it was last read against the themes' questions as they stood.",
    )
    second_reader: bool = Field(
        default=True,
        strict=True,
        description="false where only its writer held it against the article: readers are told.",
    )
    summary: Prose = Field(description="What the article says, in two or three sentences.")
    claims: Annotated[Mapping[Id, ClaimRecord], NEW_CLAIM] = Field(
        min_length=1,
        description="What the article says, claim by claim, each under a short id that stays.",
    )
    positions: Mapping[QuestionKey, PositionRecord] = Field(
        default_factory=dict, description="Answers that follow from several claims."
    )
    not_addressed: QuestionKeys = Field(
        default=(), description="The questions of the themes that the article is silent on."
    )
    cue: Annotated[Mapping[ParagraphsName, Cues], CUE] = Field(
        default_factory=dict,
        min_length=1,
        description="Words like a hedge or a number, with what each means there, by paragraphs: "
        "they serve every claim that cites one and is stated.",
    )
    uncited: Annotated[Mapping[ParagraphsName, Label], UNCITED] = Field(
        default_factory=dict,
        description="Paragraphs no claim cites, each with the reason; 3, 9-11 share one.",
    )

    @property
    def uncited_paragraphs(self) -> dict[int, int | str]:
        """Return each paragraph that no claim cites with the first name it is listed under."""
        names = {name: paragraphs_named(name) for name in reversed(self.uncited)}
        return {number: name for name, numbers in names.items() for number in numbers}

    def cues_of(self, claim: ClaimRecord) -> dict[str, str]:
        """Return the cues of a claim: those of its paragraphs, where it is stated, and its own."""
        shared = self.cue.items() if claim.hedge is Hedge.STATED else ()
        cited = {*claim.paragraphs}
        there = (words for name, words in shared if cited.intersection(paragraphs_named(name)))
        return {word: why for words in (*there, claim.cue) for word, why in words.items()}

    @property
    def successors(self) -> dict[str, tuple[str, ...]]:
        """Return the claims that each earlier id has become, in their order."""
        found: dict[str, tuple[str, ...]] = {}
        for name, claim in self.claims.items():
            found |= {old: (*found.get(old, ()), name) for old in claim.was}
        return found

    @property
    def standing(self) -> dict[str, ClaimRecord]:
        """Return the claims that are not withdrawn."""
        return {name: claim for name, claim in self.claims.items() if not claim.withdrawn}
