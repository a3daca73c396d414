"""Fingerprints of paragraphs: they tell whether a text is the same without holding any of it."""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sitegen.characters import visible
from sitegen.evidence.normalising import normalise

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
