"""Stubs of a new article: what is guessed, what is found, and what is left to be filled in."""

import re
import textwrap
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from sitegen.corpus.linking.claims import names_in
from sitegen.dates import parse_date
from sitegen.desk.shipped import read_form
from sitegen.evidence.fingerprints import LONGEST, paragraphs_of
from sitegen.library import Library, read_library
from sitegen.lints.sentences import guess_language
from sitegen.places import fault_in_name
from sitegen.records import Brief, ClaimRecord, Seed
from sitegen.records.brief import PositionRecord
from sitegen.records.terms import Genre, Hedge, Kind
from sitegen.records.vocabulary import MeasureRecord
from sitegen.stubs import roles
from sitegen.stubs.brief import brief_stub, is_untouched
from sitegen.stubs.claims import MOST as MOST_CLAIMS
from sitegen.stubs.drafting import brief_again, first_files, guess_id, shown
from sitegen.stubs.roles import Role, guess_roles
from sitegen.stubs.seed import guess_published, seed_stub
from sitegen.stubs.suggestions import (
    MOST_PARAGRAPHS,
    UNKNOWN,
    dates_in,
    reading_of,
    suggestions,
)
from sitegen.stubs.wrapping import is_wrapped, joined
from sitegen.wording import catalogue
from sitegen.yamltext import parse_yaml
from tests.growing import MOST, growth
from tests.projects import site
from tests.tiers import IN_CI, first_of

LIBRARY: Library = read_library(site())[0]
KNOWN = names_in(LIBRARY)
BODY = "Der Hafen steht seit Montag still, und die Schiffe liegen noch immer auf der Reede."
Lines = dict[int, list[str]]
SILENT_ON = (
    "the questions below that no claim answers, without their marks, then take this line out"
)
MORE = "Am Dienstag berieten die Dockarbeiter bis in den Abend, ohne dass etwas beschlossen wurde."


# roles


def roles_of(lines: list[str]) -> list[str]:
    return [guess.why or guess.role for guess in guess_roles(lines)]


def test_roles_of_a_newspaper_page() -> None:
    page = {
        "Hafen": "no sentence",
        "Streik am Kai: Wer zahlt?": "headline",
        "Die Arbeit ruht, und niemand weiß, wie lange das noch gut geht.": "standfirst",
        "Von Ada Vane": "byline",
        "Stand: 12. Mai 2031, 14:30 Uhr": "date",
        BODY: "body",
        "Kräne im Abendlicht. Foto: Hafenarchiv": "caption",
        "Ein Angebot mit Haken": "no sentence",
        "Was nun, fragt der Hafenmeister?": "no sentence",
        "„Wir bleiben standhaft, bis sie zahlen.“ (dpa)": "body",
        "Lesen Sie auch: Als der Hafen brannte": "link",
        "Jetzt unseren Newsletter abonnieren": "notice",
        f"{BODY} Die Stadt wartet.": "body",
        "4 Kommentare": "after the end",
        "Das sehe ich ganz anders als der Verfasser.": "after the end",
    }
    assert roles_of([*page]) == [*page.values()]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("By Ada Vane and Tom Reed", "byline"),
        ("Ein Kommentar von Ada Vane", "byline"),
        ("Text: Ada Vane", "byline"),
        ("Ada Vane, 15. Februar 2031", "byline"),
        ("Par Claire Morel", "byline"),
        ("Propos recueillis par Claire Morel et Luc Petit", "byline"),
        ("12.05.2031", "date"),
        ("Publié le lundi 12 mai 2031 à 14h30, mis à jour le 3 août 2031", "date"),
        ("À lire aussi : Quand le port brûlait", "link"),
        ("Lire aussi Quand le port brûlait, il y a cent ans déjà.", "link"),
        ("Par le port passent 2031 navires chaque mois, dit le maire.", ""),
        ("Updated on Monday, May 12, 2031, 2:30 p.m.", "date"),
        ("https://example.org/strike", "link"),
        ("example.org/strike/2031", "link"),
        ("Read more about it in our long report.", "link"),
        ("Mehr zum Thema", "after the end"),
        ("Mehr dazu steht in unserem langen Bericht vom Mai.", "link"),
        ("© Harbour Post 2031, a company of the harbour and of its friends.", "caption"),
        ("The cranes stand still in the evening light of Monday. REUTERS / AP", "caption"),
        ("Bild: Hafenarchiv", "caption"),
        ("All rights reserved. No part of it may be used without leave.", "notice"),
        ("5 Minuten Lesezeit", "notice"),
        ("Anzeige", "notice"),
        ("Newsletter abonnieren", "notice"),
        ("Dieser Text ist Teil unseres Abonnements. Testen Sie es jetzt vier Wochen.", "notice"),
        ("Subscribe to our newsletter and never miss a story from the quay again.", "notice"),
        ("Abonnez-vous à notre lettre. Votre abonnement est sans engagement.", "notice"),
        ("Das Abonnement der Fähre kostet 49 Kronen, wer es kündigt, zahlt 12 Kronen mehr.", ""),
        ("Some 3,000 passengers hold a subscription, the operator said on Monday.", ""),
        ("L'abonnement mensuel du bac passe de 30 à 45 couronnes, selon la ville.", ""),
        ("„Ihr Abonnement läuft aus“, schrieb die Reederei den Pendlern am Montag.", ""),
        ("The council banned cookies from its canteen in 2031, to much laughter.", ""),
        ("Im Impressum der Hafenpost stand 2031 ein falscher Name, sagt das Gericht.", ""),
        ("Three words. Only.", "no sentence"),
        ("A heading that is rather long but is no sentence", "no sentence"),
        ("The quay is quiet on Mondays.", ""),
        ("Der Streik am Kai vom Montag ist 2031 die erste Arbeitsniederlegung.", ""),
        ("Will the quay, which has been quiet ever since, be loud again?", ""),
        ("word " * 25, ""),
    ],
)
def test_lines_that_are_not_running_text(line: str, why: str) -> None:
    (_, guess, _) = guess_roles([BODY, line, MORE])
    assert (guess.role, guess.why) == (Role.NONE if why else Role.BODY, why)


def test_what_begins_with_the_writer_s_name_is_about_him() -> None:
    bio = "Ada Vane arbeitet seit vielen Jahren für die Hafenpost."
    about = roles_of(["Von Ada Vane und Tom Reed", BODY, bio, bio.replace("Ada Vane", "Tom Reed")])
    assert about == ["byline", "body", "bio", "bio"]
    assert roles_of(["Von Eva Holm", BODY, bio])[2] == "body"


def test_a_caption_that_is_repeated_with_its_source_is_one() -> None:
    short = "Die Kräne stehen im Abendlicht des Montags still."
    assert roles_of([BODY, short, f"{short} Hafenarchiv", MORE]) == [
        "body", "caption", "no sentence", "body"
    ]  # fmt: skip


def test_what_cannot_be_told_is_body() -> None:
    assert roles_of(["Hafen", "Kai"]) == ["body", "body"]
    assert roles_of([BODY]) == ["body"]
    assert roles_of(["Kommentare", "Zwei Worte", BODY]) == ["no sentence", "no sentence", "body"]


def test_a_standfirst_is_set_off_and_has_a_headline() -> None:
    headline = "Wer zahlt am Ende?"
    assert roles_of([headline, BODY, MORE]) == ["headline", "body", "body"]
    assert roles_of([headline, BODY, "Von Ada Vane", MORE]) == [
        "headline", "standfirst", "byline", "body"
    ]  # fmt: skip
    assert roles_of([headline, BODY, "Von Ada Vane"]) == ["headline", "body", "byline"]
    assert roles_of([BODY, "Von Ada Vane", MORE]) == ["body", "byline", "body"]
    assert roles_of([headline, BODY * 6, "Von Ada Vane", MORE])[1] == "body"


@given(st.lists(st.text(min_size=1), min_size=1))
def test_every_paragraph_has_a_role_and_some_are_the_article(lines: list[str]) -> None:
    guesses = guess_roles(lines)
    assert [guess.number for guess in guesses] == list(range(1, len(lines) + 1))
    assert all(bool(guess.why) == (guess.role is Role.NONE) for guess in guesses)
    assert any(guess.role is Role.BODY for guess in guesses) or len(lines) > 1


class Lengths:
    """A pattern that matches nothing and notes how long the lines are that it is to read."""

    def __init__(self) -> None:
        """Begin with none."""
        self.seen: list[int] = []

    def fullmatch(self, line: str) -> None:
        """Note one."""
        self.seen.append(len(line))


def test_patterns_read_no_long_line(monkeypatch: pytest.MonkeyPatch) -> None:
    lengths = Lengths()
    monkeypatch.setattr(roles, "_NOT_THE_ARTICLE", {"notice": lengths})
    guess_roles(["x" * 600, "x" * 601, "von " * 100_000])
    assert lengths.seen == [600]


# lines that were broken at a width

PARAGRAPHS = (
    "Wer zahlt am Ende?",
    "Von Ada Vane",
    "3. Juni 2031",
    f"{BODY} {MORE}",
    "„Es ist nicht leicht“, sagt ein Docker, der seit dreißig Jahren am Kai steht und zusieht.",
    f"{MORE} {BODY} Mehr wird kommen.",
)


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("width", [60, 72])
def test_lines_that_were_broken_are_joined(between: str, width: int) -> None:
    text = between.join(textwrap.fill(paragraph, width) for paragraph in PARAGRAPHS)
    assert is_wrapped(paragraphs_of(text))
    assert tuple(joined(f"{text}\n").splitlines()) == PARAGRAPHS
    assert not is_wrapped(PARAGRAPHS)
    assert not is_wrapped(PARAGRAPHS[:2])


def test_a_word_that_was_parted_is_joined() -> None:
    assert joined("Das Hafen-\namt und die Ost-\nWerft") == "Das Hafenamt und die Ost- Werft"


# language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (BODY, "de"),
        ("The port stands still, and the ships have been lying at anchor for days.", "en"),
        ("Le port est à l'arrêt depuis lundi, et les navires attendent toujours en rade.", ""),
        ("Der Hafen", ""),
        ("12 34 56", ""),
    ],
)
def test_language(text: str, language: str) -> None:
    assert guess_language([text]) == language


# the seed


def seed_of(lines: list[str], language: str = "de") -> str:
    guesses = guess_roles(lines)
    published = guess_published(lines, guesses, language)
    return seed_stub("harbour-1", "a.txt", lines, guesses, language=language, published=published)


def faults(text: str) -> list[str]:
    return [str(problem) for problem in parse_yaml(text.encode(), "stub")[1]]


def test_seed_stub_names_every_field() -> None:
    stub = seed_of(["Wer zahlt am Ende?", BODY, "Von Ada Vane", MORE])
    bare = re.sub(r"^# (?=\w+:|  )", "", stub, flags=re.MULTILINE)
    assert list(yaml.safe_load(bare)) == list(Seed.model_fields)
    assert yaml.safe_load(stub)["text"] == {
        "file": "a.txt", "headline": [1], "standfirst": [2], "body": [4]
    }  # fmt: skip
    assert "  # not the article (byline): 3\n" in stub
    assert 'published: "FILL IN when: 2031, 2031-05 or 2031-05-02"\n' in stub
    assert "then run: python build.py new --refresh harbour-1\n" in stub


def test_seed_stub_has_what_stands_around_the_article() -> None:
    headline = '"Wer zahlt" am Ende?'
    stub = yaml.safe_load(seed_of([headline, BODY, "Von Ada Vane", "12. Mai 2031, 14 Uhr", MORE]))
    assert (stub["title"], stub["authors"]) == (headline, ["Ada Vane"])
    assert str(stub["published"]) == "2031-05-12"


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Ada Vane and Tom Reed", ["Ada Vane", "Tom Reed"]),
        ("Ein Kommentar von Ada Vane, Kap Ferne", ["Ada Vane", "Kap Ferne"]),
        ("Propos recueillis par Claire Morel et Luc de Petit", ["Claire Morel", "Luc de Petit"]),
        ("Autorin: Öda O'Neil-Vane", ["Öda O'Neil-Vane"]),
        ("Ada Vane, 15. Februar 2031", ["Ada Vane"]),
    ],
)
def test_names_of_a_byline(byline: str, names: list[str]) -> None:
    assert yaml.safe_load(seed_of([BODY, byline, MORE]))["authors"] == names


@pytest.mark.parametrize(
    ("lines", "authors", "publisher"),
    [
        (["Von Ada Vane", "Hafener Anzeiger, 6. März 2031"], ["Ada Vane"], "Hafener Anzeiger"),
        (["Von Ada Vane", "Kap Heute, 6. März 2031"], ["Ada Vane"], "FILL IN"),
        (["Kaikurier, 6. März 2031"], "FILL IN", "Kaikurier"),
        (["The Quay Herald, Thursday, 6 March 2031"], "FILL IN", "The Quay Herald"),
        (["Le Courrier du Port, 6 mars 2031"], "FILL IN", "Le Courrier du Port"),
        (["Camille Durand, 6. März 2031"], ["Camille Durand"], "FILL IN"),
        (["Von Ada Vane, Hafener Anzeiger"], ["Ada Vane"], "FILL IN"),
    ],
)
def test_a_newspaper_with_a_day_is_no_author(
    lines: list[str], authors: list[str] | str, publisher: str
) -> None:
    language = "fr" if "mars" in lines[-1] else "en" if "March" in lines[-1] else "de"
    stub = yaml.safe_load(seed_of([BODY, *lines, MORE], language))
    assert stub["authors"] == authors or stub["authors"][0].startswith(str(authors))
    assert stub["publisher"].startswith(publisher)
    assert ("2031-03-06" in str(stub["published"])) == ("2031" in lines[-1])


def test_a_byline_without_a_whole_name_is_to_be_filled_in() -> None:
    assert "authors: fill in the full names" in str(faults(seed_of([BODY, "Von dpa", MORE])))


def test_seed_stub_says_what_to_fill_in() -> None:
    assert faults(seed_of([BODY])) == [
        "stub:4:8: title: fill in the title as published, or take the line out",
        "stub:6:11: authors: fill in the full names in the printed order, or take the line out",
        "stub:7:12: publisher: fill in the outlet or institute",
        "stub:8:12: published: fill in when: 2031, 2031-05 or 2031-05-02",
        "stub:10:8: genre: fill in one of report, interview, analysis, commentary, op-ed, paper, document, dataset, broadcast",  # noqa: E501
        "stub:12:13: descriptor: fill in what kind of text it is, from what position, good for what",  # noqa: E501
        "stub:15:10: reliability.grade: fill in one of A, B, C, D, E, F",
        "stub:17:8: reliability.why: fill in what the grade rests on",
    ]
    unknown = faults(seed_of([BODY], language=""))
    assert "stub:9:11: language: fill in the language: en, fr, de-CH or another" in unknown


@given(st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1))
def test_every_file_name_can_be_written(name: str) -> None:
    written = f"{name} x.txt"
    stub = seed_stub("a", written, [BODY], guess_roles([BODY]), language="", published=UNKNOWN)
    assert yaml.safe_load(stub)["text"]["file"] == written


def test_the_day_of_publication_stands_beside_the_article() -> None:
    lines = ["Wer zahlt am Ende?", "Von Ada Vane, 12. Mai 2031", BODY, "Kai im April 2030"]
    assert guess_published(lines, guess_roles(lines), "de") == parse_date("2031-05-12")
    assert guess_published(lines[2:], guess_roles(lines[2:]), "de") is UNKNOWN
    assert guess_published([BODY], guess_roles([BODY]), "de") is UNKNOWN
    late = ["Foto: " + "Kai und Hafen " * 5 + "2031", BODY, "im Mai"]
    assert guess_published(late, guess_roles(late), "de") is UNKNOWN


# what is found in a paragraph


def read(texts: dict[int, str], language: str = "de", published: str = "2031-05") -> Lines:
    reading = reading_of(texts, KNOWN, language=language, published=parse_date(published))
    return suggestions(reading)


def found(text: str, language: str = "de", published: str = "2031-05") -> list[str]:
    return read({7: text}, language, published)[7]


def test_suggestions_are_what_no_claim_of_the_stub_has() -> None:
    assert found(
        "Im April hat das Hafenamt bis zu 1'200 Kronen geboten, womöglich auch 12,5 mehr. "
        "Zwischen 10 und 12 Schiffe warten laut Hafenamt wohl, dazu Tausende Tonnen."
    ) == [
        '"10 und 12": measure: (no measure\'s word is near), between: [10, 12]',
        '"Tausende": measure: (no measure\'s word is near), vaguely: "thousands"',
        "dates: 2031-04",
    ]
    assert found("Nearly 300 dockers may be out, the authority feared.", "en") == [
        '"300": measure: dockers-out, about or less-than: 300',
    ]
    share = "vaguely: (in words), or of a measure in percent about: 67"
    assert found("Zwei Drittel der Schiffe warten, der Rest hat sich verdoppelt.") == [
        f'"Zwei Drittel": measure: (no measure\'s word is near), {share}',
        '"verdoppelt": measure: (no measure\'s word is near), vaguely: (in words)',
    ]
    by_day = "On Thursday, 8 May and again on Friday the ships came in."
    assert found(by_day, "en", "2031-05-10") == ["dates: 2031-05-08, 2031-05-09"]
    assert found("Der Kai steht leer.") == []


def test_dates_need_the_article_s_only_where_they_have_no_year() -> None:
    text = "Im April und am 3. März 2030, voriges Jahr, im Sommer 2029 und im April."
    assert [date.text for date in dates_in(text, "de")] == ["2030-03-03", "2029-22"]
    assert [date.text for date in dates_in(text, "de-CH", parse_date("2031-05"))] == [
        "2031-04", "2032-04", "2030-04", "2030-03-03", "2030", "2029-22", "2029-04"
    ]  # fmt: skip


def test_what_is_too_much_is_cut() -> None:
    lines = found(" ".join(f"{i}000 Kräne." for i in range(10, 40)))
    assert (len(lines), lines[-1]) == (13, "and 18 more")
    many = read(dict.fromkeys(range(1, 2 * MOST_PARAGRAPHS), BODY))
    assert max(many) == MOST_PARAGRAPHS
    assert read({1: BODY}, "nl") == {}


@pytest.mark.parametrize(
    ("text", "language", "suggested"),
    [
        ("Seit Februar hat das Hafenamt nichts gezahlt.", "de", "dates: 2030-02"),
        ("Since February the quay has been quiet.", "en", "dates: 2030-02"),
        ("Im Februar zahlt das Hafenamt.", "de", "dates: 2030-02"),
        ("Seit 2029 zahlt es.", "de", "dates: 2029"),
        ("En avril, le port était fermé.", "fr", "dates: 2029-04"),
        ("En décembre, le port sera fermé.", "fr", "dates: 2030-12"),
        ("Over six months it paid.", "en", '"six": how long; rarely a figure'),
        ("Über sechs Monate.", "de", '"sechs": how long; rarely a figure'),
    ],
)
def test_what_has_begun_and_how_long_it_takes(text: str, language: str, suggested: str) -> None:
    assert suggested in found(text, language, published="2030-03-02")


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece", first_of(["3-1 4-2 2-0 ", "3 Kronen. ", "2031 ", "3.4. "], 1, IN_CI)
)
def test_the_time_grows_with_the_paragraph(piece: str) -> None:
    assert growth(found, piece, LONGEST // 12) < MOST


# the brief


def brief_of(lines: list[str]) -> str:
    files, _ = first_files("tide", "a.txt", lines, LIBRARY)
    return files["briefings/articles/tide.yml"]


def claims_of(*lines: str) -> dict[str, dict[str, object]]:
    """Return the claims of a stub by paragraph and number, what is to be filled in as "?"."""
    stub = brief_of([*lines])
    left = {"positions", "reviewed", "cue", "second_reader"}
    assert set(Brief.model_fields) - set(yaml.safe_load(stub)) == left
    claims = yaml.safe_load(re.sub(r'"FILL IN.*?"', '"?"', stub))["claims"] or {}
    assert {field for claim in claims.values() for field in claim} <= set(ClaimRecord.model_fields)
    return {re.sub(r".* for ([0-9.]+),.*", r"\1", name): claim for name, claim in claims.items()}


def test_a_claim_for_each_figure_and_each_sentence_that_is_asserted() -> None:
    offered = "Das Hafenamt hat am 2. Mai 2031 bis zu 1'200 Kronen geboten."
    asserted = "Womöglich, sagt das Hafenamt, kommen die Schiffe bald zurück."
    claims = claims_of(f"{offered} {BODY} {asserted}")
    assert [*claims] == ["1.1", "1.2"]
    assert claims["1.1"] == {
        "says": 'FILL IN what paragraph 1 says of "bis zu 1\'200", in one sentence of your own',
        "paragraphs": [1],
        "kind": "?",
        "figures": [{"measure": "?", "up-to": 1200}],
        "date": date(2031, 5, 2),
    }
    assert claims["1.2"] == {
        "says": "FILL IN what port-authority says in paragraph 1, in one sentence of your own",
        "by": ["port-authority"],
        "hedge": "possible",
        "paragraphs": [1],
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Vor dem 2. Mai 2031 bietet das Hafenamt 900 Kronen.",
        "Das Hafenamt bietet 900 Kronen bis spätestens Ende Mai 2031.",
        "Das Hafenamt bot am 2. Mai 2031 nicht 900 Kronen.",
    ],
)
def test_what_is_not_so_yet_or_denied_has_no_date(sentence: str) -> None:
    (claim,) = claims_of(f"{sentence} {BODY}").values()
    assert ("figures" in claim, "date" in claim) == (True, False)


def test_a_claim_has_what_is_sure_alone() -> None:
    """Who else gives a number, which of two measures it is, how exact, of when: an editor says."""
    two = "Das Hafenamt spricht von 900 Kronen, der Docker zählt mehr als 1100 Kronen."
    assert [claim["by"] for claim in claims_of(f"{BODY} {two}").values()] == [
        ["port-authority"],
        ["?"],
    ]
    for unsure in (
        "Zwei Drittel der Kronen sind weg.",
        "Es dauert 12 Monate.",
        "Es sind 12 Kräne.",
    ):
        assert [[*claim] for claim in claims_of(f"{BODY} {unsure}").values()] == [
            ["says", "paragraphs", "kind"]
        ]


@pytest.mark.parametrize("given", ["bis zu 1'200", "höchstens 900", "etwa 30", "mehr als 5.000"])
def test_a_claim_asks_for_a_number_with_the_words_that_qualify_it(given: str) -> None:
    (claim,) = claims_of(f"{BODY} Er bietet {given} Kronen.").values()
    assert str(claim["says"]).startswith(
        f'FILL IN what paragraph 1 says of "{given}", in one sentence'
    )


def test_what_is_not_sure_is_asked_for() -> None:
    unknown = claims_of(f"{BODY} Wahrscheinlich, vielleicht ruht er lange, sagte ein Docker.")[
        "1.1"
    ]
    assert (unknown["by"], unknown["hedge"], unknown.keys() & {"kind"}) == (["?"], "?", set())
    vague = claims_of(f"{BODY} Tausende Kronen hat das Hafenamt geboten.")["1.1"]
    assert vague["figures"] == [{"measure": "?", "vaguely": "thousands"}]


@pytest.mark.parametrize(
    ("language", "text", "given"),
    [
        ("de", "Am 2. Mai 2031 gab es in Kap 400 Dockerinnen.", {"as_of": date(2031, 5, 2)}),
        ("de", "Heute sind es 400 Dockerinnen.", {"as_of": date(2031, 5, 10)}),
        ("de", "Der Hafen zählte 2029 rund 400 Dockerinnen.", {"as_of": 2029}),
        ("de", "Der Kai hatte zum 2. Mai 2031 noch 400 Dockerinnen.", {"as_of": date(2031, 5, 2)}),
        ("de", "Am 2. Mai 2031 sind 400 Dockerinnen gegangen.", {"date": date(2031, 5, 2)}),
        ("de", "Am 2. Mai 2031 wurden 400 Dockerinnen entlassen.", {"date": date(2031, 5, 2)}),
        ("de", "Seit 2029 hat er 400 Dockerinnen.", {"date": "?"}),
        ("de", "Am 2. Mai 2031 warten 400 Dockerinnen.", {"date": "?"}),
        ("en", "In 2029 there were 400 dockers.", {"as_of": 2029}),
        ("en", "The quay has 400 dockers as of 2 May 2031.", {"as_of": date(2031, 5, 2)}),
        ("en", "On 2 May 2031 some 400 dockers were injured.", {"date": date(2031, 5, 2)}),
        ("en", "On 2 May 2031 there were 400 dockers killed.", {"date": "?"}),
        ("en", "Since 2 May 2031 the quay has 400 dockers.", {"date": "?"}),
        ("fr", "Le quai compte aujourd'hui 400 dockers.", {"as_of": date(2031, 5, 10)}),
        ("fr", "En 2029 ils étaient 400 dockers.", {"as_of": 2029}),
        ("fr", "Le 2 mai 2031 400 dockers ont été licenciés.", {"date": date(2031, 5, 2)}),
    ],
)
def test_a_day_is_of_what_happened_or_of_a_number_that_holds_then(
    language: str, text: str, given: dict[str, object]
) -> None:
    (claim,) = of_measure(text, language, "dockers", "dockers", "Dockerinnen").values()
    (figure,) = claim["figures"]
    assert {name: day for name in ("date", "as_of") if (day := (claim | figure).get(name))} == given


def of_measure(text: str, language: str, unit: str, *words: str) -> dict[str, dict[str, Any]]:
    """Return the claims of a stub where the vocabulary has one measure, by paragraph and number."""
    record = {"label": "Out", "counts": "Those out", "unit": unit, "family": "strike"}
    measure = MeasureRecord.model_validate(
        record | {"words": dict.fromkeys(("de", "en", "fr"), words)}
    )
    assert LIBRARY.vocabulary
    vocabulary = LIBRARY.vocabulary.record.model_copy(update={"measures": {"out": measure}})
    library = replace(LIBRARY, vocabulary=replace(LIBRARY.vocabulary, record=vocabulary))
    seed = LIBRARY.seeds["harbour-post-2031-vane"].record
    assert seed.text
    text_of = seed.text.model_copy(update={"headline": (), "standfirst": (), "body": (1,)})
    dated = seed.model_copy(update={"language": language, "text": text_of})
    stub = brief_again(dated, [text], library)
    return yaml.safe_load(re.sub(r'"FILL IN.*?"', '"?"', stub))["claims"] or {}


@pytest.mark.parametrize(
    ("language", "unit", "word", "text"),
    [
        (
            "de",
            "soldiers",
            "Soldaten",
            "Der Soldat zahlte 300 Euro Strafe, wie andere Soldaten auch.",
        ),
        ("de", "soldiers", "Soldaten", "Es sind 14 Soldaten pro Quadratkilometer."),
        ("de", "soldiers", "Soldaten", "Das sind 14 Soldaten auf 100.000 Einwohner."),
        ("de", "soldiers", "Soldaten", "Die Soldaten stehen 500 Meter weit entfernt."),
        ("de", "euros", "Kosten", "Die Kosten tragen 30 Gemeinden."),
        ("en", "soldiers", "soldiers", "The soldiers owe 300 dollars."),
        ("en", "soldiers", "soldiers", "There are 14 soldiers per square kilometre."),
        ("en", "soldiers", "soldiers", "There were 14 soldiers for every 100,000 people."),
        ("en", "tonnes", "grain", "The grain stands 12 metres high."),
        ("fr", "hives", "ruches", "La ville a quatorze ruches par kilomètre carré."),
        ("fr", "hives", "ruches", "Les ruches sont à cinq cents mètres de là."),
    ],
)
def test_a_number_in_another_unit_or_by_something_is_offered_no_measure(
    language: str, unit: str, word: str, text: str
) -> None:
    claims = of_measure(text, language, unit, word)
    assert not any("figures" in claim for claim in claims.values())


@pytest.mark.parametrize(
    ("language", "unit", "word", "text", "measure"),
    [
        ("de", "soldiers", "Soldaten", "Es sind 14 Soldaten, 300 Euro zahlt einer.", "out"),
        ("de", "euros", "Baukosten", "Das sind 30 Baukosten.", "out"),
        ("de", "euros", "Kosten", "Die Kosten betragen 30 Euro.", "out"),
        ("de", "euros", "Euro", "Er zahlt eine Strafe von 300 Euro.", "?"),
        ("de", "metres", "Länge", "Die Länge beträgt 3 Kilometer.", "out"),
        ("en", "soldiers a head", "soldiers", "There are 14 soldiers per person.", "out"),
        ("en", "tonnes of grain", "grain", "The grain was killed by 14 rats, by the way.", None),
    ],
)
def test_a_number_in_a_measure_s_unit_is_offered_it_and_asked_for_by_a_unit_alone(
    language: str, unit: str, word: str, text: str, measure: str | None
) -> None:
    (claim,) = (c for c in of_measure(text, language, unit, word).values())
    assert [figure["measure"] for figure in claim.get("figures", ())] == [measure] * bool(measure)


@pytest.mark.parametrize(
    ("names", "line"),
    [
        (["who-pays"], "themes: [who-pays]"),
        (["who-decides", "who-pays"], 'themes: ["FILL IN one or more of who-decides, who-pays"]'),
        (["background", "who-pays"], ""),
    ],
)
def test_a_claim_has_the_only_theme_or_where_none_gives_context_is_to_name_one(
    names: list[str], line: str
) -> None:
    themes = {name: LIBRARY.themes[name] for name in names}
    files, _ = first_files("tide", "a.txt", [BODY], replace(LIBRARY, themes=themes))
    written = files["briefings/articles/tide.yml"]
    assert [each.strip() for each in written.splitlines() if "    themes:" in each] == [
        line
    ] * bool(line)


def test_every_paragraph_of_the_running_text_has_a_claim() -> None:
    assert [*claims_of("Wer zahlt am Ende?", BODY, "Von Ada Vane", MORE)] == ["4.1"]
    assert len(claims_of(*(f"{BODY} {i}" for i in range(MOST_CLAIMS + 9)))) == MOST_CLAIMS
    assert len(claims_of("Das Hafenamt sagt es. " * 2 * MOST_CLAIMS)) == MOST_CLAIMS


def test_brief_stub_says_what_to_fill_in() -> None:
    assert [fault.partition(" ")[2] for fault in faults(brief_of([BODY]))] == [
        "summary: fill in what the article says, in two or three sentences",
        "claims.…: fill in a short permanent id for 1.1, such as pay-offer, or take it out",
        f"not_addressed: fill in {SILENT_ON}",
        "uncited.…: fill in paragraphs no claim cites, such as 3, 9-11; or take both lines out",
        "uncited.…: fill in why none does",
    ]


def test_brief_stub_has_the_questions_with_their_answers() -> None:
    stub = brief_of([BODY])
    assert "  # Is the offer fair? (fair, mixed, too-low)\n  # - fair-offer\n" in stub
    assert "harbour? (paid, feared)\n  # - price.money\n  # - price.standing\n" in stub
    assert max(map(len, stub.splitlines())) <= 100


@pytest.mark.parametrize("language", ["en", "de"])
def test_brief_stub_has_the_line_of_a_position_which_is_right_without_its_marks(
    language: str,
) -> None:
    library = replace(LIBRARY, mkdocs=b"theme: {language: %s}" % language.encode())
    stub = first_files("tide", "a.txt", [BODY], library)[0]["briefings/articles/tide.yml"]
    line = re.compile(r"^# (?=positions:|  fair-offer:)", re.MULTILINE)
    told = yaml.safe_load(line.sub("", stub))["positions"]
    read = {key: PositionRecord.model_validate(each) for key, each in told.items()}
    assert {key: each.answer for key, each in read.items()} == {"fair-offer": "mixed"}
    asked = LIBRARY.themes["who-pays"].record.questions["fair-offer"]
    assert "mixed" in asked.answers
    (said,) = re.findall(r"^# positions: # (.+)$", stub, re.MULTILINE)
    assert ("several claims" in said) is (language == "en")


@pytest.mark.slow
def test_notes_say_why_nothing_was_found() -> None:
    seed = LIBRARY.seeds["quay-review-2031-holm"].record
    french = seed.model_copy(update={"language": "nl"})
    lines = [BODY] * 6
    assert 'no rules for the language "nl"' in brief_again(french, lines, LIBRARY)
    assert "Neither German nor English" in brief_of(["Le port est fermé depuis lundi."])
    assert "Dates without a year are told once" in brief_of([BODY])
    assert "Dates without" not in brief_again(seed, lines, LIBRARY)
    assert "has no aliases" not in brief_again(seed, lines, LIBRARY)
    bare = brief_again(seed, lines, replace(LIBRARY, vocabulary=None)).replace("\n  #  ", "")
    lacking = 'has no aliases of any actor and no words of any measure in "de", by which they'
    assert lacking in bare
    long = brief_of([f"{BODY} {i}" for i in range(MOST_PARAGRAPHS + 1)])
    assert f"  # only the first {MOST_PARAGRAPHS} paragraphs were read by rule\n" in long


def test_an_edited_stub_is_known() -> None:
    stub = brief_of([BODY])
    assert is_untouched(stub)
    assert not is_untouched(stub.replace("draft", "reviewed"))
    assert not is_untouched(f"{stub}\n")
    assert not is_untouched(stub.replace("\n", "\r\n"))
    assert not is_untouched("state: draft\n")
    assert not is_untouched("")


def test_a_brief_without_themes_asks_no_questions() -> None:
    stub = brief_stub({1: "body"}, {}, {}, {})
    assert "not_addressed" not in stub
    assert is_untouched(stub)


# in German

LINES = [
    *("Wer zahlt am Ende?", BODY, "Von dpa", f"Das Hafenamt bietet 900 Kronen. {MORE}"),
    "Wahrscheinlich, vielleicht ruht er lange, sagte ein Docker. Es dauert 12 Monate.",
    "Es sind 12 Kräne, und am 3. Mai sagt das Hafenamt: Tausende Kronen. Ein Drittel ist weg.",
]


def both() -> Iterator[tuple[str, str]]:
    """Yield each YAML file of a stub in English and in German."""
    german = replace(LIBRARY, mkdocs=b"theme: {language: de}\n")
    ours, theirs = (first_files("tide", "a.txt", LINES, each)[0] for each in (LIBRARY, german))
    assert [*ours] == [*theirs]
    yield from ((ours[name], theirs[name]) for name in ours if name.endswith(".yml"))


def held(value: object) -> object:
    """Return what a stub holds, and of what it asks for the numbers in it."""
    if isinstance(value, dict):
        return {held(key): held(each) for key, each in value.items()}
    if isinstance(value, list):
        return [held(each) for each in value]
    is_asked = str(value).startswith("FILL IN")
    return tuple(re.findall(r"\d+", str(value))) if is_asked else value


def test_a_stub_in_german_holds_what_the_english_one_does() -> None:
    for english, german in both():
        ours = yaml.safe_load(english.replace('"thousands"', '"Tausende"'))
        assert held(yaml.safe_load(german)) == held(ours)
        assert [len(faults(text)) for text in (english, german)] == [len(faults(english))] * 2
        seen = max(len(line) for line in german.splitlines() if "A völlig" not in line)
        assert seen <= max(map(len, english.splitlines()))
    assert is_untouched(german)


TWO_WORDS = re.compile(r"[a-z]{2,} [a-z]{2,}")


def test_a_stub_in_german_has_no_english_words_of_ours() -> None:
    messages = [*catalogue("de"), read_form("en", "seed"), read_form("en", "brief")]
    said = [part for text in messages for part in re.split(r"[{$]\w+}?|\n", text)]
    for english, german in both():
        ours = {part for part in map(str.strip, said) if TWO_WORDS.search(part) and part in english}
        assert len(ours) > 5
        assert [part for part in ours if part in german] == []


def test_a_stub_in_german_explains_what_it_asks_for_by_english_names() -> None:
    seed, brief = (german for _, german in both())
    for text, terms in ((seed, Genre), (brief, Kind), (brief, [*Hedge][1:])):
        assert [term for term in terms if catalogue("de")[term] not in text] == []


# on the terminal


def test_shown_lines_are_short_and_visible() -> None:
    lines = ["Wer zahlt am Ende?", BODY, "Von\x1b[31m Ada\u202e Vane"]
    assert [*shown(lines, guess_roles(lines))] == [
        "   1 headline          Wer zahlt am Ende?",
        "   2 body              Der Hafen steht seit Montag still, und die Schiffe liegen no…",
        "   3 - (no sentence)   Von [31m Ada Vane",
    ]
    many = [f"{i} {BODY}" for i in range(1_201)]
    assert [*shown(many, guess_roles(many))][200:] == ["     and 1,001 more"]


@pytest.mark.thorough
@pytest.mark.slow
def test_a_stub_of_the_longest_text_can_be_read() -> None:
    digits = " ".join(f"{i}000 Kronen sind es wohl und" for i in range(10, 16))
    lines = [f"{i} Tage, {digits} mehr." for i in range(9_999)]
    files, _ = first_files("tide", "a.txt", lines, LIBRARY)
    told = [faults(text) for name, text in files.items() if name.endswith(".yml")]
    assert [len(lines) for lines in told] == [8, 4 + MOST_CLAIMS]


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("harbour.txt", "harbour"),
        ("007_Häfen & Straßen (neu).txt", "haefen-strassen-neu"),
        ("a.b.txt", "a-b"),
        ("post", "post"),
        (".txt", "txt"),
        ("2031.txt", ""),
        ("北.txt", ""),
        (f"{'a' * 79}-b.txt", "a" * 79),
    ],
)
def test_guess_id(file: str, expected: str) -> None:
    assert guess_id(file) == expected


@given(st.text())
def test_guess_id_is_an_id_or_nothing(file: str) -> None:
    found = guess_id(file)
    assert not found or "a-z" not in fault_in_name(found)
