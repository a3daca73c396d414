"""``data/claims.json``: every published claim for other people's programs."""

import json

from sitegen import addresses
from sitegen.corpus import Claim, Corpus, Figure
from sitegen.records.terms import Qualifier

_VALUE = {Qualifier.EXACTLY, Qualifier.ABOUT}


def claims_json(corpus: Corpus) -> str:
    """Return the claims as JSON, one a line; ``url`` is relative to the site's root."""
    lines = [json.dumps(_claim(claim), ensure_ascii=False) for claim in corpus.claims]
    return '{"claims": [\n' + ",\n".join(lines) + "\n]}\n"


def _claim(claim: Claim) -> dict[str, object]:
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
        "url": addresses.url(addresses.article_page(claim.article), claim.id),
    }


def _figure(figure: Figure) -> dict[str, object]:
    return {
        "measure": figure.measure.id,
        "qualifier": figure.qualifier,
        **_amount(figure),
        "unit": figure.measure.unit,
        "as_of": str(figure.as_of) if figure.as_of else None,
    }


def _amount(figure: Figure) -> dict[str, object]:
    if figure.qualifier is Qualifier.VAGUELY:
        return {"words": figure.words}
    if figure.qualifier in _VALUE:
        return {"value": figure.low}
    bounds = {"low": figure.low, "high": figure.high}
    return {name: bound for name, bound in bounds.items() if bound is not None}
