"""What HOSTING.md says to write is tried with the servers themselves, where they are there."""

import gzip
import os
import re
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.message import Message
from http import HTTPStatus
from pathlib import Path

import pytest
import yaml
from click.testing import Result

from tests.projects import CHECKOUT
from tests.serving import DEADLINE
from tests.starting import free_port

TOLD = (CHECKOUT / "HOSTING.md").read_text("utf-8")
WRITTEN = re.findall(r"^```(\w+)\n(.*?)^```", TOLD, re.DOTALL | re.MULTILINE)
BLOCKS = dict(WRITTEN)
PAGE = "<h1>Here</h1>" * 200
MIME = "types {\n  text/html html;\n  text/css css;\n  application/json json;\n}\n"
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Cache-Control": "no-cache",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return the smallest site that shows what a server does."""
    site = tmp_path / "srv"
    (site / "claims").mkdir(parents=True)
    (site / "claims/index.html").write_text(PAGE, "utf-8")
    (site / "404.html").write_text("<h1>Not here</h1>", "utf-8")
    (site / "claims.json").write_text('{"says": "Möwen"}' * 200, "utf-8")
    return site


@contextmanager
def running(*command: str, port: int, **environment: str) -> Iterator[str]:
    """Run a server until it has been asked what is to be asked."""
    server = subprocess.Popen(command, env={**os.environ, **environment}, stderr=subprocess.PIPE)  # noqa: S603
    address = f"http://127.0.0.1:{port}/"
    try:
        end = time.monotonic() + DEADLINE
        while time.monotonic() < end and server.poll() is None:
            try:
                ask(address)
                break
            except urllib.error.URLError:
                time.sleep(0.05)
        assert server.poll() is None, server.stderr and server.stderr.read()
        yield address
    finally:
        server.terminate()
        server.communicate()


def ask(address: str, **headers: str) -> tuple[int, Message, bytes]:
    asked = urllib.request.Request(address, headers=headers)  # noqa: S310 - of this machine
    try:
        with urllib.request.urlopen(asked, timeout=DEADLINE) as answer:  # noqa: S310 - the same
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.headers, error.read()


def serves_as_promised(address: str) -> None:
    status, headers, body = ask(f"{address}claims/", **{"Accept-Encoding": "gzip"})
    assert (status, headers["Content-Encoding"]) == (HTTPStatus.OK, "gzip")
    assert gzip.decompress(body).decode() == PAGE
    assert {name: headers[name] for name in HEADERS} == HEADERS
    again, _, nothing = ask(f"{address}claims/", **{"If-Modified-Since": headers["Last-Modified"]})
    assert (again, nothing) == (HTTPStatus.NOT_MODIFIED, b"")
    status, headers, body = ask(f"{address}gulls")
    assert (status, body) == (HTTPStatus.NOT_FOUND, b"<h1>Not here</h1>")
    assert {name: headers[name] for name in HEADERS} == HEADERS
    status, headers, body = ask(f"{address}claims")
    assert (status, body.decode()) == (HTTPStatus.OK, PAGE)
    assert ask(f"{address}claims.json")[1].get_content_type() == "application/json"


@pytest.mark.process
def test_nginx(root: Path, tmp_path: Path) -> None:
    nginx = shutil.which("nginx") or pytest.skip("nginx is missing: apt-get install nginx-light")
    port = free_port("127.0.0.1")
    (tmp_path / "mime.types").write_text(MIME, "utf-8")
    block = BLOCKS["nginx"].replace("listen 80", f"listen 127.0.0.1:{port}")
    block = block.replace("/srv/site", str(root)).replace("/etc/nginx", str(tmp_path))
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    paths = "".join(f"{kind}_temp_path {tmp_path}/{kind};\n" for kind in kinds)
    user = "user root;\n" if os.geteuid() == 0 else ""  # others cannot read a test's folder
    alone = f"daemon off; pid {tmp_path}/pid; error_log stderr;\n{user}events {{}}\n"
    whole = f"{alone}http {{\naccess_log off;\n{paths}{block}}}\n"
    (tmp_path / "nginx.conf").write_text(whole, "utf-8")
    words = (nginx, "-p", str(tmp_path), "-e", "stderr", "-c", str(tmp_path / "nginx.conf"))
    with running(*words, port=port) as address:
        serves_as_promised(address)


@pytest.mark.process
def test_caddy(root: Path, tmp_path: Path) -> None:
    caddy = shutil.which("caddy") or pytest.skip("Caddy is missing: apt-get install caddy")
    port = free_port("127.0.0.1")
    block = BLOCKS["caddy"].replace("your.address", f"http://127.0.0.1:{port}")
    block = block.replace("/srv/site", str(root))
    (tmp_path / "Caddyfile").write_text(f"{{\n\tadmin off\n}}\n{block}", "utf-8")
    words = (caddy, "run", "--config", str(tmp_path / "Caddyfile"), "--adapter", "caddyfile")
    with running(*words, port=port, HOME=str(tmp_path)) as address:
        serves_as_promised(address)


def test_each_block_is_short_and_reads_as_what_it_is() -> None:
    assert {"yaml", "text", "nginx", "caddy", "dockerfile"} == BLOCKS.keys()
    assert "handle_errors" in BLOCKS["caddy"]
    # Caddy takes a line for each header, and four for what nginx's error_page says in one
    long = {kind: text.count("\n") for kind, text in WRITTEN}
    headers = len(re.findall(r"^\theader ", BLOCKS["caddy"], re.MULTILINE))
    assert headers == len(HEADERS)
    assert max({**long, "caddy": long["caddy"] - headers}.values()) < 10
    assert "as Caddy takes one for each header and four for the page of what is missing" in TOLD
    assert yaml.safe_load(BLOCKS["yaml"]) == {"exclude_docs": "!/.well-known/\n"}


@pytest.mark.process
def test_a_word_to_those_who_find_flaws_gets_into_the_site(
    project: Path, command: Callable[..., Result]
) -> None:
    told = project / "docs/.well-known/security.txt"
    told.parent.mkdir()
    told.write_text(BLOCKS["text"].partition("\n")[2], "utf-8")
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as mkdocs:
        mkdocs.write(BLOCKS["yaml"])
    done = command()
    assert done.exit_code == 0, done.output
    assert (project / "site/.well-known/security.txt").read_bytes() == told.read_bytes()


@pytest.mark.process
@pytest.mark.weekly
def test_the_site_gets_to_github_pages_by_hand(project: Path, tmp_path: Path) -> None:
    remote = tmp_path / "remote.git"
    who = {
        f"GIT_{role}_{what}": "moss"
        for role in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    }

    def run(*words: str, **environment: str) -> str:
        done = subprocess.run(  # noqa: S603 - our own words
            words,
            cwd=project,
            env={**os.environ, **who, **environment},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    assert "mkdocs gh-deploy --strict" in TOLD
    run("git", "init", "--quiet", "--bare", str(remote))
    run("git", "init", "--quiet")
    run("git", "remote", "add", "origin", str(remote))
    run("git", "add", ".")
    run("git", "commit", "--quiet", "--message", "Begin")
    run(sys.executable, "-m", "mkdocs", "gh-deploy", "--strict")
    there = run("git", "--git-dir", str(remote), "ls-tree", "-r", "--name-only", "gh-pages").split()
    assert {".nojekyll", "404.html", "index.html", "themes/who-pays/index.html"} <= {*there}
