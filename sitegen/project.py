"""A project as it stands on disk: its files are read once, and each step is taken once."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice
from pathlib import Path

from sitegen.cache.store import Store
from sitegen.corpus import Corpus, link
from sitegen.desk.reading import read_files
from sitegen.desk.writing import reason, where
from sitegen.evidence.recording import mismatches
from sitegen.known import Known, keep, recalled
from sitegen.library import Library, read_library
from sitegen.lints import Lints, lint
from sitegen.places import MKDOCS, PUBLISHED
from sitegen.problems import Problem, Rule, problem_of_file
from sitegen.publication import site_url_problems
from sitegen.records.recorded import parse_counts
from sitegen.rules import MOST_OF_A_RULE, check
from sitegen.rules.companions import lost_fingerprints, lost_records, uncounted_records


@dataclass(frozen=True, kw_only=True)
class Project:
    """The library of a project, with drafts or without, and what follows from it when asked.

    ``root`` is its folder; ``faults`` are what is wrong with single files; ``counts`` are of
    what was recorded, by file; ``environment`` has the variables that ``mkdocs.yml`` may name;
    ``files``, as they were read, and ``known`` are handed on from one reading to the next.
    """

    root: Path
    library: Library
    faults: tuple[Problem, ...]
    drafts: bool = False
    counts: Mapping[str, int] = field(default_factory=dict)
    environment: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict, compare=False, repr=False)
    known: Known = field(default_factory=Known, compare=False, repr=False)

    @cached_property
    def problems_in_records(self) -> tuple[Problem, ...]:
        """Return what is wrong with files and records, in the order of files and lines."""
        address = site_url_problems(self.library.mkdocs, self.environment, MKDOCS)
        found = {*self.faults, *check(self.library, self.known.sound), *address}
        allowed = {Rule.DRAFT_CLAIM, Rule.DRAFT_PAGE} if self.drafts else set()
        return tuple(sorted(problem for problem in found if problem.rule not in allowed))

    @cached_property
    def corpus(self) -> Corpus | None:
        """Return the linked records; none where there is a problem with them."""
        if self.problems_in_records:
            return None
        return link(
            self.library,
            drafts=self.drafts,
            linked=self.known.articles,
            environment=self.environment,
        )

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """Return every problem: without one in the records, what is wrong with checks of claims."""
        lost = {*islice(lost_records(self.library, self.counts), MOST_OF_A_RULE)}
        if self.corpus is None:
            told = {problem.place.file for problem in self.problems_in_records}
            lost = {problem for problem in lost if problem.place.file not in told}
            return tuple(sorted({*self.problems_in_records, *lost}))
        failed = mismatches(self.library, self.corpus)
        lost |= {*lost_fingerprints(self.library)}
        return tuple(sorted({*failed, *lost, *uncounted_records(self.library, self.counts)}))

    def keep(self, store: Store) -> None:
        """Keep what is known by now for another process; without an error where that fails."""
        keep(self.known, store, self.corpus.grown if self.corpus else ())

    @cached_property
    def lints(self) -> Lints:
        """Return every warning about the records that could be read."""
        return lint(self.library, self.known.lints, lambda: self.corpus)


def project_of(
    files: Mapping[str, bytes],
    *,
    root: Path = Path(),
    drafts: bool = False,
    before: Project | None = None,
    store: Store | None = None,
) -> Project:
    """Return the project that these files are, by their path below its root, with ``/``.

    What is as it was ``before`` is not worked out again: an entry whose file is the same is the
    same object, so is an article with the same key. Two threads must not do this at once.
    Where nothing was before, ``store`` has what another process knew.
    """
    known = before.known if before else recalled(store) if store else Known()
    known.begin()
    library, faults = read_library(files, known.files)
    counts, more = parse_counts(files.get(PUBLISHED, b""), PUBLISHED)
    return Project(
        root=root,
        library=library,
        faults=(*faults, *more),
        drafts=drafts,
        counts=counts,
        files=files,
        known=known,
    )


def open_project(
    root: Path,
    *,
    drafts: bool = False,
    before: Project | None = None,
    store: Store | None = None,
    files: Mapping[str, bytes] | None = None,
) -> Project:
    """Return the project in a folder; of one with a file that cannot be read, this alone.

    The site's public address may stand in the environment. The files are read, unless known.
    """
    try:
        files = read_files(root) if files is None else files
        project = project_of(files, root=root, drafts=drafts, before=before, store=store)
        return replace(project, environment=os.environ)
    except OSError as error:
        refused = refusal(error, root, root)
        nothing = replace(read_library({})[0], unread=frozenset([refused.place.file]))
        known = before.known if before else Known()
        faults = (refused,)
        return Project(root=root, library=nothing, faults=faults, drafts=drafts, known=known)


def refusal(error: OSError, root: Path, folder: Path) -> Problem:
    """Return the problem that the disk refused something: in this folder, if it does not say."""
    return problem_of_file(where(error, root, folder), Rule.NO_ACCESS, reason(error))
