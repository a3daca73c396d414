"""One round trip: what is wrong with one field hides nothing that can be known of the rest."""

import pytest

from sitegen.records import Brief
from sitegen.records.salvage import Rest, rest_of
from sitegen.yamltext import parse_yaml
from tests.projects import Broken, broken_ones, problems_in, site
from tests.tiers import first_of

POST = "briefings/articles/harbour-post-2031-vane.yml"
SEED = "seeds/harbour-post-2031-vane.yml"
VOCABULARY = "briefings/vocabulary.yml"
REVIEW = "briefings/articles/quay-review-2031-holm.yml"
THEME = "briefings/themes/who-pays.yml"
Mistake = tuple[str, str, str]

LOW: Mistake = (POST, "fair-offer: too-low", "fair-offer: low")


def told(*mistakes: Mistake) -> list[str]:
    files = site()
    for file, right, wrong in mistakes:
        assert right.encode() in files[file], right
        files[file] = files[file].replace(right.encode(), wrong.encode(), 1)
    return [str(problem) for problem in problems_in(files)]


# beside each other kind of mistake, an unknown field in the brief: neither hides the other

WITHDRAWN, WITH_MORE = b"why: wrong-paragraph}", b"why: wrong-paragraph, hegde: no}"
BESIDE = [case for case in broken_ones() if WITHDRAWN in case.files.get(POST, b"")]
# the brief cannot be read beyond it, or it is told once nothing else is wrong
ALONE = (
    *("not-yaml", "control-character", "duplicate-key-line", "empty-value-indent"),
    *("mismatch", "record-lost"),
)


@pytest.mark.parametrize("case", first_of(BESIDE, 40, pytest.mark.slow), ids=lambda case: case.name)
def test_an_unknown_field_hides_nothing(case: Broken) -> None:
    files = {**case.files, POST: case.files[POST].replace(WITHDRAWN, WITH_MORE)}
    found = [str(problem) for problem in problems_in(files)]
    others = [line for line in found if ".withdrawn.hegde: unknown field" not in line]
    alone = [*map(str, case.problems)]
    assert others == [line for line in alone if line in others]
    assert others == alone or case.name.startswith(ALONE)


# what follows only from a fault is not told

FOLLOWS = {
    "a claim's paragraphs": (POST, "paragraphs: [10]", "paragraphs: [ten]"),
    "one of its paragraphs": (POST, "paragraphs: [10]", "paragraphs: [9, ten]"),
    "a claim's answers": (POST, "fair-offer: fair", "fair-offer: [fair]"),
    "all claims": (POST, "  offer-too-low:\n", "  offer-too-low: x\n  Offer-too-low:\n"),
    "the position": (POST, "answer: mixed", "answers: mixed"),
    "an actor": (VOCABULARY, "kind: agency\n", "kind: agencies\n"),
    "an actor's id": (VOCABULARY, "  union:\n", "  Union:\n"),
    "a measure": (VOCABULARY, "label: Offered", "labels: Offered"),
    "all measures": (VOCABULARY, "measures:\n", "measure:\n"),
    "the families": (VOCABULARY, "families: ", "family: "),
    "a claim's earlier id": (REVIEW, "offer-below-prices:", "Offer-below-prices:"),
    "a day": (SEED, "published: 2031-05-10", "published: 10 May"),
    "an origin's day": ("seeds/coast-wire-2031-05.yml", "2031-05-03", "3 May"),
    "what a reworked claim rests on": (
        POST,
        "paragraphs: [9]\n    kind: statement\n    themes",
        "paragraphs: [nine]\n    kind: statement\n    themes",
    ),
    "a forecast's kind": (
        POST,
        "kind: forecast\n    date: 2032-21",
        "kind: forcast\n    date: 2040",
    ),
    "a seed's description": (SEED, "descriptor: >-", "description: >-"),
    "a claim without its words' model": (POST, "wording: added", "wordings: added"),
}


@pytest.mark.parametrize("mistake", FOLLOWS.values(), ids=FOLLOWS)
def test_a_fault_is_told_alone(mistake: Mistake) -> None:
    lines = told(mistake)
    assert {line.partition(":")[0] for line in lines} == {mistake[0]}


def test_a_theme_without_its_questions_is_asked_nothing() -> None:
    lines = told((THEME, "fair-offer:\n    ask", "fair-offer:\n    asks"), LOW)
    assert {line.partition(":")[0] for line in lines} == {THEME}


# what is left of a record


def rest(text: str) -> Rest[Brief] | None:
    document, _ = parse_yaml(text.encode(), "x.yml")
    assert document
    return rest_of(Brief, document)


CLAIM = "says: >-\n      A.\n    paragraphs: [1]\n    kind: event\n    themes: [a]"
BRIEF = "state: draft\nsummary: >-\n  S.\nclaims:\n"


def test_items_keep_their_places() -> None:
    found = rest(f"{BRIEF}  a:\n    {CLAIM}\n    by: [A b, c]\n")
    assert found
    assert found[0].claims["a"].by == ("x", "c")
    assert ("claims", "a", "by", 1) not in found[1]


def test_a_figure_keeps_its_measure() -> None:
    found = rest(f"{BRIEF}  a:\n    {CLAIM}\n    figures: [{{measure: m, about: many}}]\n")
    assert found
    assert [figure.measure for figure in found[0].claims["a"].figures] == ["m"]
    assert ("claims", "a", "figures", 0, "about") in found[1]


def test_what_nothing_can_stand_in_for_is_left_out_with_what_is_around_it() -> None:
    found = rest(f"{BRIEF}  a:\n    {CLAIM}\n    figures: [{{measure: m}}]\n    via: [b]\n")
    assert found
    assert (found[0].claims["a"].figures, found[0].claims["a"].via) == ((), ("b",))


@pytest.mark.parametrize("claims", ["  A: x\n", "  {}\n"])
def test_of_a_record_that_is_wrong_as_a_whole_nothing_is_left(claims: str) -> None:
    assert rest(BRIEF + claims) is None
    assert rest("{a, b}") is None
