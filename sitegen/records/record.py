"""What every record is, and how one of its fields is refused."""

from pydantic import (
    BaseModel,
    ConfigDict,
)
from pydantic_core import PydanticCustomError

from sitegen.problems import Rule


class Record(BaseModel):
    """A mapping in an editor's file: nothing unknown, nothing changed after reading."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def fault(rule: Rule, message: str) -> PydanticCustomError:
    """Return the error that ``parsing`` turns into a problem with this rule and message."""
    return PydanticCustomError(rule, "{message}", {"message": message})


def lack(names: list[str]) -> PydanticCustomError:
    """Return the error for fields that a record cannot do without in its case."""
    return PydanticCustomError(Rule.MISSING_FIELD, "lacks {lacking}", {"lacking": names})
