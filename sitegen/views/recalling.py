"""Pages that another process has drawn: before this one, or on another core."""

import gc
import zlib
from collections.abc import Iterable, Mapping
from functools import lru_cache, partial

from sitegen.cache.cores import on_other_cores
from sitegen.cache.pickling import pickled, unpickled
from sitegen.cache.store import Store
from sitegen.views.drawing import Drawing
from sitegen.views.page import Page, Planned

_KIND = "pages"
_TEXTS, _LAST = "texts", "last"
_QUICK = 1
_SOME = 50


def recall_pages(pages: Iterable[Page], store: Store) -> None:
    """Have pages be as another process has drawn them."""
    by_key = {page.key: page for page in pages}
    for key, blob in store.get_many(_KIND, by_key).items():
        by_key[key].recall(partial(_unpacked, blob))


def draw_pages(pages: Iterable[Page]) -> dict[str, bytes]:
    """Draw what is not drawn yet, on all cores where it is much; return it by key, packed."""
    left = [page for page in pages if not page.is_drawn]
    found: dict[str, bytes] = {}
    for part, made in on_other_cores(left, lambda some: pickled(_packed(some))):
        for page, blob in zip(part, unpickled(made) or _packed(part), strict=True):
            found[page.key] = blob
            page.recall(partial(_unpacked, blob))
    return found


def _packed(pages: Iterable[Page]) -> list[bytes]:
    """Draw pages, and return them with what is found of them, which is worked out but once."""
    blobs: list[bytes] = []
    for page in pages:
        if (drawing := page.drawing).searched:
            _ = drawing.sections
        blobs.append(zlib.compress(pickled(drawing), _QUICK))
        vars(page).pop("_drawn")
        if len(blobs) % _SOME == 0:
            gc.collect(0)  # templates leave values in circles, also where nobody looks for them
    return blobs


def keep_pages(pages: Iterable[Page], store: Store, drawn: Mapping[str, bytes]) -> None:
    """Keep pages that were drawn for another process, and those that are still used."""
    store.put_many(_KIND, drawn, used=(page.key for page in pages))


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


@lru_cache(maxsize=2)  # of one page several things are asked
def _unpacked(blob: bytes) -> Drawing | None:
    drawing = unpickled(zlib.decompress(blob))
    return drawing if isinstance(drawing, Drawing) else None
