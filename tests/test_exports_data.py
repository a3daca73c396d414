"""The data to take along: each file read by other people's programs."""

import csv
import io
import json
import re
import sqlite3
import unicodedata
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen import addresses
from sitegen.characters import is_unseen
from sitegen.corpus import Corpus, Publication, Release
from sitegen.exports.citations.linked import dataset_data
from sitegen.exports.claims import CLAIMS, TIMELINE
from sitegen.exports.datapackage import JSON_FILES, TABLES, datapackage_json
from sitegen.exports.figures import FIGURES
from sitegen.exports.sources import sources_json
from sitegen.exports.tables import Table, harmless
from sitegen.records.vocabulary import Licence
from sitegen.views.overviews import data_page
from tests.markup import Page as Markup
from tests.projects import invented, taken_along

CORPUS = invented()


def rows(table: Table, corpus: Corpus = CORPUS) -> list[dict[str, str]]:
    text = table.csv(corpus)
    assert text.startswith("\ufeff"), "Excel takes it for UTF-8"
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))


def written(folder: Path, files: Mapping[str, str]) -> Path:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode())
    return folder


def test_the_claims_have_a_row_each() -> None:
    found = rows(CLAIMS)
    assert [line["id"] for line in found] == [f"{c.article}/{c.id}" for c in CORPUS.claims]
    (offer,) = (line for line in found if line["id"] == "harbour-post-2031-vane/pay-offer")
    assert offer == {
        "id": "harbour-post-2031-vane/pay-offer",
        "says": "The port authority has offered dockers up to 1,200 crowns more a year.",
        "if": "",
        "by": "Eastness port authority",
        "via": "Coast Wire",
        "hedge": "stated",
        "stance": "passes-on",
        "kind": "statement",
        "themes": "who-pays",
        "source": "harbour-post-2031-vane",
        "paragraphs": "7",
        "figures": "pay-offer: up to 1,200 crowns as of 2031-04/2031-05",
        "date": "",
        "said": "2031-05-02",
        "answers": "",
        "origin": "coast-wire-2031-05",
        "put_in_mouth_of": "",
        "check": "not checked",
        "url": "sources/harbour-post-2031-vane/#pay-offer",
        "slip": "",
        "reliability": "fairly reliable",
    }


def test_the_figures_have_a_row_each() -> None:
    found = rows(FIGURES)
    assert [(line["claim"], int(line["number"])) for line in found] == [
        (f"{claim.article}/{claim.id}", number)
        for claim in CORPUS.claims
        for number, _ in enumerate(claim.figures, start=1)
    ]
    bounds = {line["qualifier"]: (line["low"], line["high"], line["words"]) for line in found}
    assert bounds == {
        "exactly": ("900", "900", ""),
        "about": ("400", "400", ""),
        "at-least": ("60", "", ""),
        "more-than": ("3000", "", ""),
        "up-to": ("", "1200", ""),
        "less-than": ("", "4500", ""),
        "between": ("10", "12", ""),
        "vaguely": ("", "", "several dozen"),
    }
    (wait,) = (line for line in found if line["claim"] == "quay-review-2031-holm/ships-wait")
    assert wait == {
        "claim": "quay-review-2031-holm/ships-wait",
        "number": "1",
        "as_written": "10 to 12 ships",
        "measure": "ships-waiting",
        "counts": "Ships at anchor outside the harbour that wait to be unloaded",
        "family": "The strike",
        "qualifier": "between",
        "low": "10",
        "high": "12",
        "words": "",
        "unit": "ships",
        "hedge": "stated",
        "as_of": "2031-21",
        "as_of_first": "2031-03-01",
        "as_of_last": "2031-05-31",
        "by": "the author",
        "source": "quay-review-2031-holm",
        "reliability": "not usually reliable",
        "slip": "The ships are counted twice in the article, and the sums differ.",
        "url": "sources/quay-review-2031-holm/#ships-wait",
    }


def test_the_timeline_has_every_dated_claim_by_its_time() -> None:
    found = rows(TIMELINE)
    dated = [f"{claim.article}/{claim.id}" for claim in CORPUS.claims if claim.date]
    assert sorted(line["claim"] for line in found) == sorted(dated)
    times = [(line["first"], line["last"]) for line in found]
    assert times == sorted(times, key=lambda time: time[0])
    (night,) = (line for line in found if line["claim"].endswith("/night-shift"))
    assert (night["date"], night["first"], night["last"]) == (
        "2030-11/2031-04",
        "2030-11-01",
        "2031-04-30",
    )
    (strike,) = (line for line in found if line["claim"].endswith("/conditional-strike"))
    assert strike["says"].endswith("its spring trade, if the offer is withdrawn.")


def test_the_sources_are_as_their_pages_tell() -> None:
    found = json.loads(sources_json(CORPUS))["sources"]
    assert [source["id"] for source in found] == [article.id for article in CORPUS.articles]
    (post,) = (source for source in found if source["id"] == "harbour-post-2031-vane")
    assert all(source.keys() == post.keys() for source in found)
    assert post == {
        "id": "harbour-post-2031-vane",
        "name": "Post",
        "title": "Harbour strike: who pays?",
        "authors": ["Ada Vane"],
        "publisher": "Harbour Post",
        "published": "2031-05-10",
        "language": "en",
        "genre": "commentary",
        "url": "https://example.org/harbour-post/strike",
        "summary": CORPUS.by_id["harbour-post-2031-vane"].summary,
        "descriptor": CORPUS.by_id["harbour-post-2031-vane"].seed.descriptor,
        "reliability": {
            "grade": "C",
            "words": "fairly reliable",
            "why": "It adds to what the report has the union say and does not say so.",
        },
        "derived_from": [
            {
                "id": "coast-wire-2031-05",
                "relation": "rework",
                "paragraphs": [7, 8, 9],
                "title": "Port authority offers dockers more",
                "publisher": "Coast Wire",
                "published": "2031-05-03",
                "url": "https://example.org/coast-wire/offer",
            }
        ],
        "claims": 7,
        "page": "sources/harbour-post-2031-vane/",
    }


def test_nothing_is_told_of_a_text_that_its_page_does_not_tell() -> None:
    for text in taken_along(CORPUS).values():
        assert "007_harbour.txt" not in text


def test_a_source_may_be_without_a_grade() -> None:
    article = CORPUS.articles[0]
    bare = replace(article, seed=article.seed.model_copy(update={"reliability": None}))
    corpus = replace(CORPUS, articles=(bare,))
    (found,) = json.loads(sources_json(corpus))["sources"]
    assert found["reliability"] is None
    assert {line["reliability"] for line in rows(FIGURES, corpus)} == {""}


@pytest.mark.parametrize(
    "sign", ["=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\ufe63", "\uff20"]
)
def test_no_cell_of_the_csv_is_a_formula(sign: str) -> None:
    article = CORPUS.articles[0]
    claim = replace(article.claims[0], says=f'{sign}cmd|" /C calc"!A1')
    (found,) = rows(CLAIMS, replace(CORPUS, articles=(replace(article, claims=(claim,)),)))
    assert found["says"] == f'\'{sign}cmd|" /C calc"!A1'


@pytest.mark.parametrize(
    ("cell", "harmed"),
    [
        ("\u200b=1+1", "'\u200b=1+1"),
        ("\u00ad\u2060 \uff1d1", "'\u00ad\u2060 \uff1d1"),
        (" =1+1", "' =1+1"),
        ("offer;=1+1", "offer;'=1+1"),
        ("offer; \ufeff@SUM(A1)", "offer;' \ufeff@SUM(A1)"),
        ("offer\n-1", "offer\n'-1"),
        ("offer: -1", "offer: -1"),
        ("a = b", "a = b"),
        ("", ""),
        (";", ";"),
    ],
)
def test_a_formula_is_seen_behind_what_nobody_sees(cell: str, harmed: str) -> None:
    assert harmless(cell) == harmed


@given(st.text(alphabet=st.sampled_from("=\uff1d+-@;\t\n a\u200b\u3164ü'")))
def test_no_part_of_a_cell_begins_a_formula(cell: str) -> None:
    found = harmless(cell)
    for part in found.replace("\n", ";").replace("\t", ";").split(";"):
        seen = [sign for sign in part if not (sign.isspace() or is_unseen(sign))]
        assert unicodedata.normalize("NFKC", "".join(seen[:1])) not in {"=", "+", "-", "@"}
    assert found.replace("'", "") == cell.replace("'", "")


def test_the_package_names_every_data_file_and_column() -> None:
    found = json.loads(datapackage_json(CORPUS))
    paths = {f"data/{resource['path']}" for resource in found["resources"]}
    assert paths == {table.path for table in TABLES} | {path for _, path, _ in JSON_FILES}
    assert paths <= taken_along(CORPUS).keys()
    assert "version" not in found
    for resource, table in zip(found["resources"], TABLES, strict=False):
        fields = resource["schema"]["fields"]
        assert [field["name"] for field in fields] == list(rows(table)[0])
        assert all(field["description"].endswith(".") for field in fields)


def test_the_package_has_the_sites_address_and_the_latest_release() -> None:
    known = replace(
        CORPUS,
        published=Publication(address="https://example.org/strike/"),
        releases=(Release(day="2031-06-01", read=dict), Release(day="2031-07-01", read=dict)),
    )
    found = json.loads(datapackage_json(known))
    assert (found["homepage"], found["version"]) == ("https://example.org/strike/", "2031-07-01")
    assert "licenses" not in found


@pytest.mark.parametrize(
    ("licence", "path"),
    [
        (Licence.CC_BY, "licenses/by/4.0/"),
        (Licence.CC_BY_SA, "licenses/by-sa/4.0/"),
        (Licence.CC_ZERO, "publicdomain/zero/1.0/"),
    ],
)
def test_the_package_and_pages_have_the_licence_that_the_site_names(
    licence: Licence, path: str
) -> None:
    for named in (licence, None):
        said = replace(CORPUS, published=replace(CORPUS.published, licence=named))
        found = json.loads(datapackage_json(said)).get("licenses", [])
        address = f"https://creativecommons.org/{path}"
        assert [(each["name"], each["path"]) for each in found] == (
            [(str(licence), address)] if named else []
        )
        assert (f'"license": "{address}"' in dataset_data(said)) is bool(named)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of what it imports
def test_frictionless_finds_nothing(tmp_path: Path) -> None:
    frictionless = pytest.importorskip("frictionless")
    folder = written(tmp_path, taken_along(CORPUS))
    report = frictionless.validate(str(folder / addresses.DATAPACKAGE))
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "message"])
    checked = {task.name: task.stats["rows"] for task in report.tasks if task.type == "table"}
    assert checked["claims"] == len(list(CORPUS.claims))


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(
    ("file", "old", "new", "kind"),
    [
        (addresses.CLAIMS_CSV, "stated,passes-on", "said,passes-on", "constraint-error"),
        (addresses.CLAIMS_CSV, "/courts-decide,", "/night-shift,", "primary-key"),
        (addresses.FIGURES_CSV, "/offer-in-april,1", "/offer-in-may,1", "foreign-key"),
        (addresses.TIMELINE_CSV, "2030-11-01", "autumn", "type-error"),
    ],
)
def test_frictionless_would_find_what_is_wrong(
    tmp_path: Path, file: str, old: str, new: str, kind: str
) -> None:
    frictionless = pytest.importorskip("frictionless")
    files = taken_along(CORPUS)
    assert old in files[file]
    files[file] = files[file].replace(old, new, 1)
    report = frictionless.validate(str(written(tmp_path, files) / addresses.DATAPACKAGE))
    assert kind in {found for (found,) in report.flatten(["type"])}


def example(name: str) -> str:
    """Return an example of the page of the data, as readers have it."""
    body = data_page(CORPUS).drawing.body
    (found,) = re.findall(rf'<code id="{name}">(.*?)</code>', body, re.DOTALL)
    return unescape(found)


def highest() -> list[tuple[str, ...]]:
    """Return what the examples ask for: the five highest numbers, who gives them, and how."""
    said = {claim["id"]: claim["says"] for claim in rows(CLAIMS)}
    found = [line for line in rows(FIGURES) if line["high"]]
    found.sort(key=lambda line: float(line["high"]), reverse=True)
    return [(line["as_written"], line["by"], said[line["claim"]]) for line in found[:5]]


@pytest.mark.filterwarnings("ignore")
def test_the_example_in_pandas_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pandas")
    monkeypatch.chdir(written(tmp_path, taken_along(CORPUS)))
    names: dict[str, Any] = {}
    exec(example("pandas"), names)  # noqa: S102 - the example as readers have it
    shown = names["highest"][["as_written", "by", "says"]].head()
    assert [tuple(row) for row in shown.itertuples(index=False)] == highest()


def test_the_example_in_duckdb_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    duckdb = pytest.importorskip("duckdb")
    monkeypatch.chdir(written(tmp_path, taken_along(CORPUS)))
    assert duckdb.sql(example("duckdb")).fetchall() == highest()


def test_the_example_in_sql_finds_the_highest_numbers() -> None:
    with closing(sqlite3.connect(":memory:")) as base:
        for table in (CLAIMS, FIGURES):
            columns = [
                f'"{c.name}" {"REAL" if c.type == "number" else "TEXT"}' for c in table.columns
            ]
            base.execute(f'CREATE TABLE "{table.path}" ({", ".join(columns)})')
            filled = [tuple(cell or None for cell in line.values()) for line in rows(table)]
            marks = ", ".join("?" * len(columns))
            base.executemany(f'INSERT INTO "{table.path}" VALUES ({marks})', filled)  # noqa: S608
        assert base.execute(example("duckdb")).fetchall() == highest()
    assert set(re.findall(r'"(\w+)"', example("pandas"))) - {"_claim"} <= {
        column.name for table in (CLAIMS, FIGURES) for column in table.columns
    }


def test_the_page_of_the_data_describes_every_column() -> None:
    body = unescape(data_page(CORPUS).drawing.body)
    for table in TABLES:
        for column in table.columns:
            told = (
                f'<code>{column.name}</code> <code class="lb-muted">{column.type}</code></dt>'
                f" <dd>{column.says}</dd>"
            )
            assert told in body
    for path in taken_along(CORPUS):
        assert path.count("/") > 1 or f"<code>{path}</code></a>" in body


def test_the_page_of_the_data_says_under_what_terms_it_may_be_used() -> None:
    terms = "To be used under Creative Commons Zero 1.0 Universal."
    for licence in (None, Licence.CC_ZERO):
        published = replace(CORPUS.published, licence=licence)
        text = Markup(data_page(replace(CORPUS, published=published)).drawing.body).text
        assert (terms in text.replace(" .", ".")) == bool(licence)


def test_everything_is_the_same_from_the_same_corpus() -> None:
    assert list(taken_along(CORPUS).items()) == list(taken_along(invented()).items())
