"""``make readings``: how well ``verify`` reads, of both halves; nothing of a case of ``aside/``.

``--write`` puts what was measured where it is told.
"""

import datetime as dt
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.readings.cases import HALVES, HERE, Case, cases_in
from tests.readings.record import written
from tests.readings.scores import lines_of, table_of


def main(arguments: Sequence[str]) -> int:
    """Print a table for each half; with ``--show``, the failing cases of the open one."""
    tables = {}
    halves = [name for name in HALVES if name in arguments] or HALVES
    folders = [Path(argument) for argument in arguments if "/" in argument] or [HERE]
    for half in halves:
        chosen = {a for a in arguments if len(a) == 2}
        cases = [c for c in cases_in(half, folders[0]) if not chosen or c.language in chosen]
        if not cases:
            continue
        if "--show" in arguments and half == HALVES[0]:
            for case in cases:
                print(*_shown(case), sep="\n", end="")
        tables[half] = table_of(cases)
        print(f"\n{half}/: {len(cases)} cases", *lines_of(tables[half]), sep="\n")
    if "--write" in arguments:
        day = dt.datetime.now(tz=dt.UTC).date().isoformat()
        for path, text in written(tables, day).items():
            path.write_text(text, "utf-8")
    return 0


def _shown(case: Case) -> Iterator[str]:
    """Yield what is wrong with the reading of a case."""
    for finding in case.false:
        yield f"FALSE  {case.file}/{case.id} ({case.kind}): {finding.rule}: {finding.reason}\n"
    if not case.is_caught:
        told = ", ".join(sorted({finding.rule for finding in case.told})) or "nothing"
        yield f"MISSED {case.file}/{case.id} ({case.kind}, {case.mistake}); found: {told}\n"
    if case.false or not case.is_caught:
        yield f"   {case.record['text'].strip()}\n"
        for which in ("right", "wrong"):
            yield f"   {which}: {case.record[which]}\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
