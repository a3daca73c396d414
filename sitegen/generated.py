"""What is generated of a project: its files by their path, each planned when somebody asks."""

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from threading import RLock

from sitegen.cache.memory import key_of
from sitegen.corpus import Corpus
from sitegen.problems import Problem
from sitegen.views import plan
from sitegen.views.drawing import Drawing
from sitegen.views.page import Page, Planned


class Plan(Mapping[str, Planned]):
    """Every generated file by its path, planned so far as somebody asks."""

    def __init__(self, corpus: Corpus) -> None:
        """Begin with nothing planned."""
        self._left = plan(corpus)
        self._found: dict[str, Planned] = {}
        self._lock = RLock()

    def __getitem__(self, path: str) -> Planned:
        """Return a file, once it is planned."""
        if path not in self._found:
            with self._lock:
                for planned in self._left:
                    self._found[planned.path] = planned
                    if planned.path == path:
                        break
        return self._found[path]

    def __iter__(self) -> Iterator[str]:
        """Yield all paths."""
        with self._lock:
            self._found |= {planned.path: planned for planned in self._left}
        return iter(self._found)

    def __len__(self) -> int:
        """Return how many there are."""
        return sum(1 for _ in self)


@dataclass(frozen=True, kw_only=True)
class Generated:
    """What is made of a project: its files by their path under ``docs/``, or its problems.

    ``reviews`` are pages that only ``serve`` has; ``drawn`` says how many pages were drawn for it,
    ``hashes`` those of what stands in ``docs/``; ``words`` are what scripts say in the site's
    language.
    """

    files: Mapping[str, Planned] = field(default_factory=dict)
    reviews: Mapping[str, Drawing] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    drawn: int = 0
    hashes: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    turn: Hashable = field(default_factory=object, compare=False, repr=False)

    @property
    def paths(self) -> tuple[str, ...]:
        """Return where everything stands."""
        return (*self.files, *self.reviews)

    @property
    def pages(self) -> Iterator[str]:
        """Yield where the pages stand, which are not data."""
        yield from (path for path, file in self.files.items() if isinstance(file, Page))
        yield from self.reviews

    def drawing(self, path: str) -> Drawing:
        """Return a page as it is drawn."""
        found = self.files.get(path)
        return found.drawing if isinstance(found, Page) else self.reviews[path]

    def key(self, path: str) -> Hashable:
        """Return what changes with a page; of data something new each time, of nothing nothing."""
        found = self.files.get(path)
        if found:
            return found.key if isinstance(found, Page) else self.turn
        return key_of([path, self.reviews[path].body]) if path in self.reviews else None
