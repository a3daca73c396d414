"""A file's hash is known without reading it only where nobody can have changed it."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from sitegen.desk import stamps
from sitegen.desk.manifest import fingerprint
from sitegen.desk.stamps import SUMS, recall_sums, sum_of

OLD, NEW = b"as it was", b"as it is!"


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Path]:
    """Return a file that is read, and what was read begins anew."""
    file = tmp_path / "page.html"
    file.write_bytes(OLD)
    recall_sums({})
    yield file
    recall_sums({})


def test_what_changed_lately_is_read_each_time(page: Path) -> None:
    assert sum_of(f"{page}") == fingerprint(OLD)
    assert SUMS.kept == {}


@pytest.mark.parametrize("system", ["posix", "nt"])
def test_what_is_as_it_was_is_not_read_again(
    page: Path, system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stamps, "_LATELY", -(10**10))  # ten seconds ahead
    monkeypatch.setattr(stamps, "_TELLS", system == "posix")
    recall_sums({})
    assert sum_of(f"{page}") == fingerprint(OLD)
    assert bool(SUMS.kept) is (system == "posix")
    recall_sums(SUMS.kept)
    monkeypatch.setattr(stamps, "content_of", lambda _: NEW)
    assert sum_of(f"{page}") == fingerprint(OLD if system == "posix" else NEW)


def test_putting_back_a_files_time_hides_no_change(
    page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stamps, "_LATELY", -(10**10))
    before = page.stat()
    recall_sums({})
    sum_of(f"{page}")
    recall_sums(SUMS.kept)
    while page.stat().st_ctime_ns == before.st_ctime_ns:  # a clock has its steps
        page.write_bytes(NEW)
        os.utime(page, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert (page.stat().st_size, page.stat().st_mtime_ns) == (before.st_size, before.st_mtime_ns)
    assert sum_of(f"{page}") == fingerprint(NEW)
