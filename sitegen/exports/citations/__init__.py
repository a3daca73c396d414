"""How articles, claims, themes and panels are cited, in the formats that other programs read."""

from sitegen.exports.citations.bibtex import bibtex
from sitegen.exports.citations.files import citation_files
from sitegen.exports.citations.formats import coins, csl_json, ris
from sitegen.exports.citations.linked import article_data, dataset_data, theme_data
from sitegen.exports.citations.references import (
    Medium,
    Reference,
    brief,
    claimed,
    original,
    panel,
    theme_page,
)
from sitegen.exports.citations.sentences import (
    article_sentence,
    claim_path,
    claim_sentence,
    page_sentence,
    short_hash,
)

__all__ = [
    "Medium",
    "Reference",
    "article_data",
    "article_sentence",
    "bibtex",
    "brief",
    "citation_files",
    "claim_path",
    "claim_sentence",
    "claimed",
    "coins",
    "csl_json",
    "dataset_data",
    "original",
    "page_sentence",
    "panel",
    "ris",
    "short_hash",
    "theme_data",
    "theme_page",
]
