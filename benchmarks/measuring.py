"""What is measured, and how much is tried."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self


class Measure(StrEnum):
    """What is timed, in the order of the tables, each with its heading."""

    heading: str

    COLD = "cold", "Cold build: only the sources are there"
    WARM = "warm", "Warm build: nothing has changed, in a fresh process"
    EDIT = "edit", "Build after one sentence was edited, in a fresh process"
    START = "start", "Server: from its start until the first page answers"
    PAGE = "page", "Server: from writing the file until the page has the new sentence"
    BROWSER = "browser", "Server: the same as a browser learns it, which is told and then asks"

    def __new__(cls, value: str, heading: str) -> Self:
        """Make a measure that is equal to its name."""
        made = str.__new__(cls, value)
        made._value_ = value
        made.heading = heading
        return made


@dataclass(frozen=True, kw_only=True)
class Sample:
    """One time that something took; ``peak`` is 0 where memory was not looked at."""

    engine: str
    briefs: int
    measure: Measure
    seconds: float
    peak: int = 0


@dataclass(frozen=True, kw_only=True)
class Effort:
    """How much is tried: rounds, edits in all rounds, and seconds.

    An engine that has used up its patience takes part in no further round of a size, and in no
    further edit of a round; what takes longer than the limit is given up.
    """

    rounds: int = 4
    edits: int = 20
    patience: float = 240.0
    limit: float = 900.0

    @property
    def edits_a_round(self) -> int:
        """Return how many edits each round has."""
        return -(-self.edits // self.rounds)
