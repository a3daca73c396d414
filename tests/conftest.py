"""What several tests share: a project to build and a browser to look at it."""

import functools
import gc
import http.server
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, settings
from mkdocs.utils.yaml import yaml_load
from playwright.sync_api import Browser, Page, expect, sync_playwright

import build
from sitegen.corpus import Corpus, link
from sitegen.course import forget
from sitegen.desk.manifest import parse_manifest
from sitegen.desk.pages import write_pages
from sitegen.desk.reading import read_files
from sitegen.desk.shipped import shipped_files
from sitegen.desk.writing import alone
from sitegen.ledger import verify_project
from sitegen.library import read_library
from sitegen.rules import check
from sitegen.views import plan
from tests.disk import fill
from tests.editing import another_subject
from tests.hostile import hostile_files
from tests.projects import CHECKOUT, HERE, agreeing, released, repeated
from tests.tiers import first_of

# how long an example takes depends on the machine; a hundred of each would take a minute more
settings.register_profile(
    "unhurried", deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("quick", settings.get_profile("unhurried"), max_examples=10)
settings.load_profile("unhurried")
PATIENCE = 120_000
"""How long a browser may take for what a test waits for, in milliseconds."""
expect.set_options(timeout=PATIENCE)

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
]

Serve = Callable[[Path], str]

pytest_plugins = ["tests.surroundings"]


def copy_code(folder: Path) -> None:
    """Copy what builds a project beside it, compiled if it is here."""
    shutil.copy(CHECKOUT / "build.py", folder)
    shutil.copytree(CHECKOUT / "sitegen", folder / "sitegen")


def copy_checkout(folder: Path) -> None:
    """Copy this project as it is in version control, whatever its briefs are."""
    copy_code(folder)
    for name in ("briefings", "seeds", "docs"):
        (folder / name).mkdir()  # git keeps no empty one
        if (CHECKOUT / name).exists():
            ignored = shutil.ignore_patterns("texts")
            shutil.copytree(CHECKOUT / name, folder / name, ignore=ignored, dirs_exist_ok=True)
    settings = (CHECKOUT / "mkdocs.yml").read_text("utf-8")
    (folder / "mkdocs.yml").write_text(fitted(settings, folder / "briefings"), "utf-8")
    generated = folder / "docs" / ".generated"
    for path in parse_manifest(generated.read_text("utf-8")) if generated.exists() else ():
        (folder / "docs" / path).unlink(missing_ok=True)
    generated.unlink(missing_ok=True)


def fitted(settings: str, briefings: Path) -> str:
    """Return settings whose nav has the pages that follow from what is there, and no others."""
    themes = {path.stem: path.read_text("utf-8") for path in briefings.glob("themes/*.yml")}
    unlisted = re.compile(r"^(state: draft|context: true)$", re.MULTILINE)
    there = {f"themes/{name}" for name in themes if not unlisted.search(themes[name])}
    there |= {"background"} if any("\ncontext: true" in text for text in themes.values()) else set()
    there |= {"changes"} if (briefings / "releases").exists() else set()
    named = re.compile(r"^ .*: (themes/.+|background|changes)/index\.md\n", re.MULTILINE)
    more = there - {*named.findall(settings)}
    lines = "".join(f"  - {name}: {name}/index.md\n" for name in sorted(more))
    kept = named.sub(lambda found: found[0] if found[1] in there else "", settings)
    return kept.replace("nav:\n  - Home: index.md\n", f"nav:\n  - Home: index.md\n{lines}")


@pytest.fixture
def project(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Return a copy of the invented project that builds, with a page written by hand.

    In this process its ``build.py`` finds the code that the tests have imported.
    """
    root = tmp_path / "project"
    shutil.copytree(HERE / "site", root)
    if request.node.get_closest_marker("process"):
        copy_code(root)
    else:
        shutil.copy(CHECKOUT / "build.py", root)
    notes = root / "docs" / "notes" / "index.md"
    notes.parent.mkdir(parents=True)
    notes.write_text("# Notes\n\nWritten by hand.\n", "utf-8")
    return root


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a copy of this project as it is in version control: nothing is generated yet."""
    root = tmp_path / "checkout"
    root.mkdir()
    copy_checkout(root)
    return root


@pytest.fixture(scope="session")
def chromium() -> str:
    """Return Debian's Chromium; without it skip, or fail where BROWSER_REQUIRED=1.

    The shell has no window, which costs the other one half a second of processor time a tab.
    """
    if found := shutil.which("chromium-headless-shell") or shutil.which("chromium"):
        return found
    message = "Chromium is missing: apt-get install chromium-headless-shell"
    if os.environ.get("BROWSER_REQUIRED") == "1":
        pytest.fail(message)
    pytest.skip(message)


def claims_of(root: Path) -> Corpus:
    """Return what a project publishes."""
    library, problems = read_library(read_files(root))
    assert problems == []
    return link(library, drafts=False)


def built(root: Path) -> None:
    """Build a project as a user builds it."""
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, root / "build.py"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "WARNING" not in done.stderr


Once = Callable[[str, Callable[[Path], None]], Path]


@pytest.fixture(scope="session")
def once(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Once:
    """Make a folder that every worker of this run reads and none changes."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if hasattr(request.config, "workerinput") else own

    def made(name: str, make: Callable[[Path], None]) -> Path:
        root, done = shared / f"shared-{name}", shared / f"shared-{name}.done"
        with alone(shared):
            if not done.exists():
                shutil.rmtree(root, ignore_errors=True)  # of a worker that failed at it
                root.mkdir()
                make(root)
                done.touch()
        return root

    return made


@pytest.fixture(scope="session")
def published(once: Once) -> Path:
    """Return this project, whatever its briefs are, built."""

    def make(root: Path) -> None:
        copy_checkout(root)
        built(root)

    return once("published", make)


@pytest.fixture(scope="session")
def invented(once: Once) -> Path:
    """Return the invented project, each article twice, with this one's looks, and built."""

    def make(root: Path) -> None:
        copy_checkout(root)
        another_subject(root, released(repeated(agreeing(), 2)))
        assert verify_project(root, HERE / "texts", day="2031-06-01")[0] == ()
        built(root)

    return once("invented", make)


@pytest.fixture(scope="session")
def corpus(invented: Path) -> Corpus:
    """Return the claims of the invented project."""
    return claims_of(invented)


def told_headers(site: Path) -> list[str]:
    """Return the lines for all of a site's files."""
    told = site / "_headers"
    return told.read_text("utf-8").splitlines()[1:] if told.exists() else []


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A file server that prints nothing, and sends what a site's ``_headers`` says for all."""

    def end_headers(self) -> None:
        """Send what Netlify and Cloudflare send, so that each test in a browser is one of it."""
        for line in told_headers(Path(self.directory)):
            self.send_header(*line.strip().split(": ", 1))
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Print nothing."""


@pytest.fixture(scope="session")
def serve() -> Iterator[Serve]:
    """Serve folders on this machine; each has an address of its own."""
    with ExitStack() as servers:

        def start(folder: Path) -> str:
            handler = functools.partial(Quiet, directory=str(folder))
            server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
            servers.enter_context(server)
            servers.callback(server.shutdown)
            threading.Thread(target=server.serve_forever, daemon=True).start()
            return f"http://127.0.0.1:{server.server_port}/"

        yield start


@pytest.fixture(scope="session")
def address(serve: Serve, invented: Path) -> str:
    """Return the address of the invented site."""
    return serve(invented / "site")


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    """Start Chromium once."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        for name in ("new_context", "new_page"):
            setattr(started, name, patient(getattr(started, name)))
        yield started
        started.close()


def patient(make: Callable[..., Any]) -> Callable[..., Any]:
    """Have a browser's tabs wait longer than half a minute, too short on a busy machine."""

    def made(**options: Any) -> Any:
        opened = make(**options)
        opened.set_default_timeout(PATIENCE)
        return opened

    return made


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Open a tab."""
    opened = browser.new_page()
    yield opened
    opened.close()


@pytest.fixture
def command(project: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Return the command as a function that works on the copied project, in a process like new."""
    monkeypatch.setattr(build, "ROOT", project)
    forget()
    gc.enable()

    def invoke(*arguments: str) -> Result:
        return CliRunner().invoke(build.main, arguments, prog_name="build.py")

    return invoke


@pytest.fixture(scope="session", params=first_of(["drawn", "written"]))
def hostile_site(request: pytest.FixtureRequest, once: Once) -> Path:
    """Build the hostile site with MkDocs, which takes pages as drawn or reads them from docs/."""
    way = f"{request.param}"
    return once(f"hostile-{way}", functools.partial(build_hostile_site, way)) / "site"


def build_hostile_site(way: str, root: Path) -> None:
    """Build it, with the script of its table."""
    files, count = hostile_files()
    assert count > 115, "most texts of the invented site take the hostile string"
    library, problems = read_library(files)
    assert [*problems, *check(library)] == []
    config = yaml_load((CHECKOUT / "mkdocs.yml").read_text("utf-8"))
    for unused in ("hooks", "nav", "not_in_nav", "extra_css", "validation"):
        del config[unused]
    config["theme"]["language"] = "en"  # of the invented texts, whatever this site's is
    config["theme"]["custom_dir"] = str(CHECKOUT / "sitegen/theme/overrides")
    if way == "drawn":
        fill(root, {name: content.decode() for name, content in files.items()})
        copy_code(root)
        (root / "docs").mkdir()
        config["hooks"] = ["build.py"]
    else:
        pages = {planned.path: planned.text for planned in plan(link(library, drafts=True))}
        assert write_pages(root / "docs", pages) == []
    (root / "mkdocs.yml").write_text(yaml.safe_dump(config), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    for path, read in shipped_files().items():
        if path.endswith(".js"):
            (root / "site" / path).write_bytes(read())
