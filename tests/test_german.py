"""The pages in German: every message is translated, by CLDR, and none is left in English."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from html import unescape

import pytest
from babel import Locale
from babel.dates import format_date
from babel.messages.pofile import read_po
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from sitegen import wording
from sitegen.configuration import LANGUAGES as PAGES
from sitegen.corpus import Corpus, link
from sitegen.dates import parse_date
from sitegen.library import read_library
from sitegen.rules import check
from sitegen.starter import starter_files
from sitegen.views import plan
from sitegen.views.page import Page
from sitegen.wording import speaking
from sitegen.wording.days import _written
from sitegen.wording.sentences import _number
from sitegen.wording.sources import LANGUAGES
from sitegen.wording.telling import catalogue, told, told_of
from tests.messages import SITEGEN, messages, templates
from tests.projects import released, site

GERMAN = catalogue("de")
PLACEHOLDER = re.compile(r"%\(\w+\)s|\{\w+\}|</?\w+[^>]*>")
NEUTRAL = {
    "harbor",  # what an English text is found by, too
    *("BibTeX", "RIS", "CSL", "JSON", "CSV", "SVG", "YAML", "Atom", "EDTF"),
    *("Start", "Text", "Interview", "Feeds", "April", "August", "September", "November", "in"),
}


def german(files: dict[str, bytes]) -> Corpus:
    """Return a project with its pages in German."""
    library, problems = read_library(files)
    assert [*problems, *check(library)] == []
    assert library.language == "de"
    return link(library, drafts=False)


def invented() -> dict[str, bytes]:
    files = released(site())
    settings = files["mkdocs.yml"].replace(b"name: material\n", b"name: material\n  language: de\n")
    return {**files, "mkdocs.yml": settings}


def starter() -> dict[str, bytes]:
    texts = starter_files(title="Pool", language="de", requirement="lagebild")
    read = ("briefings/", "seeds/", "mkdocs.yml")
    kept = {path: text.encode() for path, text in texts.items() if path.startswith(read)}
    return {path: text for path, text in kept.items() if not path.startswith("seeds/texts/")}


BOTH = pytest.mark.parametrize("files", [invented(), starter()], ids=["invented", "starter"])


def test_every_message_is_translated_and_nothing_else() -> None:
    assert messages() == GERMAN.keys()


def test_a_translation_has_the_same_places_and_elements() -> None:
    for english, german in GERMAN.items():
        if english != "of {noun}":
            assert sorted(PLACEHOLDER.findall(german)) == sorted(PLACEHOLDER.findall(english))
        ends = [(t[:1] == " ", t[-1:] == " ") for t in (english, german)]
        assert ends[0] == ends[1] or english == " of {total}", english


def test_the_catalogue_is_one_of_gettext() -> None:
    with (SITEGEN / "wording" / "de.po").open("rb") as file:
        found = read_po(file, locale="de")
    assert {m.id: m.string for m in found if m.id} == GERMAN
    assert found.plural_expr == "(n != 1)"


def test_the_languages_of_pages_are_those_with_a_catalogue() -> None:
    files = {path.stem for path in (SITEGEN / "wording").glob("*.po")}
    assert {*PAGES} == {"en", *files}


# CLDR, by way of Babel


@given(st.integers(0, 999_999))
def test_numbers_are_written_as_in_german(number: int) -> None:
    with speaking("de"):
        assert wording.number(number) == format_decimal(number, locale="de")
        assert wording.number(number + 0.5) == format_decimal(number + 0.5, locale="de")
    assert wording.number(number) == format_decimal(number, locale="en")


@given(st.dates(date(1000, 1, 1), date(2999, 12, 31)))
def test_days_and_months_are_written_as_in_german(day: date) -> None:
    with speaking("de"):
        assert wording.when(parse_date(day.isoformat())) == format_date(day, "d. MMMM y", "de")
        month = parse_date(day.isoformat()[:7])
        assert wording.when(month) == format_date(day, "MMMM y", "de")


@pytest.mark.parametrize(
    ("date", "written"),
    [
        ("2031", "2031"),
        ("2031-22", "Sommer 2031"),
        ("2031-24~", "etwa Winter 2031/32"),
        ("2031-05?", "vielleicht Mai 2031"),
        ("2031-04/2031-05-02", "April 2031 bis 2. Mai 2031"),
        ("[2031-04..2031-05]", "irgendwann von April 2031 bis Mai 2031"),
    ],
)
def test_other_dates_are_written_in_german(date: str, written: str) -> None:
    with speaking("de"):
        assert wording.when(parse_date(date)) == written


def test_languages_are_named_as_in_german() -> None:
    for tag, name in LANGUAGES.items():
        assert GERMAN[name] == Locale("de").languages[tag]


def test_german_has_the_plural_forms_of_english() -> None:
    for amount in range(200):
        assert Locale("de").plural_form(amount) == Locale("en").plural_form(amount)
        assert told_of("one", "many", amount) == ("one" if amount == 1 else "many")


@pytest.mark.parametrize(
    ("amount", "written"),
    [(0, "keine Aussagen"), (1, "eine Aussage"), (12, "zwölf Aussagen"), (1200, "1.200 Aussagen")],
)
def test_what_is_counted_agrees(amount: int, written: str) -> None:
    with speaking("de"):
        assert wording.count(amount, "claim") == written


def test_large_numbers_have_their_word() -> None:
    with speaking("de"):
        numbers = [wording.number(n) for n in (1_000_000, 5_500_000_000, 2 * 10**12)]
    assert numbers == ["1 Million", "5,5 Milliarden", "2 Billionen"]


def test_the_language_ends_with_what_is_drawn_in_it() -> None:
    with speaking("de"):
        assert told("Sources") == "Quellen"
    assert told("Sources") == "Sources"


# whole pages


class Marked(dict[str, str]):
    """A catalogue that puts every message in brackets."""

    def get(self, message: str, _default: object = None) -> str:
        """Return the message as if it were translated."""
        return f"\u27e6{message}\u27e7" if message.strip() else message


def outside(text: str) -> str:
    """Return what stands in no brackets."""
    depth, kept = 0, []
    for sign in text:
        depth += (sign == "\u27e6") - (sign == "\u27e7")
        kept.append(sign if not depth and sign != "\u27e7" else " ")
    assert depth == 0
    return "".join(kept)


def shown(body: str) -> str:
    """Return what a reader sees or hears of a page: texts, and attributes that are told."""
    names = r'<(script|style|code)\b.*?</\1>|<(dl|span)\b[^>]* lang="en">.*?</\2>'
    kept = re.sub(rf'{names}|<span class="Z3988"[^>]*>', " ", body, flags=re.DOTALL)
    heard = re.findall(r' (?:title|aria-label|placeholder|data-label|alt)="([^"]*)"', kept)
    return unescape(" ".join([re.sub(r"<[^<>]*>", " ", kept), *heard]))


def readable(corpus: Corpus) -> Iterator[tuple[str, str]]:
    for planned in plan(corpus):
        if isinstance(planned, Page):
            drawing = planned.drawing
            yield planned.path, f"{drawing.title} {drawing.description} {shown(drawing.body)}"
        elif planned.path.endswith(".svg"):
            yield planned.path, shown(planned.text())


@BOTH
def test_nothing_that_we_say_is_left_untranslated(
    files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus = german(files)
    for cached in (_written, _number):
        cached.cache_clear()
    monkeypatch.setattr("sitegen.wording.telling.catalogue", lambda _: Marked())
    written = {word for text in files.values() for word in words(text.decode(errors="ignore"))}
    for path, text in readable(corpus):
        if path != "method/index.md":  # a template of its own
            left = {*words(outside(text))} - written - NEUTRAL
            assert left == set(), path
    for cached in (_written, _number):
        cached.cache_clear()


def words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]{2,}", unescape(text))


@BOTH
def test_no_english_message_stands_on_a_german_page(files: dict[str, bytes]) -> None:
    own = "\n".join(text.decode(errors="ignore") for text in files.values())
    parts = {
        part
        for english, german in GERMAN.items()
        if english != german
        for part in map(str.strip, PLACEHOLDER.split(english))
        if len(part) > 11 and part not in own and not any(part in g for g in GERMAN.values())
    }
    assert len(parts) > 200
    for path, text in readable(german(files)):
        assert [part for part in parts if part in text] == [], path


def test_feeds_and_citations_are_in_german() -> None:
    corpus = german(invented())
    publication = replace(corpus.published, name="Streik", address="https://example.org/")
    files = {each.path: each.text() for each in plan(replace(corpus, published=publication))}
    feed = json.loads(files["data/changes.json"])
    assert (feed["title"], feed["language"]) == ("Streik: was sich geändert hat", "de")
    assert feed["items"][0]["title"].startswith(("Post: ", "Quay Review: "))
    card = json.loads(files["sources/quay-review-2031-holm/claims.json"])["union-demand"]
    assert " So Dockers' union (bestimmt; der Artikel gibt sie weiter). In: " in card["cite"]
    assert "[Interview ohne Titel]" in card["cite"]
    assert card["doubt"] == "Die Quelle: gewöhnlich nicht zuverlässig."


def test_the_method_page_in_german_has_the_sections_of_the_english_one() -> None:
    pages = dict(templates())
    ids = [re.findall(r' id="([\w-]+)"', pages[f"method{end}.html"]) for end in ("", ".de")]
    used = [
        re.findall(r"\{\{ (?:terms|link_to)\([\w., \"]+\)", pages[f"method{e}.html"])
        for e in ("", ".de")
    ]
    characters = [re.findall(r"U\+[0-9A-F]{4}", pages[f"method{end}.html"]) for end in ("", ".de")]
    assert ids[0] == ids[1]
    assert used[0] == used[1]
    assert characters[0] == characters[1]
    english = {*re.findall(r"\b(?:the|and|which|with|is|are|of|stands)\b", pages["method.de.html"])}
    assert english <= {"is"}


def test_what_scripts_say_is_still_english() -> None:
    # each is to go from here, and into the catalogue, once scripts are told their words
    left = {
        "claims.js": [
            "claims",
            "dated claims",
            " of ",
            "Claims: ",
            "Remove: ",
            "could not be loaded",
        ],
        "cards.js": ["Open", "Copy", "Copied", '"Claim"'],
        "png.js": [" or "],
    }
    for name, words in left.items():
        script = (SITEGEN / "theme" / "assets" / name).read_text("utf-8")
        assert [word for word in words if word not in script] == [], name
