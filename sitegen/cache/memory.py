"""What was worked out before, by what it was worked out of; the unused is forgotten."""

import gc
import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import wraps
from typing import Any, Generic, TypeVar, TypeVarTuple

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Memory(Generic[T]):
    """Values by key, of two turns: what neither this turn nor the last asked for is forgotten.

    A turn in which nothing is asked for is none, so that a project with a fault in it, which is
    not worked out to its end, costs nothing that was known.
    """

    def __init__(self, known: Mapping[str, T] | None = None) -> None:
        """Begin with what another run knew."""
        self._before: Mapping[str, T] = known or {}
        self._now: dict[str, T] = {}

    def begin(self) -> None:
        """Begin a turn."""
        if self._now:
            self._before, self._now = self._now, {}

    def get(self, key: str) -> T | None:
        """Return what is known under a key; nothing where nothing is."""
        found = self._now.get(key)
        if found is None:
            found = self._before.get(key)
            if found is not None:
                self._now[key] = found
        return found

    def keep(self, key: str, value: T) -> T:
        """Remember a value, and return it."""
        self._now[key] = value
        return value

    @property
    def kept(self) -> Mapping[str, T]:
        """Return what this turn asked for, or the last one where this asked for nothing."""
        return self._now or self._before


class Lazy(Mapping[str, T_co]):
    """Values by key, each made of something when it is asked for."""

    def __init__(self, parts: Mapping[str, Any], make: Callable[[Any], T_co]) -> None:
        """Begin with what the values are made of, and how."""
        self._parts, self._make = parts, make

    def __getitem__(self, key: str) -> T_co:
        """Return a value."""
        return self._make(self._parts[key])

    def __iter__(self) -> Iterator[str]:
        """Yield the keys."""
        return iter(self._parts)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._parts)

    def __contains__(self, key: object) -> bool:
        """Say whether there is such a value, and make none."""
        return key in self._parts


def key_of(parts: Iterable[str]) -> str:
    """Return the SHA-256 of texts, in their order, none of which has a zero in it."""
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


@contextmanager
def many_made() -> Iterator[None]:
    """Keep Python from looking through all there is while many values are made that stay."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


_USUAL, _SELDOM = gc.get_threshold(), 50_000


def settle() -> None:
    """Have Python look for garbage in what is made from now on, and seldom.

    To look through all that a server holds of a large site takes longer than an edit.
    """
    gc.freeze()
    gc.set_threshold(_SELDOM)
    gc.enable()


def unsettle() -> None:
    """Have Python look everywhere again, and as often as ever."""
    gc.unfreeze()
    gc.set_threshold(*_USUAL)
    gc.enable()


_Object = TypeVar("_Object")
_Given = TypeVarTuple("_Given")
_Read = TypeVar("_Read")


def kept(read: Callable[[_Object, *_Given], _Read]) -> Callable[[_Object, *_Given], _Read]:
    """Let a function keep with its first argument what it returned, by the other ones."""
    name = f"{read.__module__}.{read.__qualname__}"

    @wraps(read)
    def get(reading: _Object, *given: *_Given) -> _Read:
        known: dict[object, _Read] = vars(reading).setdefault(name, {})
        if given not in known:
            known[given] = read(reading, *given)
        return known[given]

    return get
