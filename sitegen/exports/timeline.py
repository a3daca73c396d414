"""``data/timeline.csv``: every dated claim by the time that it speaks of."""

from collections.abc import Iterator
from dataclasses import dataclass

from sitegen import addresses, wording
from sitegen.corpus import Claim, Corpus
from sitegen.dates import Date
from sitegen.exports.tables import EDTF, ID, REQUIRED, Column, Table, one_of
from sitegen.records.terms import Hedge


@dataclass(frozen=True, kw_only=True)
class Row:
    """One dated claim."""

    claim: Claim
    date: Date


def _rows(corpus: Corpus) -> Iterator[Row]:
    """Yield dated claims by their beginning, longer times first."""
    dated = [Row(claim=claim, date=claim.date) for claim in corpus.claims if claim.date]
    dated.sort(key=lambda row: (row.date.first, -int(row.date.last.replace("-", ""))))
    yield from dated


TIMELINE = Table(
    name="timeline",
    path=addresses.TIMELINE_CSV,
    title="Timeline",
    says="Every claim with a date, by the time that it speaks of; claims of one date need not be "
    "claims of one event.",
    key=("claim",),
    rows=_rows,
    links={"claim": ("claims", "id")},
    columns=(
        Column(
            "claim",
            "The claim's name, as in claims.csv.",
            lambda row: f"{row.claim.article}/{row.claim.id}",
            more=ID,
        ),
        Column(
            "date",
            "When it happened, as precisely as the article says (EDTF).",
            lambda row: row.date,
            more={**EDTF, **REQUIRED},
        ),
        Column(
            "first",
            "The first day that this can mean.",
            lambda row: row.date.first,
            type="date",
            more=REQUIRED,
        ),
        Column(
            "last",
            "The last day that this can mean.",
            lambda row: row.date.last,
            type="date",
            more=REQUIRED,
        ),
        Column(
            "says",
            "What the article says, with what it depends on.",
            lambda row: wording.sentence(row.claim),
            more=REQUIRED,
        ),
        Column(
            "by",
            "Who asserts it; several are parted by semicolons.",
            lambda row: "; ".join(wording.names(row.claim.by)),
            more=REQUIRED,
        ),
        Column(
            "hedge",
            "How sure the asserter is.",
            lambda row: row.claim.hedge,
            more=one_of(Hedge),
        ),
        Column(
            "source",
            "The id of the article.",
            lambda row: row.claim.article,
            more=REQUIRED,
        ),
        Column(
            "themes",
            "The ids of the themes it belongs to, parted by spaces.",
            lambda row: " ".join(row.claim.themes),
            more=REQUIRED,
        ),
        Column(
            "url",
            "The claim's place on the site, from the site's address.",
            lambda row: addresses.url(addresses.article_page(row.claim.article), row.claim.id),
            more=REQUIRED,
        ),
    ),
)
