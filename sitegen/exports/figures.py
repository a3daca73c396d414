"""``data/figures.csv``: every number that a claim gives, with what it counts and as of when."""

from collections.abc import Iterator
from dataclasses import dataclass

from sitegen import addresses, wording
from sitegen.corpus import Article, Claim, Corpus, Figure
from sitegen.exports.tables import EDTF, REQUIRED, Column, Table, one_of
from sitegen.records.terms import Hedge, Qualifier


@dataclass(frozen=True, kw_only=True)
class Row:
    """One figure of a claim, with its place among those of the claim."""

    figure: Figure
    number: int
    claim: Claim
    article: Article
    families: str


def _rows(article: Article, corpus: Corpus) -> Iterator[Row]:
    for claim in article.claims:
        for number, figure in enumerate(claim.figures, start=1):
            yield Row(
                figure=figure,
                number=number,
                claim=claim,
                article=article,
                families=corpus.families[figure.measure.family],
            )


def _reliability(row: Row) -> str:
    graded = row.article.seed.reliability
    return graded.grade.definition if graded else ""


FIGURES = Table(
    name="figures",
    path=addresses.FIGURES_CSV,
    title="Figures",
    says="Every number that a claim gives, one a row; what is given in words has no bounds.",
    key=("claim", "number"),
    rows=_rows,
    links={"claim": ("claims", "id")},
    columns=(
        Column(
            "claim",
            "The claim's name, as in claims.csv.",
            lambda row: row.claim.reference,
            more=REQUIRED,
        ),
        Column(
            "number",
            "Its place among the claim's figures, from 1.",
            lambda row: row.number,
            type="integer",
            more=REQUIRED,
        ),
        Column(
            "as_written",
            "The figure with its qualifier and unit, as the site writes it.",
            lambda row: wording.counted(row.figure),
            more=REQUIRED,
        ),
        Column(
            "measure", "The id of what it counts.", lambda row: row.figure.measure.id, more=REQUIRED
        ),
        Column(
            "counts",
            "What it counts, in words.",
            lambda row: row.figure.measure.counts,
            more=REQUIRED,
        ),
        Column(
            "family",
            "The group of measures that it is shown with.",
            lambda row: row.families,
            more=REQUIRED,
        ),
        Column(
            "qualifier",
            "How exactly the figure is given.",
            lambda row: row.figure.qualifier,
            more=one_of(Qualifier),
        ),
        Column(
            "low",
            "The least it can mean; empty where the qualifier sets no lower bound.",
            lambda row: row.figure.low,
            type="number",
        ),
        Column(
            "high",
            "The most it can mean; empty where the qualifier sets no upper bound.",
            lambda row: row.figure.high,
            type="number",
        ),
        Column(
            "words", "The figure in words, where no number is given.", lambda row: row.figure.words
        ),
        Column("unit", "What one of it is.", lambda row: row.figure.measure.unit, more=REQUIRED),
        Column(
            "hedge",
            "How surely the number is given.",
            lambda row: row.figure.hedge,
            more=one_of(Hedge),
        ),
        Column(
            "as_of",
            "When it holds, as precisely as the article says (EDTF).",
            lambda row: row.figure.as_of,
            more=EDTF,
        ),
        Column(
            "as_of_first",
            "The first day that this can mean.",
            lambda row: row.figure.as_of and row.figure.as_of.first,
            type="date",
        ),
        Column(
            "as_of_last",
            "The last day that this can mean.",
            lambda row: row.figure.as_of and row.figure.as_of.last,
            type="date",
        ),
        Column(
            "by",
            "Who asserts the claim; several are parted by semicolons.",
            lambda row: "; ".join(wording.names(row.claim.by)),
            more=REQUIRED,
        ),
        Column("source", "The id of the article.", lambda row: row.claim.article, more=REQUIRED),
        Column("reliability", "How reliable the source has shown itself.", _reliability),
        Column(
            "slip",
            "An error of the article in the claim, reported as it stands.",
            lambda row: row.claim.slip,
        ),
        Column(
            "url",
            "The claim's place on the site, from the site's address.",
            lambda row: addresses.claim_url(row.claim.article, row.claim.id),
            more=REQUIRED,
        ),
    ),
)
