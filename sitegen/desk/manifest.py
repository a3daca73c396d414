"""Which files below ``docs/`` are generated, by their hashes: the text of ``docs/.generated``."""

import hashlib
import re
from collections.abc import Mapping
from pathlib import PureWindowsPath

from sitegen.desk.leftovers import is_leftover, is_meant

NAME = ".generated"
_PLAIN = re.compile(r"[a-z0-9-]+(?:/[a-z0-9-]+)*(?:\.[a-z0-9]+)*")


def fingerprint(content: bytes) -> str:
    """Return the SHA-256 of a file's bytes in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def parse_manifest(text: str) -> dict[str, set[str]]:
    """Return the hashes that each path may have: two of them while it is being written."""
    known: dict[str, set[str]] = {}
    for line in text.splitlines():
        found, _, path = line.partition("  ")
        if _can_be_ours(path):
            known.setdefault(path, set()).add(found)
    return known


def format_manifest(known: Mapping[str, set[str]]) -> str:
    """Return one ``hash  path`` a line, as ``sha256sum`` writes it."""
    return "".join(f"{found}  {path}\n" for path in sorted(known) for found in sorted(known[path]))


def _can_be_ours(path: str) -> bool:
    """Say whether a path is written as we write one, and stays in its folder on any system."""
    if _PLAIN.fullmatch(path) and not is_leftover(path.rpartition("/")[2]):
        return True
    read = PureWindowsPath(path)  # which knows every way to leave a folder
    is_plain = path.isprintable() and read.as_posix() == path
    return is_plain and bool(read.name) and not read.anchor and is_meant(read)
