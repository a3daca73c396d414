"""What a disagreement of the editors' is called, and what each of its claims answers."""

from collections.abc import Iterable

from sitegen.corpus import link
from sitegen.library import read_library
from sitegen.rules import check
from sitegen.views.disagreements import Noted, noted
from tests.projects import site

POST = "briefings/articles/harbour-post-2031-vane.yml"
PAYS = "briefings/themes/who-pays.yml"


def first_theme(*changes: tuple[str, str, str]) -> tuple[Noted, ...]:
    """Return what the first theme of the invented project notes after some changes."""
    files = site()
    for file, old, new in changes:
        assert old.encode() in files[file]
        files[file] = files[file].replace(old.encode(), new.encode())
    library, problems = read_library(files)
    assert [*problems, *check(library)] == []
    corpus = link(library, drafts=False)
    return noted(corpus.themes[0], corpus)


def called(found: Iterable[Noted]) -> list[str | list[str]]:
    return [each.heading or [article.name for article in each.between] for each in found]


def test_it_is_called_by_its_measure_its_question_or_by_those_who_differ() -> None:
    found = first_theme()
    assert called(found) == [["Post", "Dock Institute"], ["Post"]]
    found = first_theme(
        (PAYS, "  size-of-offer:\n", "  size-of-offer:\n    on: [pay-offer]\n"),
        (PAYS, "  fairness:\n", "  fairness:\n    on: [fair-offer]\n"),
    )
    assert called(found) == ["Pay: Offered", "Is the offer fair?"]


def test_a_claim_answers_by_itself_as_part_of_a_whole_or_not_at_all() -> None:
    _, found = first_theme(
        (PAYS, "  fairness:\n", "  fairness:\n    on: [fair-offer]\n"),
        (
            PAYS,
            "vane/offer-too-low, harbour",
            "vane/offer-too-low, harbour-post-2031-vane/pay-offer, harbour",
        ),
        (POST, "    answers: {fair-offer: fair}\n", ""),
    )
    assert dict(found.answers) == {
        "harbour-post-2031-vane--offer-too-low": "Too low",
        "harbour-post-2031-vane--pay-offer": "",
        "harbour-post-2031-vane--offer-generous": "On the whole: Fair and not",
    }
