"""The pages in German: every message is translated, by CLDR, and none is left in English."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from html import unescape

import pytest
import yaml
from babel import Locale
from babel.dates import format_date
from babel.messages.pofile import read_po
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from sitegen import wording
from sitegen.configuration import PAGE_LANGUAGES
from sitegen.corpus import Corpus, link
from sitegen.dates import parse_date
from sitegen.desk.shipped import SAID, THEME, shipped_files
from sitegen.evidence.numberwords import vague_bounds
from sitegen.exports.datapackage import datapackage_json
from sitegen.exports.states import UNGRADED, Alteration, state, worded
from sitegen.language.known import style_of
from sitegen.library import read_library
from sitegen.lints import lint
from sitegen.places import RELEASES
from sitegen.records.recorded import Part
from sitegen.records.terms import Grade
from sitegen.rules import check
from sitegen.starter import starter_files
from sitegen.views import plan
from sitegen.views.page import Page
from sitegen.views.rendering import _message
from sitegen.wording import speaking
from sitegen.wording.sentences import _number, _written
from sitegen.wording.sources import NAMES_OF_LANGUAGES
from sitegen.wording.telling import catalogue, told, told_of
from tests.messages import SITEGEN, messages, templates
from tests.projects import released, site

GERMAN = catalogue("de")
PLACEHOLDER = re.compile(r"%\(\w+\)s|\{\w+\}|</?\w+[^>]*>")
WITHOUT_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
NEUTRAL = {
    "harbor",  # what an English text is found by, too
    *("Logo", "fi"),  # as the theme and Unicode have it
    *("CC", "BY", "BibTeX", "RIS", "CSL", "JSON", "CSV", "SVG", "PNG", "YAML", "Atom", "EDTF"),
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
    assert {*PAGE_LANGUAGES} == {"en", *files}


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
        whole = format_date(day, "d.\u00a0MMMM y", "de")
        assert wording.when(parse_date(day.isoformat())) == whole
        month = parse_date(day.isoformat()[:7])
        assert wording.when(month) == format_date(day, "MMMM y", "de")


@pytest.mark.parametrize(
    ("date", "written"),
    [
        ("2031", "2031"),
        ("2031-22", "Sommer 2031"),
        ("2031-24~", "etwa Winter 2031/32"),
        ("2031-05?", "vielleicht Mai 2031"),
        ("2031-04/2031-05-02", "April 2031 bis 2.\u00a0Mai 2031"),
        ("[2031-04..2031-05]", "irgendwann von April 2031 bis Mai 2031"),
    ],
)
def test_other_dates_are_written_in_german(date: str, written: str) -> None:
    with speaking("de"):
        assert wording.when(parse_date(date)) == written


def test_languages_are_named_as_in_german() -> None:
    for tag, name in NAMES_OF_LANGUAGES.items():
        assert GERMAN[name] == Locale("de").languages[tag]


def test_german_has_the_plural_forms_of_english() -> None:
    for amount in range(200):
        assert Locale("de").plural_form(amount) == Locale("en").plural_form(amount)
        assert told_of("one", "many", amount) == ("one" if amount == 1 else "many")


@pytest.mark.parametrize(
    ("amount", "written"),
    [
        (0, "keine Aussagen"),
        (1, "eine Aussage"),
        (12, "zwölf Aussagen"),
        (1200, "1.200\u00a0Aussagen"),
    ],
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
    for cached in (_written, _number, _message):
        cached.cache_clear()
    monkeypatch.setattr("sitegen.wording.telling.catalogue", lambda _: Marked())
    written = words_of_editors(files)
    for path, text in readable(corpus):
        if path != "method/index.md":  # a template of its own
            left = {*words(outside(text))} - written - NEUTRAL
            assert left == set(), path
    for cached in (_written, _number, _message):
        cached.cache_clear()


def words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]{2,}", re.sub(r"\S+/#\S*", " ", unescape(text)))


def words_of_editors(files: Mapping[str, bytes]) -> set[str]:
    """Return the words of what people wrote, or recorded; ids have no capital and no space."""
    texts = [
        text
        for path, content in files.items()
        if path.endswith(".yml")
        for text in _texts(yaml.load(content.replace(b"!ENV", b""), yaml.CSafeLoader))
        if text != text.lower() or " " in text or "vocabulary" in path
    ]
    texts += [text.decode() for path, text in files.items() if path.startswith(RELEASES)]
    texts += [text.translate(WITHOUT_UMLAUTS) for text in texts]
    return {word for text in texts for word in words(text)}


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for each in value.values() for text in _texts(each))
    elif isinstance(value, list):
        yield from (text for each in value for text in _texts(each))


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


def test_judgements_are_counted_by_their_gender_and_a_single_one_not_twice() -> None:
    (home,) = (text for path, text in readable(german(starter())) if path == "index.md")
    assert "Ein Urteil: wahrscheinlich" in " ".join(home.split())
    (home,) = (text for path, text in readable(german(invented())) if path == "index.md")
    assert "Zwei Urteile: eins wahrscheinlich" in " ".join(home.split())


def test_feeds_and_citations_are_in_german() -> None:
    corpus = german(invented())
    publication = replace(corpus.published, name="Streik", address="https://example.org/")
    files = {each.path: each.text() for each in plan(replace(corpus, published=publication))}
    feed = json.loads(files["data/changes.json"])
    assert (feed["title"], feed["language"]) == ("Streik: was sich geändert hat", "de")
    assert feed["items"][0]["title"].startswith(("Post: ", "Quay Review: "))
    card = json.loads(files["sources/quay-review-2031-holm/claims.json"])["union-demand"]
    assert " So Dockers' union (ohne Vorbehalt; der Artikel gibt sie weiter). In: " in card["cite"]
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


def test_scripts_are_shipped_with_the_words_of_one_language() -> None:
    for words in (GERMAN, {}):
        for path, read in shipped_files(words).items():
            said = SAID.findall((THEME / path).read_text("utf-8")) if path.endswith(".js") else ()
            text = read().decode() if said else ""
            told = [json.dumps(words.get(m, m), ensure_ascii=False) for m in map(json.loads, said)]
            assert [word for word in told if word not in text] == [], path
            assert not SAID.search(text), path


def test_what_describes_the_data_is_in_german() -> None:
    text = datapackage_json(german(starter()))  # in English, where nobody speaks German
    with speaking("de"):
        told = datapackage_json(german(starter()))
    described = re.compile(r'"(?:title|description)": "([^"]*)"')
    english, translated = described.findall(text), described.findall(told)
    assert translated == [GERMAN.get(each, each) for each in english]
    assert sum(one != other for one, other in zip(english, translated, strict=True)) > 40


def test_a_release_is_told_in_german() -> None:
    corpus = german(starter())
    first = state(corpus)
    said = {item: recorded.parts for item, recorded in first.items()}
    assert said["claims/laterne-2031-wehr/visits"][Part.FIGURE] == (
        "Besuche: mehr als 34.000 (Stand: 2030)"
    )
    assert said["claims/sandmuender-zeitung-2031-ohm/opened"][Part.DATE] == "geschehen: 1962"
    assert said["judgements/closing/it-closes"][Part.JUDGEMENT].endswith(
        " (wahrscheinlich, geringes Vertrauen)"
    )
    (claim,) = (c for c in corpus.claims if c.id == "county-could-share")
    with speaking("de"):
        altered = [
            worded(Alteration(part=part, before=before, after=""), corpus).before
            for part, before in (
                (Part.HEDGE, claim.hedge),
                (Part.STANCE, "passes-on"),
                (Part.RELIABILITY, UNGRADED),
                (Part.RELIABILITY, Grade.B.definition),
            )
        ]
    assert altered == ["möglich", "gibt sie weiter", "nicht eingestuft", "gewöhnlich zuverlässig"]


# what looks at claims in German


BRIEF = "briefings/articles/laterne-2031-wehr.yml"
THEME_FILE = "briefings/themes/closing.yml"
SHARED, WILL = "könnte vielleicht einen Teil", "Im Mai 2031 will der Stadtrat das Bad"
LATER = " im Oktober schließen; ein Kommentar nennt das einen Fehler."


@pytest.mark.parametrize(
    ("old", "new", "warned"),
    [
        (SHARED, "könnte 7.000 Kronen", ["number-without-figure"]),
        (SHARED, "könnte Tausende Kronen", ["number-without-figure"]),
        (SHARED, "könnte zwei Jahre lang einen Teil", []),
        (SHARED, "könnte die drei Teile", []),
        (SHARED, "könnte wahrscheinlich einen Teil", ["likelihood-word"]),
        ("Der Schwimmverein zählte", "Man zählte", ["asserter-not-named"]),
        (WILL + LATER, "Das Bad schließt bald.", ["undated-bottom-line"]),
        (WILL + LATER, "Der Stadtrat wollte das Bad schließen.", []),
        (WILL, "Der Stadtrat will das Bad", []),
        (
            "Der Stadtrat will es,",
            "Wahrscheinlich, bei hohem Vertrauen,",
            ["likelihood-and-confidence"],
        ),
        ("schließt wahrscheinlich im", "schließt sehr wahrscheinlich im", ["other-likelihood"]),
        ("schließt wahrscheinlich im", "wird wahrscheinlich schließen im", []),
    ],
)
def test_warnings_follow_the_language_of_the_pages(old: str, new: str, warned: list[str]) -> None:
    files = starter()
    (file,) = (file for file in (BRIEF, THEME_FILE) if old in files[file].decode())
    files[file] = files[file].decode().replace(old, new).encode()
    library, _ = read_library(files)
    assert [problem.rule for problem in lint(library).active] == warned


@pytest.mark.parametrize("language", ["de", "en", "fr"])
def test_numbers_of_figures_are_read_in_the_languages_of_pages(language: str) -> None:
    assert vague_bounds("mehrere tausend") == vague_bounds("several thousand") == (2000, 10_000)
    assert style_of(language).plurals[0] == ""
