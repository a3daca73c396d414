"""Corpora on disk: this project's folder, and the same pages in another engine's."""

import sys
from pathlib import Path

from benchmarks.engines import OURS, ROOT, Engine
from benchmarks.processes import run


def written(folder: Path, briefs: int, limit: float) -> Path:
    """Write a corpus, build it once, and return its folder: other engines take its pages.

    It is written by a process of its own, since programs begin with the memory of this one.
    """
    project = folder / "project"
    make = (sys.executable, "-m", "benchmarks.corpora", str(project), str(briefs))
    run(make, ROOT, limit)
    run((sys.executable, "-m", "compileall", "-q", "sitegen", "build.py"), project, limit)
    run(OURS.command(OURS.build), project, limit)
    return project


def prepared(project: Path, engine: Engine) -> Path:
    """Return an engine's folder with the pages of a project that is built."""
    if not engine.prepare:
        return project
    folder = project.with_name(engine.name.split()[0].lower())
    engine.prepare(project, folder)
    return folder
