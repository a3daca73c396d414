"""Stubs of a new article: every field is named, and what is guessed can be read."""

import re

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from sitegen.evidence.stubs import brief_stub, guessed_id, seed_stub

from sitegen.library import fault_in_name
from sitegen.records import Brief, Seed


def filled_in(stub: str) -> dict[str, object]:
    """Take away the ``# `` of each line that is to be filled in."""
    lines = re.sub(r"^# (?!Fill)", "", stub, flags=re.MULTILINE)
    data = yaml.safe_load(re.sub(r"^  # (?!Guessed|Then)", "  ", lines, flags=re.MULTILINE))
    assert isinstance(data, dict)
    return data


def test_seed_stub_names_every_field() -> None:
    data = filled_in(seed_stub("harbour", "harbour.txt", 9))
    assert list(data) == list(Seed.model_fields)
    assert data["text"] == {
        "file": "harbour.txt", "headline": [1], "standfirst": [2], "body": ["2-9"]
    }  # fmt: skip


def test_brief_stub_names_every_field_a_first_brief_has() -> None:
    data = filled_in(brief_stub())
    assert set(Brief.model_fields) - set(data) == {"positions"}
    assert set(data) <= set(Brief.model_fields)


def test_what_is_known_stands_there() -> None:
    assert yaml.safe_load(brief_stub()) == {"state": "draft"}
    assert yaml.safe_load(seed_stub("a", "a.txt", 1)) == {"text": {"file": "a.txt", "body": [1]}}
    assert yaml.safe_load(seed_stub("a", "a.txt", 2)) == {
        "text": {"file": "a.txt", "headline": [1], "body": [2]}
    }
    assert "run: python build.py new --refresh harbour-1\n" in seed_stub("harbour-1", "a.txt", 2)


@given(st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1))
def test_every_file_name_can_be_written(name: str) -> None:
    written = f"{name} x.txt"
    assert yaml.safe_load(seed_stub("a", written, 2))["text"]["file"] == written


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
def test_guessed_id(file: str, expected: str) -> None:
    assert guessed_id(file) == expected


@given(st.text())
def test_guessed_id_is_an_id_or_nothing(file: str) -> None:
    found = guessed_id(file)
    assert not found or found == "index" or not fault_in_name(found)
