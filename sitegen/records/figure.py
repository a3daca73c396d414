"""A figure: a number the claim gives, and what it counts."""

from typing import Self

from pydantic import ConfigDict, Field, model_validator

from sitegen.problems import Rule
from sitegen.records.amounts import Bounds, Count, EdtfDate
from sitegen.records.ids import Id
from sitegen.records.record import Record, fault
from sitegen.records.terms import Hedge, Qualifier
from sitegen.records.texts import Label

AMOUNTS = frozenset(Qualifier) - {Qualifier.VAGUELY}
"""The fields that hold a number."""


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
    hedge: Hedge | None = Field(
        default=None,
        description="How surely the number is given, where the claim's doubt is on something else.",
    )

    @property
    def given(self) -> list[Qualifier]:
        """Return the qualifiers that are set; a valid figure has one."""
        return [q for q in Qualifier if getattr(self, q.replace("-", "_")) not in {None, ""}]

    @property
    def numbers(self) -> tuple[float, ...]:
        """Return its number, or both of a range; none where it is given in words."""
        values = (getattr(self, qualifier.replace("-", "_")) for qualifier in self.given)
        return self.between or tuple(value for value in values if not isinstance(value, str))

    @model_validator(mode="after")
    def _one_quantity(self) -> Self:
        if len(self.given) != 1:
            found = " and ".join(self.given) or "none"
            message = f"give one of {', '.join(Qualifier)}; found {found}"
            raise fault(Rule.NOT_ONE_QUANTITY, message)
        return self
