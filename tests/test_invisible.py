"""Characters that nobody sees: refused in every field, needed ones kept, no matter in a text."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from sitegen.characters import fault_of, is_unseen, misplaced, visible
from sitegen.corpus import link
from sitegen.evidence.checking import check_evidence
from sitegen.evidence.sharing import words
from sitegen.evidence.tokens import clean
from sitegen.library import read_library
from sitegen.project import project_of
from sitegen.views import render
from tests.hostile import leaves
from tests.projects import problems_in, site
from tests.tiers import IN_CI, first_of

QUAY = (Path(__file__).parent / "texts/008_quay.txt").read_text("utf-8")
BRIEF = "briefings/articles/quay-review-2031-holm.yml"
ZERO, JOINER = "\u200b", "\u200c"
SOFT_HYPHENS = "holds the invisible character U+00AD (soft hyphen) 2 times; delete it"
SOFT_HYPHEN = "holds the invisible character U+00AD (soft hyphen); delete it"

UNSEEN = {
    "\u00ad": "U+00AD (soft hyphen)",
    "\u034f": "U+034F (combining grapheme joiner)",
    "\u115f": "U+115F (hangul choseong filler)",
    "\u180b": "U+180B (mongolian free variation selector one)",
    "\u180e": "U+180E (mongolian vowel separator)",
    "\u200b": "U+200B (zero width space)",
    "\u200c": "U+200C (zero width non-joiner)",
    "\u200d": "U+200D (zero width joiner)",
    "\u200e": "U+200E (left-to-right mark)",
    "\u200f": "U+200F (right-to-left mark)",
    "\u202e": "U+202E (right-to-left override)",
    "\u2060": "U+2060 (word joiner)",
    "\u2063": "U+2063 (invisible separator)",
    "\u0378": "U+0378 (no character)",
    "\u2065": "U+2065 (no character)",
    "\u2069": "U+2069 (pop directional isolate)",
    "\u2800": "U+2800 (braille pattern blank)",
    "\u3164": "U+3164 (hangul filler)",
    "\ufdd0": "U+FDD0 (no character)",
    "\ufe0f": "U+FE0F (variation selector-16)",
    "\ufeff": "U+FEFF (zero width no-break space)",
    "\uffa0": "U+FFA0 (halfwidth hangul filler)",
    "\ufff9": "U+FFF9 (interlinear annotation anchor)",
    "\U0001fffe": "U+1FFFE (no character)",
    "\U000e0041": "U+E0041 (tag latin capital letter a)",
    "\U000e0100": "U+E0100 (variation selector-17)",
}
SPACES = {"\u2028": "U+2028 (line separator)", "\u0085": "U+0085 (control character)"}
OF_A_FONT = {"\uf0b7": "U+F0B7 (private use)", "\U0010fffd": "U+10FFFD (private use)"}
FAULTS = {
    **{c: f"holds the invisible character {name}; delete it" for c, name in UNSEEN.items()},
    **{
        c: f"holds the invisible character {name}; write a space in its place"
        for c, name in SPACES.items()
    },
    **{
        c: f"holds the character {name}, which only its own font shows; write what it stands for"
        for c, name in OF_A_FONT.items()
    },
}
NEEDED = {
    "Persian plural": "\u06a9\u062a\u0627\u0628\u200c\u0647\u0627",
    "Persian, after a quotation mark": "\u00ab\u06a9\u062a\u0627\u0628\u00bb\u200c\u0647\u0627",
    "Persian abbreviation of the era": "\u06f1\u06f4\u06f0\u06f0 \u0647\u200d.",
    "Hindi": "\u0915\u094d\u200d\u0937 \u0915\u094d\u200c\u0937",
    "Bengali": "\u09b0\u200d\u09cd\u09af",
    "family": "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "heart on fire": "\u2764\ufe0f\u200d\U0001f525",
    "emoji": "\u2600\ufe0f \u2139\ufe0f \u00a9\ufe0f \u203c\ufe0e",
    "keycap": "#\ufe0f\u20e3",
    "Scotland": "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "variant of an ideograph": "\u845b\U000e0100\u57ce",
    "Hebrew with C++": "\u05e9\u05e4\u05ea C++\u200f!",
    "Arabic number sign": "\u0600\u0661\u0662",
    "spaces, tab and lines": "10\u00a0000 10\u202f000\ta\r\nb",
    "newer than some Python": "\U0001faff \U0003fffd",
    "private letters of scripts": "\ufb01 \uff21 \u1e9e \u2126 \U0001f1e9\U0001f1ea",
}


def test_a_character_without_a_place_is_named_with_what_to_do() -> None:
    assert {c: fault_of(c) for c in FAULTS} == FAULTS
    assert [c for c in FAULTS if misplaced(f"a{c}b") != [1]] == []
    times = "holds the invisible character U+200B (zero width space) 3 times; delete it"
    assert fault_of("\u200b", 3) == times
    assert fault_of("\ud800").startswith("holds the character U+D800 (half of a pair), which")


@pytest.mark.parametrize("text", NEEDED.values(), ids=NEEDED)
def test_a_character_that_a_text_needs_stays(text: str) -> None:
    assert misplaced(text) == []


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("\u0633\u0644\u0627\u0645\u200c", 4),  # ends with what joins nothing
        ("\u0633 \u200c\u0633", 2),
        ("Auf\u200clage", 3),
        ("a\u200f", 1),
        ("\u2600\ufe0f\ufe0f", 2),
        ("1\ufe0f", 1),
        ("a \U0001f525\u200d", 3),
        ("\U000e0067\U000e007f", 0),
    ],
)
def test_a_needed_character_in_the_wrong_place(text: str, at: int) -> None:
    assert at in misplaced(text)


@given(st.text())
def test_what_is_left_is_seen(text: str) -> None:
    left = visible(text)
    assert visible(left) == left
    assert not [c for c in left if is_unseen(c) and not c.isspace()]
    assert len(left) == len([c for c in text if c.isspace() or not is_unseen(c)])


@pytest.mark.thorough
@pytest.mark.slow
def test_no_assigned_letter_or_mark_is_taken_for_nothing() -> None:
    unseen = {c for c in map(chr, range(0x110000)) if is_unseen(c)}
    letters = {c for c in unseen if unicodedata.category(c)[0] in "LNPS"}
    assert letters == set("\u115f\u1160\u3164\uffa0\u2800")
    assert {c for c in unseen if unicodedata.category(c) == "Zs"} == set()


# in the editors' files


def said(file: str, old: str, new: str) -> list[str]:
    files = site()
    assert old.encode() in files[file]
    files[file] = files[file].replace(old.encode(), new.encode(), 1)
    return [str(problem) for problem in problems_in(files)]


@pytest.mark.parametrize(
    "character", first_of(["\u00ad", "\u200b", "\u2060", "\ufeff", "\u3164", "\uf0b7"], 2, IN_CI)
)
@pytest.mark.slow
def test_every_field_of_every_record_refuses_it_once(character: str) -> None:
    files, wrong = site(), []
    whole = project_of(files)
    for file in sorted(files):
        if not file.endswith(".yml") or file == "mkdocs.yml":
            continue
        data = yaml.load(files[file], Loader=yaml.BaseLoader)  # noqa: S506 - our own file
        for path in leaves(data):
            text = files[file].decode()
            for written in _written(data, path, text):
                broken = {
                    **files,
                    file: text.replace(
                        written, f"{written[:-1]}{character}{written[-1]}", 1
                    ).encode(),
                }
                found = [str(p) for p in project_of(broken, before=whole).problems]
                if len(found) != 1 or fault_of(character) not in found[0]:
                    wrong.append((file, path, found))
    assert wrong == []


def _written(data: object, path: tuple[str | int, ...], text: str) -> Iterator[str]:
    """Yield a value's last word as it stands in a file, where it stands there but once."""
    for step in path:
        data = data[step]  # type: ignore[index]
    word = f"{data}".split()[-1]
    if len(word) > 1 and text.count(word) == 1:
        yield word


def test_the_place_is_the_characters_and_all_are_told() -> None:
    old = "Repeats paragraph 7."
    file = "briefings/articles/harbour-post-2031-vane.yml"
    assert said(file, old, "Re\u00adpeats para\u00adgraph\u200b 7.") == [
        f"{file}:94:7: uncited.11: {SOFT_HYPHENS}",
        f"{file}:94:24: uncited.11: {FAULTS[ZERO]}",
    ]


def test_one_that_is_needed_first_is_passed_over() -> None:
    title = "\u06a9\u200c\u0647 a\u200cb"
    file = "seeds/harbour-post-2031-vane.yml"
    assert said(file, '"Harbour strike: who pays?"', f'"{title}"') == [
        f"{file}:1:14: title: {FAULTS[JOINER]}"
    ]


def test_two_texts_of_a_line_have_a_place_each() -> None:
    file = "seeds/dock-institute-2031-lind.yml"
    assert said(file, "[Mia Lind, Per Ode]", "[Mi\u00ada Lind, Pe\u00adr Ode]") == [
        f"{file}:2:13: authors: {SOFT_HYPHEN}",
        f"{file}:2:24: authors: {SOFT_HYPHEN}",
    ]


def test_one_that_is_written_as_an_escape_is_told_at_its_text() -> None:
    file = "seeds/harbour-post-2031-vane.yml"
    found = said(file, '"Harbour strike: who pays?"', '"Har\\u00adbour strike"')
    assert [line.partition(": ")[2] for line in found] == [f"title: {SOFT_HYPHEN}"]


@pytest.mark.parametrize("old", ["publisher:", "grade:", "text:"])
def test_the_name_of_a_field_is_read_without_it(old: str) -> None:
    found = said("seeds/harbour-post-2031-vane.yml", old, f"{old[:-1]}\u00ad:")
    assert [line.endswith(SOFT_HYPHEN) for line in found] == [True]


@pytest.mark.parametrize("written", ["title:\u200b a", "title\u200b", "- \u200ba: b"])
def test_a_line_that_cannot_be_read_for_it(written: str) -> None:
    found = said("briefings/site.yml", "title:", f"{written}\ntitle:")
    told = "holds the invisible character U+200B (zero width space); delete it"
    assert [told in line for line in found] == [True]


def test_a_mark_at_the_start_of_a_file_is_none_of_its_text() -> None:
    files = site()
    marked = {n: b"\xef\xbb\xbf" + c if n.endswith(".yml") else c for n, c in files.items()}
    assert problems_in(marked) == []
    pages = render(link(read_library(marked)[0], drafts=True))
    assert pages == render(link(read_library(files)[0], drafts=True))


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("  - Ho\u00adme: index.md", "nav"),
        ("site_name: Ha\u00adven", "site_name"),
        ("copyright: No\u00adbody", "copyright"),
    ],
)
def test_texts_of_the_settings_that_stand_on_every_page(line: str, name: str) -> None:
    files = site()
    lines = files["mkdocs.yml"].decode().splitlines()
    place = lines.index("nav:") + 1 if name == "nav" else 0
    lines = [old for old in lines if not old.startswith(f"{name}:") or name == "nav"]
    lines.insert(place, line)
    files["mkdocs.yml"] = "\n".join(lines).encode()
    column = line.index("\u00ad") + 1
    assert [str(problem) for problem in problems_in(files)] == [
        f"mkdocs.yml:{place + 1}:{column}: {name}: {SOFT_HYPHEN}"
    ]


def test_a_setting_that_no_page_shows_may_hold_it() -> None:
    files = site()
    files["mkdocs.yml"] += "\nplugins: [{search: {separator: '[\u200b ]'}}]\n".encode()
    assert problems_in(files) == []


# in the articles' texts


TEXT = "Vor dem Hafen warten rund 30 Schiffe, sagt das Hafenamt. Das ist wohl so."


@given(st.data())
def test_in_a_text_it_does_not_matter(data: st.DataObject) -> None:
    drop = st.sampled_from(sorted({*UNSEEN, ""}))
    spread = "".join(letter + data.draw(drop) for letter in TEXT)
    assert clean(spread) == TEXT
    assert clean(unicodedata.normalize("NFD", spread)) == TEXT
    assert clean("a\u2028b\x0cc") == "a\u2028b\x0cc"


@pytest.mark.parametrize("character", ["\u00ad", "\u200b", "\u200e", "\u2060", "\ufeff"])
def test_a_check_ends_as_without_it(character: str) -> None:
    library = read_library(site())[0]
    plain, spread = (
        check_evidence(library, {"008_quay.txt": text}) for text in (QUAY, character.join(QUAY))
    )
    assert plain == spread
    assert len(plain.findings) == len(set(plain.findings)) > 0


@given(st.sampled_from(sorted(UNSEEN)))
def test_words_of_the_article_are_found_in_a_brief(character: str) -> None:
    assert words(character.join(TEXT)) == words(TEXT)
