"""What an audit of a built site finds, of sites with one fault each."""

import json
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import pytest
from click.testing import CliRunner

import build
from build import main
from sitegen.audit import Site, faults_in, invalid_markup
from tests.projects import site as invented_site

PAGE = '<html lang="en"><head><title>Quay</title></head><body>{}</body></html>'
HOME = PAGE.format('<h1 id="top">Quay</h1><a href="ships/#night">Ships</a><img src="a.png" alt="">')
SOUND = MappingProxyType(
    {
        "index.html": HOME,
        "ships/index.html": PAGE.format('<h1 id="night">Ships</h1><a href="../">Quay</a>'),
        "a.png": "",
        "style.css": "a { background: url(a.png) } b { background: url(data:image/png,) }",
        "data/ships.json": "{}",
        "robots.txt": "",
    }
)
FEED = '<feed xmlns="http://www.w3.org/2005/Atom">{}</feed>'
ENTRY = "<id>tag:a</id><title>A</title><updated>2031-01-01</updated>"
MAP = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url>{}</url></urlset>'


def found(changed: Mapping[str, str]) -> list[str]:
    """Return what is to mend in the sound site with other files."""
    files = {**SOUND, **changed}
    return [*map(str, faults_in(Site(frozenset(files), lambda path: files[path].encode())))]


def test_a_sound_site_has_no_fault() -> None:
    assert found({}) == []


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ('<a href="boats/">', '"boats/" leads to boats/, which is not there'),
        ('<a href="ships">', ""),
        ('<a href="/ships/index.html?q=1#night">', ""),
        ('<a href="ships/#dawn">', '"ships/#dawn" leads to #dawn, which ships/index.html has not'),
        ('<a href="#dawn">', '"#dawn" leads to #dawn, which index.html has not'),
        ('<a href="../ships/">', '"../ships/" leads out of the site'),
        ('<a href="a.png#page=2">', ""),
        ('<a href="https://example.org/">', ""),
        ('<a href="mailto:quay@example.org">', ""),
        (
            '<script src="https://example.org/x.js"></script>',
            '"https://example.org/x.js" is loaded from another host, which then knows the reader',
        ),
        ('<link rel="license alternate" href="https://example.org/">', ""),
        ('<link rel="stylesheet" href="b.css">', '"b.css" leads to b.css, which is not there'),
        ('<img alt="" srcset="a.png 1x, b.png 2x">', '"b.png" leads to b.png, which is not there'),
        ('<img src="a.png">', 'the image "a.png" has no text in its place: alt=…'),
        ('<p id="a"></p><p id="a"></p>', 'the id "a" is there 2 times'),
        ('<table><tr><td role="cell">', "<td> has a role: in a table it has one by itself"),
        ('<table role="grid"><th role="row">', "<th> has a role: in a table it has one by itself"),
        ('<table role="none"><td role="link">', ""),
        ('<p onclick="go()"></p>', "<p> has a script in its onclick, which no policy can tell"),
        (
            '<script type="application/ld+json">{"a": }</script>',
            "data for programs is no JSON: Expecting value: line 1 column 7 (char 6)",
        ),
        ('<script type="application/ld+json">{"a": 1}</script><svg><title>No</title></svg>', ""),
    ],
)
def test_faults_in_a_page(body: str, fault: str) -> None:
    told = [line.partition(": ")[2] for line in found({"index.html": PAGE.format(body)})]
    assert told == ([fault] if fault else [])


def test_a_place_is_a_file_and_a_line() -> None:
    assert found({"ships/index.html": PAGE.format('<h1 id="night"></h1>\n<a href="x">')}) == [
        'ships/index.html:2: "x" leads to ships/x, which is not there'
    ]


def test_a_page_says_its_language_and_title() -> None:
    assert found({"x.html": "<p>"}) == [
        "x.html: the page does not say its language: <html lang=…>",
        "x.html: the page has no title",
    ]


@pytest.mark.parametrize(
    ("path", "text", "fault"),
    [
        ("style.css", "@import 'b.css'", '"b.css" leads to b.css, which is not there'),
        (
            "style.css",
            "a { src: url('//example.org/x') }",
            '"//example.org/x" is loaded from another host, which then knows the reader',
        ),
        ("a.json", "{", "it is no JSON: Expecting property name enclosed in double quotes: "),
        ("a.xml", "<a", "it is no XML: unclosed token: line 1, column 0"),
        ("a.xml", "<a/>", ""),
        ("a.xml", FEED.format(ENTRY), ""),
        ("a.xml", FEED.format("<id>a</id><title>A</title>"), "feed has no updated"),
        (
            "a.xml",
            FEED.format(f"{ENTRY}<entry>{ENTRY}</entry>"),
            "two entries of the feed have one id",
        ),
        ("a.xml", MAP.format("<loc>http://site.invalid/folder/ships/</loc>"), ""),
        (
            "a.xml",
            MAP.format("<loc>http://site.invalid/folder/boats/</loc>"),
            "it names http://site.invalid/folder/boats/, which is not there",
        ),
        (
            "a.json",
            json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": [{}]}),
            "two items of the feed have one id, or one has none",
        ),
        ("a.json", json.dumps({"version": "https://jsonfeed.org/version/1.1"}), ""),
        ("a.json", "[]", ""),
    ],
)
def test_faults_in_a_file(path: str, text: str, fault: str) -> None:
    told = found({path: text})
    assert len(told) == bool(fault)
    assert not fault or told[0].startswith(f"{path}: {fault}")


def test_a_site_below_a_folder_of_its_host_links_within_it() -> None:
    home = '<link rel="canonical" href="https://example.org/quay/">'
    files = {
        "index.html": PAGE.format(home),
        "404.html": PAGE.format('<a href="/quay/ships/">x</a><a href="/quay/no/">x</a>'),
    }
    assert found(files) == ['404.html:1: "/quay/no/" leads to no/, which is not there']
    assert found({**files, "404.html": PAGE.format('<script src="/x.js"></script>')}) == [
        '404.html:1: "/x.js" leads out of the site'
    ]
    assert found({**files, "404.html": PAGE.format('<a href="https://example.org/"></a>')}) == []


# echo -n 'go()' | openssl sha256 -binary | base64
GO = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='"
META = '<meta http-equiv="Content-Security-Policy" content="{}">'
STOPS = "stops this script, whose hash it does not name"


@pytest.mark.parametrize(
    ("policy", "body", "fault"),
    [
        (f"script-src 'self' {GO}", '<script>go()</script><script src="../a.png"></script>', ""),
        ("default-src 'self'", '<script type="application/ld+json">{}</script>', ""),
        ("default-src 'self'", "<script>go()</script>", f"the page's policy {STOPS}"),
        (f"script-src 'self' {GO}", "<script>stop()</script>", f"the page's policy {STOPS}"),
        ("img-src 'self'", "<p>", "the page's policy lets any script run"),
        ("script-src 'unsafe-inline'", "<p>", "the page's policy lets any script run"),
        (
            f"script-src 'unsafe-inline' {GO}",
            "<script>stop()</script>",
            f"the page's policy {STOPS}",
        ),
        (
            "default-src 'self'",
            "<style>a {}</style>",
            "the page's policy stops this style, whose hash it does not name",
        ),
        ("default-src 'self'", '<p style="a">', "the page's policy stops the style of <p>"),
        ("default-src 'self'; style-src-attr 'unsafe-inline'", '<p style="a">', ""),
    ],
)
def test_a_policy_that_stops_what_is_on_its_page(policy: str, body: str, fault: str) -> None:
    told = found({"ships/index.html": PAGE.format(META.format(policy) + body + '<h1 id="night">')})
    assert [line.partition(": ")[2] for line in told] == ([fault] if fault else [])


def test_every_page_has_a_policy_if_the_home_page_has_one() -> None:
    assert found({"index.html": META.format("default-src 'self'") + HOME}) == [
        "ships/index.html: the page has no content security policy, and the home page has one"
    ]


@pytest.mark.parametrize(
    ("headers", "is_told"),
    [
        ("/*\n  Content-Security-Policy: default-src 'self'\n", True),
        ("# ours\n/*\n  X-Ours: 1\n  content-security-policy: default-src 'self'", True),
        (f"/*\n  Content-Security-Policy: default-src 'self' {GO}\n", False),
        ("/*\n  Content-Security-Policy: frame-ancestors 'none'\n", False),
        ("/*\n  X-Ours: 1\n/data/*\n  Content-Security-Policy: default-src 'none'\n", False),
    ],
)
def test_what_hosts_send_lets_every_page_run_its_scripts(headers: str, is_told: bool) -> None:  # noqa: FBT001
    page = PAGE.format('<h1 id="night"></h1>\n<script>go()</script>')
    told = found({"ships/index.html": page, "_headers": headers})
    assert told == ([f"ships/index.html:2: _headers {STOPS}"] if is_told else [])


def test_an_address_without_a_host_is_none() -> None:
    home = HOME.replace("<title>", '<link rel="canonical" href="/"><title>')
    assert found({"index.html": home}) == []


# the command


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the sound site in a folder."""
    for path, text in SOUND.items():
        (tmp_path / "out" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "out" / path).write_text(text, "utf-8")
    return tmp_path / "out"


def run(*words: str | Path) -> tuple[int, str]:
    done = CliRunner().invoke(main, ["audit", *map(str, words)])
    return done.exit_code, done.output


def test_the_command_says_what_it_saw(folder: Path) -> None:
    assert run(folder) == (0, "2 pages among 6 files: nothing to mend.\n")
    (folder / "a.png").unlink()
    status, output = run(folder)
    assert status == 1
    assert output.splitlines() == [
        'index.html:1: "a.png" leads to a.png, which is not there',
        'style.css: "a.png" leads to a.png, which is not there',
        "2 pages among 5 files: 2 faults.",
    ]


def test_a_site_of_an_earlier_build_is_not_what_is_there_now(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = folder.parent
    folder.rename(root / "site")
    for name, content in invented_site().items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)
    monkeypatch.setattr(build, "ROOT", root)
    seen = "2 pages among 6 files: nothing to mend"
    assert CliRunner().invoke(build.main, ["audit"]).output == f"{seen}.\n"
    (root / "briefings/site.yml").write_text("", "utf-8")
    again = CliRunner().invoke(build.main, ["audit"])
    assert (again.exit_code, again.output) == (
        1,
        f"{seen}, in what was built before; now there is 1 problem: run python build.py check.\n",
    )


def test_a_folder_without_pages_is_no_site(tmp_path: Path) -> None:
    status, output = run(tmp_path)
    assert status == 2
    assert f"There is no page in {tmp_path.name}/; build the site first." in output


JAVA = "#!/bin/sh\necho '{}' >&2\n"


def java(tmp_path: Path, said: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a Java that says something before the one that is here; return a checker for it."""
    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin" / "java"
    program.write_text(JAVA.format(said), "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/bin:/usr/bin")
    (tmp_path / "vnu.jar").touch()
    return tmp_path / "vnu.jar"


@pytest.mark.process
@pytest.mark.covers
def test_an_error_of_the_checker_is_told_once(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def message(path: str, line: int, kind: str = "error") -> dict[str, object]:
        url = (folder / path).as_uri().replace("file://", "file:")
        return {"type": kind, "url": url, "lastLine": line, "message": f"Stray {kind}."}

    messages = [message("ships/index.html", 3), message("index.html", 2), message("x", 1, "info")]
    jar = java(tmp_path, json.dumps({"messages": messages}), monkeypatch)
    assert [*map(str, invalid_markup(folder, jar))] == ["index.html:2: Stray error. (2 times)"]
    assert run("--vnu", jar, folder)[0] == 1


@pytest.mark.process
@pytest.mark.covers
def test_what_is_no_checker_is_said(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jar = java(tmp_path, "Error: Invalid jarfile", monkeypatch)
    status, output = run("--vnu", jar, folder)
    assert status == 2
    assert "vnu.jar is not W3C's checker, or not whole: Error: Invalid jarfile" in output
    (tmp_path / "bin" / "java").unlink()
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    status, output = run("--vnu", jar, folder)
    assert status == 2
    assert "W3C's checker needs Java, which is not here." in output
