"""Strings of all kinds in every field for text: on every page they are text and nothing else."""

import functools
import itertools
import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import cast
from urllib.parse import quote

import pytest
from playwright.sync_api import Error, Page, expect

from sitegen.library import read_library
from sitegen.records.schema import MODELS, Schema, schema_of
from sitegen.rules import check
from tests import naughty
from tests.conftest import copy_checkout
from tests.editing import another_subject
from tests.hostile import dumped, leaves, loaded, replace
from tests.projects import site
from tests.serving import save, serving
from tests.test_browser import faults_on, lay_out, overflow

CORRECTED = "    corrected:\n      - on: 2031-06-02\n        what: >-\n          It was wrong."
LOOKED = "\n    looked: {measure: so it is}"
PLACES = {"brief": "briefings/articles/", "seed": "seeds/", "theme": "briefings/themes/"}
# the name of a file, and what is one of several terms, as what words of an article stand for
NOT_FREE = {
    ("text", "file"),
    ("claims", "*", "cue", "*"),
    ("cue", "*", "*"),
    ("judgements", "*", "likelihood"),
    ("judgements", "*", "confidence"),
}
# what runs, loads or leads somewhere, in attributes that no text of ours belongs in
INJECTED = """() => [...document.querySelectorAll("*")].flatMap(element => [...element.attributes]
    .filter(({ name, value }) => /^on|^data-pwn$|^formaction$|^srcdoc$/.test(name)
        || /^(id|class)$/.test(name) && /\\bpwn\\b/.test(value)
        || /^(src|href|xlink:href|srcset|action|data|poster|background|style)$/.test(name)
            && /evil\\.example|pwn\\(|^\\s*(javascript|vbscript|data:text)/i.test(value))
    .filter(({ value }) => value !== "javascript:void(0)")
    .map(({ name, value }) => `<${element.localName} ${name}=${value.slice(0, 60)}`))"""
STRANGE = "marquee, object, embed, base, plaintext, xmp, math, mglyph, audio, video, main iframe"


def declared(node: Schema, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield the path of every field for any text, ``*`` for names and places in lists."""
    if node.get("type") == "string" and node.get("minLength") and "pattern" not in node:
        yield path
    for name, inner in cast("Mapping[str, Schema]", node.get("properties", {})).items():
        yield from declared(inner, (*path, name))
    for inner in cast("Mapping[str, Schema]", node.get("patternProperties", {})).values():
        yield from declared(inner, (*path, "*"))
    for name in ("additionalProperties", "items"):
        if isinstance(within := node.get(name), dict):
            yield from declared(within, (*path, "*"))


def free(path: tuple[str | int, ...], fields: set[tuple[str, ...]]) -> tuple[str, ...] | None:
    """Return the declared field at a path of a file, if it is one for any text."""
    return next(
        (
            field
            for field in fields
            if len(field) == len(path)
            and all(step in {"*", str(name)} for step, name in zip(field, path, strict=True))
        ),
        None,
    )


@functools.cache
def naughty_files() -> tuple[dict[str, bytes], set[tuple[str, tuple[str, ...]]]]:
    """Return the invented project with all strings in every field for text, and those fields."""
    files, taken, numbers = with_rare_fields(site()), set(), itertools.count()
    for name, model in MODELS.items():
        fields = {*declared(schema_of(model))} - NOT_FREE
        for file in files:
            if file.startswith(PLACES.get(name, f"briefings/{name}.yml")) and file.endswith(".yml"):
                data = loaded(files[file])
                for path in leaves(data):
                    if field := free(path, fields):
                        replace(data, path, naughty.text(next(numbers)))
                        taken.add((name, field))
                files[file] = dumped(data)
    return files, taken


def with_rare_fields(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the invented project with those fields for texts, too, that it does without."""
    made = dict(files)
    for file, before, added in (
        ("briefings/articles/harbour-post-2031-vane.yml", "    note: >-", CORRECTED + LOOKED),
        ("briefings/themes/who-pays.yml", "    explained_by: slant", "    title: Is it fair?"),
        ("briefings/vocabulary.yml", "families:", "loaded_words: {scab: docker}"),
    ):
        assert before.encode() in made[file]
        made[file] = made[file].replace(before.encode(), f"{added}\n{before}".encode(), 1)
    return made


def test_every_field_for_text_that_is_declared_has_them() -> None:
    files, taken = naughty_files()
    wanted = {(name, field) for name, m in MODELS.items() for field in declared(schema_of(m))}
    assert {(name, field) for name, field in wanted if field not in NOT_FREE} == taken
    library, problems = read_library(files)
    assert [*problems, *check(library)] == []


def test_what_nobody_sees_is_refused_in_a_line_that_is_seen() -> None:
    for string in naughty.REFUSED:
        file = f"title: A harbour\nlead: >-\n  {string}\n".encode()
        (problem, *_) = read_library({"briefings/site.yml": file})[1]
        assert str(problem).isprintable(), repr(string)


@pytest.mark.browser
@pytest.mark.weekly
def test_no_text_of_any_kind_is_more_than_text(page: Page, tmp_path: Path) -> None:
    root = tmp_path / "project"
    root.mkdir()
    copy_checkout(root)
    another_subject(root, naughty_files()[0])
    (root / "seeds/texts").mkdir()
    for number, name in enumerate(("007_harbour.txt", "008_quay.txt")):
        lines = (naughty.text(number * 20 + line) for line in range(16))
        (root / "seeds/texts" / name).write_text("\n\n".join(lines), "utf-8")
    with serving(root) as server:
        faults = faults_on(page, server.address)
        page.on("dialog", lambda dialog: faults.append(dialog.message))
        page.add_init_script("self.pwn = () => console.error(`pwn: ${location}`)")
        paths = re.findall(r"<loc>(.*?)</loc>", server.get("/sitemap.xml")[1])
        assert {"sources", "themes", "review"} < {path.split("/")[3] for path in paths}
        wrong: dict[str, list[str]] = defaultdict(list)
        for path in paths:
            with looked_at(page, wrong[path.split("/")[3]]):
                page.goto(path)
                wrong[path.split("/")[3]] += wide(page)
        with looked_at(page, wrong["filtered"]):
            page.goto(f"{server.address}claims/")
            page.locator(".lb-filters input[type=search]").fill("pwn")
            page.locator("main table .lb-source").first.hover()
        with looked_at(page, wrong["found"]):
            page.goto(server.address)
            page.keyboard.press("/")
            page.keyboard.type("pwn")
            page.locator(".md-search-result__link").first.wait_for()
        with looked_at(page, wrong["404"]):
            page.goto(f"{server.address}{quote('<script>pwn()</script><img src=x onerror=pwn()>')}")
        save(root, "briefings/site.yml", refused())
        server.until(lambda: "problems; the pages stay" in server.output(), "a panel")
        with looked_at(page, wrong["panel"]):
            page.goto(server.address)
            expect(page.locator("body")).to_contain_text("briefings/site.yml")
    assert {kind: found for kind, found in wrong.items() if found} == {}
    assert faults == [
        "Failed to load resource: the server responded with a status of 404 (Not Found)"
    ]


def refused() -> str:
    """Return a file in which every string is the name of a field that there is not."""
    names = (json.dumps(string, ensure_ascii=False) for string in naughty.TAKEN)
    return "".join(f"{name}: 1\n" for name in names)


@contextmanager
def looked_at(page: Page, wrong: list[str]) -> Iterator[None]:
    """Note what is wrong with a page, and go on with the next one."""
    try:
        yield
    except (AssertionError, Error) as error:
        wrong.append(f"{page.url} {str(error).splitlines()[0]}")
    wrong += came(page)


def came(page: Page) -> list[str]:
    """Return what came into a page from a text."""
    names = "elements => elements.map(element => `<${element.localName}>`)"
    found = [*page.evaluate(INJECTED), *page.locator(STRANGE).evaluate_all(names)]
    return [f"{page.url} {each}" for each in found]


def wide(page: Page) -> list[str]:
    """Return in which windows a page is wider than they are, the wide one last."""
    lay_out(page)
    found = []
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        if over := overflow(page):
            found.append(f"{page.url} +{over} px at {width}")
    return found
