"""References to claims: those that stand together and read the same are told apart by a number."""

from collections.abc import Iterable, Mapping, Sequence

from sitegen.corpus import Article, Claim
from sitegen.wording import doubt, paragraphs


def numbered(
    claims: Iterable[Claim], articles: Mapping[str, Article]
) -> tuple[tuple[Claim, int], ...]:
    """Return the claims, each with its number where another one reads the same, or 0.

    On every page a claim has the same number: its place among those of its article's paragraphs.
    """
    given = [*claims]
    names = [(articles[claim.article].name, paragraphs(claim.paragraphs)) for claim in given]
    alike: dict[tuple[str, str], dict[str, Claim]] = {}
    for claim, name in zip(given, names, strict=True):
        alike.setdefault(name, {})[claim.key] = claim
    numbers = {name: _numbers([*same.values()], articles) for name, same in alike.items()}
    return tuple(
        (claim, numbers[name].get(claim.key, 0)) for claim, name in zip(given, names, strict=True)
    )


def _numbers(alike: Sequence[Claim], articles: Mapping[str, Article]) -> dict[str, int]:
    """Return by its key the number of each of several claims that read the same."""
    if len(alike) == 1:
        return {}
    first, every = alike[0], alike
    if len({claim.article for claim in alike}) == 1:
        every = [c for c in articles[first.article].claims if c.paragraphs == first.paragraphs]
    return {claim.key: number for number, claim in enumerate(every, 1)}


def sources_of(claims: Iterable[Claim], articles: Mapping[str, Article]) -> list[Article]:
    """Return the articles of claims, in the order of the first of each, doubted ones last."""
    found = (articles[name] for name in dict.fromkeys(claim.article for claim in claims))
    return sorted(found, key=lambda article: bool(doubt(article.seed)))
