"""The claims' table and the timeline as readers use them: by keyboard, address, no scripts."""

import csv
import io
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Literal

import pytest
import yaml
from mkdocs.utils.yaml import yaml_load
from playwright.sync_api import Browser, Page, Route, expect

from sitegen.addresses import cards
from sitegen.corpus import Claim, Corpus
from sitegen.desk.pages import write_pages
from sitegen.desk.shipped import shipped_files
from sitegen.exports.citations.files import cards_json
from sitegen.views.allclaims import claims_pages
from sitegen.views.article import article_page, sources_pages
from sitegen.views.home import home_page
from tests.accessibility import violations
from tests.conftest import Serve
from tests.hostile import HOSTILE
from tests.projects import CHECKOUT, invented
from tests.serving import DEADLINE
from tests.test_browser import lay_out, overflow
from tests.tiers import IN_CI, first_of

ROWS = "[data-claims] > tr"
ENTRIES = ".lb-timeline [data-theme]"

pytestmark = pytest.mark.browser


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Open a desktop's page on which no script may fail."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    faults: list[str] = []
    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.on("dialog", lambda dialog: faults.append(dialog.message))
    yield opened
    context.close()
    assert faults == []


def stay(page: Page, address: str) -> None:
    """Open a page, mark its window, and wait until its links swap pages instead of loading them."""
    page.goto(address, wait_until="networkidle")  # they do as soon as sitemap.xml has been read
    page.evaluate("window.same = true")


def shown(page: Page) -> list[str]:
    """Return the claims whose rows are there, as ``source/claim``."""
    links = page.locator(f"{ROWS} .lb-source").evaluate_all("all => all.map(a => a.href)")
    return ["/".join(href.split("/sources/")[1].split("/#")) for href in links]


def wait_for(page: Page, claims: list[str]) -> None:
    """Wait until these rows are shown; going back may swap the page once more."""
    until(page, lambda: shown(page) == claims)
    assert shown(page) == claims


def until(page: Page, holds: Callable[[], object]) -> None:
    """Wait as long as a slow machine may need; what is tried last is for the test to assert."""
    end = time.monotonic() + DEADLINE
    while not holds() and time.monotonic() < end:
        page.wait_for_timeout(50)


def let_scripts_run(page: Page) -> None:
    """Wait on the page's own clock: what its scripts put off for less long has come before."""
    page.evaluate("new Promise(done => setTimeout(done, 500))")


def choose(page: Page, facet: str, value: str) -> None:
    """Open a list of values and choose one more of them."""
    lists = page.locator(".lb-facet", has=page.locator(f"summary:text-is('{facet}')"))
    if lists.get_attribute("open") is None:
        lists.locator("summary").click()
    lists.locator("label", has=page.locator(f"span:text-is('{value}')")).click()


def chosen(page: Page) -> list[str]:
    """Return what is chosen, as an address says it."""
    boxes = page.locator("[data-facet] :checked")
    return [str(box) for box in boxes.evaluate_all("all => all.map(a => `${a.name}=${a.value}`)")]


def those(corpus: Corpus, holds: Callable[[Claim], bool]) -> list[str]:
    return sorted(f"{claim.article}/{claim.id}" for claim in corpus.claims if holds(claim))


def query(page: Page) -> str:
    return page.url.partition("?")[2]


def test_a_list_of_choices_stays_on_the_screen(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(f"{address}claims/")
    for facet in page.locator(".lb-facet").all():
        facet.locator("summary").click()
        # it is moved once the browser has told that it is open
        page.wait_for_function(
            "one => { const { left, right } = one.getBoundingClientRect();"
            " return 0 <= left && left < right && right <= innerWidth; }",
            arg=facet.locator("[data-facet]").element_handle(),
        )
        facet.locator("summary").click()


def test_every_claim_is_in_the_table_once(page: Page, address: str, corpus: Corpus) -> None:
    page.goto(address + "claims/")
    assert sorted(shown(page)) == those(corpus, lambda _: True)
    expect(page.get_by_role("status")).to_have_text(f"{len(shown(page))} claims")


def test_an_address_restores_its_state(page: Page, address: str, corpus: Corpus) -> None:
    page.goto(address + "claims/?theme=who-pays&hedge=stated&text=OFFER&sort=date")
    wanted = those(
        corpus,
        lambda claim: (
            "who-pays" in claim.themes and claim.hedge == "stated" and "offer" in claim.says.lower()
        ),
    )
    assert sorted(shown(page)) == wanted
    assert wanted
    assert chosen(page) == ["theme=who-pays", "hedge=stated"]
    assert page.get_by_label("Text", exact=True).input_value() == "OFFER"
    expect(page.get_by_role("status")).to_have_text(
        f"{len(wanted)} of {len(list(corpus.claims))} claims: "
        "“OFFER”, Who pays, Stated. Earliest first"
    )
    assert query(page) == "text=OFFER&theme=who-pays&hedge=stated&sort=date"


@pytest.mark.parametrize(
    ("name", "value"),
    first_of(
        [
            ("theme", "who-decides"),
            ("by", "union"),
            ("source", "quay-review-2031-holm"),
            ("hedge", "possible"),
            ("kind", "event"),
            ("check", "figures-checked"),
        ],
        3,
        IN_CI,
    ),
)
def test_each_filter_leaves_what_has_its_value(
    page: Page, address: str, corpus: Corpus, name: str, value: str
) -> None:
    page.goto(f"{address}claims/?{name}={value}")
    values: dict[str, Callable[[Claim], list[str]]] = {
        "theme": lambda claim: [*claim.themes],
        "by": lambda claim: [actor.id for actor in claim.by],
        "source": lambda claim: [claim.article],
        "hedge": lambda claim: [claim.hedge],
        "kind": lambda claim: [claim.kind],
        "check": lambda claim: [claim.mark.replace(" ", "-")],
    }
    wanted = those(corpus, lambda claim: value in values[name](claim))
    assert sorted(shown(page)) == wanted
    assert 0 < len(wanted) < len(list(corpus.claims))
    box = page.locator(f"label:has([name={name}]:checked)")
    assert box.locator("small").text_content() == str(len(wanted))


def test_filtering_by_keyboard_alone(page: Page, address: str, corpus: Corpus) -> None:
    page.goto(address + "claims/")
    page.keyboard.press("Tab")
    for _ in range(60):
        if page.evaluate("document.activeElement.name") == "text":
            break
        page.keyboard.press("Tab")
    page.keyboard.type("offer")
    for _ in range(3):  # over the order to the first list, and into it
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.tagName") == "SUMMARY":
            page.keyboard.press("Enter")
    page.keyboard.press("Space")
    wanted = those(corpus, lambda c: "offer" in c.says.lower() and corpus.themes[0].id in c.themes)
    page.wait_for_url(f"**/claims/?text=offer&theme={corpus.themes[0].id}")
    assert set(wanted) <= set(shown(page))
    expect(page.get_by_role("status")).to_contain_text(f"{len(shown(page))} of ")
    assert page.evaluate("document.activeElement.name") == "theme"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.textContent") == "Theme"
    expect(page.locator("[data-facet=theme]")).to_be_hidden()
    page.get_by_role("button", name="Reset").focus()
    page.keyboard.press("Enter")
    expect(page.locator(ROWS)).to_have_count(len(list(corpus.claims)))
    assert query(page) == ""
    assert page.evaluate("document.activeElement.type") == "reset"


def days(page: Page) -> list[str]:
    found = page.locator(ROWS).evaluate_all("all => all.map(row => row.dataset.date)")
    return [str(day) for day in found]


def test_ordering_by_keyboard_keeps_the_focus_and_is_told(page: Page, address: str) -> None:
    page.goto(address + "claims/")
    header = page.get_by_role("columnheader", name="Date")
    caption = page.locator("caption")
    expect(caption).to_have_text("Claims, the latest said first")
    expect(header).to_have_attribute("aria-sort", "descending")
    assert days(page) == sorted(days(page), reverse=True)
    header.get_by_role("button").focus()
    page.keyboard.press("Enter")
    expect(header).to_have_attribute("aria-sort", "ascending")
    assert days(page) == sorted(days(page))
    assert query(page) == "sort=date"
    assert page.evaluate("document.activeElement.textContent") == "Date"
    page.get_by_role("button", name="Hedge").press("Space")
    assert header.get_attribute("aria-sort") is None
    hedges = page.locator(ROWS).evaluate_all("all => all.map(row => row.dataset.hedge)")
    order = ["stated", "probable", "possible", "doubtful"]
    assert hedges == sorted(hedges, key=order.index)
    page.get_by_role("button", name="Hedge").press("Space")
    assert query(page) == "sort=-hedge"
    expect(caption).to_have_text("Claims: Least sure first")
    page.get_by_role("button", name="Reset").click()
    expect(caption).to_have_text("Claims, the latest said first")


def test_an_order_that_there_is_not_is_the_usual_one(page: Page, address: str) -> None:
    page.goto(address + "claims/?sort=length&hedge=doubtful")
    expect(page.get_by_role("status")).to_contain_text("claims: Doubtful")
    assert days(page) == sorted(days(page), reverse=True)
    assert query(page) == "hedge=doubtful"


def test_an_asserters_name_leads_to_all_they_say_and_back(
    page: Page, address: str, corpus: Corpus
) -> None:
    page.goto(address + "sources/harbour-post-2031-vane/")
    name = page.locator(".lb-by a", has_text="Eastness port authority").first
    name.click()
    page.wait_for_url("**/claims/?by=port-authority")
    said = those(corpus, lambda c: "port-authority" in [actor.id for actor in c.by])
    assert sorted(shown(page)) == said
    choose(page, "Kind", "Statement")
    page.wait_for_url("**/claims/?by=port-authority&kind=statement")
    rest = shown(page)
    assert rest
    page.locator(f"{ROWS} .lb-source").first.click()
    page.wait_for_url("**/sources/**")
    page.go_back()
    page.wait_for_url("**/claims/?by=port-authority&kind=statement")
    assert shown(page) == rest


def test_an_asserters_name_in_the_table_is_a_filter(
    page: Page, address: str, corpus: Corpus
) -> None:
    page.goto(address + "claims/?kind=statement")
    before = those(corpus, lambda c: c.kind == "statement")
    expect(page.locator(ROWS)).to_have_count(len(before))
    before = shown(page)
    link = page.locator(f"{ROWS} .lb-by a", has_text="Eastness port authority").first
    link.focus()
    page.keyboard.press("Enter")
    said = those(corpus, lambda c: "port-authority" in [actor.id for actor in c.by])
    expect(page.locator(ROWS)).to_have_count(len(said))
    assert query(page) == "by=port-authority"
    expect(page.get_by_role("status")).to_be_focused()
    page.go_back()
    wait_for(page, before)
    page.go_forward()
    expect(page.locator(ROWS)).to_have_count(len(said))


@pytest.mark.parametrize(
    ("typed", "claim"),
    first_of(
        [
            ("Hafenamt", "pay-offer"),
            ("harbor", "standing-at-risk"),
            ("1200", "pay-offer"),
            ("1.200", "pay-offer"),
            ("1,200", "pay-offer"),
            ("dockrs", "dockers-out"),
            ("dokcers", "dockers-out"),
            ("dockerss", "dockers-out"),
            ("Hafenmat", "pay-offer"),
        ],
        3,
        IN_CI,
    ),
)
def test_the_text_filter_finds_what_readers_type(
    page: Page, address: str, typed: str, claim: str
) -> None:
    page.goto(f"{address}claims/?text={typed}")
    until(page, lambda: any(name.endswith(f"/{claim}") for name in shown(page)))
    assert any(name.endswith(f"/{claim}") for name in shown(page))
    assert len(shown(page)) < 32, "not simply everything"


def test_the_text_filter_does_without_the_sites_search(page: Page, address: str) -> None:
    page.route("**/search_index.json", lambda route: route.abort())
    page.goto(f"{address}claims/?text=dockrs+1200")
    expect(page.get_by_role("status")).to_contain_text(" of ")
    page.get_by_label("Text", exact=True).fill("1200 dockers")
    until(page, lambda: {name.split("/")[1] for name in shown(page)} == {"pay-offer"})
    assert {name.split("/")[1] for name in shown(page)} == {"pay-offer"}


def test_each_choice_is_undone_by_going_back(page: Page, address: str) -> None:
    page.goto(address + "claims/")
    everything = shown(page)
    choose(page, "Hedge", "Stated")
    page.wait_for_url("**/claims/?hedge=stated")
    stated = shown(page)
    page.get_by_label("Text", exact=True).press_sequentially("offer", delay=300)
    page.wait_for_url("**/claims/?text=offer&hedge=stated")
    page.get_by_role("button", name="Who says it").click()
    page.wait_for_url("**&sort=by")
    page.go_back()
    page.wait_for_url("**/claims/?text=offer&hedge=stated")
    page.go_back()
    page.wait_for_url("**/claims/?hedge=stated")
    wait_for(page, stated)
    assert page.get_by_label("Text", exact=True).input_value() == ""
    page.go_back()
    wait_for(page, everything)
    page.go_forward()
    wait_for(page, stated)


def test_the_rows_that_are_shown_can_be_taken_along(page: Page, address: str) -> None:
    page.goto(address + "claims/?hedge=possible&sort=date")
    rows = shown(page)
    assert rows
    with page.expect_download() as taken:
        page.get_by_role("link", name="These rows as CSV").click()
    text = taken.value.path().read_text("utf-8-sig")
    assert taken.value.suggested_filename == "claims.csv"
    read = list(csv.DictReader(io.StringIO(text)))
    assert [row["id"] for row in read] == rows
    assert {row["hedge"] for row in read} == {"possible"}
    assert taken.value.path().read_bytes().startswith(b"\xef\xbb\xbf"), "for Excel's umlauts"


def test_one_of_several_values_is_enough_and_every_list_must_agree(
    page: Page, address: str, corpus: Corpus
) -> None:
    page.goto(address + "claims/")
    choose(page, "Hedge", "Possible")
    choose(page, "Hedge", "Doubtful")
    choose(page, "Kind", "Forecast")
    page.wait_for_url("**/claims/?hedge=possible&hedge=doubtful&kind=forecast")
    wanted = those(corpus, lambda c: c.hedge in {"possible", "doubtful"} and c.kind == "forecast")
    assert sorted(shown(page)) == wanted
    assert wanted
    amounts = page.locator("[data-facet=hedge] small").all_text_contents()
    hedges = ("stated", "probable", "possible", "doubtful")
    forecasts = [claim for claim in corpus.claims if claim.kind == "forecast"]
    assert amounts == [str(sum(c.hedge == hedge for c in forecasts)) for hedge in hedges]
    chips = page.locator(".lb-chips button")
    assert chips.all_inner_texts() == ["Possible", "Doubtful", "Forecast"]
    page.get_by_role("button", name="Remove: Possible").click()
    page.wait_for_url("**/claims/?hedge=doubtful&kind=forecast")
    expect(page.get_by_role("status")).to_be_focused()
    assert chips.all_inner_texts() == ["Doubtful", "Forecast"]
    page.go_back()
    page.wait_for_url("**/claims/?hedge=possible&hedge=doubtful&kind=forecast")
    wait_for(page, shown(page))
    assert sorted(shown(page)) == wanted


def test_claims_are_filtered_by_what_they_answer_and_by_having_a_figure(
    page: Page, address: str, corpus: Corpus
) -> None:
    question, answer = next(item for claim in corpus.claims for item in claim.answers.items())
    page.goto(f"{address}claims/?answer={question}.{answer}")
    wanted = those(corpus, lambda c: c.answers.get(question) == answer)
    assert sorted(shown(page)) == wanted
    page.goto(address + "claims/")
    choose(page, "Figure", "Has a figure")
    page.wait_for_url("**/claims/?figure=yes")
    assert sorted(shown(page)) == those(corpus, lambda c: bool(c.figures))


def test_what_an_address_asks_for_widens_no_page(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(f"{address}claims/?text={'a' * 4000}")
    expect(page.locator(".lb-count")).to_contain_text("aaaa")
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0


def test_no_match_is_said(page: Page, address: str, corpus: Corpus) -> None:
    page.goto(address + "claims/?text=no-such-word")
    expect(page.get_by_role("status")).to_have_text(
        f"0 of {len(list(corpus.claims))} claims: “no-such-word”"
    )
    expect(page.locator(".lb-empty")).to_be_visible()
    expect(page.get_by_role("table")).to_be_hidden()


def test_an_unknown_value_is_said_as_text(page: Page, address: str) -> None:
    page.goto(address + "claims/?by=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&length=3&x=y")
    expect(page.get_by_role("status")).to_contain_text("0 of ")
    expect(page.get_by_role("status")).to_contain_text("<img src=x onerror=alert(1)>")
    assert page.locator("img[src=x]").count() == 0


def test_a_phone_has_its_filters_folded_and_counted(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(address + "claims/?hedge=possible&kind=forecast")
    theme = page.locator(".lb-facet > summary").first
    expect(theme).to_be_hidden()
    summary = page.locator("summary > span")
    expect(summary).to_have_attribute("data-active", "2")
    page.locator("summary").first.click()
    expect(theme).to_be_visible()
    page.get_by_label("Order", exact=True).select_option("by")
    page.wait_for_url("**&sort=by")
    context.close()


@pytest.mark.parametrize(
    ("path", "items"),
    [("claims/", ROWS), ("timeline/", ENTRIES)],
)
def test_all_is_there_without_javascript(
    browser: Browser, address: str, corpus: Corpus, path: str, items: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + path + "?theme=who-pays")
    claims = [claim for claim in corpus.claims if claim.date or path == "claims/"]
    assert page.locator(items).count() == len(claims)
    expect(page.locator(items).last).to_be_visible()
    expect(page.locator(".lb-filters > :is(details, fieldset)")).to_be_hidden()
    expect(page.get_by_role("button", name="Reset")).to_be_hidden()
    context.close()


def test_the_timeline_is_filtered_by_theme(page: Page, address: str, corpus: Corpus) -> None:
    dated = [claim for claim in corpus.claims if claim.date]
    page.goto(address + "timeline/?theme=who-pays")
    entries = page.locator(f"{ENTRIES}:visible")
    pays = [claim for claim in dated if "who-pays" in claim.themes]
    expect(entries).to_have_count(len(pays))
    told = f"{len(pays)} of {len(dated)} claims with a date"
    expect(page.get_by_role("status")).to_have_text(told)
    years = sorted({claim.date.first[:4] for claim in pays if claim.date})
    assert page.locator(".lb-year:visible > h2").all_inner_texts() == years
    assert page.locator(".lb-years a:visible").all_inner_texts() == years
    page.locator("input[value=who-pays]").focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_url("**/timeline/?theme=background")
    events = [claim for claim in dated if "background" in claim.themes]
    expect(entries).to_have_count(len(events))
    page.locator("label", has_text="All").click()
    expect(entries).to_have_count(len(dated))
    expect(page.get_by_role("status")).to_have_text(f"{len(dated)} claims with a date")
    page.wait_for_url("**/timeline/")


def test_a_year_of_the_timeline_has_an_address(page: Page, address: str) -> None:
    page.goto(address + "timeline/#2031-05")
    expect(page.locator(":target")).to_be_in_viewport()
    page.locator(".lb-years a", has_text="2031").click()
    expect(page.locator("h2:target")).to_have_text("2031")
    assert page.locator("h2:target").bounding_box()["y"] > 90, "below the header"  # type: ignore[index]


def test_a_link_within_a_page_leaves_the_page_as_it_is(page: Page, large: str) -> None:
    page.goto(large + "claims/?hedge=doubtful")
    expect(page.locator(ROWS)).to_have_count(100)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.resource_type))
    page.evaluate("location.hash = 'all-claims'")
    page.locator(f"{ROWS} .lb-by a").first.click()
    page.go_back()
    expect(page.locator(ROWS)).to_have_count(100)
    let_scripts_run(page)
    again = {"document", "fetch", "xhr"} & set(asked)
    assert not again, "at most the browser's own request for its icon, and the card's script"
    page.locator(".md-tabs a", has_text="Home").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The harbour strike")
    page.go_back()
    expect(page.locator(ROWS)).to_have_count(100)


def test_what_is_typed_last_is_not_written_onto_the_next_page(page: Page, large: str) -> None:
    stay(page, large)
    page.locator(".md-tabs a", has_text="All claims").click()
    expect(page.locator(ROWS)).to_have_count(200)
    page.evaluate("""
        document.querySelector("[name=text]").value = "offer";
        document.querySelector("[name=text]").dispatchEvent(new Event("input", { bubbles: true }));
        [...document.querySelectorAll(".md-tabs a")].find(a => a.text.includes("Home")).click();
    """)
    expect(page.get_by_role("heading", level=1)).to_have_text("The harbour strike")
    let_scripts_run(page)
    assert page.url == large
    assert page.evaluate("window.same"), "the page was never loaded anew"


def test_a_page_that_is_left_stops_loading_and_listening(page: Page, large: str) -> None:
    asked: list[Route] = []
    failed: list[str] = []

    def hold(route: Route) -> None:
        asked.append(route)

    page.route(re.compile(r"/claims/[0-9]+/$"), hold)
    page.on("requestfailed", lambda request: failed.append(request.url))
    with page.expect_event("requestfinished", lambda done: done.url.endswith("/sitemap.xml")):
        page.goto(large + "claims/?hedge=doubtful")  # the network never rests: one part is held
    expect(page.get_by_role("status")).to_have_text("Loading claims: 200")
    assert listening(page) == 1
    page.evaluate("window.same = true")
    with page.expect_event("requestfailed"):
        page.locator(".md-tabs a", has_text="Home").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The harbour strike")
    until(page, lambda: not listening(page))
    assert listening(page) == 0
    let_scripts_run(page)
    assert failed == [route.request.url for route in asked]
    assert len(asked) == 1
    assert page.url == large
    assert page.evaluate("window.same"), "the page was never loaded anew"


def listening(page: Page) -> int:
    """Return how many scripts of a table wait for the window's address to change."""
    expression = "(getEventListeners(window)['lb-address'] ?? []).length"
    asked = {"expression": expression, "includeCommandLineAPI": True}
    answer = page.context.new_cdp_session(page).send("Runtime.evaluate", asked)
    return int(answer["result"]["value"])


@pytest.mark.parametrize(("width", "scheme"), [(390, "light"), (1280, "dark")])
@pytest.mark.parametrize(
    "path",
    first_of(
        [
            "claims/?theme=who-pays&hedge=possible&text=companies",
            "claims/?text=no-such-word",
            "timeline/?theme=who-pays",
        ],
        1,
        IN_CI,
    ),
)
def test_filtered_pages_are_sound(
    browser: Browser, address: str, path: str, width: int, scheme: Literal["light", "dark"]
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page.goto(address + path)
    if width < 960 and path.startswith("claims/"):
        page.locator("summary").first.click()
    if path.startswith("claims/"):
        page.locator(".lb-facet > summary").first.click()
    lay_out(page)
    assert overflow(page) <= 0
    assert violations(page, scheme) == []
    page.close()


def test_hostile_texts_stay_texts(page: Page, serve: Serve, hostile_site: Path) -> None:
    start = serve(hostile_site)
    page.goto(start + "claims/?text=pwn&hedge=stated")
    expect(page.get_by_role("status")).to_contain_text("“pwn”, Stated")
    text = " ".join(HOSTILE.split())
    assert text in page.locator(ROWS).first.inner_text()
    page.locator(".lb-facet > summary").first.click()
    page.locator("[data-facet=theme] label").first.click()
    expect(page.get_by_role("status")).to_contain_text(text)
    page.get_by_role("button", name="Who says it").click()
    page.goto(start + "timeline/")
    page.locator("fieldset label").nth(1).click()
    expect(page.get_by_role("status")).to_contain_text("of")
    assert page.locator("[onerror], [onclick], .md-content img").count() == 0


def enlarged(times: int) -> Corpus:
    few = invented()
    copies = tuple(
        replace(
            article,
            id=f"{article.id}-{i}",
            claims=tuple(
                replace(claim, article=f"{article.id}-{i}", says=f"Copy {i}. {claim.says}")
                for claim in article.claims
            ),
        )
        for i in range(times)
        for article in few.articles
    )
    themes = tuple(theme for theme in few.themes if theme.context)
    return replace(few, articles=copies, themes=themes)


@pytest.fixture(scope="module")
def large(serve: Serve, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Build a site of 1,600 claims with instant navigation and return its address."""
    root = tmp_path_factory.mktemp("large")
    (root / "site").mkdir()
    start = serve(root / "site")
    corpus = enlarged(100)
    planned = [
        *claims_pages(corpus),
        *sources_pages(corpus),
        article_page(corpus.articles[-1], corpus),
        home_page(replace(corpus, articles=(), since=(), changed=())),
    ]
    pages = {page.path: page.text for page in planned}
    pages |= {cards(a.id): partial(cards_json, a, corpus) for a in corpus.articles}
    assert write_pages(root / "docs", {**shipped_files(), **pages}) == []
    config = yaml_load((CHECKOUT / "mkdocs.yml").read_text("utf-8"))
    for unused in ("hooks", "not_in_nav", "validation"):
        del config[unused]
    config["site_url"] = start
    config["theme"]["custom_dir"] = str(CHECKOUT / "sitegen/theme/overrides")
    config["nav"] = [{"Home": "index.md"}, {"All claims": "claims/index.md"}]
    (root / "mkdocs.yml").write_text(yaml.safe_dump(config), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q", "--dirty"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return start


def test_many_claims_are_loaded_when_asked_for(page: Page, large: str) -> None:
    page.goto(large + "claims/")
    expect(page.get_by_role("status")).to_have_text("The latest 200 of 1,600 claims")
    expect(page.locator(ROWS)).to_have_count(200)
    expect(page.get_by_role("button", name="Show more")).to_be_hidden()
    page.goto(large + "claims/?sort=date")
    expect(page.locator(ROWS)).to_have_count(500)
    page.get_by_role("button", name="Show more").click()
    expect(page.locator(ROWS)).to_have_count(1000)
    assert page.locator("table :is(tr, th, td):not([role])").count() == 0
    assert page.evaluate("document.activeElement.closest('tr').rowIndex") == 501
    page.get_by_label("Order", exact=True).select_option("")
    choose(page, "Hedge", "Doubtful")
    expect(page.get_by_role("status")).to_have_text("100 of 1,600 claims: Doubtful")
    expect(page.locator(ROWS)).to_have_count(100)
    links = page.locator(f"{ROWS} .lb-source").evaluate_all("all => all.map(a => a.href)")
    assert {href.partition("sources/")[0] for href in links} == {large}
    page.goto(large + "claims/?text=copy+7.&source=harbour-post-2031-vane-7&sort=date")
    expect(page.get_by_role("status")).to_contain_text("7 of 1,600 claims")


def test_all_sources_can_be_chosen_once_somebody_wants_to(page: Page, large: str) -> None:
    page.goto(large + "claims/")
    options = page.locator("[data-facet=source] label > span")
    assert options.count() < 300
    page.locator(".lb-facet summary", has_text="Source").click()
    expect(page.get_by_role("status")).to_have_text("1,600 claims")
    expect(options).to_have_count(300)
    labels = options.all_inner_texts()
    assert labels == sorted(labels, key=str.lower)
    assert all(re.fullmatch(r".+, .*[0-9]{4}", label) for label in labels)
    page.locator("[data-facet=source] [value=harbour-post-2031-vane-7]").check()
    expect(page.get_by_role("status")).to_contain_text(" of 1,600 claims: Post, 10 May 2031")


def test_a_filter_by_what_stands_on_another_page_has_its_name(page: Page, large: str) -> None:
    page.goto(large + "claims/?source=harbour-post-2031-vane-7")
    expect(page.get_by_role("status")).to_contain_text(" of 1,600 claims: Post, 10 May 2031")


def test_a_source_that_moved_to_another_page_is_shown_on_its_own(page: Page, large: str) -> None:
    first, last = "harbour-post-2031-vane-0", "dock-institute-2031-lind-99"
    page.goto(large + f"sources/#source-{first}")
    expect(page.locator(f"#source-{first}")).to_be_in_viewport()
    page.goto("about:blank")
    page.goto(large + f"sources/#source-{last}")
    page.wait_for_url(f"**/sources/{last}/")


def test_a_part_that_cannot_be_loaded_is_said(page: Page, large: str) -> None:
    page.route("**/claims/1/", lambda route: route.abort())
    page.goto(large + "claims/?hedge=doubtful")
    expect(page.get_by_role("status")).to_contain_text("The earlier claims could not be loaded")


def test_filters_work_where_pages_are_swapped(page: Page, large: str) -> None:
    stay(page, large)
    page.locator(".md-tabs a", has_text="All claims").click()
    choose(page, "Kind", "Event")
    expect(page.get_by_role("status")).to_have_text("200 of 1,600 claims: Event")
    page.locator(f"{ROWS} .lb-by a").first.click()
    expect(page.get_by_role("status")).to_contain_text(" of 1,600 claims: ")
    assert "?by=" in page.url
    page.go_back()
    expect(page.get_by_role("status")).to_have_text("200 of 1,600 claims: Event")
    page.locator(".md-tabs a", has_text="Home").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The harbour strike")
    page.go_back()
    expect(page.get_by_role("status")).to_have_text("200 of 1,600 claims: Event")
    assert page.evaluate("window.same"), "the page was never loaded anew"


def test_a_card_goes_with_the_page_it_is_on(page: Page, large: str) -> None:
    stay(page, large + "claims/")
    page.locator("[data-claims] .lb-source").first.hover()
    expect(page.locator(".lb-claimcard")).to_be_visible()
    page.locator(".md-tabs a", has_text="Home").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("The harbour strike")
    expect(page.locator(".lb-claimcard")).to_be_hidden()
    assert page.evaluate("window.same"), "the page was never loaded anew"
