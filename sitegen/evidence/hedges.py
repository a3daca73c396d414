"""Words that make a statement less than certain, and words that say somebody else asserts it."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest

from sitegen.evidence.tokens import Token

# könnte, dürfte and their like; sollen and laut say who asserts, not how surely
HEDGES: Mapping[str, frozenset[str]] = {
    "de": frozenset(
        "dürfte dürften wohl mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher offenbar anscheinend "
        "wahrscheinlich wahrscheinliche vermutlich vermutliche voraussichtlich scheint scheinen "
        "könnte könnten womöglich möglicherweise vielleicht eventuell allenfalls "
        "zweifelhaft unwahrscheinlich".replace("ß", "ss").split()
    ),
    "en": frozenset(
        [
            "probably",
            "likely",
            "apparently",
            "presumably",
            "seemingly",
            "seems",
            "seem",
            "seemed",
            "appears",
            "appear",
            "appeared",
            "could",
            "might",
            "may",
            "perhaps",
            "possibly",
            "maybe",
            "doubtful",
            "unlikely",
        ]
    ),
}
# what appears in port is only seen there
_SHOWS, _SHOWN = frozenset(["appears", "appear", "appeared"]), frozenset(["to", "that"])
REPORTED: Mapping[str, frozenset[str]] = {
    "de": frozenset(["soll", "sollen", "angeblich", "laut", "zufolge", "demnach"]),
    "en": frozenset(["allegedly", "reportedly", "according", "said", "says"]),
}


def hedges_in(tokens: Sequence[Token], language: str) -> Iterator[str]:
    """Yield each hedge word once, as it stands."""
    seen = set()
    for token in hedging(tokens, language):
        if token.folded not in seen:
            seen.add(token.folded)
            yield token.text


def hedging(tokens: Sequence[Token], language: str) -> Iterator[Token]:
    """Yield every hedge word; English ``May`` in capitals is the month."""
    for token, after in zip_longest(tokens, tokens[1:]):
        shows = token.folded in _SHOWS and (after is None or after.folded not in _SHOWN)
        if token.folded in HEDGES[language] and token.text != "May" and not shows:
            yield token


def is_reported(tokens: Sequence[Token], language: str) -> bool:
    """Say whether a sentence has a word by which its writer lets somebody else assert it."""
    return any(token.folded in REPORTED[language] for token in tokens)
