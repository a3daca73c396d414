"""The command and the MkDocs hook: what they print, the exit status, what becomes of site/."""

import errno
import logging
import os
import re
import runpy
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from html import unescape
from pathlib import Path
from typing import Literal, cast

import pytest
from click.testing import Result
from jinja2 import Environment, nodes
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.livereload import LiveReloadServer

import build
from environment import hint
from sitegen import hook
from sitegen.commands import COMMANDS
from sitegen.generation import check_docs, write_docs
from sitegen.hook import serving
from sitegen.hook.asking import make_ready
from sitegen.project import open_project
from tests.projects import OPEN, ending
from tests.serving import DEADLINE
from tests.tiers import first_of

BRIEF = "briefings/articles/harbour-post-2031-vane.yml"
DRAFT = "tide-radio-2031-moss"
LINES = (
    f'{BRIEF}:1:8: state: "ready" is none of draft, reviewed\n'
    "briefings/stray.txt:1:1: not read here; "
    "records are in seeds/, briefings/articles/ and briefings/themes/\n"
)


def break_content(project: Path) -> None:
    """Make one mistake in a brief and put a file where none belongs."""
    brief = project / BRIEF
    brief.write_text(re.sub(r"^state: \w+", "state: ready", brief.read_text("utf-8")), "utf-8")
    (project / "briefings" / "stray.txt").write_text("", "utf-8")


def mend_content(project: Path) -> None:
    brief = project / BRIEF
    brief.write_text(re.sub(r"^state: \w+", "state: reviewed", brief.read_text("utf-8")), "utf-8")
    (project / "briefings" / "stray.txt").unlink()


APART = {"sitegen", ".cache", "__pycache__"}
"""Our code, and what may be deleted at any time."""


def tree(folder: Path) -> dict[str, bytes]:
    files = [path for path in folder.rglob("*") if path.is_file() and not APART & {*path.parts}]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def scratch(project: Path) -> list[str]:
    return [path.name for path in project.glob(".site-*")]


# in this process


@pytest.mark.process
def test_without_its_packages_the_command_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sitegen.commands", None)
    with pytest.raises(SystemExit) as stopped:
        runpy.run_path(str(Path(build.__file__)))
    assert str(stopped.value) == hint(Path(build.__file__).parent, "sitegen.commands")


def test_verify_says_what_could_not_be_checked(
    project: Path, command: Callable[..., Result]
) -> None:
    done = command("verify", "--texts", str(project / "seeds"))
    assert (done.exit_code, done.stderr) == (0, "")
    line = (
        f"harbour-post-2031-vane: not checked, 007_harbour.txt is not in {project / 'seeds'}; "
        "save it there, or mend text.file in seeds/harbour-post-2031-vane.yml\n"
    )
    assert line in done.stdout
    break_content(project)
    refused = command("verify")
    assert refused.exit_code == 1
    assert refused.stderr.endswith("; nothing was verified.\n")


def test_verify_prints_findings(project: Path, command: Callable[..., Result]) -> None:
    texts = project / "seeds" / "texts"
    texts.mkdir()
    (texts / "007_harbour.txt").write_text("One crane\n" * 13, "utf-8")
    done = command("verify")
    assert done.exit_code == 1
    line = (
        f"{BRIEF}:21:16: claims.dockers-out.figures[0].about: wrong, number: ¶ 5, sentence 1 "
        "or ¶ 6, sentence 1: this number is not in paragraphs 5-6 (no rule reads a number there); "
        "mend it or the paragraphs\n"
    )
    assert line in done.stdout
    assert "harbour-post-2031-vane: 7 claims and 2 figures checked, " in done.stdout


def test_check_prints_every_problem_and_writes_nothing(
    project: Path, command: Callable[..., Result]
) -> None:
    before = tree(project)
    good = command("check")
    assert (good.exit_code, good.stdout, good.stderr) == (0, f"No problems.\n{OPEN}", "")
    assert tree(project) == before
    break_content(project)
    before = tree(project)
    bad = command("check")
    assert (bad.exit_code, bad.stdout, bad.stderr) == (1, LINES, "2 problems.\n")
    assert tree(project) == before


def test_pages_writes_docs_where_there_is_no_problem(
    project: Path, command: Callable[..., Result]
) -> None:
    good = command("pages")
    assert (good.exit_code, good.output) == (0, "")
    written = tree(project)
    assert "docs/sources/index.md" in written
    assert f"docs/sources/{DRAFT}/index.md" not in written
    break_content(project)
    bad = command("pages")
    assert (bad.exit_code, bad.stdout, bad.stderr) == (1, LINES, "2 problems.\n")
    mend_content(project)
    assert tree(project) == written


def test_check_finds_a_page_edited_by_hand(project: Path, command: Callable[..., Result]) -> None:
    command("pages")
    (project / "docs/index.md").write_text("by hand", "utf-8")
    found = command("check")
    assert found.exit_code == 1
    assert found.stdout == (
        "docs/index.md:1:1: generated, but edited by hand; move the change to seeds/ or "
        "briefings/, then delete this file to have it made again\n"
    )
    assert found.stderr == "1 problem.\n"


@pytest.mark.slow
def test_build_publishes_no_draft(project: Path, command: Callable[..., Result]) -> None:
    built = command()
    assert (built.exit_code, ending(built.stdout)) == (0, "Built site/.")
    assert (project / "site/sources/harbour-post-2031-vane/index.html").is_file()
    assert not (project / "site/sources" / DRAFT).exists()
    assert scratch(project) == []


@pytest.mark.slow
def test_build_that_fails_in_mkdocs_exits_1(project: Path, command: Callable[..., Result]) -> None:
    (project / "docs/notes/index.md").write_text("[There](missing.md)\n", "utf-8")
    assert command().exit_code == 1
    assert not (project / "site").exists()
    assert scratch(project) == []


def test_file_is_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["build.py", "--help"])
    with pytest.raises(SystemExit, match=r"^0$"):
        runpy.run_path(str(build.__file__), run_name="__main__")


def test_what_the_nav_lacks_does_not_keep_claims_from_being_verified(
    project: Path, command: Callable[..., Result]
) -> None:
    settings = project / "mkdocs.yml"
    lines = settings.read_text("utf-8").splitlines(keepends=True)
    kept = (line for line in lines if "timeline/index.md" not in line)
    settings.write_text("".join(kept), "utf-8")
    assert "lacks a generated page" in command("check").stdout
    done = command("verify")
    assert (done.exit_code, done.stderr) == (0, "")


def test_text_that_cannot_be_read_is_a_problem(
    command: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(folder: Path) -> dict[str, str]:
        raise PermissionError(errno.EACCES, "Permission denied", str(folder / "a.txt"))

    monkeypatch.setattr("sitegen.ledger.read_articles", refuse)
    refused = command("verify")
    assert (refused.exit_code, refused.stdout, refused.stderr) == (
        1,
        "seeds/texts/a.txt:1:1: Permission denied; give your account access there\n",
        "1 problem; nothing was verified.\n",
    )


def test_results_that_cannot_be_written_are_a_problem(
    project: Path, command: Callable[..., Result]
) -> None:
    texts = Path(__file__).parent / "texts"
    (project / "briefings/checked/quay-review-2031-holm.jsonl").mkdir(parents=True)
    refused = command("verify", "--write", "--texts", str(texts))
    assert (refused.exit_code, refused.stdout, refused.stderr) == (
        1,
        "briefings/checked/quay-review-2031-holm.jsonl:1:1: Is a directory\n",
        "1 problem; nothing was recorded.\n",
    )


def test_wrong_use_exits_2(command: Callable[..., Result]) -> None:
    for arguments in (["nonsense"], ["check", "more"], ["serve", "--dev-addr", "8000"]):
        wrong = command(*arguments)
        assert (wrong.exit_code, wrong.stdout) == (2, "")
        assert "Usage: build.py" in wrong.stderr


def test_help_names_every_command(command: Callable[..., Result]) -> None:
    for option in ("-h", "--help"):
        shown = command(option)
        assert shown.exit_code == 0
        commands = shown.stdout.partition("Commands:")[2]
        listed = re.findall(r"^  (\w+) +(\S.*)$", commands, re.MULTILINE)
        assert {name for name, _ in listed} == set(COMMANDS)
        assert not [text for _, text in listed if text.endswith("...")]


@pytest.mark.parametrize(
    ("arguments", "passed_on"),
    [([], []), (["--dev-addr", "127.0.0.1:8001"], ["--dev-addr", "127.0.0.1:8001"])],
)
def test_serve_is_mkdocs_serve(
    project: Path,
    command: Callable[..., Result],
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    passed_on: list[str],
) -> None:
    calls: list[list[str]] = []

    def record(given: list[str], _name: str, *, standalone_mode: bool) -> None:
        assert not standalone_mode
        calls.append(given)

    monkeypatch.setattr("sitegen.commands.building.mkdocs.main", record)
    assert command("serve", *arguments).exit_code == 0
    assert calls == [["serve", "--config-file", str(project / "mkdocs.yml"), *passed_on]]


# what is generated


def test_missing_folder_of_briefs_is_a_problem(project: Path) -> None:
    (project / "briefings").rename(project / "elsewhere")
    problems = check_docs(open_project(project), project / "docs")
    assert {str(problem).partition('"')[2].partition('"')[0] for problem in problems} == {
        "themes/who-pays/index.md",
        "themes/who-decides/index.md",
    }
    assert write_docs(open_project(project), project / "docs").problems == problems


@pytest.mark.slow
def test_what_the_disk_refuses_is_a_problem(project: Path, tmp_path: Path) -> None:
    name = f"docs/.generated.new-{os.getpid()}"
    (project / name).mkdir()
    refused = write_docs(open_project(project), project / "docs")
    assert [*map(str, refused.problems)] == [f"{name}:1:1: Is a directory"]
    assert (dict(refused.files), dict(refused.reviews)) == ({}, {})
    public = tmp_path / "public"
    public.write_text("", "utf-8")
    refused = write_docs(open_project(project), public)
    assert [*map(str, refused.problems)] == [f"{public.as_posix()}:1:1: File exists"]


# MkDocs's events


class Server(LiveReloadServer):
    """A server that listens nowhere and notes what it is told to watch."""

    def __init__(self, project: Path) -> None:
        """Begin with the site as it was built."""
        super().__init__(lambda: void(rebuild(project)), "127.0.0.1", 0, str(project / "site"))
        self.told: list[str] = []

    def watch(self, path: str, func: None = None, *, recursive: bool = True) -> None:
        """Note a path to watch."""
        del func, recursive
        self.told.append(Path(path).name)

    def answer(self, path: str) -> tuple[str, str, str]:
        """Return the status, the type and the text that a browser would get."""
        heads: list[tuple[str, dict[str, str]]] = []

        def begin(status: str, headers: list[tuple[str, str]]) -> None:
            heads.append((status, dict(headers)))

        app = cast("Callable[..., Iterable[bytes]]", self.get_app())
        body = app({"PATH_INFO": path}, begin)
        content = b"".join(body)
        getattr(body, "close", list)()
        status, headers = heads.pop()
        assert headers.get("Content-Length", str(len(content))) == str(len(content))
        return status, headers["Content-Type"], unescape(content.decode())


def void(_: object) -> None:
    """Return nothing of what was made."""


@contextmanager
def shown(project: Path) -> Iterator[Server]:
    """Give a server in this process that shows a project."""
    rebuild(project, "serve")
    with Server(project) as started:
        config = load_config(str(project / "mkdocs.yml"))
        config.plugins.on_serve(started, config=config, builder=started.builder)
        yield started
    config.plugins.on_shutdown()


@pytest.fixture
def server(project: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Return a server that shows the project."""
    monkeypatch.delenv("BRIEFING_TEXTS", raising=False)
    with shown(project) as started:
        yield started


def rebuild(project: Path, command: Literal["build", "serve"] | None = None) -> Path:
    """Build as MkDocs does; the command is given when MkDocs starts, not for a rebuild."""
    site = project / "site"
    config = load_config(str(project / "mkdocs.yml"), site_dir=str(site))
    if command:
        config.plugins.on_startup(command=command, dirty=False)
    mkdocs_build(config, serve_url="http://127.0.0.1:8000/" if command != "build" else None)
    return site


@pytest.mark.slow
def test_problems_stop_a_build(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rebuild(project, "build")
    before = tree(project / "site")
    break_content(project)
    capsys.readouterr()
    with pytest.raises(hook.Stopped) as stopped:
        rebuild(project, "build")
    stopped.value.show()
    assert capsys.readouterr().err == f"{LINES}2 problems; nothing was built.\n"
    assert stopped.value.code == stopped.value.exit_code == 1
    assert tree(project / "site") == before


@pytest.mark.slow
def test_server_starts_with_the_problems_and_goes_on(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    break_content(project)
    site = rebuild(project, "serve")
    assert capsys.readouterr().err.endswith(
        f"{LINES}2 problems; the site appears when none is left.\n"
    )
    assert "is none of draft, reviewed" in (site / "index.html").read_text("utf-8")
    assert sorted(path.name for path in site.rglob("index.html")) == ["index.html"]

    mend_content(project)
    rebuild(project)
    for page in ("index.html", f"sources/{DRAFT}/index.html"):
        make_ready(page)
    assert "is none of draft" not in (site / "index.html").read_text("utf-8")
    assert (site / "sources" / DRAFT / "index.html").is_file()


@pytest.mark.slow
def test_server_keeps_its_pages_under_a_panel(
    project: Path, server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in ("/", "/sources/", "/data/claims.json"):
        server.answer(path)
    before = tree(project / "site")
    assert "lb-alarm" not in server.answer("/")[2]

    break_content(project)
    capsys.readouterr()
    server.builder()
    assert capsys.readouterr().err == f"{LINES}2 problems; the pages stay as they were.\n"
    status, _, page = server.answer("/sources/")
    assert status == "200 OK"
    for line in (
        "Two problems to mend; the pages stay as they were.",
        f'<code>{BRIEF}:1:8</code> <b>state</b>: "ready" is none of draft, reviewed</li>',
        "<code>briefings/stray.txt:1:1</code> not read here; ",
    ):
        assert line in page
    assert page.rstrip().endswith("</section>\n</body>\n</html>")
    status, _, missing = server.answer("/no/such/page/")
    assert (status, "lb-alarm" in missing) == ("404 Not Found", True)
    _, kind, data = server.answer("/data/claims.json")
    assert (kind, "lb-alarm" in data) == ("application/json", False)
    assert tree(project / "site") == before

    mend_content(project)
    server.builder()
    assert "lb-alarm" not in server.answer("/")[2]


@pytest.mark.slow
def test_server_outlives_what_mkdocs_cannot_build(
    project: Path, server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    server.answer("/")
    before = tree(project / "site")
    mkdocs = project / "mkdocs.yml"
    good = mkdocs.read_text("utf-8")
    mkdocs.write_text("site_name: [\n", "utf-8")
    server.builder()
    page = server.answer("/")[2]
    assert "One warning" in page
    assert "MkDocs encountered an error parsing the configuration file" in page
    assert capsys.readouterr().err.endswith("; the pages stay as they were.\n")
    mkdocs.write_text(good.replace("material", "gulls"), "utf-8")
    server.builder()
    assert "Unrecognised theme name: 'gulls'" in server.answer("/")[2]
    assert tree(project / "site") == before
    mkdocs.write_text(good, "utf-8")
    notes = project / "docs" / "notes" / "index.md"
    notes.write_text("[gone](gone.md)\n", "utf-8")
    server.builder()
    told = "contains a link 'gone.md', but the target 'notes/gone.md' is not found"
    assert server.answer("/")[2].count(told) == 1
    logging.getLogger("mkdocs.livereload").warning('"GET /gulls" code 404')
    assert "code 404" not in server.answer("/")[2]
    notes.write_text("# Notes\n", "utf-8")
    server.builder()
    assert "lb-alarm" not in server.answer("/")[2]


@pytest.mark.slow
def test_server_outlives_a_template_that_is_broken(
    project: Path, server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    server.answer("/")
    before = tree(project / "site")
    folder = project / "broken"
    folder.mkdir()
    (folder / "main.html").write_text("{% if %}", "utf-8")
    mkdocs = project / "mkdocs.yml"
    good = mkdocs.read_text("utf-8")
    mkdocs.write_text(good.replace("material", "material\n  custom_dir: broken"), "utf-8")
    server.builder()
    told = "TemplateSyntaxError: Expected an expression, got 'end of statement block'"
    assert told in server.answer("/")[2]
    assert told in capsys.readouterr().err
    assert tree(project / "site") == before
    mkdocs.write_text(good, "utf-8")
    server.builder()
    assert "lb-alarm" not in server.answer("/")[2]


@pytest.mark.slow
@pytest.mark.skipif(sys.dont_write_bytecode, reason="Python is to keep nothing")
def test_a_template_is_compiled_again_only_when_it_is_another(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    template = project / "own" / "main.html"
    template.parent.mkdir()
    template.write_text('{% extends "base.html" %}', "utf-8")
    mkdocs = project / "mkdocs.yml"
    named = mkdocs.read_text("utf-8").replace("material", "material\n  custom_dir: own")
    mkdocs.write_text(named, "utf-8")
    rebuild(project, "build")
    compiled: list[str] = []
    generate = Environment._generate  # noqa: SLF001 - what takes the time

    def noted(
        environment: Environment, source: nodes.Template, name: str, file: str, **rest: bool
    ) -> str:
        compiled.append(name)
        return generate(environment, source, name, file, **rest)

    monkeypatch.setattr(Environment, "_generate", noted)
    rebuild(project)
    assert {"main.html", "base.html"}.isdisjoint(compiled)
    template.write_text('{% extends "base.html" %}{% block footer %}Gulls{% endblock %}', "utf-8")
    site = rebuild(project)
    assert compiled.count("main.html") == 1
    assert "base.html" not in compiled
    assert "Gulls" in (site / "index.html").read_text("utf-8")


@pytest.mark.slow
def test_server_says_when_the_code_is_another(
    server: Server, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told = (
        "sitegen/ or build.py is no longer what, or where, it was when this server started; "
        "end it with Ctrl+C and start it again"
    )
    with monkeypatch.context() as changed:
        changed.setattr(serving, "digest", lambda *_, **__: "of other code")
        server.builder()
    assert capsys.readouterr().err == f"{told}.\n"
    assert told in server.answer("/")[2]
    server.builder()
    assert "lb-alarm" not in server.answer("/")[2]


@pytest.mark.slow
def test_server_outlives_what_would_end_its_process(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    def end(_config: object) -> None:
        raise SystemExit("gulls is missing")

    with monkeypatch.context() as changed:
        changed.setattr("mkdocs.structure.files.get_files", end)
        changed.setattr("mkdocs.commands.build.get_files", end)
        server.builder()
    assert "SystemExit: gulls is missing; the pages stay as they were" in server.answer("/")[2]


def test_server_that_cannot_listen_stops_with_a_line(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_server: object) -> None:
        raise OSError(errno.EADDRINUSE, "Refused")

    monkeypatch.setattr(LiveReloadServer, "server_bind", refuse)
    rebuild(project, "serve")
    with Server(project) as started:
        config = load_config(str(project / "mkdocs.yml"))
        config.plugins.on_serve(started, config=config, builder=started.builder)
        with pytest.raises(hook.Stopped) as stopped:
            started.server_bind()
    assert stopped.value.message == (
        "Cannot serve: the address is in use; stop the server there, "
        "or choose another port: --dev-addr 127.0.0.1:8001"
    )


def test_server_on_no_port_stops_before_it_builds(project: Path) -> None:
    config = load_config(str(project / "mkdocs.yml"), dev_addr="127.0.0.1:0")
    config.plugins.on_startup(command="serve", dirty=False)
    with pytest.raises(hook.Stopped) as stopped:
        hook.on_config(config)
    assert stopped.value.message == (
        "Cannot serve: 0 is no port; choose one from 1 to 65535: --dev-addr 127.0.0.1:8000"
    )


def test_pages_with_another_address_than_links_give_them_are_not_built(project: Path) -> None:
    config = load_config(str(project / "mkdocs.yml"), use_directory_urls=False)
    with pytest.raises(hook.Stopped) as stopped:
        hook.on_pre_build(config)
    told = "Links on the pages lead to folders; leave --no-directory-urls out."
    assert stopped.value.message == told


@pytest.mark.slow
def test_a_page_that_is_not_utf8_is_told_with_its_line(
    project: Path, server: Server, command: Callable[..., Result]
) -> None:
    server.answer("/")
    before = tree(project / "site")
    (project / "docs/notes/index.md").write_bytes("# M\n\nMöwe\n".encode("latin-1"))
    (project / "docs/.hidden.md").write_bytes(b"\xff")
    line = "docs/notes/index.md:3:1: not UTF-8 in this line; save the file as UTF-8\n"
    assert command("check").stdout == line
    server.builder()
    assert "docs/notes/index.md:3:1" in server.answer("/")[2]
    assert tree(project / "site") == before


@pytest.mark.slow
def test_an_anchor_in_html_can_be_linked_to(
    project: Path, caplog: pytest.LogCaptureFixture
) -> None:
    links = (
        "[a](themes/who-pays/index.md#disagreement-fairness) [b](themes/who-pays/index.md#gulls)\n"
    )
    (project / "docs/links.md").write_text(links, "utf-8")
    with caplog.at_level(logging.INFO, "mkdocs.structure"):
        rebuild(project, "build")
    told = [record.getMessage() for record in caplog.records]
    (line,) = (line for line in told if "contains a link" in line)
    assert line == (
        "Doc file 'links.md' contains a link 'themes/who-pays/index.md#gulls', "
        "but the doc 'themes/who-pays/index.md' does not contain an anchor '#gulls'."
    )


def test_server_that_starts_with_problems_shows_them_alone_at_every_page(project: Path) -> None:
    break_content(project)
    with shown(project) as started:
        for address in ("/", "/claims/", "/sources/harbour-post-2031-vane/"):
            status, kind, page = started.answer(address)
            assert (status, kind.partition(";")[0]) == ("200 OK", "text/html")
            assert "Two problems to mend" in page
            assert '<base href="/">' in page
            assert "lb-alarm" not in page
        assert started.answer("/claims/claims.json")[0] == "404 Not Found"


@pytest.mark.slow
def test_server_watches_what_people_write(project: Path, server: Server) -> None:
    assert server.told == ["briefings", "seeds", "sitegen", "build.py"]
    before = tree(project / "docs")
    server.builder()
    assert list(before) == ["notes/index.md"]
    assert tree(project / "docs") == before
    (project / "seeds").rename(project / "elsewhere")
    (project / "overrides").mkdir()
    server.told.clear()
    config = load_config(
        str(project / "mkdocs.yml"), theme={"name": "material", "custom_dir": "overrides"}
    )
    config.plugins.on_serve(server, config=config, builder=server.builder)
    assert server.told == ["briefings", "seeds", "overrides", "sitegen", "build.py"]


@pytest.mark.slow
def test_server_with_texts_says_where_it_shows_them(
    project: Path,
    server: Server,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    texts = Path(__file__).parent / "texts"
    told = f"Each brief beside its article's text: {server.url}review/\n"
    assert told not in capsys.readouterr().err
    config = load_config(str(project / "mkdocs.yml"))
    for folder in (texts, project / "seeds" / "texts"):
        monkeypatch.setenv("BRIEFING_TEXTS", str(folder))
        folder.exists() or shutil.copytree(texts, folder)
        server.told.clear()
        server.builder()
        config.plugins.on_serve(server, config=config, builder=server.builder)
        elsewhere = ["texts"] if folder == texts else []
        assert server.told == ["briefings", "seeds", *elsewhere, "sitegen", "build.py"]
        assert told in capsys.readouterr().err
        assert "../review/quay-review-2031-holm/" in server.answer("/review/")[2]
        assert (
            "../../review/quay-review-2031-holm/"
            in server.answer("/sources/quay-review-2031-holm/")[2]
        )


# as processes


def run(project: Path, *command: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own words
        [sys.executable, *command],
        cwd=cwd or project,
        capture_output=True,
        text=True,
        check=False,
        timeout=DEADLINE,
    )


@pytest.mark.process
@pytest.mark.parametrize("command", first_of([["build.py"], ["-m", "mkdocs", "build", "--strict"]]))
def test_broken_content_stops_the_build_and_leaves_the_site(
    project: Path, command: list[str]
) -> None:
    good = run(project, *command)
    assert good.returncode == 0, good.stderr
    before = tree(project / "site")
    break_content(project)
    bad = run(project, *command)
    assert bad.stderr == f"{LINES}2 problems; nothing was built.\n"
    assert (bad.returncode, bad.stdout) == (1, "")
    assert tree(project / "site") == before
    assert scratch(project) == []


@pytest.mark.process
def test_build_that_fails_in_mkdocs_leaves_the_site(project: Path) -> None:
    assert run(project, "build.py").returncode == 0
    before = tree(project / "site")
    (project / "docs/notes/index.md").write_text("[There](missing.md)\n", "utf-8")
    (project / BRIEF).write_text((project / BRIEF).read_text("utf-8") + "# new\n", "utf-8")
    bad = run(project, "build.py")
    assert bad.returncode == 1
    assert "contains a link 'missing.md'" in bad.stderr
    assert bad.stdout == "\nAborted with 1 warnings in strict mode!\n"
    assert tree(project / "site") == before
    assert scratch(project) == []


@pytest.mark.process
def test_build_works_from_another_folder_and_without_materials_notice(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_MKDOCS_2_WARNING")
    odd = project.rename(tmp_path / "a [project], ü")
    built = run(odd, str(odd / "build.py"), cwd=tmp_path)
    assert (built.returncode, ending(built.stdout)) == (0, "Built site/.")
    assert "NO_MKDOCS_2_WARNING" not in built.stderr
    assert [*tmp_path.iterdir()] == [odd]


@pytest.mark.process
@pytest.mark.parametrize("folder", ["briefings", "docs"])
def test_missing_folder_is_told_without_a_traceback(project: Path, folder: str) -> None:
    (project / folder).rename(project / "elsewhere")
    bad = run(project, "build.py")
    assert bad.returncode == 1
    assert folder in bad.stdout + bad.stderr
    assert "Traceback" not in bad.stderr


@pytest.mark.process
def test_this_project_builds(checkout: Path) -> None:
    built = run(checkout, "build.py")
    assert (built.returncode, ending(built.stdout)) == (0, "Built site/."), built.stderr
    assert "WARNING" not in built.stderr
    published = {path.name for path in (checkout / "site" / "sources").iterdir() if path.is_dir()}
    briefs = {path.stem for path in (checkout / "briefings").glob("articles/*")}
    assert published <= briefs
