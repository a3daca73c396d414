"""Our own frozen values as bytes and back; nothing but such values is made of bytes."""

import pickle
from dataclasses import is_dataclass
from enum import Enum
from io import BytesIO
from typing import Any, ClassVar

_OURS = "sitegen."
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


def pickled(value: object) -> bytes:
    """Return a value as bytes."""
    return pickle.dumps(value, 5)


def unpickled(content: bytes | None) -> Any:
    """Return the value that bytes stand for; none where they stand for none of ours."""
    try:
        return _Reader(BytesIO(content or b"")).load()
    except _DAMAGED:
        return None
