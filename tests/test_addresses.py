"""The site's public address, and the one that a server has."""

import errno
import os
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from click.testing import Result
from hypothesis import given
from hypothesis import strategies as st
from mkdocs.config.config_options import URL

from sitegen.listening import address, fault_in_port, refusal
from sitegen.publication import fault_in_site_url, site_url_problems
from tests.serving import DEADLINE
from tests.starting import BUILD, MKDOCS, free_port, started
from tests.tiers import first_of

# the public address


@pytest.mark.parametrize(
    "value",
    [
        "",
        "http://example.org",
        "https://example.org/",
        "HTTPS://Example.org/Reports",
        "https://moss.github.io/reports/2031",
        "https://example.org:8443/reports/",
        "https://münchen.example/übersicht/",
        "https://xn--mnchen-3ya.example/%C3%BCbersicht/",
        "http://localhost:8000/",
        "http://192.0.2.1/~moss/a.b/",
        "http://[2001:db8::1]:8000/reports/",
    ],
)
def test_an_address_is_taken_as_it_is(value: str) -> None:
    assert fault_in_site_url(value) == ""


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (" https://example.org ", "https://example.org/"),
        ("https://example.org/\n", "https://example.org/"),
        ("https://exam ple.org", "https://example.org/"),
        ("https://example.org/\u200breports", "https://example.org/reports/"),
        ("https://example.org/#top", "https://example.org/"),
        ("https://example.org/reports?", "https://example.org/reports/"),
        ("https://example.org?a=1/b", "https://example.org/"),
        ("ftp://example.org/reports", "https://example.org/reports/"),
        ("file:///srv/example.org", ""),
        ("javascript:alert(1)", ""),
        ("example.org", "https://example.org/"),
        ("example.org:8443/reports", "https://example.org:8443/reports/"),
        ("//example.org/reports", "https://example.org/reports/"),
        ("http:/example.org", "http://example.org/"),
        ("https:\\\\example.org\\reports", "https://example.org/reports/"),
        ("https://example.org//reports//", "https://example.org/reports/"),
        ("https://example.org/index.html", "https://example.org/"),
        ("https://example.org/reports/index.htm", "https://example.org/reports/"),
        ("https://example.org/../reports", ""),
        ("https://example.org/100%", ""),
        ("https://example.org:99999/", ""),
        ("https://example.org:0/", ""),
        ("https://", ""),
        ("https:///reports", ""),
        ("reports", ""),
        ("/reports/", ""),
        ("8000", ""),
        (" ", ""),
    ],
)
def test_what_is_no_address_is_refused_with_what_to_write(value: str, wanted: str) -> None:
    wanted = wanted or "https://HOST/ or https://HOST/FOLDER/, or leave it empty"
    shown = value.replace("\n", " ")
    assert fault_in_site_url(value) == f'"{shown}" is no public address of a site; write {wanted}'


def test_a_password_is_not_shown() -> None:
    for value, shown in {
        "https://moss:gull@example.org/a": "https://…@example.org/a",
        "https://moss:g/u#l@l\n@example.org/a": "https://…@example.org/a",
        "moss:gull@example.org/a": "…@example.org/a",
    }.items():
        fault = fault_in_site_url(value)
        assert fault.startswith(f'"{shown}" is no public address of a site; write ')


@given(st.text() | st.from_regex(r"(https?|ftp)://[a-z./?#@:%\\ ]{0,12}", fullmatch=True))
def test_what_is_taken_and_what_is_advised_can_be_used(value: str) -> None:
    fault = fault_in_site_url(value)
    if fault:
        advised = fault.rpartition("; write ")[2]
        assert advised.startswith("https://HOST/") or fault_in_site_url(advised) == ""
    elif value:
        taken = URL(is_dir=True).run_validation(value)
        parts = urlsplit(taken)
        assert parts.scheme in {"http", "https"}
        assert parts.hostname
        assert (parts.username, parts.query, parts.fragment) == (None, "", "")
        assert urljoin(taken, "a/") == f"{taken}a/"


def problems(mkdocs: str, **environment: str) -> list[str]:
    found = site_url_problems(mkdocs.encode(), environment, "mkdocs.yml")
    return [str(problem) for problem in found]


def test_the_address_may_stand_in_the_environment() -> None:
    told = "is no public address of a site; write https://example.org/"
    for setting in (
        "!ENV SITE_URL",
        "!ENV [SITE_URL]",
        '!ENV [SITE_URL, ""]',
        "!ENV [A, SITE_URL, x]",
    ):
        line = f"site_url: {setting}\n"
        assert problems(line, SITE_URL="https://example.org") == []
        (found,) = problems(line, SITE_URL="example.org")
        place, _, rest = found.partition(": ")
        assert place in {"mkdocs.yml:1:11", "mkdocs.yml:1:17"}
        assert rest == f'SITE_URL: "example.org" {told}'
    assert problems("site_url: !ENV SITE_URL\n") == []
    assert problems('site_url: !ENV [SITE_URL, "example.org"]\n') == [
        f'mkdocs.yml:1:17: site_url: "example.org" {told}'
    ]
    assert problems("site_url: example.org\n", SITE_URL="gulls") == [
        f'mkdocs.yml:1:11: site_url: "example.org" {told}'
    ]
    assert problems("site_name: Gulls\n", SITE_URL="gulls") == []


def with_site_url(project: Path) -> None:
    mkdocs = project / "mkdocs.yml"
    text = mkdocs.read_text("utf-8")
    mkdocs.write_text(f'site_url: !ENV [SITE_URL, ""]\n{text}', "utf-8")


def test_every_command_refuses_it_in_one_line(
    project: Path, command: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    with_site_url(project)
    monkeypatch.setenv("SITE_URL", "example.org")
    told = (
        'mkdocs.yml:1:17: SITE_URL: "example.org" is no public address of a site; '
        "write https://example.org/\n"
    )
    assert command("check").stdout == told
    for arguments in ([], ["serve"]):
        done = command(*arguments)
        assert (done.exit_code, done.stdout, done.stderr) == (1, told, "1 problem.\n")


@pytest.mark.process
@pytest.mark.covers
def test_mkdocs_refuses_it_too(project: Path) -> None:
    with_site_url(project)
    ended = run(project, "-m", "mkdocs", "build", SITE_URL="https://example.org/#top")
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == (
        'mkdocs.yml:1:17: SITE_URL: "https://example.org/#top" is no public address of a site; '
        "write https://example.org/\n1 problem; nothing was built.\n"
    )


@pytest.mark.process
@pytest.mark.covers
def test_a_folder_without_its_last_slash_is_the_same_address(project: Path) -> None:
    with_site_url(project)
    built = run(project, "build.py", SITE_URL="https://example.org/reports")
    assert built.returncode == 0, built.stderr
    page = (project / "site/sources/index.html").read_text("utf-8")
    assert '<link rel="canonical" href="https://example.org/reports/sources/">' in page
    sitemap = (project / "site/sitemap.xml").read_text("utf-8")
    assert "<loc>https://example.org/reports/sources/</loc>" in sitemap


# where a server listens


@pytest.mark.parametrize(
    ("host", "path", "printed"),
    [
        ("127.0.0.1", "/", "http://127.0.0.1:8000/"),
        ("localhost", "/reports/", "http://localhost:8000/reports/"),
        ("::1", "/reports/", "http://[::1]:8000/reports/"),
        ("0.0.0.0", "/", "http://127.0.0.1:8000/"),  # noqa: S104 - only written
        ("::", "", "http://[::1]:8000/"),
    ],
)
def test_the_printed_address_is_one_that_opens(host: str, path: str, printed: str) -> None:
    assert address(host, 8000, path) == printed


@pytest.mark.parametrize("port", [-1, 0, 65536])
def test_a_port_out_of_range_is_refused(port: int) -> None:
    assert fault_in_port("::1", port) == (
        f"{port} is no port; choose one from 1 to 65535: --dev-addr [::1]:8000"
    )
    assert fault_in_port("::1", 1) == fault_in_port("::1", 65535) == ""


@pytest.mark.parametrize(
    ("number", "port", "told"),
    [
        (
            errno.EADDRINUSE,
            8000,
            (
                "the address is in use; stop the server there, "
                "or choose another port: --dev-addr 192.0.2.1:8001"
            ),
        ),
        (
            errno.EADDRINUSE,
            65535,
            (
                "the address is in use; stop the server there, "
                "or choose another port: --dev-addr 192.0.2.1:65534"
            ),
        ),
        (
            errno.EACCES,
            80,
            "port 80 is for administrators only; choose another port: --dev-addr 192.0.2.1:8000",
        ),
        (
            errno.EADDRNOTAVAIL,
            8000,
            "192.0.2.1 is no address of this machine; choose its own: --dev-addr 127.0.0.1:8000",
        ),
        (errno.EACCES, 8000, "Refused"),
    ],
)
def test_an_address_that_cannot_be_had_is_told_with_another(
    number: int, port: int, told: str
) -> None:
    assert refusal(OSError(number, "Refused"), "192.0.2.1", port) == told
    assert refusal(OSError("without a number"), "192.0.2.1", port) == "without a number"


def run(project: Path, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own words
        [sys.executable, *command],
        cwd=project,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=DEADLINE,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **environment},
    )


@pytest.mark.process
@pytest.mark.covers
@pytest.mark.parametrize(
    "command", first_of([["build.py"], ["-m", "mkdocs"]], rest=pytest.mark.thorough)
)
def test_an_address_in_use_ends_the_server_with_a_line(project: Path, command: list[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        ended = run(project, *command, "serve", "--dev-addr", f"127.0.0.1:{port}")
    assert ended.returncode == 1
    told = refusal(OSError(errno.EADDRINUSE, ""), "127.0.0.1", port)
    assert ended.stderr.endswith(f"\nCannot serve: {told}\n")
    assert "Traceback" not in ended.stderr


@pytest.mark.process
@pytest.mark.covers
def test_a_port_out_of_range_ends_the_server_before_it_builds(
    project: Path, command: Callable[..., Result]
) -> None:
    told = fault_in_port("127.0.0.1", 0)
    ended = run(project, "-m", "mkdocs", "serve", "--dev-addr", "127.0.0.1:0")
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == f"INFO    -  Building documentation...\nCannot serve: {told}\n"
    wrong = command("serve", "--dev-addr", "127.0.0.1:0")
    assert wrong.exit_code == 2
    assert wrong.stderr.endswith(f"\nError: Invalid value for '-a' / '--dev-addr': {told}\n")


@pytest.mark.process
@pytest.mark.covers
@pytest.mark.parametrize(
    ("command", "host", "path"),
    first_of(
        [(BUILD, "::1", "/"), (MKDOCS, "::1", "/reports/"), (BUILD, "127.0.0.1", "/reports/")],
        rest=pytest.mark.thorough,
    ),
)
def test_a_server_prints_the_address_that_opens(
    project: Path, command: tuple[str, ...], host: str, path: str
) -> None:
    with_site_url(project)
    port = free_port(host)
    shown = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    url = f"https://example.org{path}".rstrip("/")
    with started(project, *command, "--dev-addr", shown, SITE_URL=url) as server:
        server.prints("Serving on")
        printed = server.output().partition("Serving on ")[2].strip()
        assert printed == f"http://{shown}{path}"
        with urllib.request.urlopen(printed, timeout=DEADLINE) as answer:  # noqa: S310 - our own
            assert f'<link rel="canonical" href="{printed}">' in answer.read().decode()
