"""How articles, claims, themes and panels are cited, in the formats that other programs read."""

from sitegen.exports.citations.files import citation_files
from sitegen.exports.citations.formats import coins
from sitegen.exports.citations.references import brief, original
from sitegen.exports.citations.sentences import claim_path, claim_sentence

__all__ = ["brief", "citation_files", "claim_path", "claim_sentence", "coins", "original"]
