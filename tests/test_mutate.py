"""What ``make mutate`` counts and explains, on an invented article."""

from collections import Counter

import pytest

from sitegen.corpus import link
from sitegen.corpus.linking.claims import names_in
from sitegen.library import Library, read_library
from sitegen.records.terms import Qualifier
from tests.misses import UNEXPLAINED, explanation
from tests.mutants import Mutant, mutants
from tests.mutate import Miss, Tally, lines, reading_of, tally
from tests.test_verification import BRIEF, CLAIMS, SEED, TEXT, VOCABULARY

TEXTS = {"kueste.txt": TEXT}


def library(claims: str = CLAIMS, vocabulary: str = VOCABULARY) -> Library:
    files = {
        "briefings/vocabulary.yml": vocabulary,
        "briefings/site.yml": "title: T\nlead: >-\n  L\n",
        "mkdocs.yml": "hooks: [build.py]\n",
        "seeds/kueste-2031.yml": SEED,
        BRIEF: claims,
    }
    found, problems = read_library({name: text.encode() for name, text in files.items()})
    assert problems == []
    return found


def made(claim: str) -> list[Mutant]:
    """Return every change of one claim."""
    known = library()
    names = names_in(known)
    (article,) = link(known, drafts=True).articles
    reading = reading_of(article, TEXTS, names)
    assert reading is not None
    (chosen,) = (found for found in article.claims if found.id == claim)
    return [*mutants(reading, chosen, names)]


def test_a_claim_is_changed_in_one_thing_at_a_time() -> None:
    found = made("stopped")
    assert Counter(mutant.kind for mutant in found) == {
        "value x10": 2,
        "value, last digit": 4,
        "measure of the same unit": 12,
        "qualifier": 14,
        "paragraph": 4,
        "asserter": 4,
        "author or unnamed instead": 2,
    }
    assert {mutant.what for mutant in found if mutant.kind == "paragraph"} == {"1", "3", "4", "5"}


def test_values_are_changed_in_their_last_digit_or_size() -> None:
    values = [m for m in made("offer") if m.kind.startswith("value")]
    bounds = [(m.claim.figures[0].low, m.claim.figures[0].high) for m in values]
    assert bounds == [(12000, 15000), (1300, 1600), (1100, 1400)]
    vague = [m for m in made("guests") if m.what == "guests: millions"]
    assert [mutant.claim.figures[0].words for mutant in vague] == ["millions"]


def test_vague_and_bare_figures_become_each_other() -> None:
    found = [m for m in made("guests") if m.kind == "qualifier"]
    vague, bare = ([m.claim.figures[i] for m in found] for i in (0, 1))
    assert {f.low for f in vague if f.qualifier is Qualifier.EXACTLY} == {100_000}
    assert {f.words for f in bare if f.qualifier is Qualifier.VAGUELY} == {"several thousand"}


def test_asserters_are_exchanged_where_they_may_stand() -> None:
    found = [m for m in made("report") if "-> " in m.what]
    assert {m.what for m in found if m.kind == "asserter"} == {
        "post -> union", "post -> office", "post -> city", "post -> harbour",
    }  # fmt: skip
    assert "post -> unnamed" not in {m.what for m in found}


NO_NAME = "unnamed sources have no name that a paragraph could lack"


def test_every_miss_is_explained() -> None:
    found = tally(library(), TEXTS)
    untied = (
        "asserts something in paragraph 3, as do 1 more, and no figure ties the claim to a sentence"
    )
    offers = "the sentence of its figure has office assert something too"
    assert {(miss.kind, miss.what.partition(": ")[2], miss.why) for miss in found.missed} == {
        ("author or unnamed instead", "union -> unnamed", NO_NAME),
        ("author or unnamed instead", "author -> unnamed", NO_NAME),
        ("author or unnamed made an actor", "author -> office", f"office {untied}"),
        ("author or unnamed made an actor", "author -> post", f"post {untied}"),
        ("author or unnamed made an actor", "author -> office", offers),
    }
    assert not found.failed


SHARED = ("de: [Schiffe, aufgehalten]", "de: [Schiffe]")


@pytest.mark.parametrize(
    ("text", "claims", "vocabulary", "line"),
    [
        (
            ("Bis zu zwölf", "Bis zu rund zwölf"), ("", ""), ("", ""),
            'qualifier: kueste-2031/stopped: held: about: "zwölf" is given as about and up-to',
        ),
        (
            ("", ""), ("measure: held", "measure: ships"), SHARED,
            ("measure of the same unit: kueste-2031/stopped: ships: held: "
             'the words beside "zwölf" are those of 2 measures, of both these'),
        ),
        (
            ("Laut der Gewerkschaft", "Laut der Gewerkschaft und laut dem Hafenamt"),
            ("", ""), ("", ""),
            ("asserter: kueste-2031/stopped: union -> office: "
             "the sentence of its figure has office assert something too"),
        ),
        (
            ("aufgehalten.", "aufgehalten, sagte die Stadt. 300 Docker arbeiten."),
            (
                "      - measure: held\n        up-to: 12\n",
                "      - measure: dockers\n        exactly: 300\n",
            ),
            ("", ""),
            ("author or unnamed instead: kueste-2031/stopped: union -> author: "
             "the sentence of a figure names nobody who asserts it, as in the author's own"),
        ),
    ],
)  # fmt: skip
def test_miss_is_explained_from_the_text(
    text: tuple[str, str], claims: tuple[str, str], vocabulary: tuple[str, str], line: str
) -> None:
    assert (text[0] in TEXT, claims[0] in CLAIMS, vocabulary[0] in VOCABULARY) == (True,) * 3
    known = library(CLAIMS.replace(*claims, 1), VOCABULARY.replace(*vocabulary, 1))
    found = tally(known, {"kueste.txt": TEXT.replace(*text, 1)})
    assert f"missed, {line}" in [*lines(found)]


def test_what_no_rule_explains_fails() -> None:
    known = library()
    names = names_in(known)
    (article,) = link(known, drafts=True).articles
    reading = reading_of(article, TEXTS, names)
    assert reading is not None
    (claim, *_) = article.claims
    assert explanation(reading, claim, claim) == UNEXPLAINED
    miss = Miss(kind="measure of the same unit", why=UNEXPLAINED, what="a/b: c")
    found = Tally(made=Counter({miss.kind: 100}), missed=[miss])
    assert found.failed
    assert [*lines(found)] == [
        "measure of the same unit            99 of   100    99.0%  wanted -",
        "missed, measure of the same unit: a/b: c: unexplained",
    ]


@pytest.mark.parametrize(
    ("kind", "total", "missed", "failed"),
    [
        ("unit", 100, 5, False),
        ("unit", 100, 6, True),
        ("value x10", 100, 0, False),
        ("value x10", 100, 1, True),
        ("author or unnamed instead", 100, 99, False),
    ],
)
def test_too_few_caught_fail(kind: str, total: int, missed: int, *, failed: bool) -> None:
    misses = [Miss(kind=kind, why="known", what=f"a/b: {n}") for n in range(missed)]
    assert Tally(made=Counter({kind: total}), missed=misses).failed is failed


def test_nothing_tried_fails_and_is_told() -> None:
    found = tally(library(), {})
    assert found.failed
    assert [*lines(found)] == ["kueste-2031: not tried, its text is missing"]
