"""Texts that editors write: a name in one line, a sentence as a block."""

from typing import Annotated

from pydantic import (
    BeforeValidator,
)

from sitegen.characters import one_line
from sitegen.problems import Rule
from sitegen.records.record import fault
from sitegen.records.shown import (
    PROSE,
    TEXT,
)
from sitegen.yamltext import IN_BRACES


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise fault(Rule.WRONG_TYPE, "must be text; put it in quotes")
    written = one_line(value)
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


Prose = Annotated[str, BeforeValidator(_prose), PROSE]
Label = Annotated[str, BeforeValidator(_label), TEXT]
