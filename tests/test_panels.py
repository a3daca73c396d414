"""Panels: every number of the corpus is drawn once, where its scale says, as a link."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import unescape
from itertools import pairwise
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sitegen import addresses, wording
from sitegen.corpus import Article, Claim, Corpus, Figure, Measure, link
from sitegen.desk.reading import read_files
from sitegen.evidence.numberwords import vague_bounds
from sitegen.library import read_library
from sitegen.records.terms import Grade, Hedge, Qualifier
from sitegen.views import render
from sitegen.views.charts import charts
from sitegen.views.extent import MOST, latest
from sitegen.views.home import PANELS
from sitegen.views.overviews import figures_page
from sitegen.views.panels import Panel, key_to, panels
from sitegen.views.scales import (
    BEHIND,
    BESIDE,
    FAINTEST,
    LEAST,
    PARTS,
    Mark,
    Scale,
    are_far_apart,
    bounds_of,
    scale_of,
)
from tests.projects import CHECKOUT, awkward, invented, site
from tests.test_doubt import graded
from tests.test_views import enlarged


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """One row of a panel as a reader gets it."""

    measure: str
    text: str
    estimate: str
    cited: str
    href: str
    hedge: str
    marks: list[tuple[str, float | None]]
    lengths: set[tuple[float, float]]
    crossed: list[float]
    label: float | None
    scale: list[str]

    def value(self, percent: float) -> float:
        """Read a number off the scale that the row stands on, by its labels alone."""
        first, last = number(self.scale[0]), number(self.scale[-1])
        return first + (last - first) * percent / 100


@dataclass(frozen=True, kw_only=True)
class Table:
    """One table of a panel: its scale as labelled, and its rows."""

    label: str
    head: str
    labels: list[str]
    places: list[float]
    lines: list[float]
    rows: list[Drawn]


SIZES = {"dozen": 12, "thousand": 1000, "thousands": 100_000}
SCALES = {"million": 10**6, "billion": 10**9, "trillion": 10**12}
SCALES |= {"Millionen": 10**6, "Milliarden": 10**9, "Billionen": 10**12}


def number(written: str) -> float:
    """Read a number as the site writes it."""
    digits, _, scale = written.partition(" ")
    german = wording.spoken() == "de"
    point, group = ",." if german else ".,"
    return float(digits.replace(group, "").replace(point, ".")) * SCALES.get(scale, 1)


def read(page: str) -> list[Table]:
    """Read the panels of a generated page, which are well-formed in the sense of XML, too."""
    found = re.findall(r'<table class="lb-figures[ "].*?</table>', page, re.DOTALL)
    return [as_table(ET.fromstring(text.replace("xlink:", ""))) for text in found]  # noqa: S314 - our own page


def as_table(element: Element) -> Table:
    head = element.find("thead//th[@class='lb-plot']")
    ticks = [] if head is None else head.findall("svg/text")
    lines = [] if head is None else [*head.iter("line")]
    labels = [tick.text or "" for tick in ticks]
    return Table(
        label=element.attrib["aria-label"],
        head="" if head is None else said(head),
        labels=labels,
        places=[percent(tick, "x") for tick in ticks],
        lines=[percent(line, "x1") for line in lines if "x1" in line.attrib],
        rows=[
            drawn(row, body.attrib["id"].removeprefix("measure-"), own_labels(body) or labels)
            for body in element.findall("tbody")
            for row in body.findall("tr")
            if row.find("td[@class='lb-who']") is not None
        ],
    )


def own_labels(body: Element) -> list[str]:
    """Return the labels of a scale that a measure has for itself."""
    return [tick.text or "" for tick in body.findall(".//g[@aria-hidden]/text")]


def drawn(row: Element, measure: str, scale: list[str]) -> Drawn:
    plots = [cell for cell in row.findall("td") if "lb-plot" in cell.attrib["class"]]
    links = [a for plot in plots for a in plot.findall(".//a")]
    uses = (use for plot in plots for use in plot.iter("use"))
    shapes = [use for use in uses if use.attrib["href"].startswith("#lb-m-")]
    crosses = [use for use in shapes if use.attrib["href"] == "#lb-m-doubted"]
    shapes = [use for use in shapes if use not in crosses]
    assert [a.attrib["tabindex"] for a in links] == ["-1"] * len(links)
    labels = [text for plot in plots for text in plot.findall(".//text[@class='lb-label']")]
    (estimate,) = labels or row.findall("td/b")
    return Drawn(
        measure=measure,
        text="".join(row.itertext()),
        estimate=estimate.text or "",
        cited=one(row, ".//a[@class='lb-cite']").attrib["href"],
        href="".join(a.attrib["href"] for a in links),
        hedge="".join(a.attrib["class"].removeprefix("lb-is-") for a in links),
        marks=[
            (
                use.attrib["href"].removeprefix("#lb-m-"),
                percent(use, "x") if "x" in use.attrib else None,
            )
            for use in shapes
        ],
        lengths={
            (percent(rect, "x"), percent(rect, "width"))
            for plot in plots
            for rect in plot.iter("rect")
        },
        crossed=[percent(use, "x") for use in crosses],
        label=percent(estimate, "x") if labels else None,
        scale=scale,
    )


def one(element: Element, path: str) -> Element:
    (found,) = element.findall(path)
    return found


def said(head: Element) -> str:
    """Return what a scale is called, without its labels."""
    bold = [child.text for child in head.findall("b")]
    return "".join(filter(None, [*bold, head.text, *(child.tail for child in head)])).strip()


def percent(element: Element, name: str) -> float:
    return float(element.attrib[name].removesuffix("%"))


def of_this_site() -> Corpus:
    """Return the claims of this project, whatever they are."""
    library, problems = read_library(read_files(CHECKOUT))
    assert problems == []
    return link(library, drafts=False)


def after(file: str, old: str, new: str) -> Corpus:
    """Return the invented claims after a change of their article's brief."""
    files, path = site(), f"briefings/articles/{file}.yml"
    assert old.encode() in files[path]
    files[path] = files[path].replace(old.encode(), new.encode())
    library, problems = read_library(files)
    assert problems == []
    return link(library, drafts=False)


def wanted(corpus: Corpus, measures: Sequence[Measure]) -> Iterator[tuple[Claim, Figure]]:
    for claim in corpus.claims:
        yield from ((claim, figure) for figure in claim.figures if figure.measure in measures)


def close(row: Drawn, percent: float, value: float | None) -> bool:
    """Tell whether a place on the scale is a value's, as nearly as it is written."""
    assert value is not None
    return row.value(percent - 0.006) <= value <= row.value(percent + 0.006)


def assert_drawn(page: str, path: str, corpus: Corpus, measures: Sequence[Measure]) -> None:
    """Hold every row of a page's panels against the corpus, and the corpus against the rows.

    Of a measure with many estimates the earlier ones are not drawn.
    """
    left = list(wanted(corpus, measures))
    for table in read(page):
        for row in table.rows:
            (pair,) = [
                (claim, figure)
                for claim, figure in left
                if row.cited == address(claim, path)
                and row.measure == figure.measure.id
                and row.estimate in {wording.figure(figure), wording.counted(figure)}
                and dated(figure) in row.text
            ]
            left.remove(pair)
            assert_row(row, corpus, *pair)
    every = Counter(figure.measure.id for _, figure in wanted(corpus, measures))
    undrawn = Counter(figure.measure.id for _, figure in left)
    assert undrawn == {
        name: latest(range(count)).earlier for name, count in every.items() if count > MOST
    }


def dated(figure: Figure) -> str:
    told = wording.when(figure.as_of) if figure.as_of else wording.told("No date given")
    return wording.capitalised(told)


def address(claim: Claim, path: str) -> str:
    page = addresses.article_page(claim.article)
    return addresses.relative_url(page, claim.id, start=path)


def assert_row(row: Drawn, corpus: Corpus, claim: Claim, figure: Figure) -> None:
    article = corpus.by_id[claim.article]
    assert wording.capitalised(wording.asserters(claim, article)) in row.text
    said = f"{row.text} {figure.measure.label}".casefold()
    assert row.scale or figure.measure.unit.casefold() in said
    if not (row.scale and bounds_of(figure)):
        assert (row.marks, row.href, row.crossed, row.lengths) == ([], "", [], set())
        return
    assert (row.href, row.hedge) == (row.cited, figure.hedge)
    assert len(row.crossed) == bool(wording.doubt(article.seed))
    if figure.qualifier is Qualifier.VAGUELY:
        ((start, length),) = row.lengths
        size = SIZES[figure.words.split()[-1]]
        assert close(row, start, 2 * size)
        assert close(row, start + length, 10 * size)
        assert row.label in {start, round(start + length, 2)}
        return
    if figure.qualifier is Qualifier.BETWEEN:
        assert [shape for shape, _ in row.marks] == ["end", "end"]
        ((start, length),) = row.lengths
        assert [place for _, place in row.marks] == [start, round(start + length, 2)]
        assert close(row, start, figure.low)
        assert close(row, start + length, figure.high)
        assert row.label in {start, round(start + length, 2)}
    else:
        ((shape, place),) = row.marks
        assert shape == figure.qualifier
        assert place is not None
        assert close(row, place, figure.high if figure.low is None else figure.low)
        assert row.label == place
        assert row.crossed in ([], [place])


def shown(corpus: Corpus) -> Iterator[tuple[str, list[Measure]]]:
    """Yield every page with panels and the measures that are on it."""
    every = list(corpus.measures.values())
    families = dict.fromkeys(each.family for each in every if list(wanted(corpus, [each])))
    first = [*families][:PANELS]
    yield addresses.FIGURES, every
    yield addresses.HOME, [measure for measure in every if measure.family in first]
    for theme in corpus.themes:
        page = addresses.theme_page(theme.id, context=theme.context)
        cited = [claim for statement in theme.bottom_line for claim in statement.rests_on]
        counted = [figure.measure for claim in cited for figure in claim.figures]
        shown = {measure.id for measure in [*theme.measures, *counted]}
        yield page, [measure for measure in every if theme.context or measure.id in shown]


@pytest.mark.parametrize("read_corpus", [invented, awkward, of_this_site])
def test_every_number_is_drawn_once_where_it_belongs(read_corpus: Callable[[], Corpus]) -> None:
    corpus = read_corpus()
    pages = render(corpus)
    with wording.speaking(corpus.language):
        for path, measures in shown(corpus):
            assert_drawn(pages[path], path, corpus, measures)


def test_scales_are_labelled_by_what_they_are() -> None:
    many = after("harbour-post-2031-vane", "about: 400", "about: 40000")
    tables = {table.label: table for table in read(render(many)[addresses.FIGURES])}
    assert {label: (table.head, table.labels) for label, table in tables.items()} == {
        "Pay in crowns": ("Crowns", ["0", "2,000", "4,000", "6,000"]),
        "The strike in dockers": ("Dockers", ["0", "10,000", "20,000", "30,000", "40,000"]),
        "The strike": ("", []),
    }
    for table in tables.values():
        assert table.lines == table.places


def test_the_legend_has_every_term_with_its_definition() -> None:
    page = unescape(render(invented())[addresses.FIGURES])
    for term in (*Hedge, *Qualifier):
        assert f"{wording.capitalised(term.replace('-', ' '))}</dt> <dd>{term.definition}" in page
    for qualifier in Qualifier:
        assert f'<g id="lb-m-{qualifier}">' in page


def test_the_key_has_the_terms_that_are_needed_and_no_other() -> None:
    measures = invented().measures
    key = key_to(panels(invented(), [measures["pay-demand"]]))
    assert key.qualifiers == (Qualifier.MORE_THAN, Qualifier.LESS_THAN)
    assert key.hedges == (Hedge.STATED,)
    assert key_to(panels(invented(), [measures["dockers-out"]])).hedges == ()
    assert key.doubted
    assert not key_to(panels(invented(), [measures["dockers-out"]])).doubted


@pytest.mark.parametrize(("grade", "doubted"), [("C", False), ("D", True), ("F", True)])
def test_a_mark_bears_a_square_where_its_source_is_doubted(grade: str, doubted: bool) -> None:  # noqa: FBT001
    corpus = graded("quay-review-2031-holm", grade)
    page = render(corpus)[addresses.FIGURES]
    assert (f'<span class="lb-marked">{Grade[grade].definition}</span>' in page) == doubted
    rows = [row for table in read(page) for row in table.rows if row.marks]
    crossed = {row.cited.split("/")[2] for row in rows if row.crossed}
    assert crossed == ({"quay-review-2031-holm"} if doubted else set())


COUNTS = st.one_of(st.integers(0, 10**15), st.floats(0, 1e15, allow_nan=False))


@given(st.lists(COUNTS, min_size=1, max_size=20))
@example([0])
@example([0, 10**15])
@example([5e-324])
@example([1e-9, 1e9])
@example([0.3])
@example([2, 3000])
@example([1000, 1000])
def test_marks_stand_in_bounds_and_in_order(values: list[float]) -> None:
    scale = scale_of(values)
    places = [scale.percent(value) for value in sorted(values)]
    assert places == sorted(places)
    assert all(0 <= place <= 100 for place in places)
    ticks = list(scale.ticks)
    assert ticks == sorted(set(ticks))
    assert 2 <= len(ticks) <= PARTS + 1
    assert (scale.percent(ticks[0]), scale.percent(ticks[-1])) == (0, 100)
    assert max(values) <= ticks[-1]


@given(st.lists(COUNTS, min_size=1, max_size=20))
def test_every_scale_is_linear_from_zero(values: list[float]) -> None:
    scale = scale_of(values)
    assert scale.ticks[0] == 0
    steps = {round(b - a, 9) for a, b in pairwise(scale.ticks)}
    assert max(steps) - min(steps) <= 1e-9 * scale.ticks[-1]
    seen = [value for value in values if value >= LEAST]
    assert are_far_apart(values) == any(high > FAINTEST * low for low in seen for high in seen)


@given(st.lists(st.integers(1, 10**15), min_size=1, max_size=20))
def test_labels_of_whole_numbers_are_whole_and_round(values: list[int]) -> None:
    for tick in scale_of(values).ticks:
        assert isinstance(tick, int)
        assert len(str(tick).rstrip("0")) <= 2


@pytest.mark.parametrize(
    ("values", "labels"),
    [
        ([1_500, 30_000], "0, 10,000, 20,000, 30,000"),
        ([10, 400], "0, 100, 200, 300, 400"),
        ([5_500_000_000, 7_000_000_000], "0, 2 billion, 4 billion, 6 billion, 8 billion"),
        ([12_000_000, 20_000], "0, 5 million, 10 million, 15 million"),
        ([1, 10**9], "0, 500 million, 1 billion"),
        ([2, 3], "0, 1, 2, 3"),
        ([0.5, 1.2], "0, 0.5, 1, 1.5"),
        ([0.02, 3], "0, 1, 2, 3"),
        ([0, 0], "0, 1"),
    ],
)
def test_scales_have_labels_that_people_would_choose(values: list[float], labels: str) -> None:
    assert ", ".join(wording.number(tick) for tick in scale_of(values).ticks) == labels


MEASURE = Measure(id="ships", label="Ships", counts="Ships", unit="ships", family="sea")


def at_sea(*figures: Figure, measures: Sequence[Measure] = (MEASURE,)) -> tuple[Panel, ...]:
    """Return the panels of a corpus with one claim that has these figures."""
    few = invented()
    article: Article = few.articles[0]
    claim = replace(article.claims[0], figures=figures)
    corpus = replace(
        few,
        articles=(replace(article, claims=(claim,)),),
        families={"sea": "At sea", "land": "On land"},
        measures={measure.id: measure for measure in measures},
    )
    return panels(corpus, measures)


def some_ships(measure: Measure = MEASURE, *, low: float | None, high: float | None) -> Figure:
    vague = low is None and high is None
    return Figure(
        measure=measure,
        qualifier=Qualifier.VAGUELY if vague else Qualifier.BETWEEN,
        low=low,
        high=high,
        words="some" if vague else "",
        hedge=Hedge.STATED,
        as_of=None,
    )


def test_one_estimate_of_a_unit_has_no_scale() -> None:
    (panel,) = at_sea(some_ships(low=10, high=12))
    (block,) = panel.blocks
    assert (block.unit, block.scale, block.marks) == ("", None, 0)
    (panel,) = at_sea(some_ships(low=10, high=12), some_ships(low=None, high=None))
    (block,) = panel.blocks
    assert block.scale is None


def test_measures_share_a_scale_where_they_share_a_unit() -> None:
    boats = replace(MEASURE, id="boats", unit="boats")
    wrecks = replace(MEASURE, id="wrecks")
    figures = [some_ships(measure, low=1, high=2) for measure in (MEASURE, boats, wrecks)]
    (panel,) = at_sea(*figures, measures=(MEASURE, boats, wrecks))
    ids = [[group.measure.id for group in block.groups] for block in panel.blocks]
    assert ids == [["ships", "wrecks"], ["boats"]]
    assert [block.unit for block in panel.blocks] == ["ships", ""]
    assert panel.blocks[0].scale == Scale(ticks=(0, 1, 2))


def test_a_measure_whose_numbers_a_shared_scale_would_hide_has_its_own() -> None:
    boats = replace(MEASURE, id="boats")
    figures = [some_ships(low=n, high=n) for n in (2, 3)]
    more = [some_ships(boats, low=n, high=n) for n in (400, 150)]
    (panel,) = at_sea(*figures, *more, measures=(MEASURE, boats))
    (block,) = panel.blocks
    assert block.scale is None
    few, many = block.groups
    assert (few.scale, few.own) == (Scale(ticks=(0, 1, 2, 3)), True)
    assert (many.scale, many.own) == (Scale(ticks=(0, 100, 200, 300, 400)), True)
    assert [row.mark and row.mark.end for row in few.rows] == [66.67, 100]


def test_a_lone_number_far_from_all_others_stands_in_words() -> None:
    boats = replace(MEASURE, id="boats")
    figures = [some_ships(low=n, high=n) for n in (2, 3)]
    (panel,) = at_sea(*figures, some_ships(boats, low=400, high=400), measures=(MEASURE, boats))
    (block,) = panel.blocks
    few, many = block.groups
    assert (block.scale, block.is_drawn, block.marks) == (Scale(ticks=(0, 1, 2, 3)), True, 2)
    assert (few.scale, few.own) == (block.scale, False)
    assert (many.scale, many.own, [row.mark for row in many.rows]) == (None, False, [None])


def test_a_scale_of_a_measures_own_is_labelled_below_it() -> None:
    few = invented()
    measures = {**few.measures, "boats": replace(MEASURE, id="boats")}
    every = [some_ships(low=n, high=n) for n in (2, 300)]
    boats = [some_ships(measures["boats"], low=n, high=n) for n in (7000, 90_000)]
    claim = replace(few.articles[0].claims[0], figures=(*every, *boats))
    corpus = replace(
        few,
        articles=(replace(few.articles[0], claims=(claim,)),),
        families={"sea": "At sea"},
        measures={"ships": MEASURE, "boats": measures["boats"]},
    )
    body = figures_page(corpus).drawing.body
    table = body[body.index("<table") : body.index("</table>")]
    assert "<b>Ships</b>, a scale below a measure is its own<svg" in table
    assert "<title>Scales of ships</title>" in table
    assert re.findall(r'<g aria-hidden="true">(.*?)</g>', table) == [
        "".join(f'<text x="{x}%" y="100%" dy="-7">{label}</text>' for x, label in labels)
        for labels in (
            [("0.0", "0"), ("33.33", "100"), ("66.67", "200"), ("100.0", "300")],
            [("0.0", "0"), ("50.0", "50,000"), ("100.0", "100,000")],
        )
    ]
    for grid in ("lb-grid-sea-1-ships", "lb-grid-sea-1-boats"):
        assert table.count(f'<g id="{grid}"') == 1
        assert table.count(f'xlink:href="#{grid}"') == 2


@pytest.mark.parametrize(
    ("qualifier", "start", "length", "side", "gap"),
    [
        (Qualifier.EXACTLY, 10, 0, "right", BESIDE),
        (Qualifier.AT_LEAST, 50, 0, "right", BEHIND),
        (Qualifier.ABOUT, 10, 0, "right", BESIDE),
        (Qualifier.ABOUT, 60, 0, "left", BEHIND),
        (Qualifier.MORE_THAN, 60, 0, "left", BESIDE),
        (Qualifier.BETWEEN, 20, 40, "right", BESIDE),
        (Qualifier.VAGUELY, 20, 80, "over", BESIDE),
        (Qualifier.BETWEEN, 60, 40, "left", BESIDE),
    ],
)
def test_a_label_stands_where_there_is_room_behind_the_arrow(
    qualifier: Qualifier, start: float, length: float, side: str, gap: int
) -> None:
    mark = Mark(start=start, length=length, qualifier=qualifier)
    assert (mark.side, mark.gap) == (side, gap)


@pytest.mark.parametrize(
    ("words", "bounds"),
    [
        ("several thousand", (2_000, 10_000)),
        ("Several dozen", (24, 120)),
        ("dozens", (24, 120)),
        ("tens of thousands", (20_000, 100_000)),
        ("hundreds of thousands", (200_000, 1_000_000)),
        ("a few hundred thousand", (200_000, 1_000_000)),
        ("many more", None),
        ("", None),
    ],
)
def test_words_that_name_a_size_mean_two_to_ten_of_it(
    words: str, bounds: tuple[int, int] | None
) -> None:
    assert vague_bounds(words) == bounds


def test_words_are_a_band_where_numbers_have_a_scale_and_have_none_alone() -> None:
    words = replace(some_ships(low=None, high=None), words="several dozen")
    (panel,) = at_sea(words, words)
    assert panel.blocks[0].scale is None
    (panel,) = at_sea(words, some_ships(low=10, high=12), some_ships(low=30, high=30))
    (group,) = panel.blocks[0].groups
    assert group.scale == Scale(ticks=(0, 50, 100, 150))
    mark = group.rows.items[0].mark
    assert mark
    assert (mark.start, mark.end, mark.middle) == (16, 80, 48)


def test_words_that_name_no_size_stand_without_a_mark() -> None:
    few = some_ships(low=None, high=None)
    (panel,) = at_sea(few, some_ships(low=10, high=12), some_ships(low=30, high=30))
    assert [bool(row.mark) for row in panel.blocks[0].groups[0].rows] == [False, True, True]


def test_words_that_name_no_size_stand_beside_the_axis_and_not_at_its_zero() -> None:
    corpus = after(
        "dock-institute-2031-lind",
        "- measure: ships-waiting\n        vaguely: several dozen",
        "- measure: dockers-out-at-night\n        vaguely: masses",
    )
    body = figures_page(corpus).drawing.body
    (row,) = [row for row in re.findall("<tr>.*?</tr>", body, re.DOTALL) if "masses<" in row]
    who, plot = row.split('<td class="lb-plot">')
    assert "<b>masses</b>" in who
    assert "<text" not in plot
    drawn = "".join(chart.write() for chart in charts(corpus))
    assert drawn.count(", stated: masses</text>") == 1
    assert drawn.count(">masses<") == 0


def test_a_part_stands_on_the_scale_of_its_whole_in_the_same_family() -> None:
    tugs = replace(MEASURE, id="tugs", unit="tugs", part_of="ships")
    trucks = replace(MEASURE, id="trucks", unit="trucks", part_of="ships", family="land")
    figures = [some_ships(measure, low=1, high=2) for measure in (MEASURE, tugs, trucks)]
    sea, land = at_sea(*figures, measures=(MEASURE, tugs, trucks))
    assert [[group.measure.id for group in block.groups] for block in sea.blocks] == [
        ["ships", "tugs"]
    ]
    assert [block.unit for block in land.blocks] == [""]


def test_a_large_corpus_does_not_make_a_large_page() -> None:
    large, larger = (figures_page(enlarged(times)).drawing.body for times in (20, 200))
    assert len(larger) < len(large) * 1.02
    assert "And 392\u00a0earlier estimates, among <a" in larger
    for table in read(larger):
        for measure in {row.measure for row in table.rows}:
            assert len([row for row in table.rows if row.measure == measure]) <= 8


def test_a_panel_shows_the_latest_on_a_scale_of_their_own() -> None:
    old = [some_ships(low=10**6, high=10**7)] * 5
    new = [some_ships(low=n, high=n + 1) for n in range(8)]
    (panel,) = at_sea(*old, *new)
    (block,) = panel.blocks
    assert block.scale == Scale(ticks=(0, 2, 4, 6, 8))
    assert [row.estimate.figure for row in block.groups[0].rows] == new
    assert block.groups[0].rows.earlier == len(old)


def test_a_site_without_figures_says_so() -> None:
    few = invented()
    silent = tuple(
        replace(article, claims=tuple(replace(claim, figures=()) for claim in article.claims))
        for article in few.articles
    )
    page = render(replace(few, articles=silent))[addresses.FIGURES]
    assert "No figures yet" in page
    assert read(page) == []


def test_a_wide_last_label_ends_where_the_table_does() -> None:
    body = figures_page(awkward()).drawing.body
    last = re.findall(r'<text[^>]* x="100.0%" y="100%" dy="-7"([^>]*)>([^<]+)<', body)
    assert any(len(label) > 8 for _, label in last)
    for more, label in last:
        assert (more == ' text-anchor="end" dx="28"') is (len(label) > 8)
