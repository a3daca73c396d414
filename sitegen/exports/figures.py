"""``data/figures.csv``: every number that a claim gives, with what it counts and as of when."""

from collections.abc import Iterator

from sitegen import addresses, wording
from sitegen.corpus import Article, Corpus
from sitegen.exports.tables import EDTF, REQUIRED, Column, Row, Table, one_of
from sitegen.records.terms import Hedge, Qualifier


def _rows(article: Article, corpus: Corpus) -> Iterator[Row]:
    graded = article.seed.reliability
    for claim in article.claims:
        for number, figure in enumerate(claim.figures, start=1):
            measure, as_of = figure.measure, figure.as_of
            yield {
                "claim": claim.reference,
                "number": number,
                "as_written": wording.counted(figure),
                "measure": measure.id,
                "counts": measure.counts,
                "family": corpus.families[measure.family],
                "qualifier": figure.qualifier,
                "low": figure.low,
                "high": figure.high,
                "words": figure.words,
                "unit": measure.unit,
                "hedge": figure.hedge,
                "as_of": as_of,
                "as_of_first": as_of and as_of.first,
                "as_of_last": as_of and as_of.last,
                "by": "; ".join(wording.names(claim.by)),
                "source": claim.article,
                "reliability": graded and graded.grade.definition,
                "slip": claim.slip,
                "url": addresses.claim_url(claim.article, claim.id),
            }


FIGURES = Table(
    name="figures",
    path=addresses.FIGURES_CSV,
    title="Figures",
    says="Every number that a claim gives, one a row; what is given in words has no bounds.",
    key=("claim", "number"),
    rows=_rows,
    links={"claim": ("claims", "id")},
    columns=(
        Column("claim", "The claim's name, as in claims.csv.", REQUIRED),
        Column("number", "Its place among the claim's figures, from 1.", REQUIRED, type="integer"),
        Column(
            "as_written", "The figure with its qualifier and unit, as the site writes it.", REQUIRED
        ),
        Column("measure", "The id of what it counts.", REQUIRED),
        Column("counts", "What it counts, in words.", REQUIRED),
        Column("family", "The group of measures that it is shown with.", REQUIRED),
        Column("qualifier", "How exactly the figure is given.", one_of(Qualifier)),
        Column(
            "low",
            "The least it can mean; empty where the qualifier sets no lower bound.",
            type="number",
        ),
        Column(
            "high",
            "The most it can mean; empty where the qualifier sets no upper bound.",
            type="number",
        ),
        Column("words", "The figure in words, where no number is given."),
        Column("unit", "What one of it is.", REQUIRED),
        Column("hedge", "How surely the number is given.", one_of(Hedge)),
        Column("as_of", "When it holds, as precisely as the article says (EDTF).", EDTF),
        Column("as_of_first", "The first day that this can mean.", type="date"),
        Column("as_of_last", "The last day that this can mean.", type="date"),
        Column("by", "Who asserts the claim; several are parted by semicolons.", REQUIRED),
        Column("source", "The id of the article.", REQUIRED),
        Column("reliability", "How reliable the source has shown itself."),
        Column("slip", "An error of the article in the claim, reported as it stands."),
        Column("url", "The claim's place on the site, from the site's address.", REQUIRED),
    ),
)
