"""``data/claims.json`` and ``.csv``: every published claim for other people's programs."""

import csv
import io
import json

from sitegen import addresses, wording
from sitegen.corpus import Claim, Corpus, Figure
from sitegen.records.terms import Qualifier

_VALUE = {Qualifier.EXACTLY, Qualifier.ABOUT}


def claims_json(corpus: Corpus) -> str:
    """Return the claims as JSON, one a line; ``url`` is relative to the site's root."""
    lines = [json.dumps(_claim(claim, corpus), ensure_ascii=False) for claim in corpus.claims]
    return '{"claims": [\n' + ",\n".join(lines) + "\n]}\n"


def claims_csv(corpus: Corpus) -> str:
    """Return the claims as CSV (RFC 4180, newlines as here, a byte order mark for Excel).

    No cell begins as a formula, for which spreadsheets would run it.
    """
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for claim in corpus.claims:
        writer.writerow(_harmless(cell) for cell in _cells(claim, corpus))
    return "\ufeff" + lines.getvalue()


_COLUMNS = (
    "id", "says", "if", "by", "via", "hedge", "stance", "kind", "themes", "source", "paragraphs",
    "figures", "date", "said", "answers", "origin", "put_in_mouth_of", "check", "url", "slip",
    "reliability",
)  # fmt: skip


def _cells(claim: Claim, corpus: Corpus) -> tuple[str, ...]:
    data = _claim(claim, corpus)
    figures = (_counted(figure, claim) for figure in claim.figures)
    texts = {
        "by": "; ".join(wording.names(claim.by)),
        "via": "; ".join(wording.names(claim.via)),
        "themes": " ".join(claim.themes),
        "paragraphs": " ".join(str(number) for number in claim.paragraphs),
        "figures": "; ".join(figures),
        "answers": "; ".join(f"{question}: {answer}" for question, answer in claim.answers.items()),
    }
    return tuple(texts.get(name, str(data.get(name) or "")) for name in _COLUMNS)


def _counted(figure: Figure, claim: Claim) -> str:
    hedge = f" ({figure.hedge})" if figure.hedge is not claim.hedge else ""
    as_of = f" as of {figure.as_of}" if figure.as_of else ""
    return f"{figure.measure.id}: {wording.counted(figure)}{as_of}{hedge}"


def _harmless(cell: str) -> str:
    """Return a cell that a spreadsheet takes for text (OWASP, CSV injection)."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell


def _claim(claim: Claim, corpus: Corpus) -> dict[str, object]:
    graded = corpus.by_id[claim.article].seed.reliability
    return {
        "id": f"{claim.article}/{claim.id}",
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
        "url": addresses.url(addresses.article_page(claim.article), claim.id),
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
