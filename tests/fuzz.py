"""Try the project with files that nobody would write: ``make fuzz``.

No file ends in a traceback, a crash, a hang or over 500 MB; no text becomes an element, no list of
files has another one removed; every message is one printable line with a place that exists. The
cases kept in ``tests/fuzzed/`` are tried first, then changes of the invented project's files, and
of whatever gave a new kind of message. What fails is made smaller and kept. The same seed and count
try the same cases. Ctrl+C ends it with its counts, too.
"""

import random
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import click

from tests.fuzzing.cases import FUZZED, Case, kept_cases, originals, write_case
from tests.fuzzing.mutating import mutated
from tests.fuzzing.reducing import reduced
from tests.fuzzing.trials import LARGE, Outcome
from tests.fuzzing.workers import Worker


@dataclass
class Hunt:
    """What has been tried so far, and what came of it."""

    worker: Worker
    kept: Path
    tried: int = 0
    kinds: set[str] = field(default_factory=set)
    pool: list[Case] = field(default_factory=list)
    failed: dict[str, Case] = field(default_factory=dict)

    def take(self, case: Case) -> None:
        """Try a case; keep it to go on from where it gives a new kind of message."""
        outcome = self.worker.run(case)
        self.tried += 1
        if outcome.faults:
            self._fail(case, outcome)
        elif outcome.kinds - self.kinds:
            self.kinds |= outcome.kinds
            # what is large takes the time of hundreds
            self.pool += [case] if len(case.content) <= LARGE else []

    def _fail(self, case: Case, outcome: Outcome) -> None:
        sort = sort_of(outcome)
        if sort in self.failed:
            return
        self.failed[sort] = case

        def fails(smaller: Case) -> bool:
            return sort_of(self.worker.run(smaller)) == sort

        click.echo(f"{case.path}: {outcome.faults[0]}")
        path = write_case(self.kept, reduced(case, fails))
        click.echo(f"  kept as {path.name}")


def sort_of(outcome: Outcome) -> str:
    """Return what tells one failure from another: its fault without names and numbers."""
    fault = next(iter(outcome.faults), "")
    return fault if fault.startswith("a ") else fault.partition(":")[0]


def cases(rng: random.Random, pool: list[Case]) -> Iterator[Case]:
    """Yield changes of what is in the pool, for ever."""
    while True:
        # what came last has been changed least
        recent = pool[-20:] if rng.random() < 0.3 else pool
        yield mutated(rng, rng.choice(recent), pool)


def _hunt(hunt: Hunt, rng: random.Random, seconds: float, count: float, grow: int) -> None:
    """Try what there is, then so many new cases, or for so long; keep what gave new messages."""
    known = [*kept_cases(hunt.kept)] if hunt.kept.is_dir() else []
    for case in (*(Case(path=p, content=c) for p, c in originals().items()), *known):
        hunt.take(case)
    begun, started = len(hunt.pool), time.monotonic()
    for tried, case in enumerate(cases(rng, hunt.pool)):
        if tried >= count or time.monotonic() - started >= seconds:
            break
        hunt.take(case)
    for case in hunt.pool[begun : begun + grow]:
        write_case(hunt.kept, case)


@click.command()
@click.option("--seconds", type=float, default=float("inf"), help="Stop after this time.")
@click.option("--count", type=float, default=float("inf"), help="Stop after this many cases.")
@click.option("--seed", type=int, help="Try the same cases again; by default others each time.")
@click.option("--kept", type=click.Path(path_type=Path), default=FUZZED, help="Cases' folder.")
@click.option("--grow", type=int, default=0, help="Keep so many cases that gave new messages.")
def main(seconds: float, count: float, seed: int | None, kept: Path, grow: int) -> None:
    """Try the kept cases, then new ones; exit status 1 where one fails."""
    seed = random.SystemRandom().randrange(10**6) if seed is None else seed
    click.echo(f"seed {seed}")
    hunt = Hunt(worker=Worker(), kept=kept)
    with suppress(KeyboardInterrupt):
        _hunt(hunt, random.Random(seed), seconds, count, grow)  # noqa: S311 - to be repeated
    hunt.worker.close()
    click.echo(
        f"{hunt.tried:,} cases, {len(hunt.kinds)} kinds of message, {len(hunt.failed)} failures"
    )
    sys.exit(1 if hunt.failed else 0)


if __name__ == "__main__":
    main()
