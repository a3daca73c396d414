"""Files that nobody means to write: editors and systems leave them beside those that people do."""

import re
from fnmatch import translate
from pathlib import PurePath

# after github.com/github/gitignore, folder Global, and the editors' own manuals
_LEFTOVERS = (
    *("*~", "#*#", ".#*"),  # Emacs: backup, unsaved text, lock (a link to nowhere)
    *("*.sw[nop]", "4913"),  # vim: unsaved text, whether it may write here
    *("*___jb_tmp___", "*___jb_old___"),  # JetBrains: while it saves
    *("~$*", ".~lock.*#"),  # Microsoft Office, LibreOffice: somebody has the file open
    *("Thumbs.db", "ehthumbs.db", "desktop.ini"),  # Windows
    *(".DS_Store", "._*", "Icon\r"),  # macOS
    *("*.orig", "*.rej"),  # git, patch: before a merge, what did not fit
    *("*.bak", "*.tmp"),  # many
)
_LEFTOVER = re.compile("|".join(map(translate, _LEFTOVERS)), re.IGNORECASE)


def is_leftover(name: str) -> bool:
    """Say whether a file's name is one that editors or systems give."""
    return bool(_LEFTOVER.match(name))


def is_hidden(path: PurePath) -> bool:
    """Say whether a file, or a folder around it, is none that people see."""
    return any(part.startswith(".") for part in path.parts)


def is_meant(path: PurePath) -> bool:
    """Say whether a file is one that people see and mean to have."""
    return not (is_hidden(path) or is_leftover(path.name))
