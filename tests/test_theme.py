"""What comes with the program and is the same on every site: styles and scripts."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from sitegen.desk.shipped import OVERRIDES, shipped_files
from tests.projects import CHECKOUT
from tests.serving import serving

STYLES = "assets/briefing.css"


def test_every_file_of_the_theme_is_shipped_but_for_its_templates() -> None:
    shipped = shipped_files()
    assert {STYLES, "method/normalising.json"} < shipped.keys()
    assert not [path for path in shipped if path.startswith(("overrides", "/")) or "\\" in path]
    data = "method/normalising.json"
    assert shipped[data]() == (CHECKOUT / "sitegen/theme" / data).read_bytes()


def test_a_build_writes_them_and_says_what_is_wrong_with_them(
    project: Path, command: Callable[..., Result]
) -> None:
    assert command("pages").exit_code == 0
    for path, read in shipped_files().items():
        assert (project / "docs" / path).read_bytes() == read()
    (project / "docs" / STYLES).write_text("p {}", "utf-8")
    (project / "docs" / "assets" / "own.css").write_text("p {}", "utf-8")
    refused = command("check")
    edited = "generated, but edited by hand; save yours in a folder of its own, to be named in "
    foreign = "not generated, but among generated pages; move it to a folder of its own or delete"
    assert refused.stdout == (
        f"docs/{STYLES}:1:1: {edited}mkdocs.yml, then delete this file to have it made again\n"
        f"docs/assets/own.css:1:1: {foreign} it\n"
    )


@pytest.mark.process
def test_a_build_has_our_templates_and_the_owners_before_them(project: Path) -> None:
    settings = project / "mkdocs.yml"
    own = settings.read_text("utf-8").replace("material", "material\n  custom_dir: own")
    settings.write_text(f"{own}\nsite_url: https://example.org/\nextra: {{card: a&b.png}}\n")
    (project / "own").mkdir()
    (project / "own/404.html").write_text("Gulls ate it", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-q"],
        cwd=project,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert (project / "site/404.html").read_text("utf-8") == "Gulls ate it"
    home = (project / "site/index.html").read_text("utf-8")
    assert '<meta property="og:image" content="https://example.org/a&amp;b.png">' in home
    assert (OVERRIDES / "main.html").is_file()


@pytest.mark.process
def test_a_server_has_them_without_writing_one(project: Path) -> None:
    with serving(project) as server:
        assert "is one thing that one article says" in server.get("/method/")[1]
        assert server.get(f"/{STYLES}") == (200, shipped_files()[STYLES]().decode())
        assert not (project / "docs" / "method").exists()


@pytest.mark.process
def test_a_server_that_has_only_problems_to_show_has_styles(project: Path) -> None:
    (project / "briefings/site.yml").unlink()
    with serving(project) as server:
        assert server.get(f"/{STYLES}")[0] == 200
        assert "briefings/site.yml" in server.get("/")[1]
