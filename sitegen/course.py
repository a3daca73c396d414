"""How the build of this process goes, and the site as the last build left it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sitegen.desk.looking import Sight
from sitegen.problems import Problem

Files = Mapping[str, str]
"""Hashes of files by their path."""


@dataclass(frozen=True, kw_only=True)
class Inputs:
    """Hashes of what a build reads: the records, and all else, which every page is put into.

    ``frame`` is empty where a build may read what is not known.
    """

    frame: str = ""
    records: str = ""


@dataclass(frozen=True, kw_only=True)
class Standing:
    """A site as it was built: what went into it, what came out, and warnings.

    ``files`` has the hash of each file of the site, ``keys`` what a page follows from, ``policies``
    what it may run; ``sums`` are hashes of files that need not be read again.
    """

    inputs: Inputs = field(default_factory=Inputs)
    outputs: str = ""
    warnings: tuple[Problem, ...] = ()
    files: Files = field(default_factory=dict)
    keys: Mapping[str, str] = field(default_factory=dict)
    policies: Mapping[str, str] = field(default_factory=dict)
    sums: Files = field(default_factory=dict)


@dataclass
class Course:
    """How the build of this process goes: what was there before, what its hook tells the command.

    ``is_sound`` says that the settings are, ``is_plain`` that the build read nothing but what is
    known here. ``files`` are the editors' as read at its beginning, when they were as ``seen``.
    ``docs`` and ``written`` are hashes of generated files in ``docs/`` and of files of the site,
    ``staying`` those files of the last site that this one has, too.
    """

    is_sound: bool = False
    files: Mapping[str, bytes] | None = None
    seen: Sight | None = None
    inputs: Inputs = field(default_factory=Inputs)
    before: Standing | None = None
    pages: int = 0
    drawn: int = 0
    warnings: tuple[Problem, ...] = ()
    is_plain: bool = False
    keys: dict[str, str] = field(default_factory=dict)
    policies: dict[str, str] = field(default_factory=dict)
    staying: dict[str, str] = field(default_factory=dict)
    docs: Files = field(default_factory=dict)
    written: dict[str, str] = field(default_factory=dict)


COURSE = Course()


def forget() -> None:
    """Begin anew, in this process."""
    vars(COURSE).update(vars(Course()))
