"""A brief: what one article says, claim by claim, in the editors' words."""

from collections.abc import Mapping
from typing import Annotated, Self

from pydantic import ConfigDict, Field, model_validator

from sitegen.problems import Rule
from sitegen.records.fields import (
    AnswerId,
    Bounds,
    Count,
    EdtfDate,
    Id,
    Ids,
    Label,
    Paragraph,
    Paragraphs,
    Prose,
    QuestionKey,
    QuestionKeys,
    Record,
    SomeIds,
    fault,
    lack,
)
from sitegen.records.shown import NEW_CLAIM
from sitegen.records.terms import Hedge, Kind, Qualifier, Stance, State, WithdrawalReason, Wording


class FigureRecord(Record):
    """A number the claim gives: what it counts, how exactly, and as of when."""

    model_config = ConfigDict(
        json_schema_extra={
            "if": {"oneOf": [{"required": [name]} for name in Qualifier]},
            "else": {
                "required": ["one quantity"],
                "errorMessage": f"Give one of {', '.join(Qualifier)}.",
            },
        }
    )

    measure: Id = Field(
        description="What the number counts: a measure of briefings/vocabulary.yml."
    )
    exactly: Count | None = Field(default=None, description=Qualifier.EXACTLY.definition)
    about: Count | None = Field(default=None, description=Qualifier.ABOUT.definition)
    at_least: Count | None = Field(
        default=None, alias="at-least", description=Qualifier.AT_LEAST.definition
    )
    up_to: Count | None = Field(default=None, alias="up-to", description=Qualifier.UP_TO.definition)
    more_than: Count | None = Field(
        default=None, alias="more-than", description=Qualifier.MORE_THAN.definition
    )
    less_than: Count | None = Field(
        default=None, alias="less-than", description=Qualifier.LESS_THAN.definition
    )
    between: Bounds | None = Field(default=None, description=Qualifier.BETWEEN.definition)
    vaguely: Label = Field(default="", description=Qualifier.VAGUELY.definition)
    as_of: EdtfDate | None = Field(
        default=None,
        description="When the number holds: 2031-04, 2031-04/2031-05; left out where it is open.",
    )

    @property
    def given(self) -> list[Qualifier]:
        """Return the qualifiers that are set; a valid figure has one."""
        return [q for q in Qualifier if getattr(self, q.replace("-", "_")) not in {None, ""}]

    @model_validator(mode="after")
    def _one_quantity(self) -> Self:
        if len(self.given) != 1:
            found = " and ".join(self.given) or "none"
            message = f"give one of {', '.join(Qualifier)}; found {found}"
            raise fault(Rule.NOT_ONE_QUANTITY, message)
        return self


class Withdrawal(Record):
    """When and why a claim was withdrawn; its link keeps working."""

    on: EdtfDate = Field(description="The day of the withdrawal.")
    why: WithdrawalReason = Field(description="The reason.")
    instead: Id | None = Field(
        default=None, description="The claim of this brief that says it now, if one does."
    )


class Correction(Record):
    """An error of ours in a published claim, which readers are told of."""

    on: EdtfDate = Field(description="The day of the correction.")
    what: Prose = Field(description="What the claim said that was wrong, and what it says now.")


class ClaimRecord(Record):
    """One thing the article says: by whom, how surely, where it stands."""

    model_config = ConfigDict(
        json_schema_extra={
            "if": {"required": ["withdrawn"]},
            "else": {
                "required": ["says", "paragraphs", "kind", "themes"],
                "dependencies": {
                    "put_in_mouth_of": {
                        "required": ["wording"],
                        "properties": {"by": {"const": ["author"]}},
                    },
                    "wording": ["put_in_mouth_of"],
                },
            },
        }
    )

    says: Prose = Field(
        default="",
        description="One sentence of your own: no stronger and no weaker than the article.",
    )
    condition: Prose = Field(
        default="", alias="if", description='What the claim depends on; it reads after "If".'
    )
    put_in_mouth_of: Id | None = Field(
        default=None,
        description="Whose words a rework changed: an actor. The author is then the asserter.",
    )
    wording: Wording | None = Field(default=None, description="What the rework did to the words.")
    by: SomeIds = Field(
        default=("author",),
        description=(
            "Who asserts it: actors of briefings/vocabulary.yml, author (also if left out), "
            "or unnamed."
        ),
    )
    via: Ids = Field(default=(), description="Through whom the article has it: actors.")
    stance: Stance | None = Field(
        default=None,
        description="What the article makes of it; left out: adopts for author, else passes-on.",
    )
    hedge: Hedge = Field(
        default=Hedge.STATED, description="How sure the asserter is; the weakest wins."
    )
    paragraphs: Paragraphs = Field(
        default=(), description="The paragraphs it rests on, with its figure: [7, 9-11]."
    )
    kind: Kind | None = Field(default=None, description="What kind of thing it says.")
    figures: tuple[FigureRecord, ...] = Field(default=(), description="The numbers it gives.")
    date: EdtfDate | None = Field(
        default=None, description="When it happened: 2031-05-02, 2031-05~ for around May 2031."
    )
    said: EdtfDate | None = Field(default=None, description="When it was said: 2031-05-02.")
    themes: Ids = Field(default=(), description="The themes whose pages show it.")
    answers: Mapping[QuestionKey, AnswerId] = Field(
        default_factory=dict,
        description=(
            "The position it takes: a question of a theme and one of its answers, "
            "fair-offer: too-low; of a checklist, costs.money: feared."
        ),
    )
    see: Ids = Field(default=(), description="Other claims of this brief to read with it.")
    note: Prose = Field(default="", description="What a reader should know besides.")
    slip: Prose = Field(default="", description="An error of the article, reported as it stands.")
    cue: Mapping[Label, Label] = Field(
        default_factory=dict,
        description="Words of the article like a hedge or a number, with what each means here.",
    )
    was: Ids = Field(
        default=(), description="Earlier ids of this claim, or of one it is a part of; they stay."
    )
    corrected: tuple[Correction, ...] = Field(
        default=(), description="Errors of ours that readers may have read here, each mended."
    )
    withdrawn: Withdrawal | None = Field(default=None, description="When and why withdrawn.")

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if self.withdrawn:
            return self
        needed = ("says", "paragraphs", "kind", "themes")
        if missing := [name for name in needed if not getattr(self, name)]:
            raise lack(missing)
        if bool(self.put_in_mouth_of) != bool(self.wording):
            message = "put_in_mouth_of and wording go together; write both"
            raise fault(Rule.MOUTH_AND_WORDING, message)
        if self.put_in_mouth_of and self.by != ("author",):
            message = "words put in someone's mouth are the author's; take the line by: out"
            raise fault(Rule.MOUTH_AND_WORDING, message)
        return self


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
    uncited: Mapping[Paragraph, Prose] = Field(
        default_factory=dict, description="Paragraphs no claim cites, each with the reason."
    )

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
