"""A theme: its questions, and what the editors say that rests on claims."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sitegen.corpus.model.claims import Claim, Measure
from sitegen.dates import Date
from sitegen.records.scales import Step
from sitegen.records.terms import Colour, Explanation, State


@dataclass(frozen=True, kw_only=True)
class Question:
    """One question put to every article; a checklist's items are questions of one ``group``."""

    key: str
    ask: str
    group: str
    item: str
    answers: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class Statement:
    """An editors' sentence and the claims it rests on."""

    says: str
    rests_on: tuple[Claim, ...]


@dataclass(frozen=True, kw_only=True)
class Judgement:
    """An editors' judgement; likelihood and confidence are steps of the site's scales."""

    id: str
    says: str
    likelihood: Step
    confidence: Step
    because: str
    rests_on: tuple[Claim, ...]
    against: tuple[Claim, ...]
    alternative: str
    would_change: str
    horizon: Date
    reviewed: Date

    def outruns(self, as_of: Date) -> bool:
        """Say whether it was last reviewed a year or more after what it rests on."""
        year, rest = as_of.last[:4], as_of.last[4:]
        return self.reviewed.first >= f"{int(year) + 1:04}{rest}"


@dataclass(frozen=True, kw_only=True)
class Disagreement:
    """Claims that differ, and what explains it."""

    id: str
    theme: str
    title: str
    says: str
    on: tuple[str, ...]
    explained_by: Explanation
    claims: tuple[Claim, ...]

    @property
    def key(self) -> str:
        """Return the disagreement's name outside its theme's page: ``THEME--disagreement``."""
        return f"{self.theme}--{self.id}"


@dataclass(frozen=True, kw_only=True)
class Theme:
    """One page's question and everything the editors say to it.

    ``key`` is the SHA-256 over its file's path and bytes, the keys of the articles whose claims it
    names, and its measures. It does not cover the claims that only name the theme.
    """

    id: str
    state: State
    title: str
    question: str
    as_of: Date
    reviewed: Date | None
    colour: Colour
    context: bool
    bottom_line: tuple[Statement, ...]
    dissent: Statement | None
    questions: tuple[Question, ...]
    judgements: tuple[Judgement, ...]
    disagreements: tuple[Disagreement, ...]
    measures: tuple[Measure, ...]
    key: str = field(default="", compare=False, repr=False)

    @property
    def last_read(self) -> Date | None:
        """Return the day all of it was last read; else the first that one of its judgements was."""
        days = [judgement.reviewed for judgement in self.judgements]
        return self.reviewed or min(days, key=lambda day: day.first, default=None)
