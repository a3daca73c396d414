"""Lints on sentences that count articles, which go stale when one is added."""

from collections.abc import Iterator
from functools import cache

from sitegen.configuration import parse_configuration
from sitegen.library import Entry, Library
from sitegen.lints.counting.faults import (
    faults_in,
    faults_in_lead,
    given_in,
    grounds_of,
    left_out,
    published_grounds,
)
from sitegen.lints.counting.mentions import mentions_in
from sitegen.lints.passages import LONGEST, Remark
from sitegen.places import BRIEFS, MKDOCS, SEEDS
from sitegen.problems import Lint, Problem
from sitegen.records import Site, ThemeRecord
from sitegen.yamltext import Path, problem_at

Claims = tuple[str, ...]
Sentence = tuple[Path, str, tuple[Claims, ...]]


def articles_are_counted(library: Library) -> Iterator[Remark]:
    """Hold what our sentences count, or call by genre or date, against what they rest on.

    A count that could be meant otherwise is left alone; one that could be right, but does not add
    up, is asked about.
    """
    if library.unread_in(BRIEFS) or library.unread_in(SEEDS):
        return
    published, given = published_grounds(library), cache(lambda: given_in(library))
    told: list[tuple[Entry[ThemeRecord] | Entry[Site], Iterator[Sentence]]]
    told = [(theme, _sentences(theme.record)) for theme in library.themes.values()]
    told += [(site, _changed(site.record)) for site in filter(None, [library.site])]
    for entry, sentences in told:
        for path, text, choices in sentences:
            faults = _faults(text, choices, library, len(published))
            for message in faults or left_out(text[:LONGEST], {*choices[-1]}, given):
                yield Remark(entry, path, Lint.ARTICLE_COUNT, message)
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


def _changed(site: Site) -> Iterator[Sentence]:
    for i, statement in enumerate(site.changed):
        yield ("changed", i, "says"), statement.says, (statement.rests_on,)


def _sentences(theme: ThemeRecord) -> Iterator[Sentence]:
    """Yield every text that rests on claims; a judgement's may count those against it, or not."""
    for path, said, claims in theme.statements:
        yield path, said, (claims,)
    for name, judgement in theme.judgements.items():
        choices = (judgement.rests_on, (*judgement.rests_on, *judgement.against))
        yield ("judgements", name, "says"), judgement.says, choices
        yield ("judgements", name, "because"), judgement.because, choices


def _faults(text: str, choices: tuple[Claims, ...], library: Library, published: int) -> list[str]:
    """Return what is wrong with a text, read with those claims with which it fits best."""
    if not mentions_in(text[:LONGEST]):
        return []
    found = [
        faults_in(text[:LONGEST], grounds_of(claims, library), published) for claims in choices
    ]
    return min(reversed(found), key=len)
