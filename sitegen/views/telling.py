"""Each claim in full once a page: a list tells what no list above it has told."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sitegen.corpus import Claim

Entry = tuple[Claim, str]
"""A claim, and what it answers there."""


@dataclass(frozen=True, kw_only=True)
class Told:
    """One list's claims: those told in full in it, and those that stand above."""

    full: tuple[Entry, ...]
    above: tuple[Entry, ...]


def in_full_once(lists: Iterable[Sequence[Entry]]) -> Iterator[Told]:
    """Yield each list of a page, in the order of the page."""
    known: set[str] = set()
    for entries in lists:
        full = tuple(entry for entry in entries if entry[0].key not in known)
        above = tuple(entry for entry in entries if entry[0].key in known)
        known.update(claim.key for claim, _ in full)
        yield Told(full=full, above=above)
