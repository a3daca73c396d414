"""Pages that another process has drawn: before this one, or on another core."""

import gc
import zlib
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, partial

from sitegen.cache.cores import on_other_cores
from sitegen.cache.pickling import pickled, unpickled
from sitegen.cache.store import Store
from sitegen.desk.pages import Write
from sitegen.views.drawing import Drawing
from sitegen.views.page import Page, Planned

_KIND = "pages"
_TEXTS, _LAST = "texts", "last"
_QUICK = 1
_SOME = 9


def recall(files: Mapping[str, Planned], store: Store) -> dict[str, str]:
    """Have pages be as another process has drawn them.

    Return the hash of each file's text by its path, as far as the last build wrote the same.
    """
    by_key = {file.key: file for file in files.values() if isinstance(file, Page)}
    for key, blob in store.get_many(_KIND, by_key).items():
        by_key[key].recall(partial(_unpacked, blob))
    known = unpickled(store.get_many(_TEXTS, [_LAST]).get(_LAST))
    known = known if isinstance(known, dict) else {}
    return {path: known[file.key] for path, file in files.items() if file.key in known}


def keep(
    files: Mapping[str, Planned],
    store: Store,
    drawn: Mapping[str, bytes],
    hashes: Mapping[str, str],
) -> None:
    """Keep what was drawn, which of it is still used, and by key the hashes of what was written."""
    store.put_many(_KIND, drawn, used=(f.key for f in files.values() if isinstance(f, Page)))
    known = {file.key: hashes[path] for path, file in files.items() if file.key and path in hashes}
    store.put_many(_TEXTS, {_LAST: pickled(known)})


def draw_pages(
    files: Mapping[str, Planned],
    drawn: dict[str, bytes],
    paths: Sequence[str] = (),
    write: Write = lambda _: {},
    meanwhile: Callable[[], object] = bool,
) -> dict[str, str]:
    """Draw what is not drawn yet, and write these files, on all cores where it is much.

    ``drawn`` then has it by key, packed; returned is the hash of each file. Of what has no key
    every article keeps a part; so this process writes it.
    """
    undrawn = {p: page for p, page in files.items() if isinstance(page, Page) and not page.is_drawn}
    keyed = {path for path in paths if path in files and files[path].key}
    hashes: dict[str, str] = {}

    def made(some: Sequence[str]) -> tuple[dict[str, str], dict[str, bytes]]:
        hashed = write([path for path in some if path in keyed])
        return hashed, _packed([undrawn[path] for path in some if path in undrawn])

    def others() -> None:
        hashes.update(write([path for path in paths if path not in keyed]))
        meanwhile()

    left = [path for path in files if path in undrawn or path in keyed]
    for _, (hashed, packed) in on_other_cores(left, made, others):
        hashes |= hashed
        drawn |= packed
    for page in undrawn.values():
        page.recall(partial(_unpacked, drawn[page.key]))
    return hashes


def _packed(pages: Sequence[Page]) -> dict[str, bytes]:
    """Draw pages, and return them with what is found of them, which is worked out but once."""
    blobs: dict[str, bytes] = {}
    for page in pages:
        if (drawing := page.drawing).searched:
            _ = drawing.sections
        blobs[page.key] = zlib.compress(pickled(drawing), _QUICK)
        vars(page).pop("_drawn")
    if len(blobs) > _SOME:
        gc.collect(0)  # templates leave values in circles, also where nobody looks for them
    return blobs


@lru_cache(maxsize=2)  # of one page several things are asked
def _unpacked(blob: bytes) -> Drawing | None:
    drawing = unpickled(zlib.decompress(blob))
    return drawing if isinstance(drawing, Drawing) else None
