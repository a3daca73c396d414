"""Pages that another process has drawn, by their keys."""

import zlib
from collections.abc import Iterable

from sitegen.cache.pickling import pickled, unpickled
from sitegen.cache.store import Store
from sitegen.views.drawing import Drawing
from sitegen.views.page import Page

_KIND = "pages"
_QUICK = 1


def recall_pages(pages: Iterable[Page], store: Store) -> frozenset[str]:
    """Have pages be as another process has drawn them; return the keys of these."""
    by_key = {page.key: page for page in pages}
    recalled = set()
    for key, blob in store.get_many(_KIND, by_key).items():
        drawing = unpickled(zlib.decompress(blob))
        if isinstance(drawing, Drawing):
            by_key[key].recall(drawing)
            recalled.add(key)
    return frozenset(recalled)


def keep_pages(pages: Iterable[Page], store: Store, recalled: frozenset[str]) -> None:
    """Keep pages that were drawn for another process, with what is found of them."""
    drawn = {page.key: page.drawing for page in pages if page.is_drawn}
    new = {key: _packed(drawing) for key, drawing in drawn.items() if key not in recalled}
    store.put_many(_KIND, new, used=drawn)


def _packed(drawing: Drawing) -> bytes:
    if drawing.searched:
        _ = drawing.sections  # worked out once, and kept with it
    return zlib.compress(pickled(drawing), _QUICK)
