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

    def let_go(self) -> None:
        """Hold no record and nothing that was worked out of articles: it is in the store."""
        for reading in self.files.read.kept.values():
            reading.let_go()
        for article in self.articles.kept.values():
            article.kept.clear()


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


def keep(known: Known, store: Store, grown: Collection[str]) -> None:
    """Keep what is known for another process: what is not there yet, and articles that grew."""
    read = known.files.read.kept.values()
    entries = {r.key: r for r in read if r.kind.is_record and not r.problems}
    articles = known.articles.kept
    known.stored.setdefault(_ARTICLES, set()).difference_update(grown)
    _put(store, known, _ARTICLES, articles, articles.__getitem__)
    were_read = {key: entry for key, entry in entries.items() if entry.was_read}
    _put(store, known, _ENTRIES, were_read, lambda key: entries[key].bare[0])
    notes = {
        "files": {reading.key: True for reading in read if not reading.problems},
        "traits": {**known.files.traits.kept},
        "sound": {**known.sound.kept},
        "lints": {**known.lints.kept},
        "articles": dict.fromkeys(articles, True),
        "entries": dict.fromkeys(entries, True),
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
