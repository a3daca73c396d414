"""References to claims: those that stand together and read the same are told apart by a number."""

from collections.abc import Iterable, Mapping

from sitegen.corpus import Article, Claim
from sitegen.wording import doubt, paragraphs


def numbered(
    claims: Iterable[Claim], articles: Mapping[str, Article]
) -> tuple[tuple[Claim, int], ...]:
    """Return the claims, each with its number among those of the same name and paragraphs, or 0."""
    named = [
        (claim, (articles[claim.article].name, paragraphs(claim.paragraphs))) for claim in claims
    ]
    alike: dict[tuple[str, str], dict[str, int]] = {}
    for claim, name in named:
        known = alike.setdefault(name, {})
        known.setdefault(claim.key, len(known) + 1)
    return tuple(
        (claim, alike[name][claim.key] if len(alike[name]) > 1 else 0) for claim, name in named
    )


def sources_of(claims: Iterable[Claim], articles: Mapping[str, Article]) -> list[Article]:
    """Return the articles of claims, in the order of the first of each, doubted ones last."""
    found = (articles[name] for name in dict.fromkeys(claim.article for claim in claims))
    return sorted(found, key=lambda article: bool(doubt(article.seed)))
