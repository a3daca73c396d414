"""References to claims: those that stand together and read the same are told apart by a number."""

from collections import Counter
from collections.abc import Iterable, Mapping

from sitegen.corpus import Article, Claim
from sitegen.wording import paragraphs


def numbered(
    claims: Iterable[Claim], articles: Mapping[str, Article]
) -> tuple[tuple[Claim, int], ...]:
    """Return the claims, each with its number among those of the same name and paragraphs, or 0."""
    named = [
        (claim, (articles[claim.article].name, paragraphs(claim.paragraphs))) for claim in claims
    ]
    amounts = Counter(name for _, name in named)
    seen: Counter[tuple[str, str]] = Counter()
    found = []
    for claim, name in named:
        seen[name] += 1
        found.append((claim, seen[name] if amounts[name] > 1 else 0))
    return tuple(found)
