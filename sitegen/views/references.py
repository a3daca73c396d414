"""How pages refer to claims and to who asserts them; what would read the same is told apart."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sitegen import wording
from sitegen.corpus import Actor, Article, Claim
from sitegen.records.vocabulary import AUTHOR


def numbered(
    claims: Iterable[Claim], articles: Mapping[str, Article]
) -> tuple[tuple[Claim, int], ...]:
    """Return the claims, each with its number where another one reads the same, or 0.

    On every page a claim has the same number: its place among those of its article's paragraphs.
    """
    given = [*claims]
    names = [
        (articles[claim.article].name, wording.paragraphs(claim.paragraphs)) for claim in given
    ]
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
    return sorted(found, key=lambda article: bool(wording.doubt(article.seed)))


@dataclass(frozen=True)
class Asserter:
    """Somebody to choose, and whether by a name of their own."""

    named: bool
    id: str
    name: str


def asserter_id(actor: Actor, article: Article) -> str:
    """Return an actor's id, ``author.ada-vane`` for the author of what she signed.

    What one name signed is one author's, in whatever articles; names in letters that cannot be
    written in ASCII are told apart by article.
    """
    if actor.id != AUTHOR or not article.seed.authors:
        return actor.id
    return f"{AUTHOR}.{_slug(wording.name(actor, article)) or article.id}"


def asserters(claims: Iterable[tuple[Claim, Article]]) -> tuple[Asserter, ...]:
    """Return who can be chosen, those first whose name is nobody's; "the author" is all of them."""
    found: dict[str, str] = {}
    for claim, article in claims:
        for actor in claim.by:
            found.setdefault(actor.id, wording.name(actor))
            found.setdefault(asserter_id(actor, article), wording.name(actor, article))
    ordered = sorted((n[:1].isupper(), n.lower(), identity, n) for identity, n in found.items())
    return tuple(Asserter(named, identity, n) for named, _, identity, n in ordered)


def _slug(called: str) -> str:
    plain = unicodedata.normalize("NFKD", called.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
