"""A sentence by rule for each question: who gives which answer, with origins and asserters."""

from collections.abc import Iterator

from sitegen.records.vocabulary import BUILT_IN_ACTORS
from sitegen.views.matrix import Row, Tally, origin_of
from sitegen.wording import count, small, told


def stands(row: Row) -> str:
    """Count who gives which answer, from the data only; articles without an answer come last.

    An article's author and its unnamed sources are asserters of their own; anybody else is one
    asserter in however many articles.
    """
    total = count(len(row.cells), "article")
    if not row.tally:
        return told("None of {total} addresses it.").format(total=total)
    tallies = sorted(row.tally, key=lambda tally: -len(tally.cells))
    of = told(" of {total}").format(total=total)
    parts = [_part(tally, of=of if i == 0 else "") for i, tally in enumerate(tallies)]
    if silent := sum(1 for cell in row.cells if not cell.answer):
        parts.append(f"{told('not addressed')}: {small(silent)}")
    return f"{'; '.join(parts)}."


def _part(tally: Tally, *, of: str) -> str:
    return f"{tally.label}: {small(len(tally.cells))}{of}{_support(tally)}"


def _support(tally: Tally) -> str:
    """Count what is behind an answer; one article with one asserter goes without saying."""
    asserters = len(set(_asserters(tally)))
    by = told("said by {asserters}").format(asserters=small(asserters))
    said = [by] if asserters > 1 else []
    if len(tally.cells) > 1:
        origins = len({origin_of(cell) for cell in tally.cells})
        said = [count(origins, "origin"), by]
    return f" ({', '.join(said)})" if said else ""


def _asserters(tally: Tally) -> Iterator[str]:
    for cell in tally.cells:
        for actor in cell.answer.by if cell.answer else ():
            own = actor.id in BUILT_IN_ACTORS
            yield f"{cell.article.id}/{actor.id}" if own else actor.id
