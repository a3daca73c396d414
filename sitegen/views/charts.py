"""A panel as one drawing to take along: SVG 1.1 that needs no style sheet, font or other file.

Lengths are in pixels; a text is wrapped by its number of letters, since nothing measures it here.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from textwrap import wrap

from markupsafe import Markup

from sitegen import addresses, wording
from sitegen.corpus import Corpus
from sitegen.views.page import Data
from sitegen.views.panels import Block, Group, Row, key_to, panels
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


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """A table, a measure or a row as it is drawn: its texts, what stands below, and its height."""

    of: Block | Group | Row
    texts: Sequence[str] = ()
    small: Sequence[str] = ()
    parts: Sequence["Drawn"] = ()
    height: int


def stacked(parts: Sequence[Drawn], start: int = 0) -> Iterator[tuple[int, Drawn]]:
    """Yield parts that stand below each other, each with where it begins."""
    for part in parts:
        yield start, part
        start += part.height


def charts(corpus: Corpus) -> Iterator[Data]:
    """Yield a drawing of each panel of the page of all figures."""
    for family in corpus.counted:
        yield Data(path=addresses.figures_svg(family), write=partial(_svg, family, corpus))


def _svg(family: str, corpus: Corpus) -> str:
    panel = next(panel for panel in panels(corpus) if panel.id == family)
    said = fill("headline.html", page=addresses.FIGURES, by_id=corpus.by_id, panel=panel)
    place = addresses.url(addresses.FIGURES, f"family-{panel.id}")
    headline = wrap(Markup(said).striptags(), WORDS)  # noqa: S704 - a template has drawn it
    blocks, key = [_block(block) for block in panel.blocks], key_to([panel])
    top = MARGIN + TITLE + len(headline) * LINE
    bottom = top + sum(block.height for block in blocks)
    terms = len(key.hedges) + len(key.qualifiers) + bool(key.doubted)
    sizes = {"width": WIDTH, "margin": MARGIN, "line": LINE, "small": SMALL, "terms": TERMS}
    sizes |= {"abreast": ABREAST, "top": top, "bottom": bottom}
    sizes["height"] = bottom + math.ceil(terms / ABREAST) * TERMS + FOOT
    drawn = fill(
        "chart.svg",
        page="",
        panel=panel,
        headline=headline,
        blocks=blocks,
        named=key,
        origin=f"{corpus.name}, {corpus.published.address}{place}. CC BY 4.0.",
        stacked=stacked,
        at=_at,
        **sizes,
    )
    return drawn.lstrip()


def _at(percent: float) -> float:
    return round(PLOT + PLOT_WIDTH * percent / 100, 1)


def _block(block: Block) -> Drawn:
    groups = [_group(group) for group in block.groups]
    return Drawn(of=block, parts=groups, height=HEAD + sum(each.height for each in groups) + GAP)


def _group(group: Group) -> Drawn:
    """Return a measure's rows beside its name and what it counts, with a scale of its own."""
    exactly = wording.counts(group.measure, group.measure.label).strip(", ")
    label, counts = wrap(group.measure.label, LABEL), wrap(exactly, COUNTS)
    rows = [_row(row, group) for row in group.rows]
    most = max(_height(label, counts), sum(row.height for row in rows))
    height = most + group.own * AXIS
    return Drawn(of=group, texts=label, small=counts, parts=rows, height=height)


def _height(texts: Sequence[str], small: Sequence[str]) -> int:
    return len(texts) * LINE + len(small) * SMALL + GAP


def _row(row: Row, group: Group) -> Drawn:
    """Return an estimate with the lines that say who gives it."""
    claim, article = row.estimate.claim, row.estimate.article
    as_of = row.estimate.figure.as_of
    when = wording.capitalised(wording.when(as_of)) if as_of else wording.told("No date given")
    doubted = f" ({wording.doubt(article.seed)})" if wording.doubt(article.seed) else ""
    slip = f", {wording.told('error in the article')}" if claim.slip else ""
    who = wording.capitalised(wording.asserters(claim, article))
    where = wording.paragraphs(claim.paragraphs).replace(" ", NO_BREAK)
    words = "" if row.mark or not group.scale else f": {wording.figure(row.estimate.figure)}"
    said = wrap(f"{who}, {wording.told(row.estimate.figure.hedge)}{words}", WHO)
    cited = wrap(f"{when}, {article.name}{NO_BREAK}{where}{doubted}{slip}", CITED)
    return Drawn(of=row, texts=said, small=cited, height=_height(said, cited))
