"""Single files of a project, each read when it is first asked for, and shelves of them."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar, cast

from sitegen.cache.memory import Memory
from sitegen.library.entries import Entry
from sitegen.library.model import Traits
from sitegen.problems import Problem

T = TypeVar("T")
Found = tuple[T | None, Sequence[Problem]]


@dataclass(frozen=True, kw_only=True)
class Files:
    """What is known of files: those read before, by path; those without a problem, by key.

    ``traits`` has what is known of articles. ``recall`` returns what a file without a problem
    holds, by its key, where another run kept it.
    """

    read: Memory["Reading[Any]"] = field(default_factory=Memory)
    sound: Memory[bool] = field(default_factory=Memory)
    traits: Memory[Traits] = field(default_factory=Memory)
    recall: Callable[[str], Any] = lambda _key: None

    def begin(self) -> None:
        """Begin a turn."""
        self.read.begin()
        self.sound.begin()
        self.traits.begin()


@dataclass(frozen=True)
class Kind(Generic[T]):
    """The files of a folder with an ending, on what shelf of a library, and how each is read."""

    shelf: str
    folder: str
    ending: str
    read: Callable[[bytes, str], Found[T]]

    @property
    def is_record(self) -> bool:
        """Say whether a file with a problem is no record at all."""
        return self.ending == ".yml"

    def has(self, file: str) -> bool:
        """Say whether a file is one of them."""
        is_one = file.startswith(self.folder) and file.endswith(self.ending)
        return is_one and not (self.is_record and "/" in file[len(self.folder) :])


class Reading(Generic[T]):
    """What a file holds, and what is wrong with it; ``key`` is the SHA-256 of its path and bytes.

    Of a file that is known to be sound nothing is read before its value is asked for.
    """

    def __init__(self, file: str, content: bytes, kind: Kind[T], known: Files) -> None:
        """Begin with a file's bytes, of which kind it is, and what is known."""
        self.file = file
        self.content = content
        named = f"{file}\0".encode("utf-8", "surrogatepass")
        self.key = hashlib.sha256(named + content).hexdigest()
        self.kind = kind
        self.name = file[len(kind.folder) : -len(kind.ending)]
        self._known = known
        self._found: Found[T] | None = None
        self._is_sound = bool(known.sound.get(self.key))

    @property
    def is_known(self) -> bool:
        """Say whether its problems can be told without reading it now."""
        return self._found is not None or self._is_sound

    @property
    def problems(self) -> Sequence[Problem]:
        """Return what is wrong with it."""
        if self._found is None and self._is_sound:
            return ()
        return self.found[1]

    @property
    def value(self) -> T | None:
        """Return what it holds, as far as it can be read."""
        return self.found[0]

    @property
    def found(self) -> Found[T]:
        """Return what it holds and what is wrong with it."""
        if self._found is None:
            kept = self._known.recall(self.key) if self._is_sound else None
            self.take((kept, ()) if kept else None)
        return cast("Found[T]", self._found)

    def let_go(self) -> None:
        """Hold no longer what was found without a problem; who asks for it has it read again."""
        if not self.problems:
            self._is_sound, self._found = True, None

    @property
    def was_read(self) -> bool:
        """Say whether its value was asked for."""
        return self._found is not None

    @property
    def bare(self) -> Found[T]:
        """Return what was found for another process, an entry without its content."""
        value, problems = self.found
        if isinstance(value, Entry):
            value = replace(value, content=b"")
        return value, problems

    def take(self, found: Found[T] | None) -> None:
        """Take what another process found, else read it."""
        value, problems = found or self.kind.read(self.content, self.file)
        if isinstance(value, Entry) and not value.content:
            value = cast("T", replace(value, content=self.content))
        self._found = value, problems
