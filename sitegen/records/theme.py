"""A theme: the questions the site asks of every article, and the editors' judgements."""

from collections.abc import Iterator, Mapping
from typing import Self

from pydantic import ConfigDict, Field, ValidationInfo, field_validator, model_validator

from sitegen.problems import Rule, quoted
from sitegen.records.amounts import EdtfDate
from sitegen.records.ids import ClaimReferences, Id, Ids, QuestionKeys, SomeClaimReferences
from sitegen.records.record import Record, fault
from sitegen.records.terms import Colour, Explanation, State
from sitegen.records.texts import Label, Prose, Word
from sitegen.yamltext import Path

OPEN = "open"
"""The id of an answer that leaves its question open and contradicts no other."""

MIXED = "mixed"
"""The id of an answer that is in part each of the others, and contradicts none of them."""


class StatementRecord(Record):
    """A sentence of the editors that rests on claims."""

    says: Prose = Field(description="One sentence in our own words.")
    rests_on: SomeClaimReferences = Field(description="The claims it rests on, as article/claim.")


class QuestionRecord(Record):
    """A question, or a checklist of items on one scale, with its possible answers."""

    ask: Prose = Field(description="The question.")
    items: Mapping[Id, Label] = Field(
        default_factory=dict, description="A checklist's items by id: money: Money."
    )
    answers: Mapping[Id, Label] = Field(
        min_length=1,
        description="The possible answers by id: too-low: Too low; open and mixed contradict none.",
    )

    @field_validator("items", "answers")
    @classmethod
    def _labels_differ(cls, labels: Mapping[str, str]) -> Mapping[str, str]:
        first: dict[str, str] = {}
        for name, label in labels.items():
            if (other := first.setdefault(label, name)) != name:
                both = f"{quoted(other)} and {quoted(name)} are both called {quoted(label)}"
                message = f"{both}; give them labels that differ, or keep one"
                raise fault(Rule.LABEL_TWICE, message)
        return labels


class JudgementRecord(Record):
    """The editors' judgement: likelihood and confidence apart, with what speaks against it."""

    says: Prose = Field(description="One sentence with the likelihood's word.")
    likelihood: Word = Field(description="How likely, in a term of the site's scale.")
    confidence: Word = Field(description="How good the grounds are, by its scale.")
    because: Prose = Field(description="The grounds.")
    rests_on: SomeClaimReferences = Field(description="Claims that speak for it, as article/claim.")
    against: ClaimReferences = Field(
        default=(), description="Claims that speak against it, as article/claim."
    )
    alternative: Prose = Field(description="The best other reading.")
    would_change: Prose = Field(description="What would change our mind.")
    horizon: EdtfDate = Field(description="Until when it is meant to hold: 2031-12.")
    reviewed: EdtfDate = Field(description="The day it was last thought through: 2031-05-20.")

    @model_validator(mode="after")
    def _for_or_against(self) -> Self:
        for claim in self.rests_on:
            if claim in self.against:
                message = f"{quoted(claim)} stands under rests_on and against; keep one"
                raise fault(Rule.FOR_AND_AGAINST, message)
        return self


class DisagreementRecord(Record):
    """Claims that do not agree, and what explains it."""

    claims: ClaimReferences = Field(
        min_length=2, description="The claims that differ, as article/claim."
    )
    on: QuestionKeys = Field(
        default=(), description="The theme's questions, or measures, on which they differ."
    )
    title: Label = Field(
        default="", description="What it is about, where it is on no question and no measure."
    )
    explained_by: Explanation = Field(description="What makes them differ.")
    says: Prose = Field(description="The disagreement and its explanation in a sentence or two.")


class ThemeRecord(Record):
    """One page's question, with what the site answers; the context theme asks none."""

    model_config = ConfigDict(
        json_schema_extra={
            "if": {"properties": {"context": {"const": True}}, "required": ["context"]},
            "then": {
                "properties": {"questions": {"maxProperties": 0}, "key_measures": {"maxItems": 0}}
            },
            "else": {"required": ["questions"]},
            "dependencies": {"dissent": ["bottom_line"]},
        }
    )

    state: State = Field(
        default=State.REVIEWED,
        description="How far the theme is; no brief has to answer a draft's questions yet.",
    )
    title: Label = Field(description="The theme's name.")
    question: Prose = Field(description="What the page answers.")
    as_of: EdtfDate = Field(description="When the page's sentences hold: 2031-05.")
    reviewed: EdtfDate | None = Field(
        default=None,
        description="The day its sentences were last read against all that the briefs answer.",
    )
    order: int = Field(default=99, strict=True, description="Its place among the themes.")
    colour: Colour = Field(default=Colour.GREY, description="Its colour on the site.")
    context: bool = Field(
        default=False, strict=True, description="true for the one page of what belongs to no theme."
    )
    bottom_line: tuple[StatementRecord, ...] = Field(
        default=(),
        description="The answer in one to three statements, once there is one; the home page shows "
        "the first's first sentence.",
    )
    dissent: StatementRecord | None = Field(
        default=None,
        description="What speaks most against the bottom line; the home page shows its first "
        "sentence.",
    )
    questions: Mapping[Id, QuestionRecord] = Field(
        default_factory=dict,
        description="Questions put to every article, by id; briefs answer them or list them.",
    )
    judgements: Mapping[Id, JudgementRecord] = Field(
        default_factory=dict, description="The editors' own judgements, by id."
    )
    disagreements: Mapping[Id, DisagreementRecord] = Field(
        default_factory=dict, description="Where claims differ, by id, and what explains it."
    )
    key_measures: Ids = Field(
        default=(),
        description="The measures the page shows, in the vocabulary's order; the context theme "
        "shows all.",
    )

    @property
    def questions_by_key(self) -> dict[str, QuestionRecord]:
        """Return the questions as briefs name them, a checklist's items as ``question.item``."""
        return {
            f"{name}.{item}" if item else name: question
            for name, question in self.questions.items()
            for item in question.items or ("",)
        }

    @property
    def statements(self) -> Iterator[tuple[Path, str, tuple[str, ...]]]:
        """Yield by its place what it says without being a judgement, and on what claims."""
        for i, line in enumerate(self.bottom_line):
            yield ("bottom_line", i, "says"), line.says, line.rests_on
        if self.dissent:
            yield ("dissent", "says"), self.dissent.says, self.dissent.rests_on
        for name, disagreement in self.disagreements.items():
            yield ("disagreements", name, "says"), disagreement.says, disagreement.claims

    @property
    def claims_named(self) -> Iterator[tuple[Path, str]]:
        """Yield every claim that the theme rests on or speaks of, by its place."""
        groups: dict[Path, tuple[str, ...]] = {
            ("bottom_line", i, "rests_on"): line.rests_on for i, line in enumerate(self.bottom_line)
        }
        if self.dissent:
            groups["dissent", "rests_on"] = self.dissent.rests_on
        for name, judgement in self.judgements.items():
            groups["judgements", name, "rests_on"] = judgement.rests_on
            groups["judgements", name, "against"] = judgement.against
        for name, disagreement in self.disagreements.items():
            groups["disagreements", name, "claims"] = disagreement.claims
        for path, references in groups.items():
            yield from (((*path, i), reference) for i, reference in enumerate(references))

    @field_validator("dissent")
    @classmethod
    def _dissent_from_something(
        cls, dissent: StatementRecord | None, info: ValidationInfo
    ) -> StatementRecord | None:
        if info.data.get("bottom_line") == ():
            message = (
                "speaks against a bottom line, and there is none; "
                'add "bottom_line: …" above, or take the dissent out'
            )
            raise fault(Rule.SHOWN_NOWHERE, message)
        return dissent

    @field_validator("key_measures")
    @classmethod
    def _measures_of_a_theme(cls, names: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        if names and info.data.get("context"):
            message = "the context theme shows every measure; take the line out"
            raise fault(Rule.SHOWN_NOWHERE, message)
        return names

    @model_validator(mode="after")
    def _context_or_questions(self) -> Self:
        if self.context == bool(self.questions):
            too_many = "a context theme asks no questions; move them to a theme"
            none = 'has no questions; add some, or write "context: true"'
            raise fault(Rule.CONTEXT_OR_QUESTIONS, too_many if self.context else none)
        return self
