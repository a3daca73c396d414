"""The language of parts (WCAG 2.2, 3.1.2): each title, name and word of another language says so.

The invented site is built with articles in four languages, two of which run from right to left;
every page is walked, whatever it is.
"""

import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from sitegen.corpus import link
from sitegen.library import read_library
from sitegen.records.seed import Seed
from sitegen.views import render
from sitegen.views.rendering import language_of, of_article
from sitegen.views.review import review_pages
from tests.conftest import Serve, copy_code
from tests.projects import problems_in, site

GERMAN, PERSIAN, HEBREW, JAPANESE = "de-CH", "fa", "he", "ja"
DIRECTION = {GERMAN: None, PERSIAN: "rtl", HEBREW: "rtl", JAPANESE: None}
CHANGES: dict[str, list[tuple[str, str]]] = {
    "quay-review-2031-holm": [
        ("authors: [Bo Holm]", 'title: "Wer bezahlt den Streik?"\nauthors: [Bo Holm, Ute Quast]'),
        ("publisher: Quay Review", "publisher: Hafenrundschau"),
        ("language: de", f"language: {GERMAN}"),
    ],
    "dock-institute-2031-lind": [
        ("Strikes in small harbours", "«کتاب‌های بندر» و اعتصاب"),
        ("[Mia Lind, Per Ode]", "[مینا لیندی, پرویز اودی]"),
        ("publisher: Dock Institute", "publisher: پژوهشگاه بندر"),
        ("language: en", f"language: {PERSIAN}"),
    ],
    "coast-wire-2031-05": [
        ("Port authority offers dockers more", "הנמל מציע עוד ל-Dockers"),
        ("publisher: Coast Wire", "publisher: סוכנות החוף"),
        ("language: en", f"language: {HEBREW}"),
    ],
    "morning-tide-2031-04": [
        ("publisher: Morning Tide", 'title: "港湾ストライキの行方"\npublisher: 朝潮新聞'),
        ("language: de-CH", f"language: {JAPANESE}"),
    ],
}
TEXT = "Wer bezahlt den Streik?\n\nVor dem Hafen warten rund 30 Schiffe.\n" * 4
# where no element can stand: what they hold is told elsewhere too, in one that has a language
NOWHERE = {"option", "title", "script", "style"}
VOID = {"br", "hr", "img", "input", "link", "meta", "use", "path", "rect", "circle", "line"}
COINS = "Z3988"
"""A citation for programs, which nobody hears or sees."""
SPOKEN = {"title", "aria-label", "alt", "placeholder"}


def foreign() -> dict[str, bytes]:
    """Return the invented project with articles in other languages."""
    files = site()
    for name, changes in CHANGES.items():
        file = f"seeds/{name}.yml"
        for old, new in changes:
            assert old.encode() in files[file], (file, old)
            files[file] = files[file].replace(old.encode(), new.encode(), 1)
    return files


@dataclass(frozen=True)
class Run:
    """A text of a page, or an attribute that is read out, with what holds there."""

    text: str
    language: str
    direction: str | None
    tags: tuple[str, ...]


class Walk(HTMLParser):
    """Every run of a page."""

    def __init__(self, html: str) -> None:
        """Walk the page."""
        super().__init__(convert_charrefs=True)
        self.runs: list[Run] = []
        self._open: list[tuple[str, str, str | None, bool]] = [("", "", None, False)]
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element's attributes, and what holds in it."""
        found = dict(attrs)
        _, language, direction, hidden = self._open[-1]
        language = found.get("lang") or language
        direction = found.get("dir") or ("auto" if tag == "bdi" else direction)
        hidden = hidden or "hidden" in found or tag in NOWHERE
        self._open.append((tag, language, direction, hidden))
        for name in SPOKEN & found.keys() if found.get("class") != COINS else ():
            self._note(found[name] or "")
        if tag in VOID:
            self._open.pop()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an empty element's attributes."""
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        """Leave an element, and those in it that are left open."""
        names = [name for name, *_ in self._open]
        if tag in names:
            last = len(names) - 1 - names[::-1].index(tag)
            del self._open[last:]

    def handle_data(self, data: str) -> None:
        """Note a text."""
        self._note(data)

    def _note(self, text: str) -> None:
        _, language, direction, hidden = self._open[-1]
        if text.strip() and not hidden:
            tags = tuple(name for name, *_ in self._open)
            self.runs.append(Run(" ".join(text.split()), language, direction, tags))


def parts(seed: Seed) -> Iterator[str]:
    """Yield what an article's seed has in the article's language."""
    yield from filter(None, (seed.title, seed.short, seed.publisher, *seed.authors))


FOREIGN = {
    part: seed.language
    for seed in (entry.record for entry in read_library(foreign())[0].seeds.values())
    if seed.language != "en"
    for part in parts(seed)
}


# a list of a page's headings holds no elements; names are exempt (WCAG), titles never stand there
NAMES = FOREIGN.keys() - {entry.record.title for entry in read_library(foreign())[0].seeds.values()}


def astray(runs: list[Run]) -> Iterator[str]:
    """Yield each part of another language that does not say so, and each that says so wrongly."""
    for run in runs:
        for part, language in FOREIGN.items():
            if part not in run.text or ("nav" in run.tags and part in NAMES):
                continue
            right = DIRECTION[language]
            if run.language != language or (right and run.direction != right):
                yield f"{part} is said in {run.language}, {run.direction}: {run.text}"
        if run.language in DIRECTION and not any(part in run.text for part in FOREIGN):
            yield f"said in {run.language}: {run.text}"


def unmarked(runs: list[Run]) -> Iterator[str]:
    """Yield texts in other letters than Latin ones that are said to be in the page's language."""
    for run in runs:
        letters = [c for c in run.text if unicodedata.category(c) in {"Lo", "Lm"}]
        names = {unicodedata.name(c).split()[0] for c in letters}
        scripts = {"HEBREW", "ARABIC", "CJK", "HIRAGANA", "KATAKANA"}
        if names & scripts and run.language == "en" and "nav" not in run.tags:
            yield run.text


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build that project with MkDocs and the theme as it is published."""
    root = tmp_path_factory.mktemp("foreign")
    files = foreign()
    assert problems_in(files) == []
    for name, content in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)
    copy_code(root)
    settings = (root / "mkdocs.yml").read_text("utf-8")
    (root / "docs").mkdir()
    settings += "\nextra_css: [assets/briefing.css]\n"
    (root / "mkdocs.yml").write_text(settings, "utf-8")
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, root / "build.py"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "site"


@pytest.mark.process
def test_every_part_of_every_page_says_its_language(built: Path) -> None:
    pages = {path: Walk(path.read_text("utf-8")).runs for path in sorted(built.rglob("*.html"))}
    assert len(pages) > 12
    found = {path.relative_to(built).as_posix(): [*astray(runs)] for path, runs in pages.items()}
    assert {path: lines for path, lines in found.items() if lines} == {}
    assert [line for runs in pages.values() for line in unmarked(runs)] == []
    told = {part for part in FOREIGN for runs in pages.values() for run in runs if part in run.text}
    assert told == FOREIGN.keys()


@pytest.mark.process
def test_the_walk_finds_what_is_not_marked(built: Path) -> None:
    for path in sorted(built.rglob("index.html")):
        html = path.read_text("utf-8")
        body = re.sub(r'(<bdi|<a|<div)([^>]*?) lang="[^"]*"', r"\1\2", html)
        if body != html:
            assert [*astray(Walk(body).runs)], path
            if any(DIRECTION[FOREIGN[part]] and part in body for part in FOREIGN):
                turned = Walk(re.sub(r' dir="rtl"', "", html)).runs
                assert [*astray(turned)], path


def test_review_pages_say_their_language() -> None:
    library = read_library(foreign())[0]
    texts = {"008_quay.txt": TEXT, "009_dock.txt": "«کتاب‌های بندر» 300\n\nبندر\n"}
    pages = review_pages(library, link(library, drafts=True), texts)
    assert len(pages) == 3
    for path, page in pages.items():
        runs = Walk(f'<html lang="en">{page.body}</html>').runs
        said = [run for run in runs if run.language == "en"]
        assert [run for run in said for part in FOREIGN if part in run.text] == [], path
        assert [*unmarked(runs)] == [], path
    persian = pages["review/dock-institute-2031-lind/index.md"].body
    assert f'<p lang="{PERSIAN}" dir="rtl">' in persian
    assert '<p lang="de-CH">' in pages["review/quay-review-2031-holm/index.md"].body


@pytest.mark.parametrize(
    ("text", "language", "attributes"),
    [
        ("Harbour strike", "en", {}),
        ("Harbour strike", "en-GB", {}),
        ("Hafenstreik", "de-CH", {"lang": "de-CH"}),
        ("港湾", "ja", {"lang": "ja"}),
        ("נמל", "he", {"lang": "he", "dir": "rtl"}),
        (
            "BBC: \u05e0\u05de\u05dc \u05e9\u05d1\u05ea\u05d5\u05df!",
            "he",
            {"lang": "he", "dir": "rtl"},
        ),
        ("Al-Hayat", "ar", {"lang": "ar"}),
        ("الحياة", "en", {"dir": "rtl"}),
        ("12", "fa", {"lang": "fa"}),
    ],
)
def test_language_of_a_text(text: str, language: str, attributes: dict[str, str]) -> None:
    assert language_of(text, language) == attributes


def test_in_the_pages_language_nothing_is_added() -> None:
    files = {
        name: re.sub(rb"(?m)^language: .*$", b"language: en", content)
        for name, content in site().items()
    }
    pages = render(link(read_library(files)[0], drafts=True))
    assert [path for path, text in pages.items() if "<bdi" in text or " lang=" in text] == []


@pytest.mark.parametrize("width", [390, 1280])
def test_a_title_that_runs_from_right_to_left_is_laid_out_so(
    built: Path, serve: Serve, browser: Browser, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto(f"{serve(built)}sources/dock-institute-2031-lind/")
    title = page.locator("h1 bdi")
    assert title.evaluate("it => getComputedStyle(it).direction") == "rtl"
    assert title.evaluate("it => getComputedStyle(it).unicodeBidi") == "isolate"
    assert page.locator("[data-md-component=header-topic]").get_attribute("lang") == PERSIAN
    scroll = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(scroll) == 0
    page.close()


def test_a_name_with_a_hyphen_stays_whole() -> None:
    seed = link(read_library(site())[0], drafts=False).articles[0].seed
    assert of_article("t-online", seed) == '<span class="lb-word">t-online</span>'
    long = "Oberfichtelgebirgs-Rundschau"
    assert of_article(long, seed) == long
    foreign = seed.model_copy(update={"language": "de"})
    assert of_article("t-online", foreign).startswith('<bdi lang="de"><span class="lb-word">t-')
