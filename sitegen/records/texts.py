"""Texts that editors write: a name in one line, a sentence as a block, a file's name."""

import re
from pathlib import PureWindowsPath
from typing import Annotated

from pydantic import BeforeValidator

from sitegen.characters import one_line
from sitegen.problems import Rule, quoted
from sitegen.records.record import PROSE, TEXT, fault

# https://learn.microsoft.com/windows/win32/fileio/naming-a-file
_DEVICE = re.compile(r"(con|prn|aux|nul|(com|lpt)[0-9\xb9\xb2\xb3])(\..*)?", re.IGNORECASE)


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
    return written


def _prose(value: object) -> str:
    if not isinstance(value, str) or getattr(value, "style", ">") not in {"|", ">"}:
        message = 'put the text on the next line, indented, after ">-"'
        raise fault(Rule.NOT_BLOCK_TEXT, message)
    return _text(value)


def fault_on_windows(name: str) -> str:
    """Say why no file can have this name there; nothing where it can."""
    is_device = _DEVICE.fullmatch(name)
    return "is a device's name on Windows, with any ending; rename it" if is_device else ""


def fault_in_file_name(name: str) -> str:
    """Say why a text cannot have this name, with which another folder or nothing is found."""
    if PureWindowsPath(name).name == name and not name.startswith("."):
        return fault_on_windows(name)
    return "is no plain file name; use one without folders and without a dot before it"


def _file_name(value: object) -> str:
    written = _label(value)
    if message := fault_in_file_name(written):
        raise fault(Rule.NOT_A_FILE_NAME, f"{quoted(written)} {message}")
    return written


Prose = Annotated[str, BeforeValidator(_prose), PROSE]
Label = Annotated[str, BeforeValidator(_label), TEXT]
Word = Annotated[str, BeforeValidator(_text), TEXT]
"""One of a list, beside which a comment may stand."""
FileName = Annotated[str, BeforeValidator(_file_name), TEXT]
