"""By which of a paragraph's dates stands what a claim tells."""

from collections.abc import Mapping

import pytest

from sitegen.dates import parse_date
from sitegen.evidence.dating import Setting
from sitegen.evidence.moments import moments_in
from sitegen.evidence.weighing import Fault
from tests.readings.cases import of_text

ACTORS = {each.lower(): {"name": each, "kind": "person"} for each in ("Lind", "Moor")}
MEASURES = {"cranes": {"counts": "Cranes of the harbour.", "unit": "cranes"}}


def _found(language: str, text: str, claim: Mapping[str, object]) -> list[Fault]:
    """Return what is held against the date of a claim of an invented text."""
    subject = {"actors": ACTORS, "measures": MEASURES}
    case = of_text(language, text, {"kind": "event", **claim}, subject=subject)
    return [finding for finding in case.false if finding.rule == "date"]


TEXTS = {
    "en": "Lind opened the mill in May 2030, two years after workers had dug the canal. The ferry "
    "sank in July 2030; the mill burned down in August 2030.",
    "de": "Die Schleuse brach am 8. April, zwei Tage nachdem ein Kahn sie gerammt hatte.",
    "fr": "L'écluse a cédé le 8 avril, deux jours après que la péniche l'eut heurtée.",
}


@pytest.mark.parametrize(
    ("language", "says", "date", "told"),
    [
        ("en", "The mill burned down.", "2030-08", False),
        ("en", "The mill burned down.", "2030-07", True),
        ("en", "The ferry sank.", "2030-07", False),
        ("en", "The ferry sank.", "2030-08", True),
        ("en", "Workers dug the canal.", "2028", False),
        ("en", "Lind opened the mill.", "2028", True),
        ("de", "The sluice broke.", "2031-04-08", False),
        ("de", "The sluice broke.", "2031-04-06", True),
        ("fr", "The lock gave way.", "2031-04-08", False),
        ("fr", "The lock gave way.", "2031-04-06", True),
    ],
)
def test_a_claim_has_the_date_of_what_it_tells(
    language: str, says: str, date: str, *, told: bool
) -> None:
    assert bool(_found(language, TEXTS[language], {"says": says, "date": date})) is told


@pytest.mark.parametrize(("said", "told"), [("2031-05-05", False), ("2031-05-12", True)])
def test_a_claim_was_said_when_somebody_spoke(said: str, *, told: bool) -> None:
    text = "Lind said on 5 May that the mill had burned down on 12 May."
    claim = {"kind": "statement", "says": "Lind said that the mill had burned down."}
    assert bool(_found("en", text, {**claim, "by": ["lind"], "said": said})) is told


def test_a_condition_is_of_what_is_said() -> None:
    text = "On 5 May Lind said he would sell the mill if Moor left, and in June 2030 Moor left."
    says = "Lind said he would sell the mill if Moor left."
    claim = {"kind": "statement", "says": says, "by": ["lind"], "said": "2031-05-05"}
    assert _found("en", text, claim) == []


@pytest.mark.parametrize(("said", "told"), [("2031-05-19", False), ("2031-05-15", True)])
def test_a_figure_is_not_of_the_day_it_was_told_on(said: str, *, told: bool) -> None:
    text = "On Thursday Lind met Moor. Lind counted 30 cranes on Monday; that was for last year."
    figure = {"measure": "cranes", "exactly": 30, "as_of": "2030"}
    claim = {"says": "Lind counted 30 cranes.", "by": ["lind"], "said": said, "figures": [figure]}
    assert ("figures" in {fault.path[2] for fault in _found("en", text, claim)}) is told


@pytest.mark.parametrize(("day", "told"), [("2031-03", False), ("2031-04", True)])
def test_dates_and_numbers_take_turns(day: str, *, told: bool) -> None:
    text = "The harbour had 30 cranes in March, 20 in April. In 2029 nobody counted."
    figure = {"measure": "cranes", "exactly": 30, "as_of": day}
    claim = {"says": "The harbour had 30 cranes.", "figures": [figure]}
    assert bool(_found("en", text, claim)) is told


@pytest.mark.parametrize(
    ("says", "told"),
    [
        ("The gate of the mill was originally meant for May.", False),
        ("The gate of the mill was put up in May.", True),
    ],
)
def test_for_when_it_was_planned_only_the_plan_was(says: str, *, told: bool) -> None:
    text = "The gate of the mill was originally meant for May. It was put up in July."
    assert bool(_found("en", text, {"says": says, "date": "2031-05"})) is told


@pytest.mark.parametrize(("day", "told"), [("2033", False), ("2028", True)])
def test_what_is_to_be_is_not_over(day: str, *, told: bool) -> None:
    text = "In 2028 the mill was sold. In 2033 Lind is to sell the mill."
    assert bool(_found("en", text, {"says": "Lind is to sell the mill.", "date": day})) is told


@pytest.mark.parametrize(
    ("says", "told"),
    [
        ("The mill was sold in March 2030.", False),
        ("The mill was sold in April 2030.", True),
        ("The mill has been sold since March 2030.", False),
        ("The mill was to be sold by March 2030.", True),
    ],
)
def test_a_date_in_a_sentence_is_read_as_that_of_a_field(says: str, *, told: bool) -> None:
    text = "The mill has been sold since March 2030."
    assert bool(_found("en", text, {"says": says})) is told


def test_one_word_is_enough_only_where_the_other_has_none() -> None:
    one, two = frozenset({"word mill"}), frozenset({"word mill", "word burn"})
    nothing = Setting().beats(Setting())
    enough = Setting(part=one).beats(Setting())
    lone = Setting(part=two).beats(Setting(part=one))
    assert nothing == 0
    assert 0 < lone < enough < Setting(part=two).beats(Setting())


def test_actors_are_no_more_than_one_word() -> None:
    actors = frozenset({"actor lind", "actor moor"})
    assert Setting(part=actors).beats(Setting()) == Setting(part=frozenset({"word mill"})).beats(
        Setting()
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fell in the first quarter of 2030, and in the second, it rose.", "2030-01/2030-03; 2030-04/2030-06"),  # noqa: E501
        ("In the second, it rose.", ""),
        ("In March 2031 it sold 9, and 8 in the same month of 2029.", "2031-03; 2029 or 2029-03"),
        ("Built in May 2029. In March next year it fell.", "2029-05; 2032-03 or 2030-03"),
    ],
)  # fmt: skip
def test_dates_go_on_with_those_before_them(text: str, expected: str) -> None:
    moments = moments_in(text, "en", parse_date("2031-05-20"))
    shown = [" or ".join(date.text for date in moment.dates) for moment in moments]
    assert "; ".join(shown) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The mill, perhaps, burned down in May 2030. It was sold in June 2030.",
        "The mill, which Lind had bought in June 2030, burned down in May 2030.",
        "The mill, as Lind says, burned down in May 2030. It was sold in June 2030.",
    ],
)
def test_what_is_set_in_cuts_no_clause(text: str) -> None:
    says = "The mill burned down."
    assert _found("en", text, {"says": says, "date": "2030-05"}) == []
    assert _found("en", text, {"says": says, "date": "2030-06"})
