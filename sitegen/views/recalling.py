"""Pages that another process has drawn: before this one, or on another core."""

import gc
import zlib
from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from sitegen.cache.cores import on_other_cores
from sitegen.cache.pickling import pickled, unpickled
from sitegen.cache.store import Store
from sitegen.views.drawing import Drawing
from sitegen.views.page import Page, Planned

_KIND = "pages"
_TEXTS, _LAST = "texts", "last"
_QUICK = 1
_SOME = 50


def recall_pages(pages: Iterable[Page], store: Store) -> frozenset[str]:
    """Have pages be as another process has drawn them; return the keys of these."""
    by_key = {page.key: page for page in pages}
    blobs = store.get_many(_KIND, by_key)
    for key, blob in blobs.items():
        by_key[key].recall(partial(_unpacked, blob))
    return frozenset(blobs)


def draw_pages(pages: Iterable[Page]) -> None:
    """Draw what is not drawn yet, on all cores where it is much."""
    left = [page for page in pages if not page.is_drawn]
    for part, made in on_other_cores(left, _drawn):
        for page, drawing in zip(part, unpickled(made) or (), strict=False):
            page.recall(partial(unpickled, drawing))
        _draw_each(part)


def _draw_each(pages: Iterable[Page]) -> None:
    for number, page in enumerate(pages, 1):
        _ = page.drawing
        if number % _SOME == 0:
            gc.collect(0)  # templates leave values in circles, also where nobody looks for them


def _drawn(pages: Sequence[Page]) -> bytes:
    _draw_each(pages)
    return pickled([pickled(_whole(page.drawing)) for page in pages])


def keep_pages(pages: Iterable[Page], store: Store, recalled: frozenset[str]) -> None:
    """Keep pages that were drawn for another process, with what is found of them."""
    drawn = {page.key: page for page in pages if page.is_drawn}
    new = {
        key: zlib.compress(pickled(_whole(page.drawing)), _QUICK)
        for key, page in drawn.items()
        if key not in recalled
    }
    store.put_many(_KIND, new, used=drawn)


def recall_hashes(files: Mapping[str, Planned], store: Store) -> dict[str, str]:
    """Return the hash of each file's text by its path, as far as the last build wrote the same."""
    known = unpickled(store.get_many(_TEXTS, [_LAST]).get(_LAST))
    if not isinstance(known, dict):
        return {}
    return {path: known[file.key] for path, file in files.items() if file.key in known}


def keep_hashes(files: Mapping[str, Planned], hashes: Mapping[str, str], store: Store) -> None:
    """Keep the hashes of the texts that were written, each by what its file follows from."""
    known = {file.key: hashes[path] for path, file in files.items() if file.key and path in hashes}
    store.put_many(_TEXTS, {_LAST: pickled(known)})


def _unpacked(blob: bytes) -> Drawing | None:
    drawing = unpickled(zlib.decompress(blob))
    return drawing if isinstance(drawing, Drawing) else None


def _whole(drawing: Drawing) -> Drawing:
    """Return a drawing with what is found of it, which is worked out but once."""
    if drawing.searched:
        _ = drawing.sections
    return drawing
