"""What two texts share, counted in sequences of four words.

Words are compared normalised and without case or marks. A sequence lies within one paragraph on the
side that is measured; on the other side it may run on into the next, since a reprint may break its
paragraphs elsewhere.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sitegen.characters import visible
from sitegen.evidence.normalising import normalise
from sitegen.paragraphs import paragraphs
from sitegen.problems import printable

LENGTH = 4
"""The words of a sequence."""

Text = Mapping[int, str]
Sequences = Mapping[tuple[str, ...], int]

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, kw_only=True)
class Share:
    """How many different sequences there are, and how many of them stand in the other text.

    ``mostly`` is the other text's paragraph in which most of them begin, 0 where none does.
    """

    sequences: int
    shared: int
    mostly: int = 0

    @property
    def part(self) -> float:
        """Return the shared part, 0 to 1; nothing has no part in anything."""
        return self.shared / self.sequences if self.sequences else 0.0


@dataclass(frozen=True, kw_only=True)
class Containment:
    """How much of one text stands in another, as a whole and by paragraph."""

    whole: Share
    paragraphs: Mapping[int, Share]


def contained(text: Text, other: Text) -> Containment:
    """Measure how much of a text, its paragraphs by number, stands in another one."""
    flow = _flow(other)
    parts = {number: set(sequences(words(part))) for number, part in text.items()}
    together: set[tuple[str, ...]] = set().union(*parts.values())
    return Containment(
        whole=_share(together, flow),
        paragraphs={number: _share(found, flow) for number, found in sorted(parts.items())},
    )


def words(text: str) -> list[str]:
    """Return the words of a text as they are compared."""
    return _WORD.findall(normalise(visible(text)).casefold())


def sequences(found: Sequence[str], length: int = LENGTH) -> Iterator[tuple[str, ...]]:
    """Yield every so many words in a row, from the first on."""
    for i in range(len(found) - length + 1):
        yield tuple(found[i : i + length])


def _flow(text: Text) -> Sequences:
    """Return every sequence of a text with the first paragraph in which it begins."""
    numbered = [(word, number) for number in sorted(text) for word in words(text[number])]
    begins: dict[tuple[str, ...], int] = {}
    for i, sequence in enumerate(sequences([word for word, _ in numbered])):
        begins.setdefault(sequence, numbered[i][1])
    return begins


def _share(found: set[tuple[str, ...]], flow: Sequences) -> Share:
    places = Counter(flow[sequence] for sequence in found & flow.keys())
    mostly = min(places, key=lambda number: (-places[number], number), default=0)
    return Share(sequences=len(found), shared=places.total(), mostly=mostly)


def shared_lines(names: tuple[str, str], texts: tuple[Text, Text]) -> tuple[str, ...]:
    """Say what two texts share: both ways, each as a whole and then by paragraph."""
    (name, other), (text, against) = map(printable, names), texts
    return (
        *_lines(name, other, contained(text, against)),
        *_lines(other, name, contained(against, text)),
    )


def _lines(name: str, other: str, containment: Containment) -> Iterator[str]:
    yield f"{name}: {_measured(containment.whole)} four-word sequences stand in {other}"
    for number, share in containment.paragraphs.items():
        if share.shared:
            place = f"mostly in paragraph {share.mostly}"
            yield f"{name}: paragraph {number}: {_measured(share)}, {place}"
    if none := [number for number, share in containment.paragraphs.items() if not share.shared]:
        yield f"{name}: {paragraphs(none)}: nothing shared"


def _measured(share: Share) -> str:
    # rounded down: 100 % is all of it, and above nothing is never 0 %
    percent = max(int(share.part * 100), 1 if share.shared else 0)
    return f"{percent} % ({share.shared:,} of {share.sequences:,})"


def standing_lines(text: Text, others: Mapping[str, Text], *, least: float = 0.5) -> list[str]:
    """Say which paragraphs of a text stand, by at least that part of them, in which other texts."""
    lines: list[str] = []
    for name, other in sorted(others.items()):
        shares, where = contained(text, {**other}).paragraphs, printable(name)
        if whole := [number for number, share in shares.items() if share.part == 1]:
            lines.append(f"{paragraphs(whole)}: in {where}, word for word")
        lines.extend(
            f"paragraph {number}: in {where}, {_measured(share)}"
            for number, share in shares.items()
            if least <= share.part < 1
        )
    return lines
