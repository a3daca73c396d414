"""A claim: one thing an article says, in the editors' words."""

from collections.abc import Iterator, Mapping
from typing import Self

from pydantic import ConfigDict, Field, model_validator

from sitegen.problems import Rule
from sitegen.records.amounts import EdtfDate, Paragraphs
from sitegen.records.figure import FigureRecord
from sitegen.records.ids import AnswerId, Id, Ids, QuestionKey, SomeIds
from sitegen.records.record import Record, fault, lack
from sitegen.records.terms import Hedge, Kind, Stance, Term, WithdrawalReason, Wording
from sitegen.records.texts import Label, Prose
from sitegen.yamltext import Path


class Asked(Term):
    """What ``verify`` asks an editor to look at: its rules whose findings are *look*."""

    MEASURE = "measure", "The words beside a number seem to be another measure's."
    UNIT = "unit", "The unit behind a number seems to be another."
    QUALIFIER = "qualifier", "The number seems to be given more or less exactly."
    ASSERTER = "asserter", "Somebody else, or nobody, seems to assert it."
    VOICE = "voice", "The author seems to report what somebody else says."
    HEDGE = "hedge", "The article's sentence seems to be more or less sure."
    DATE = "date", "The date does not seem to stand there."
    NEGATION = "negation", "Only one of both sentences seems to have a word like not."
    OPPOSITE = "opposite", "One sentence seems to say rose where the other says fell."
    SCOPE = "scope", "Only one sentence seems to say all, daily or days."
    NAME = "name", "Another name seems to stand there, or by the number."
    ROLE = "role", "The article's sentence seems to have it done the other way round."
    SAYS_NUMBER = "says-number", "The claim's sentence seems to have a number of its own."
    SAYS_QUALIFIER = "says-qualifier", "The claim's sentence and its figure seem to differ."
    SAYS_ASSERTER = "says-asserter", "The claim's sentence seems to name another asserter."
    SAYS_HEDGE = "says-hedge", "The claim's sentence and its hedge seem to differ."
    SAYS_DATE = "says-date", "The claim's sentence and its dates seem to differ."
    SAYS_UNIT = "says-unit", "The claim's sentence seems to count in another unit."


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
                "required": ["says", "paragraphs"],
                "if": {"required": ["by"], "properties": {"by": {"not": {"const": ["author"]}}}},
                "else": {"required": ["kind"]},
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
    kind: Kind | None = Field(
        default=None,
        description="What kind of thing it says; left out: statement, of another than the author.",
    )
    figures: tuple[FigureRecord, ...] = Field(default=(), description="The numbers it gives.")
    date: EdtfDate | None = Field(
        default=None, description="When it happened: 2031-05-02, 2031-05~ for around May 2031."
    )
    said: EdtfDate | None = Field(default=None, description="When it was said: 2031-05-02.")
    themes: Ids = Field(
        default=(),
        description="The themes whose pages show it; left out: those whose questions it answers, "
        "else the context theme.",
    )
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
        min_length=1,
        description="Words of the article like a hedge or a number, with what each means here.",
    )
    looked: Mapping[Asked, Label] = Field(
        default_factory=dict,
        description="What verify asks about, though the claim is right, each with why: date: why.",
    )
    was: Ids = Field(
        default=(), description="Earlier ids of this claim, or of one it is a part of; they stay."
    )
    corrected: tuple[Correction, ...] = Field(
        default=(), description="Errors of ours that readers may have read here, each mended."
    )
    withdrawn: Withdrawal | None = Field(default=None, description="When and why withdrawn.")

    def themes_by(self, theme_of: Mapping[str, str]) -> tuple[str, ...]:
        """Return its themes, where none is named by whose questions it answers; "" is context."""
        answered = dict.fromkeys(theme_of[key] for key in self.answers if key in theme_of)
        return self.themes or (*answered,) or tuple(filter(None, [theme_of.get("")]))

    @property
    def actors(self) -> Iterator[tuple[Path, str]]:
        """Yield by its place everyone who asserts, passes on or has words put in the mouth."""
        yield from ((("by", i), actor) for i, actor in enumerate(self.by))
        yield from ((("via", i), actor) for i, actor in enumerate(self.via))
        if self.put_in_mouth_of:
            yield ("put_in_mouth_of",), self.put_in_mouth_of

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if self.withdrawn:
            return self
        needed = ("says", "paragraphs", *(("kind",) if self.by == ("author",) else ()))
        if missing := [name for name in needed if not getattr(self, name)]:
            raise lack(missing)
        if bool(self.put_in_mouth_of) != bool(self.wording):
            message = "put_in_mouth_of and wording go together; write both"
            raise fault(Rule.MOUTH_AND_WORDING, message)
        if self.put_in_mouth_of and self.by != ("author",):
            message = "words put in someone's mouth are the author's; take the line by: out"
            raise fault(Rule.MOUTH_AND_WORDING, message)
        return self
