"""Fingerprints of paragraphs: they tell whether a text is the same without holding any of it."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sitegen.characters import visible
from sitegen.corpus import Article
from sitegen.evidence.normalising import normalise
from sitegen.paragraphs import paragraphs
from sitegen.places import SEEDS
from sitegen.yamltext import Path

SHORTEST = 40
"""The least characters, normalised, of a paragraph with a fingerprint: shorter ones are guessed."""

LONGEST = 10_000
"""The most characters of a paragraph: what is compared word by word takes the square of it."""

MOST = 9_999
"""The most paragraphs of a text."""

_LINE_END = re.compile(r"\r\n|\r|\n")


def paragraphs_of(text: str) -> tuple[str, ...]:
    """Return the lines in which something is to be seen, as they stand; the first is number 1."""
    return tuple(line for line in _LINE_END.split(text) if normalise(visible(line)))


def misshapen(paragraphs: Sequence[str]) -> str:
    """Say what in a text's lines is no article's, and what to do; nothing where all is well."""
    if len(paragraphs) > MOST:
        return f"has {len(paragraphs):,} paragraphs, more than {MOST:,}; take the article alone"
    for number, paragraph in enumerate(paragraphs, start=1):
        if len(paragraph) > LONGEST:
            size = f"{len(paragraph):,} characters"
            return f"has {size} in paragraph {number}; break its lines as the article does"
    return ""


def fingerprint(paragraph: str) -> str:
    """Return the SHA-256 of the normalised paragraph in UTF-8, in hexadecimal (FIPS 180-4)."""
    # half a surrogate pair, which no file in UTF-8 holds, counts as a question mark
    return hashlib.sha256(normalise(paragraph).encode(errors="replace")).hexdigest()


def fingerprints_of(paragraphs: Sequence[str], citable: Iterable[int]) -> dict[int, str]:
    """Return the fingerprint of each citable paragraph that is there and long enough."""
    there = (number for number in citable if number <= len(paragraphs))
    return {
        number: fingerprint(paragraphs[number - 1])
        for number in sorted(there)
        if len(normalise(paragraphs[number - 1])) >= SHORTEST
    }


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Paragraph numbers by what became of them since their fingerprints were recorded."""

    changed: tuple[int, ...]
    new: tuple[int, ...]
    gone: tuple[int, ...]


def compare(recorded: Mapping[int, str], found: Mapping[int, str]) -> Comparison:
    """Compare recorded fingerprints with those of a text at hand."""
    both = sorted(recorded.keys() & found.keys())
    return Comparison(
        changed=tuple(number for number in both if recorded[number] != found[number]),
        new=tuple(sorted(found.keys() - recorded.keys())),
        gone=tuple(sorted(recorded.keys() - found.keys())),
    )


NOT_UTF_8 = "not UTF-8; save the text as UTF-8"


def misfit(article: Article, text: str | None, recorded: Mapping[int, str]) -> tuple[Path, str]:
    """Return the seed's field and why nothing can be held against this text; else no reason.

    The text is none where it is not UTF-8; ``recorded`` are the article's fingerprints.
    """
    if text is None:
        return ("text", "file"), NOT_UTF_8
    lines = paragraphs_of(text)
    if unfit := misshapen(lines):
        return ("text", "body"), f"the text {unfit}"
    if shift := shift_of(recorded, lines):
        return ("text",), str(shift)
    return ("text", "body"), _too_short(article, len(lines))


def _too_short(article: Article, length: int) -> str:
    """Say that a text ends before the paragraphs its seed names: nothing of it can be held."""
    beyond = [number for number in article.seed.citable if number > length]
    if not beyond:
        return ""
    return (
        f"the text ends with paragraph {length}, here are also {paragraphs(beyond)}; mend the "
        "numbers, or take the text in which they were counted"
    )


def missing(article: Article, folder: str) -> str:
    """Say where an article's text was looked for, and what to do."""
    seed = f"{SEEDS}{article.id}.yml"
    if not article.seed.text:
        return f"not checked, {seed} names no text; add its text: file and paragraphs"
    file = article.seed.text.file
    return f"not checked, {file} is not in {folder}; save it there, or mend text.file in {seed}"


@dataclass(frozen=True, kw_only=True)
class Shift:
    """How many lines further on paragraphs stand (back, below 0), the first of them, how many."""

    lines: int
    first: int
    paragraphs: int

    def __str__(self) -> str:
        """Say where they stand, and what to do to the text."""
        one = abs(self.lines) == 1
        lines, them = ("a line", "it") if one else (f"{abs(self.lines)} lines", "them")
        more = f"has {lines} more above it; take {them} out"
        less = f"lacks {lines} above it; put {them} back"
        others = f", {self.paragraphs - 1} others likewise" if self.paragraphs > 1 else ""
        return (
            f"paragraph {self.first} stands at {self.first + self.lines}{others}: "
            f"the text {more if self.lines > 0 else less}"
        )


def shift_of(recorded: Mapping[int, str], paragraphs: Sequence[str]) -> Shift | None:
    """Return by how much most of the recorded paragraphs that stand elsewhere do, if any does.

    One that is there twice stands where it was recorded, else where it is first.
    """
    there = dict(enumerate(map(fingerprint, paragraphs), start=1))
    places = {known: at for at, known in reversed(there.items())}
    moved = {
        number: places[known] - number
        for number, known in recorded.items()
        if known in places and there.get(number) != known
    }
    for distance, amount in Counter(moved.values()).most_common(1):
        first = min(number for number, far in moved.items() if far == distance)
        return Shift(lines=distance, first=first, paragraphs=amount)
    return None
