"""What changed since it was published: what was corrected, what was withdrawn, the latest first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sitegen.corpus import Article, Claim, WithdrawnClaim
from sitegen.dates import Date


@dataclass(frozen=True, kw_only=True)
class Change:
    """One change of one article's claims: a standing claim with what was wrong, or a withdrawn."""

    article: Article
    on: Date
    claim: Claim | None = None
    what: str = ""
    withdrawn: WithdrawnClaim | None = None


def changes(articles: Iterable[Article]) -> tuple[Change, ...]:
    """Return every dated change of these articles, the latest first."""
    found = [change for article in articles for change in _of(article)]
    return tuple(sorted(found, key=lambda change: change.on.last, reverse=True))


def _of(article: Article) -> Iterator[Change]:
    for claim in article.claims:
        for correction in claim.corrected:
            yield Change(article=article, on=correction.on, claim=claim, what=correction.what)
    for withdrawn in article.withdrawn:
        yield Change(article=article, on=withdrawn.on, withdrawn=withdrawn)
