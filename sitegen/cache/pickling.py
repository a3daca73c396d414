"""Our own frozen values as bytes and back; nothing but such values is made of bytes."""

import pickle
from collections.abc import Callable
from dataclasses import is_dataclass
from enum import Enum
from io import BytesIO
from operator import methodcaller
from typing import Any, ClassVar

_OURS = "sitegen."
_FORM = 5
_DAMAGED = (
    *(pickle.UnpicklingError, EOFError, AttributeError, ImportError),
    *(IndexError, KeyError, TypeError, ValueError, OverflowError, MemoryError),
)


class _Reader(pickle.Unpickler):
    """A reader that makes records, frozen values and terms of ours, and calls nothing else."""

    known: ClassVar[dict[tuple[str, str], object]] = {}

    def find_class(self, module: str, name: str) -> object:
        """Return a class of ours; a ``pickle.UnpicklingError`` for anything else."""
        found = self.known.get((module, name))
        if found is None:
            found = self.known[module, name] = self._found(module, name)
        return found

    def _found(self, module: str, name: str) -> object:
        if module.startswith(_OURS) and "." not in name:
            found = super().find_class(module, name)
            is_value = is_dataclass(found) or hasattr(found, "model_fields")
            if isinstance(found, type) and (is_value or issubclass(found, Enum)):
                return found
        raise pickle.UnpicklingError(f"{module}.{name}")


class _Ways(dict[type, Callable[[Any], Any]]):
    """How values are written, by their type: a term as its class and value."""

    def __missing__(self, kind: type) -> Callable[[Any], Any]:
        """Return that; Python before 3.11.4 calls ``getattr`` for a term."""
        if issubclass(kind, type):
            raise KeyError(kind)  # a class is written by its name
        self[kind] = _of_term if issubclass(kind, Enum) else methodcaller("__reduce_ex__", _FORM)
        return self[kind]


def _of_term(value: Enum) -> tuple[type, tuple[object]]:
    return type(value), (value.value,)


class _Writer(pickle.Pickler):
    """A writer of what the reader makes."""

    dispatch_table = _Ways()


def pickled(value: object) -> bytes:
    """Return a value as bytes."""
    content = BytesIO()
    _Writer(content, _FORM).dump(value)
    return content.getvalue()


def unpickled(content: bytes | None) -> Any:
    """Return the value that bytes stand for; none where they stand for none of ours."""
    try:
        return _Reader(BytesIO(content or b"")).load()
    except _DAMAGED:
        return None
