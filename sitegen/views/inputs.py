"""What a page is drawn from, as texts that a content address is made of."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import cast

from sitegen.corpus import Article, Claim, Theme

_PLAIN = (str, int, float, type(None))
_KEYED = (Article, Theme)


def parts_of(value: object, articles: Mapping[str, Article]) -> list[str]:
    """Return texts that are others where the value is another.

    Articles, themes and claims have keys; that of a claim covers what is shown of its article.
    """
    parts: list[str] = []
    _add(value, articles, parts.append)
    return parts


def _add(value: object, articles: Mapping[str, Article], add: Callable[[str], None]) -> None:
    if isinstance(value, _PLAIN):
        add(repr(value))
    elif isinstance(value, Claim):
        article = articles[value.article]
        add(f"{article.id}/{value.id} {article.keys.get(value.id, article.key)}")
    elif isinstance(value, _KEYED):
        add(value.key)
    elif is_dataclass(value):
        add(type(value).__name__)
        for name in _fields_of(value.__class__):
            if name != "article" or not _has_claims(value):
                _add(getattr(value, name), articles, add)
    else:
        add("(")
        several = value.items() if isinstance(value, Mapping) else cast("Iterable[object]", value)
        for each in several:
            _add(each, articles, add)
        add(")")


@cache
def _fields_of(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _has_claims(value: object) -> bool:
    """Say whether it has a claim of its article, or an answer: of the article no more is shown."""
    return bool(getattr(value, "claim", None) or getattr(value, "answer", None))
