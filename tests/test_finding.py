"""The names a claim can be searched by."""

from dataclasses import replace

import pytest

from sitegen.corpus import Actor, Claim
from sitegen.records.terms import ActorKind
from sitegen.views.finding import search_names, spellings
from tests.projects import invented

AUTHOR = Actor(id="author", name="the author", kind=ActorKind.PERSON)
NIS = Actor(
    id="nis",
    name="Agency",
    kind=ActorKind.AGENCY,
    aliases={"de": ("Dienst", "NIS"), "en": ("NIS",)},
)
SEOUL = Actor(
    id="kr",
    name="South Korea",
    kind=ActorKind.STATE,
    aliases={"de": ("Südkorea",), "en": ("Seoul",)},
)
BUOY = Actor(id="buoy", name="Bu", kind=ActorKind.MEDIA, aliases={"de": ("Boje",)})
CORPUS = replace(invented(), actors={actor.id: actor for actor in (AUTHOR, NIS, SEOUL, BUOY)})


def claim(says: str, **changes: object) -> Claim:
    first = next(iter(invented().claims))
    plain = replace(
        first, figures=(), says=says, condition="", by=(AUTHOR,), via=(), put_in_mouth_of=None
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def test_who_asserts_it_in_any_language() -> None:
    assert search_names(claim("Ships wait.", by=(NIS,)), CORPUS) == ("Agency", "Dienst", "NIS")
    assert search_names(claim("Ships wait.", via=(BUOY,)), CORPUS) == ("Bu", "Boje")
    assert search_names(claim("Ships wait.", put_in_mouth_of=BUOY), CORPUS) == ("Bu", "Boje")


def test_who_is_named_in_it_by_an_english_name() -> None:
    assert search_names(claim("Seoul's ships wait."), CORPUS) == (
        "South Korea", "Südkorea", "Suedkorea"
    )  # fmt: skip
    assert search_names(claim("They wait.", condition="Seoul agrees"), CORPUS) == (
        "South Korea", "Südkorea", "Suedkorea"
    )  # fmt: skip
    assert search_names(claim("Südkorea and the Buoy wait."), CORPUS) == ("Suedkorea",)


def test_each_name_once_and_never_the_author() -> None:
    both = claim("The Agency waits.", by=(AUTHOR, NIS), via=(NIS,))
    assert search_names(both, CORPUS) == ("Dienst", "NIS")


def test_claim_is_found_by_the_words_for_what_its_figures_count() -> None:
    (given, *_) = (found for found in invented().claims if found.figures)
    figure = given.figures[0]
    dead = replace(figure.measure, words={"de": ("Gefallene",), "en": ("losses", "ships")})
    counted = claim("The ships wait.", figures=(replace(figure, measure=dead),))
    assert search_names(counted, CORPUS) == (
        figure.measure.label,
        invented().families[figure.measure.family],
        "Gefallene",
        "losses",
    )


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("The neighbours' labour", ["neighbors", "labor"]),
        ("Defence of a licence", ["Defense", "license"]),
        ("a centre, two centres", ["center", "centers"]),
        ("mobilised by organisations", ["mobilized", "organizations"]),
        ("the programme is cancelled", ["program", "canceled"]),
        ("four wise hours, pulled and sold", []),
    ],
)
def test_a_claim_is_found_by_american_spelling(british: str, american: list[str]) -> None:
    assert list(spellings(british)) == american


def test_a_claim_is_found_by_two_letters_for_an_umlaut() -> None:
    assert list(spellings("Übergröße, Möwen, Boje")) == ["Uebergroesse", "Moewen"]
