"""What a list of claims shows of a theme."""

from dataclasses import dataclass

from sitegen.corpus import Corpus
from sitegen.records.terms import Colour


@dataclass(frozen=True, kw_only=True)
class Head:
    """A theme by its title and colour."""

    id: str
    title: str
    colour: Colour


def heads(corpus: Corpus) -> tuple[Head, ...]:
    """Return the themes in their order."""
    return tuple(Head(id=t.id, title=t.title, colour=t.colour) for t in corpus.themes)
