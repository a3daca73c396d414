"""What several tests share: a project to build and a browser to look at it."""

import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, settings
from mkdocs.utils.yaml import yaml_load
from playwright.sync_api import Browser, Page, expect, sync_playwright

import build
from sitegen.corpus import link
from sitegen.desk import write_pages
from sitegen.library import read_library
from sitegen.rules import check
from sitegen.views import render
from tests.hostile import hostile_files

# how long an example takes depends on the machine; a hundred of each would take a minute more
settings.register_profile(
    "unhurried", deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("unhurried")
expect.set_options(timeout=60_000)

HERE = Path(__file__).parent
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
]

Serve = Callable[[Path], str]
CHECKOUT = HERE.parent

pytest_plugins = ["tests.surroundings"]


def copy_code(folder: Path) -> None:
    """Copy what builds a project beside it."""
    shutil.copy(CHECKOUT / "build.py", folder)
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(CHECKOUT / "sitegen", folder / "sitegen", ignore=ignored)


def copy_checkout(folder: Path) -> None:
    """Copy this project as it is in version control."""
    copy_code(folder)
    shutil.copy(CHECKOUT / "mkdocs.yml", folder)
    for name in ("briefings", "seeds", "docs/assets", "docs/method", "overrides"):
        ignored = shutil.ignore_patterns("texts")
        shutil.copytree(CHECKOUT / name, folder / name, ignore=ignored)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of the invented project that builds, with a page written by hand."""
    root = tmp_path / "project"
    shutil.copytree(HERE / "site", root)
    copy_code(root)
    with (root / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write("\nhooks: [build.py]\n")
    method = root / "docs" / "method" / "index.md"
    method.parent.mkdir(parents=True)
    method.write_text("# Method\n\nWritten by hand.\n", "utf-8")
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


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site of the real briefs, built once as a user builds it."""
    root = tmp_path_factory.mktemp("published")
    copy_checkout(root)
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, root / "build.py"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "WARNING" not in done.stderr
    return root / "site"


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A file server that prints nothing."""

    def log_message(self, *_: object) -> None:
        """Print nothing."""


@pytest.fixture(scope="module")
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


@pytest.fixture(scope="module")
def address(serve: Serve, published: Path) -> str:
    """Return the address of the published site."""
    return serve(published)


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    """Start Chromium once."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture
def page(chromium: str) -> Iterator[Page]:
    """Open a tab."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS[:2])
        yield browser.new_page()
        browser.close()


@pytest.fixture
def command(project: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Return the command as a function that works on the copied project."""
    monkeypatch.setattr(build, "ROOT", project)

    def invoke(*arguments: str) -> Result:
        return CliRunner().invoke(build.main, arguments, prog_name="build.py")

    return invoke


@pytest.fixture(scope="session")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the hostile site with MkDocs."""
    files, count = hostile_files()
    assert count > 120, "most texts of the invented site take the hostile string"
    library, problems = read_library(files)
    assert [*problems, *check(library)] == []
    root = tmp_path_factory.mktemp("hostile")
    assert write_pages(root / "docs", render(link(library, drafts=True))) == []
    config = yaml_load((CHECKOUT / "mkdocs.yml").read_text("utf-8"))
    for unused in ("hooks", "nav", "not_in_nav", "extra_css", "validation"):
        del config[unused]
    config["theme"]["custom_dir"] = str(CHECKOUT / "overrides")
    (root / "mkdocs.yml").write_text(yaml.safe_dump(config), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return root / "site"
