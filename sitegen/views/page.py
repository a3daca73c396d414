"""What is planned: pages and data files, each by its path, with a key of what it is drawn from."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache, cached_property, partial
from typing import Any, cast

from sitegen.cache.memory import key_of
from sitegen.corpus import Article, Claim, Corpus, Theme
from sitegen.views.drawing import Drawing, as_markdown
from sitegen.views.rendering import draw
from sitegen.wording import ENGLISH, speaking

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


Values = Mapping[str, object]
Recall = Callable[[], Drawing | None]


@dataclass(frozen=True, kw_only=True)
class Page:
    """A page that is drawn, once, when somebody asks for it.

    ``values`` returns all that it shows; in ``articles`` those of its claims are looked up.
    ``inputs``, where it is given, returns what the values follow from, which is less.
    """

    path: str
    template: str
    values: Callable[[], Values]
    articles: Mapping[str, Article]
    inputs: Callable[[], object] | None = None
    language: str = ENGLISH

    @cached_property
    def _values(self) -> Values:
        with speaking(self.language):
            return self.values()

    @cached_property
    def key(self) -> str:
        """Return a content address of all that the page is drawn from, but for our own code."""
        shown = self.inputs() if self.inputs else self._values
        of_all = (self.path, self.template, self.language, shown)
        return key_of(parts_of(of_all, self.articles))

    @property
    def drawing(self) -> Drawing:
        """Return the page as it is drawn."""
        recall = cast("Recall | None", vars(self).get("_recall"))
        return (recall and recall()) or self._drawn

    @cached_property
    def _drawn(self) -> Drawing:
        values = self._values
        with speaking(self.language):
            return draw(self.template, page=self.path, by_id=self.articles, **values)

    @property
    def is_drawn(self) -> bool:
        """Say whether somebody has asked for it."""
        return not vars(self).keys().isdisjoint(("_drawn", "_recall"))

    def recall(self, recall: Recall) -> None:
        """Hold what was drawn for the same key no more than it takes to have it again."""
        vars(self)["_recall"] = recall
        vars(self).pop("_drawn", None)

    def text(self) -> str:
        """Return its file, for any engine of Markdown."""
        return as_markdown(self.drawing)


Shown = Callable[[Corpus], Values]
"""A function that returns all that a page shows."""


def page_at(path: str, template: str) -> Callable[[Shown], Callable[[Corpus], Page]]:
    """Make of what a page shows of the whole corpus that page."""

    def made(values: Shown) -> Callable[[Corpus], Page]:
        return lambda corpus: Page(
            path=path, template=template, values=partial(values, corpus), articles=corpus.by_id
        )

    return made


@dataclass(frozen=True, kw_only=True)
class Data:
    """A file for programs of others, which engines hand on as it is.

    ``inputs``, where they are given, are texts that it follows from.
    """

    path: str
    write: Callable[[], str]
    inputs: tuple[str, ...] = ()
    language: str = ENGLISH

    @cached_property
    def key(self) -> str:
        """Return a content address of all that it follows from but our own code; or nothing."""
        return key_of((self.path, self.language, *self.inputs)) if self.inputs else ""

    def text(self) -> str:
        """Return what it holds."""
        with speaking(self.language):
            return self.write()


Planned = Page | Data
