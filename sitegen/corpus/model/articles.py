"""An article with its brief."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from sitegen.corpus.model.claims import Actor, Claim, Origin, Split, WithdrawnClaim
from sitegen.records.seed import Seed
from sitegen.records.terms import State


@dataclass(frozen=True, kw_only=True)
class Answer:
    """An article's position on a question, with the claims it follows from."""

    id: str
    claims: tuple[Claim, ...]

    @property
    def by(self) -> tuple[Actor, ...]:
        """Return its asserters, each once, in the order of the claims."""
        return tuple(dict.fromkeys(actor for claim in self.claims for actor in claim.by))


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where a brief's file is edited in a browser, and where each of its claims stands there."""

    edit: str
    claims: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class Uncited:
    """Paragraphs that no claim cites, as they are named in the brief, and why."""

    name: int | str
    paragraphs: tuple[int, ...]
    why: str


@dataclass(frozen=True, kw_only=True)
class Article:
    """One article with its brief.

    ``key`` is the SHA-256 over all that it is made of: the paths and bytes of its brief, seed,
    fingerprints and results; of the seeds of its origins; the actors and measures that it names, as
    they are in the vocabulary; the repository that its ``source`` leads to. It covers neither
    themes nor other articles. ``keys`` has the same for each claim with its seed, less the rest of
    the brief. Only an article that was linked from files has them.
    """

    id: str
    seed: Seed
    name: str
    state: State
    summary: str
    second_reader: bool = True
    claims: tuple[Claim, ...] = ()
    withdrawn: tuple[WithdrawnClaim, ...] = ()
    answers: Mapping[str, Answer] = field(default_factory=dict)
    uncited: tuple[Uncited, ...] = ()
    origins: tuple[Origin, ...] = ()
    cue: Mapping[int | str, Mapping[str, str]] = field(default_factory=dict)
    splits: tuple[Split, ...] = ()
    source: Source | None = None
    fingerprints: Mapping[int, str] = field(default_factory=dict)
    key: str = field(default="", compare=False, repr=False)
    keys: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def kept(self) -> dict[str, Any]:
        """Return what was worked out of it, by name; the store has it, a changed copy does not."""
        return {}

    def uncited_at(self, number: int) -> Uncited | None:
        """Return what is said of a paragraph that no claim cites."""
        return next((listed for listed in self.uncited if number in listed.paragraphs), None)
