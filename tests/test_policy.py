"""What a page may run and load is what it was built with."""

from pathlib import Path

import pytest
from mkdocs.config.defaults import MkDocsConfig
from playwright.sync_api import Error, Page

from sitegen.hook.policy import on_post_template, policy, with_policy
from tests.test_browser import faults_on

# echo -n 'go()' | openssl sha256 -binary | base64
GO = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='"
NOTHING = (
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "object-src 'none'; base-uri 'self'; form-action 'self'"
)


@pytest.mark.parametrize(
    "html",
    [
        "<p>A page.",
        '<script src="a.js"></script><link rel="stylesheet" href="a.css"><img src="a.png">',
        '<script type="application/ld+json">{}</script><script type=application/json>1</script>',
        '<a href="https://example.org/">x</a><link rel="canonical" href="https://example.org/">',
        "<!-- &lt;script&gt;go()&lt;/script&gt; -->",
    ],
)
def test_a_page_that_runs_nothing_of_its_own_may_run_nothing(html: str) -> None:
    assert policy(html) == NOTHING


def test_each_script_and_style_is_named_once_by_its_hash() -> None:
    html = "<script>go()</script><script defer>go()</script><style>go()</style>"
    assert policy(html) == NOTHING.replace("script-src 'self'", f"script-src 'self' {GO}").replace(
        "style-src 'self'", f"style-src 'self' {GO}"
    )


def test_a_script_is_hashed_to_its_end() -> None:
    assert GO not in policy("<script>go()<b></script>")
    assert policy("<script>1<2</script>").count("sha256-") == 1


@pytest.mark.parametrize(
    ("html", "host"),
    [
        ('<script async src="https://example.org/x.js"></script>', "https://example.org"),
        ("<script src=//example.org:8443/x.js></script>", "example.org:8443"),
        ('<img alt="" src="http://example.org/x.png">', "http://example.org"),
        ('<link href="https://example.org/x.css" rel="stylesheet">', "https://example.org"),
    ],
)
def test_a_host_that_the_site_asks_stays_allowed(html: str, host: str) -> None:
    found = policy(html)
    for directive in ("default-src 'self'", "script-src 'self'", "style-src 'self'"):
        assert f"{directive} {host};" in found
    assert f"img-src 'self' data: {host};" in found


def test_styles_in_attributes_of_own_pages_stay_allowed() -> None:
    assert "style-src-attr 'unsafe-inline'" in policy('<p style="color: red">')


def test_it_stands_behind_the_encoding_which_must_come_first() -> None:
    page = with_policy('<head>\n<meta charset="utf-8">\n<title>')
    meta = f'<meta http-equiv="Content-Security-Policy" content="{NOTHING}">'
    assert page == f'<head>\n<meta charset="utf-8">\n{meta}\n<title>'
    assert with_policy("<head><title>") == f"<head>\n{meta}<title>"
    assert with_policy("no page") == "no page"


def test_what_is_no_page_is_left_alone() -> None:
    assert on_post_template("<head>", "sitemap.xml", MkDocsConfig()) == "<head>"


def test_no_link_is_a_script() -> None:
    assert with_policy('<head></head><a href="javascript:void(0)">').endswith('<a href="?q=">')


@pytest.mark.browser
def test_what_comes_into_a_page_later_does_not_run(page: Page, address: str) -> None:
    page.goto(address)
    page.evaluate(
        """() => {
            document.body.insertAdjacentHTML("beforeend", '<img src="x" onerror="came = 1">')
            const script = document.createElement("script")
            script.textContent = "came = 2"
            document.body.append(script)
        }"""
    )
    with pytest.raises(Error, match="came is not defined"):
        page.evaluate("came")


@pytest.mark.browser
@pytest.mark.parametrize("path", ["", "claims/", "themes/who-pays/", "sources/"])
def test_a_page_opens_from_a_disk(page: Page, invented: Path, path: str) -> None:
    root = (invented / "site").as_uri()
    faults = faults_on(page, root)
    page.goto(f"{root}/{path}index.html")
    assert "Lagebild Serif" in page.evaluate(
        "getComputedStyle(document.querySelector('h1')).fontFamily"
    )
    assert faults == []
