"""Build plain data from the parser's events, with a stack of our own.

No nesting can exhaust the stack, every mark is kept, and what reads differently than it looks
(aliases, tags, doubled names, ``5.500``) is a problem where it stands.
"""

from collections.abc import Collection
from dataclasses import dataclass

import yaml

from sitegen.characters import mended
from sitegen.problems import Problem, Rule, quoted
from sitegen.yamltext.document import Document, Mark, Path, Text, problem_at
from sitegen.yamltext.reasons import OPEN_QUOTE, mark_of
from sitegen.yamltext.scalars import Scalar, resolve
from sitegen.yamltext.traps import comment_after, fields_within, separated, to_fill_in, unseen_in

MAX_DEPTH = 20
MAX_VALUES = 20_000
MOST_PROBLEMS = 200
IN_BRACES = 'text in { } is cut at its commas; write one "name: text" a line, or quote it'


class UnreadableError(Exception):
    """Nothing of the file can be trusted, because of this problem."""

    def __init__(self, problem: Problem) -> None:
        """Carry the problem to whoever reads the file."""
        self.problem = problem


@dataclass
class _List:
    """A list that is being read."""

    value: list[object]
    path: Path
    in_braces = False
    wants_name = False

    @property
    def next(self) -> Path:
        return (*self.path, len(self.value))

    def put(self, value: object) -> None:
        self.value.append(value)


@dataclass
class _Mapping:
    """A mapping that is being read: names and values take turns."""

    value: dict[str | int, object]
    path: Path
    in_braces: bool
    name: str | int = ""
    wants_name: bool = True
    has_empty: bool = False

    @property
    def next(self) -> Path:
        return (*self.path, self.name)

    def put(self, value: object) -> None:
        self.value.setdefault(self.name, value)
        self.wants_name = True
        self.has_empty = self.has_empty or value is None


class Builder:
    """Fill a document, and a list of problems, event by event."""

    def __init__(
        self,
        document: Document,
        problems: list[Problem],
        lines: list[str],
        numbers: Collection[str] = (),
    ) -> None:
        """Begin with the lines of the document's text, and the fields that hold numbers."""
        self.document = document
        self.problems = problems
        self._lines = lines
        self._numbers = numbers
        self._frames: list[_List | _Mapping] = []
        self._nodes = 0
        self._last: yaml.ScalarEvent | None = None

    def take(self, event: yaml.Event) -> None:
        """Take the next event; raise ``UnreadableError`` where reading on would mislead."""
        if isinstance(event, yaml.NodeEvent):
            self._refuse(event)
            self._count(event)
        if isinstance(event, yaml.ScalarEvent):
            self._last = event
            self._scalar(event, self._frames[-1])
        elif isinstance(event, yaml.CollectionStartEvent):
            self._open(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._frames.pop()
        elif isinstance(event, yaml.DocumentStartEvent) and self.document.values:
            message = 'a second document begins; take the line "---" out'
            raise self._unreadable(event, Rule.SEVERAL_DOCUMENTS, message)

    def open_quote(self, error: yaml.MarkedYAMLError) -> tuple[Mark, str] | None:
        """Return where a quote was opened that only a later one on the error's line closed."""
        last = self._last
        if last is None or last.style not in {"'", '"'} or error.problem_mark is None:
            return None
        start, end = mark_of(last.start_mark), mark_of(last.end_mark)
        if start[0] < end[0] == mark_of(error.problem_mark)[0]:
            return start, OPEN_QUOTE
        return None

    def _unreadable(self, event: yaml.Event, rule: Rule, message: str) -> UnreadableError:
        mark = mark_of(event.start_mark)
        return UnreadableError(problem_at(self.document.file, mark, rule, message))

    def _count(self, event: yaml.NodeEvent) -> None:
        self._nodes += 1
        if self._nodes > MAX_VALUES:
            message = f"more than {MAX_VALUES:,} names and values; split the file"
            raise self._unreadable(event, Rule.TOO_LARGE, message)
        if len(self.problems) >= MOST_PROBLEMS:
            message = f"read no further after {MOST_PROBLEMS} problems; mend those first"
            raise self._unreadable(event, Rule.TOO_LARGE, message)

    def _fault(self, rule: Rule, path: Path, message: str, mark: Mark) -> None:
        name = self.document.dotted(path)
        self.problems.append(problem_at(self.document.file, mark, rule, message, name))
        self.document.faulty.add(path)

    def _refuse(self, event: yaml.NodeEvent) -> None:
        if event.anchor is not None:
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            message = f'"{sign}{event.anchor}" is a YAML alias; write the value out, or quote text'
            raise self._unreadable(event, Rule.ANCHOR, message)
        if (tag := getattr(event, "tag", None)) is not None:
            message = f'"{tag}" is a YAML tag; take it out, or quote text'
            raise self._unreadable(event, Rule.TAG, message)
        if not self._frames and not isinstance(event, yaml.MappingStartEvent):
            message = 'must be "name: value" lines, with a space after the colon'
            raise self._unreadable(event, Rule.NOT_A_MAPPING, message)

    def _open(self, event: yaml.CollectionStartEvent) -> None:
        mapping = isinstance(event, yaml.MappingStartEvent)
        in_braces = mapping and bool(event.flow_style)
        if not self._frames:
            self.document.values[()] = mark_of(event.start_mark)
            self._frames.append(_Mapping(self.document.data, (), in_braces))
            return
        frame = self._frames[-1]
        if frame.wants_name:
            message = "a list or mapping cannot be a name; put text in quotes"
            raise self._unreadable(event, Rule.NOT_YAML, message)
        if len(self._frames) == MAX_DEPTH:
            message = f"nested more than {MAX_DEPTH} deep; no record is"
            raise self._unreadable(event, Rule.TOO_DEEP, message)
        path = self._enter(event, frame)
        opened = _Mapping({}, path, in_braces) if mapping else _List([], path)
        frame.put(opened.value)
        self._frames.append(opened)

    def _enter(self, event: yaml.Event, frame: _List | _Mapping) -> Path:
        self.document.values.setdefault(frame.next, mark_of(event.start_mark))
        return frame.next

    def _scalar(self, event: yaml.ScalarEvent, frame: _List | _Mapping) -> None:
        if isinstance(frame, _Mapping) and frame.wants_name:
            self._take_name(event, frame)
            return
        path = self._enter(event, frame)
        written = self._written(event, path)
        value = written if event.style else self._plain(event, written, path)
        frame.put(self._text(event, frame, path, value) if isinstance(value, str) else value)
        if value is None and frame.in_braces:
            mark = self.document.mark(frame.path)
            self._fault(Rule.TEXT_IN_BRACES, frame.path, IN_BRACES, mark)
        elif value is None:
            message = "has no value; fill it in, take it out, or mend the indent"
            if comment_after(self._lines, mark_of(event.start_mark)):
                message = 'has no value, "#" begins a comment; fill it in, take it out, or quote it'
            self._fault(Rule.EMPTY_VALUE, path, message, mark_of(event.start_mark))

    def _take_name(self, event: yaml.ScalarEvent, frame: _Mapping) -> None:
        written = mended(event.value)
        resolved = None if event.style else resolve(written)
        frame.name = resolved if type(resolved) is int else written
        frame.wants_name = False
        self._written(event, frame.next)
        mark = mark_of(event.start_mark)
        if message := to_fill_in(event.value):
            self._fault(Rule.TO_FILL_IN, frame.next, message, mark)
        # after an empty value, doubled names are those of a record that is not indented
        if frame.name in frame.value and not frame.has_empty:
            first = self.document.names[frame.next][0]
            message = f"{quoted(frame.name)} stands twice, first on line {first}; keep one"
            problem = problem_at(self.document.file, mark, Rule.DUPLICATE_KEY, message)
            self.problems.append(problem)
        self.document.names.setdefault(frame.next, mark)

    def _written(self, event: yaml.ScalarEvent, path: Path) -> str:
        """Return a text in the form it is compared in; what nobody sees in it is a fault."""
        start, end = mark_of(event.start_mark), mark_of(event.end_mark)
        for mark, message in unseen_in(event.value, self._lines, start, end):
            self._fault(Rule.CONTROL_CHARACTER, path, message, mark)
        return mended(event.value)

    def _plain(self, event: yaml.ScalarEvent, written: str, path: Path) -> Scalar:
        mark = mark_of(event.start_mark)
        field = next((step for step in reversed(path) if isinstance(step, str)), "")
        is_number = field in self._numbers
        if found := separated(written, self._lines, mark, is_number=is_number):
            message = f'"{found[0]}" can be read in two ways; write {found[1]}'
            self._fault(Rule.SEPARATED_NUMBER, path, message, mark)
        return resolve(written)

    def _text(
        self, event: yaml.ScalarEvent, frame: _List | _Mapping, path: Path, value: str
    ) -> Text:
        text, end = Text(value), mark_of(event.end_mark)
        if message := to_fill_in(value):
            self._fault(Rule.TO_FILL_IN, path, message, mark_of(event.start_mark))
        text.style = event.style or ""
        text.in_braces = frame.in_braces and not text.style
        text.before_comment = not text.style and comment_after(self._lines, end)
        if text.style in {">", "|"}:
            fields = fields_within(self._lines, mark_of(event.start_mark), end)
            self.document.within.extend((path, mark, line) for mark, line in fields)
        return text
