"""Dates against the ``edtf`` library, which is slower and reads more of the standard."""

import datetime as dt
import warnings
from time import struct_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.dates import Date, parse_date

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # its grammar is older than its parser
    from edtf import parse_edtf

DAYS = st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31))
LENGTHS = st.sampled_from([4, 7, 10])
QUALITIES = st.sampled_from(["", "~", "?", "%"])

slow = settings(max_examples=50)


def bounds(text: str) -> tuple[str, str]:
    """Return the first and last day as the other library has them."""
    date = parse_edtf(text)
    return _day(date.lower_strict()), _day(date.upper_strict())


def _day(time: struct_time) -> str:
    return f"{time.tm_year:04}-{time.tm_mon:02}-{time.tm_mday:02}"


def point(day: dt.date, length: int, quality: str = "") -> str:
    return day.isoformat()[:length] + quality


@slow
@given(DAYS, LENGTHS, QUALITIES)
@pytest.mark.slow
def test_bounds_of_one_date(day: dt.date, length: int, quality: str) -> None:
    text = point(day, length, quality)
    date = parse_date(text)
    assert (date.first, date.last) == bounds(text)
    assert str(date) == date.text == text


@slow
@given(st.tuples(DAYS, DAYS).map(sorted), LENGTHS, LENGTHS, QUALITIES, QUALITIES)
@pytest.mark.slow
def test_bounds_of_an_interval(
    days: list[dt.date], long: int, short: int, before: str, after: str
) -> None:
    start, end = point(days[0], long, before), point(days[1], short, after)
    date = parse_date(f"{start}/{end}")
    assert (date.first, date.last) == bounds(f"{start}/{end}")
    assert date.words == f"{parse_date(start).words} to {parse_date(end).words}"


@slow
@given(st.tuples(DAYS, DAYS).map(sorted), LENGTHS)
@pytest.mark.slow
def test_bounds_of_some_time_between(days: list[dt.date], length: int) -> None:
    start, end = point(days[0], length), point(days[1], length)
    date = parse_date(f"[{start}..{end}]")
    assert (date.first, date.last) == bounds(f"[{start}..{end}]")
    words = f"some time from {parse_date(start).words} to {parse_date(end).words}"
    assert date.words == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2031", "2031"),
        ("2031-05", "May 2031"),
        ("2031-05-02", "2 May 2031"),
        ("2031~", "around 2031"),
        ("2031-05?", "perhaps May 2031"),
        ("2031-05-02%", "perhaps around 2 May 2031"),
        ("2031-22", "summer 2031"),
        ("2031-04/2031-05~", "April 2031 to around May 2031"),
        ("[2031-02..2031-12]", "some time from February 2031 to December 2031"),
        ("0044-03-15", "15 March 44"),
    ],
)
def test_words(text: str, words: str) -> None:
    assert parse_date(text).words == words


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2031-21", "2031-03-01", "2031-05-31"),
        ("2031-22~", "2031-06-01", "2031-08-31"),
        ("2031-23", "2031-09-01", "2031-11-30"),
        ("2031-24", "2031-12-01", "2032-02-29"),
        ("2031-21/2031-24", "2031-03-01", "2032-02-29"),
        ("2032-02", "2032-02-01", "2032-02-29"),
        ("1900-02", "1900-02-01", "1900-02-28"),
    ],
)
def test_seasons_and_leap_years(text: str, first: str, last: str) -> None:
    assert (parse_date(text).first, parse_date(text).last) == (first, last)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", ""),
        ("2031-5", ""),
        ("31.05.2031", ""),
        ("2031-05-02T12:00", ""),
        ("2031/..", ""),
        ("[2031..2032", ""),
        ("[2031~..2032]", ""),
        ("[2031, 2032]", ""),
        ("~2031", ""),
        ("2031~~", ""),
        ("203X", ""),
        ("Y12031", ""),
        ("\uff12\uff10\uff13\uff11", ""),
        ("2031\n", ""),
        ("2031-00", "there is no such month"),
        ("2031-13", "there is no such month"),
        ("2031-25", "there is no such month"),
        ("2031-22-01", "there is no such month"),
        ("2031-02-29", "there is no such day"),
        ("2031-02-00", "there is no such day"),
        ("0000", "there is no such year"),
        ("2031-06/2031-05", "it ends before it begins"),
        ("[2032..2031]", "it ends before it begins"),
        ("2031/2031-13", "there is no such month"),
    ],
)
def test_no_dates(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=f"^{reason}$"):
        parse_date(text)


@given(st.text("0123456789-/.[]~?%", max_size=24))
def test_any_text_is_a_date_or_none(text: str) -> None:
    try:
        date = parse_date(text)
    except ValueError:
        return
    assert isinstance(date, Date)
    assert date.first <= date.last
