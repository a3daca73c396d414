"""What was read once is kept as long as its object."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar, TypeVarTuple

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
