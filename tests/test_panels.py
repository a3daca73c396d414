"""Panels: every number of the corpus is drawn once, where its scale says, as a link."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import unescape
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sitegen import addresses, wording
from sitegen.corpus import Article, Claim, Corpus, Figure, Measure, link
from sitegen.dates import parse_date
from sitegen.desk import read_files
from sitegen.library import read_library
from sitegen.records.terms import Hedge, Qualifier
from sitegen.views import render
from sitegen.views.estimates import Estimate, MeasureRows
from sitegen.views.extent import MOST, latest
from sitegen.views.figures import figures_page
from sitegen.views.home import PANELS
from sitegen.views.panels import Panel, key_to, panels
from sitegen.views.scales import FAINTEST, LEAST, PARTS, Scale, scale_of
from tests.projects import CHECKOUT, invented, site
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


@dataclass(frozen=True, kw_only=True)
class Table:
    """One table of a panel: its scale as labelled, and its rows."""

    label: str
    head: str
    labels: list[str]
    places: list[float]
    lines: list[float]
    rows: list[Drawn]

    def value(self, percent: float) -> float:
        """Read a number off the scale, by its labels alone."""
        first, last = number(self.labels[0]), number(self.labels[-1])
        if "logarithmic" in self.head:
            return float(first * (last / first) ** (percent / 100))
        return first + (last - first) * percent / 100


SCALES = {"million": 10**6, "billion": 10**9, "trillion": 10**12}


def number(written: str) -> float:
    """Read a number as the site writes it."""
    digits, _, scale = written.partition(" ")
    return float(digits.replace(",", "")) * SCALES.get(scale, 1)


def read(page: str) -> list[Table]:
    """Read the panels of a generated page, which are well-formed in the sense of XML, too."""
    found = re.findall(r'<table class="lb-figures[ "].*?</table>', page, re.DOTALL)
    return [as_table(ET.fromstring(text.replace("xlink:", ""))) for text in found]  # noqa: S314 - our own page


def as_table(element: Element) -> Table:
    head = element.find("thead//th[@class='lb-plot']")
    ticks = [] if head is None else head.findall(".//text")
    lines = [] if head is None else [*head.iter("line")]
    return Table(
        label=element.attrib["aria-label"],
        head="" if head is None else said(head),
        labels=[tick.text or "" for tick in ticks],
        places=[percent(tick, "x") for tick in ticks],
        lines=[percent(line, "x1") for line in lines if "x1" in line.attrib],
        rows=[
            drawn(row, body.attrib["id"].removeprefix("measure-"))
            for body in element.findall("tbody")
            for row in body.findall("tr")
            if row.find("td[@class='lb-who']") is not None
        ],
    )


def drawn(row: Element, measure: str) -> Drawn:
    plots = row.findall("td[@class='lb-plot']")
    links = [a for plot in plots for a in plot.findall(".//a")]
    uses = (use for plot in plots for use in plot.iter("use"))
    shapes = [use for use in uses if use.attrib["href"].startswith("#lb-m-")]
    assert [a.attrib["tabindex"] for a in links] == ["-1"] * len(links) == ["-1"] * bool(shapes)
    return Drawn(
        measure=measure,
        text="".join(row.itertext()),
        estimate=one(row, "td[@class='lb-number']/b").text or "",
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


def close(table: Table, percent: float, value: float | None) -> bool:
    """Tell whether a place on the scale is a value's, as nearly as it is written."""
    assert value is not None
    return table.value(percent - 0.006) <= value <= table.value(percent + 0.006)


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
                and row.estimate == wording.figure(figure)
                and dated(figure) in row.text
            ]
            left.remove(pair)
            assert_row(table, row, corpus, *pair)
    every = Counter(figure.measure.id for _, figure in wanted(corpus, measures))
    undrawn = Counter(figure.measure.id for _, figure in left)
    assert undrawn == {
        name: latest(range(count)).earlier for name, count in every.items() if count > MOST
    }


def dated(figure: Figure) -> str:
    return wording.capitalised(figure.as_of.words) if figure.as_of else "No date given"


def address(claim: Claim, path: str) -> str:
    page = addresses.article_page(claim.article)
    return addresses.relative_url(page, claim.id, start=path)


def assert_row(table: Table, row: Drawn, corpus: Corpus, claim: Claim, figure: Figure) -> None:
    article = corpus.by_id[claim.article]
    assert wording.capitalised(wording.asserters(claim, article)) in row.text
    assert table.labels or figure.measure.unit in row.text
    if figure.qualifier is Qualifier.VAGUELY or not table.labels:
        assert (row.marks, row.href) == ([], "")
        return
    assert (row.href, row.hedge) == (row.cited, figure.hedge)
    if figure.qualifier is Qualifier.BETWEEN:
        assert [shape for shape, _ in row.marks] == ["end", "end"]
        ((start, length),) = row.lengths
        assert [place for _, place in row.marks] == [start, round(start + length, 2)]
        assert close(table, start, figure.low)
        assert close(table, start + length, figure.high)
    else:
        ((shape, place),) = row.marks
        assert shape == figure.qualifier
        assert place is not None
        assert close(table, place, figure.high if figure.low is None else figure.low)


def shown(corpus: Corpus) -> Iterator[tuple[str, list[Measure]]]:
    """Yield every page with panels and the measures that are on it."""
    every = list(corpus.measures.values())
    families = dict.fromkeys(each.family for each in every if list(wanted(corpus, [each])))
    first = [*families][:PANELS]
    yield addresses.FIGURES, every
    yield addresses.HOME, [measure for measure in every if measure.family in first]
    for theme in corpus.themes:
        page = addresses.theme_page(theme.id, context=theme.context)
        yield page, every if theme.context else list(theme.measures)


@pytest.mark.parametrize("read_corpus", [invented, of_this_site])
def test_every_number_is_drawn_once_where_it_belongs(read_corpus: Callable[[], Corpus]) -> None:
    corpus = read_corpus()
    pages = render(corpus)
    for path, measures in shown(corpus):
        assert_drawn(pages[path], path, corpus, measures)


def test_scales_are_labelled_by_what_they_are() -> None:
    many = after("harbour-post-2031-vane", "about: 400", "about: 40000")
    tables = {table.label: table for table in read(render(many)[addresses.FIGURES])}
    assert {label: (table.head, table.labels) for label, table in tables.items()} == {
        "Pay in crowns": ("Crowns", ["0", "2,000", "4,000", "6,000"]),
        "The strike in dockers": (
            "Dockers, logarithmic scale",
            ["10", "100", "1,000", "10,000", "100,000"],
        ),
        "The strike": ("", []),
    }
    for table in tables.values():
        assert table.lines == table.places


def test_the_legend_has_every_term_with_its_definition() -> None:
    page = unescape(render(invented())[addresses.FIGURES])
    for term in (*Hedge, *Qualifier):
        assert f"{wording.capitalised(term.replace('-', ' '))}</dt> <dd>{term.definition}" in page
    for qualifier in set(Qualifier) - {Qualifier.VAGUELY}:
        assert f'<g id="lb-m-{qualifier}">' in page


def test_the_key_has_the_terms_that_are_needed_and_no_other() -> None:
    measures = invented().measures
    key = key_to(panels(invented(), [measures["pay-demand"]]))
    assert key.qualifiers == (Qualifier.MORE_THAN, Qualifier.LESS_THAN)
    assert key.hedges == (Hedge.STATED,)
    assert key_to(panels(invented(), [measures["dockers-out"]])).hedges == ()


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
    assert ticks[0] <= max(min(values), LEAST)
    assert max(values) <= ticks[-1]


@given(st.lists(COUNTS, min_size=1, max_size=20))
def test_a_scale_is_logarithmic_by_the_spread_alone(values: list[float]) -> None:
    scale = scale_of(values)
    low, high = min(values), max(values)
    assert scale.logarithmic == (low >= LEAST and high > FAINTEST * low)
    assert scale.logarithmic or scale.ticks[0] == 0


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
        ([12_000_000, 20_000], "10,000, 100,000, 1 million, 10 million, 100 million"),
        ([1, 10**9], "1, 1,000, 1 million, 1 billion"),
        ([2, 3], "0, 1, 2, 3"),
        ([0.5, 1.2], "0, 0.5, 1, 1.5"),
        ([0.02, 3], "0.01, 0.1, 1, 10"),
        ([0, 0], "0, 1"),
    ],
)
def test_scales_have_labels_that_people_would_choose(values: list[float], labels: str) -> None:
    assert ", ".join(wording.number(tick) for tick in scale_of(values).ticks) == labels


MEASURE = Measure(id="ships", label="Ships", counts="Ships", unit="ships", family="sea")


def estimate(as_of: str, of: Estimate) -> Estimate:
    """Return an estimate like another one, as of another time."""
    date = parse_date(as_of) if as_of else None
    return replace(of, figure=replace(of.figure, measure=MEASURE, as_of=date))


@pytest.fixture(scope="module")
def some() -> Estimate:
    article = invented().articles[0]
    claim = next(claim for claim in article.claims if claim.figures)
    return Estimate(figure=claim.figures[0], claim=claim, article=article)


@pytest.mark.parametrize(
    ("dates", "followed"),
    [
        (["2024-12", "2025-01"], ["2024-12"]),
        (["2024-12-31", "2025"], ["2024-12-31"]),
        (["2024", "2024-12"], []),
        (["2024", "[2024-10..2025]"], []),
        (["2024-11/2025-01", "2025-01"], []),
        (["2024-12", "2024-12"], []),
        (["2024", "", "2025-21"], ["2024"]),
        (["", ""], []),
        (["2022", "2023", "2024"], ["2022", "2023"]),
    ],
)
def test_a_later_estimate_exists_where_another_begins_after_the_end(
    dates: list[str], followed: list[str], some: Estimate
) -> None:
    estimates = tuple(estimate(date, some) for date in dates)
    rows = MeasureRows(measure=MEASURE, estimates=estimates)
    later = [rows.later(estimate) for estimate in estimates]
    assert [date for date, found in zip(dates, later, strict=True) if found] == followed
    assert all(found is estimates[-1] for found in later if found)


def test_another_measure_is_never_a_later_estimate() -> None:
    again = after("dock-institute-2031-lind", "vaguely: several dozen", "between: [10, 12]")
    rows = [row for table in read(render(again)[addresses.FIGURES]) for row in table.rows]
    noted = [row for row in rows if "later" in row.text]
    assert [(row.measure, row.cited) for row in noted] == [
        ("ships-waiting", "../sources/dock-institute-2031-lind/#night-shift")
    ]
    assert "The same number is given later" in noted[0].text


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
    return Figure(
        measure=measure,
        qualifier=Qualifier.BETWEEN,
        low=low,
        high=high,
        words="",
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
    assert panel.blocks[0].scale == Scale(ticks=(0, 1, 2), logarithmic=False)


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
    assert "And 392 earlier estimates, among <a" in larger
    for table in read(larger):
        for measure in {row.measure for row in table.rows}:
            assert len([row for row in table.rows if row.measure == measure]) <= 8


def test_a_panel_shows_the_latest_on_a_scale_of_their_own() -> None:
    old = [some_ships(low=10**6, high=10**7)] * 5
    new = [some_ships(low=n, high=n + 1) for n in range(8)]
    (panel,) = at_sea(*old, *new)
    (block,) = panel.blocks
    assert block.scale == Scale(ticks=(0, 2, 4, 6, 8), logarithmic=False)
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
