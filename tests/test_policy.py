"""What a page may run and load is what it was built with."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from mkdocs.config.defaults import MkDocsConfig
from playwright.sync_api import Error, Page, expect

from sitegen.hook.policy import merged, on_post_build, on_post_template, policy, with_policy
from sitegen.hook.run import RUN
from tests.test_browser import faults_on
from tests.tiers import IN_CI, first_of

# echo -n 'go()' | openssl sha256 -binary | base64
GO = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='"
META = '<meta http-equiv="Content-Security-Policy" content="([^"]+)">'
# https://developers.cloudflare.com/pages/configuration/headers/
MOST_OF_A_LINE = 2000
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
    assert policy("<script>'<script>'</script>").count("sha256-") == 1


@pytest.mark.parametrize(
    ("html", "host"),
    [
        ('<script async src="https://example.org/x.js"></script>', "https://example.org"),
        ("<script src=//example.org:8443/x.js></script>", "example.org:8443"),
        ('<img alt="" src="http://example.org/x.png">', "http://example.org"),
        ('<link href="https://example.org/x.css" rel="stylesheet">', "https://example.org"),
        ('<iframe title="A film" src="https://example.org/x"></iframe>', "https://example.org"),
        ('<video controls><source src="https://example.org/x"></video>', "https://example.org"),
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
    page = with_policy('<head>\n<meta charset="utf-8">\n<title>', {})
    meta = f'<meta http-equiv="Content-Security-Policy" content="{NOTHING}">'
    assert page == f'<head>\n<meta charset="utf-8">\n{meta}\n<title>'
    assert with_policy("<head><title>", {}) == f"<head>\n{meta}<title>"
    assert with_policy("no page", {}) == "no page"


def test_what_is_no_page_is_left_alone() -> None:
    assert on_post_template("<head>", "sitemap.xml", MkDocsConfig()) == "<head>"


def test_what_one_page_may_do_the_policy_of_all_allows() -> None:
    plain, styled = policy("<script>go()</script>"), policy('<p style="color: red">')
    assert merged([NOTHING, plain, styled, plain]) == (
        f"default-src 'self'; script-src 'self' {GO}; style-src 'self'; img-src 'self' data:; "
        "object-src 'none'; base-uri 'self'; form-action 'self'; style-src-attr 'unsafe-inline'"
    )


def test_a_file_of_headers_that_somebody_wrote_stays(tmp_path: Path) -> None:
    written = tmp_path / "_headers"
    written.write_text("/*\n  X-Ours: 1\n", "utf-8")
    config = MkDocsConfig()
    config.site_dir = str(tmp_path)
    on_post_build(config)
    assert written.read_text("utf-8") == "/*\n  X-Ours: 1\n"


def test_a_server_for_editors_writes_no_headers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(RUN, "serving", True)
    config = MkDocsConfig()
    config.site_dir = str(tmp_path)
    on_post_build(config)
    assert list(tmp_path.iterdir()) == []


def policies(site: Path) -> list[str]:
    """Return the policy of each page of a site."""
    found = [re.findall(META, path.read_text("utf-8")) for path in site.rglob("*.html")]
    assert {*map(len, found)} == {1}
    return [policy for (policy,) in found]


def directives(policy: str) -> dict[str, set[str]]:
    found = [directive.split() for directive in policy.split("; ")]
    return {name: {*sources} for name, *sources in found}


@pytest.mark.process
def test_a_build_writes_for_hosts_what_its_pages_need_together(
    project: Path, command: Callable[..., Result]
) -> None:
    shown = project / "overrides/main.html"
    shown.parent.mkdir()
    shown.write_text(
        '{% extends "base.html" %}{% block extrahead %}<script>go()</script>{% endblock %}'
    )
    mkdocs = project / "mkdocs.yml"
    text = mkdocs.read_text("utf-8").replace(
        "  name: material", "  name: material\n  custom_dir: overrides"
    )
    mkdocs.write_text(f"{text}\nextra_javascript: [https://example.org/count.js]\n", "utf-8")
    done = command()
    assert done.exit_code == 0, done.output
    *lines, last = (project / "site/_headers").read_text("utf-8").splitlines()
    assert lines == [
        "/*",
        "  X-Content-Type-Options: nosniff",
        "  Referrer-Policy: same-origin",
        "  X-Frame-Options: DENY",
        "  Cache-Control: no-cache",
    ]
    told, _, alone = last.removeprefix("  Content-Security-Policy: ").rpartition("; ")
    assert alone == "frame-ancestors 'none'"
    assert GO in told
    assert "script-src 'self'" in told
    assert " https://example.org;" in told
    assert directives(told) == directives(merged(policies(project / "site")))
    assert len(last) < MOST_OF_A_LINE


def test_no_link_is_a_script() -> None:
    assert with_policy('<head></head><a href="javascript:void(0)">', {}).endswith('<a href="?q=">')


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
@pytest.mark.parametrize(
    "path", first_of(["", "claims/", "themes/who-pays/", "sources/"], 2, IN_CI)
)
def test_a_page_opens_from_a_disk(page: Page, invented: Path, path: str) -> None:
    root = (invented / "site").as_uri()
    faults = faults_on(page, root)
    page.goto(f"{root}/{path}index.html")
    assert "Lagebild Serif" in page.evaluate(
        "getComputedStyle(document.querySelector('h1')).fontFamily"
    )
    assert faults == []


@pytest.mark.browser
def test_links_and_filters_work_from_a_disk_and_the_search_says_what_it_needs(
    page: Page, invented: Path
) -> None:
    root = (invented / "site").as_uri()
    faults = faults_on(page, root)
    page.goto(f"{root}/index.html")
    page.locator(".lb-card h2 a").first.click()
    assert page.url == f"{root}/themes/who-pays/index.html"
    page.locator("main a.lb-cite:visible").first.click()
    assert page.url.startswith(f"{root}/sources/")
    assert "/index.html#" in page.url
    page.goto(f"{root}/claims/index.html")
    rows = page.locator("main table tbody tr:visible")
    before = rows.count()
    page.locator(".lb-facet summary").first.click()
    page.locator(".lb-filters input[type=checkbox]:visible").first.check()
    expect(rows).not_to_have_count(before)
    page.keyboard.press("/")
    expect(page.locator(".md-search-result__meta")).to_have_text(
        "The search needs a server: it works where this site is published, "
        "or with python3 -m http.server in the site's folder."
    )
    assert faults == []
