"""Paragraph numbers: what is written is what is read."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.paragraphs import paragraphs, paragraphs_named, parse_paragraphs, ranges

NUMBERS = st.sets(st.integers(1, 9_999), min_size=1, max_size=40).map(sorted)


@given(NUMBERS)
def test_ranges_are_read_as_they_were(numbers: list[int]) -> None:
    assert parse_paragraphs(ranges(numbers).split(", ")) == tuple(numbers)
    assert paragraphs_named(ranges(numbers)) == tuple(numbers)


@given(st.sets(st.integers(1, 40), min_size=1).map(sorted))
def test_neighbours_are_one_range(numbers: list[int]) -> None:
    gaps = sum(b - a > 1 for a, b in pairwise(numbers))
    assert ranges(numbers).count(",") == gaps


@pytest.mark.parametrize(
    ("items", "numbers"),
    [
        ([], ()),
        ([7], (7,)),
        (["7"], (7,)),
        ([7, "5-6", 7], (5, 6, 7)),
        (["7-7"], (7,)),
        (["05-06"], (5, 6)),
        ([9_999], (9_999,)),
    ],
)
def test_numbers(items: list[object], numbers: tuple[int, ...]) -> None:
    assert parse_paragraphs(items) == numbers


@pytest.mark.parametrize(
    "item",
    [0, -1, 10_000, 7.0, True, None, "", "7-", "-7", "7-6", "0-2", "7\u20139", "7 - 9", "7\n", [7]],
)
def test_no_paragraphs(item: object) -> None:
    with pytest.raises(ValueError) as raised:  # noqa: PT011 - the item is all there is to match
        parse_paragraphs([1, item])
    assert raised.value.args == (item,)


@pytest.mark.parametrize(
    ("name", "numbers"), [(7, (7,)), ("7", (7,)), ("9-11,3 , 10", (3, 9, 10, 11))]
)
def test_numbers_of_a_name(name: object, numbers: tuple[int, ...]) -> None:
    assert paragraphs_named(name) == numbers


@pytest.mark.parametrize("name", [0, -3, "", "3,", "3;5", "[3, 5]", "3 5"])
def test_no_paragraphs_in_a_name(name: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the item is all there is to match
        paragraphs_named(name)


def test_in_a_sentence() -> None:
    assert paragraphs([7]) == "paragraph 7"
    assert paragraphs([2, 5, 6, 7]) == "paragraphs 2, 5-7"
