"""How a problem is written, and which name is the nearest."""

import pytest

from sitegen.problems import Place, Problem, Rule, closest, counted, nearest, quoted


def test_problem_is_one_line() -> None:
    place = Place(file="briefings/x.yml", line=14, column=7)
    problem = Problem(place=place, field="claims.a", message="unknown", rule=Rule.UNKNOWN_CLAIM)
    assert str(problem) == "briefings/x.yml:14:7: claims.a: unknown"
    bare = Problem(place=Place(file="a\nb"), message="is\u2028not\x1b[31m good", rule=Rule.TAG)
    assert str(bare) == "a<U+000A>b:1:1: is<U+2028>not<U+001B>[31m good"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("text", '"text"'),
        ("two\nlines", '"two lines"'),
        ("a" * 61, f'"{"a" * 60}…"'),
        (7.5, '"7.5"'),
        (True, '"true"'),
        ([1], "a list"),
        ({1: 2}, "a mapping"),
    ],
)
def test_value_in_a_message(value: object, shown: str) -> None:
    assert quoted(value) == shown


def test_nearest_name() -> None:
    assert nearest("unoin", {"union", "city"}) == '; did you mean "union"?'
    assert nearest("harbour", {"union", "city"}) == ""
    assert nearest("union", ()) == ""


def test_problems_are_counted() -> None:
    assert [counted(n, "problem") for n in range(3)] == ["0 problems", "1 problem", "2 problems"]


def test_of_very_many_names_those_with_the_same_first_letter_are_compared() -> None:
    few = ["harbour", *(f"b{n}" for n in range(900))]
    many = [*few, *(f"c{n}" for n in range(900))]
    assert closest("arbour", few) == "harbour"
    assert closest("arbour", many) is None
    assert closest("harbor", many) == "harbour"
