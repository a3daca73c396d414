"""One spelling for all reprints: the published examples, and what must never matter."""

import hashlib
import json
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.evidence.fingerprints import fingerprint
from sitegen.evidence.normalising import _ONE_FORM, VERSION, normalise
from sitegen.views.overviews import method_page
from tests.projects import invented

PUBLISHED = json.loads(
    (Path(__file__).parent.parent / "sitegen/theme/method/normalising.json").read_text("utf-8")
)
VECTORS = PUBLISHED["vectors"]
DOUBLE = "\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\u275d\u275e\u301d\u301e\u301f\uff02"
SINGLE = "\u0060\u00b4\u02bb\u02bc\u2018\u2019\u201a\u201b\u2032\u2039\u203a\u275b\u275c\uff07"
DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d\ufe58\ufe63"
UNSEEN = (
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e"
    "\u200f\u202a\u202e\u2060\u206f\ufe00\ufe0f\ufeff"
)
WHITE = " \t\n\r\u00a0\u1680\u2003\u2009\u2028\u202f\u205f\u3000"
# what the steps touch, beside characters of every kind
MARKS = DOUBLE + SINGLE + DASHES + UNSEEN + WHITE + "\u00df\u1e9e.,'0123456789\u0308\u0301\u0338aus"
texts = st.text(st.sampled_from(MARKS) | st.characters(exclude_categories=["Cs"]))
PLAIN = "abcXYZ 019.,;'\"-"


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["what"])
def test_published_vector(vector: dict[str, str]) -> None:
    assert normalise(vector["text"]) == vector["normalised"]
    assert normalise(vector["normalised"]) == vector["normalised"]
    assert fingerprint(vector["text"]) == vector["sha256"]
    assert hashlib.sha256(vector["normalised"].encode()).hexdigest() == vector["sha256"]


def test_published_vectors_are_of_this_version() -> None:
    assert PUBLISHED["version"] == VERSION == 1
    german, swiss = VECTORS[:2]
    assert german["text"] != swiss["text"]
    assert german["sha256"] == swiss["sha256"]


@pytest.mark.parametrize(
    ("marks", "one"), [(DOUBLE, '"'), (SINGLE, "'"), (DASHES, "-"), (UNSEEN, "")]
)
def test_every_mark_has_one_form(marks: str, one: str) -> None:
    for mark in marks:
        assert normalise(f"a{mark}b") == f"a{one}b", f"U+{ord(mark):04X}"


@given(texts)
def test_twice_is_once(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(texts)
def test_result_is_nfkc_and_on_one_line(text: str) -> None:
    written = normalise(text)
    assert unicodedata.is_normalized("NFKC", written)
    assert written == " ".join(written.split())
    assert not set(written) & set(DOUBLE + SINGLE + DASHES + UNSEEN + "\u00df\u1e9e")


@given(st.text(MARKS), st.data())
def test_wrapping_does_not_matter(text: str, data: st.DataObject) -> None:
    wrapped = "".join(
        data.draw(st.text(WHITE, min_size=1, max_size=3)) if character in WHITE else character
        for character in text
    )
    assert normalise(f"\n{wrapped} ") == normalise(text)


@given(st.text(PLAIN), st.data())
def test_marks_do_not_matter(text: str, data: st.DataObject) -> None:
    forms = {'"': DOUBLE + '"', "'": SINGLE + "'", "-": DASHES + "-"}
    other = "".join(data.draw(st.sampled_from(forms.get(mark, mark))) for mark in text)
    assert normalise(other) == normalise(text)


@given(st.text(PLAIN), st.data())
def test_what_is_not_seen_does_not_matter(text: str, data: st.DataObject) -> None:
    other = "".join(mark + data.draw(st.text(UNSEEN, max_size=2)) for mark in text)
    assert normalise(other) == normalise(text)


@given(st.integers(1_000, 10**15), st.sampled_from([".", ",", "'", "\u2019", " ", "\u202f"]))
def test_thousands_separators_do_not_matter(number: int, separator: str) -> None:
    written = f"{number:,}".replace(",", separator)
    assert normalise(f"etwa {written} Mann") == f"etwa {number} Mann"


@given(st.integers(0, 10**6), st.integers(0, 99), st.sampled_from([",", "."]))
def test_decimals_stay(number: int, cents: int, point: str) -> None:
    assert normalise(f"{number}{point}{cents:02}") == f"{number}{point}{cents:02}"


@given(st.sampled_from(["zw\u00f6lf", "mehr", "Hafen", "nicht"]), st.integers(0, 10**6))
def test_words_and_numbers_do_matter(word: str, number: int) -> None:
    assert normalise(f"{word} {number}") != normalise(f"{word} {number + 1}")
    assert normalise(word) != normalise(word.swapcase())


def test_the_method_page_names_every_character_that_is_written_otherwise() -> None:
    page = method_page(invented()).drawing.body
    section = page.partition('id="fingerprints"')[2].partition("<h2")[0]
    ranges = re.findall(r"U\+([0-9A-F]{4})(?:\s+to\s+U\+([0-9A-F]{4}))?", section)
    named = {n for first, last in ranges for n in range(int(first, 16), int(last or first, 16) + 1)}
    assert named == _ONE_FORM.keys() - {ord("ß"), ord("ẞ")}
