"""What two texts share: both ways, by paragraph, whatever the spelling and the line breaks."""

from hypothesis import given
from hypothesis import strategies as st

from sitegen.evidence.sharing import Share, contained, shared_lines, standing_lines, words

REPORT = {
    1: "Der Rat der Stadt berät heute über den Streik im großen Hafen.",
    2: "Die Gewerkschaft fordert 3.000 Kronen mehr im Jahr.",
    3: "Foto: Vane",
}
REWORK = {
    2: "Ganz anders.",
    4: "DER RAT DER STADT BERÄT HEUTE",
    5: "über den Streik im grossen Hafen. Die Gewerkschaft fordert 3'000 Kronen weniger im Jahr.",
}
TEXTS = st.dictionaries(
    st.integers(1, 9), st.lists(st.sampled_from("abc"), max_size=12).map(" ".join), max_size=4
)


def test_words_have_no_case_marks_or_spelling() -> None:
    assert words("Die «Straße», 10'000-mal: SO_WAS, 5,5!") == [
        "die", "strasse", "10000", "mal", "so", "was", "5", "5",
    ]  # fmt: skip


def test_containment_of_one_text_in_another() -> None:
    found = contained(REPORT, REWORK)
    assert found.whole == Share(sequences=14, shared=11, mostly=4)
    assert found.paragraphs == {
        1: Share(sequences=9, shared=9, mostly=4),
        2: Share(sequences=5, shared=2, mostly=5),
        3: Share(sequences=0, shared=0),
    }
    assert found.paragraphs[1].part == 1
    assert found.paragraphs[2].part == 2 / 5
    assert found.paragraphs[3].part == 0


def test_lines_tell_both_ways() -> None:
    assert shared_lines(("report.txt", "rework.txt"), (REPORT, REWORK)) == (
        "report.txt: 78 % (11 of 14) four-word sequences stand in rework.txt",
        "report.txt: paragraph 1: 100 % (9 of 9), mostly in paragraph 4",
        "report.txt: paragraph 2: 40 % (2 of 5), mostly in paragraph 5",
        "report.txt: paragraph 3: nothing shared",
        "rework.txt: 78 % (11 of 14) four-word sequences stand in report.txt",
        "rework.txt: paragraph 4: 100 % (3 of 3), mostly in paragraph 1",
        "rework.txt: paragraph 5: 72 % (8 of 11), mostly in paragraph 1",
        "rework.txt: paragraph 2: nothing shared",
    )


def test_a_name_that_cannot_be_printed_is_written_as_code_points() -> None:
    text = {1: "one two three four"}
    assert standing_lines(text, {"a\n": text}) == ["paragraph 1: in a<U+000A>, word for word"]
    assert shared_lines(("a\x1b", "b"), (text, text))[0] == (
        "a<U+001B>: 100 % (1 of 1) four-word sequences stand in b"
    )


def test_percent_is_rounded_down_and_never_to_nothing() -> None:
    words_of = [f"w{i}" for i in range(1_003)]
    long = {1: " ".join(words_of)}
    assert shared_lines(("a", "b"), (long, {1: "w5 w6 w7 w8"})) == (
        "a: 1 % (1 of 1,000) four-word sequences stand in b",
        "a: paragraph 1: 1 % (1 of 1,000), mostly in paragraph 1",
        "b: 100 % (1 of 1) four-word sequences stand in a",
        "b: paragraph 1: 100 % (1 of 1), mostly in paragraph 1",
    )
    nearly = {1: " ".join([*words_of[:-1], "end"])}
    assert shared_lines(("a", "b"), (long, nearly))[0] == (
        "a: 99 % (999 of 1,000) four-word sequences stand in b"
    )


def test_texts_without_words_share_nothing() -> None:
    assert shared_lines(("a", "b"), ({}, {1: "drei Wörter nur"})) == (
        "a: 0 % (0 of 0) four-word sequences stand in b",
        "b: 0 % (0 of 0) four-word sequences stand in a",
        "b: paragraph 1: nothing shared",
    )


def test_paragraphs_that_stand_elsewhere() -> None:
    others = {"b.txt": REWORK, "a.txt": {1: "nichts davon steht hier drin"}, "c.txt": REPORT}
    assert standing_lines(REPORT, others) == [
        "paragraph 1: in b.txt, word for word",
        "paragraphs 1-2: in c.txt, word for word",
    ]
    assert standing_lines(REPORT, {"b.txt": REWORK}, least=0.4) == [
        "paragraph 1: in b.txt, word for word",
        "paragraph 2: in b.txt, 40 % (2 of 5)",
    ]


@given(TEXTS, TEXTS)
def test_parts_are_parts(text: dict[int, str], other: dict[int, str]) -> None:
    found = contained(text, other)
    for share in (found.whole, *found.paragraphs.values()):
        assert 0 <= share.shared <= share.sequences
        assert (share.mostly in other) == bool(share.shared)
    assert list(found.paragraphs) == sorted(text)


@given(TEXTS)
def test_a_text_stands_in_itself_however_it_is_broken(text: dict[int, str]) -> None:
    joined = {7: " ".join(text[number] for number in sorted(text))}
    for other in (text, joined):
        whole = contained(text, other).whole
        assert whole.shared == whole.sequences
