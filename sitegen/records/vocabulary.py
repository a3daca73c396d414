"""What a project has once: its vocabulary of measures and asserters, and the site's head."""

from collections.abc import Iterator, Mapping

from pydantic import Field

from sitegen.records.ids import ClaimReferences, FeedTag, Id, Language
from sitegen.records.record import Record
from sitegen.records.scales import ConfidenceScale, LikelihoodScale, ReliabilityScale, Scales
from sitegen.records.terms import ActorKind, Term
from sitegen.records.texts import Label, Prose
from sitegen.records.theme import StatementRecord
from sitegen.yamltext import Path

AUTHOR = "author"
UNNAMED = "unnamed"
BUILT_IN_ACTORS = (AUTHOR, UNNAMED)


class Licence(Term):
    """The terms under which others may use a site's claims and pages, by SPDX."""

    CC_BY = "CC-BY-4.0", "Creative Commons Attribution 4.0 International"
    CC_BY_SA = "CC-BY-SA-4.0", "Creative Commons Attribution Share Alike 4.0 International"
    CC_ZERO = "CC0-1.0", "Creative Commons Zero 1.0 Universal"

    @property
    def address(self) -> str:
        """Return where the licence's text is."""
        *words, version = self.lower().split("-")
        kind = "publicdomain/zero" if self is Licence.CC_ZERO else f"licenses/{'-'.join(words[1:])}"
        return f"https://creativecommons.org/{kind}/{version}/"


class MeasureRecord(Record):
    """One thing that figures count; different measures are never added or drawn as one."""

    label: Label = Field(description="A short name for tables.")
    counts: Prose = Field(description="What exactly is counted.")
    unit: Label = Field(description="The unit, in the plural: ships.")
    family: Id = Field(description="The panel it belongs in: a family of this file.")
    part_of: Id | None = Field(
        default=None, description="The measure of this file that it is a part of."
    )
    words: Mapping[Language, tuple[Label, ...]] = Field(
        default_factory=dict,
        description="Words for the unit in articles, by language: {de: [Kronen]}. "
        "Readers find its figures by them, too.",
    )


class ActorRecord(Record):
    """Someone who asserts, as generic as the articles name them."""

    name: Label = Field(description="The name shown.")
    kind: ActorKind = Field(description="What the asserter is.")
    aliases: Mapping[Language, tuple[Label, ...]] = Field(
        default_factory=dict, description="Names in articles, by language: {de: [Hafenamt]}."
    )


class Vocabulary(Record):
    """All families, measures and actors by id."""

    families: Mapping[Id, Label] = Field(
        default_factory=dict, description="Panels of measures by id, in the order of the page."
    )
    measures: Mapping[Id, MeasureRecord] = Field(
        default_factory=dict, description="What figures count, by id."
    )
    actors: Mapping[Id, ActorRecord] = Field(
        default_factory=dict, description="Who asserts, by id."
    )
    loaded_words: Mapping[Label, Label] = Field(
        default_factory=dict, description="Words of one side, each with a plain one in its place."
    )

    @property
    def actors_by_name(self) -> dict[str, str]:
        """Return actors' ids by what they are called, in small letters."""
        found: dict[str, str] = {}
        for actor, record in self.actors.items():
            aliases = (alias for group in record.aliases.values() for alias in group)
            for name in (record.name, *aliases):
                found.setdefault(name.casefold(), actor)
        return found


def is_a_name(written: str, actor: str) -> str:
    """Say what to write for the name of an actor."""
    return f'"{written}" is a name of {actor}; write that'


class Site(Record):
    """The home page's head, and by what scales the site judges."""

    title: Label = Field(description="What the briefing is about.")
    lead: Prose = Field(description="What a reader finds here, in a sentence or two.")
    since: ClaimReferences = Field(
        default=(),
        description="Claims that tell when it began, as article/claim; the home page has them by "
        "date.",
    )
    changed: tuple[StatementRecord, ...] = Field(
        default=(),
        description="What changed over time, in three or four sentences that say when; the home "
        "page has them.",
    )
    tag: FeedTag = Field(
        default="",
        description="What the ids of the feeds begin with, chosen once and kept when the site "
        "moves: tag:HOST,YEAR:NAME, of a host that was yours in that year.",
    )
    licence: Licence | None = Field(
        default=None,
        description="Under what terms others may use the claims and pages; nothing is said of "
        "it without.",
    )
    likelihood: LikelihoodScale = Field(
        default=LikelihoodScale.ICD_203,
        description="In whose terms the judgements say how likely something is.",
    )
    confidence: ConfidenceScale = Field(
        default=ConfidenceScale.ICD_203,
        description="In whose terms the judgements say how good their grounds are.",
    )
    reliability: ReliabilityScale = Field(
        default=ReliabilityScale.ADMIRALTY, description="By what grades sources are graded."
    )

    @property
    def claims_named(self) -> Iterator[tuple[Path, str]]:
        """Yield every claim that the site speaks of, by its place."""
        yield from ((("since", i), reference) for i, reference in enumerate(self.since))
        for i, statement in enumerate(self.changed):
            for j, reference in enumerate(statement.rests_on):
                yield ("changed", i, "rests_on", j), reference

    @property
    def scales(self) -> Scales:
        """Return the scales together."""
        return Scales(
            likelihood=self.likelihood, confidence=self.confidence, reliability=self.reliability
        )
