"""A site is the same to the byte, wherever, by whom and on whatever day it is built."""

import getpass
import gzip
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from sitegen.hook.run import EARLIEST, latest_day
from sitegen.library import read_library
from sitegen.project import project_of
from tests.projects import site

ADDRESS = "https://example.org/reports/"
# MkDocs takes the day from this variable where it is set, else from the clock
LONG_AGO, FAR_AHEAD = "1000000000", "4000000000"


def files_of(root: Path, **environment: str) -> dict[str, bytes]:
    """Build a project in a world of its own; return every file of its site."""
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, root / "build.py"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "SITE_URL": ADDRESS, **environment},
    )
    assert done.returncode == 0, done.stderr
    built = root / "site"
    paths = (path for path in built.rglob("*") if path.is_file())
    return {path.relative_to(built).as_posix(): path.read_bytes() for path in paths}


@pytest.mark.process
@pytest.mark.weekly
def test_a_site_is_the_same_wherever_and_whenever_it_is_built(
    project: Path, tmp_path: Path
) -> None:
    mkdocs = project / "mkdocs.yml"
    address = 'site_url: !ENV [SITE_URL, ""]\n'
    mkdocs.write_text(address + mkdocs.read_text("utf-8"), "utf-8")
    other = tmp_path / "another folder" / "ö"
    shutil.copytree(project, other)
    here = files_of(project, SOURCE_DATE_EPOCH=LONG_AGO, TZ="Asia/Tokyo", LC_ALL="C")
    there = files_of(
        other,
        SOURCE_DATE_EPOCH=FAR_AHEAD,
        TZ="America/New_York",
        LC_ALL="C.UTF-8",
        HOME=str(tmp_path),
        USER=f"not-{getpass.getuser()}",
        PYTHONHASHSEED="7",
    )
    assert here.keys() == there.keys()
    assert [name for name, content in here.items() if there[name] != content] == []
    sitemap = here["sitemap.xml"].decode()
    assert sitemap.count("<lastmod>2031-06-01</lastmod>") == sitemap.count("<url>") > 1
    assert gzip.decompress(here["sitemap.xml.gz"]) == here["sitemap.xml"]


def test_the_latest_day_is_that_of_the_latest_content() -> None:
    project = project_of(site())
    assert project.corpus
    assert latest_day(project.library, project.corpus) == "2031-06-01"
    bare = replace(project.corpus, articles=(), themes=())
    assert latest_day(project.library, bare) == EARLIEST
    assert latest_day(read_library({})[0], None) == EARLIEST
