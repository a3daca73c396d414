"""How articles, claims, themes and panels are cited, in the formats that other programs read."""

from sitegen.exports.citations.files import article_citations, citation_files, claim_bibtex
from sitegen.exports.citations.formats import coins
from sitegen.exports.citations.linked import article_data, dataset_data, theme_data
from sitegen.exports.citations.references import brief, original
from sitegen.exports.citations.sentences import claim_path, claim_sentence, short_hash
