"""What editors' YAML reads as, and where each value of it stands."""

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sitegen.characters import is_ordinary, mended, misplaced, name_of
from sitegen.yamltext import Document, Path, Text, parse_yaml
from sitegen.yamltext.document import FILL_IN
from sitegen.yamltext.traps import resolve

NAMES = st.text("abcdefghij-äß%&*!", min_size=1, max_size=8)
TEXTS = (
    st.text(max_size=20)
    .map(mended)
    .filter(lambda text: text.isprintable() and not text.startswith(FILL_IN))
)
PLAIN = st.recursive(
    st.booleans() | st.integers(-(10**9), 10**9) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)


def read(text: str) -> Document:
    document, problems = parse_yaml(text.encode(), "x.yml")
    assert problems == []
    assert document is not None
    return document


def said(text: str) -> list[str]:
    return [str(problem) for problem in parse_yaml(text.encode(), "x.yml")[1]]


@given(st.dictionaries(NAMES, PLAIN, max_size=4))
def test_json_is_read_as_it_is(data: dict[str, object]) -> None:
    assert read(json.dumps(data, ensure_ascii=False)).data == data
    assert read(json.dumps(data, ensure_ascii=False, indent=1)).data == data


@pytest.mark.parametrize(
    ("plain", "value"),
    [
        ("", None), ("~", None), ("null", None), ("Null", None),
        ("true", True), ("FALSE", False),
        ("yes", "yes"), ("no", "no"), ("on", "on"), ("y", "y"), ("NO", "NO"),
        ("7", 7), ("-7", -7), ("+7", 7), ("007", 7), ("7.5", 7.5), (".5", 0.5), ("7.", 7.0),
        ("1e3", "1e3"), ("0x1f", "0x1f"), ("0o17", "0o17"), (".inf", ".inf"), (".nan", ".nan"),
        ("9" * 18, int("9" * 18)), ("9" * 19, "9" * 19),
        ("12:30", "12:30"), ("2031-05-02", "2031-05-02"), ("7-9", "7-9"), ("5,5", "5,5"),
    ],
)  # fmt: skip
def test_unquoted_values_follow_yaml_1_2(plain: str, value: object) -> None:
    found = resolve(plain)
    assert (type(found), found) == (type(value), value)


@pytest.mark.parametrize(
    ("plain", "digits"),
    [
        ("5.500", "5500"), ("5,500", "5500"), ("5_500", "5500"), ("5'500", "5500"),
        ("1.234.567", "1234567"), ("12,000", "12000"),
    ],
)  # fmt: skip
def test_separators_that_can_be_read_in_two_ways(plain: str, digits: str) -> None:
    message = f'a: "{plain}" can be read in two ways; write {digits}, or quote the text'
    assert said(f"a: {plain}\n") == [f"x.yml:1:4: {message}"]


@pytest.mark.parametrize(
    "plain", ["0.125", "5.50", "5.5000", "1234.567", "2031.05", "5.500 crowns", "'5.500'"]
)
def test_separators_that_can_not(plain: str) -> None:
    assert said(f"a: {plain}\n") == []


def test_names_that_are_numbers() -> None:
    document = read('11: a\n"12": b\n011x: c\ntrue: d\n')
    assert document.data == {11: "a", "12": "b", "011x": "c", "true": "d"}


def test_places_of_values_and_names() -> None:
    document = read("claims:\n  pay:\n    by: [a, b]\n    figures:\n      - n: 1\n")
    paths: list[Path] = [
        (), ("claims",), ("claims", "pay"), ("claims", "pay", "by", 1),
        ("claims", "pay", "figures", 0), ("claims", "pay", "figures", 0, "n"),
        ("claims", "pay", "kind"), ("claims", "rise", "kind"),
    ]  # fmt: skip
    marks = [document.mark(path) for path in paths]
    assert marks == [(1, 1), (2, 3), (3, 5), (3, 13), (5, 9), (5, 12), (3, 5), (2, 3)]
    assert document.mark(("claims", "pay"), at_name=True) == (2, 3)
    assert document.mark(("claims", "rise"), at_name=True) == (1, 1)
    assert Document(file="x.yml").mark(("claims",)) == (1, 1)


@pytest.mark.parametrize(
    ("path", "written"),
    [
        ((), ""),
        (("by", 0), "by"),
        (("figures", 0, "measure"), "figures[0].measure"),
        (("figures", 0, "between", 1), "figures[0].between"),
        (("uncited", 11), "uncited.11"),
    ],
)
def test_paths_as_editors_read_them(path: Path, written: str) -> None:
    document = read("by: [a]\nfigures: [{measure: a, between: [1, 2]}]\nuncited:\n  11: a\n")
    assert document.dotted(path) == written


def test_byte_order_mark_and_every_kind_of_line_end() -> None:
    text = "\ufeffa: 1\r\nb: 2\rc: 3\nd: 4"
    document = read(text)
    assert document.data == {"a": 1, "b": 2, "c": 3, "d": 4}
    assert document.mark(("d",)) == (4, 4)
    assert said(text + "\n\ta: b") == ["x.yml:5:1: a tab; write spaces"]


@pytest.mark.parametrize("character", ["\x85", "\u2028", "\u2029"])
def test_line_end_that_programs_do_not_show_is_refused(character: str) -> None:
    assert said(f"a: 1\nb: 2{character}c: 3") == [
        f"x.yml:2:5: holds the invisible character {name_of(character)}; write a space in its place"
    ]


def test_how_a_text_is_written() -> None:
    document = read(
        "plain: a\nquoted: 'a'\nblock: >-\n  a\nliteral: |\n  a\ncut: a # b\nfull: a#b\n"
        'quoted-cut: "a" # b\nlist: [a]\n'
    )
    texts = {name: text for name, text in document.data.items() if isinstance(text, Text)}
    assert {name: text.style for name, text in texts.items()} == {
        "plain": "", "quoted": "'", "block": ">", "literal": "|", "cut": "", "full": "",
        "quoted-cut": '"',
    }  # fmt: skip
    assert [name for name, text in texts.items() if text.before_comment] == ["cut"]


def test_text_in_braces_is_whole_unless_a_comma_cuts_it() -> None:
    assert read("cue: {über: vom Dach, nahe: ein Ort}").data == {
        "cue": {"über": "vom Dach", "nahe": "ein Ort"}
    }
    (cut,) = said("cue: {über: vom Dach, aber nicht immer}")
    assert "cue: text in { } is cut at its commas" in cut


@pytest.mark.parametrize(
    "line",
    [
        "hedge: possible",
        "by: [union]",
        "answers: {a: b}",
        "note: >-",
        "text: |",
        "figures:",
        "said: 2031-05-02",
        "# to do",
    ],
)
def test_line_that_looks_like_a_field_within_a_text(line: str) -> None:
    for text in (f"says: >-\n  A text.\n  {line}\n", f"says: >-\n  A text.\n  {line}"):
        assert read(text).within == [(("says",), (3, 3), line)]


@pytest.mark.parametrize(
    "line",
    [
        "The offer: too low.",
        "#1 of all harbours",
        "at 12:30",
        "https://example.org",
        "- the offer",
    ],
)
def test_line_of_a_text_that_only_reminds_of_a_field(line: str) -> None:
    text = f"says: >-\n  A text on\n  {line}\n\n# a comment\nby: [union]\n"
    assert read(text).within == []


def test_very_long_line_of_a_text_is_read_at_once() -> None:
    # by steps that grow with its square this would take hours
    assert read(f"says: >-\n  # {' ' * 900_000}x\n").within[0][:2] == (("says",), (2, 3))
    assert len(read(f"a: [{'1,' * 19_000}]\n").values) == 19_002


def test_numbers_in_lists_are_cut_only_where_they_look_so() -> None:
    assert said("a: [5, 500]\nb: [5,50]\nc: [2031,500]\nd: [0,500]\ne: ['5,500']\n") == []


def test_value_of_a_name_that_stands_twice_changes_nothing() -> None:
    document, problems = parse_yaml(b"a: {b: 1}\na: {b: 2, c: 3}\n", "x.yml")
    assert [str(problem) for problem in problems] == [
        'x.yml:2:1: "a" stands twice, first on line 1; keep one'
    ]
    assert document is not None
    assert document.data == {"a": {"b": 1}}
    assert document.mark(("a", "b")) == (1, 8)


def test_long_name_is_shortened_in_a_message() -> None:
    name = "a" * 100
    (line,) = said(f"{name}: 1\n{name}: 2\n")
    assert line == f'x.yml:2:1: "{"a" * 60}…" stands twice, first on line 1; keep one'


def test_problems_before_an_unreadable_place_are_told_too() -> None:
    assert said("a:\nb: [c\n") == [
        "x.yml:1:3: a: has no value; fill it in, take it out, or mend the indent",
        "x.yml:2:4: the bracket that opens here is not closed; close it, or put text in quotes",
    ]


def test_place_of_a_problem_is_in_the_file() -> None:
    (line,) = said("a: b\nc: [")
    assert line.startswith("x.yml:2:5: not readable as YAML: did not find expected node content")


@pytest.mark.parametrize("written", ["'a b': c: d", "a: 'b'\nc: 'd' e\n", "a: 'b\n  c'\nd: e: f\n"])
def test_quote_that_is_closed_on_its_line_is_not_blamed(written: str) -> None:
    assert "the quote that opens here" not in "".join(said(written))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a:\n  -b: c\n    d: e\n", "2:3"),
        ('-"b": c\n  d: e\n', "1:1"),
    ],
)
def test_item_without_its_space_is_told_where_it_stands(text: str, place: str) -> None:
    problem = 'a list item begins with "- "; write a space after "-"'
    assert said(text)[0].removesuffix("; only then is the rest of the file read") == (
        f"x.yml:{place}: {problem}"
    )


def test_indent_of_spaces_that_are_no_plain_ones_is_told_where_it_is() -> None:
    problem = "a space that is no plain one; indent with plain spaces"
    rest = "only then is the rest of the file read"
    assert said("a:\n  b: c\n \u00a0d: e\nf: g\n") == [f"x.yml:3:2: {problem}; {rest}"]
    assert said("a: in Moskau\u00a0\nb: c\n") == []
    (later,) = said("a: b\n\tc: d\ne: >-\n  f\n \u00a0g\n")
    assert later.startswith("x.yml:2:1: a tab")


def test_text_that_is_a_comment_is_told_as_one() -> None:
    problem = 'has no value, "#" begins a comment; fill it in, take it out, or quote it'
    assert said("a: #1 of all\nb: c\n") == [f"x.yml:1:3: a: {problem}"]


def test_colon_without_its_space_is_told_in_braces() -> None:
    problem = 'write a space after ":", or put the text in quotes'
    assert said("a: {de:[b]}\n") == [f"x.yml:1:7: {problem}"]


@pytest.mark.parametrize(
    ("text", "place"), [("a:\n\tb: c\n", "2:1"), ("\ta: b\n", "1:1"), ("a: b\n\tc: d\n", "2:1")]
)
def test_tab_for_an_indent_is_told_as_one(text: str, place: str) -> None:
    assert said(text) == [f"x.yml:{place}: a tab; write spaces"]


@pytest.mark.slow
def test_very_many_values_are_refused() -> None:
    assert said("a:\n" + "- b\n" * 20_000) == [
        "x.yml:19999:3: more than 20,000 names and values; split the file"
    ]


def test_reading_ends_after_very_many_problems() -> None:
    lines = said("".join(f"k{n}:\n" for n in range(1000)))
    assert len(lines) == 201
    assert lines[-1] == "x.yml:201:1: read no further after 200 problems; mend those first"


def test_problem_of_a_parser_without_words_of_ours_is_told_in_its_own() -> None:
    words = "did not find expected digit or '.' character"
    advice = "indent with spaces, close quotes and brackets, put text in quotes"
    rest = "only then is the rest of the file read"
    (line,) = said("%YAML 3\n---\na: b\n")
    assert line == f"x.yml:1:8: not readable as YAML: {words}; {advice}; {rest}"


@given(st.text("[]{}:,-?&*!|>'\"%@` \n\tab#1.", max_size=40))
@example("---")
def test_any_text_is_read_or_told_in_one_line_each(text: str) -> None:
    for problem in parse_yaml(text.encode(), "x.yml")[1]:
        assert len(str(problem).splitlines()) == 1
        assert problem.place.line <= len(f"{text}\n.".splitlines())


BLOCKS = (
    "a: ",
    "b:\n",
    "  c: ",
    "d: 1",
    "- ",
    ">-\n    ",
    "|\n  ",
    "{e: 1, f}",
    "[1, 2]",
    "~",
    "8",
)
SIGNS = (
    "x",
    "e\u0301",
    "\u0301",
    "\u00e9",
    "\u200b",
    "\u0600",
    "\u2014",
    "\xa0",
    '"',
    "'",
    "''",
    "#",
)
WORDS = (f"{FILL_IN} it", "FILL\n    IN", '"\\u00ad"', " # why", "5,500", "5.500")
PIECES = st.sampled_from([*BLOCKS, *SIGNS, *WORDS, "\t", "\r\n", "\n", "\n  "])


@given(st.lists(PIECES, max_size=24).map("".join))
def test_one_look_at_a_whole_file_finds_what_a_look_at_each_value_does(text: str) -> None:
    found = parse_yaml(text.encode(), "x.yml")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sitegen.yamltext.parsing.is_ordinary", lambda _text: False)
        assert found == parse_yaml(text.encode(), "x.yml")


@given(st.lists(PIECES | st.characters(codec="utf-8"), max_size=9).map("".join), st.data())
def test_every_part_of_an_ordinary_text_is_so(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    part = text[start : data.draw(st.integers(start, len(text)))]
    if is_ordinary(text):
        assert mended(part) == part
        assert misplaced(part) == []
