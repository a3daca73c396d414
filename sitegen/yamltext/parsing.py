"""Read one YAML file from the events of PyYAML's C parser, with a stack of our own.

No nesting can exhaust the stack, every mark is kept, and what reads differently than it looks
(aliases, tags, doubled names, ``5.500``) is refused where it stands.
"""

import re
from dataclasses import dataclass
from typing import cast

import yaml

from sitegen.problems import Place, Problem, Rule
from sitegen.yamltext.document import Document, Mark, Path, Text
from sitegen.yamltext.scalars import Scalar, resolve, without_separators

MAX_BYTES = 1_000_000
MAX_BRACKETS = 5_000
MAX_DEPTH = 20

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")


def parse_yaml(content: bytes, file: str) -> tuple[Document | None, list[Problem]]:
    """Read one file; the document is ``None`` where nothing of it can be trusted."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"not UTF-8 at byte {error.start + 1}; save the file as UTF-8"
        return None, [_problem(file, Rule.NOT_UTF8, message)]
    if problem := _refuse_size(content, text, file):
        return None, [problem]
    builder = _Builder(Document(file=file), _BREAK.split(text))
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
    except _Unreadable as unreadable:
        return None, [*builder.problems, unreadable.problem]
    except yaml.YAMLError as error:
        return None, [*builder.problems, _not_yaml(error, file)]
    if not builder.begun:
        message = 'empty; write one "name: value" a line'
        return None, [_problem(file, Rule.NOT_A_MAPPING, message)]
    return builder.document, builder.problems


def _problem(file: str, rule: Rule, message: str, mark: Mark = (1, 1)) -> Problem:
    place = Place(file=file, line=mark[0], column=mark[1])
    return Problem(place=place, message=message, rule=rule)


def _refuse_size(content: bytes, text: str, file: str) -> Problem | None:
    if len(content) > MAX_BYTES:
        message = f"larger than {MAX_BYTES:,} bytes; split it"
        return _problem(file, Rule.TOO_LARGE, message)
    brackets = sum(map(text.count, "[{"))
    if brackets > MAX_BRACKETS:
        message = f"{brackets:,} opening brackets; a file may have {MAX_BRACKETS:,}"
        return _problem(file, Rule.TOO_MANY_BRACKETS, message)
    return None


def _not_yaml(error: yaml.YAMLError, file: str) -> Problem:
    mark = getattr(error, "problem_mark", None)
    reason = getattr(error, "problem", None) or "a character that YAML does not allow"
    advice = 'put text on its own line after ">-", indent with spaces, close quotes and brackets'
    where = _place(mark) if mark else (1, 1)
    return _problem(file, Rule.NOT_YAML, f"not readable as YAML: {reason}; {advice}", where)


class _Unreadable(Exception):  # noqa: N818 - a verdict on the file, not an error of ours
    def __init__(self, problem: Problem) -> None:
        self.problem = problem


@dataclass
class _Frame:
    """A list or mapping that is being read; ``name`` waits for its value."""

    value: dict[str | int, object] | list[object]
    path: Path
    in_braces: bool
    name: str | int | None = None
    doubled: bool = False


class _Builder:
    def __init__(self, document: Document, lines: list[str]) -> None:
        self.document = document
        self.problems: list[Problem] = []
        self.begun = False
        self._lines = lines
        self._frames: list[_Frame] = []

    def take(self, event: yaml.Event) -> None:
        """Take the next event; raise ``_Unreadable`` where reading on would mislead."""
        if isinstance(event, yaml.NodeEvent):
            self._refuse(event)
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._open(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._frames.pop()
        elif isinstance(event, yaml.DocumentStartEvent) and self.begun:
            message = 'a second document begins; take the line "---" out'
            raise _Unreadable(self._at(event, Rule.SEVERAL_DOCUMENTS, message))

    def _at(self, event: yaml.Event, rule: Rule, message: str) -> Problem:
        return _problem(self.document.file, rule, message, _mark(event))

    def _refuse(self, event: yaml.NodeEvent) -> None:
        if event.anchor is not None:
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            message = f'"{sign}{event.anchor}" is an alias; write the value out, or quote the text'
            raise _Unreadable(self._at(event, Rule.ANCHOR, message))
        if (tag := getattr(event, "tag", None)) is not None:
            message = f'"{tag}" is a tag; take it out, or quote the text'
            raise _Unreadable(self._at(event, Rule.TAG, message))
        if not self._frames and not isinstance(event, yaml.MappingStartEvent):
            message = 'not a mapping; write one "name: value" a line'
            raise _Unreadable(self._at(event, Rule.NOT_A_MAPPING, message))

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        frame = self._frames[-1]
        if isinstance(frame.value, dict) and frame.name is None:
            self._take_name(event, frame, frame.value)
            return
        path = self._enter(event, frame)
        value = self._value(event, frame)
        self._put(frame, value)
        if value is None and frame.in_braces:
            message = (
                'has no value: text in { } is cut at its commas; write one "name: text" a line'
            )
            self.problems.append(self.document.problem(Rule.TEXT_IN_BRACES, path, message))
        elif value is None:
            message = "has no value; fill it in, or take the line out"
            self.problems.append(self.document.problem(Rule.EMPTY_VALUE, path, message))

    def _take_name(
        self, event: yaml.ScalarEvent, frame: _Frame, known: dict[str | int, object]
    ) -> None:
        resolved = resolve(event.value) if not event.style else event.value
        frame.name = resolved if type(resolved) is int else event.value
        path = (*frame.path, frame.name)
        frame.doubled = frame.name in known
        if frame.doubled:
            first = self.document.names[path][0]
            message = f'"{frame.name}" stands twice, first on line {first}; keep one'
            self.problems.append(self._at(event, Rule.DUPLICATE_KEY, message))
        else:
            self.document.names[path] = _mark(event)

    def _value(self, event: yaml.ScalarEvent, frame: _Frame) -> Scalar:
        plain = not event.style
        if plain and (digits := without_separators(event.value)):
            message = f'"{event.value}" can be read in two ways; write {digits}, or quote the text'
            self.problems.append(self._at(event, Rule.SEPARATED_NUMBER, message))
            return int(digits)
        value: Scalar = resolve(event.value) if plain else event.value
        if not isinstance(value, str):
            return value
        text = Text(value)
        text.style = event.style or ""
        text.in_braces = plain and frame.in_braces
        text.before_comment = plain and self._comment_after(event)
        return text

    def _comment_after(self, event: yaml.Event) -> bool:
        line, column = _place(event.end_mark)
        return re.match(r"\s+#", self._lines[line - 1][column - 1 :]) is not None

    def _open(self, event: yaml.CollectionStartEvent) -> None:
        mapping = isinstance(event, yaml.MappingStartEvent)
        if not self._frames:
            self.begun = True
            self.document.values[()] = _mark(event)
            braces = bool(event.flow_style)
            self._frames.append(_Frame(self.document.data, (), in_braces=braces))
            return
        frame = self._frames[-1]
        if isinstance(frame.value, dict) and frame.name is None:
            message = "a list or mapping cannot be a name; quote the text"
            raise _Unreadable(self._at(event, Rule.NOT_YAML, message))
        if len(self._frames) == MAX_DEPTH:
            message = f"nested more than {MAX_DEPTH} deep; no record is"
            raise _Unreadable(self._at(event, Rule.TOO_DEEP, message))
        path = self._enter(event, frame)
        value: dict[str | int, object] | list[object] = {} if mapping else []
        self._put(frame, value)
        self._frames.append(_Frame(value, path, in_braces=mapping and bool(event.flow_style)))

    def _enter(self, event: yaml.Event, frame: _Frame) -> Path:
        step = len(frame.value) if isinstance(frame.value, list) else frame.name
        path = (*frame.path, step) if step is not None else frame.path
        self.document.values.setdefault(path, _mark(event))
        return path

    @staticmethod
    def _put(frame: _Frame, value: object) -> None:
        if isinstance(frame.value, list):
            frame.value.append(value)
            return
        if frame.name is not None and not frame.doubled:
            frame.value[frame.name] = value
        frame.name = None


def _mark(event: yaml.Event) -> Mark:
    return _place(event.start_mark)


def _place(mark: object) -> Mark:
    known = cast("yaml.Mark", mark)  # the C parser gives every event its marks
    return known.line + 1, known.column + 1
