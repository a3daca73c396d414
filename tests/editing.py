"""What editors do to a project, after which every test must still pass.

``python -m tests.editing tests`` does each to a copy of this checkout and runs the tests there;
it takes what pytest takes. The exit status is the number of edits after which some test failed.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from sitegen.desk.reading import read_files
from sitegen.places import BRIEFS, MKDOCS, SEEDS
from sitegen.starter import starter_files
from tests.projects import AWKWARD, CHECKOUT, problems_in, site

ENTRY = re.compile(r"^(\w+):.*\n(?:[ -].*\n|\n(?=[ -]))*", re.MULTILINE)
CLAIM = re.compile(r"^  ([a-z0-9-]+):\n(?:    .*\n)+", re.MULTILINE)
OURS = {"card.png"}
WITHDRAWN = "    withdrawn: {on: 2031-06-01, why: misread}\n"
CORRECTED = "    corrected:\n      - on: 2031-06-02\n        what: >-\n          It was wrong.\n"


def another_subject(root: Path, given: Mapping[str, bytes] | None = None) -> None:
    """Put a project's briefs and nav, the invented one's, in the place of what editors wrote."""
    theirs = [path for path in (root / "docs").iterdir() if path.name not in OURS]
    for path in (root / "briefings", root / "seeds", *theirs):
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    files = dict(given or site())
    taken = {entry[1]: entry[0] for entry in ENTRY.finditer(files[MKDOCS].decode())}
    taken = {name: taken[name] for name in ("site_name", "site_description", "nav")}
    if "method/index.md" not in taken["nav"]:
        taken["nav"] = f"{taken['nav'].rstrip()}\n  - Method: method/index.md\n\n"
    ours = (root / MKDOCS).read_text("utf-8")
    pages_in = re.search(r"^  language: (\w+)", files[MKDOCS].decode(), re.MULTILINE)
    language = f"  language: {pages_in[1] if pages_in else 'en'}"
    ours = re.sub(r"^  language: \w+", language, ours, flags=re.MULTILINE)
    files[MKDOCS] = ENTRY.sub(lambda entry: taken.get(entry[1], entry[0]), ours).encode()
    for name, content in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)


def an_awkward_subject(root: Path) -> None:
    """Put the project with long names, large numbers and empty themes in its place."""
    another_subject(root, site(AWKWARD))


def nothing_yet(root: Path) -> None:
    """Leave no more of it than an empty site begins with."""
    texts = starter_files(title="Nothing", language="en", requirement="lagebild", is_empty=True)
    begun = ("briefings/", "docs/", MKDOCS)
    another_subject(root, {f: text.encode() for f, text in texts.items() if f.startswith(begun)})


def a_brief_more(root: Path) -> None:
    """Add an article that says what another one says."""
    brief = min((root / BRIEFS).iterdir())
    shutil.copy(brief, brief.with_stem(f"{brief.stem}-again"))
    for seed in (root / SEEDS).glob(f"{brief.stem}.*"):
        text = seed.read_text("utf-8").replace(".txt", "-again.txt")
        seed.with_stem(f"{seed.stem}-again").write_text(text, "utf-8")


def a_claim_withdrawn(root: Path) -> None:
    """Withdraw the first claim that nothing rests on."""
    first_sound(root, lambda claim: f"  {claim[1]}:\n{WITHDRAWN}")


def a_claim_renamed(root: Path) -> None:
    """Give the first claim that nothing names another id, and correct it."""
    was = "  renamed-{0}:\n    was: [{0}]\n"
    first_sound(
        root,
        lambda claim: claim[0].replace(f"  {claim[1]}:\n", was.format(claim[1]), 1) + CORRECTED,
    )


EDITS = (
    another_subject,
    an_awkward_subject,
    nothing_yet,
    a_brief_more,
    a_claim_withdrawn,
    a_claim_renamed,
)


def first_sound(root: Path, change: Callable[[re.Match[str]], str]) -> None:
    """Change the first claim that can be changed so without a problem anywhere."""
    files = read_files(root)
    for file, text in changed(root, change):
        if not problems_in({**files, file: text.encode()}):
            (root / file).write_text(text, "utf-8")
            return
    sys.exit("no claim can be changed without changing others")


def changed(root: Path, change: Callable[[re.Match[str]], str]) -> Iterator[tuple[str, str]]:
    """Yield each brief with each of its claims changed."""
    for path in sorted((root / BRIEFS).iterdir()):
        text = path.read_text("utf-8")
        start, end = text.index("\nclaims:\n"), len(text)
        for claim in CLAIM.finditer(text, start, end):
            new = f"{text[: claim.start()]}{change(claim)}{text[claim.end() :]}"
            yield path.relative_to(root).as_posix(), new


def copy_tracked(folder: Path) -> None:
    """Copy this checkout without what git ignores."""
    listed = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    names = subprocess.run(listed, cwd=CHECKOUT, check=True, capture_output=True, text=True).stdout  # noqa: S603 - our own command
    for name in names.split("\0"):
        if (CHECKOUT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(CHECKOUT / name, folder / name)


def main() -> None:
    """Run the tests after each edit."""
    failed = 0
    for edit in EDITS:
        print(f"{edit.__name__}:", flush=True)
        with tempfile.TemporaryDirectory() as scratch:
            root = Path(scratch) / "checkout"
            copy_tracked(root)
            edit(root)
            command = [sys.executable, "-m", "pytest", *sys.argv[1:]]
            failed += subprocess.run(command, cwd=root, check=False).returncode != 0  # noqa: S603 - our own command
    sys.exit(failed)


if __name__ == "__main__":
    main()
