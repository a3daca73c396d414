"""The texts of the records that a reader of the site meets, whose voice each is in, and remarks."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from sitegen.cache.memory import kept
from sitegen.library import Entry, Library
from sitegen.problems import Lint, Problem
from sitegen.records import Brief, ClaimRecord, ThemeRecord
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
    """A text with its field; of a claim, its condition is part of the text.

    ``rests_on`` are the claims it rests on; a judgement's may count those against it, or not.
    """

    entry: Entry[Record]
    path: Path
    text: str
    voice: Voice
    claim: ClaimRecord | None = None
    rests_on: tuple[tuple[str, ...], ...] = ()

    def remark(self, lint: Lint, message: str) -> Remark:
        """Return what a lint has to say of it."""
        return Remark(self.entry, self.path, lint, message)


@kept
def passages(library: Library) -> tuple[Passage, ...]:
    """Return every text that is not empty."""
    return tuple(each for each in _passages(library) if each.text)


def _passages(library: Library) -> Iterator[Passage]:
    for brief in library.briefs.values():
        yield _passage(brief, ("summary",), brief.record.summary)
        yield from claims(brief)
        for name, claim in brief.record.standing.items():
            yield _passage(brief, ("claims", name, "note"), claim.note, Voice.NOTE, claim=claim)
            yield _passage(brief, ("claims", name, "slip"), claim.slip, Voice.NOTE, claim=claim)
    for theme in library.themes.values():
        yield from _of_theme(theme)
    for seed in library.seeds.values():
        yield _passage(seed, ("descriptor",), seed.record.descriptor)
        if seed.record.reliability:
            yield _passage(seed, ("reliability", "why"), seed.record.reliability.why)
    if site := library.site:
        yield _passage(site, ("lead",), site.record.lead)
        for i, each in enumerate(site.record.changed):
            yield _passage(site, ("changed", i, "says"), each.says, rests_on=(each.rests_on,))


def _of_theme(theme: Entry[ThemeRecord]) -> Iterator[Passage]:
    for path, said, rests_on in theme.record.statements:
        yield _passage(theme, path, said, rests_on=(rests_on,))
    for name, judgement in theme.record.judgements.items():
        both = (judgement.rests_on, (*judgement.rests_on, *judgement.against))
        on = {"says": both, "because": both, "alternative": (), "would_change": ()}
        for field, rests_on_either in on.items():
            path, said = ("judgements", name, field), getattr(judgement, field)
            yield _passage(theme, path, said, Voice.JUDGEMENT, rests_on=rests_on_either)


def claims(brief: Entry[Brief]) -> Iterator[Passage]:
    """Yield what the claims say that are not withdrawn."""
    for name, claim in brief.record.standing.items():
        text = f"If {claim.condition}: {claim.says}" if claim.condition else claim.says
        yield _passage(brief, ("claims", name, "says"), text, Voice.CLAIM, claim=claim)


def _passage(
    entry: Entry[Record], path: Path, text: str, voice: Voice = Voice.OURS, **more: Any
) -> Passage:
    return Passage(entry=entry, path=path, text=text[:LONGEST], voice=voice, **more)
