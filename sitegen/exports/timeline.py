"""``data/timeline.csv``: every dated claim by the time that it speaks of."""

from collections.abc import Iterator

from sitegen import addresses, wording
from sitegen.corpus import Article, Corpus
from sitegen.exports.tables import EDTF, ID, REQUIRED, Column, Row, Table, one_of
from sitegen.records.terms import Hedge


def _rows(article: Article, _: Corpus) -> Iterator[Row]:
    for claim in article.claims:
        if claim.date:
            yield {
                "claim": claim.reference,
                "date": claim.date,
                "first": claim.date.first,
                "last": claim.date.last,
                "says": wording.sentence(claim),
                "by": "; ".join(wording.names(claim.by)),
                "hedge": claim.hedge,
                "source": claim.article,
                "themes": " ".join(claim.themes),
                "url": addresses.claim_url(claim.article, claim.id),
            }


TIMELINE = Table(
    name="timeline",
    path=addresses.TIMELINE_CSV,
    title="Timeline",
    says="Every claim with a date, by the time that it speaks of; claims of one date need not be "
    "claims of one event.",
    key=("claim",),
    rows=_rows,
    # by their beginning, longer times first
    order=lambda row: (row["first"], -int(f"{row['last']}".replace("-", ""))),
    links={"claim": ("claims", "id")},
    columns=(
        Column("claim", "The claim's name, as in claims.csv.", ID),
        Column(
            "date",
            "When it happened, as precisely as the article says (EDTF).",
            {**EDTF, **REQUIRED},
        ),
        Column("first", "The first day that this can mean.", REQUIRED, type="date"),
        Column("last", "The last day that this can mean.", REQUIRED, type="date"),
        Column("says", "What the article says, with what it depends on.", REQUIRED),
        Column("by", "Who asserts it; several are parted by semicolons.", REQUIRED),
        Column("hedge", "How sure the asserter is.", one_of(Hedge)),
        Column("source", "The id of the article.", REQUIRED),
        Column("themes", "The ids of the published themes it belongs to, parted by spaces."),
        Column("url", "The claim's place on the site, from the site's address.", REQUIRED),
    ),
)
