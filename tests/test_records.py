"""Fields of one record: what is taken, and that nothing else is."""

import json
import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from sitegen.dates import Date
from sitegen.records import Brief, FigureRecord, Seed, Site, ThemeRecord, Vocabulary, parse_record
from sitegen.records.record import Record
from sitegen.records.terms import Grade, Hedge, Qualifier, Term
from sitegen.yamltext import parse_yaml
from tests.projects import CHECKOUT

SITEGEN = CHECKOUT / "sitegen"
SEED = "publisher: Harbour Post\npublished: 2031\nlanguage: en\ngenre: report\n"


def said(model: type[Record], text: str) -> list[str]:
    """Return the problems of a file that holds one record."""
    document, problems = parse_yaml(text.encode(), "x.yml")
    assert problems == []
    assert document is not None
    return [str(problem) for problem in sorted(parse_record(model, document)[1])]


def seed(text: str) -> Seed:
    document, problems = parse_yaml(f"{SEED}{text}".encode(), "x.yml")
    assert problems == []
    assert document is not None
    record, problems = parse_record(Seed, document)
    assert problems == []
    assert record is not None
    return record


def test_white_space_in_a_text_is_one_space() -> None:
    assert seed("title: 'Two \u00a0 words\n\n  more'\n").title == "Two words more"
    assert seed("descriptor: |\n  Two\n\n  lines\tof text\n").descriptor == "Two lines of text"


def test_what_is_left_out() -> None:
    record = seed("")
    assert (record.title, record.authors, record.url) == ("", (), "")
    assert (record.reliability, record.derived_from, record.text) == (None, (), None)
    assert record.citable == ()


@pytest.mark.parametrize("line", ["offer: fair", "url: https", "publisher: here", "genre:"])
def test_word_before_a_colon_is_no_field_where_none_is_lacking(line: str) -> None:
    text = f"url: https://example.org\ndescriptor: >-\n  A text on\n  {line}\n"
    assert seed(text).descriptor == f"A text on {line}"


def test_only_the_first_field_within_a_text_is_told() -> None:
    lines = "reliability:\n  grade: B\n  why: >-\n    Known.\n    title: strike\n    short: s\n"
    message = "is read as part of the text above; indent it less, or join it to the line before"
    assert said(Seed, SEED + lines) == [f'x.yml:9:5: reliability.why: "title: strike" {message}']


def test_of_very_many_faults_not_all_are_looked_at() -> None:
    names = "".join(f"k{n}: v\n" for n in range(9000))
    assert len(said(Seed, SEED + names)) == 500


def test_dates_are_years_or_texts() -> None:
    assert isinstance(seed("").published, Date)
    assert seed("").published.text == "2031"


def test_records_do_not_change() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        seed("").title = "another"  # type: ignore[misc]


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/a?b=c#d",
        "http://example.org",
        "https://xn--hfen-loa.example/übersicht",
        "https://example.org:8080/",
    ],
)
def test_web_addresses(url: str) -> None:
    assert seed(f"url: {url}\n").url == url


@pytest.mark.parametrize(
    "url",
    [
        "example.org",
        "/strike",
        "//example.org",
        "ftp://example.org",
        "javascript:alert(1)",
        "https://",
        "https:///strike",
        "https://[example.org",
        "https://example.org/a b",
        "https://example.org/\u00a0a",
    ],
)
def test_no_web_addresses(url: str) -> None:
    shown = url.replace("\u00a0", "<U+00A0>")
    message = "is not a web address; write it whole, with https://"
    assert said(Seed, f'{SEED}url: "{url}"\n') == [f'x.yml:5:6: url: "{shown}" {message}']
    assert said(Seed, f"{SEED}url: [a]\n") == [f"x.yml:5:6: url: a list {message}"]


@pytest.mark.parametrize("language", ["de", "de-CH", "ko", "zh-Hant-TW", "yue"])
def test_languages(language: str) -> None:
    text = SEED.replace("language: en", f"language: {language}")
    assert said(Seed, text) == []


@pytest.mark.parametrize("name", ["a", "a1", "a-", "a" * 80])
def test_ids(name: str) -> None:
    text = "families:\n  {}: Pay\nmeasures: {{}}\nactors: {{}}\n"
    assert said(Vocabulary, text.format(name)) == []


@pytest.mark.parametrize("name", ["", "1a", "-a", "A", "a_b", "a.b", "a b", "ä", "a" * 81, "a\n"])
def test_no_ids(name: str) -> None:
    text = "families:\n  {}: Pay\nmeasures: {{}}\nactors: {{}}\n"
    quoted = '"' + name.replace("\n", "\\n") + '"'
    (problem,) = said(Vocabulary, text.format(quoted))
    alike = {"A": "a", "a_b": "a-b", "a b": "a-b"}.get(name)
    assert problem.endswith(
        '" is not an id; use a-z, 0-9 and "-", beginning with a letter'
        + (f'; did you mean "{alike}"?' if alike else "")
    )


@pytest.mark.parametrize("qualifier", Qualifier)
def test_figure_says_how_exactly_it_is_given(qualifier: Qualifier) -> None:
    values: dict[Qualifier, object] = {Qualifier.BETWEEN: [0, 2.5], Qualifier.VAGUELY: "some"}
    value = values.get(qualifier, 0)
    figure = FigureRecord.model_validate({"measure": "pay", qualifier: value})
    assert figure.given == [qualifier]


def test_name_that_looks_like_pydantics_mark_for_names() -> None:
    known = (
        "known are title, lead, since, changed, tag, licence, likelihood, confidence, reliability"
    )
    text = '"[key]": x\ntitle: Harbour\n'
    assert said(Site, text) == [
        'x.yml:1:1: lacks lead; add a line "lead: >-" and its text below, indented',
        f"x.yml:1:1: [key]: unknown field; {known}",
    ]


def test_field_far_from_any_name_within_a_list() -> None:
    theme = "title: Pay\nquestion: >-\n  Who?\nas_of: 2031\ncontext: true\n"
    text = f"{theme}bottom_line:\n  - says: >-\n      All.\n    rests_on: [a/b]\n    zzz: 1\n"
    known = "known are says, rests_on"
    assert said(ThemeRecord, text) == [f"x.yml:10:5: bottom_line[0].zzz: unknown field; {known}"]


def test_field_of_an_optional_record() -> None:
    text = f"{SEED}reliability:\n  grad: A\n  why: >-\n    So.\n"
    assert said(Seed, text) == ['x.yml:6:3: reliability.grad: unknown field; did you mean "grade"?']


def test_problem_within_an_unknown_field_is_not_told() -> None:
    document, problems = parse_yaml(b"zzz:\n  a:\n    b:\n", "x.yml")
    assert document is not None
    assert [str(problem) for problem in problems] == [
        "x.yml:3:7: zzz.a.b: has no value; fill it in, take it out, or mend the indent"
    ]
    genres = (
        "genre is one of report, interview, analysis, commentary, op-ed, paper, document, "
        "dataset, broadcast"
    )
    assert [str(problem) for problem in parse_record(Seed, document)[1]] == [
        "x.yml:1:1: lacks publisher, published, language, genre; add lines "
        '"publisher: …", "published: …", "language: …", "genre: …"; ' + genres
    ]


def test_records_with_the_names_of_fields_do_not_hide_each_other() -> None:
    brief = "state: draft\nsummary: >-\n  So.\nclaims:\n"
    rest = "    paragraphs: [1]\n    themes: [a]\n"
    text = f"{brief}  says:\n    says: >-\n      So.\n{rest}  kind:\n{rest}    kind: event\n"
    assert said(Brief, text) == [
        (
            'x.yml:6:5: claims.says: lacks kind; add a line "kind: …"; kind is one of event, '
            "statement, assessment, forecast, background"
        ),
        'x.yml:11:5: claims.kind: lacks says; add a line "says: >-" and its text below, indented',
    ]


def test_field_after_an_empty_record_is_told_only_where_its_name_is_nearly_known() -> None:
    text = f"{SEED}text:\nfile: a.txt\nbody: [1]\nurll: https://example.org\n"
    document, _ = parse_yaml(text.encode(), "x.yml")
    assert document is not None
    assert [str(problem) for problem in parse_record(Seed, document)[1]] == [
        'x.yml:8:1: urll: unknown field; did you mean "url"?'
    ]


def fields_of(model: type[Record]) -> set[str]:
    schema = model.model_json_schema()
    records = [schema, *schema.get("$defs", {}).values()]
    return {field for record in records for field in record.get("properties", {})}


MODELS: list[type[Record]] = [Brief, Seed, Site, ThemeRecord, Vocabulary]
NAMES = st.sampled_from(sorted({"a", "[key]", *(f for model in MODELS for f in fields_of(model))}))
VALUES = st.recursive(
    st.sampled_from(
        [None, "a", "a/b", "a.b", "author", "2031", "draft", "event", 7, -1, 1.5, True]
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=5),
)


@given(st.sampled_from(MODELS), st.dictionaries(NAMES, VALUES, max_size=8))
def test_whatever_fields_hold_there_is_a_record_or_a_problem(
    model: type[Record], data: dict[str, object]
) -> None:
    document, problems = parse_yaml(json.dumps(data).encode(), "x.yml")
    assert document is not None
    record, faults = parse_record(model, document)
    assert record is None or faults == []
    assert record is not None or problems + faults
    assert all(len(str(problem).splitlines()) == 1 for problem in (*problems, *faults))


def test_every_term_has_a_definition() -> None:
    terms = [term for kind in Term.__subclasses__() for term in kind]
    assert [term for term in terms if not term.definition] == []
    assert (Hedge.PROBABLE, str(Grade.A)) == ("probable", "A")


@pytest.mark.parametrize("model", [Brief, Seed, ThemeRecord, Vocabulary])
def test_every_field_is_described(model: type[Record]) -> None:
    schema = model.model_json_schema()
    for name, record in {model.__name__: schema, **schema["$defs"]}.items():
        for field, described in record.get("properties", {}).items():
            assert described.get("description", "").endswith((".", "…")), f"{name}.{field}"


def test_every_field_of_a_record_is_read_by_something() -> None:
    files = [path for kind in ("py", "html") for path in SITEGEN.rglob(f"*.{kind}")]
    code = " ".join(path.read_text("utf-8") for path in files)
    read = {*re.findall(r"\.(\w+)\b(?!:)", code)}
    fields = {name for kind in kinds_of(Record) for name in kind.model_fields}
    fields -= {name.replace("-", "_") for name in Qualifier}  # read by their names
    assert len(fields) > 50
    assert fields - read == set()


def kinds_of(record: type[Record]) -> Iterator[type[Record]]:
    for kind in record.__subclasses__():
        yield kind
        yield from kinds_of(kind)
