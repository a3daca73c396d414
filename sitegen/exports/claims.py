"""``data/claims.json`` and ``.csv``, and ``timeline.csv``: every published claim for programs."""

import json
from collections.abc import Iterator

from sitegen import addresses, wording
from sitegen.corpus import Article, Claim, Corpus, Figure
from sitegen.exports.tables import EDTF, ID, REQUIRED, Column, Row, Table, one_of
from sitegen.records.terms import Hedge, Kind, Mark, Qualifier, Stance

_VALUE = {Qualifier.EXACTLY, Qualifier.ABOUT}


def claims_json(corpus: Corpus) -> str:
    """Return the claims as JSON, one a line; ``url`` is relative to the site's root."""
    lines = (corpus.of_article("claims.json", _lines, article) for article in corpus.articles)
    return '{"claims": [\n' + ",\n".join(filter(None, lines)) + "\n]}\n"


def _lines(article: Article, _: Corpus) -> str:
    claims = (_claim(claim, article) for claim in article.claims)
    return ",\n".join(json.dumps(claim, ensure_ascii=False) for claim in claims)


def _rows(article: Article, _: Corpus) -> Iterator[Row]:
    """Yield what the JSON has of each claim, with what is a list there as one text."""
    for claim in article.claims:
        yield _claim(claim, article) | {
            "by": "; ".join(wording.names(claim.by)),
            "via": "; ".join(wording.names(claim.via)),
            "themes": " ".join(claim.themes),
            "paragraphs": " ".join(str(number) for number in claim.paragraphs),
            "figures": "; ".join(_counted(figure, claim) for figure in claim.figures),
            "answers": "; ".join(f"{asked}: {answer}" for asked, answer in claim.answers.items()),
        }


CLAIMS = Table(
    name="claims",
    path=addresses.CLAIMS_CSV,
    title="Claims",
    says="Every claim of every article, one a row, in the order of articles and briefs.",
    key=("id",),
    rows=_rows,
    columns=(
        Column("id", "The claim's name: its article, a slash, and its id there; it stays.", ID),
        Column("says", "What the article says, in a sentence of the editors' own.", REQUIRED),
        Column("if", "What the claim depends on, where it is conditional."),
        Column("by", "Who asserts it; several are parted by semicolons.", REQUIRED),
        Column("via", "Through whom the article has it."),
        Column("hedge", "How sure the asserter is.", one_of(Hedge)),
        Column("stance", "What the article makes of it.", one_of(Stance)),
        Column("kind", "What kind of thing it says.", one_of(Kind)),
        Column("themes", "The ids of the published themes it belongs to, parted by spaces."),
        Column("source", "The id of the article.", REQUIRED),
        Column(
            "paragraphs",
            "The paragraphs of the article it rests on, counted from its first line, parted by "
            "spaces.",
            REQUIRED,
        ),
        Column(
            "figures",
            "The numbers it gives, each after its measure's id; figures.csv has them in columns.",
        ),
        Column("date", "When it happened, as precisely as the article says (EDTF).", EDTF),
        Column("said", "When it was said, as precisely as the article says (EDTF).", EDTF),
        Column("answers", "The questions it answers, each with the answer's id."),
        Column("origin", "The id of the text it goes back to: the article or another.", REQUIRED),
        Column("put_in_mouth_of", "The id of the one whose words a rework changed."),
        Column("check", "Whether it was held against the article's text.", one_of(Mark)),
        Column("url", "Its place on the site, from the site's address.", REQUIRED),
        Column("slip", "An error of the article, reported as it stands."),
        Column("reliability", "How reliable the source has shown itself."),
    ),
)


def _counted(figure: Figure, claim: Claim) -> str:
    hedge = f" ({wording.told(figure.hedge)})" if figure.hedge is not claim.hedge else ""
    day = figure.as_of
    as_of = f" {wording.told('as of {date}').format(date=day)}" if day else ""
    return f"{figure.measure.id}: {wording.counted(figure)}{as_of}{hedge}"


def _claim(claim: Claim, article: Article) -> dict[str, object]:
    graded = article.seed.reliability
    return {
        "id": claim.reference,
        "source": claim.article,
        "says": claim.says,
        "themes": list(claim.themes),
        "kind": claim.kind,
        "by": [actor.id for actor in claim.by],
        "via": [actor.id for actor in claim.via],
        "stance": claim.stance,
        "hedge": claim.hedge,
        "if": claim.condition or None,
        "paragraphs": list(claim.paragraphs),
        "figures": [_figure(figure) for figure in claim.figures],
        "answers": dict(claim.answers),
        "date": str(claim.date) if claim.date else None,
        "said": str(claim.said) if claim.said else None,
        "origin": claim.origin.id,
        "was": list(claim.was),
        "corrected": [{"on": str(c.on), "what": c.what} for c in claim.corrected],
        "put_in_mouth_of": claim.put_in_mouth_of.id if claim.put_in_mouth_of else None,
        "check": claim.mark,
        "url": addresses.claim_url(claim.article, claim.id),
        "slip": claim.slip or None,
        "reliability": graded.grade.definition if graded else None,
    }


def _figure(figure: Figure) -> dict[str, object]:
    return {
        "measure": figure.measure.id,
        "qualifier": figure.qualifier,
        **_amount(figure),
        "unit": figure.measure.unit,
        "hedge": figure.hedge,
        "as_of": str(figure.as_of) if figure.as_of else None,
    }


def _amount(figure: Figure) -> dict[str, object]:
    if figure.qualifier is Qualifier.VAGUELY:
        return {"words": figure.words}
    if figure.qualifier in _VALUE:
        return {"value": figure.low}
    bounds = {"low": figure.low, "high": figure.high}
    return {name: bound for name, bound in bounds.items() if bound is not None}


def _dated(article: Article, _: Corpus) -> Iterator[Row]:
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
    rows=_dated,
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
