"""What names something: ids, claims, questions, languages, addresses."""

import re
from collections import Counter
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, PlainValidator
from pydantic_core import PydanticCustomError

from sitegen.problems import Rule, quoted
from sitegen.records.record import ONCE, Shown, fault, matching

_ID = re.compile(r"[a-z][a-z0-9-]{0,79}")
_REFERENCE = re.compile(rf"({_ID.pattern})/({_ID.pattern})")
_QUESTION = re.compile(rf"({_ID.pattern})(\.{_ID.pattern})?")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_NO_ID = 'is not an id; use a-z, 0-9 and "-", beginning with a letter'
_NO_REFERENCE = 'does not name a claim; write article/claim, in a-z, 0-9 and "-"'
_NO_QUESTION = "is no question; write question or question.item"
_NO_LANGUAGE = "is no language tag; write one such as en, fr or de-CH"
_TAG = re.compile(r"tag:[a-z0-9-]+(\.[a-z0-9-]+)+,[0-9]{4}(-[0-9]{2}){0,2}:[A-Za-z0-9._~-]+")
_NO_TAG = "is no beginning of ids; write tag:HOST,YEAR:NAME, as tag:example.org,2031:harbour"
_NO_URL = "is not a web address; write it whole, with https://"


def _matching(pattern: re.Pattern[str], rule: Rule, advice: str) -> tuple[BeforeValidator, Shown]:
    """Return what refuses any other text, in a record and in an editor."""

    def check(value: object) -> str:
        if isinstance(value, str) and pattern.fullmatch(value):
            return str(value)
        alike = re.sub("[ _]+", "-", str(value).casefold()) if pattern is _ID else ""
        meant = f'; did you mean "{alike}"?' if alike and pattern.fullmatch(alike) else ""
        raise fault(rule, f"{quoted(value)} {advice}{meant}")

    return BeforeValidator(check), matching(pattern.pattern, advice)


def _no_items(value: object) -> object:
    if isinstance(value, dict):
        context = {"message": "a checklist's items have a line each", "items": value}
        raise PydanticCustomError(Rule.WRONG_TYPE, "{message}", context)
    return value


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
        raise fault(Rule.NOT_A_URL, f"{quoted(value)} {_NO_URL}")
    return str(value)


Id = Annotated[str, *_matching(_ID, Rule.NOT_AN_ID, _NO_ID)]
AnswerId = Annotated[Id, BeforeValidator(_no_items)]
ClaimReference = Annotated[str, *_matching(_REFERENCE, Rule.NOT_A_REFERENCE, _NO_REFERENCE)]
QuestionKey = Annotated[str, *_matching(_QUESTION, Rule.NOT_A_REFERENCE, _NO_QUESTION)]
Language = Annotated[str, *_matching(_LANGUAGE, Rule.NOT_A_CODE, _NO_LANGUAGE)]
FeedTag = Annotated[str, *_matching(_TAG, Rule.NOT_A_TAG, _NO_TAG)]

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
