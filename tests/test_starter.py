"""What ``init`` writes: a site that is green, builds and explains itself, over nothing."""

import json
import os
import re
import runpy
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from functools import cache
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from pkgutil import resolve_name
from types import SimpleNamespace

import material
import pytest
import yaml
from click.testing import CliRunner, Result
from playwright.sync_api import Page

from sitegen import starting
from sitegen.commands import command_line
from sitegen.corpus import Beginning, next_step
from sitegen.desk.installation import NAME
from sitegen.desk.shipped import OVERRIDES, THEME
from sitegen.ledger import verify_project
from sitegen.library import read_library
from sitegen.project import open_project
from sitegen.records.schema import schema_files
from sitegen.starter import starter_files, unwritten
from sitegen.wording import catalogue
from tests.accessibility import violations
from tests.conftest import Serve
from tests.projects import CHECKOUT, OPEN
from tests.test_browser import addresses, faults_on, lay_out, overflow
from tests.test_german import NEUTRAL, words, words_of_editors

ALWAYS = [
    ".github/workflows/publish.yml",
    ".gitignore",
    ".vscode/extensions.json",
    "Makefile",
    "README.md",
    "briefings/site.yml",
    "briefings/vocabulary.yml",
    "build.py",
    "docs/about.md",
    "mkdocs.yml",
    "requirements.txt",
    "schemas/brief.json",
    "schemas/seed.json",
    "schemas/site.json",
    "schemas/theme.json",
    "schemas/vocabulary.json",
]
EXAMPLE = [
    "briefings/articles/fennmouth-gazette-2031-orme.yml",
    "briefings/articles/lantern-2031-weir.yml",
    "briefings/checked/fennmouth-gazette-2031-orme.jsonl",
    "briefings/checked/lantern-2031-weir.jsonl",
    "briefings/published.jsonl",
    "briefings/reviewed/articles/fennmouth-gazette-2031-orme.jsonl",
    "briefings/reviewed/articles/lantern-2031-weir.jsonl",
    "briefings/reviewed/themes/closing.jsonl",
    "briefings/reviewed/themes/cost.jsonl",
    "briefings/themes/closing.yml",
    "briefings/themes/cost.yml",
    "examples/briefings/articles/holmer-bote-2031-muster.yml",
    "examples/holmer-bote.txt",
    "examples/seeds/holmer-bote-2031-muster.yml",
    "seeds/fennmouth-gazette-2031-orme.sha256",
    "seeds/fennmouth-gazette-2031-orme.yml",
    "seeds/lantern-2031-weir.sha256",
    "seeds/lantern-2031-weir.yml",
    "seeds/texts/fennmouth-gazette-2031-orme.txt",
    "seeds/texts/lantern-2031-weir.txt",
]


@pytest.fixture(autouse=True)
def _released(monkeypatch: pytest.MonkeyPatch) -> None:
    """Be installed from the index, whatever this checkout is."""
    installed(monkeypatch, None)


def installed(monkeypatch: pytest.MonkeyPatch, origin: object) -> None:
    found = SimpleNamespace(
        version="1.2.3", read_text=lambda _name: json.dumps(origin) if origin else None
    )
    monkeypatch.setattr("sitegen.desk.installation.distribution", lambda _name: found)


def init(*words: str | Path) -> Result:
    line = command_line(Path.cwd)
    return CliRunner().invoke(line, ["init", *map(str, words)], prog_name="lagebild")


def files(folder: Path) -> list[str]:
    paths = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return sorted(path.as_posix() for path in paths)


def in_german(name: str) -> str:
    """Return where what a file of the example says is in the German one."""
    name = name.replace("fennmouth-gazette-2031-orme", "sandmuender-zeitung-2031-ohm")
    return name.replace("lantern-2031-weir", "laterne-2031-wehr")


IN_GERMAN = [in_german(name) for name in EXAMPLE if not name.startswith("examples/")]
EMPTY = ["briefings/themes/first.yml"]
KINDS: dict[str, tuple[list[str], list[str]]] = {
    "example": ([], EXAMPLE),
    "empty": (["--empty"], EMPTY),
    "german": (["--language", "de"], IN_GERMAN),
    "german empty": (["--language", "de", "--empty"], EMPTY),
}


@pytest.fixture(params=KINDS)
def begun(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return a new site, with its example or empty, in each language."""
    root = tmp_path / "heating-law"
    words, more = KINDS[request.param]
    done = init(root, *words)
    wanted = sorted([*ALWAYS, *more])
    assert done.stdout == (
        f"Wrote {len(wanted)} files into {root}.\n"
        f"Next: cd {root}, then make serve or lagebild serve; README.md there says what is what.\n"
    )
    assert files(root) == wanted
    return root


def test_it_is_green_and_nothing_in_it_is_open(begun: Path) -> None:
    project = open_project(begun)
    assert project.problems == ()
    assert [*project.lints.active, *project.lints.silenced] == []
    assert not re.search("@[A-Z]+@", "".join(map(read(begun), files(begun))))
    texts = begun / "seeds/texts"
    if texts.exists():
        problems, report = verify_project(begun, texts, day="2031-05-22")
        assert (problems, report.findings) == ((), ())
        assert open_project(begun).library.results == project.library.results
    looked = CliRunner().invoke(command_line(lambda: begun), ["status", "--json"])
    status = json.loads(looked.stdout)
    assert (status["problems"], status["unpublished"], status["undated"]) == (0, [], [])
    assert [each for each in status["reviews"] if each["changes"] or not each["recorded"]] == []


@pytest.mark.parametrize("is_empty", [True, False])
def test_the_files_in_german_are_the_english_ones_but_for_their_words(*, is_empty: bool) -> None:
    ours, german = (
        starter_files(language=tag, requirement="lagebild", is_empty=is_empty)
        for tag in ("en", "de")
    )
    for name in (each for each in ours if each.endswith(".yml") and "example" not in each):
        there = german[in_german(name)]
        if name.startswith(("briefings/", "seeds/")):
            keys = [[k for k in KEY.findall(text) if k != "short"] for text in (there, ours[name])]
            assert keys[0] == keys[1], name
        if not name.startswith("."):  # what code does is told to coders, in English
            asides, theirs = COMMENT.findall(ours[name]), COMMENT.findall(there)
            assert [where for where, _ in theirs] == [where for where, _ in asides], name
            same = {said for _, said in asides} & {said for _, said in theirs}
            assert [said for said in same if not CODE.fullmatch(said)] == [], name
    named = [{*re.findall(r"`([^` ]+)`", each["README.md"])} for each in (german, ours)]
    assert named[0] == named[1] - {"examples/"}


KEY = re.compile(r"^[ #]*(?:- )?([a-z][\w-]*):", re.MULTILINE)
COMMENT = re.compile(r"^( *(?:- )?[a-z_]+:)?.*? ?# (.+)", re.MULTILINE)
CODE = re.compile(r"yaml-language-server: .+|[ -]*[a-z_-]+:( >-)?")
"""What stands behind a # as code does, in whatever language."""


def read(root: Path) -> Callable[[str], str]:
    return lambda name: (root / name).read_text("utf-8")


def run(root: Path, *words: str) -> str:
    """Run a command of the site, which succeeds without a warning; return what it prints."""
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "build.py", *words],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, "WARNING" in done.stderr) == (0, False), done.stderr
    return done.stdout


@pytest.mark.process
def test_it_builds_and_what_it_builds_is_sound(begun: Path) -> None:
    assert run(begun).endswith("Built site/.\n")
    assert run(begun, "audit").endswith("nothing to mend.\n")
    ignored = read(begun)(".gitignore").splitlines()
    made = {name.split("/")[1] for name in files(begun) if name.startswith("docs/")}
    assert made - {"about.md"} <= {line.split("/")[2] for line in ignored if "/docs/" in line} | {
        ".generated"
    }


@pytest.mark.browser
@pytest.mark.weekly
def test_its_pages_are_sound_in_a_browser(begun: Path, serve: Serve, page: Page) -> None:
    run(begun)
    address = serve(begun / "site")
    faults = faults_on(page, address)
    for path in addresses(begun / "site"):
        page.goto(address + path)
        lay_out(page)
        for width in (390, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            assert overflow(page) <= 0, (path, width)
        assert violations(page) == [], path
        assert faults == [], path
        if open_project(begun).library.language == "de":
            use(page, path)
            said = {*words(page.evaluate(TOLD).casefold())}
            assert said - german_words(begun) - {TYPED} == set(), path


TOLD = """() => {
    const heard = ["title", "aria-label", "aria-description", "placeholder", "alt", "data-label"]
    const page = document.body.cloneNode(true)
    const unsaid = "script, style, noscript, code, .Z3988, .lb-origin"
    page.querySelectorAll(unsaid).forEach(each => each.remove())
    const texts = document.createNodeIterator(page, NodeFilter.SHOW_TEXT)
    const seen = []
    for (let text; (text = texts.nextNode());) seen.push(text.data)
    const said = heard.flatMap(name =>
        [...page.querySelectorAll(`[${name}]`)].map(each => each.getAttribute(name)))
    return [document.title, ...seen, ...said].join("\\n")
}"""
"""All that a page says, to eyes and ears, at this moment."""


TYPED = "stadtrat"


def use(page: Page, path: str) -> None:
    """Do what has scripts say something: filter, sort, point at a claim, copy it."""
    if path == "claims/" and page.locator(".lb-facets input").count():
        page.goto(f"{page.url}?text={TYPED}&sort=source&hedge=probable")
        page.locator(".lb-chips button").first.wait_for()
    cite = page.locator(".md-content a[href*='/sources/'][href*='#']:visible:not(.lb-permalink)")
    if cite.count():
        page.context.grant_permissions(["clipboard-write"])
        cite.first.hover()
        page.locator(".lb-claimcard p").first.wait_for()
        page.get_by_role("button", name="Kopieren").click()
        page.get_by_text("Kopiert", exact=True).wait_for()


@cache
def german_words(root: Path) -> set[str]:
    """Return every word that a page in German may have: what is German, and what editors wrote."""
    read = {name: (root / name).read_bytes() for name in files(root)}
    of_material = Path(material.__file__).parent / "templates/partials/languages/de.html"
    (missing,) = re.findall(
        r'== "de" %}(.+?){% else', (OVERRIDES / "404.html").read_text("utf-8"), re.DOTALL
    )
    texts = [
        *catalogue("de").values(),
        *re.findall(r'": "([^"]*)"', of_material.read_text("utf-8")),
        (THEME.parent / "templates/method.de.html").read_text("utf-8"),
        missing,
        read["docs/about.md"].decode(),
    ]
    found = [*words("\n".join(texts)), *words_of_editors(read), *NEUTRAL]
    return {word.casefold() for word in found}


def test_the_readme_is_short_and_says_what_an_editor_must_know(tmp_path: Path) -> None:
    for kind, (options, _) in KINDS.items():
        assert init(tmp_path / kind, *options).exit_code == 0
        readme = read(tmp_path / kind)("README.md")
        assert len(readme.split()) <= 450
        assert {"language", "lagebild"} <= {*re.findall(r"\w+", readme)}
        asked = {"looked", "cue", "via"} if "empty" in kind else set()
        assert asked <= {*re.findall(r"`(\w+): [\[{]", readme)}
    ours = (CHECKOUT / "README.md").read_text("utf-8")
    assert len(ours.split()) <= 900
    assert len(ours.partition("## Start your own")[2].partition("\n## ")[0].split()) <= 120


# over nothing


def test_what_is_in_the_way_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "seeds").write_text("", "utf-8")
    (tmp_path / "mkdocs.yml").symlink_to("nowhere")
    (tmp_path / "notes.txt").write_text("mine", "utf-8")
    before = sorted(tmp_path.rglob("*"))
    refused = init(tmp_path)
    there = "mkdocs.yml, seeds: there already, and nothing is written over; name another folder"
    assert (refused.exit_code, refused.output) == (1, f"Error: {there}\n")
    assert sorted(tmp_path.rglob("*")) == before


def test_what_is_not_in_the_way_stays(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "notes.txt").write_text("mine", "utf-8")
    assert init(tmp_path, "--empty").exit_code == 0
    assert files(tmp_path) == sorted([*ALWAYS, *EMPTY, "notes.txt"])


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "here").write_text("", "utf-8")
    refused = init(tmp_path / "here")
    assert refused.exit_code == 2
    assert "is a file" in refused.stderr


# what it is told


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ([], "Das Freibad in der Markgasse"),
        (["--empty"], "Heating law"),
        (["--title", ' Fish: "fresh" & more '], 'Fish: "fresh" & more'),
    ],
)
def test_the_title_is_given_or_follows(tmp_path: Path, words: list[str], name: str) -> None:
    root = tmp_path / "heating-law"
    assert init(root, *words, "--language", "de").exit_code == 0
    assert open_project(root).problems == ()
    settings = yaml.load(read(root)("mkdocs.yml").replace("!ENV", ""), yaml.CSafeLoader)
    assert (settings["site_name"], settings["theme"]["language"]) == (name, "de")
    assert yaml.safe_load(read(root)("briefings/site.yml"))["title"] == name
    assert read(root)("README.md").startswith(f"# {name}\n")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--title", " "], "Invalid value for '--title': it is empty"),
        (
            ["--title", "a\u200bb"],
            "Invalid value for '--title': it holds U+200B (zero width space)",
        ),
        (["--language", "English"], "'English' is not one of 'de', 'en'."),
    ],
)
def test_what_no_page_can_have_is_wrong_use(tmp_path: Path, words: list[str], told: str) -> None:
    refused = init(tmp_path / "here", *words)
    assert refused.exit_code == 2
    assert told in refused.stderr
    assert not (tmp_path / "here").exists()


@pytest.mark.parametrize(
    ("origin", "requirement"),
    [
        (None, "lagebild==1.2.3"),
        (
            {"url": "https://example.org/l.git", "vcs_info": {"vcs": "git", "commit_id": "abc"}},
            "lagebild @ git+https://example.org/l.git@abc",
        ),
        ({"url": "https://example.org/l.whl"}, "lagebild @ https://example.org/l.whl"),
        ({"url": "file:///l.whl"}, "lagebild @ file:///l.whl"),
    ],
)
def test_the_requirement_is_what_was_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, origin: object, requirement: str
) -> None:
    installed(monkeypatch, origin)
    assert init(tmp_path).exit_code == 0
    *above, last = read(tmp_path)("requirements.txt").splitlines()
    assert last == requirement
    assert all(line.startswith("# ") for line in above)
    assert len(above) == (3 if "file:" in requirement else 1)


def test_a_checkout_is_named_by_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def lack(name: str) -> None:
        raise PackageNotFoundError(name)

    monkeypatch.setattr("sitegen.desk.installation.distribution", lack)
    assert init(tmp_path).exit_code == 0
    assert read(tmp_path)("requirements.txt").endswith(f"\nlagebild @ {CHECKOUT.as_uri()}\n")


# what it has is what this project has


def test_its_settings_are_ours_but_for_names(tmp_path: Path) -> None:
    assert init(tmp_path).exit_code == 0
    ours, theirs = (
        yaml.load(read(root)("mkdocs.yml").replace("!ENV", ""), yaml.CSafeLoader)
        for root in (CHECKOUT, tmp_path)
    )
    for own in ("site_name", "site_description", "copyright", "nav", "extra"):
        del ours[own], theirs[own]
    for each in (ours, theirs):  # in whatever language the pages of this site are
        del each["theme"]["language"]
        for palette in each["theme"]["palette"]:
            del palette["toggle"]["name"]
    assert theirs == ours
    ignored = [set(read(root)(".gitignore").splitlines()) for root in (CHECKOUT, tmp_path)]
    assert {line for line in ignored[0] if line.startswith("/docs")} <= ignored[1]
    assert {"/.venv/", "/env/"} <= ignored[1]
    used = [
        {*re.findall(r"uses: (.+)", read(root)(".github/workflows/publish.yml"))}
        for root in (CHECKOUT, tmp_path)
    ]
    assert used[1] <= used[0]
    for name, text in schema_files().items():
        assert read(tmp_path)(name) == text


def test_its_command_is_the_hook_and_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert init(tmp_path).exit_code == 0
    file = str(tmp_path / "build.py")
    assert {"on_config", "on_files", "on_pre_build", "on_serve"} < runpy.run_path(file).keys()
    monkeypatch.setattr(sys, "argv", ["build.py", "check"])
    with pytest.raises(SystemExit, match=r"^0$"):
        runpy.run_path(file, run_name="__main__")
    monkeypatch.setitem(sys.modules, "sitegen.starting", None)
    with pytest.raises(SystemExit) as stopped:
        runpy.run_path(file)
    assert str(stopped.value) == ("sitegen.starting is missing; set up the environment: make site")


@pytest.mark.process
def test_its_environment_is_made_anew_where_its_python_is_gone(tmp_path: Path) -> None:
    assert init(tmp_path).exit_code == 0
    python = tmp_path / ".venv/bin/python"
    python.parent.mkdir(parents=True)

    def made() -> str:
        command = ["make", "--dry-run", "--no-print-directory", "site"]
        return subprocess.run(  # noqa: S603 - our own words
            command, cwd=tmp_path, check=True, capture_output=True, text=True
        ).stdout

    python.symlink_to(shutil.which("true") or "true")  # has all that is asked for
    (tmp_path / ".venv/installed").touch()
    assert made() == ".venv/bin/python build.py\n"
    python.unlink()
    python.symlink_to(tmp_path / "no such python")
    assert "python3 -m venv --clear .venv\n" in made()
    assert ".venv/ is made anew: requirements.txt is another, or Python is." in made()


# the command lagebild


def test_the_script_is_the_command() -> None:
    project = tomllib.loads(read(CHECKOUT)("pyproject.toml"))["project"]
    assert project["scripts"] == {"lagebild": "sitegen.starting:main"}
    assert resolve_name(project["scripts"]["lagebild"]) is starting.main
    assert project["name"] == NAME


def test_lagebild_works_on_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert init(tmp_path).exit_code == 0
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["lagebild", "check"])
    with pytest.raises(SystemExit, match=r"^0$"):
        starting.main()
    assert (
        capsys.readouterr().out == f"No problems.\n{OPEN.replace('1 difference', '2 differences')}"
    )


def test_lagebild_in_a_folder_without_a_site_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["lagebild"])
    with pytest.raises(SystemExit, match=r"^2$"):
        starting.main()
    assert capsys.readouterr().err.endswith(
        "Error: There is no site in this folder; go to one, or begin one: lagebild init DIR\n"
    )


def test_lagebild_in_a_folder_that_is_gone_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    with pytest.raises(
        SystemExit, match=r"^The folder that you are in is gone; go to your site's$"
    ):
        starting.main()


def test_ctrl_c_before_that_ends_lagebild_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_number: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("signal.getsignal", interrupt)
    with pytest.raises(SystemExit, match=r"^130$"):
        starting.main()


def test_a_page_that_is_to_be_written_comes_next_until_it_is(tmp_path: Path) -> None:
    for name, options in {"empty": ["--empty"], "leer": ["--empty", "--language", "de"]}.items():
        init(tmp_path / name, *options)
        assert unwritten(tmp_path / name) is Beginning.ABOUT
    about = tmp_path / "leer/docs/about.md"
    about.write_text("# Wir\n", "utf-8")
    assert unwritten(tmp_path / "leer") is None
    about.unlink()
    assert unwritten(tmp_path / "leer") is None
    init(tmp_path / "example")
    assert unwritten(tmp_path / "example") is None


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_theme_that_came_is_to_be_written_whatever_its_file_is_called(
    language: str,
) -> None:
    files = starter_files(language=language, requirement="lagebild", is_empty=True, title="A")
    theme = files.pop("briefings/themes/first.yml")
    came, written = (
        {**{name: text.encode() for name, text in files.items()}, f"briefings/themes/{name}": text}
        for name, text in (
            ("heating.yml", theme.encode()),
            ("first.yml", theme.replace("title: ", "title: Heating, ").encode()),
        )
    )
    assert next_step(read_library(came)[0]) is Beginning.THEME
    assert next_step(read_library(written)[0]) is Beginning.ARTICLE


def test_titles_of_the_nav_in_english_are_told(tmp_path: Path) -> None:
    init(tmp_path / "leer", "--language", "de", "--empty")
    settings = tmp_path / "leer/mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace("- Zahlen:", "- Figures:"), "utf-8")
    (told,) = map(str, open_project(tmp_path / "leer").lints.active)
    assert told.partition(" warning: ")[2] == (
        'nav: "Figures" is English, the pages are not; write Zahlen (other-language)'
    )
