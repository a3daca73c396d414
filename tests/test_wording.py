"""Numbers, lists and sentences in English."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen import wording
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


def test_counts() -> None:
    assert wording.count(0, "claim") == "no claims"
    assert wording.count(1, "origin") == "one origin"
    assert wording.count(12, "article") == "twelve articles"
    assert wording.count(1_000, "article") == "1,000 articles"


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
