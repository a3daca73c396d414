"""Recorded releases, of which nothing is read before somebody asks."""

from collections.abc import Iterator, Mapping

from sitegen.corpus.model.corpus import Release
from sitegen.library import Library
from sitegen.places import RELEASES, RESULTS
from sitegen.records.releases import Recorded


class Items(Mapping[str, Recorded]):
    """The items of one release of a library."""

    def __init__(self, library: Library, day: str) -> None:
        """Begin with whose and which."""
        self._library, self._day = library, day

    def __getitem__(self, item: str) -> Recorded:
        """Return what was recorded of an item."""
        return self._library.releases[self._day][item]

    def __iter__(self) -> Iterator[str]:
        """Yield the items."""
        return iter(self._library.releases[self._day])

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._library.releases[self._day])


def releases_in(library: Library) -> tuple[Release, ...]:
    """Return the releases by day."""
    return tuple(
        Release(
            day=day,
            items=Items(library, day),
            key=library.keys.get(f"{RELEASES}{day}{RESULTS}", ""),
        )
        for day in sorted(library.releases)
    )
