"""What an editor is asked for, in the language of the pages; ids and keys are the same in all."""

from collections.abc import Iterable

from sitegen.wording import told
from sitegen.yamltext import FILL_IN


def asked(what: str) -> str:
    """Write what is asked for in the place of a value."""
    return f'"{FILL_IN} {what}"'


def one_of(names: Iterable[str]) -> str:
    """Ask for one of several names."""
    return asked(told("one of {names}").format(names=", ".join(names)))


def either(names: Iterable[str]) -> str:
    """Write one name or another."""
    return f" {told('or')} ".join(names)
