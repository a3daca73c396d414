"""What a page is drawn from, as texts that a content address is made of."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache, partial
from typing import Any

from sitegen.corpus import Article, Claim, Theme

_PLAIN = (str, int, float, type(None))
_KEYED = (Article, Theme)

Add = Callable[[str], None]


def parts_of(value: object, articles: Mapping[str, Article]) -> list[str]:
    """Return texts that are others where the value is another.

    Articles, themes and claims have keys; that of a claim covers what is shown of its article.
    """
    parts: list[str] = []
    _add(value, articles, parts.append)
    return parts


def _add(value: object, articles: Mapping[str, Article], add: Add) -> None:
    kind: type = type(value)
    _way(kind)(value, articles, add)


@cache
def _way(kind: type) -> Callable[[Any, Mapping[str, Article], Add], None]:
    """Return how values of a type are added: a large page has hundred thousands of them."""
    if issubclass(kind, _PLAIN):
        return lambda value, _, add: add(repr(value))
    if issubclass(kind, Claim):
        return _add_claim
    if issubclass(kind, _KEYED):
        return lambda value, _, add: add(value.key)
    if is_dataclass(kind):
        return partial(_add_fields, tuple(field.name for field in fields(kind)))
    if issubclass(kind, Mapping):
        return lambda value, articles, add: _add_each(value.items(), articles, add)
    return _add_each


def _add_claim(claim: Claim, articles: Mapping[str, Article], add: Add) -> None:
    article = articles[claim.article]
    add(f"{article.id}/{claim.id} {article.keys.get(claim.id, article.key)}")


def _add_fields(
    names: Iterable[str], value: object, articles: Mapping[str, Article], add: Add
) -> None:
    add(type(value).__name__)
    # of the article of a claim or an answer no more is shown
    is_claimed = bool(getattr(value, "claim", None) or getattr(value, "answer", None))
    for name in names:
        if name != "article" or not is_claimed:
            _add(getattr(value, name), articles, add)


def _add_each(values: Iterable[object], articles: Mapping[str, Article], add: Add) -> None:
    add("(")
    for each in values:
        _add(each, articles, add)
    add(")")
