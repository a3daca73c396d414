"""The status as JSON, for other people's programs; its shape is in CONTRIBUTING."""

import json
from dataclasses import asdict

from sitegen.status.overview import Row, Status
from sitegen.status.reviews import Reviewed
from sitegen.status.weaknesses import Estimate


def status_json(status: Status) -> str:
    """Return everything ``status`` knows; fields may be added, none are renamed."""
    return json.dumps(
        {
            "problems": status.problems,
            "unread": status.unread,
            "themes": [asdict(theme) for theme in status.themes],
            "articles": [_row(row) for row in status.rows],
            "questions": [
                {
                    "theme": q.theme,
                    "question": q.key,
                    "rests_on": q.support,
                    "what": q.what,
                    "articles": q.articles,
                }
                for q in status.questions
            ],
            "reviews": [_review(found) for found in (*status.briefs, *status.judgements)],
            "unpublished": status.unpublished,
            "undated": status.undated,
            "older_figures": [
                {
                    "where": found.where,
                    "measure": found.shown.measure,
                    "shown": _estimate(found.shown),
                    "later": _estimate(found.later),
                }
                for found in status.older_figures
            ],
            "lints": status.lints
            and {"active": dict(status.lints.active), "silenced": dict(status.lints.silenced)},
        },
        ensure_ascii=False,
        indent=2,
    )


def _row(row: Row) -> dict[str, object]:
    return {
        "id": row.id,
        "published": row.published,
        "draft": row.draft,
        "claims": row.claims,
        "claims_checked": row.checked,
        "figures": row.figures,
        "figures_checked": row.figures_checked,
        "marks": dict(row.marks),
        "themes": {theme: asdict(cell) for theme, cell in row.cells.items()},
        "uncited": row.uncited,
        "unaccounted": row.unaccounted,
    }


def _review(found: Reviewed) -> dict[str, object]:
    changes = [{"part": name, "how": how} for name, how in found.changes]
    return {
        "of": found.name,
        "reviewed": found.date,
        "recorded": found.recorded,
        "changes": changes,
    }


def _estimate(estimate: Estimate) -> dict[str, str]:
    return {"claim": estimate.claim, "as_of": str(estimate.when)}
