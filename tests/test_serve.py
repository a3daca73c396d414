"""``mkdocs serve`` as people use it: a real process, real edits, real requests."""

import html
import http.client
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

DEADLINE = 60.0
# watched folders are looked at twice a second, and a build begins a tenth of a second later
QUIET = 2.0
BRIEF = "harbour-post-2031-vane"
DRAFT = "tide-radio-2031-moss"


@dataclass
class Server:
    """A running server, what it serves and what it printed."""

    project: Path
    port: int
    log: Path
    process: subprocess.Popen[bytes] = field(repr=False)

    def get(self, path: str) -> tuple[int, str]:
        """Return the status of a page and its text, characters that are written as entities too."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=DEADLINE)
        try:
            connection.request("GET", path)
            response = connection.getresponse()
            return response.status, html.unescape(response.read().decode())
        finally:
            connection.close()

    def output(self) -> str:
        """Return all that was printed so far."""
        return self.log.read_text("utf-8")

    def builds(self) -> int:
        """Count the builds that were begun, the first one too."""
        return self.output().count("Building documentation...")

    def until(self, condition: Callable[[], object], what: str) -> None:
        """Wait for a condition; fail at the deadline, or as soon as the server has ended."""
        end = time.monotonic() + DEADLINE
        while not condition():
            if time.monotonic() > end or self.process.poll() is not None:
                pytest.fail(f"{what} never came:\n{self.output()}")
            time.sleep(0.05)

    def until_built(self, times: int) -> None:
        """Wait until so many builds are done, then make sure that no other one follows."""
        done = "Reloading browsers"
        self.until(lambda: self.output().count(done) >= times - 1, f"build {times}")
        end = time.monotonic() + QUIET
        while time.monotonic() < end:
            assert self.builds() == times, self.output()
            time.sleep(0.05)

    def shows(self, path: str, text: str) -> bool:
        """Say whether a page is there and has a text."""
        status, page = self.get(path)
        return status == http.HTTPStatus.OK and text in page


@contextmanager
def serving(project: Path) -> Iterator[Server]:
    """Serve a project on a free port until the tests on it are done."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = project.parent / "serve.log"
    with log.open("wb") as file:
        process = subprocess.Popen(  # noqa: S603 - our own words
            [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"],
            cwd=project,
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=subprocess.STDOUT,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1"},
        )
    server = Server(project=project, port=port, log=log, process=process)
    try:
        server.until(lambda: "Serving on" in server.output(), "the server")
        yield server
        process.send_signal(signal.SIGINT)
        assert process.wait(DEADLINE) == 0, server.output()
    finally:
        process.kill()
        process.wait()
    assert "Traceback" not in server.output()


def edit(project: Path, pattern: str, replacement: str) -> None:
    """Change one brief in one write."""
    brief = project / "briefings" / "articles" / f"{BRIEF}.yml"
    text = brief.read_text("utf-8")
    changed = re.sub(pattern, replacement, text, count=1, flags=re.MULTILINE)
    assert changed != text
    brief.write_text(changed, "utf-8")


def summarise(project: Path, sentence: str) -> None:
    """Write a sentence as the summary of the brief."""
    edit(project, r"^summary: >-\n( .*\n)+", f"summary: >-\n  {sentence}\n")


def add_brief(project: Path, new: str) -> None:
    """Add a brief and its seed, both like those of another."""
    for folder in ("seeds", "briefings/articles"):
        shutil.copy(project / folder / f"{DRAFT}.yml", project / folder / f"{new}.yml")


def remove_brief(project: Path, old: str) -> None:
    for folder in ("briefings/articles", "seeds"):
        (project / folder / f"{old}.yml").unlink()


def test_one_edit_is_one_build(project: Path) -> None:
    page = f"/sources/{BRIEF}/"
    with serving(project) as server:
        assert server.builds() == 1
        epoch = re.search(r"livereload\((\d+), \d+\);", server.get(page)[1])
        assert epoch

        summarise(project, "Gulls watched the gate")
        server.until_built(2)
        assert server.shows(page, "Gulls watched the gate")
        reloaded = server.get(f"/livereload/{epoch[1]}/1")[1]
        assert int(reloaded) > int(epoch[1])

        (project / "docs/method/index.md").write_text("# Method\n\nOtters did it.\n", "utf-8")
        server.until_built(3)
        assert server.shows("/method/", "Otters did it.")

        (project / "docs/notes").mkdir()
        (project / "docs/notes/index.md").write_text("# Notes\n\nSeals slept.\n", "utf-8")
        server.until_built(4)
        assert server.shows("/notes/", "Seals slept.")


def test_pages_stay_while_content_is_broken(project: Path) -> None:
    page = f"/sources/{BRIEF}/"
    summarise(project, "Gulls watched the gate")
    with serving(project) as server:
        assert server.shows(page, "Gulls watched the gate")
        edit(project, "^state: reviewed", "state: ready")
        server.until_built(2)
        problem = f'briefings/articles/{BRIEF}.yml:1:8: state: "ready" is none of draft, reviewed'
        told = f"\n{problem}\n1 problem; the pages stay as they were.\n"
        assert server.output().count(told) == server.output().count(problem) == 1
        assert server.shows(page, "Gulls watched the gate")

        edit(project, "^state: ready", "state: reviewed")
        server.until_built(3)
        summarise(project, "Otters swam by")
        server.until_built(4)
        assert server.shows(page, "Otters swam by")


def test_pages_come_move_and_go_with_their_briefs(project: Path) -> None:
    with serving(project) as server:
        assert server.shows(f"/sources/{DRAFT}/", "Draft")
        assert server.get("/sources/gull-gazette/")[0] == http.HTTPStatus.NOT_FOUND
        add_brief(project, "gull-gazette")
        server.until(lambda: server.get("/sources/gull-gazette/")[0] == 200, "the page")

        for folder in ("seeds", "briefings/articles"):
            old = project / folder / "gull-gazette.yml"
            old.rename(old.with_name("tern-times.yml"))
        server.until(lambda: server.get("/sources/tern-times/")[0] == 200, "the renamed page")
        assert server.get("/sources/gull-gazette/")[0] == http.HTTPStatus.NOT_FOUND

        remove_brief(project, "tern-times")
        server.until(lambda: server.get("/sources/tern-times/")[0] == 404, "the end of the page")


def test_server_starts_on_broken_content(project: Path) -> None:
    stray = project / "briefings" / "stray.txt"
    stray.write_text("", "utf-8")
    with serving(project) as server:
        assert server.shows("/", "briefings/stray.txt:1:1")
        assert server.get("/sources/")[0] == http.HTTPStatus.NOT_FOUND
        assert server.output().count("briefings/stray.txt:1:1: not read here") == 1
        assert "\n1 problem; the site appears when none is left.\n" in server.output()

        stray.unlink()
        server.until_built(2)
        assert server.shows("/sources/", "Harbour Post")
        assert not server.shows("/", "stray.txt")


def test_page_edited_by_hand_is_told_and_made_again(project: Path) -> None:
    home = project / "docs" / "index.md"
    with serving(project) as server:
        home.write_text("by hand", "utf-8")
        server.until_built(2)
        assert server.output().count("docs/index.md:1:1: generated, but edited by hand") == 1
        assert home.read_text("utf-8") == "by hand"
        home.unlink()
        server.until_built(3)
        assert "harbour" in home.read_text("utf-8")


def test_address_in_use_ends_the_command_with_a_line(project: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        ended = subprocess.run(  # noqa: S603 - our own words
            [sys.executable, "build.py", "serve", "--dev-addr", address],
            cwd=project,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=DEADLINE,
        )
    assert ended.returncode == 1
    assert re.search(r"\nError: cannot serve: .*Address already in use\n$", ended.stderr)
    assert "Traceback" not in ended.stderr
