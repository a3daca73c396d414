"""What must be remembered from one event, and one rebuild, to the next."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import click
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from sitegen.addresses import HOME
from sitegen.corpus import Corpus
from sitegen.generated import Generated
from sitegen.hook.frame import Frame
from sitegen.hook.watching import Watcher
from sitegen.library import Library
from sitegen.project import Project
from sitegen.views.rendering import fill


class Stopped(Abort):
    """A build ends here; the message is its closing line."""

    def show(self, *_args: Any, **_kwargs: Any) -> None:
        """Print the closing line below the problems, without MkDocs's empty line before it."""
        click.echo(self.format_message(), err=True)


class Notes(logging.Handler):
    """What MkDocs warns about during a build."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Note a line; what the server says of requests is none of a build."""
        if record.name != "mkdocs.livereload":
            self.lines.append(record.getMessage())


@dataclass
class Run:
    """One run of MkDocs: a build, or a server with all its rebuilds.

    ``project`` is as it was read last, ``made`` what was last made of one, ``day`` that of the
    latest content. A server has its address, a hash of the code that it was started with, whether
    that is stale, and who looks for changes; ``written`` has what each of its files is of,
    ``policies`` those of pages.
    """

    serving: bool = False
    day: str = ""
    has_pages: bool = False
    project: Project | None = None
    made: Generated = field(default_factory=Generated)
    notes: Notes = field(default_factory=Notes)
    address: str = ""
    code: str = ""
    is_stale: bool = False
    watcher: Watcher | None = None
    frame: Frame = field(default_factory=Frame)
    written: dict[str, object] = field(default_factory=dict)
    policies: dict[str, None] = field(default_factory=dict)

    @property
    def only_problems(self) -> bool:
        """Say that ``serve`` has had nothing to show but problems since it started."""
        return bool(self.made.problems) and not self.has_pages

    def begin(self, *, serving: bool) -> None:
        """Forget an earlier run in this process."""
        vars(self).update(vars(Run(serving=serving)))

    def go_back(self, before: "Run") -> None:
        """Have the pages that were there before a build that failed, and its problems."""
        self.made = replace(before.made, problems=self.made.problems)
        self.frame, self.written = before.frame, before.written

    def panel(self) -> str:
        """Return the panel for every page; nothing where all is well, or a page says it all."""
        problems = () if self.only_problems else self.made.problems
        if not problems and not self.notes.lines:
            return ""
        lines = dict.fromkeys(self.notes.lines)
        return fill("panel.html", page=HOME, problems=problems, warnings=lines)


RUN = Run()
EARLIEST = "1970-01-01"
"""The day of a site without any date, which a compressed file can bear."""


def root_of(config: MkDocsConfig) -> Path:
    """Return the project's folder."""
    return Path(config.config_file_path).parent


def latest_day(library: Library, corpus: Corpus | None) -> str:
    """Return the last day (ISO 8601) on which something of the site is known to have changed.

    The sitemap has it, not the day of the build: a build again is the same.
    """
    return max((EARLIEST, *_days(library, corpus))) if corpus else EARLIEST


def _days(library: Library, corpus: Corpus) -> Iterator[str]:
    for article in corpus.articles:
        yield article.seed.published.first
        yield from (result.day for result in library.results.get(article.id, {}).values())
        yield from (c.on.first for claim in article.claims for c in claim.corrected)
        yield from (claim.on.first for claim in article.withdrawn)
    for theme in corpus.themes:
        yield theme.as_of.first
        days = (theme.reviewed, *(judgement.reviewed for judgement in theme.judgements))
        yield from (day.first for day in days if day)
