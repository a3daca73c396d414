"""Who asserts what, as links and filters name them: an article's author by the byline."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from sitegen.corpus import Actor, Article, Claim
from sitegen.records.vocabulary import AUTHOR
from sitegen.wording import name


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
    return f"{AUTHOR}.{_slug(name(actor, article)) or article.id}"


def asserters(claims: Iterable[tuple[Claim, Article]]) -> tuple[Asserter, ...]:
    """Return who can be chosen, those first whose name is nobody's; "the author" is all of them."""
    found: dict[str, str] = {}
    for claim, article in claims:
        for actor in claim.by:
            found.setdefault(actor.id, name(actor))
            found.setdefault(asserter_id(actor, article), name(actor, article))
    ordered = sorted((n[:1].isupper(), n.lower(), identity, n) for identity, n in found.items())
    return tuple(Asserter(named, identity, n) for named, _, identity, n in ordered)


def _slug(called: str) -> str:
    plain = unicodedata.normalize("NFKD", called.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
