"""The texts of the records that a reader of the site meets, whose voice each is in, and remarks."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from sitegen.cache.memory import kept
from sitegen.library import Entry, Library
from sitegen.problems import Lint, Problem
from sitegen.records import Brief, ClaimRecord
from sitegen.records.record import Record
from sitegen.yamltext import Path

LONGEST = 2_000
"""The characters of a text that lints read: none is so long, and no file can make a run long."""


@dataclass(frozen=True)
class Remark:
    """A warning of which it is not yet known whether a comment silences it."""

    entry: Entry[Record]
    path: Path
    lint: Lint
    message: str

    @property
    def problem(self) -> Problem:
        """Return the warning at its place in the file."""
        return self.entry.problem(self.lint, self.path, self.message)


class Voice(Enum):
    """Who speaks: an article through a claim, or the editors."""

    CLAIM = auto()
    NOTE = auto()
    OURS = auto()
    JUDGEMENT = auto()


@dataclass(frozen=True, kw_only=True)
class Passage:
    """A text with its field; of a claim, its condition is part of the text."""

    entry: Entry[Record]
    path: Path
    text: str
    voice: Voice
    claim: ClaimRecord | None = None

    def remark(self, lint: Lint, message: str) -> Remark:
        """Return what a lint has to say of it."""
        return Remark(self.entry, self.path, lint, message)


@kept
def passages(library: Library) -> tuple[Passage, ...]:
    """Return every text that is not empty."""
    return tuple(_passages(library))


def _passages(library: Library) -> Iterator[Passage]:
    for brief in library.briefs.values():
        yield from _texts(brief, {("summary",): brief.record.summary})
        yield from claims(brief)
        for name, claim in brief.record.standing.items():
            yield from _texts(brief, {("claims", name, "note"): claim.note}, Voice.NOTE, claim)
            yield from _texts(brief, {("claims", name, "slip"): claim.slip}, Voice.NOTE, claim)
    for theme in library.themes.values():
        yield from _texts(theme, {path: said for path, said, _ in theme.record.statements})
        for name, judgement in theme.record.judgements.items():
            for field in ("says", "because", "alternative", "would_change"):
                text: dict[Path, str] = {("judgements", name, field): getattr(judgement, field)}
                yield from _texts(theme, text, Voice.JUDGEMENT)
    for seed in library.seeds.values():
        yield from _texts(seed, {("descriptor",): seed.record.descriptor})
        if seed.record.reliability:
            yield from _texts(seed, {("reliability", "why"): seed.record.reliability.why})
    if library.site:
        said: dict[Path, str] = {("lead",): library.site.record.lead}
        told = enumerate(library.site.record.changed)
        said |= {("changed", i, "says"): statement.says for i, statement in told}
        yield from _texts(library.site, said)


def claims(brief: Entry[Brief]) -> Iterator[Passage]:
    """Yield what the claims say that are not withdrawn."""
    for name, claim in brief.record.standing.items():
        text = f"If {claim.condition}: {claim.says}" if claim.condition else claim.says
        yield from _texts(brief, {("claims", name, "says"): text}, Voice.CLAIM, claim)


def _texts(
    entry: Entry[Record],
    texts: Mapping[Path, str],
    voice: Voice = Voice.OURS,
    claim: ClaimRecord | None = None,
) -> Iterator[Passage]:
    for path, text in texts.items():
        if text:
            yield Passage(entry=entry, path=path, text=text[:LONGEST], voice=voice, claim=claim)
