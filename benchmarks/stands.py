"""One engine with the pages of one corpus: it builds, serves and is edited."""

import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path

from benchmarks.browsing import Browser, free_port, get, shows, until
from benchmarks.edits import Edit, edit_of, page_of
from benchmarks.engines import Engine
from benchmarks.measuring import Effort, Measure, Sample
from benchmarks.processes import FailedError, Process, Run, run, stopped

TOLD_LATE = 10.0
"""Seconds after the page has the new sentence in which a browser must have been told of it."""


@dataclass
class Stand:
    """What one engine takes; where it fails, ``failure`` says why."""

    engine: Engine
    briefs: int
    root: Path
    effort: Effort
    edit: Edit = field(init=False)
    spent: float = 0.0
    failure: str = ""

    def __post_init__(self) -> None:
        """Take the article in the middle for the edits."""
        self.edit = edit_of(self.root, self.engine.edited, self.briefs)

    @property
    def takes_part(self) -> bool:
        """Say whether it is measured once more."""
        return not self.failure and self.spent < self.effort.patience

    def round(self) -> Iterator[Sample]:
        """Measure everything once; keep why, where that fails."""
        try:
            yield from self._builds()
            yield from self._server()
        except (FailedError, OSError, ValueError) as error:
            self.failure = str(error)

    def build(self) -> Run:
        """Build once."""
        return run(self.engine.command(self.engine.build), self.root, self.effort.limit)

    def clear(self) -> None:
        """Remove what was built, and what is kept for the next build."""
        for pattern in self.engine.made(self.root):
            for path in self.root.glob(pattern):
                shutil.rmtree(path) if path.is_dir() else path.unlink()

    def _builds(self) -> Iterator[Sample]:
        self.clear()
        for measure in (Measure.COLD, Measure.WARM, Measure.EDIT):
            if measure is Measure.EDIT:
                self.edit.make()
            done = self.build()
            yield self._sample(measure, done.seconds, done.peak)

    def _server(self) -> Iterator[Sample]:
        port, page = free_port(), page_of(self.briefs)
        process = Process(self.engine.command(self.engine.serve, port), self.root)
        peak = 0
        try:
            answers = until(lambda: get(port, "/")[0] == HTTPStatus.OK, process, self.effort.limit)
            until(lambda: shows(port, page, self.edit.text), process, self.effort.limit)
            yield from self._edits(process, port, page)
        finally:
            if process.process.returncode is None:
                peak = stopped(process).peak
        yield self._sample(Measure.START, answers - process.started, peak)

    def _edits(self, process: Process, port: int, page: str) -> Iterator[Sample]:
        end = time.perf_counter() + self.effort.patience / self.effort.rounds
        for i in range(self.effort.edits_a_round):
            if i and time.perf_counter() > end:
                return
            # a person pauses, and not always as long: else each edit met the same look at the files
            time.sleep(1 + i * 0.37 % 1)
            yield from self._edited(process, port, page)

    def _edited(self, process: Process, port: int, page: str) -> Iterator[Sample]:
        browser = Browser(self.engine.listener(), port, page)
        started = time.perf_counter()
        text = self.edit.make()
        browser.expect(text)
        there = until(lambda: shows(port, page, text), process, self.effort.limit)
        yield self._sample(Measure.PAGE, there - started)
        if known := browser.until_seen(TOLD_LATE):
            yield self._sample(Measure.BROWSER, known - started)

    def _sample(self, measure: Measure, seconds: float, peak: int = 0) -> Sample:
        self.spent += seconds
        name = self.engine.name
        return Sample(engine=name, briefs=self.briefs, measure=measure, seconds=seconds, peak=peak)
