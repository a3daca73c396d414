"""Set up ``.venv/``; make it anew where it no longer works, and say why.

``python3 environment.py`` installs what builds the site, ``python3 environment.py dev`` what the
tests need too. The locks are complete: what they name is installed, nothing is resolved, and
``pip check`` looks at the result. Only Python itself is needed, and one too old is told so: this
file is one that Python 3.6 can read.
"""

import hashlib
import importlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent
OLDEST = (3, 11)
# each lock holds what those behind it hold
LOCKS = {"site": ["requirements.txt"], "dev": ["requirements-dev.txt", "requirements.txt"]}
WINDOWS = os.name == "nt"
PYTHON = "Scripts/python.exe" if WINDOWS else "bin/python"
PIP = "Lib/site-packages/pip" if WINDOWS else "lib/python*/site-packages/pip"
ACTIVATE = r".venv\Scripts\activate" if WINDOWS else ". .venv/bin/activate"
SHOW_VERSION = "import sys; print(*sys.version_info[:2], sep='.')"
_fcntl = importlib.import_module("fcntl") if importlib.util.find_spec("fcntl") else None


def main(arguments: "list[str]") -> None:
    """Leave an environment that works and has what the lock of this use names."""
    use = arguments[0] if arguments else "site"
    if use not in LOCKS or len(arguments) > 1:
        raise SystemExit("usage: python3 environment.py [site|dev]")
    try:
        with alone(ROOT / LOCKS["site"][0]):
            set_up(use)
    except KeyboardInterrupt:
        raise SystemExit("\nInterrupted; the next run starts anew.") from None
    except OSError as error:
        raise SystemExit(f".venv/ cannot be set up: {error}") from None


@contextmanager
def alone(file: Path) -> "Iterator[None]":
    """Wait while another run sets up the same, which would find this one's work half done."""
    with file.open("rb") as held:
        if _fcntl is not None:  # Windows has no lock on a file that others read
            with suppress(OSError):  # nor have some network file systems
                _take(_fcntl, held.fileno())
        yield


def _take(locks: Any, handle: int) -> None:
    try:
        locks.flock(handle, locks.LOCK_EX | locks.LOCK_NB)
    except BlockingIOError:
        print("Another run sets up .venv/; this one waits for it.", flush=True)  # noqa: T201
        locks.flock(handle, locks.LOCK_EX)


def set_up(use: str) -> None:
    """Make the environment where there is none that works, and install what it lacks."""
    why = fault(ROOT)
    if why:
        print(f".venv/ is made anew: {why}.", flush=True)  # noqa: T201 - a command
    if why or not (ROOT / ".venv").exists():
        make(ROOT)
    if not lacks(ROOT, use):
        return
    if not install(ROOT, use):
        print(".venv/ is made anew: what it had does not fit the lock.", flush=True)  # noqa: T201
        make(ROOT)
        if not install(ROOT, use):
            raise SystemExit(f"{LOCKS[use][0]} does not fit together (see above); run make lock")


def hint(root: Path, missing: str) -> str:
    """Return one line on what to do where a package is missing."""
    if not os.path.lexists(root / ".venv"):
        return f"{missing} is missing; set up the environment: make site"
    why = fault(root)
    if why:
        return f"{missing} is missing, and .venv/ no longer works: {why}; make it anew: make site"
    if Path(sys.prefix) == root / ".venv":
        return f"{missing} is missing in .venv/; install it: make site"
    return f"{missing} is missing; activate the environment, which make site sets up: {ACTIVATE}"


def fault(root: Path) -> str:
    """Return why ``.venv/`` cannot be used; nothing where it can, or where there is none."""
    folder = root / ".venv"
    if not os.path.lexists(folder):
        return ""
    if (folder / "unfinished").exists():
        return "its installation was interrupted"
    made, runs = _made_for(folder), _runs(folder)
    if not runs:
        return f"its Python {made} is gone".replace("  ", " ")
    if not made or not any(folder.glob(PIP)):
        return "it was not made by Python's venv"
    if made != runs:
        return f"it was made for Python {made}, and now runs {runs}"
    at = _record(folder).get("folder", str(folder))
    return "" if at == str(folder) else f"it was made in {Path(at).parent}"


def lacks(root: Path, use: str) -> bool:
    """Tell whether a lock of this use is not installed as it is now."""
    record = _record(root / ".venv")
    return any(record.get(lock) != _hash(root / lock) for lock in LOCKS[use])


def make(root: Path) -> None:
    """Put an empty environment of the Python that runs this in the place of what is there."""
    if sys.version_info < OLDEST:
        here = ".".join(map(str, sys.version_info[:2]))
        raise SystemExit(
            f"Python 3.11 or newer is needed, and this is {here}; "
            "name another: make PYTHON=python3.11 ..."
        )
    folder = root / ".venv"
    if folder.is_symlink() or folder.is_file():
        folder.unlink()
    elif folder.exists():
        # first what it cannot do without: half removed it must not seem whole
        (folder / "pyvenv.cfg").unlink(missing_ok=True)
        shutil.rmtree(folder)
    folder.mkdir()
    (folder / "unfinished").touch()
    made = _run(sys.executable, "-m", "venv", str(folder))
    if made.returncode:
        shutil.rmtree(folder, ignore_errors=True)
        said = made.stdout.strip()
        if "ensurepip" in said:
            raise SystemExit("Python's venv is missing: apt install python3-venv, then again")
        raise SystemExit(said)


def install(root: Path, use: str) -> bool:
    """Install a lock; return whether all that is in the environment fits together."""
    folder = root / ".venv"
    pip = [str(folder / PYTHON), "-I", "-m", "pip", "--disable-pip-version-check"]
    options = ["--quiet", "--no-deps", "--require-hashes"]
    mark = folder / "unfinished"
    mark.touch()
    command = [*pip, "install", *options, "-r", str(root / LOCKS[use][0])]
    done = subprocess.run(command, check=False)  # noqa: S603 - pip, of our own environment
    mark.unlink()
    if done.returncode:
        raise SystemExit(
            "The packages could not be installed, pip says why above. Run it again when that is "
            "mended (is this machine online?)."
        )
    checked = _run(*pip, "check")
    if checked.returncode:
        print(checked.stdout.strip(), flush=True)  # noqa: T201 - a command
        return False
    record = {**_record(folder), "folder": str(folder)}
    record.update({lock: _hash(root / lock) for lock in LOCKS[use]})
    _record_file(folder).write_text(json.dumps(record, indent=2) + "\n", "utf-8")
    return True


def _made_for(folder: Path) -> str:
    """Return the Python that an environment was made for, as ``3.11``; nothing if unknown."""
    try:
        lines = (folder / "pyvenv.cfg").read_text("utf-8").splitlines()
    except (OSError, ValueError):
        return ""
    values = dict(line.replace(" ", "").partition("=")[::2] for line in lines)
    version = values.get("version") or values.get("version_info") or ""
    return ".".join(version.split(".")[:2])


def _runs(folder: Path) -> str:
    """Return the Python that an environment runs, as ``3.11``; nothing if it does not run."""
    try:
        return _run(str(folder / PYTHON), "-I", "-c", SHOW_VERSION).stdout.strip()
    except OSError:
        return ""


def _record_file(folder: Path) -> Path:
    return folder / "installed.json"


def _record(folder: Path) -> "dict[str, str]":
    """Return where an environment was made, and the hash of each lock installed in it."""
    try:
        return dict(json.loads(_record_file(folder).read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return {}


def _hash(lock: Path) -> str:
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def _run(*command: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(  # noqa: S603 - Python and pip, of our own environment
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


if __name__ == "__main__":
    main(sys.argv[1:])
