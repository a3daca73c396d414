"""A brief: what one article says, claim by claim, in the editors' words."""

from collections.abc import Mapping
from typing import Self

from pydantic import Field, model_validator

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
from sitegen.records.terms import Hedge, Kind, Qualifier, Stance, State, WithdrawalReason, Wording


class FigureRecord(Record):
    """A number the claim gives, what it counts, how exactly, and as of when."""

    measure: Id = Field(description="What the number counts: a measure of the vocabulary.")
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
    as_of: EdtfDate | None = Field(default=None, description="EDTF date the number holds for.")

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


class ClaimRecord(Record):
    """One thing the article says: by whom, how surely, where it stands."""

    says: Prose = Field(default="", description="One sentence in our own words.")
    condition: Prose = Field(default="", alias="if", description="What the claim depends on.")
    put_in_mouth_of: Id | None = Field(
        default=None, description="Whose words a rework changed; the author is the asserter."
    )
    wording: Wording | None = Field(default=None, description="What the rework did to the words.")
    by: SomeIds = Field(
        default=("author",),
        description="Who asserts it: actors of the vocabulary, author, or unnamed.",
    )
    via: Ids = Field(default=(), description="Through whom the article has it.")
    stance: Stance | None = Field(default=None, description="What the article makes of it.")
    hedge: Hedge = Field(default=Hedge.STATED, description="The asserter's own sureness.")
    paragraphs: Paragraphs = Field(default=(), description="Where it stands in the article.")
    kind: Kind | None = Field(default=None, description="What kind of thing it says.")
    figures: tuple[FigureRecord, ...] = Field(default=(), description="The numbers it gives.")
    date: EdtfDate | None = Field(default=None, description="EDTF date when it happened.")
    said: EdtfDate | None = Field(default=None, description="EDTF date when it was said.")
    themes: Ids = Field(default=(), description="The themes it belongs to.")
    answers: Mapping[QuestionKey, AnswerId] = Field(
        default_factory=dict, description="The position it takes on a theme's question."
    )
    see: Ids = Field(default=(), description="Other claims of this brief.")
    note: Prose = Field(default="", description="What a reader should know besides.")
    slip: Prose = Field(default="", description="An error of the article, reported as it stands.")
    cue: Mapping[Label, Label] = Field(
        default_factory=dict,
        description="Words of the article like a hedge or a number, with what each means here.",
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
    """The article's position where single claims do not settle it."""

    answer: Id = Field(description="An answer of the question.")
    rests_on: SomeIds = Field(description="The claims it follows from.")


class Brief(Record):
    """What one article says; its file has the name of its seed."""

    state: State = Field(description="How far the brief is.")
    summary: Prose = Field(description="What the article says, in two or three sentences.")
    claims: Mapping[Id, ClaimRecord] = Field(min_length=1, description="Its claims by id.")
    positions: Mapping[QuestionKey, PositionRecord] = Field(
        default_factory=dict, description="Answers that follow from several claims."
    )
    not_addressed: QuestionKeys = Field(
        default=(), description="The questions the article is silent on."
    )
    uncited: Mapping[Paragraph, Prose] = Field(
        default_factory=dict, description="Paragraphs no claim cites, each with the reason."
    )

    @property
    def standing(self) -> dict[str, ClaimRecord]:
        """Return the claims that are not withdrawn."""
        return {name: claim for name, claim in self.claims.items() if not claim.withdrawn}
