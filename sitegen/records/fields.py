"""The kinds of value a record can hold, each with the message an editor gets for a wrong one."""

import math
import re
import unicodedata
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainValidator
from pydantic_core import PydanticCustomError

from sitegen.dates import Date, parse_date
from sitegen.paragraphs import parse_paragraphs
from sitegen.problems import Rule
from sitegen.yamltext import Text

_ID = re.compile(r"[a-z][a-z0-9-]{0,79}")
_REFERENCE = re.compile(rf"({_ID.pattern})/({_ID.pattern})")
_QUESTION = re.compile(rf"({_ID.pattern})(\.{_ID.pattern})?")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")


class Record(BaseModel):
    """A mapping in an editor's file: nothing unknown, nothing changed after reading."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def fault(rule: Rule, message: str) -> PydanticCustomError:
    """Return the error that ``parsing`` turns into a problem with this rule and message."""
    return PydanticCustomError(rule, "{message}", {"message": message})


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise fault(Rule.WRONG_TYPE, "must be text; put it in quotes")
    hidden = _DIRECTION.search(value)
    control = next((c for c in value if unicodedata.category(c) == "Cc" and c not in "\t\n"), None)
    if bad := hidden[0] if hidden else control:
        message = f"holds the invisible character U+{ord(bad):04X}; take it out"
        raise fault(Rule.CONTROL_CHARACTER, message)
    written = " ".join(value.split())
    if not written:
        raise fault(Rule.EMPTY_VALUE, "has no text; write it, or take the line out")
    return written


def _label(value: object) -> str:
    written = _text(value)
    if isinstance(value, Text) and value.before_comment:
        message = 'is cut off where " #" begins a comment; put the whole text in quotes'
        raise fault(Rule.CUT_TEXT, message)
    if isinstance(value, Text) and value.in_braces:
        message = 'text in { } is cut at its commas; write one "name: text" a line, or quote it'
        raise fault(Rule.TEXT_IN_BRACES, message)
    return written


def _prose(value: object) -> str:
    written = _text(value)
    if isinstance(value, Text) and value.style not in {"|", ">"}:
        message = 'put the text on the next line, indented, after ">-"'
        raise fault(Rule.NOT_BLOCK_TEXT, message)
    return written


def _matching(pattern: re.Pattern[str], rule: Rule, advice: str) -> BeforeValidator:
    def check(value: object) -> str:
        if isinstance(value, str) and pattern.fullmatch(value):
            return str(value)
        raise fault(rule, f"{quoted(value)} {advice}")

    return BeforeValidator(check)


def quoted(value: object) -> str:
    """Show a value in a message: text in quotes and shortened, other values by their kind."""
    if isinstance(value, list | tuple):
        return "a list"
    if isinstance(value, dict):
        return "a mapping"
    written = " ".join(str(value).split())
    limit = 60
    return f'"{written[:limit]}…"' if len(written) > limit else f'"{written}"'


def _date(value: object) -> Date:
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    try:
        return parse_date(value if isinstance(value, str) else "")
    except ValueError:
        message = (
            f"{quoted(value)} is not a date; write 2031, 2031-05, 2031-05-02, 2031-05~ (around), "
            '2031-04/2031-05 or "[2031-02..2031-12]"'
        )
        raise fault(Rule.NOT_A_DATE, message) from None


def _count(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise fault(Rule.NOT_A_COUNT, f"{quoted(value)} is not a number; write digits only: 12000")
    if not math.isfinite(value) or value < 0:
        raise fault(Rule.NOT_A_COUNT, "not a number one can count to; write digits only: 12000")
    return value


def _url(value: object) -> str:
    try:
        parts = urlsplit(value if isinstance(value, str) else "")
    except ValueError:
        parts = urlsplit("")
    printable = isinstance(value, str) and value.isprintable() and " " not in value
    if parts.scheme not in {"http", "https"} or not parts.hostname or not printable:
        message = f"{quoted(value)} is not a web address; write it whole, with https://"
        raise fault(Rule.NOT_A_URL, message)
    return str(value)


def _paragraphs(value: object) -> tuple[int, ...]:
    try:
        numbers = parse_paragraphs(value if isinstance(value, list | tuple) else [value])
    except ValueError as error:
        message = f"{quoted(error.args[0])} is no paragraph; count from 1 and write [7, 9-11]"
        raise fault(Rule.NOT_PARAGRAPHS, message) from None
    if not numbers:
        raise fault(Rule.EMPTY_LIST, "names no paragraph; write [7, 9-11]")
    return numbers


Prose = Annotated[str, BeforeValidator(_prose)]
Label = Annotated[str, BeforeValidator(_label)]
Id = Annotated[
    str,
    _matching(_ID, Rule.NOT_AN_ID, 'is not an id; use a-z, 0-9 and "-", beginning with a letter'),
    Field(pattern=f"^{_ID.pattern}$"),
]
ClaimReference = Annotated[
    str,
    _matching(_REFERENCE, Rule.NOT_A_REFERENCE, "does not name a claim; write article/claim"),
    Field(pattern=f"^{_REFERENCE.pattern}$"),
]
QuestionKey = Annotated[
    str,
    _matching(_QUESTION, Rule.NOT_A_REFERENCE, "is no question; write question or question.item"),
    Field(pattern=f"^{_QUESTION.pattern}$"),
]
Url = Annotated[str, PlainValidator(_url, json_schema_input_type=str)]
EdtfDate = Annotated[Date, PlainValidator(_date, json_schema_input_type=str)]
Count = Annotated[float, PlainValidator(_count, json_schema_input_type=float)]
Paragraphs = Annotated[
    tuple[int, ...], PlainValidator(_paragraphs, json_schema_input_type=list[int])
]
