"""A claim and what it names: who asserts it, what its figures count, where it comes from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sitegen.dates import Date
from sitegen.records.claim import Correction
from sitegen.records.recorded import Look
from sitegen.records.seed import Seed
from sitegen.records.terms import (
    ActorKind,
    Hedge,
    Kind,
    Mark,
    Qualifier,
    Stance,
    WithdrawalReason,
    Wording,
)


@dataclass(frozen=True, kw_only=True)
class Actor:
    """Someone who asserts; ``author`` and ``unnamed`` have no record of their own."""

    id: str
    name: str
    kind: ActorKind
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, kw_only=True)
class Measure:
    """One thing that figures count, and the family it is shown with."""

    id: str
    label: str
    counts: str
    unit: str
    family: str
    part_of: str = ""
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, kw_only=True)
class Figure:
    """A number as given: ``low`` and ``high`` bound it as far as the qualifier says; or words.

    ``hedge`` is the claim's unless the claim's doubt is not on the number.
    """

    measure: Measure
    qualifier: Qualifier
    low: float | None
    high: float | None
    words: str
    hedge: Hedge
    as_of: Date | None


@dataclass(frozen=True, kw_only=True)
class Origin:
    """The text a claim goes back to: another seed, or the article itself."""

    id: str
    seed: Seed


@dataclass(frozen=True, kw_only=True)
class Claim:
    """One thing an article says."""

    id: str
    article: str
    says: str
    condition: str
    by: tuple[Actor, ...]
    via: tuple[Actor, ...]
    stance: Stance
    hedge: Hedge
    kind: Kind
    paragraphs: tuple[int, ...]
    figures: tuple[Figure, ...]
    date: Date | None
    said: Date | None
    themes: tuple[str, ...]
    answers: Mapping[str, str]
    origin: Origin
    put_in_mouth_of: Actor | None
    wording: Wording | None
    see: tuple[str, ...]
    note: str
    slip: str
    mark: Mark = Mark.NOT_CHECKED
    cue: Mapping[str, str] = field(default_factory=dict, hash=False)
    looked: Mapping[str, Look] = field(default_factory=dict, hash=False)
    was: tuple[str, ...] = ()
    corrected: tuple[Correction, ...] = ()

    @property
    def reference(self) -> str:
        """Return the claim's name in records and data: ``SOURCE/claim``."""
        return f"{self.article}/{self.id}"

    @property
    def key(self) -> str:
        """Return the claim's name outside its article's page: ``SOURCE--claim``."""
        return f"{self.article}--{self.id}"


@dataclass(frozen=True, kw_only=True)
class WithdrawnClaim:
    """A claim that was taken back; its link keeps working."""

    id: str
    on: Date
    why: WithdrawalReason
    was: tuple[str, ...] = ()
    instead: str = ""


@dataclass(frozen=True, kw_only=True)
class Split:
    """An id that has become several claims, by their ids; its link keeps working."""

    id: str
    into: tuple[str, ...]
