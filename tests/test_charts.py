"""Drawings of panels: self-contained, and every number where the corpus and its scale say."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

import pytest

from sitegen import wording
from sitegen.corpus import Corpus, Publication
from sitegen.records.terms import Qualifier
from sitegen.views.charts import WIDTH, charts
from sitegen.views.overviews import figures_page
from sitegen.views.panels import Panel, Row, panels
from tests.projects import awkward, invented
from tests.test_headlines import headlines, text
from tests.test_panels import SIZES, number, of_this_site
from tests.test_views import enlarged

SVG = "{http://www.w3.org/2000/svg}"
CORPORA = pytest.mark.parametrize("read_corpus", [invented, awkward, of_this_site])


def drawn(corpus: Corpus) -> dict[str, str]:
    """Return each panel's drawing by the panel's id."""
    return {re.split(r"[/.]", data.path)[-2]: data.text() for data in charts(corpus)}


def read(svg: str) -> Element:
    """Read a drawing as a tree, its names without their namespace."""
    tree = ET.fromstring(svg)  # noqa: S314 - our own drawing
    for element in tree.iter():
        element.tag = element.tag.removeprefix(SVG)
    return tree


def said(element: Element) -> str:
    return " ".join(found.text or "" for found in element.iter("text")).replace("\u00a0", " ")


def of_class(tree: Element, name: str) -> list[Element]:
    return [element for element in tree.iter() if element.get("class") == name]


def scales(tree: Element) -> Iterator[list[tuple[float, float]]]:
    """Yield the labels of each scale, with where they stand."""
    for group in tree.iter("g"):
        ticks = group.findall("text") if group.get("text-anchor") == "middle" else []
        if ticks:
            yield [(number(tick.text or ""), float(tick.attrib["x"])) for tick in ticks]


def rows_of(panel: Panel) -> Iterator[Row]:
    for block in panel.blocks:
        for group in block.groups:
            yield from group.rows


def extent(row: Row) -> tuple[float, float]:
    """Return the least and the most that a mark must reach from and to."""
    given = row.estimate.figure
    if given.qualifier is Qualifier.VAGUELY:
        size = SIZES[given.words.split()[-1]]
        return 2 * size, 10 * size
    numbers = [value for value in (given.low, given.high) if value is not None]
    return min(numbers), max(numbers)


@CORPORA
def test_every_number_of_a_drawing_stands_where_its_scale_says(
    read_corpus: Callable[[], Corpus],
) -> None:
    corpus = read_corpus()
    files = drawn(corpus)
    every = panels(corpus)
    assert [*files] == [panel.id for panel in every]
    for panel in every:
        tree = read(files[panel.id])
        found = of_class(tree, "row")
        for row, element in zip(rows_of(panel), found, strict=True):
            given = row.estimate.figure
            told = {wording.figure(given), wording.counted(given)}
            labels = {label.text for label in of_class(element, "label")}
            # what a scale cannot show stands with who says it
            assert labels & told or (not labels and wording.figure(given) in said(element))
            if row.mark:
                assert_placed(row, element, [*scales(tree)])


def assert_placed(row: Row, element: Element, labelled: list[list[tuple[float, float]]]) -> None:
    """Hold a mark against the labels of the scales that the drawing has."""
    (group,) = (g for g in element.findall("g") if "stroke" in g.attrib)
    middle = float(group.attrib["transform"][len("translate(") :].split()[0])
    wide = max((float(rect.attrib["width"]) for rect in group.iter("rect")), default=0)
    low, high = extent(row)
    reached = [
        [
            first[1] + (value - first[0]) / (last[0] - first[0]) * (last[1] - first[1])
            for value in (low, high)
        ]
        for first, *_, last in labelled
    ]
    assert any(
        abs(middle - wide / 2 - start) < 0.2 and abs(middle + wide / 2 - end) < 0.2
        for start, end in reached
    )
    squares = [path for path in group.findall("path") if path.attrib["d"].startswith("M-4 -14.5h")]
    assert bool(squares) == bool(wording.doubt(row.estimate.article.seed))


def squeezed(text: str) -> str:
    """Return a text without spaces: a word longer than its line is broken."""
    return "".join(text.split())


@CORPORA
def test_a_drawing_says_who_and_when_and_what_the_page_says(
    read_corpus: Callable[[], Corpus],
) -> None:
    corpus = read_corpus()
    every = panels(corpus)
    for panel, html in zip(every, headlines(corpus), strict=True):
        tree = read(drawn(corpus)[panel.id])
        (headline,) = of_class(tree, "headline")
        assert said(headline) == text(html)
        assert tree.findtext("title") == panel.label
        assert tree.findtext("desc") == text(html)
        counted = [said(element) for element in of_class(tree, "measure")]
        groups = [group for block in panel.blocks for group in block.groups]
        for group, words in zip(groups, counted, strict=True):
            label = group.measure.label
            told = label + wording.counts(group.measure, label).strip(", ")
            assert squeezed(words).startswith(squeezed(told))
        for row, element in zip(rows_of(panel), of_class(tree, "row"), strict=True):
            claim, article = row.estimate.claim, row.estimate.article
            words = said(element)
            who = wording.capitalised(wording.asserters(claim, article))
            assert squeezed(words).startswith(squeezed(f"{who}, {row.estimate.figure.hedge}"))
            where = f"{article.name} {wording.paragraphs(claim.paragraphs)}"
            assert squeezed(where) in squeezed(words)
            assert (wording.doubt(article.seed) or "Y") in words + "Y"
            assert ("error in the article" in words) == bool(claim.slip)


@CORPORA
def test_a_drawing_needs_no_other_file(read_corpus: Callable[[], Corpus]) -> None:
    for svg in drawn(read_corpus()).values():
        tree = read(svg)
        assert not {element.tag for element in tree.iter()} & {
            "style",
            "script",
            "image",
            "use",
            "a",
        }
        assert set(re.findall(r"url\((.*?)\)", svg)) <= {"#dots"}
        assert re.findall(r"https?://[^\"' ]*", svg) == ["http://www.w3.org/2000/svg"]
        assert not re.search(r' (?:class="lb|style=|href=)', svg)
        assert (tree.get("width"), tree.get("viewBox")) == (
            str(WIDTH),
            f"0 0 {WIDTH} {tree.get('height')}",
        )


def test_a_drawing_says_where_it_is_from() -> None:
    corpus = invented()
    where = Publication(address="https://ships.example/", name="Ships & quays")
    svg = drawn(replace(corpus, published=where))["pay"]
    assert "Ships &amp; quays, https://ships.example/figures/#family-pay. CC BY 4.0." in svg


@pytest.mark.slow
def test_a_large_corpus_does_not_make_a_large_drawing() -> None:
    large, larger = (drawn(enlarged(times)) for times in (20, 200))
    for name, svg in large.items():
        assert len(larger[name]) < len(svg) * 1.05


def test_the_page_leads_to_each_drawing_and_how_to_cite_it() -> None:
    body = figures_page(invented()).drawing.body
    for name in ("pay", "strike"):
        assert f'<a href="../data/figures/{name}.svg" download="{name}.svg"' in body
        for ending in ("bib", "ris", "json"):
            assert f'href="../data/cite/figures/{name}.{ending}"' in body
