"""What every record is, how its fields are refused, and what the JSON Schema says of values."""

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError

from sitegen.problems import Rule


class Record(BaseModel):
    """A mapping in an editor's file: nothing unknown, nothing changed after reading."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


def fault(rule: Rule, message: str) -> PydanticCustomError:
    """Return the error that ``parsing`` turns into a problem with this rule and message."""
    return PydanticCustomError(rule, "{message}", {"message": message})


def lack(names: list[str]) -> PydanticCustomError:
    """Return the error for fields that a record cannot do without in its case."""
    return PydanticCustomError(Rule.MISSING_FIELD, "lacks {lacking}", {"lacking": names})


@dataclass(frozen=True, eq=False)
class Shown:
    """Keywords of JSON Schema for a kind of value, beside or instead of what pydantic knows."""

    keywords: Mapping[str, object]

    def __get_pydantic_json_schema__(
        self, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, object]:
        """Return pydantic's keywords with these."""
        return {**handler(core_schema), **self.keywords}


def matching(pattern: str, fault: str) -> Shown:
    """Return what says that a text must match; an editor reads "This" and the fault."""
    return Shown({"pattern": f"^({pattern})$", "patternErrorMessage": f"This {fault}."})


ONCE = Shown({"uniqueItems": True})
TEXT = Shown({"minLength": 1})
# an editor that completes the field begins the text on the next line
PROSE = Shown({"minLength": 1, "defaultSnippets": [{"label": ">-", "body": ">-\n  $1"}]})
COUNT = Shown({"type": "number", "minimum": 0})
BOUNDS = Shown({"items": {"type": "number", "minimum": 0}, "minItems": 2, "maxItems": 2})
_DAY = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|-2[1-4])?"
DATE_PATTERN = rf"{_DAY}[~?%]?(/{_DAY}[~?%]?)?|\[{_DAY}\.\.{_DAY}\]"
# YAML reads a year as a number
DATE = Shown({"type": ["string", "integer"], "minimum": 1000, "maximum": 9999})
_NUMBER = {"minimum": 1, "maximum": 9999, "pattern": "^[0-9]{1,4}(-[0-9]{1,4})?$"}
_MESSAGE = {"patternErrorMessage": "This is no paragraph; count from 1 and write [7, 9-11]."}
_ITEM = {"type": ["integer", "string"], **_NUMBER, **_MESSAGE}
# one number may stand without brackets
PARAGRAPHS = Shown(
    {"type": ["array", "integer", "string"], "items": _ITEM, "minItems": 1, **_NUMBER, **_MESSAGE}
)
_NEW_CLAIM = {
    "label": "new claim",
    "description": "The lines of a claim, to be filled in.",
    "bodyText": (
        "${1:a-short-id}:\n  says: >-\n    ${2:One thing the article says.}\n"
        "  paragraphs: [$3]\n  kind: $4\n  themes: [$5]"
    ),
}
NEW_CLAIM = Shown({"defaultSnippets": [_NEW_CLAIM]})
_UNCITED = {
    "label": "uncited paragraphs",
    "description": "Paragraphs that no claim cites, and why.",
    "bodyText": "${1:3, 9-11}: ${2:Why no claim cites them.}",
}
UNCITED = Shown({"defaultSnippets": [_UNCITED]})
_CUE = {
    "label": "a word of some paragraphs",
    "description": "A word like a hedge or a number, and what it means there.",
    "bodyText": "${1:3, 9-11}:\n  ${2:word}: ${3:What it means.}",
}
CUE = Shown({"defaultSnippets": [_CUE]})
