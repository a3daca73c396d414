"""Where the measured numbers are told: in what ``verify --explain`` says, and in DESIGN."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.readings.scores import Table

_LANGUAGES = {"de": "German", "en": "English", "fr": "French"}
_RULE = re.compile(r"^(\S+ (?:wrong|look|note))(?: \d+/\d+)?: ", re.MULTILINE)
_TOLD = re.compile(r"- `make readings` \(.*?\), right claims\s.*?\.\s+(?=Pairs)", re.DOTALL)
ROOT = Path(__file__).parent.parent.parent
WEIGHING, DESIGN = ROOT / "sitegen/evidence/weighing.py", ROOT / "DESIGN.md"


def counts_of(tables: Sequence[Table]) -> dict[str, tuple[int, int]]:
    """Return by rule how many of its findings were right, and how many there were."""
    counts: dict[str, tuple[int, int]] = {}
    for name, precision in (item for table in tables for item in table.rules.items()):
        right, every = counts.get(name, (0, 0))
        found = precision.fits + precision.other
        counts[name] = (right + found, every + found + precision.false)
    return counts


def written(tables: Mapping[str, Table], day: str) -> dict[Path, str]:
    """Return the files that tell what was measured, by their path, as they are to be."""
    code, design = (path.read_text("utf-8") for path in (WEIGHING, DESIGN))
    return {
        WEIGHING: with_counts(code, [*tables.values()]),
        DESIGN: with_scores(design, tables, day),
    }


def with_counts(code: str, tables: Sequence[Table]) -> str:
    """Return the table of rules with how often each was right; one that never spoke stays bare."""
    counts = counts_of(tables)

    def told(match: re.Match[str]) -> str:
        count = counts.get(match[1].split()[0])
        return f"{match[1]} {count[0]}/{count[1]}: " if count else f"{match[1]}: "

    return _RULE.sub(told, code)


def with_scores(design: str, tables: Mapping[str, Table], day: str) -> str:
    """Return DESIGN with the line on the readings as measured on a day."""
    rows = {half: {each: table.rows[each] for each in _LANGUAGES} for half, table in tables.items()}
    told = []
    for half, of in rows.items():
        pairs = f"{sum(score.cases for score in of.values()):,}"
        shares = ", ".join(
            f"{_LANGUAGES[language]} {score.clean / score.cases:.0%} and "
            f"{score.caught / score.cases:.0%}"
            for language, score in of.items()
        )
        what = "that were set aside" if half == "aside" else "that rules were made on"
        told.append(f"of the {pairs} {what} {shares}".replace("%", " %"))
    return _TOLD.sub(
        f"- `make readings` ({day}), right claims clean and wrong ones caught:\n"
        f"  {told[1]};\n  {told[0]}. ",
        design,
    )
