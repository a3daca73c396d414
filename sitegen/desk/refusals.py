"""What the disk refuses: where it was, why, and what to do about it."""

import errno
from pathlib import Path

_MAKE_ROOM = "make room there, then run this again"
_GIVE_ACCESS = "give your account access there"
_REMEDIES = {
    errno.ENOSPC: _MAKE_ROOM,
    errno.EDQUOT: _MAKE_ROOM,
    errno.EACCES: _GIVE_ACCESS,
    errno.EPERM: _GIVE_ACCESS,
    errno.EROFS: "make it writable",
}


def reason(error: OSError) -> str:
    """Return the system's reason, and a remedy where one is known."""
    remedy = _REMEDIES.get(error.errno or 0)
    return f"{error.strerror or error}" + (f"; {remedy}" if remedy else "")


def where(error: OSError, root: Path, otherwise: Path | None = None) -> str:
    """Return the path that was refused, as seen from ``root``; or another, where none is named."""
    named = error.filename2 or error.filename
    # an open file has a number in its place
    path = Path(named) if isinstance(named, str | Path) else otherwise
    if path and path.is_relative_to(root):
        path = path.relative_to(root)
    return path.as_posix() if path else ""
