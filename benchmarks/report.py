"""What is told of a run: when, on which machine, with which versions, and the tables."""

import datetime as dt
import os
import platform
import re
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks.engines import OURS, ROOT, Engine
from benchmarks.measuring import Sample
from benchmarks.processes import run
from benchmarks.table import rests_on, tables

README = Path(__file__).parent / "README.md"
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
_VERSION = re.compile(r"[0-9]+(?:\.[0-9]+)+")


def about(engines: Iterable[Engine]) -> dict[str, str]:
    """Return the version of each engine that is there."""
    return {engine.name: _version(engine) for engine in engines if engine.program()}


def _version(engine: Engine) -> str:
    if engine is OURS:
        return _commit()
    match = _VERSION.search(run(engine.command(engine.version), ROOT, 60).output)
    return match[0] if match else "of unknown version"


def _commit() -> str:
    """Return the commit of this checkout; a plus where it has been changed since."""
    described = ("git", "describe", "--always", "--dirty=+", "--exclude=*")
    done = subprocess.run(described, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - our own command
    return done.stdout.strip() or "outside version control"


def report(
    samples: Sequence[Sample], versions: dict[str, str], notes: Sequence[str], *, write: bool
) -> None:
    """Print the tables; put them into the README where that is asked for."""
    text = told(samples, versions, notes)
    print(text)
    if write:
        README.write_text(replaced(README.read_text("utf-8"), text), "utf-8")


def told(samples: Sequence[Sample], versions: dict[str, str], notes: Sequence[str]) -> str:
    """Return all that is told, in Markdown."""
    today = dt.datetime.now(tz=dt.UTC).date().isoformat()
    engines = [*versions]
    lines = [
        f"{today}, {machine()}: {', '.join(f'{name} {is_}' for name, is_ in versions.items())}.",
        "",
        *(f"- **{note}**" for note in notes),
        *([""] if notes else []),
        tables(samples, engines),
        "Cold builds and edits of a server that the medians rest on:",
        "",
        *(f"- {line}" for line in rests_on(samples, engines)),
    ]
    return "\n".join(lines)


def replaced(readme: str, text: str) -> str:
    """Put a text between the marks of the README."""
    before, _, rest = readme.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{text}\n\n{END}{after}"


def machine() -> str:
    """Return what it runs on: processor, cores, memory, system, Python."""
    cores = os.cpu_count() or 1
    parts = [
        _processor(),
        f"{cores} core{'s' if cores > 1 else ''}",
        f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 1e9:.0f} GB",
        f"{platform.system()} {platform.release().split('-')[0]}",
        f"Python {platform.python_version()}",
    ]
    return ", ".join(parts)


def _processor() -> str:
    """Return the processor's name, which only Linux has in a file."""
    try:
        found = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text("utf-8"))
    except OSError:
        found = None
    return found[1].strip() if found else platform.machine()
