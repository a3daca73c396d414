"""Read one YAML file, or say why nothing of it can be read."""

import codecs
import re
from collections.abc import Collection

import yaml

from sitegen.characters import fault_of, is_ordinary, misplaced
from sitegen.problems import Problem, Rule
from sitegen.yamltext import reasons
from sitegen.yamltext.builder import Builder, UnreadableError
from sitegen.yamltext.document import Document, Mark, problem_at

MAX_BYTES = 1_000_000
MAX_BRACKETS = 5_000
MAX_SETTING_DEPTH = 50
"""How deep settings may be: MkDocs' parser ends with a traceback at two hundred."""

_LINE_END = re.compile("\r\n|\r|\n")
_UNREAD = "; only then is the rest of the file read"
_EMPTY = 'empty; write one "name: value" a line'
_NO_MAPPING = 'must be "name: value" lines, with a space after the colon'
_SIGN = re.compile(r"[&*][\w-]+:(?=\s|$)")  # a name's, which nobody means for an anchor
_NO_MAPPINGS = {yaml.ScalarEvent, yaml.SequenceStartEvent, yaml.AliasEvent}
# the parser breaks lines at three of these, while most editors' programs do not
_NOT_YAML = re.compile("[^\t\n\r -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def parse_yaml(
    content: bytes, file: str, numbers: Collection[str] = ()
) -> tuple[Document | None, list[Problem]]:
    """Read one file; the document is ``None`` where nothing of it can be trusted.

    ``numbers`` are the fields that hold a number, which nobody need be told to quote.
    """
    document, problems = Document(file=file), list[Problem]()
    try:
        text = _decoded(content, file)
        if not (ordinary := is_ordinary(text)):
            _refuse_controls(text, file)
        builder = Builder(document, problems, text, numbers, ordinary=ordinary)
        for event in yaml.parse(text, Loader=reasons.LOADER):
            builder.take(event)
    except UnreadableError as unreadable:
        return None, [*problems, _cause_of(unreadable.problem, content)]
    except yaml.MarkedYAMLError as error:
        told = _not_yaml(file, text, *reasons.why_unreadable(error, text))
        return None, [*problems, _cause_of(told, content)]
    if () not in document.values:
        return None, [problem_at(file, (1, 1), Rule.NOT_A_MAPPING, _EMPTY)]
    return document, problems


def fault_in_settings(content: bytes, file: str) -> Problem | None:
    """Say why another program's file is no mapping, whatever tags and aliases it has."""
    text = ""
    try:
        text = _decoded(content, file)
        _refuse_controls(text, file)
        _look_through(text, file)
    except UnreadableError as unreadable:
        return _cause_of(unreadable.problem, content)
    except yaml.MarkedYAMLError as error:
        return _cause_of(_not_yaml(file, text, *reasons.why_unreadable(error, text)), content)
    return None


def _look_through(text: str, file: str) -> None:
    depth = documents = 0
    for event in yaml.parse(text, Loader=reasons.LOADER):
        fault = None
        documents += isinstance(event, yaml.DocumentStartEvent)
        if documents > 1:
            fault = Rule.SEVERAL_DOCUMENTS, 'a second document begins; take the line "---" out'
        elif depth > MAX_SETTING_DEPTH:
            fault = Rule.TOO_DEEP, f"nested more than {MAX_SETTING_DEPTH} deep; no setting is"
        elif getattr(event, "anchor", None) and _begins_a_name(event, text):
            fault = Rule.NOT_YAML, reasons.UNQUOTED_SIGN
        elif not depth and type(event) in _NO_MAPPINGS:
            fault = Rule.NOT_A_MAPPING, _NO_MAPPING
        if fault:
            raise UnreadableError(file, reasons.mark_of(event.start_mark), *fault)
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
    if not documents:
        raise UnreadableError(file, (1, 1), Rule.NOT_A_MAPPING, _EMPTY)


def _begins_a_name(event: yaml.Event, text: str) -> bool:
    """Say whether what is an anchor or alias was meant as the first word of a name."""
    line, column = reasons.mark_of(event.start_mark)
    return _SIGN.match(_LINE_END.split(text)[line - 1], column - 1) is not None


def _not_yaml(file: str, text: str, mark: Mark, message: str) -> Problem:
    place = min(mark, _end(text))  # the parser may name the line after the last
    unread = _UNREAD if any(text.splitlines()[mark[0] :]) else ""
    return problem_at(file, place, Rule.NOT_YAML, f"{message}{unread}")


def _decoded(content: bytes, file: str) -> str:
    if len(content) > MAX_BYTES:
        message = f"larger than {MAX_BYTES:,} bytes; split it"
        raise UnreadableError(file, (1, 1), Rule.TOO_LARGE, message)
    encoded = content.removeprefix(codecs.BOM_UTF8)
    try:
        text = encoded.decode("utf-8")
    except UnicodeDecodeError as error:
        mark = _end(encoded[: error.start].decode("utf-8"))
        message = "not UTF-8 from here on; save the file as UTF-8"
        raise UnreadableError(file, mark, Rule.NOT_UTF8, message) from None
    brackets = sum(map(text.count, "[{"))
    if brackets > MAX_BRACKETS:
        message = f"{brackets:,} opening brackets; a file may have {MAX_BRACKETS:,}"
        raise UnreadableError(file, (1, 1), Rule.TOO_MANY_BRACKETS, message)
    return text


def _refuse_controls(text: str, file: str) -> None:
    if match := _NOT_YAML.search(text):
        mark, rule = _end(text[: match.start()]), Rule.CONTROL_CHARACTER
        raise UnreadableError(file, mark, rule, fault_of(match[0]))


def _cause_of(told: Problem, content: bytes) -> Problem:
    """Return the problem, or why: a conflict, or what nobody sees before its line's text."""
    if told.rule not in {Rule.NOT_YAML, Rule.NOT_A_MAPPING}:
        return told
    text = content.removeprefix(codecs.BOM_UTF8).decode("utf-8", errors="replace")
    if conflict := reasons.conflict_in(text):
        return problem_at(told.place.file, (conflict, 1), Rule.CONFLICT, reasons.CONFLICT)
    lines = [*_LINE_END.split(text), ""]  # the place may be after the last
    line = lines[told.place.line - 1]
    begins = line.find(":") + 1 or len(line)
    for at in misplaced(line)[:1]:
        if at <= begins:
            message = f"{fault_of(line[at])}{_UNREAD}"
            mark = (told.place.line, at + 1)
            return problem_at(told.place.file, mark, Rule.CONTROL_CHARACTER, message)
    return told


def _end(text: str) -> Mark:
    """Return where the character after this text stands."""
    lines = _LINE_END.split(f"{text}.")
    return len(lines), len(lines[-1])
