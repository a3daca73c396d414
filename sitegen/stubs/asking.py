"""What an editor is asked for, in the language of the pages; ids and keys are the same in all."""

from collections.abc import Iterable
from string import Template

from sitegen.desk.shipped import read_form
from sitegen.wording import spoken, told
from sitegen.yamltext import FILL_IN


def form_of(record: str, **values: str) -> str:
    """Return the form of a record's file, with these values in it."""
    return Template(read_form(spoken(), record)).substitute(values, fill=FILL_IN)


def asked(what: str) -> str:
    """Write what is asked for in the place of a value."""
    return f'"{FILL_IN} {what}"'


def one_of(names: Iterable[str]) -> str:
    """Ask for one of several names."""
    return asked(told("one of {names}", names=", ".join(names)))


def either(names: Iterable[str]) -> str:
    """Write one name or another."""
    return f" {told('or')} ".join(names)
