"""Build plain data from the parser's events, with a stack of our own.

No nesting can exhaust the stack, every mark is kept, and what reads differently than it looks
(aliases, tags, doubled names, ``5.500``) is a problem where it stands.
"""

from collections.abc import Collection
from dataclasses import dataclass

import yaml

from sitegen.characters import mended
from sitegen.problems import Problem, Rule, quoted
from sitegen.yamltext import traps
from sitegen.yamltext.document import FILL_IN, Document, Mark, Path, Text, problem_at
from sitegen.yamltext.reasons import mark_of

MAX_DEPTH = 20
MAX_VALUES = 20_000
MOST_PROBLEMS = 200
_IN_BRACES = 'text in { } is cut at its commas; write one "name: text" a line, or quote it'


class UnreadableError(Exception):
    """Nothing of the file can be trusted, because of this problem."""

    def __init__(self, file: str, mark: Mark, rule: Rule, message: str) -> None:
        """Carry the problem to whoever reads the file."""
        self.problem = problem_at(file, mark, rule, message)


@dataclass(slots=True)
class _Frame:
    """A list or mapping that is being read; ``next`` is where its next value stands.

    In a mapping names and values take turns.
    """

    value: list[object] | dict[str | int, object]
    path: Path
    next: Path = ()
    in_braces: bool = False
    wants_name: bool = False
    has_empty: bool = False

    def put(self, value: object) -> None:
        if isinstance(self.value, list):
            self.value.append(value)
            self.next = (*self.path, len(self.value))
        else:
            self.value.setdefault(self.next[-1], value)
            self.wants_name = True
            self.has_empty = self.has_empty or value is None


class Builder:
    """Fill a document, and a list of problems, event by event."""

    def __init__(
        self,
        document: Document,
        problems: list[Problem],
        text: str,
        numbers: Collection[str] = (),
        *,
        ordinary: bool,
    ) -> None:
        """Begin with the document's text, and the fields that hold numbers.

        Of a text with ordinary characters only, no name and no value need be looked through.
        """
        self.document = document
        self.problems = problems
        self._lines = [*text.splitlines(), ""]
        self._numbers = numbers
        # an escape can make any character; two words may stand on two lines
        self._is_ordinary = ordinary and "\\" not in text and FILL_IN.split()[0] not in text
        self._has_comments = " #" in text or "\t#" in text
        self._frames: list[_Frame] = []
        self._nodes = 0

    def take(self, event: yaml.Event) -> None:
        """Take the next event; raise ``UnreadableError`` where reading on would mislead."""
        if isinstance(event, yaml.ScalarEvent):
            self._admit(event)
            frame = self._frames[-1]
            if frame.wants_name:
                self._take_name(event, frame)
            else:
                self._scalar(event, frame)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._frames.pop()
        elif isinstance(event, yaml.CollectionStartEvent):
            self._admit(event)
            self._open(event)
        elif isinstance(event, yaml.AliasEvent):
            self._refuse(event)
        elif isinstance(event, yaml.DocumentStartEvent) and self.document.values:
            message = 'a second document begins; take the line "---" out'
            raise self._unreadable(event, Rule.SEVERAL_DOCUMENTS, message)

    def _unreadable(self, event: yaml.Event, rule: Rule, message: str) -> UnreadableError:
        return UnreadableError(self.document.file, mark_of(event.start_mark), rule, message)

    def _admit(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        """Refuse an anchor, a tag, and more than a file may hold."""
        if event.anchor is not None or event.tag is not None or not self._frames:
            self._refuse(event)
        self._nodes += 1
        if self._nodes > MAX_VALUES:
            message = f"more than {MAX_VALUES:,} names and values; split the file"
            raise self._unreadable(event, Rule.TOO_LARGE, message)
        if len(self.problems) >= MOST_PROBLEMS:
            message = f"read no further after {MOST_PROBLEMS} problems; mend those first"
            raise self._unreadable(event, Rule.TOO_LARGE, message)

    def _fault(self, rule: Rule, path: Path, message: str, mark: Mark) -> None:
        """Note what is wrong; what is to be filled in is told once, at the name around it."""
        self.document.faulty.add(path)
        if rule is Rule.TO_FILL_IN and any(f"{name}".startswith(FILL_IN) for name in path[:-1]):
            return
        name = self.document.dotted(path)
        self.problems.append(problem_at(self.document.file, mark, rule, message, name))

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
            frame = _Frame(self.document.data, (), in_braces=in_braces, wants_name=True)
            self._frames.append(frame)
            return
        frame = self._frames[-1]
        if frame.wants_name:
            message = "a list or mapping cannot be a name; take its brackets out, or quote it"
            raise self._unreadable(event, Rule.NOT_YAML, message)
        if len(self._frames) == MAX_DEPTH:
            message = f"nested more than {MAX_DEPTH} deep; no record is"
            raise self._unreadable(event, Rule.TOO_DEEP, message)
        path = self._enter(event, frame)
        opened = (
            _Frame({}, path, in_braces=in_braces, wants_name=True)
            if mapping
            else _Frame([], path, (*path, 0))
        )
        frame.put(opened.value)
        self._frames.append(opened)

    def _enter(self, event: yaml.Event, frame: _Frame) -> Path:
        path = frame.next
        self.document.values.setdefault(path, mark_of(event.start_mark))
        return path

    def _scalar(self, event: yaml.ScalarEvent, frame: _Frame) -> None:
        path = self._enter(event, frame)
        written = event.value if self._is_ordinary else self._written(event, path)
        value = written if event.style else self._plain(event, written, path)
        frame.put(self._text(event, path, value) if isinstance(value, str) else value)
        if value is None:
            self._empty(event, frame, path)

    def _empty(self, event: yaml.ScalarEvent, frame: _Frame, path: Path) -> None:
        if frame.in_braces:
            mark = self.document.mark(frame.path)
            self._fault(Rule.TEXT_IN_BRACES, frame.path, _IN_BRACES, mark)
        else:
            # what is left out after "?" at the very end stands on a line that is not there
            mark = min(mark_of(event.start_mark), (len(self._lines) - 1, len(self._lines[-2]) + 1))
            message = "has no value; fill it in, take it out, or mend the indent"
            if traps.comment_after(self._lines, mark, is_text=True):
                message = 'has no value, "#" begins a comment; fill it in, take it out, or quote it'
            self._fault(Rule.EMPTY_VALUE, path, message, mark)

    def _take_name(self, event: yaml.ScalarEvent, frame: _Frame) -> None:
        written = event.value if self._is_ordinary else mended(event.value)
        resolved = written if event.style else traps.resolve(written)
        name = resolved if type(resolved) is int else written
        path = frame.next = (*frame.path, name)
        frame.wants_name = False
        mark = mark_of(event.start_mark)
        if not self._is_ordinary:
            self._written(event, path)
            if message := traps.to_fill_in(event.value):
                self._fault(Rule.TO_FILL_IN, path, message, mark)
        # after an empty value, doubled names are those of a record that is not indented
        if name in frame.value and not frame.has_empty:
            first = self.document.names[path][0]
            message = f"{quoted(name)} stands twice, first on line {first}; keep one"
            problem = problem_at(self.document.file, mark, Rule.DUPLICATE_KEY, message)
            self.problems.append(problem)
            self.document.doubled.add(path)
        self.document.names.setdefault(path, mark)

    def _written(self, event: yaml.ScalarEvent, path: Path) -> str:
        """Return a text in the form it is compared in; what nobody sees in it is a fault."""
        start, end = mark_of(event.start_mark), mark_of(event.end_mark)
        for mark, message in traps.unseen_in(event.value, self._lines, start, end):
            self._fault(Rule.CONTROL_CHARACTER, path, message, mark)
        return mended(event.value)

    def _plain(self, event: yaml.ScalarEvent, written: str, path: Path) -> traps.Scalar:
        if not written[:1].isdigit():
            return traps.resolve(written)
        mark = mark_of(event.start_mark)
        field = next((step for step in reversed(path) if isinstance(step, str)), "")
        is_number = field in self._numbers
        if found := traps.separated(written, self._lines, mark, is_number=is_number):
            message = f'"{found[0]}" can be read in two ways; write {found[1]}'
            self._fault(Rule.SEPARATED_NUMBER, path, message, mark)
        return traps.resolve(written)

    def _text(self, event: yaml.ScalarEvent, path: Path, value: str) -> Text:
        text = Text(value)
        if not self._is_ordinary and (message := traps.to_fill_in(value)):
            self._fault(Rule.TO_FILL_IN, path, message, mark_of(event.start_mark))
        if style := event.style:
            text.style = style
            if style in {">", "|"} and (":" in value or "#" in value):
                start, end = mark_of(event.start_mark), mark_of(event.end_mark)
                fields = traps.fields_within(self._lines, start, end)
                self.document.within.extend((path, mark, line) for mark, line in fields)
            return text
        if self._has_comments and traps.comment_after(self._lines, mark_of(event.end_mark)):
            text.before_comment = True
        return text
