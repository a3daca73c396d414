"""Counts, dates and paragraphs' numbers, each with the message for a wrong one."""

import re
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, PlainValidator
from pydantic_core import PydanticCustomError

from sitegen.dates import Date, parse_date
from sitegen.paragraphs import paragraphs_named, parse_paragraphs
from sitegen.problems import Rule, quoted
from sitegen.records.record import BOUNDS, COUNT, DATE, DATE_PATTERN, PARAGRAPHS, fault, matching

_DAY_FIRST = re.compile(r"([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4})")
_RANGE = re.compile(r"([0-9]{1,4}) ?[-\u2010-\u2015] ?([0-9]{1,4})")
_NO_PARAGRAPH = "is no paragraph; count from 1 and write [7, 9-11]"
_NO_PARAGRAPH_NAME = "is no paragraph; count from 1 and write 7, or 3, 9-11"
_WRITE_A_DATE = (
    "write 2031, 2031-05, 2031-05-02, 2031-24 (winter; 21 is spring), 2031-05~ (around), "
    '2031-04/2031-05 or, in quotes, "[2031-02..2031-12]"'
)


def _date(value: object) -> Date:
    written = str(value) if type(value) is int or isinstance(value, str) else ""
    try:
        return parse_date(written)
    except ValueError as error:
        reason = f" ({error})" if error.args else ""
        message = f"{quoted(value)} is not a date{reason}; {_iso(written) or _WRITE_A_DATE}"
        raise fault(Rule.NOT_A_DATE, message) from None


def _iso(written: str) -> str:
    """Say how a date that begins with its day, 3.5.2025, is written."""
    if not (match := _DAY_FIRST.fullmatch(written)):
        return ""
    day = f"{match[3]}-{int(match[2]):02}-{int(match[1]):02}"
    try:
        return f"write {parse_date(day)}"
    except ValueError:
        return ""


def _count(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        message = f"{quoted(value)} is not a count; write digits only, without quotes: 12000 or 8.5"
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


def _paragraphs(value: object) -> tuple[int, ...]:
    try:
        numbers = parse_paragraphs(value if isinstance(value, list | tuple) else [value])
    except ValueError as error:
        raise _no_paragraph(error.args[0], _NO_PARAGRAPH) from None
    if not numbers:
        raise fault(Rule.EMPTY_LIST, "names no paragraph; write [7, 9-11]")
    return numbers


def _no_paragraph(wrong: object, advice: str) -> PydanticCustomError:
    return fault(Rule.NOT_PARAGRAPHS, f"{quoted(wrong)} {_range_meant(str(wrong)) or advice}")


def _range_meant(written: str) -> str:
    """Say how a range is written that runs backwards, or has another dash than a hyphen."""
    match = _RANGE.fullmatch(written)
    first, last = map(int, match.groups()) if match else (0, 0)
    if not first or not last:
        return ""
    if first > last:
        return f"runs backwards; write {last}-{first}"
    return f"is no range; write {first}-{last}"


def _paragraphs_name(value: object) -> object:
    try:
        paragraphs_named(value)
    except ValueError as error:
        raise _no_paragraph(error.args[0], _NO_PARAGRAPH_NAME) from None
    return value


EdtfDate = Annotated[
    Date,
    PlainValidator(_date, json_schema_input_type=str),
    DATE,
    matching(DATE_PATTERN, f"is not a date; {_WRITE_A_DATE}"),
]

Count = Annotated[float, PlainValidator(_count, json_schema_input_type=float), COUNT]
Bounds = Annotated[tuple[Count, Count], BeforeValidator(_two), AfterValidator(_rising), BOUNDS]
Paragraphs = Annotated[
    tuple[int, ...], PlainValidator(_paragraphs, json_schema_input_type=list[int]), PARAGRAPHS
]

ParagraphsName = Annotated[
    int | str,
    # as it is written, since two can name the same paragraphs; names are text in JSON
    PlainValidator(_paragraphs_name, json_schema_input_type=str),
    matching(r"\+?[0-9]+(-[0-9]{1,4})?( *, *[0-9]{1,4}(-[0-9]{1,4})?)*", _NO_PARAGRAPH_NAME),
]
