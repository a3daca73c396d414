"""The page of the data: each file, what each of its columns holds, how programs read it."""

from functools import partial

from sitegen import addresses
from sitegen.corpus import Corpus
from sitegen.exports.datapackage import TABLES
from sitegen.exports.tables import Table
from sitegen.views.page import Page, Values
from sitegen.wording import told


def data_page(corpus: Corpus) -> Page:
    """Return the page."""
    return Page(
        path=addresses.DATA,
        template="data.html",
        values=partial(_values, corpus),
        articles=corpus.by_id,
    )


def _values(corpus: Corpus) -> Values:
    licence = corpus.published.licence
    return {
        "tables": [
            (table.name, table.path, table.title, told(table.says), _columns(table))
            for table in TABLES
        ],
        "licence": licence and (licence.definition, licence.address),
    }


def _columns(table: Table) -> list[tuple[str, str, str]]:
    return [(column.name, column.type, told(column.says)) for column in table.columns]
