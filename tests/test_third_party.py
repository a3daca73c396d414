"""What others made: each file is listed with its licence, and bears no name that is reserved."""

import hashlib
import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.projects import CHECKOUT
from tests.test_locks import pins

FONTS = CHECKOUT / "sitegen/theme/assets/fonts"
PINNED = r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+"
IMAGE_PINNED = r"[\w./-]+:[\w.-]+@sha256:[0-9a-f]{64}"
IMAGE = r"^(?: *container:| *image:|FROM) +(?!\$)(\S+)"
LISTED = (CHECKOUT / "THIRD-PARTY.md").read_text("utf-8")
# pictures of this site, taken by us
OURS = {"docs/card.png", ".github/home.png"}
# what is longer in one line was not written by hand
LONGEST_LINE = 1000


def what_is_no_text() -> Iterator[Path]:
    """Yield the files of this project that are no text, those of tests left out."""
    folders = ("sitegen", ".github", "examples", "briefings", "schemas")
    below = [path for folder in folders for path in (CHECKOUT / folder).rglob("*")]
    for path in (*below, *(CHECKOUT / "docs").iterdir()):
        if path.is_file() and "__pycache__" not in path.parts:
            try:
                path.read_text("utf-8")
            except UnicodeDecodeError:
                yield path


def test_whatever_others_made_is_listed_as_it_is() -> None:
    found = {
        path.relative_to(CHECKOUT).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in what_is_no_text()
    }
    rows = re.findall(r"`(sitegen/theme/assets/\S+)` \| `([0-9a-f]{64})`", LISTED)
    assert found.keys() >= OURS
    assert dict(rows) == {path: digest for path, digest in found.items() if path not in OURS}
    assert all((CHECKOUT / path).read_bytes().startswith(b"\x89PNG") for path in OURS)


def test_no_script_or_style_of_others_is_among_ours() -> None:
    files = [*CHECKOUT.glob("sitegen/**/*.js"), *CHECKOUT.glob("sitegen/**/*.css")]
    assert len(files) > 5
    lines = [line for path in files for line in path.read_text("utf-8").splitlines()]
    assert max(map(len, lines)) < LONGEST_LINE
    assert not [
        line
        for line in lines
        if re.search(r"@licen[sc]e|copyright [0-9(]|\(c\)", line, re.IGNORECASE)
    ]


@pytest.mark.parametrize("pin", pins("requirements.txt"), ids=lambda pin: str(pin.name))
def test_every_package_says_its_licence_for_the_bill_of_materials(pin: Requirement) -> None:
    told = distribution(pin.name).metadata.json
    classified = any(each.startswith("License ::") for each in told.get("classifier", ()))
    assert told.get("license_expression") or told.get("license") or classified


def test_the_bill_of_materials_is_of_what_builds_a_site() -> None:
    recipe = (
        (CHECKOUT / "Makefile").read_text("utf-8").partition("\nsbom: ")[2].partition("\n\n")[0]
    )
    assert "cyclonedx-py environment --pyproject pyproject.toml" in recipe
    assert recipe.rstrip().endswith("rm -r $(VENV)-lock")
    assert "-o sbom.json $(BIN)/python" in recipe
    assert "/sbom.json" in (CHECKOUT / ".gitignore").read_text("utf-8").split()
    with (CHECKOUT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    # it says what is in the package beside our code, and goes with it
    assert project["license"] == "MIT AND CC-BY-4.0 AND OFL-1.1"
    assert "THIRD-PARTY.md" in project["license-files"]


def test_the_licence_names_the_holder_and_the_font_bears_no_reserved_name() -> None:
    licence = (FONTS / "OFL.txt").read_text("utf-8").splitlines()
    assert licence[0].startswith(
        "Copyright 2014 - 2023 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'."
    )
    css = (CHECKOUT / "sitegen/theme/assets/briefing.css").read_text("utf-8")
    families = re.findall(r'@font-face \{\s*font-family: "([^"]+)"', css)
    assert families == ["Lagebild Serif"]


def test_what_workflows_run_is_named_by_its_content_and_says_its_version() -> None:
    workflows = sorted((CHECKOUT / ".github/workflows").glob("*.yml"))
    used = [
        line.partition("uses:")[2].strip()
        for path in workflows
        for line in path.read_text("utf-8").splitlines()
        if "uses:" in line
    ]
    assert len(used) > len(workflows)
    assert not [each for each in used if not re.fullmatch(PINNED, each)]
    # one action is one version, and a version one commit
    assert len({each.partition("@")[0] for each in used}) == len({*used})


def test_every_image_that_is_named_is_named_by_its_content() -> None:
    files = [*sorted((CHECKOUT / ".github/workflows").glob("*.yml")), CHECKOUT / "HOSTING.md"]
    named = [
        found[1]
        for path in files
        for found in re.finditer(IMAGE, path.read_text("utf-8"), re.MULTILINE)
    ]
    assert len(named) == 6
    assert not [each for each in named if not re.fullmatch(IMAGE_PINNED, each)]
    # one image is one content
    images = {each.removeprefix("docker.io/library/") for each in named}
    assert len({each.partition("@")[0] for each in images}) == len(images) == 3
