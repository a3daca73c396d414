"""What was worked out of a project's files and articles, from one reading to the next."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sitegen.cache.memory import Lazy, Memory
from sitegen.cache.pickling import pickled, unpickled
from sitegen.cache.store import Store
from sitegen.corpus import Article
from sitegen.library import Files
from sitegen.library.files import Reading
from sitegen.lints import Lints

Notes = dict[str, dict[str, Any]]
_NOTES, _ARTICLES, _ENTRIES = "notes", "articles", "entries"
_LAST = "last"
_AT_ONCE = 500


@dataclass(frozen=True, kw_only=True)
class Known:
    """What was worked out of single files and articles, for the next time that they are read."""

    files: Files = field(default_factory=Files)
    sound: Memory[bool] = field(default_factory=Memory)
    articles: Memory[Article] = field(default_factory=Memory)
    lints: Memory[Lints] = field(default_factory=Memory)
    stored: dict[str, set[str]] = field(default_factory=dict)

    def begin(self) -> None:
        """Begin a turn."""
        for part in (self.files, self.sound, self.articles, self.lints):
            part.begin()

    @property
    def entries(self) -> dict[str, Reading[Any]]:
        """Return the files of records without a problem, by key."""
        read = self.files.read.kept.values()
        return {r.key: r for r in read if r.kind.is_record and not r.problems}


def recalled(store: Store) -> Known:
    """Return what another process kept; nothing where there is nothing."""
    notes: Notes = unpickled(store.get_many(_NOTES, [_LAST]).get(_LAST)) or {}
    articles = store.get_many(_ARTICLES, notes.get("articles", ()))

    @cache
    def entries() -> Mapping[str, bytes]:
        """Return all that another process kept, once one of them is asked for."""
        return store.get_many(_ENTRIES, notes.get("entries", ()))

    return Known(
        files=Files(
            sound=Memory(notes.get("files")),
            traits=Memory(notes.get("traits")),
            recall=lambda key: unpickled(entries().get(key)),
        ),
        sound=Memory(notes.get("sound")),
        articles=Memory(Lazy(articles, unpickled)),
        lints=Memory(notes.get("lints")),
        stored={_ARTICLES: {*articles}, _ENTRIES: {*notes.get("entries", ())}},
    )


def let_go(known: Known, store: Store) -> None:
    """Keep records for another process, and hold them no longer."""
    _keep_entries(known, store)
    for reading in known.files.read.kept.values():
        reading.let_go()


def _keep_entries(known: Known, store: Store) -> None:
    read = {key: entry for key, entry in known.entries.items() if entry.was_read}
    _put(store, known, _ENTRIES, read, lambda key: read[key].bare[0])


def keep(known: Known, store: Store, grown: Collection[str]) -> None:
    """Keep what is known for another process: what is not there yet, and articles that grew."""
    _keep_entries(known, store)
    articles = known.articles.kept
    known.stored.setdefault(_ARTICLES, set()).difference_update(grown)
    _put(store, known, _ARTICLES, articles, articles.__getitem__)
    notes = {
        "files": {r.key: True for r in known.files.read.kept.values() if not r.problems},
        "traits": {**known.files.traits.kept},
        "sound": {**known.sound.kept},
        "lints": {**known.lints.kept},
        "articles": dict.fromkeys(articles, True),
        "entries": dict.fromkeys(known.entries, True),
    }
    if unpickled(store.get_many(_NOTES, [_LAST]).get(_LAST)) != notes:
        store.put_many(_NOTES, {_LAST: pickled(notes)})


def _put(
    store: Store, known: Known, kind: str, keys: Iterable[str], value: Callable[[str], object]
) -> None:
    """Put what is not there yet, some at a time, and tell that the rest is in use."""
    there = known.stored.setdefault(kind, set())
    new = [key for key in keys if key not in there]
    for start in range(0, len(new), _AT_ONCE):
        some = new[start : start + _AT_ONCE]
        store.put_many(kind, {key: pickled(value(key)) for key in some}, used=keys)
    there.update(new)
