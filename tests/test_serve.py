"""``mkdocs serve`` as people use it: a real process, real edits, real requests, a browser."""

import http
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from sitegen.generation import write_docs
from sitegen.project import open_project
from tests.projects import ending
from tests.serving import DEADLINE, save, serving

BRIEF = "harbour-post-2031-vane"
DRAFT = "tide-radio-2031-moss"

pytestmark = pytest.mark.process


def edit(project: Path, pattern: str, replacement: str) -> None:
    """Change one brief in one write."""
    brief = f"briefings/articles/{BRIEF}.yml"
    text = (project / brief).read_text("utf-8")
    changed = re.sub(pattern, replacement, text, count=1, flags=re.MULTILINE)
    assert changed != text
    save(project, brief, changed)


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

        save(project, "docs/notes/index.md", "# Method\n\nOtters did it.\n")
        server.until_built(3)
        assert server.shows("/notes/", "Otters did it.")

        aside = project.parent / "more"
        aside.mkdir()
        (aside / "index.md").write_text("# More\n\nSeals slept.\n", "utf-8")
        aside.rename(project / "docs/more")
        server.until_built(4)
        assert server.shows("/more/", "Seals slept.")


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
        assert server.shows(page, "One problem to mend; the pages stay as they were.")

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
        assert server.shows("/sources/", "briefings/stray.txt:1:1")
        assert server.output().count("briefings/stray.txt:1:1: not read here") == 1
        assert "\n1 problem; the site appears when none is left.\n" in server.output()

        stray.unlink()
        server.until_built(2)
        assert server.shows("/sources/", "Harbour Post")
        assert not server.shows("/", "stray.txt")


def test_page_edited_by_hand_is_told_until_it_is_gone(project: Path) -> None:
    assert write_docs(open_project(project), project / "docs").problems == ()
    home = project / "docs" / "index.md"
    with serving(project) as server:
        save(project, "docs/index.md", "by hand")
        server.until_built(2)
        assert server.output().count("docs/index.md:1:1: generated, but edited by hand") == 1
        assert server.shows("/", "harbour")
        home.unlink()
        server.until_built(3)
        assert server.shows("/", "harbour")
        assert not home.exists()


def test_a_build_beside_a_server_with_drafts_is_without_them(project: Path) -> None:
    with serving(project) as server:
        done = subprocess.run(
            [sys.executable, "build.py"], cwd=project, capture_output=True, text=True, check=False
        )
        assert (done.returncode, ending(done.stdout)) == (0, "Built site/."), done.stderr
        assert not (project / "docs" / "sources" / DRAFT).exists()
        assert not (project / "site" / "sources" / DRAFT).exists()
        assert server.shows(f"/sources/{DRAFT}/", "Draft")


def test_server_writes_nothing_into_the_project(project: Path) -> None:
    before = by_hand(project)
    with serving(project) as server:
        assert server.shows("/sources/", "Harbour Post")
        assert by_hand(project) == before


def by_hand(project: Path) -> set[Path]:
    """Return all files but what may be deleted at any time."""
    apart = {"__pycache__", ".cache"}
    return {path for path in project.rglob("*") if not apart & {*path.parts}}


def appears(page: Page, text: str) -> None:
    """Wait until the open tab shows this in its panel, without anybody touching it."""
    panel = page.get_by_role("region", name="to mend").or_(
        page.get_by_role("region", name="warning")
    )
    panel.filter(has_text=text).wait_for(timeout=DEADLINE * 1000)
    box = panel.bounding_box()
    assert box
    assert box["y"] >= 400, "the panel leaves the page visible above it"
    wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    assert wide <= 0


def goes(page: Page) -> None:
    page.locator(".lb-alarm").wait_for(state="detached", timeout=DEADLINE * 1000)


def misspell_the_state(project: Path) -> None:
    edit(project, "^state: reviewed", "state: ready")


def delete_a_theme(project: Path) -> None:
    (project / "briefings/themes/who-decides.yml").unlink()


def rename_a_brief(project: Path) -> None:
    brief = project / "briefings" / "articles" / f"{BRIEF}.yml"
    brief.rename(brief.with_name("tern-times.yml"))


def delete_a_seed(project: Path) -> None:
    (project / "seeds" / f"{BRIEF}.yml").unlink()


def add_a_brief_without_a_seed(project: Path) -> None:
    old = project / "briefings" / "articles" / f"{DRAFT}.yml"
    shutil.copy(old, old.with_name("gull-gazette.yml"))


def name_a_missing_page(project: Path) -> None:
    mkdocs = project / "mkdocs.yml"
    text = mkdocs.read_text("utf-8")
    mkdocs.write_text(text.replace("nav:\n", "nav:\n  - Gone: gone/index.md\n"), "utf-8")


def break_the_configuration(project: Path) -> None:
    mkdocs = project / "mkdocs.yml"
    mkdocs.write_text("site_name: [\n" + mkdocs.read_text("utf-8"), "utf-8")


def name_an_unknown_plugin(project: Path) -> None:
    mkdocs = project / "mkdocs.yml"
    text = mkdocs.read_text("utf-8")
    mkdocs.write_text(text.replace("plugins: [search]", "plugins: [gulls]"), "utf-8")


def delete_the_configuration(project: Path) -> None:
    (project / "mkdocs.yml").unlink()


def write_a_page_in_latin_1(project: Path) -> None:
    (project / "docs/notes/index.md").write_bytes("# Method\n\nFür Möwen\n".encode("latin-1"))


ARTICLES = "briefings/articles"
BREAKAGES: list[tuple[Callable[[Path], None], str]] = [
    (misspell_the_state, f'{ARTICLES}/{BRIEF}.yml:1:8 state: "ready" is none of draft, reviewed'),
    (delete_a_theme, 'unknown theme "who-decides"'),
    (rename_a_brief, f"{ARTICLES}/tern-times.yml:1:1 has no seed seeds/tern-times.yml"),
    (delete_a_seed, f"{ARTICLES}/{BRIEF}.yml:1:1 has no seed seeds/{BRIEF}.yml"),
    (add_a_brief_without_a_seed, f"{ARTICLES}/gull-gazette.yml:1:1 has no seed"),
    (name_a_missing_page, 'nav: "gone/index.md" is no page'),
    (break_the_configuration, "line 1, column 12"),
    (name_an_unknown_plugin, 'The "gulls" plugin is not installed'),
    (delete_the_configuration, "mkdocs.yml' does not exist"),
    (write_a_page_in_latin_1, "docs/notes/index.md:3:1 not UTF-8 in this line"),
]


def saved(project: Path) -> dict[Path, bytes]:
    folders = [project / name for name in ("briefings", "seeds", "docs")]
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    files.append(project / "mkdocs.yml")
    return {path: path.read_bytes() for path in files if path.is_file()}


def restore(project: Path, files: dict[Path, bytes]) -> None:
    """Mend whatever was broken."""
    for path in saved(project).keys() - files.keys():
        path.unlink()
    for path, content in files.items():
        if not path.is_file() or path.read_bytes() != content:
            path.write_bytes(content)


@pytest.mark.browser
def test_panel_comes_with_what_is_broken_and_goes_when_it_is_mended(
    project: Path, page: Page
) -> None:
    summarise(project, "Gulls watched the gate")
    kept = saved(project)
    with serving(project) as server:
        page.goto(f"{server.address}sources/{BRIEF}/")
        goes(page)
        for i, (break_it, told) in enumerate(BREAKAGES):
            page.set_viewport_size({"width": (390, 1280)[i % 2], "height": 800})
            break_it(project)
            appears(page, told)
            assert page.get_by_text("Gulls watched the gate").first.is_visible(), told
            assert "lb-alarm" in server.get("/no/such/page/")[1]
            restore(project, kept)
            goes(page)
            server.until_quiet()
