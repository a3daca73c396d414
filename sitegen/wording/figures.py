"""A figure with its qualifier and what it counts."""

from sitegen.corpus import Figure
from sitegen.records.terms import Qualifier
from sitegen.wording.english import number

_PREFIX = {
    Qualifier.EXACTLY: "",
    Qualifier.ABOUT: "about ",
    Qualifier.AT_LEAST: "at least ",
    Qualifier.UP_TO: "up to ",
    Qualifier.MORE_THAN: "more than ",
    Qualifier.LESS_THAN: "less than ",
}


def figure(given: Figure) -> str:
    """Write a figure with its qualifier: ``at least 100``, ``10,000 to 12,000``."""
    if given.qualifier is Qualifier.VAGUELY:
        return given.words
    if given.qualifier is Qualifier.BETWEEN:
        return f"{number(given.low or 0)} to {number(given.high or 0)}"
    value = given.low if given.low is not None else given.high
    return _PREFIX[given.qualifier] + number(value or 0)


def counted(given: Figure) -> str:
    """Write a figure with what it counts: ``about 300 soldiers``, ``hundreds of people``."""
    return f"{figure(given)} {unit(given)}"


def unit(given: Figure) -> str:
    """Write what a figure counts, as it stands after it: ``soldiers``, ``of people``."""
    noun = given.measure.unit
    return f"of {noun}" if given.words.endswith("s") else noun
