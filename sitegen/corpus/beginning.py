"""What a project that is just beginning lacks, in the order in which it is written."""

from sitegen.library import Library
from sitegen.records.terms import State, Term

_THEN = ", then write state: reviewed in it; until then only serve shows it."

_AS_IT_CAME = {"The first question", "Die erste Frage"}
"""The title of a new site's theme, in whose place the editors are to put theirs."""


class Beginning(Term):
    """What comes next, with what to do."""

    SITE = "site", "Say what the site is about: title: and lead: in briefings/site.yml."
    THEME = (
        "theme",
        "Write a theme with questions as a draft: rewrite briefings/themes/first.yml, or add one.",
    )
    ARTICLE = (
        "article",
        'Add an article: save its text in seeds/texts/ and run "python build.py new NAME.txt".',
    )
    BRIEF = (
        "brief",
        f"Have a second reader look through a brief, or write second_reader: false in it{_THEN}",
    )
    ABOUT = "about", "Say who makes the site, and how to reach you: docs/about.md."
    REVIEW = "review", f"Have a second reader look through a theme{_THEN}"


def next_step(library: Library) -> Beginning | None:
    """Return what comes next; nothing once a brief and a theme are published."""
    themes, briefs = library.themes.values(), library.briefs.values()
    lacking = {  # of a thousand briefs the first that is published is read, and no other
        Beginning.SITE: not library.site,
        Beginning.THEME: all(theme.record.title in _AS_IT_CAME for theme in themes),
        Beginning.ARTICLE: not briefs,
        Beginning.BRIEF: all(brief.record.state is not State.REVIEWED for brief in briefs),
        Beginning.REVIEW: all(theme.record.state is not State.REVIEWED for theme in themes),
    }
    return next((step for step, is_next in lacking.items() if is_next), None)
