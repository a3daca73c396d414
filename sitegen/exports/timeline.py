"""``data/timeline.csv``: every dated claim by the time that it speaks of."""

from collections.abc import Iterator

from sitegen import addresses, wording
from sitegen.corpus import Article, Claim, Corpus
from sitegen.exports.tables import EDTF, ID, REQUIRED, Column, Table, one_of
from sitegen.records.terms import Hedge


def _rows(article: Article, _: Corpus) -> Iterator[Claim]:
    return (claim for claim in article.claims if claim.date)


def _order(claim: Claim) -> tuple[str, int]:
    """Return what sorts dated claims by their beginning, longer times first."""
    return (claim.date.first, -int(claim.date.last.replace("-", ""))) if claim.date else ("", 0)


TIMELINE = Table(
    name="timeline",
    path=addresses.TIMELINE_CSV,
    title="Timeline",
    says="Every claim with a date, by the time that it speaks of; claims of one date need not be "
    "claims of one event.",
    key=("claim",),
    rows=_rows,
    order=_order,
    links={"claim": ("claims", "id")},
    columns=(
        Column(
            "claim", "The claim's name, as in claims.csv.", lambda claim: claim.reference, more=ID
        ),
        Column(
            "date",
            "When it happened, as precisely as the article says (EDTF).",
            lambda claim: claim.date,
            more={**EDTF, **REQUIRED},
        ),
        Column(
            "first",
            "The first day that this can mean.",
            lambda claim: claim.date and claim.date.first,
            type="date",
            more=REQUIRED,
        ),
        Column(
            "last",
            "The last day that this can mean.",
            lambda claim: claim.date and claim.date.last,
            type="date",
            more=REQUIRED,
        ),
        Column(
            "says",
            "What the article says, with what it depends on.",
            wording.sentence,
            more=REQUIRED,
        ),
        Column(
            "by",
            "Who asserts it; several are parted by semicolons.",
            lambda claim: "; ".join(wording.names(claim.by)),
            more=REQUIRED,
        ),
        Column("hedge", "How sure the asserter is.", lambda claim: claim.hedge, more=one_of(Hedge)),
        Column("source", "The id of the article.", lambda claim: claim.article, more=REQUIRED),
        Column(
            "themes",
            "The ids of the published themes it belongs to, parted by spaces.",
            lambda claim: " ".join(claim.themes),
        ),
        Column(
            "url",
            "The claim's place on the site, from the site's address.",
            lambda claim: addresses.claim_url(claim.article, claim.id),
            more=REQUIRED,
        ),
    ),
)
