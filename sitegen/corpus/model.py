"""What the site knows: articles and their claims, themes and what rests on claims. All frozen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from sitegen.dates import Date
from sitegen.records.seed import Seed
from sitegen.records.terms import (
    ActorKind,
    Colour,
    Confidence,
    Explanation,
    Hedge,
    Kind,
    Likelihood,
    Mark,
    Qualifier,
    Stance,
    State,
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
    """A number as given: ``low`` and ``high`` bound it as far as the qualifier says; or words."""

    measure: Measure
    qualifier: Qualifier
    low: float | None
    high: float | None
    words: str
    as_of: Date | None


@dataclass(frozen=True, kw_only=True)
class Origin:
    """The text a claim goes back to: another seed, or the article itself."""

    id: str
    seed: Seed


@dataclass(frozen=True, kw_only=True)
class Correction:
    """An error of the editors' in a published claim: when it was mended, what was wrong."""

    on: Date
    what: str


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
    was: tuple[str, ...] = ()
    corrected: tuple[Correction, ...] = ()

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


@dataclass(frozen=True, kw_only=True)
class Answer:
    """An article's position on a question, with the claims it follows from."""

    id: str
    claims: tuple[Claim, ...]

    @property
    def hedge(self) -> Hedge:
        """Return the weakest hedge among its claims."""
        order = list(Hedge)
        return max((claim.hedge for claim in self.claims), key=order.index)

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
class Article:
    """One article with its brief."""

    id: str
    seed: Seed
    name: str
    state: State
    summary: str
    claims: tuple[Claim, ...]
    withdrawn: tuple[WithdrawnClaim, ...]
    answers: Mapping[str, Answer]
    uncited: Mapping[int, str]
    origins: tuple[Origin, ...]
    splits: tuple[Split, ...] = ()
    source: Source | None = None


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
    """An editors' judgement; likelihood in the sense of ICD 203."""

    id: str
    says: str
    likelihood: Likelihood
    confidence: Confidence
    because: str
    rests_on: tuple[Claim, ...]
    against: tuple[Claim, ...]
    alternative: str
    would_change: str
    horizon: Date
    reviewed: Date


@dataclass(frozen=True, kw_only=True)
class Disagreement:
    """Claims that differ, and what explains it."""

    id: str
    says: str
    on: tuple[str, ...]
    explained_by: Explanation
    claims: tuple[Claim, ...]


@dataclass(frozen=True, kw_only=True)
class Theme:
    """One page's question and everything the editors say to it."""

    id: str
    title: str
    question: str
    as_of: Date
    colour: Colour
    context: bool
    bottom_line: tuple[Statement, ...]
    dissent: Statement | None
    questions: tuple[Question, ...]
    judgements: tuple[Judgement, ...]
    disagreements: tuple[Disagreement, ...]
    measures: tuple[Measure, ...]


@dataclass(frozen=True, kw_only=True)
class Corpus:
    """Everything, in order: articles by date, themes by their place, families as listed."""

    title: str
    lead: str
    articles: tuple[Article, ...]
    themes: tuple[Theme, ...]
    families: Mapping[str, str]
    measures: Mapping[str, Measure]
    actors: Mapping[str, Actor] = field(default_factory=dict)

    @property
    def claims(self) -> Iterator[Claim]:
        """Yield every standing claim, in the order of articles and briefs."""
        for article in self.articles:
            yield from article.claims

    @property
    def independent(self) -> int:
        """Return how many groups of articles share no origin with another group."""
        groups: list[set[str]] = []
        for article in self.articles:
            origins = {article.id, *(claim.origin.id for claim in article.claims)}
            shared = [group for group in groups if group & origins]
            groups = [group for group in groups if group not in shared]
            groups.append(origins.union(*shared))
        return len(groups)

    @cached_property
    def by_id(self) -> Mapping[str, Article]:
        """Return the articles by id."""
        return {article.id: article for article in self.articles}

    @cached_property
    def by_theme(self) -> Mapping[str, tuple[Claim, ...]]:
        """Return each theme's claims, articles by date."""
        return {
            theme.id: tuple(claim for claim in self.claims if theme.id in claim.themes)
            for theme in self.themes
        }
