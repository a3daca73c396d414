"""What a page is drawn from, as texts that a content address is made of."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass

from sitegen.corpus import Article, Claim, Theme

_KEYED = (Article, Theme)


def parts_of(value: object, articles: Mapping[str, Article]) -> Iterator[str]:
    """Yield texts that are others where the value is another.

    Articles and themes have keys of their own; a claim is a part of its article.
    """
    if isinstance(value, Claim):
        yield f"{articles[value.article].key}/{value.id}"
    elif isinstance(value, _KEYED):
        yield value.key
    elif is_dataclass(value):
        yield type(value).__name__
        for each in fields(value):
            yield from parts_of(getattr(value, each.name), articles)
    elif isinstance(value, Mapping):
        yield from _several(value.items(), articles)
    elif isinstance(value, Iterable) and not isinstance(value, str):
        yield from _several(value, articles)
    else:
        yield repr(value)


def _several(values: Iterable[object], articles: Mapping[str, Article]) -> Iterator[str]:
    yield "("
    for value in values:
        yield from parts_of(value, articles)
    yield ")"
