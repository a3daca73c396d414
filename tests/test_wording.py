"""Numbers, lists and sentences in English."""

import re
from dataclasses import replace
from fractions import Fraction
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen import wording
from sitegen.corpus import Corpus, Figure
from sitegen.records.terms import Mark
from sitegen.views.article import sources_pages
from tests.projects import invented


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0, "0"),
        (2, "2"),
        (1_500, "1,500"),
        (12_000, "12,000"),
        (1_000_000, "1 million"),
        (5_500_000_000, "5.5 billion"),
        (3_000_000_000, "3 billion"),
        (1_234_567, "1,234,567"),
        (1_234_000, "1.234 million"),
        (2.5, "2.5"),
        (2_000_000_000_000, "2 trillion"),
        (1_009_000_000, "1.009 billion"),
        (1_010_000_000, "1.01 billion"),
        (1_234_567_000, "1,234.567 million"),
        (5_500_000.0, "5.5 million"),
        (300.0, "300"),
        (0.00001, "0.00001"),
        (999_999_999_999_999_999, "999,999,999,999,999,999"),
    ],
)
def test_numbers(value: float, written: str) -> None:
    assert wording.number(value) == written


SCALES = {"": 1, "million": 10**6, "billion": 10**9, "trillion": 10**12}
ROUND = st.builds(int.__mul__, st.integers(0, 10**4), st.integers(0, 12).map((10).__pow__))


@given(st.integers(0, 10**18) | ROUND | st.floats(0, 10**18))
def test_no_digit_of_a_number_is_lost(value: float) -> None:
    written, _, scale = wording.number(value).partition(" ")
    assert Fraction(written.replace(",", "")) * SCALES[scale] == Fraction(str(value))


@given(st.integers(1_000, 999_999))
def test_a_numbers_form_depends_on_its_digits_alone(thousandths: int) -> None:
    scaled = {name: wording.number(thousandths * scale // 1000) for name, scale in SCALES.items()}
    digits = scaled["million"].removesuffix(" million")
    assert scaled["billion"] == f"{digits} billion"
    assert scaled["trillion"] == f"{digits} trillion"
    assert wording.number(thousandths * 1000.0) == scaled["million"]


def test_a_figure_is_written_with_what_it_counts() -> None:
    figures = [figure for claim in invented().claims for figure in claim.figures]
    written = {wording.counted(figure) for figure in figures}
    assert {"several dozen ships", "at least 60 dockers"} <= written
    (dozens,) = (figure for figure in figures if figure.words == "several dozen")
    assert wording.counted(replace(dozens, words="dozens")) == "dozens of ships"


@pytest.mark.parametrize(
    ("words", "unit", "written"),
    [
        ("about two thirds", "percent", "about two thirds"),
        ("half", "percent of voters", "half of voters"),
        ("a quarter", "ships", "a quarter of ships"),
        ("dozens", "ships", "dozens of ships"),
        ("a few", "percent", "a few percent"),
        ("several hundred", "ships", "several hundred ships"),
    ],
)
def test_a_share_in_words_is_one_of_its_unit(words: str, unit: str, written: str) -> None:
    figure = next(f for claim in invented().claims for f in claim.figures if f.words)
    figure = replace(figure, words=words, measure=replace(figure.measure, unit=unit))
    assert wording.counted(figure) == written


def test_counts() -> None:
    assert wording.count(0, "claim") == "no claims"
    assert wording.count(1, "origin") == "one origin"
    assert wording.count(12, "article") == "twelve articles"
    assert wording.count(1_000, "article") == "1,000\u00a0articles", "no line ends in between"
    assert wording.unbroken("about 3 billion people") == "about 3\u00a0billion people"


def test_lists() -> None:
    assert wording.listed([]) == ""
    assert wording.listed(["a"]) == "a"
    assert wording.listed(["a", "b", "c"]) == "a, b and c"


def test_asserters_are_named_with_those_they_reach_the_article_through() -> None:
    says = {claim.id: wording.asserters(claim) for claim in invented().claims}
    assert says["pay-offer"] == "Eastness port authority, via Coast Wire"
    assert says["offer-generous"] == "City of Eastness and unnamed sources"


def test_an_author_has_the_name_of_the_byline_where_there_is_one() -> None:
    corpus = invented()
    article = corpus.by_id["dock-institute-2031-lind"]
    (claim,) = (found for found in article.claims if found.id == "courts-decide")
    assert wording.asserters(claim, article) == "Mia Lind and Per Ode"
    unsigned = replace(article, seed=article.seed.model_copy(update={"authors": ()}))
    assert wording.asserters(claim, unsigned) == "the author"


def test_what_stands_between_names_is_what_a_list_has() -> None:
    names = ["a", "b", "c", "d"]
    joined = "".join(name + wording.joint(3 - i) for i, name in enumerate(names))
    assert joined == wording.listed(names) == "a, b, c and d"


@pytest.mark.parametrize(
    ("says", "condition", "written"),
    [
        ("The strike goes on.", "the offer falls", "The strike goes on, if the offer falls."),
        ("Will it go on?", "the offer falls", "Will it go on, if the offer falls?"),
        ("Ships leave for the U.S.", "it falls", "Ships leave for the U.S., if it falls."),
        ("It pleases NATO.", "it falls", "It pleases NATO, if it falls."),
        (
            "Eastness pays.",
            "ships leave for the U.S.",
            "Eastness pays, if ships leave for the U.S.",
        ),
        ("The strike goes on.", "", "The strike goes on."),
    ],
)
def test_a_condition_stands_last_so_that_no_word_changes_its_case(
    says: str, condition: str, written: str
) -> None:
    claim = replace(next(invented().claims), says=says, condition=condition)
    assert wording.sentence(claim) == written


@pytest.mark.parametrize(
    ("marks", "said"),
    [
        ([Mark.FIGURES_CHECKED, Mark.PARAGRAPH_CHECKED], "all checked against the text"),
        ([Mark.PARAGRAPH_CHECKED], "checked against the text"),
        (
            [Mark.TEXT_CHANGED, Mark.NOT_CHECKED, Mark.FIGURES_CHECKED, Mark.NOT_CHECKED],
            "1 checked against the text, 2 not checked, 1 text changed",
        ),
        ([Mark.EDITED], "1 not checked since it was edited"),
        ([], "none"),
    ],
)
def test_of_checks_the_exceptions_are_counted(marks: list[Mark], said: str) -> None:
    claim = next(invented().claims)
    assert wording.marks([replace(claim, mark=mark) for mark in marks]) == said


def drawing(*texts: tuple[str, ...]) -> Corpus:
    """Return a corpus with an article for each of these, drawing on these texts of Coast Wire."""
    corpus = invented()
    rework, wire = next(
        (article, origin)
        for article in corpus.articles
        for origin in article.origins
        if origin.seed.publisher == "Coast Wire"
    )
    claim = next(corpus.claims)
    articles = []
    for number, names in enumerate(texts):
        origins = tuple(replace(wire, id=name) for name in names)
        claims = tuple(replace(claim, origin=origin) for origin in origins)
        derived = rework.seed.derived_from[:1] * len(names)
        seed = corpus.articles[0].seed.model_copy(update={"derived_from": derived})
        article = replace(corpus.articles[0], id=f"a{number}", origins=origins, claims=claims)
        articles.append(replace(article, seed=seed))
    return replace(corpus, articles=tuple(articles))


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ([()], ""),
        ([(), ()], ". None repeats another"),
        ([("x",), ()], ". None repeats another"),
        (
            [("x",), ("y",), ()],
            ". Two re-use different texts of Coast Wire, and none repeats another",
        ),
        (
            [("x",), ("x",), ()],
            ". They go back to two separate origins: two re-use the same text of Coast Wire",
        ),
        (
            [("x",), ("x", "y"), ("z",)],
            ". They go back to two separate origins: three re-use three texts of Coast Wire",
        ),
        ([("a1",), ()], ". They go back to one separate origin"),
    ],
)
def test_what_articles_share_is_no_contradiction(texts: list[tuple[str, ...]], said: str) -> None:
    page = re.sub("<[^>]+>", "", unescape(next(sources_pages(drawing(*texts))).drawing.body))
    (line,) = re.findall(r"^\w+ articles?, .* in English(.*)\.$", page, re.MULTILINE)
    assert line == said


@pytest.mark.parametrize(
    ("unit", "heading"),
    [("soldiers", "Soldiers"), ("tonnes of ore", "Tonnes of ore"), ("m³", "m³"), ("kWh", "kWh")],
)
def test_a_heading_keeps_the_case_of_a_symbol(unit: str, heading: str) -> None:
    assert wording.heading_of(unit) == heading


@pytest.mark.parametrize(
    ("unit", "exactly", "written"),
    [
        ("Kronen", "Kronen, die es kostet", ", die es kostet"),
        ("crowns", "Crowns more a year", " more a year"),
        ("crown", "Crowns more a year", " Crowns more a year"),
        ("percent", "What the union wants", " What the union wants"),
        ("Fahrgäste am Tag", "Fahrgäste, die an Werktagen fahren", ", die an Werktagen fahren"),
        ("passengers a day", "Passengers who ride on weekdays", " who ride on weekdays"),
    ],
)
def test_what_a_figure_counts_does_not_say_its_unit_twice(
    unit: str, exactly: str, written: str
) -> None:
    assert wording.counts(measured(unit=unit, counts=exactly).measure, unit) == written


@pytest.mark.parametrize(
    ("label", "unit", "figure", "exactly"),
    [
        ("Fahrgäste am Tag", "Fahrgäste am Tag", "38.500", ", die fahren"),
        ("Fahrgäste", "Fahrgäste am Tag", "38.500 Fahrgäste am Tag", ", die fahren"),
        ("Zahl aller Fahrgäste am Tag", "Fahrgäste am Tag", "38.500", ", die fahren"),
        ("Stammfahrgäste", "Fahrgäste", "38.500", ", die fahren"),
        ("Fahrgäste ohne Karte", "Fahrgäste", "38.500", " Fahrgäste, die fahren"),
        ("Fahrgästezahl", "Fahrgäste", "38.500 Fahrgäste", " Fahrgäste, die fahren"),
        ("Auslastung", "Fahrgäste", "38.500 Fahrgäste", " Fahrgäste, die fahren"),
    ],
)
def test_a_name_that_says_its_unit_is_not_followed_by_it(
    label: str, unit: str, figure: str, exactly: str
) -> None:
    told = measured(label=label, unit=unit, counts="Fahrgäste, die fahren")
    with wording.speaking("de"):
        assert wording.named(replace(told, low=38500, high=38500)) == figure
    assert wording.counts(told.measure, label) == exactly


@pytest.mark.parametrize(
    ("label", "unit", "exactly", "written"),
    [
        ("Baukosten in Euro", "Euro", "Euro, die der Bau kostet", "Euro, die der Bau kostet"),
        ("Besuche", "Besuche", "Besuche des Bades im Jahr", "des Bades im Jahr"),
        ("Spitzenpegel", "Dezibel", "Dezibel, die er erreicht", "Dezibel, die er erreicht"),
    ],
)
def test_what_stands_below_a_name_does_not_begin_within_a_sentence(
    label: str, unit: str, exactly: str, written: str
) -> None:
    told = measured(label=label, unit=unit, counts=exactly)
    assert wording.defined(told.measure) == written


def measured(*, label: str = "", unit: str, counts: str) -> Figure:
    """Return a figure of a measure that is called and counts what is given."""
    figure = next(f for c in invented().claims for f in c.figures if f.qualifier == "exactly")
    return replace(figure, measure=replace(figure.measure, label=label, unit=unit, counts=counts))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A report", "A report."),
        ("A report.", "A report."),
        ("Who pays?", "Who pays?"),
        ("A report (in part)", "A report (in part)."),
        ('He "reports."', 'He "reports."'),
    ],
)
def test_what_has_no_mark_at_its_end_gets_a_full_stop(text: str, expected: str) -> None:
    assert wording.ended(text) == expected
