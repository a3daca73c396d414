"""What others made: each file is listed with its licence, and bears no name that is reserved."""

import hashlib
import re

from tests.projects import CHECKOUT

FONTS = CHECKOUT / "sitegen/theme/assets/fonts"
PINNED = r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+"
IMAGE_PINNED = r"[\w./-]+:[\w.-]+@sha256:[0-9a-f]{64}"
IMAGE = r"^(?: *container:| *image:|FROM) +(?!\$)(\S+)"
LISTED = (CHECKOUT / "THIRD-PARTY.md").read_text("utf-8")


def test_every_font_is_listed_as_it_is() -> None:
    fonts = {
        path.relative_to(CHECKOUT).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in FONTS.iterdir()
        if path.suffix != ".txt"
    }
    rows = re.findall(r"`(sitegen/theme/assets/\S+)` \| `([0-9a-f]{64})`", LISTED)
    assert dict(rows) == fonts


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
    assert len(named) == 5
    assert not [each for each in named if not re.fullmatch(IMAGE_PINNED, each)]
    # one image is one content
    images = {each.removeprefix("docker.io/library/") for each in named}
    assert len({each.partition("@")[0] for each in images}) == len(images) == 3
