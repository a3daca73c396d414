"""How well ``verify`` reads texts: what right claims must pass and mistakes be caught, at least."""

import re

import pytest

from sitegen.evidence.polarity import fates, sides
from sitegen.evidence.tokens import sentences_of
from sitegen.evidence.weighing import RULES, Weight, explanation
from sitegen.language.known import LANGUAGES
from sitegen.records.terms import Asked
from tests.readings.cases import HALVES, Case, cases_in
from tests.readings.scores import table_of

CLEAN = {"de": 0.96, "en": 0.98, "fr": 0.97}
CAUGHT = {"de": 0.87, "en": 0.89, "fr": 0.88}
LEAST = {Weight.WRONG: 0.95, Weight.LOOK: 0.7}


@pytest.mark.slow
@pytest.mark.thorough
def test_the_open_half_is_read_no_worse() -> None:
    table = table_of(cases_in(HALVES[0]))
    for language, least in CLEAN.items():
        score = table.rows[language]
        assert score.clean / score.cases >= least, language
        assert score.caught / score.cases >= CAUGHT[language], language
    for name, precision in table.rules.items():
        assert precision.share >= LEAST.get(RULES[name].weight, 0), name


@pytest.mark.parametrize(
    "case",
    [*cases_in(HALVES[0], name="lake-ferry"), *cases_in(HALVES[0], name="salt-works")],
    ids=lambda case: case.id,
)
def test_what_was_read_wrongly_once(case: Case) -> None:
    assert [(finding.rule, finding.reason) for finding in case.false] == []
    assert case.is_caught, [(finding.rule, finding.reason) for finding in case.told]


@pytest.mark.thorough
@pytest.mark.slow
def test_words_are_told_apart_by_how_they_begin() -> None:
    for case in cases_in(HALVES[0]):
        known = LANGUAGES[case.language].polarity
        for sentence in sentences_of(case.record["text"], case.language):
            text = " ".join(token.folded for token in sentence.tokens)
            pairs = {
                n for n, both in known.axes.items() if any(s.pattern.search(text) for s in both)
            }
            assert sides(sentence.tokens, case.language).keys() == pairs, text
            became = {n for n, one in known.fates.items() if one.pattern.search(text)}
            assert fates(sentence.tokens, case.language) == became, text


@pytest.mark.thorough
@pytest.mark.slow
def test_each_date_has_a_sign_of_its_kind() -> None:
    for case in cases_in(HALVES[0]):
        text = case.record["text"]
        for kind in LANGUAGES[case.language].dates.patterns:
            signed = any(sign in text for sign in kind.signs)
            assert signed or not kind.whole.search(text), (text, kind.whole.pattern)


@pytest.mark.thorough
@pytest.mark.slow
def test_each_share_has_a_sign() -> None:
    for case in cases_in(HALVES[0]):
        known, text = LANGUAGES[case.language].numbers, case.record["text"].casefold()
        shares = re.compile("|".join(rf"\b(?i:{share})\b" for share in known.fractions.values()))
        assert any(sign in text for sign in known.share_signs) or not shares.search(text), text


@pytest.mark.parametrize("name", sorted(RULES))
def test_a_rule_weighs_what_it_was_right_in(name: str) -> None:
    rule = RULES[name]
    if rule.of:
        share = rule.right / rule.of
        assert rule.weight is not Weight.WRONG or (share >= 0.95 and rule.of >= 40)
        assert explanation(name).startswith(f"{name} ({rule.weight}): ")


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Mill, barn, shed and pump went. Orchard, quay and tower stay. Maybe it rains.",
            {
                "says": "Mill, barn, shed, pump, orchard, quay and tower are probably safe.",
                "hedge": "probable",
            },
        ),
        (
            "The mill will close, says Halden, if the pumps fail.",
            {"says": "The mill will close.", "if": "The pumps fail."},
        ),
        ("The mill ran without a licence for years.", {"says": "The mill ran for years."}),
        (
            "Of 2019 in 2020 little was left at the mill.",
            {"says": "Little was left at the mill in 2020.", "date": 2020},
        ),
    ],
)
def test_what_may_be_so_is_left_alone(text: str, claim: dict[str, object]) -> None:
    record = {"text": text, "right": claim | {"kind": "event"}}
    subject = {"published": "2031-05-20", "actors": {}, "measures": {}}
    case = Case(
        file="", id="", kind="", mistake="date", language="en", subject=subject, record=record
    )
    assert case.false == []


def test_an_editor_can_answer_just_what_asks_to_look() -> None:
    assert {*Asked} == {name for name, rule in RULES.items() if rule.weight is Weight.LOOK}


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "The mill burned down, the police said.", True),
        ("en", "The mill burned down on Sunday.", False),
        ("en", "The mill allegedly burned down.", True),
        ("en", "The mill burned down, a loss that Lind had called bitter.", False),
        ("en", "The mill did not burn down, as the police said it had.", False),
        ("en", "The mill burned down, according to the police.", True),
        ("de", "Die Mühle sei am Sonntag abgebrannt.", True),
        ("de", "Die Mühle steht da, als sei sie abgebrannt.", False),
        ("de", "Nach Angaben aus dem Rathaus ist die Mühle abgebrannt.", True),
        ("de", "Dort ist eine Mühle abgebrannt, stöhnt Lind.", True),
        ("de", "Berichten nach ist die Mühle abgebrannt.", True),
    ],
)
def test_somebody_else_says_it_by_how_it_is_framed(language: str, text: str, *, told: bool) -> None:
    actors = {
        "lind": {"name": "Lind", "kind": "person", "aliases": {"de": ["Lind"], "en": ["Lind"]}},
        "police": {"name": "the police", "kind": "forces", "aliases": {"en": ["police"]}},
    }
    says = "The mill did not burn down." if "not" in text else "The mill burned down."
    record = {"text": text, "right": {"says": says, "kind": "event"}}
    subject = {"published": "2031-05-20", "actors": actors, "measures": {}}
    case = Case(
        file="",
        id="",
        kind="",
        mistake="dropped",
        language=language,
        subject=subject,
        record=record,
    )
    assert ("voice" in {finding.rule for finding in case.false}) is told
