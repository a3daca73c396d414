"""The status as JSON, for other people's programs; its shape is in CONTRIBUTING."""

import json

from sitegen.status.overview import Status
from sitegen.status.weaknesses import Estimate


def status_json(status: Status) -> str:
    """Return everything ``status`` knows; fields may be added, none are renamed."""
    shown = {
        "problems": status.problems,
        "unread": status.unread,
        "next": status.next,
        "themes": status.themes,
        "articles": status.rows,
        "questions": status.questions,
        "reviews": (*status.briefs, *status.judgements),
        "unpublished": status.unpublished,
        "undated": status.undated,
        "older_figures": status.older_figures,
        "unexplained": status.unexplained,
        "lints": status.lints,
    }
    return json.dumps(shown, default=_fields, ensure_ascii=False, indent=2)


def _fields(part: object) -> dict[str, object]:
    """Return a part of the status by its fields; of an estimate what a reader needs to find it."""
    if isinstance(part, Estimate):
        return {"claim": part.claim, "as_of": str(part.when)}
    return vars(part)
