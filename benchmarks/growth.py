"""The quick form: how this project grows, and what an edit draws; nothing depends on the machine.

Times are seconds on the processor, the best of a few, of the same work at two sizes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.corpora import texts_of
from benchmarks.drawing import changed, drawn, fault_in_edit, fault_in_pages, pages_of
from benchmarks.engines import OURS
from benchmarks.measuring import Effort
from benchmarks.processes import Run, run
from benchmarks.projects import written
from benchmarks.stands import Stand
from benchmarks.table import MB, exponent

SIZES = (100, 400)
MOST = 1.15
"""The most that anything may grow with, as a power of the corpus."""
TRIES = 2


@dataclass
class Project:
    """A project of one size, and the least that each thing took."""

    stand: Stand
    least: dict[str, float] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def try_all(self) -> None:
        """Do everything once."""
        stand, site = self.stand, self.stand.root / OURS.site
        stand.clear()
        self._note("cold build, s", stand.build())
        self._note("warm build, s", stand.build())
        before = pages_of(site)
        stand.edit.make()
        edited = self._note("build after an edit, s", stand.build())
        self._note_edit(before, pages_of(site), edited)
        self._note("check, s", self._command("check"))
        texts = str(texts_of(stand.root))
        self._note("verify, s", self._command("verify", "--texts", texts))

    def _note_edit(self, before: Mapping[str, str], after: Mapping[str, str], done: Run) -> None:
        site = self.stand.root / OURS.site
        shown = len(changed(before, after))
        self.least["site, MB"] = sum(p.stat().st_size for p in site.rglob("*") if p.is_file()) / MB
        self.least["pages"] = len(after)
        drew_more = fault_in_edit(shown, done.output)
        self.faults = [*filter(None, [drew_more]), *fault_in_pages(site)]
        count = drawn(done.output)
        said = "the build does not say how many it draws" if count is None else f"{count:,} drawn"
        print(f"{self.stand.briefs} briefs: {shown:,} pages show the edit, {said}", flush=True)

    def _command(self, *words: str) -> Run:
        return run(OURS.command(words), self.stand.root, self.stand.effort.limit)

    def _note(self, name: str, done: Run) -> Run:
        self.least[name] = min(done.processor, self.least.get(name, done.processor))
        memory = "memory of builds, MB"
        if "build" in name:
            self.least[memory] = max(done.peak / MB, self.least.get(memory, 0))
        return done


def judged(folder: Path) -> int:
    """Print what grows how; return 1 where something grows too much or draws too much."""
    effort = Effort()
    projects = [
        Project(Stand(OURS, size, written(folder / f"{size}", size, effort.limit), effort))
        for size in SIZES
    ]
    for _ in range(TRIES):
        for project in projects:
            project.try_all()
    small, large = projects
    faults = [*small.faults, *large.faults, *grown(small.least, large.least)]
    for fault in faults:
        print(f"TOO MUCH: {fault}")
    return bool(faults)


def grown(small: Mapping[str, float], large: Mapping[str, float]) -> list[str]:
    """Print how each thing grows; return those that grow too much."""
    faults = []
    print(f"{'':24} {SIZES[0]:>8} {SIZES[1]:>8}   growth")
    for name, before in small.items():
        power = exponent(*SIZES, before, large[name])
        print(f"{name:24} {before:8.2f} {large[name]:8.2f}   {power:6.2f}")
        if power > MOST:
            faults.append(f"{name} grows with the power {power:.2f}; at most {MOST} is allowed")
    return faults
