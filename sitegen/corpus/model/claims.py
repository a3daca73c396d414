"""A claim and what it names: who asserts it, what its figures count, where it comes from."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from sitegen.dates import Date
from sitegen.records import terms
from sitegen.records.claim import Correction
from sitegen.records.recorded import Look
from sitegen.records.seed import Seed

MEANING = 1
"""Of the meaning's form: a result of another version is of no use."""


@dataclass(frozen=True, kw_only=True)
class Actor:
    """Someone who asserts; ``author`` and ``unnamed`` have no record of their own."""

    id: str
    name: str
    kind: terms.ActorKind
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
    qualifier: terms.Qualifier
    low: float | None
    high: float | None
    words: str
    hedge: terms.Hedge
    as_of: Date | None

    def meant(self, hedge: terms.Hedge) -> list[object]:
        """Return what a figure says within a claim of this hedge."""
        measure = self.measure
        own = [self.hedge] if self.hedge is not hedge else []
        amount = [self.qualifier, self.low, self.high, self.words, str(self.as_of or "")]
        return [measure.id, measure.counts, measure.unit, *amount, *own]


@dataclass(frozen=True, kw_only=True)
class Origin:
    """The text a claim goes back to: another seed, or the article itself."""

    id: str
    seed: Seed = field(repr=False)

    @cached_property
    def shown(self) -> str:
        """Return all of the seed as a text, which is others where it is another."""
        return repr(self.seed)


@dataclass(frozen=True, kw_only=True)
class Claim:
    """One thing an article says."""

    id: str
    article: str
    says: str
    condition: str
    by: tuple[Actor, ...]
    via: tuple[Actor, ...]
    stance: terms.Stance
    hedge: terms.Hedge
    kind: terms.Kind
    paragraphs: tuple[int, ...]
    figures: tuple[Figure, ...]
    date: Date | None
    said: Date | None
    themes: tuple[str, ...]
    answers: Mapping[str, str]
    origin: Origin
    put_in_mouth_of: Actor | None
    wording: terms.Wording | None
    see: tuple[str, ...]
    note: str
    slip: str
    mark: terms.Mark = terms.Mark.NOT_CHECKED
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

    @cached_property
    def meaning(self) -> str:
        """Return the SHA-256 of what it says, with its measures' definitions; not of its bytes."""
        said = {
            "version": MEANING,
            "says": self.says,
            "if": self.condition,
            "by": [actor.id for actor in self.by],
            "via": [actor.id for actor in self.via],
            "hedge": self.hedge,
            "paragraphs": self.paragraphs,
            "figures": [figure.meant(self.hedge) for figure in self.figures],
            "date": str(self.date or ""),
            "said": str(self.said or ""),
        }
        return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


@dataclass(frozen=True, kw_only=True)
class WithdrawnClaim:
    """A claim that was taken back; its link keeps working."""

    id: str
    on: Date
    why: terms.WithdrawalReason
    was: tuple[str, ...] = ()
    instead: str = ""


@dataclass(frozen=True, kw_only=True)
class Split:
    """An id that has become several claims, by their ids; its link keeps working."""

    id: str
    into: tuple[str, ...]
