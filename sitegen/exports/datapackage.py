"""``data/datapackage.json``: what each data file holds (Frictionless Data Package 1)."""

import json
import posixpath
from collections.abc import Sequence

from sitegen import addresses
from sitegen.corpus import Corpus
from sitegen.exports.claims import CLAIMS, TIMELINE
from sitegen.exports.figures import FIGURES
from sitegen.exports.tables import Table
from sitegen.records.vocabulary import Licence
from sitegen.wording import told

TABLES: Sequence[Table] = (CLAIMS, FIGURES, TIMELINE)
"""Every published table, in the order of the page that describes them."""

JSON_FILES = (
    ("claims-json", addresses.CLAIMS_DATA, "Claims, with figures and answers as lists"),
    ("sources-json", addresses.SOURCES_DATA, "Sources"),
)


def datapackage_json(corpus: Corpus) -> str:
    """Return the description of the data; it is dated by the latest release, where there is one."""
    found = {
        "profile": "data-package",
        "name": "claims",
        "title": corpus.title,
        "description": corpus.lead,
        **known("homepage", corpus.published.address),
        **known("version", corpus.releases[-1].day if corpus.releases else ""),
        **_licences(corpus.published.licence),
        "sources": [
            {"title": article.name, **known("path", article.seed.url)}
            for article in corpus.articles
        ],
        "resources": [*map(_table, TABLES), *(_json(*each) for each in JSON_FILES)],
    }
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def _licences(licence: Licence | None) -> dict[str, list[dict[str, str]]]:
    if not licence:
        return {}
    found = {"name": str(licence), "path": licence.address, "title": licence.definition}
    return {"licenses": [found]}


def known(name: str, value: str) -> dict[str, str]:
    """Return a field, where there is something to say."""
    return {name: value} if value else {}


def _table(table: Table) -> dict[str, object]:
    keys = [
        {"fields": column, "reference": {"resource": other, "fields": named}}
        for column, (other, named) in table.links.items()
    ]
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": posixpath.basename(table.path),
        "title": told(table.title),
        "description": told(table.says),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [
                {"name": each.name, "type": each.type, "description": told(each.says), **each.more}
                for each in table.columns
            ],
            "missingValues": [""],
            "primaryKey": list(table.key),
            **({"foreignKeys": keys} if keys else {}),
        },
    }


def _json(name: str, path: str, title: str) -> dict[str, str]:
    return {
        "profile": "data-resource",
        "name": name,
        "path": posixpath.basename(path),
        "title": told(title),
        "format": "json",
        "mediatype": "application/json",
        "encoding": "utf-8",
    }
