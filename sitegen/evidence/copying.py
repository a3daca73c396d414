"""Words of an article that stand in a record as they stand in the article: runs of eight or more.

Words are compared as where two texts share some: without case, marks and quotation marks.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from sitegen.evidence.sharing import sequences, words
from sitegen.records.record import Record
from sitegen.yamltext import Path

_words = lru_cache(maxsize=4096)(words)

SHORTEST = 8
"""The words in a row that are copied; fewer of them can be a name, a title or a figure."""


@dataclass(frozen=True, kw_only=True)
class Run:
    """Words in a row of a paragraph: how many, and the paragraph's number."""

    length: int
    paragraph: int


@dataclass(frozen=True, kw_only=True)
class Index:
    """A text's words by paragraph, and where each eight in a row of them first stand."""

    words: Mapping[int, Sequence[str]]
    begins: Mapping[tuple[str, ...], tuple[int, int]]


def copied(record: Record, index: Index) -> Iterator[tuple[Path, str]]:
    """Yield field and reason of each run of the text in any field of a record but a title."""
    for path, text in _texts_of(record):
        runs = () if path == ("title",) else _runs(_words(text), index)
        for run in dict.fromkeys(runs):
            reason = f"has {run.length} words in a row of paragraph {run.paragraph}"
            yield path, f"{reason}; say it in your own words"


def _texts_of(value: object, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Yield every text of a record that is long enough, by its declaration."""
    if isinstance(value, str):
        if len(value) >= 2 * SHORTEST - 1:
            yield path, value
    elif isinstance(value, Record):
        for name, field in type(value).model_fields.items():
            yield from _texts_of(getattr(value, name), (*path, field.alias or name))
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from _texts_of(each, (*path, key))
    elif isinstance(value, tuple):
        for i, each in enumerate(value):
            yield from _texts_of(each, (*path, i))


def index_of(texts: Mapping[int, str]) -> Index:
    """Return a text for looking up: once, for every record."""
    split = {number: words(text) for number, text in texts.items()}
    begins: dict[tuple[str, ...], tuple[int, int]] = {}
    for number, found in split.items():
        for position, sequence in enumerate(sequences(found, SHORTEST)):
            begins.setdefault(sequence, (number, position))
    return Index(words=split, begins=begins)


def _runs(found: Sequence[str], index: Index) -> Iterator[Run]:
    """Yield the runs in some words, from the first on; none begins within another."""
    end = 0
    for start, sequence in enumerate(sequences(found, SHORTEST)):
        if start < end or sequence not in index.begins:
            continue
        number, position = index.begins[sequence]
        both = zip(found[start:], index.words[number][position:], strict=False)
        length = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], both))
        end = start + length
        yield Run(length=length, paragraph=number)
