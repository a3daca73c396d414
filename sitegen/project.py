"""A project as it stands on disk: its files are read once, and each step is taken once."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from sitegen.corpus import Corpus, link
from sitegen.desk import read_files, reason, where
from sitegen.evidence.recording import mismatches
from sitegen.library import MKDOCS, Library, read_library
from sitegen.lints import Lints, lint
from sitegen.problems import Place, Problem, Rule
from sitegen.rules import check
from sitegen.siteurl import site_url_problems


@dataclass(frozen=True, kw_only=True)
class Project:
    """The library of a project, with drafts or without, and what follows from it when asked.

    ``root`` is its folder; ``faults`` are what is wrong with single files; ``environment`` has the
    variables that ``mkdocs.yml`` may name.
    """

    root: Path
    library: Library
    faults: tuple[Problem, ...]
    drafts: bool = False
    environment: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def problems_in_records(self) -> tuple[Problem, ...]:
        """Return what is wrong with files and records, in the order of files and lines."""
        address = site_url_problems(self.library.mkdocs, self.environment, MKDOCS)
        found = {*self.faults, *check(self.library), *address}
        allowed = {Rule.DRAFT_CLAIM} if self.drafts else set()
        return tuple(sorted(problem for problem in found if problem.rule not in allowed))

    @cached_property
    def corpus(self) -> Corpus | None:
        """Return the linked records; none where there is a problem with them."""
        return None if self.problems_in_records else link(self.library, drafts=self.drafts)

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """Return every problem: without one in the records, claims whose check has failed."""
        if self.corpus is None:
            return self.problems_in_records
        return tuple(sorted(mismatches(self.library, self.corpus)))

    @cached_property
    def lints(self) -> Lints:
        """Return every warning about the records that could be read."""
        return lint(self.library)


def project_of(files: Mapping[str, bytes], *, root: Path = Path(), drafts: bool = False) -> Project:
    """Return the project that these files are, by their path below its root, with ``/``."""
    library, faults = read_library(files)
    return Project(root=root, library=library, faults=tuple(faults), drafts=drafts)


def read_project(root: Path, *, drafts: bool = False) -> Project:
    """Return the project in a folder; an ``OSError`` where a file cannot be read."""
    return project_of(read_files(root), root=root, drafts=drafts)


def open_project(root: Path, *, drafts: bool = False) -> Project:
    """Return the project in a folder; of one with a file that cannot be read, this alone.

    The site's public address may stand in the environment.
    """
    try:
        return replace(read_project(root, drafts=drafts), environment=os.environ)
    except OSError as error:
        refused = refusal(error, root, root)
        nothing = replace(read_library({})[0], unread=frozenset([refused.place.file]))
        return Project(root=root, library=nothing, faults=(refused,), drafts=drafts)


def refusal(error: OSError, root: Path, folder: Path) -> Problem:
    """Return the problem that the disk refused something: in this folder, if it does not say."""
    place = Place(file=where(error, root, folder))
    return Problem(place=place, message=reason(error), rule=Rule.NO_ACCESS)
