"""How well ``verify`` reads texts: what right claims must pass and mistakes be caught, at least."""

import pytest

from sitegen.evidence.weighing import RULES, Weight, explanation
from tests.readings.cases import HALVES, cases_in
from tests.readings.scores import table_of

CLEAN = {"de": 0.99, "en": 0.99, "fr": 0.99}
CAUGHT = {"de": 0.89, "en": 0.90, "fr": 0.93}


def test_the_open_half_is_read_no_worse() -> None:
    rows = table_of(cases_in(HALVES[0])).rows
    for language, least in CLEAN.items():
        score = rows[language]
        assert score.clean / score.cases >= least, language
        assert score.caught / score.cases >= CAUGHT[language], language


@pytest.mark.parametrize("name", sorted(RULES))
def test_a_rule_weighs_what_it_was_right_in(name: str) -> None:
    rule = RULES[name]
    if rule.of:
        share = rule.right / rule.of
        assert rule.weight is not Weight.WRONG or (share >= 0.95 and rule.of >= 40)
        assert explanation(name).startswith(f"{name} ({rule.weight}): ")
