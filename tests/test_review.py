"""The review pages: what they show of an invented text, and where none of it may ever be."""

import errno
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Page as Tab

from sitegen.corpus import link
from sitegen.desk import reading
from sitegen.evidence.fingerprints import paragraphs_of
from sitegen.evidence.reading import Reading
from sitegen.generated import Generated
from sitegen.generation import preview
from sitegen.library import read_library
from sitegen.project import open_project
from sitegen.views.drawing import Drawing
from sitegen.views.review import review_link, review_pages
from tests.accessibility import violations
from tests.hostile import HOSTILE
from tests.markup import Page
from tests.projects import site
from tests.serving import DEADLINE, serving

CHECKOUT = Path(__file__).parent.parent
TEXTS = CHECKOUT / "tests" / "texts"
FILE = "008_quay.txt"
QUAY = (TEXTS / FILE).read_text("utf-8")
NAME = "quay-review-2031-holm"
BRIEF = f"briefings/articles/{NAME}.yml"
SEED = f"seeds/{NAME}.yml"
PAGE = f"review/{NAME}/index.md"


def changed(changes: Mapping[str, tuple[str, str]]) -> dict[str, bytes]:
    """Return the invented project's files with texts in them replaced."""
    files = site()
    for file, (old, new) in changes.items():
        assert old.encode() in files[file]
        files[file] = files[file].replace(old.encode(), new.encode(), 1)
    return files


def reviews(texts: Mapping[str, str], **changes: tuple[str, str]) -> dict[str, str]:
    return {path: drawing.body for path, drawing in drawings(texts, **changes).items()}


def drawings(texts: Mapping[str, str], **changes: tuple[str, str]) -> dict[str, Drawing]:
    named = {"brief": BRIEF, "seed": SEED}
    library, _ = read_library(changed({named[name]: change for name, change in changes.items()}))
    return review_pages(library, link(library, drafts=True), texts)


def review(text: str = QUAY, **changes: tuple[str, str]) -> Page:
    return Page(reviews({FILE: text}, **changes)[PAGE])


def sections(page: str) -> dict[str, str]:
    """Return the text of each paragraph's section by its number."""
    cut = page.partition('<div class="lb-review">')[2].split('<section class="')[1:]
    return {
        part.split('id="p')[1].split('"')[0]: Page(part).text.replace(" :", ":") for part in cut
    }


def test_each_paragraph_stands_beside_what_cites_it() -> None:
    shown = sections(reviews({FILE: QUAY})[PAGE])
    assert list(shown) == ["1", "2", "3", "4", "5", "6"]
    for number, line in enumerate(paragraphs_of(QUAY), start=1):
        words = Page("".join(line)).text
        assert "".join(words.split()) in "".join(shown[str(number)].split())
    assert "¶ 1 headline" in shown["1"]
    assert "¶ 2 not citable" in shown["2"]
    assert "¶ 6 body" in shown["6"]
    assert "The offer is less than prices have risen." in shown["1"]
    assert "The offer is less than prices have risen. (¶ 1, 3, told at ¶ 1)" in shown["3"]
    told = (
        "Between 10 and 12 ships lay at anchor in spring. The author stated background "
        "the article adopts it ¶ 5 not checked 10 to 12 ships "
        "at anchor outside the harbour that wait to be unloaded , as of spring 2031"
    )
    assert told in shown["5"]
    assert "Happened: spring 2031." in shown["5"]
    assert f"{BRIEF}:" in shown["5"]


def test_numbers_hedges_and_dates_are_marked() -> None:
    page = reviews({FILE: QUAY.replace("Im Frühjahr", "Am 3. Mai dürften wohl im Frühjahr")})[PAGE]
    for sort, passage in {
        "number": "zwischen zehn und zwölf",
        "hedge": "dürften",
        "date": "Am 3. Mai",
    }.items():
        words = passage.split(" ", 1)[1] if sort == "date" else passage.removeprefix("zwischen ")
        assert f'<mark class="lb-m lb-m--{sort}">{words}</mark>' in page


def test_each_word_is_marked_once() -> None:
    files = changed(
        {
            "briefings/vocabulary.yml": (
                "  ships-waiting:",
                "  ships-waiting:\n    words: {de: [Schiffe]}",
            )
        }
    )
    library, _ = read_library(files)
    corpus = link(library, drafts=True)
    texts = {
        FILE: QUAY.replace("Im Frühjahr", "Seit 2000 Schiffe wohl da sind, wohl seit 2029,"),
        "010_radio.txt": "On 3 May 2031 it may rain.\nIn May, perhaps ten dockers.\n",
    }
    pages = {path: page.body for path, page in review_pages(library, corpus, texts).items()}
    assert '<mark class="lb-m lb-m--number">2000</mark> Schiffe' in pages[PAGE]
    assert pages[PAGE].count('<mark class="lb-m lb-m--hedge">wohl</mark>') == 2
    assert 'lb-m--date">2029</mark>' in pages[PAGE]
    radio = pages["review/tide-radio-2031-moss/index.md"]
    assert 'On <mark class="lb-m lb-m--date">3 May 2031</mark> it <mark class="lb-m' in radio
    article = next(article for article in corpus.articles if article.id == NAME)
    reading = Reading(
        article=article,
        paragraphs=dict(enumerate(paragraphs_of(texts[FILE]), start=1)),
        actors=(),
        measures=(),
    )
    assert reading.hedges(5) == ["wohl"]


def test_what_verify_finds_stands_at_its_claim() -> None:
    page = reviews({FILE: QUAY})[PAGE]
    shown = sections(page)
    assert (
        'claims.union-demand.figures[1].measure: ¶ 4, sentence 1 (" Die Gewerkschaft verlange mehr '
        'als 3.000 … "): the sentence of "4.500" in paragraph 4 has no word of '
        "this measure (none in de); "
    ) in shown["4"]
    assert "claims.union-demand" not in shown["5"]
    assert "four claims, four findings." in Page(page).text


def test_uncited_paragraphs_are_flagged_with_their_reason() -> None:
    why = "paragraphs: [6]", "paragraphs: [5]"
    assert "Cited by no claim." in sections(reviews({FILE: QUAY}, brief=why)[PAGE])["6"]
    listed = "not_addressed:", "uncited:\n  6: >-\n    Repeats the rest.\nnot_addressed:"
    shown = sections(reviews({FILE: QUAY}, brief=listed)[PAGE])["6"]
    assert "Cited by no claim: Repeats the rest." in shown
    nine = QUAY.replace("Nur der Stadtrat", "90 Schiffe. Nur der Stadtrat")
    files = changed({BRIEF: why})
    files[BRIEF] = files[BRIEF].replace(listed[0].encode(), listed[1].encode())
    library, _ = read_library(files)
    page = review_pages(library, link(library, drafts=True), {FILE: nine})[PAGE].body
    assert 'uncited.6: no claim carries "90" of paragraph 6' in sections(page)["6"]


def test_paragraphs_that_share_a_reason_are_flagged_each_with_its_own_numbers() -> None:
    files = changed({BRIEF: ("paragraphs: [6]", "paragraphs: [5]")})
    listed = b"uncited:\n  1, 6: Repeats the rest.\nnot_addressed:"
    files[BRIEF] = files[BRIEF].replace(b"not_addressed:", listed)
    nine = QUAY.replace("Nur der Stadtrat", "90 Schiffe. Nur der Stadtrat")
    library, _ = read_library(files)
    shown = sections(review_pages(library, link(library, drafts=True), {FILE: nine})[PAGE].body)
    assert "Cited by no claim: Repeats the rest." in shown["6"]
    assert 'uncited.1, 6: no claim carries "90" of paragraph 6' in shown["6"]
    assert "90" not in shown["1"]


def test_what_a_claim_says_of_itself_is_shown() -> None:
    more = (
        "    hedge: doubtful\n",
        (
            "    hedge: doubtful\n    said: 2031-05\n    cue:\n      unglaublich: disbelief\n"
            "    looked:\n      date: May is the month of the paragraph before.\n"
            "    put_in_mouth_of: union\n    wording: added\n"
        ),
    )
    shown = sections(reviews({FILE: QUAY}, brief=more)[PAGE])["6"]
    assert "Said: May 2031." in shown
    assert "Cue unglaublich: disbelief" in shown
    assert "Looked at date: May is the month of the paragraph before." in shown
    assert "Words put in the mouth of " in shown


def test_a_text_that_is_not_the_seeds_is_told() -> None:
    assert "Text changed" not in review().text
    other = review(QUAY.replace("Im Frühjahr", "Im Herbst")).text
    assert "Text changed: ¶ 5 has another fingerprint than recorded. Read again what" in other
    two = review(QUAY.replace("Im Frühjahr", "Im Herbst").replace("Nur", "Allein")).text
    assert "Text changed: ¶ 5-6 have another fingerprint than recorded. Read again what" in two
    short = reviews({FILE: "\n".join(QUAY.splitlines()[:-1])})[PAGE]
    assert (
        "The seed names ¶ 6, but the text has only five paragraphs: another text, or other line "
        f"breaks. Mend the text, or the numbers in {SEED}."
    ) in Page(short).text
    assert "Not in the text." in sections(short)["6"]
    assert "Only the city council can end the strike" in sections(short)["6"]


def test_a_text_that_is_not_utf8_is_told(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(QUAY.replace("„", '"').replace("“", '"').encode("cp1252"))
    page = Page(reviews(reading.read_texts(tmp_path))[PAGE])
    assert (
        "The text is not UTF-8: what could not be read is shown as \ufffd. Save it as UTF-8."
    ) in page.text


def test_a_language_without_rules_is_shown_unmarked() -> None:
    page = reviews({FILE: QUAY}, seed=("language: de", "language: nl"))[PAGE]
    told = "There are no rules for the language nl: nothing is marked and nothing checked."
    assert told in Page(page).text
    assert "zehn und zwölf Schiffe" in page
    assert '<mark class="lb-m' not in page.partition('<div class="lb-review">')[2]


def test_claims_that_are_too_long_are_told() -> None:
    text = QUAY + "Ein Wort. " * 120 + "\n"
    says = "The offer is less than prices have risen.", "The offer is less. " * 80
    shown = review(text, seed=("[3-6]", "[3-7]"), brief=(says[0], says[1].strip())).text
    assert "All claims: " in shown
    assert "not under 60 % of the running text's" in shown


def test_words_copied_from_the_article_are_told() -> None:
    line = "Die Hafenbehörde biete weniger, als die Preise gestiegen seien"
    summary = "  A former pilot says that", f"  {line}: a former pilot says that"
    shown = review(brief=summary).text
    told = "The summary: has 9 words in a row of paragraph 3; say it in your own words"
    assert told in shown
    said = review(brief=("The offer is less than prices have risen.", f"{line}."))
    assert told.partition(": ")[2] in said.text


def test_there_is_a_page_where_there_is_a_text() -> None:
    assert reviews({}) == {}
    pages = reviews({FILE: QUAY, "unknown.txt": "Nothing"})
    assert sorted(pages) == ["review/index.md", PAGE]
    listed = Page(pages["review/index.md"]).text
    assert "its text 010_radio.txt is not at hand" in listed
    assert "four claims" in listed
    metas = [page.meta for page in drawings({FILE: QUAY}).values()]
    assert [meta["search"] for meta in metas] == [{"exclude": True}] * 2


def test_pages_under_sources_lead_to_their_reviews() -> None:
    pages = reviews({FILE: QUAY})
    assert f'href="../../review/{NAME}/"' in review_link(f"sources/{NAME}/index.md", pages)
    assert 'href="../review/"' in review_link("sources/index.md", pages)
    assert review_link("sources/other/index.md", pages) == review_link("index.md", pages) == ""
    assert review_link(PAGE, pages) == ""


def test_an_article_is_drawn_anew_only_where_something_changed() -> None:
    first = drawings({FILE: QUAY})[PAGE]
    assert drawings({FILE: QUAY})[PAGE] is first
    assert drawings({FILE: QUAY}, brief=("than prices have", "than wages have"))[PAGE] != first
    assert drawings({FILE: QUAY + " "})[PAGE] is not first


def test_a_review_is_known_by_what_it_says() -> None:
    first, again = (Generated(reviews=drawings({FILE: QUAY})) for _ in range(2))
    edited = drawings({FILE: QUAY}, brief=("than prices have", "than wages have"))
    assert first.key(PAGE) == again.key(PAGE) != Generated(reviews=edited).key(PAGE)
    assert len({first.key(path) for path in first.reviews}) == len(first.reviews) == 2
    assert first.turn != again.turn


def test_a_text_is_text_and_nothing_else() -> None:
    page = review(QUAY.replace("Im Frühjahr", HOSTILE))
    assert " ".join(HOSTILE.split())[:60] in page.text
    for tag, attributes in page.elements:
        assert tag not in {"script", "img"}
        assert not [name for name in attributes if name.startswith("on")]
        assert "pwn" not in attributes.get("href", "")


# as it is used


def words_of(text: str) -> set[str]:
    """Return every run of four words of a text, which nothing else has by chance."""
    words = text.split()
    return {" ".join(words[i : i + 4]) for i in range(len(words) - 3)}


def files_with_a_run_of(text: str, folder: Path) -> list[str]:
    runs = [run.encode() for run in words_of(text)]
    paths = [p for p in folder.rglob("*") if p.is_file() and p.name != FILE]
    return [str(path) for path in paths if contains_any(runs, path.read_bytes())]


def contains_any(runs: list[bytes], content: bytes) -> bool:
    return any(run in content for run in runs)


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """Return a folder of texts that is not part of the project."""
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / FILE).write_text(QUAY, "utf-8")
    return folder


@pytest.mark.process
@pytest.mark.thorough
def test_no_build_writes_anything_of_a_text(
    project: Path, texts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFING_TEXTS", str(texts))
    (project / "seeds/texts").mkdir()
    (project / "seeds/texts" / FILE).write_text(QUAY, "utf-8")
    for command in (["build.py"], ["-m", "mkdocs", "build", "--strict"], ["build.py", "pages"]):
        done = subprocess.run(  # noqa: S603 - our own words
            [sys.executable, *command], cwd=project, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        assert not (project / "site" / "review").exists()
        assert files_with_a_run_of(QUAY, project) == []
        assert words_of(QUAY).isdisjoint(words_of(done.stdout + done.stderr))


@pytest.mark.browser
def test_the_desk_in_a_browser(project: Path, texts: Path, page: Tab) -> None:
    mkdocs = project / "mkdocs.yml"
    styled = mkdocs.read_text("utf-8") + "\nextra_css: [assets/briefing.css]\n"
    mkdocs.write_text(
        styled.replace("plugins: [search]", "plugins: [search]\nextra: {generator: false}"), "utf-8"
    )
    with serving(project, BRIEFING_TEXTS=str(texts)) as server:
        assert f"Each brief beside its article's text: {server.address}review/\n" in server.output()
        assert "WARNING" not in server.output()
        index = server.get("/search/search_index.json")[1]
        assert "Hafenbehörde biete" not in index
        for width in (390, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            page.goto(f"{server.address}sources/{NAME}/")
            page.get_by_role("link", name="Review: the text beside its claims").click()
            page.wait_for_url("**/review/**")
            paragraph = page.locator("#p5")
            assert paragraph.locator("mark").all_inner_texts() == ["Frühjahr", "zehn und zwölf"]
            text, told = paragraph.locator("> div").all()
            boxes = text.bounding_box(), told.bounding_box()
            assert boxes[0]
            assert boxes[1]
            assert (boxes[1]["x"] > boxes[0]["x"]) == (width > 1000)
            wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
            assert wide <= 0
            page.get_by_label("Only the text").check()
            assert not told.is_visible()
            page.get_by_label("Only the text").uncheck()
            assert violations(page) == []

        brief = project / BRIEF
        brief.write_text(brief.read_text("utf-8").replace("prices have", "wages have"), "utf-8")
        page.get_by_text("The offer is less than wages have risen.").first.wait_for(
            timeout=DEADLINE * 1000
        )
        server.until_built(2)
        (texts / FILE).write_text(QUAY.replace("zwölf", "elf"), "utf-8")
        page.locator("mark", has_text="zehn und elf").wait_for(timeout=DEADLINE * 1000)
        server.until_built(3)
        assert files_with_a_run_of(QUAY, project) == []
    assert files_with_a_run_of(QUAY, project) == []


def test_without_texts_there_is_neither_page_nor_line(project: Path) -> None:
    for folder in (project / "none", project / "docs"):
        shown = preview(open_project(project), project / "docs", folder)
        assert (dict(shown.reviews), shown.problems) == ({}, ())
        assert shown.files


def test_pages_that_are_checked_already_are_not_looked_at_again(project: Path) -> None:
    (project / "docs" / "index.md").write_text("by hand", "utf-8")
    opened, texts = open_project(project), project / "none"
    assert [p.place.file for p in preview(opened, project / "docs", texts).problems] == [
        "docs/index.md"
    ]
    shown = preview(opened, None, texts)
    assert shown.problems == ()
    assert shown.key("sources/index.md")
    assert shown.key("sources/of-nobody/index.md") is None
    assert set(shown.paths) >= {"index.md", "timeline/index.md"}


def test_what_the_disk_refuses_is_a_problem(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(folder: Path) -> dict[str, str]:
        raise OSError(errno.EIO, "Input/output error", str(folder / FILE))

    monkeypatch.setattr("sitegen.generation.read_texts", refuse)
    shown = preview(open_project(project), project / "docs", project / "seeds" / "texts")
    assert [str(p) for p in shown.problems] == [f"seeds/texts/{FILE}:1:1: Input/output error"]
    assert (dict(shown.files), dict(shown.reviews)) == ({}, {})
