"""How long a large project takes: ``make benchmark``, with the texts in BRIEFING_TEXTS if at hand.

Articles are repeated under other names until there are so many claims or briefs: this project's
where its texts are at hand, else the invented one's. Printed are the seconds of each stage on
the processor, whatever else runs, and what verifying twice as much takes: it must be less than
three times as long.
"""

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

import click
import yaml
from mkdocs.utils.yaml import yaml_load

from sitegen.corpus import Corpus, link
from sitegen.desk import read_files, read_texts
from sitegen.evidence.checking import Report, check_evidence
from sitegen.evidence.fingerprints import fingerprints_of, paragraphs_of
from sitegen.library import BRIEFS, FINGERPRINTS, MKDOCS, SEEDS, Library, read_library
from sitegen.problems import Problem
from sitegen.records import format_fingerprints
from sitegen.rules import check
from sitegen.views import render
from tests.fuzzing.trials import forget
from tests.projects import SITE, repeated

ROOT = Path(__file__).parent.parent
MOST_FOR_TWICE = 3.0
T = TypeVar("T")


def repeated_texts(texts: Mapping[str, str], times: int) -> dict[str, str]:
    """Return the texts of such a project; no paragraph is another's, or it were read only once."""
    made = dict(texts)
    for copy in range(2, times + 1):
        word = "".join(chr(ord("a") + int(digit)) for digit in f"{copy}")
        for name, text in texts.items():
            lines = (f"{line} {word}" if line.strip() else line for line in text.split("\n"))
            made[f"{name}-{copy}"] = "\n".join(lines)
    return made


def fingerprinted(files: Mapping[str, bytes], texts: Mapping[str, str]) -> dict[str, bytes]:
    """Return a project with the fingerprints of its texts."""
    made = dict(files)
    for name, entry in read_library(files)[0].seeds.items():
        roles = entry.record.text
        if roles and roles.file in texts:
            found = fingerprints_of(paragraphs_of(texts[roles.file]), entry.record.citable)
            made[f"{SEEDS}{name}{FINGERPRINTS}"] = format_fingerprints(found).encode()
    return made


def enlarged(
    files: Mapping[str, bytes], texts: Mapping[str, str], times: int
) -> tuple[dict[str, bytes], dict[str, str]]:
    """Return a project and its texts with every article so many times."""
    many = repeated_texts(texts, times)
    return fingerprinted(repeated(files, times), many), many


def articles_in(files: Mapping[str, bytes]) -> int:
    """Count the briefs."""
    return sum(path.startswith(BRIEFS) for path in files)


def claims_in(library: Library) -> int:
    """Count the claims that are not withdrawn."""
    return sum(len(entry.record.standing) for entry in library.briefs.values())


def timed(stage: str, work: Callable[[], T]) -> T:
    """Do some work and print its seconds."""
    done, _ = measured(stage, work)
    return done


def measured(stage: str, work: Callable[[], T]) -> tuple[T, float]:
    """Do some work, and print and return its seconds on the processor."""
    started = time.process_time()
    done = work()
    seconds = time.process_time() - started
    print(f"{stage:24} {seconds:8.2f} s")
    return done, seconds


def checked(files: Mapping[str, bytes]) -> tuple[Library, list[Problem]]:
    """Read and check a project."""
    library, problems = read_library(files)
    return library, [*problems, *check(library)]


def built(files: Mapping[str, bytes]) -> Library:
    """Read, check, link and render a project from nothing, each stage with its time."""
    forget()
    library, problems = timed("read and check", lambda: checked(files))
    assert not problems, f"{problems[0]}"
    corpus: Corpus = timed("link", lambda: link(library, drafts=True))
    timed("render", lambda: render(corpus))
    return library


def verified(library: Library, texts: Mapping[str, str]) -> tuple[Report, float]:
    """Hold every claim against its text, with nothing kept of an earlier reading."""
    forget()
    report, seconds = measured("verify", lambda: check_evidence(library, texts, "2031-05-05"))
    print(f"{'':24} {claims_in(library) / seconds:8,.0f} claims a second")
    return report, seconds


def site_built(files: Mapping[str, bytes]) -> None:
    """Build a project with MkDocs as it is set up, but for what is beside the pages."""
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        for name, content in {**files, MKDOCS: settings(files[MKDOCS]).encode()}.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_bytes(content)
        shutil.copytree(ROOT / "overrides", root / "overrides")
        (root / "docs").mkdir()
        command = [sys.executable, "-m", "mkdocs", "build", "-q"]
        found = os.environ | {"PYTHONPATH": str(ROOT)}
        subprocess.run(command, cwd=root, env=found, check=True)  # noqa: S603 - our own command


def settings(config: bytes) -> str:
    """Return MkDocs's settings without what is beside the pages, with the hook from here."""
    given = yaml_load(config.decode())
    kept = {key: given[key] for key in given if key not in {"nav", "extra_css"}}
    changed = {"hooks": [str(ROOT / "build.py")], "validation": {"omitted_files": "ignore"}}
    return yaml.safe_dump(kept | changed)


def projects() -> tuple[dict[str, bytes], dict[str, str]]:
    """Return this project and its texts where they are at hand, else the invented one's."""
    folder = Path(os.environ.get("BRIEFING_TEXTS") or ROOT / "seeds" / "texts")
    texts = read_texts(folder) if folder.is_dir() else {}
    if texts:
        return read_files(ROOT), texts
    return read_files(SITE), read_texts(SITE.parent / "texts")


def peaks() -> Iterator[str]:
    """Yield the most memory that was used, here and by MkDocs."""
    for name, who in (("here", resource.RUSAGE_SELF), ("MkDocs", resource.RUSAGE_CHILDREN)):
        if size := resource.getrusage(who).ru_maxrss:
            yield f"{size / 1024:,.0f} MB {name}"


@click.command()
@click.option("--claims", type=int, default=1000, help="Have at least so many claims.")
@click.option("--briefs", type=int, help="Have at least so many briefs instead; verify nothing.")
@click.option("--mkdocs", is_flag=True, help="Build the site with MkDocs too, from nothing.")
def main(claims: int, briefs: int | None, *, mkdocs: bool) -> None:
    """Print the seconds of each stage; exit status 1 where verifying grows with the square."""
    files, texts = projects()
    each = claims_in(read_library(files)[0])
    times = -(-briefs // articles_in(files)) if briefs else -(-claims // each)
    made, many = enlarged(files, texts, times)
    size = sum(len(content) for path, content in made.items() if path.startswith(BRIEFS))
    print(f"{articles_in(made):,} briefs, {each * times:,} claims, {size / 1e6:.1f} MB of YAML")
    library = built(made)
    ratio = 0.0
    if not briefs:
        _, once = verified(library, many)
        larger, more = enlarged(files, texts, 2 * times)
        ratio = verified(read_library(larger)[0], more)[1] / once
        print(f"twice the claims: {ratio:.1f} times as long, less than {MOST_FOR_TWICE:g} wanted")
    if mkdocs:
        site_built(made)
        spent = resource.getrusage(resource.RUSAGE_CHILDREN)
        print(f"{'MkDocs':24} {spent.ru_utime + spent.ru_stime:8.2f} s")
    print(f"at most {', '.join(peaks())}")
    sys.exit(ratio >= MOST_FOR_TWICE)


if __name__ == "__main__":
    main()
