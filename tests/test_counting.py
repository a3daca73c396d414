"""Of when the articles are that a sentence rests on, and how long it takes to read one."""

import pytest

from sitegen.dates import parse_date
from sitegen.lints.counting.faults import is_of
from sitegen.lints.counting.mentions import mentions_in
from tests.growing import MOST, growth


@pytest.mark.parametrize(
    ("day", "told", "fits"),
    [
        ("2031-05", "2031", True),
        ("2031-05", "2031-06", False),
        ("[2031-02..2031-12]", "2031-01", False),
        ("[2031-02..2031-12]", "2031-12", True),
        ("2031-12~", "2032-01", True),
        ("2031-12~", "2033", False),
        ("2031?", "2030", True),
        ("2031?", "2029", False),
    ],
)
def test_a_date_fits_what_the_seed_says(day: str, told: str, *, fits: bool) -> None:
    assert is_of(parse_date(day), parse_date(told)) is fits


@pytest.mark.parametrize("piece", ["two of the five articles, ", "one cites the two ", "the two "])
def test_reading_grows_with_the_text(piece: str) -> None:
    assert growth(mentions_in, piece, 500) < MOST


def test_a_year_that_dates_a_paper_is_no_number_of_reports() -> None:
    (found,) = mentions_in("A paper of 2025 reports that no ship came.")
    assert (found.start, found.end) == (0, len("A paper of 2025"))
