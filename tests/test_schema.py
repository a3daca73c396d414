"""The JSON Schemas: equal to the records, no stricter than they are, and found by every file."""

import copy
import json
import re
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator
from mkdocs.config import load_config

import build
from sitegen import completion
from sitegen.completion import completion_files
from sitegen.generation import write_completion
from sitegen.library import read_library
from sitegen.places import BRIEFS, SEEDS
from sitegen.problems import Rule
from sitegen.project import open_project
from sitegen.records import parse_record
from sitegen.records.schema import MODELS, modeline, schema_files, schema_of
from sitegen.records.terms import Qualifier
from sitegen.records.vocabulary import Site
from sitegen.stubs.drafting import first_files
from sitegen.yamltext import Document, parse_yaml
from tests.projects import CHECKOUT, OPEN, Broken, broken_ones, site

Data = dict[Any, Any]
kinds = pytest.mark.parametrize("kind", MODELS)


@lru_cache
def validator(kind: str) -> Draft7Validator:
    return Draft7Validator(json.loads(schema_files()[f"schemas/{kind}.json"]))


def kind_of(file: str) -> str:
    """Return the schema that .vscode/settings.json gives a file."""
    wired = json.loads((CHECKOUT / ".vscode/settings.json").read_text("utf-8"))["yaml.schemas"]
    (found,) = (schema for schema, pattern in wired.items() if fnmatchcase(file, pattern))
    return str(found).removeprefix("schemas/").removesuffix(".json")


def as_json(value: Any) -> Any:
    """Return data as an editor sees it: names are text."""
    if isinstance(value, list):
        return [as_json(item) for item in value]
    if isinstance(value, dict):
        return {str(name): as_json(item) for name, item in value.items()}
    return value


def refused(kind: str, data: Data) -> list[str]:
    return sorted(error.message for error in validator(kind).iter_errors(as_json(data)))


def problems(kind: str, data: Data) -> list[str]:
    return sorted(map(str, parse_record(MODELS[kind], Document(file="x.yml", data=data))[1]))


def parsed(content: bytes) -> Data:
    document, _ = parse_yaml(content, "x.yml")
    return document.data if document else {}


def yaml_files(root: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted([*root.glob("seeds/*.yml"), *root.glob("briefings/**/*.yml")]):
        yield path.relative_to(root).as_posix(), path.read_bytes()


# the files


def test_committed_schemas_are_those_of_the_records() -> None:
    committed = {
        f"schemas/{path.name}": path.read_text("utf-8")
        for path in (CHECKOUT / "schemas").glob("*.json")
    }
    assert committed == schema_files(), "run: python build.py schema"


def test_the_command_writes_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "ROOT", tmp_path)
    done = CliRunner().invoke(build.main, ["schema"])
    assert (done.exit_code, done.output) == (
        0,
        "".join(f"Wrote {name}.\n" for name in schema_files()),
    )
    written = {
        path.relative_to(tmp_path).as_posix(): path.read_text("utf-8")
        for path in tmp_path.rglob("*.json")
    }
    assert written == schema_files()


def test_the_command_says_why_it_cannot_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build, "ROOT", tmp_path)
    (tmp_path / "schemas").write_text("", "utf-8")
    done = CliRunner().invoke(build.main, ["schema"])
    assert done.exit_code == 1
    assert done.output == "Error: schemas: File exists\n"


def test_a_file_names_the_schema_that_its_line_leads_to() -> None:
    for file, content in yaml_files(CHECKOUT):
        first = content.decode().partition("\n")[0]
        assert first == modeline(kind_of(file), file) or "$schema" not in first, file


def test_the_line_leads_to_the_schema() -> None:
    for file, _ in yaml_files(CHECKOUT / "tests/site"):
        path = modeline(kind_of(file), file).partition("$schema=")[2]
        found = (CHECKOUT / file).parent / path
        assert found.resolve() == CHECKOUT / "schemas" / f"{kind_of(file)}.json"


def test_new_files_name_their_schema() -> None:
    seed, brief = f"{SEEDS}new.yml", f"{BRIEFS}new.yml"
    files, _ = first_files("new", "new.txt", ["One line."], read_library(site())[0])
    for file in (seed, brief):
        assert files[file].startswith(modeline(kind_of(file), file) + "\n")


# what an editor shows


def nodes(schema: Any) -> Iterator[Mapping[str, Any]]:
    """Yield each schema that an editor can come upon."""
    if not isinstance(schema, Mapping):
        return
    yield schema
    yield from nodes(schema.get("items"))
    yield from nodes(schema.get("additionalProperties"))
    for field in schema.get("properties", {}).values():
        yield from nodes(field)


@kinds
def test_nothing_of_the_code_is_shown(kind: str) -> None:
    for node in nodes(schema_of(MODELS[kind])):
        assert not {"title", "anyOf", "$ref", "$defs", "prefixItems"} & node.keys()
        assert node.get("default", "text") not in (None, "", [], {})
        assert "Record" not in node.get("description", "")


@kinds
def test_every_field_and_value_is_described(kind: str) -> None:
    for node in nodes(schema_of(MODELS[kind])):
        assert len(node.get("enumDescriptions", ())) == len(node.get("enum", ()))
        for name, field in node.get("properties", {}).items():
            assert field["description"].endswith("."), name


@kinds
def test_every_pattern_has_words(kind: str) -> None:
    for node in nodes(schema_of(MODELS[kind])):
        for text in (node, node.get("propertyNames", {})):
            assert ("pattern" in text) == ("patternErrorMessage" in text)
            # JavaScript's patterns with the flag "u" know no other escapes of what we write
            assert set(re.findall(r"\\.", text.get("pattern", ""))) <= {r"\.", r"\[", r"\]", r"\+"}


def test_a_term_is_shown_with_its_definition() -> None:
    fields: Any = schema_of(Site)["properties"]
    assert fields["confidence"] == {
        "default": "icd-203",
        "description": "In whose terms the judgements say how good their grounds are.",
        "enum": ["icd-203", "ipcc", "plain"],
        "enumDescriptions": [
            "Low, moderate, high; of American and British intelligence.",
            "Very low, low, medium, high, very high; of the climate panel.",
            "Low, medium, high.",
        ],
        "type": "string",
    }


# the schema and the record agree


@pytest.mark.parametrize(
    ("file", "content"), [*yaml_files(CHECKOUT), *yaml_files(CHECKOUT / "tests/site")]
)
def test_what_stands_is_taken(file: str, content: bytes) -> None:
    assert refused(kind_of(file), parsed(content)) == []


IDS = st.from_regex(r"[a-z][a-z0-9-]{0,5}", fullmatch=True)
ID_LISTS = st.lists(IDS, unique=True, max_size=3)
SOME_IDS = st.lists(IDS, unique=True, min_size=1, max_size=3)
REFERENCES = st.builds("{}/{}".format, IDS, IDS)
SOME_REFERENCES = st.lists(REFERENCES, unique=True, min_size=1, max_size=3)
KEYS = IDS | st.builds("{}.{}".format, IDS, IDS)
TEXTS = st.text("aä€ .:#\n\u3000\ufeff", min_size=1, max_size=8).filter(
    lambda text: text.split() != []
)
POINTS = st.one_of(
    st.integers(1000, 9999).map(str),
    st.builds("{:04}-{:02}".format, st.integers(1, 9999), st.integers(1, 12)),
    st.builds("{:04}-{:02}".format, st.integers(1, 9998), st.integers(21, 24)),
    st.dates().map(str),
)
MARKED = st.builds("{}{}".format, POINTS, st.sampled_from(["", "~", "?", "%"]))
LENGTHS = st.sampled_from([4, 7, 10])
SPELT = st.builds(lambda day, length: str(day)[:length], st.dates(), LENGTHS)
DATES = st.one_of(
    st.integers(1000, 9999),
    MARKED,
    st.tuples(SPELT, SPELT).map(sorted).map("..".join).map("[{}]".format),
    st.tuples(SPELT, SPELT).map(sorted).map("{0[0]}~/{0[1]}?".format),
)
NUMBERS = st.integers(1, 9999)
SPANS = NUMBERS.map(str) | st.tuples(NUMBERS, NUMBERS).map(sorted).map("{0[0]}-{0[1]}".format)
PARAGRAPHS = st.one_of(NUMBERS, SPANS, st.lists(NUMBERS | SPANS, min_size=1, max_size=3))
LISTED = st.lists(NUMBERS | SPANS, min_size=1, max_size=3).map(
    lambda items: ", ".join(map(str, items))
)
COUNTS = st.integers(0, 10**9) | st.floats(0, 10**9)
QUANTITIES = st.sampled_from(Qualifier).flatmap(
    lambda name: st.fixed_dictionaries(
        {
            str(name): {
                Qualifier.BETWEEN: st.tuples(COUNTS, COUNTS).map(sorted),
                Qualifier.VAGUELY: TEXTS,
            }.get(name, COUNTS)
        }
    )
)
FIGURES = st.builds(
    lambda figure, quantity: figure | quantity,
    st.fixed_dictionaries({"measure": IDS}, optional={"as_of": DATES}),
    QUANTITIES,
)
MOUTHS = st.fixed_dictionaries(
    {"put_in_mouth_of": IDS, "wording": st.sampled_from(["added", "altered"])},
    optional={"by": st.just(["author"])},
)
STANCES = st.sampled_from(["adopts", "passes-on", "doubts"])
HEDGES = st.sampled_from(["stated", "probable", "possible", "doubtful"])
CLAIM_KINDS = st.sampled_from(["event", "statement", "assessment", "forecast", "background"])
CUES = st.dictionaries(TEXTS, TEXTS, min_size=1, max_size=2)
OF_A_CLAIM: Mapping[str, st.SearchStrategy[Any]] = {
    "if": TEXTS,
    "by": SOME_IDS,
    "via": ID_LISTS,
    "stance": STANCES,
    "hedge": HEDGES,
    "figures": st.lists(FIGURES, max_size=2),
    "date": DATES,
    "said": DATES,
    "answers": st.dictionaries(KEYS, IDS, max_size=2),
    "see": ID_LISTS,
    "themes": ID_LISTS,
    "note": TEXTS,
    "slip": TEXTS,
    "cue": CUES,
}
NEEDED = {"says": TEXTS, "paragraphs": PARAGRAPHS, "kind": CLAIM_KINDS}
OTHERS = st.just(["union"])
REASONS = st.sampled_from(["wrong-paragraph", "wrong-figure", "wrong-asserter", "misread"])
WITHDRAWN = st.fixed_dictionaries(
    {"withdrawn": st.fixed_dictionaries({"on": DATES, "why": REASONS})},
    optional={**OF_A_CLAIM, **NEEDED, "wording": st.just("added")},
)
CLAIMS = st.one_of(
    st.fixed_dictionaries(NEEDED, optional=dict(OF_A_CLAIM)),
    st.builds(lambda claim, mouth: claim | mouth, st.fixed_dictionaries(NEEDED), MOUTHS),
    st.fixed_dictionaries({"says": TEXTS, "paragraphs": PARAGRAPHS, "by": OTHERS}),
    WITHDRAWN,
)
BRIEF = st.fixed_dictionaries(
    {
        "state": st.sampled_from(["draft", "reviewed"]),
        "summary": TEXTS,
        "claims": st.dictionaries(IDS, CLAIMS, min_size=1, max_size=2),
    },
    optional={
        "positions": st.dictionaries(
            KEYS, st.fixed_dictionaries({"answer": IDS, "rests_on": SOME_IDS}), max_size=2
        ),
        "not_addressed": st.lists(KEYS, unique=True, max_size=2),
        "uncited": st.dictionaries(st.one_of(NUMBERS, LISTED), TEXTS, max_size=2),
        "cue": st.dictionaries(st.one_of(NUMBERS, LISTED), CUES, min_size=1, max_size=2),
    },
)
LANGUAGES = st.sampled_from(["de", "de-CH", "yue", "zh-Hant-TW"])
BY_LANGUAGE = st.dictionaries(LANGUAGES, st.lists(TEXTS, max_size=2), max_size=2)
URLS = st.sampled_from(
    ["https://example.org", "HTTP://example.org:80/a?b=c#d", "https://[::1]/", "http://a/ä%20"]
)
SEED = st.fixed_dictionaries(
    {
        "publisher": TEXTS,
        "published": DATES,
        "language": LANGUAGES,
        "genre": st.sampled_from(["report", "op-ed"]),
    },
    optional={
        "title": TEXTS,
        "short": TEXTS,
        "authors": st.lists(TEXTS, max_size=2),
        "url": URLS,
        "descriptor": TEXTS,
        "reliability": st.fixed_dictionaries({"grade": st.sampled_from("ABCDEF"), "why": TEXTS}),
        "derived_from": st.lists(
            st.fixed_dictionaries(
                {
                    "seed": IDS,
                    "relation": st.sampled_from(["reprint", "rework", "translation"]),
                    "paragraphs": PARAGRAPHS,
                }
            ),
            max_size=2,
        ),
        "text": st.fixed_dictionaries(
            {"file": TEXTS.map("text{}".format), "body": PARAGRAPHS},
            optional={"headline": PARAGRAPHS, "standfirst": PARAGRAPHS},
        ),
    },
)
STATEMENTS = st.fixed_dictionaries({"says": TEXTS, "rests_on": SOME_REFERENCES})
LABELS = st.dictionaries(IDS, TEXTS, max_size=2)


def differing(least: int) -> st.SearchStrategy[dict[str, str]]:
    """Return labels of which no two read the same."""
    pairs = st.tuples(IDS, TEXTS)
    unique = (lambda pair: pair[0], lambda pair: " ".join(pair[1].split()))
    return st.lists(pairs, min_size=least, max_size=2, unique_by=unique).map(dict)


QUESTIONS = st.fixed_dictionaries(
    {"ask": TEXTS, "answers": differing(1)}, optional={"items": differing(0)}
)
JUDGEMENTS = st.fixed_dictionaries(
    {
        "says": TEXTS,
        "likelihood": st.sampled_from(["almost no chance", "likely"]),
        "confidence": st.sampled_from(["low", "moderate", "high"]),
        "because": TEXTS,
        "rests_on": SOME_REFERENCES,
        "alternative": TEXTS,
        "would_change": TEXTS,
        "horizon": DATES,
        "reviewed": DATES,
    },
    optional={"against": st.just(["zzzzzzz/z"])},
)
DISAGREEMENTS = st.fixed_dictionaries(
    {
        "claims": st.lists(REFERENCES, unique=True, min_size=2, max_size=3),
        "explained_by": st.sampled_from(["date", "scope", "slant", "open"]),
        "says": TEXTS,
    }
)
OF_A_THEME: Mapping[str, st.SearchStrategy[Any]] = {
    "order": st.integers(-5, 500),
    "colour": st.sampled_from(["red", "grey"]),
    "judgements": st.dictionaries(IDS, JUDGEMENTS, max_size=1),
    "disagreements": st.dictionaries(IDS, DISAGREEMENTS, max_size=1),
}
OF_EVERY_THEME = {"title": TEXTS, "question": TEXTS, "as_of": DATES}
CONTEXT = {**OF_EVERY_THEME, "context": st.just(value=True)}
OF_CONTEXT = {**OF_A_THEME, "questions": st.just({}), "key_measures": st.just([])}
THEME = st.one_of(
    st.fixed_dictionaries(
        {
            **OF_EVERY_THEME,
            "questions": st.dictionaries(IDS, QUESTIONS, min_size=1, max_size=2),
            "bottom_line": st.lists(STATEMENTS, min_size=1, max_size=2),
        },
        optional={
            **OF_A_THEME,
            "dissent": STATEMENTS,
            "key_measures": ID_LISTS,
            "context": st.just(value=False),
        },
    ),
    st.fixed_dictionaries(
        CONTEXT, optional={**OF_CONTEXT, "bottom_line": st.lists(STATEMENTS, max_size=1)}
    ),
    st.fixed_dictionaries(
        {**CONTEXT, "bottom_line": st.lists(STATEMENTS, min_size=1, max_size=1)},
        optional={**OF_CONTEXT, "dissent": STATEMENTS},
    ),
)
MEASURES = st.fixed_dictionaries(
    {"label": TEXTS, "counts": TEXTS, "unit": TEXTS, "family": IDS},
    optional={"part_of": IDS, "words": BY_LANGUAGE},
)
ACTORS = st.fixed_dictionaries(
    {"name": TEXTS, "kind": st.sampled_from(["state", "organisation"])},
    optional={"aliases": BY_LANGUAGE},
)
VOCABULARY = st.fixed_dictionaries(
    {
        "families": LABELS,
        "measures": st.dictionaries(IDS, MEASURES, max_size=2),
        "actors": st.dictionaries(IDS, ACTORS, max_size=2),
    }
)
SITE = st.fixed_dictionaries({"title": TEXTS, "lead": TEXTS})
RECORDS: Mapping[str, st.SearchStrategy[Data]] = {
    "brief": BRIEF,
    "seed": SEED,
    "site": SITE,
    "theme": THEME,
    "vocabulary": VOCABULARY,
}
written = st.sampled_from(sorted(RECORDS)).flatmap(
    lambda kind: st.tuples(st.just(kind), RECORDS[kind])
)


@given(written)
def test_what_the_record_takes_the_schema_takes(record: tuple[str, Data]) -> None:
    assert (problems(*record), refused(*record)) == ([], [])


NAMES = sorted(
    {name for kind in MODELS for node in nodes(schema_of(MODELS[kind])) for name in node}
    | {
        name
        for kind in MODELS
        for node in nodes(schema_of(MODELS[kind]))
        for name in node.get("properties", {})
    }
)
LEAVES = st.one_of(
    st.sampled_from(["", " ", "A", "author", "a b", "a/b", "a.b", "2031-13", "2031-02-30", "0000"]),
    st.sampled_from([0, -1, 7, 10_000, 2031, 1.5, True, False, "7", "0", "9-7", "1-99999", "٣"]),
    st.sampled_from(["https://", "https://exa mple.org", "mailto:a@b", "DE", "deutsch", "\x07"]),
    st.sampled_from(["event", "stated", "low", "state", "report", "A", "added", "red"]),
    TEXTS,
    DATES,
    PARAGRAPHS,
    SOME_REFERENCES,
    ID_LISTS,
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(NAMES) | IDS, inner, max_size=3)
    ),
    max_leaves=5,
)


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every list and mapping in a record with each of its places."""
    if isinstance(value, list | dict):
        for place in [*range(len(value))] if isinstance(value, list) else [*value]:
            yield value, place
            yield from places(value[place])


@st.composite
def changed(draw: st.DrawFn) -> tuple[str, Data]:
    """Draw a record and take fields out of it, put some in, or put values in others' places."""
    kind, data = copy.deepcopy(draw(written))
    for _ in range(draw(st.integers(1, 3))):
        around, place = draw(st.sampled_from([*places(data), (data, "zzz")]))
        change = draw(st.sampled_from(["replace", "remove", "add"]))
        if change == "add" and isinstance(around, dict):
            around[draw(st.sampled_from(NAMES) | st.integers(-1, 9))] = draw(VALUES)
        elif change == "remove" and place in (around if isinstance(around, dict) else [place]):
            del around[place]
        else:
            around[place] = draw(VALUES)
    return kind, data


@pytest.mark.thorough
@settings(max_examples=200)
@given(changed())
@pytest.mark.slow
def test_what_the_schema_refuses_the_record_refuses(record: tuple[str, Data]) -> None:
    assert problems(*record) or refused(*record) == []


# rules that a schema can hold: a broken file that shows one is underlined in the editor
SHOWN = {
    Rule.MISSING_FIELD,
    Rule.UNKNOWN_FIELD,
    Rule.WRONG_TYPE,
    Rule.UNKNOWN_VALUE,
    Rule.NOT_AN_ID,
    Rule.NOT_A_DATE,
    Rule.NOT_A_URL,
    Rule.NOT_A_CODE,
    Rule.NOT_A_COUNT,
    Rule.NOT_PARAGRAPHS,
    Rule.NOT_A_REFERENCE,
    Rule.EMPTY_LIST,
    Rule.LISTED_TWICE,
    Rule.NOT_ONE_QUANTITY,
    Rule.MOUTH_AND_WORDING,
    Rule.CONTEXT_OR_QUESTIONS,
    Rule.SHOWN_NOWHERE,
}
UNSEEN = {
    "not-an-id-file": "the file's name",
    "not-an-id-file-index": "the file's name",
    "not-an-id-file-device": "the file's name",
    "not-an-id-reserved-earlier": "two names are the project's own",
    "not-an-id-reserved": "two names are the project's own",
    "not-an-id-actor": "two names are the project's own",
    "mouth-and-wording-model": "a look at the seed",
    "not-a-date-backwards": "a look at the calendar",
    "not-a-date-no-year": "a look at the calendar",
    "listed-twice-fingerprint": "no YAML",
    "listed-twice-uncited": "two names of the same paragraphs",
}
BROKEN_HERE = [
    case for case in broken_ones() if any(case.name.startswith(str(rule)) for rule in SHOWN)
]


@pytest.mark.parametrize("case", BROKEN_HERE, ids=lambda case: case.name)
def test_broken_files_are_underlined(case: Broken) -> None:
    found = [
        file
        for file, content in case.files.items()
        if content != site().get(file) and file.endswith(".yml") and file != "mkdocs.yml"
        if refused(kind_of(file), parsed(content))
    ]
    assert bool(found) != (case.name in UNSEEN)


def test_a_schema_refers_to_nothing_but_the_ids() -> None:
    for name, text in schema_files().items():
        schema = json.loads(text)
        schema.pop("schemaSequence", None)
        assert '"$ref"' not in json.dumps(schema), name


def test_an_answered_look_is_taken_and_one_of_a_word_that_is_none_is_not() -> None:
    brief = site()["briefings/articles/quay-review-2031-holm.yml"].decode()
    at = "    paragraphs: ["
    for name, amount in (("measure", 0), ("mesure", 1)):
        looked = brief.replace(at, f'    looked: {{{name}: "57 is measured"}}\n{at}', 1)
        assert len(refused("brief", parsed(looked.encode()))) == amount


# ids


@lru_cache
def local_of_the_site() -> dict[str, Any]:
    return local(site())


def local(files: Mapping[str, bytes]) -> dict[str, Any]:
    """Return the schemas of ids by the kind of record they are for."""
    written = completion_files(read_library(files)[0])
    return {Path(name).stem: json.loads(text) for name, text in written.items()}


def offered(schema: Any) -> dict[str, str]:
    return {offer["bodyText"]: offer["description"] for offer in schema["defaultSnippets"]}


def test_paragraphs_without_a_claim_are_offered_as_one_line() -> None:
    (offer,) = schema_of(MODELS["brief"])["properties"]["uncited"]["defaultSnippets"]  # type: ignore[index]
    line = re.sub(r"\$\{[0-9]:(.*?)\}", r"\1", offer["bodyText"])
    uncited = parsed(f"uncited:\n  {line}\n".encode())
    assert uncited == {"uncited": {"3, 9-11": "Why no claim cites them."}}
    assert problems("brief", uncited) == problems("brief", {})


def test_ids_of_the_vocabulary_are_offered_with_their_words() -> None:
    ids = local(site())
    actors = offered(ids["brief"]["definitions"]["actor"])
    assert actors["author"] == "Whoever wrote the article."
    assert actors["unnamed"] == "Sources the article does not name."
    assert actors["coast-wire"] == "Coast Wire"
    german = local({**site(), "mkdocs.yml": b"theme: {language: de}"})
    grades = german["seed"]["properties"]["reliability"]["properties"]["grade"]
    assert offered(german["brief"]["definitions"]["actor"])["author"].startswith("Wer den ")
    assert offered(grades)["A"] == "völlig zuverlässig"
    claim = ids["brief"]["properties"]["claims"]["additionalProperties"]["properties"]
    assert {name for name, field in claim.items() if "actor" in json.dumps(field)} == {
        "by",
        "via",
        "put_in_mouth_of",
    }
    measures = offered(claim["figures"]["items"]["properties"]["measure"])
    assert (
        measures["dockers-out-at-night"]
        == "On strike, of them at night: Dockers of the night shift on strike on one day"
    )
    measure = ids["vocabulary"]["properties"]["measures"]["additionalProperties"]["properties"]
    assert offered(measure["part_of"]) == measures
    assert offered(measure["family"]) == {"pay": "Pay", "strike": "The strike"}
    assert offered(ids["theme"]["properties"]["key_measures"]["items"]) == measures


def test_questions_are_offered_with_their_answers() -> None:
    brief = local(site())["brief"]["properties"]
    claim = brief["claims"]["additionalProperties"]["properties"]
    assert offered(claim["themes"]["items"])["who-pays"] == "Who pays"
    answers = claim["answers"]["properties"]
    assert answers["price.money"]["description"] == "What does the strike cost the harbour? Money"
    assert offered(answers["price.money"]) == {"feared": "Feared", "paid": "Paid"}
    assert answers["fair-offer"]["description"] == "Is the offer fair?"
    assert offered(brief["not_addressed"]["items"]) == {
        name: answer["description"] for name, answer in answers.items()
    }
    assert brief["positions"]["properties"].keys() == answers.keys()
    position = brief["positions"]["properties"]["fair-offer"]["properties"]["answer"]
    assert position == answers["fair-offer"]


def test_a_brief_is_offered_its_own_claims_and_a_theme_those_of_all() -> None:
    ids = local(site())
    own = {
        case["if"]["filePatternAssociation"]: case["then"]["properties"]
        for case in ids["brief"]["allOf"]
    }
    fields = own["briefings/articles/quay-review-2031-holm.yml"]
    see = fields["claims"]["additionalProperties"]["properties"]["see"]["items"]
    assert fields["positions"]["additionalProperties"]["properties"]["rests_on"]["items"] == see
    assert "union-demand" in offered(see)
    every = ids["theme"]["definitions"]["claim"]
    claims = offered(every)
    assert claims["quay-review-2031-holm/union-demand"] == offered(see)["union-demand"]
    assert {name.partition("/")[0] for name in claims} == {Path(name).stem for name in own}
    assert "harbour-post-2031-vane/rumour" not in claims, "it is withdrawn"
    shown = {case["if"]["pattern"]: case["then"] for case in every["if"]["allOf"]}
    assert {
        "const": "quay-review-2031-holm/union-demand",
        "title": claims["quay-review-2031-holm/union-demand"],
    } in shown["^quay-review-2031-holm/"]["anyOf"]


def test_claims_are_not_offered_where_they_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    assert local(site())["brief"]["allOf"] != []
    monkeypatch.setattr(completion, "MOST_CLAIMS", 10)
    ids = local(site())
    assert ids["brief"]["allOf"] == []
    assert offered(ids["theme"]["definitions"]["claim"]) == {}
    assert offered(ids["brief"]["definitions"]["actor"]) != {}


def test_seeds_are_offered() -> None:
    seed = local(site())["seed"]["properties"]["derived_from"]["items"]["properties"]["seed"]
    assert offered(seed)["morning-tide-2031-04"] == "Morning Tide, April 2031"
    assert offered(seed)["harbour-post-2031-vane"] == (
        "Harbour strike: who pays?, Harbour Post, 10 May 2031"
    )


def test_without_a_vocabulary_there_is_something_to_offer() -> None:
    files = site()
    del files["briefings/vocabulary.yml"]
    ids = local(files)
    assert list(offered(ids["brief"]["definitions"]["actor"])) == ["author", "unnamed"]


@pytest.mark.parametrize("kind", ["brief", "seed", "theme", "vocabulary"])
@given(data=VALUES)
def test_ids_refuse_nothing(kind: str, data: Any) -> None:
    assert Draft7Validator(local_of_the_site()[kind]).is_valid(as_json(data))


@given(written)
def test_ids_refuse_no_record(record: tuple[str, Data]) -> None:
    kind, data = record
    assert kind == "site" or Draft7Validator(local_of_the_site()[kind]).is_valid(as_json(data))


# when they are written


@pytest.fixture
def desk(project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the invented project with the folder of schemas."""
    monkeypatch.setattr(build, "ROOT", project)
    (project / "schemas").mkdir()
    return project


def written_ids(root: Path) -> dict[str, str]:
    folder = root / "schemas"
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in found}


def test_check_writes_the_ids_and_says_nothing_of_it(desk: Path) -> None:
    done = CliRunner().invoke(build.main, ["check"])
    assert (done.exit_code, done.output) == (0, f"No problems.\n{OPEN}")
    assert written_ids(desk) == completion_files(read_library(site())[0])


def test_schemas_of_another_version_are_brought_to_this_one(desk: Path) -> None:
    (desk / "schemas/seed.json").write_text("{}", "utf-8")
    (desk / "schemas/own.json").write_text("{}", "utf-8")
    assert CliRunner().invoke(build.main, ["check"]).exit_code == 0
    written = written_ids(desk)
    assert written["seed.json"] == schema_files()["schemas/seed.json"]
    assert written["own.json"] == "{}"
    assert {*written} == {"seed.json", "own.json", *completion_files(read_library(site())[0])}


def test_a_project_without_schemas_gets_none(project: Path) -> None:
    write_completion(open_project(project))
    assert not (project / "schemas").exists()


def test_serve_writes_the_ids_and_a_build_does_not(desk: Path) -> None:
    config = load_config(str(desk / "mkdocs.yml"))
    config.plugins.on_startup(command="build", dirty=False)
    config.plugins.on_pre_build(config=config)
    assert written_ids(desk) == {}
    config.plugins.on_startup(command="serve", dirty=False)
    config.plugins.on_pre_build(config=config)
    assert list(written_ids(desk)) == sorted(completion_files(read_library(site())[0]))


def test_only_what_changed_is_written(desk: Path) -> None:
    write_completion(open_project(desk))
    before = {path: path.stat().st_ino for path in (desk / "schemas/local").iterdir()}
    seed = desk / "seeds/morning-tide-2031-04.yml"
    seed.write_text(seed.read_text("utf-8").replace("Morning Tide", "Tide"), "utf-8")
    write_completion(open_project(desk))
    changed = [path.name for path, inode in before.items() if path.stat().st_ino != inode]
    assert changed == ["seed.json"]


def test_ids_stay_while_a_file_cannot_be_read(desk: Path) -> None:
    write_completion(open_project(desk))
    before = written_ids(desk)
    (desk / "briefings/vocabulary.yml").write_text("families: [", "utf-8")
    done = CliRunner().invoke(build.main, ["check"])
    assert done.exit_code == 1
    assert written_ids(desk) == before


def test_a_folder_that_cannot_be_written_hinders_no_check(desk: Path) -> None:
    (desk / "schemas/local").write_text("", "utf-8")
    done = CliRunner().invoke(build.main, ["check"])
    assert (done.exit_code, done.output) == (0, f"No problems.\n{OPEN}")
