"""Warnings of what is published as checked, and is not what was checked."""

from collections.abc import Iterator

from sitegen.corpus import Corpus
from sitegen.library import Library
from sitegen.problems import Lint, Problem
from sitegen.records.terms import Mark, State


def checks_hold(library: Library, corpus: Corpus) -> Iterator[Problem]:
    """Hold that each claim of a reviewed brief is what was checked, if it was; a line a brief."""
    for article in corpus.articles:
        names = [claim.id for claim in article.claims if claim.mark is Mark.EDITED]
        if names and article.state is State.REVIEWED:
            others = f" (nor {', '.join(names[1:])})" if names[1:] else ""
            message = (
                f"{Mark.EDITED}{others}: readers see what nothing holds against the article; "
                "run `python build.py verify --write`"
            )
            path = ("claims", names[0])
            entry, lint = library.briefs[article.id], Lint.EDITED_SINCE_CHECKED
            yield entry.problem(lint, path, message, at_name=True)
