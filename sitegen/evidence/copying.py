"""Words of an article that stand in its brief as they stand in the article: runs of eight or more.

Words are compared as where two texts share some: without case, marks and quotation marks.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from sitegen.corpus import Article
from sitegen.evidence.sharing import sequences, words
from sitegen.yamltext import Path

SHORTEST = 8
"""The words in a row that are copied; fewer of them can be a name, a title or a figure."""


@dataclass(frozen=True, kw_only=True)
class Run:
    """Words in a row of a paragraph: how many, and the paragraph's number."""

    length: int
    paragraph: int


@dataclass(frozen=True, kw_only=True)
class _Index:
    """A text's words by paragraph, and where each eight in a row of them first stand."""

    words: Mapping[int, Sequence[str]]
    begins: Mapping[tuple[str, ...], tuple[int, int]]


def copied(article: Article, texts: Mapping[int, str]) -> Iterator[tuple[str, Path, str]]:
    """Yield claim (or nothing), field and reason of each run of the text in an article's brief."""
    index = _index(texts)
    for claim, path, text in _sentences(article):
        for run in dict.fromkeys(_runs(words(text), index)):
            reason = f"has {run.length} words in a row of paragraph {run.paragraph}"
            yield claim, path, f"{reason}; say it in your own words"


def _sentences(article: Article) -> Iterator[tuple[str, Path, str]]:
    yield "", ("summary",), article.summary
    for claim in article.claims:
        told = {"says": claim.says, "if": claim.condition, "note": claim.note, "slip": claim.slip}
        for field, text in told.items():
            yield claim.id, ("claims", claim.id, field), text
    for number, reason in article.uncited.items():
        yield "", ("uncited", number), reason


def _index(texts: Mapping[int, str]) -> _Index:
    split = {number: words(text) for number, text in texts.items()}
    begins: dict[tuple[str, ...], tuple[int, int]] = {}
    for number, found in split.items():
        for position, sequence in enumerate(sequences(found, SHORTEST)):
            begins.setdefault(sequence, (number, position))
    return _Index(words=split, begins=begins)


def _runs(found: Sequence[str], index: _Index) -> Iterator[Run]:
    """Yield the runs in some words, from the first on; none begins within another."""
    end = 0
    for start, sequence in enumerate(sequences(found, SHORTEST)):
        if start < end or sequence not in index.begins:
            continue
        number, position = index.begins[sequence]
        length = _same(found[start:], index.words[number][position:])
        end = start + length
        yield Run(length=length, paragraph=number)


def _same(ours: Sequence[str], theirs: Sequence[str]) -> int:
    """Count the words that are the same from the first on."""
    both = zip(ours, theirs, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], both))
