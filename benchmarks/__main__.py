"""Measure this project beside other engines, or only how it grows: ``--help``."""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.engines import ENGINES, Engine
from benchmarks.growth import judged
from benchmarks.measuring import Effort, Sample
from benchmarks.projects import prepared, written
from benchmarks.report import about, report
from benchmarks.stands import Stand
from benchmarks.table import seconds

SIZES = (5, 100, 1000, 5000)


def arguments() -> argparse.Namespace:
    """Read the command line."""
    usual = Effort()
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="only how this project grows")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, metavar="BRIEFS")
    parser.add_argument("--engines", nargs="+", default=[e.name for e in ENGINES], metavar="NAME")
    parser.add_argument("--rounds", type=int, default=usual.rounds)
    parser.add_argument("--edits", type=int, default=usual.edits, help="of each server, in all")
    parser.add_argument("--patience", type=float, default=usual.patience, metavar="SECONDS")
    parser.add_argument("--limit", type=float, default=usual.limit, metavar="SECONDS")
    parser.add_argument("--write", action="store_true", help="put the tables into the README")
    return parser.parse_args()


def main() -> None:
    """Print the tables; exit status 1 where the quick form finds something too large."""
    given = arguments()
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        if given.quick:
            sys.exit(judged(Path(folder)))
        effort = Effort(
            rounds=given.rounds, edits=given.edits, patience=given.patience, limit=given.limit
        )
        engines = [engine for engine in ENGINES if engine.name in given.engines]
        samples, notes = measured(Path(folder), engines, given.sizes, effort)
    report(samples, about(engines), notes, write=given.write)


def measured(
    folder: Path, engines: Sequence[Engine], sizes: Sequence[int], effort: Effort
) -> tuple[list[Sample], list[str]]:
    """Measure all engines that are there, and say which are not, or gave up."""
    notes = [_skipped(engine) for engine in engines if not engine.program()]
    left = [engine for engine in engines if engine.program()]
    samples: list[Sample] = []
    for size in sorted(sizes):
        stands = _stands(folder, left, size, effort)
        for number in range(effort.rounds):
            for stand in stands:
                if stand.takes_part:
                    samples += _told(stand, number + 1)
        failed = [stand for stand in stands if stand.failure]
        notes += [_failed(stand) for stand in failed]
        left = [stand.engine for stand in stands if not stand.failure]
        shutil.rmtree(folder / f"{size}")
    return samples, notes


def _stands(folder: Path, engines: Sequence[Engine], size: int, effort: Effort) -> list[Stand]:
    project = written(folder / f"{size}", size, effort.limit)
    roots = {engine.name: prepared(project, engine) for engine in engines}
    return [Stand(engine, size, roots[engine.name], effort) for engine in engines]


def _told(stand: Stand, number: int) -> Iterator[Sample]:
    """Measure one round, and tell each time at once: the tables come hours later."""
    for sample in stand.round():
        of = f"{sample.briefs:,} briefs, round {number}, {sample.engine}"
        _tell(f"{of}: {sample.measure} {seconds(sample.seconds)}")
        yield sample


def _skipped(engine: Engine) -> str:
    note = f"SKIPPED: {engine.name} is not installed; see benchmarks/README.md"
    _tell(note)
    return note


def _failed(stand: Stand) -> str:
    why = " ".join(stand.failure.split())
    note = f"GAVE UP: {stand.engine.name} at {stand.briefs:,} briefs: {why[:300]}"
    _tell(note)
    return note


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
