"""Somebody who speaks in a sentence, and in which way."""

from dataclasses import dataclass
from enum import Enum, auto


class Way(Enum):
    """How somebody speaks: asserts something, does something by words, or says it is not so."""

    SAYS = auto()
    ACTS = auto()
    DENIES = auto()


@dataclass(frozen=True, kw_only=True)
class Voice:
    """Somebody who speaks: actors by name, or a role, a pronoun, or nobody known.

    ``at`` is the position of the token that makes it speech.
    """

    at: int
    way: Way
    actors: frozenset[str] = frozenset()
    pronoun: bool = False
    role: str = ""
    definite: bool = False
    plain: bool = False

    @property
    def speaks(self) -> bool:
        """Say whether it is surely speech of somebody: of a name, a role, or by a plain verb."""
        return bool(self.actors or self.role or self.pronoun or self.plain)
