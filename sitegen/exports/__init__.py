"""What readers take along: data, citations and feeds, each a function of the corpus."""

from collections.abc import Callable, Iterator
from functools import partial

from sitegen import addresses
from sitegen.corpus import Corpus
from sitegen.exports.citations import citation_files
from sitegen.exports.claims import claims_json
from sitegen.exports.datapackage import TABLES, datapackage_json
from sitegen.exports.feeds import feed_files
from sitegen.exports.sources import sources_json


def exports(corpus: Corpus) -> Iterator[tuple[str, Callable[[], str]]]:
    """Yield every file that is no page: its path under ``docs/``, and what writes it."""
    yield addresses.CLAIMS_DATA, partial(claims_json, corpus)
    for table in TABLES:
        yield table.path, partial(table.csv, corpus)
    yield addresses.SOURCES_DATA, partial(sources_json, corpus)
    yield addresses.DATAPACKAGE, partial(datapackage_json, corpus)
    yield from citation_files(corpus)
    yield from feed_files(corpus)
