"""The kinds of value a record can hold, each with the message an editor gets for a wrong one."""

import re
from collections import Counter
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
)
from pydantic_core import PydanticCustomError

from sitegen.dates import Date, parse_date
from sitegen.paragraphs import parse_paragraphs
from sitegen.problems import Rule, code_point, quoted
from sitegen.records.shown import (
    BOUNDS,
    COUNT,
    DATE,
    DATE_PATTERN,
    ONCE,
    PARAGRAPHS,
    PROSE,
    TEXT,
    matching,
)
from sitegen.yamltext import IN_BRACES

_ID = re.compile(r"[a-z][a-z0-9-]{0,79}")
_REFERENCE = re.compile(rf"({_ID.pattern})/({_ID.pattern})")
_QUESTION = re.compile(rf"({_ID.pattern})(\.{_ID.pattern})?")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_COUNTRY = re.compile(r"[A-Z]{2}")
_NO_ID = 'is not an id; use a-z, 0-9 and "-", beginning with a letter'
_NO_REFERENCE = "does not name a claim; write article/claim"
_NO_QUESTION = "is no question; write question or question.item"
_NO_LANGUAGE = "is no language tag; write de, de-CH or en"
_NO_COUNTRY = "is no country code; write two capital letters: NO"
_NO_PARAGRAPH_NAME = "is no paragraph; write one number a line: 7"
_NO_URL = "is not a web address; write it whole, with https://"
_WRITE_A_DATE = (
    "write 2031, 2031-05, 2031-05-02, 2031-05~ (around), 2031-04/2031-05 "
    'or, in quotes, "[2031-02..2031-12]"'
)
_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class Record(BaseModel):
    """A mapping in an editor's file: nothing unknown, nothing changed after reading."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def fault(rule: Rule, message: str) -> PydanticCustomError:
    """Return the error that ``parsing`` turns into a problem with this rule and message."""
    return PydanticCustomError(rule, "{message}", {"message": message})


def lack(names: list[str]) -> PydanticCustomError:
    """Return the error for fields that a record cannot do without in its case."""
    return PydanticCustomError(Rule.MISSING_FIELD, "lacks {lacking}", {"lacking": names})


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise fault(Rule.WRONG_TYPE, "must be text; put it in quotes")
    if match := _INVISIBLE.search(value):
        message = f"holds the invisible character {code_point(match[0])}; take it out"
        raise fault(Rule.CONTROL_CHARACTER, message)
    written = " ".join(value.split())
    if not written:
        raise fault(Rule.EMPTY_VALUE, "has no text; write it, or take the line out")
    return written


def _label(value: object) -> str:
    written = _text(value)
    if getattr(value, "before_comment", False):
        message = 'is cut off where " #" begins a comment; put the whole text in quotes'
        raise fault(Rule.CUT_TEXT, message)
    if getattr(value, "in_braces", False):
        raise fault(Rule.TEXT_IN_BRACES, IN_BRACES)
    return written


def _prose(value: object) -> str:
    if not isinstance(value, str) or getattr(value, "style", ">") not in {"|", ">"}:
        message = 'put the text on the next line, indented, after ">-"'
        raise fault(Rule.NOT_BLOCK_TEXT, message)
    return _text(value)


def _matching(pattern: re.Pattern[str], rule: Rule, advice: str) -> BeforeValidator:
    def check(value: object) -> str:
        if isinstance(value, str) and pattern.fullmatch(value):
            return str(value)
        raise fault(rule, f"{quoted(value)} {advice}")

    return BeforeValidator(check)


def _no_items(value: object) -> object:
    if isinstance(value, dict):
        message = "a checklist's items have a line each"
        raise PydanticCustomError(
            Rule.WRONG_TYPE, "{message}", {"message": message, "items": value}
        )
    return value


def _date(value: object) -> Date:
    written = str(value) if type(value) is int or isinstance(value, str) else ""
    try:
        return parse_date(written)
    except ValueError as error:
        reason = f" ({error})" if error.args else ""
        message = f"{quoted(value)} is not a date{reason}; {_WRITE_A_DATE}"
        raise fault(Rule.NOT_A_DATE, message) from None


def _count(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        message = f"{quoted(value)} is not a count; write digits only, without quotes: 12000"
        raise fault(Rule.NOT_A_COUNT, message)
    return value


def _two(value: object) -> object:
    if not isinstance(value, list | tuple) or len(value) != 2:  # noqa: PLR2004
        raise fault(Rule.WRONG_TYPE, "must be two numbers; write [10000, 12000]")
    return value


def _rising(bounds: tuple[float, float]) -> tuple[float, float]:
    low, high = bounds
    if low > high:
        raise fault(Rule.LOW_ABOVE_HIGH, f"{low} is above {high}; write the lower value first")
    return bounds


def _once(values: tuple[str, ...]) -> tuple[str, ...]:
    for value, times in Counter(values).items():
        if times > 1:
            raise fault(Rule.LISTED_TWICE, f"{quoted(value)} stands twice; keep one")
    return values


def _url(value: object) -> str:
    try:
        parts = urlsplit(value if isinstance(value, str) else "")
    except ValueError:
        parts = urlsplit("")
    printable = isinstance(value, str) and value.isprintable() and " " not in value
    if parts.scheme not in {"http", "https"} or not parts.hostname or not printable:
        message = f"{quoted(value)} {_NO_URL}"
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


def _paragraph(value: object) -> int:
    if type(value) is int and value > 0:
        return value
    message = f"{quoted(value)} {_NO_PARAGRAPH_NAME}"
    raise fault(Rule.NOT_PARAGRAPHS, message)


Prose = Annotated[str, BeforeValidator(_prose), PROSE]
Label = Annotated[str, BeforeValidator(_label), TEXT]
Id = Annotated[str, _matching(_ID, Rule.NOT_AN_ID, _NO_ID), matching(_ID.pattern, _NO_ID)]
AnswerId = Annotated[Id, BeforeValidator(_no_items)]
ClaimReference = Annotated[
    str,
    _matching(_REFERENCE, Rule.NOT_A_REFERENCE, _NO_REFERENCE),
    matching(_REFERENCE.pattern, _NO_REFERENCE),
]
QuestionKey = Annotated[
    str,
    _matching(_QUESTION, Rule.NOT_A_REFERENCE, _NO_QUESTION),
    matching(_QUESTION.pattern, _NO_QUESTION),
]
Ids = Annotated[tuple[Id, ...], AfterValidator(_once), ONCE]
SomeIds = Annotated[tuple[Id, ...], Field(min_length=1), AfterValidator(_once), ONCE]
ClaimReferences = Annotated[tuple[ClaimReference, ...], AfterValidator(_once), ONCE]
SomeClaimReferences = Annotated[
    tuple[ClaimReference, ...], Field(min_length=1), AfterValidator(_once), ONCE
]
QuestionKeys = Annotated[tuple[QuestionKey, ...], AfterValidator(_once), ONCE]
Url = Annotated[
    str,
    PlainValidator(_url, json_schema_input_type=str),
    matching("[hH][tT][tT][pP][sS]?://[^ ]+", _NO_URL),
]
EdtfDate = Annotated[
    Date,
    PlainValidator(_date, json_schema_input_type=str),
    DATE,
    matching(DATE_PATTERN, f"is not a date; {_WRITE_A_DATE}"),
]
Language = Annotated[
    str,
    _matching(_LANGUAGE, Rule.NOT_A_CODE, _NO_LANGUAGE),
    matching(_LANGUAGE.pattern, _NO_LANGUAGE),
]
Country = Annotated[
    str,
    _matching(_COUNTRY, Rule.NOT_A_CODE, _NO_COUNTRY),
    matching(_COUNTRY.pattern, _NO_COUNTRY),
]
Count = Annotated[float, PlainValidator(_count, json_schema_input_type=float), COUNT]
Paragraphs = Annotated[
    tuple[int, ...], PlainValidator(_paragraphs, json_schema_input_type=list[int]), PARAGRAPHS
]
Paragraph = Annotated[
    int,
    # only names are of this kind, and names are text in JSON
    PlainValidator(_paragraph, json_schema_input_type=str),
    matching(r"\+?[0-9]*[1-9][0-9]*", _NO_PARAGRAPH_NAME),
]
Bounds = Annotated[tuple[Count, Count], BeforeValidator(_two), AfterValidator(_rising), BOUNDS]
