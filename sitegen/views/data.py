"""The page of the data: each file, what each of its columns holds, how programs read it."""

from sitegen import addresses
from sitegen.corpus import Corpus
from sitegen.exports.datapackage import TABLES
from sitegen.views.page import Values, page_at
from sitegen.wording import told


@page_at(addresses.DATA, "data.html")
def data_page(corpus: Corpus) -> Values:
    """Return what the page shows."""
    licence = corpus.published.licence
    return {
        "tables": [
            (
                *(table.name, table.path, table.title, told(table.says)),
                [(column.name, column.type, told(column.says)) for column in table.columns],
            )
            for table in TABLES
        ],
        "licence": licence and (licence.definition, licence.address),
    }
