"""Lints on sentences that count articles, which go stale when one is added."""

from collections.abc import Iterator
from functools import cache

from sitegen.configuration import parse_configuration
from sitegen.library import Library
from sitegen.lints.counting.faults import (
    faults_in,
    faults_in_lead,
    given_in,
    grounds_of,
    left_out,
    published_grounds,
)
from sitegen.lints.counting.mentions import mentions_in
from sitegen.lints.passages import LONGEST, Passage, Remark, passages
from sitegen.places import BRIEFS, MKDOCS, SEEDS
from sitegen.problems import Lint, Problem
from sitegen.yamltext import problem_at


def articles_are_counted(library: Library) -> Iterator[Remark]:
    """Hold what our sentences count, or call by genre or date, against what they rest on.

    A count that could be meant otherwise is left alone; one that could be right, but does not add
    up, is asked about.
    """
    if library.unread_in(BRIEFS) or library.unread_in(SEEDS):
        return
    published, given = published_grounds(library), cache(lambda: given_in(library))
    for passage in passages(library.only(())):
        if passage.rests_on:
            faults = _faults(passage, library, len(published))
            for message in faults or left_out(passage.text, {*passage.rests_on[-1]}, given):
                yield passage.remark(Lint.ARTICLE_COUNT, message)
    if library.site:
        for message in faults_in_lead(library.site.record.lead[:LONGEST], published):
            yield Remark(library.site, ("lead",), Lint.ARTICLE_COUNT, message)


def settings_are_true(library: Library) -> Iterator[Problem]:
    """Hold what is told on every page of how many articles there are, and in what language."""
    if library.unread_in(BRIEFS) or library.unread_in(SEEDS):
        return
    published = published_grounds(library)
    for name, setting in parse_configuration(library.mkdocs).shown:
        for message in faults_in_lead(setting.value[:LONGEST], published):
            yield problem_at(MKDOCS, setting.mark, Lint.DESCRIPTION_COUNT, message, name)


def _faults(passage: Passage, library: Library, published: int) -> list[str]:
    """Return what is wrong with a text, read with those claims with which it fits best."""
    if not mentions_in(passage.text):
        return []
    found = (grounds_of(claims, library) for claims in reversed(passage.rests_on))
    return min((faults_in(passage.text, grounds, published) for grounds in found), key=len)
