"""What turns a claim round: *failed to*, a part that nothing negates, an opposite by meaning."""

import pytest

from tests.readings.cases import of_text

PAIRS = [
    (
        "de",
        "Die Fähre legte am Montag wieder ab.",
        "The ferry sailed on Monday.",
        "The ferry failed to sail on Monday.",
    ),
    (
        "en",
        "Without the grant, the museum could not have stayed open.",
        "The grant kept the museum open.",
        "",
    ),
    (
        "de",
        "Die Brücke wurde im Mai abgerissen.",
        "The bridge was demolished.",
        "The bridge was built.",
    ),
    (
        "fr",
        "Le ministre a refusé d'ouvrir les livres aux inspecteurs.",
        "The minister refused to open the books to the inspectors.",
        "The minister opened the books to the inspectors.",
    ),
]


def _rules(language: str, text: str, says: str) -> set[str]:
    case = of_text(language, text, {"kind": "event", "says": says}, subject={})
    return {f.rule for f in case.false if f.rule in {"negation", "opposite"}}


@pytest.mark.parametrize(("language", "text", "right", "wrong"), PAIRS)
def test_a_claim_may_say_what_its_sentence_says_and_no_opposite(
    language: str, text: str, right: str, wrong: str
) -> None:
    assert _rules(language, text, right) == set()
    assert not wrong or _rules(language, text, wrong)
