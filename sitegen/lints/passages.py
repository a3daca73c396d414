"""The texts of the records that a reader of the site meets, whose voice each is in, and remarks."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from sitegen.library import Entry, Library
from sitegen.problems import Lint, Problem
from sitegen.records import Brief, ClaimRecord, ThemeRecord
from sitegen.records.record import Record
from sitegen.yamltext import Path

LONGEST = 2_000
"""The characters of a text that lints read: none is so long, and no file can make a run long."""


@dataclass(frozen=True, kw_only=True)
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
        return Remark(entry=self.entry, path=self.path, lint=lint, message=message)


def passages(library: Library) -> Iterator[Passage]:
    """Yield every text that is not empty."""
    for brief in library.briefs.values():
        yield from _ours(brief, {("summary",): brief.record.summary})
        yield from claims(brief)
        yield from _notes(brief)
    for theme in library.themes.values():
        yield from _ours(theme, statements(theme.record))
        yield from _judgements(theme)
    for seed in library.seeds.values():
        why = seed.record.reliability.why if seed.record.reliability else ""
        fields: dict[Path, str] = {("descriptor",): seed.record.descriptor}
        yield from _ours(seed, fields | {("reliability", "why"): why})
    if library.site:
        yield from _ours(library.site, {("lead",): library.site.record.lead})


def claims(brief: Entry[Brief]) -> Iterator[Passage]:
    """Yield what the claims say that are not withdrawn."""
    for name, claim in brief.record.standing.items():
        text = f"If {claim.condition}: {claim.says}" if claim.condition else claim.says
        path = ("claims", name, "says")
        yield Passage(entry=brief, path=path, text=text[:LONGEST], voice=Voice.CLAIM, claim=claim)


def statements(theme: ThemeRecord) -> dict[Path, str]:
    """Return what a theme says in the editors' voice without being a judgement, by its place."""
    texts: dict[Path, str] = {
        ("bottom_line", i, "says"): statement.says for i, statement in enumerate(theme.bottom_line)
    }
    if theme.dissent:
        texts["dissent", "says"] = theme.dissent.says
    for name, disagreement in theme.disagreements.items():
        texts["disagreements", name, "says"] = disagreement.says
    return texts


def _ours(entry: Entry[Record], texts: dict[Path, str]) -> Iterator[Passage]:
    for path, text in texts.items():
        if text:
            yield Passage(entry=entry, path=path, text=text[:LONGEST], voice=Voice.OURS)


def _notes(brief: Entry[Brief]) -> Iterator[Passage]:
    for name, claim in brief.record.standing.items():
        for field, text in (("note", claim.note), ("slip", claim.slip)):
            if text:
                path, read = ("claims", name, field), text[:LONGEST]
                yield Passage(entry=brief, path=path, text=read, voice=Voice.NOTE, claim=claim)


def _judgements(theme: Entry[ThemeRecord]) -> Iterator[Passage]:
    for name, judgement in theme.record.judgements.items():
        for field in ("says", "because", "alternative", "would_change"):
            path = ("judgements", name, field)
            text = getattr(judgement, field)[:LONGEST]
            yield Passage(entry=theme, path=path, text=text, voice=Voice.JUDGEMENT)
