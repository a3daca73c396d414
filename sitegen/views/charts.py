"""A panel as one drawing to take along: SVG 1.1 that needs no style sheet, font or other file.

Lengths are in pixels; a text is wrapped by its number of letters, since nothing measures it here.
"""

import math
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol, TypeVar

from markupsafe import Markup

from sitegen import addresses, wording
from sitegen.corpus import Corpus
from sitegen.views.page import Data
from sitegen.views.panels import Block, Group, Key, Panel, Row, key_to, panels
from sitegen.views.rendering import fill

WIDTH, MARGIN = 880, 24
PLOT, PLOT_WIDTH = 520, 320
"""Where scales begin, and how long they are."""
TITLE, HEAD, LINE, SMALL, GAP, AXIS, TERMS, FOOT = 34, 44, 17, 15, 14, 22, 26, 40
"""Heights: of the title, a table's head, a line of text, a small one, between rows, and so on."""
WORDS, LABEL, COUNTS, WHO, CITED = 118, 26, 32, 36, 42
"""Letters in a line: of the headline, and of the columns."""
NO_BREAK = "\u00a0"
ABREAST = 8
"""So many terms of the key to the marks stand in a line."""


class Tall(Protocol):
    """What has a height."""

    @property
    def height(self) -> int:
        """Return it."""


T = TypeVar("T", bound=Tall)


def stacked(parts: Sequence[T], start: int = 0) -> Iterator[tuple[int, T]]:
    """Yield parts that stand below each other, each with where it begins."""
    for part in parts:
        yield start, part
        start += part.height


@dataclass(frozen=True, kw_only=True)
class ChartRow:
    """One estimate with the lines that say who gives it."""

    row: Row
    who: Sequence[str]
    cited: Sequence[str]

    @property
    def height(self) -> int:
        """Return how much room it takes."""
        return len(self.who) * LINE + len(self.cited) * SMALL + GAP


@dataclass(frozen=True, kw_only=True)
class ChartGroup:
    """One measure's rows beside its name and what it counts."""

    group: Group
    label: Sequence[str]
    counts: Sequence[str]
    rows: Sequence[ChartRow]

    @property
    def height(self) -> int:
        """Return how much room it takes, with the labels of a scale of its own."""
        told = len(self.label) * LINE + len(self.counts) * SMALL + GAP
        return max(told, sum(row.height for row in self.rows)) + self.group.own * AXIS


@dataclass(frozen=True, kw_only=True)
class ChartBlock:
    """One table's groups below its head."""

    block: Block
    groups: Sequence[ChartGroup]

    @property
    def height(self) -> int:
        """Return how much room it takes."""
        return HEAD + sum(group.height for group in self.groups) + GAP


@dataclass(frozen=True, kw_only=True)
class Chart:
    """A panel as it is drawn."""

    panel: Panel
    headline: Sequence[str]
    blocks: Sequence[ChartBlock]
    key: Key
    origin: str

    @property
    def top(self) -> int:
        """Return where the first block begins."""
        return MARGIN + TITLE + len(self.headline) * LINE

    @property
    def bottom(self) -> int:
        """Return where the key to the marks stands."""
        return self.top + sum(block.height for block in self.blocks)

    @property
    def height(self) -> int:
        """Return the drawing's whole height."""
        terms = len(self.key.hedges) + len(self.key.qualifiers) + self.key.doubted
        return self.bottom + math.ceil(terms / ABREAST) * TERMS + FOOT


def charts(corpus: Corpus) -> Iterator[Data]:
    """Yield a drawing of each panel of the page of all figures."""
    for panel in panels(corpus):
        path = addresses.figures_svg(panel.id)
        yield Data(path=path, write=partial(_svg, panel, corpus))


def _svg(panel: Panel, corpus: Corpus) -> str:
    said = fill("headline.html", page=addresses.FIGURES, by_id=corpus.by_id, panel=panel)
    place = addresses.url(addresses.FIGURES, f"family-{panel.id}")
    chart = Chart(
        panel=panel,
        headline=textwrap.wrap(Markup(said).striptags(), WORDS),  # noqa: S704 - a template has drawn it
        blocks=[_block(block) for block in panel.blocks],
        key=key_to([panel]),
        origin=f"{corpus.name}, {corpus.published.address}{place}. CC BY 4.0.",
    )
    sizes = {"width": WIDTH, "margin": MARGIN, "line": LINE, "small": SMALL, "terms": TERMS}
    sizes["abreast"] = ABREAST
    drawn = fill("chart.svg", page="", chart=chart, stacked=stacked, at=_at, **sizes)
    return drawn.lstrip()


def _at(percent: float) -> float:
    return round(PLOT + PLOT_WIDTH * percent / 100, 1)


def _block(block: Block) -> ChartBlock:
    return ChartBlock(block=block, groups=[_group(group) for group in block.groups])


def _group(group: Group) -> ChartGroup:
    return ChartGroup(
        group=group,
        label=textwrap.wrap(group.measure.label, LABEL),
        counts=textwrap.wrap(group.measure.counts, COUNTS),
        rows=[_row(row, group) for row in group.rows],
    )


def _row(row: Row, group: Group) -> ChartRow:
    claim, article = row.estimate.claim, row.estimate.article
    as_of = row.estimate.figure.as_of
    when = wording.capitalised(wording.when(as_of)) if as_of else wording.told("No date given")
    doubted = f" ({wording.doubt(article.seed)})" if wording.doubt(article.seed) else ""
    slip = f", {wording.told('error in the article')}" if claim.slip else ""
    who = wording.capitalised(wording.asserters(claim, article))
    where = wording.paragraphs(claim.paragraphs).replace(" ", NO_BREAK)
    cited = f"{when}, {article.name}{NO_BREAK}{where}{doubted}{slip}"
    words = "" if row.mark or not group.scale else f": {wording.figure(row.estimate.figure)}"
    return ChartRow(
        row=row,
        who=textwrap.wrap(f"{who}, {wording.told(row.estimate.figure.hedge)}{words}", WHO),
        cited=textwrap.wrap(cited, CITED),
    )
