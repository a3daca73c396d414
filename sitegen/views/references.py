"""References to claims: those that stand together and read the same are told apart by a number."""

import re
from collections.abc import Iterable, Mapping

from sitegen.corpus import Article, Claim, Judgement
from sitegen.wording import doubt, paragraphs, sentences_in

Numbered = tuple[tuple[Claim, int], ...]
"""Claims with their numbers."""


def numbered(claims: Iterable[Claim], articles: Mapping[str, Article]) -> Numbered:
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


def reasons(judgement: Judgement, articles: Mapping[str, Article]) -> list[tuple[str, Numbered]]:
    """Return the sentences of a judgement's reasoning, each with references to who is named in it.

    Of several that name its source, a claim stands behind the one that has most words of it: the
    first of such where it speaks for the judgement, else the last. Where none names the source, it
    stands behind the last of all.
    """
    said = sentences_in(judgement.because)
    words = [_words(sentence) for sentence in said]
    claims = numbered((*judgement.rests_on, *judgement.against), articles)
    found: list[list[tuple[Claim, int]]] = [[] for _ in said]
    for place, each in enumerate(claims):
        claim, _ = each
        own = _words(claim.says)
        name = re.compile(rf"(?<!\w){re.escape(articles[claim.article].name)}(?!\w)")
        naming = [i for i, sentence in enumerate(said) if name.search(sentence)] or [-1]
        order = naming if place < len(judgement.rests_on) else naming[::-1]
        shared = [len(words[i] & own) for i in order]
        found[order[shared.index(max(shared))]].append(each)
    return [(sentence, tuple(those)) for sentence, those in zip(said, found, strict=True)]


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w{4,}", text.casefold()))
