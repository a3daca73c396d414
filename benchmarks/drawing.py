"""How many pages an edit draws, beside how many pages it changes: counts, not seconds."""

import re
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

LARGEST = 400_000
"""The most bytes of HTML that any page may have, however large its corpus is."""
_DRAWN = re.compile(r"\b[Dd](?:rew|rawn:?) ([0-9,]+)(?: of [0-9,]+)? pages?\b")


def pages_of(site: Path) -> dict[str, str]:
    """Return a hash of each page of a built site."""
    return {
        path.relative_to(site).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in sorted(site.rglob("*.html"))
    }


def changed(before: Mapping[str, str], after: Mapping[str, str]) -> list[str]:
    """Return the pages that show an edit: those that it changed, brought or took away."""
    return sorted(
        path for path in before.keys() | after.keys() if before.get(path) != after.get(path)
    )


def drawn(output: str) -> int | None:
    """Return how many pages a build says that it drew; none where it does not say."""
    match = _DRAWN.search(output)
    return int(match[1].replace(",", "")) if match else None


def fault_in_edit(shown: int, output: str) -> str:
    """Say that an edit drew more pages than show it; nothing where the build does not say."""
    count = drawn(output)
    if count is None or count <= shown:
        return ""
    return f"an edit that {shown:,} pages show draws {count:,}"


def fault_in_pages(site: Path) -> Iterator[str]:
    """Say which pages of a built site are larger than a page may be, the largest first."""
    sizes = {
        path.relative_to(site).as_posix(): path.stat().st_size for path in site.rglob("*.html")
    }
    for path, size in sorted(sizes.items(), key=lambda each: -each[1]):
        if size > LARGEST:
            yield f"{path} has {size:,} bytes; a page has {LARGEST:,} at the most"
