"""Every kind of mistake editors can make, with the whole output that it gives.

A case is a file in ``broken/``: what it does to the invented project, and what is to be printed.
"""

from collections.abc import Callable, Iterator

import pytest

from sitegen import rules
from sitegen.library import Library
from sitegen.problems import Problem, Rule
from tests.projects import Broken, broken_ones, problems_in, site

CASES = broken_ones()
RULES = (*rules.OF_EACH, *rules.OF_ALL)
ABOUT_DOCS = {
    Rule.EDITED_BY_HAND,
    Rule.NOT_OURS,
    Rule.UNUSABLE_LINK,
    Rule.NO_ACCESS,
    Rule.NOT_FOR_MKDOCS,
}  # see test_desk.py, test_watching.py and test_settings.py

cases = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)


def test_the_invented_project_has_no_problem() -> None:
    assert problems_in(site()) == []


@cases
def test_output(case: Broken) -> None:
    assert "".join(f"{problem}\n" for problem in case.problems) == case.expected


@cases
def test_case_is_named_after_a_problem_it_shows(case: Broken) -> None:
    shown = {problem.rule for problem in case.problems}
    assert case.name == "five-mistakes" or any(case.name.startswith(rule) for rule in shown)


@pytest.mark.parametrize("rule", sorted(set(Rule) - ABOUT_DOCS))
def test_without_a_kind_of_problem_some_output_is_another(rule: Rule) -> None:
    assert any(problem.rule is rule for case in CASES for problem in case.problems)


@pytest.mark.slow
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.__module__}.{rule.__name__}")
def test_without_a_rule_some_output_is_another(
    rule: Callable[[Library], Iterator[Problem]], monkeypatch: pytest.MonkeyPatch
) -> None:
    # where it finds nothing, nothing is another without it
    libraries = [case.library for case in CASES if any(rule(case.library))]
    before = [set(rules.check(library)) for library in libraries]
    for group in ("OF_EACH", "OF_ALL"):
        others = tuple(other for other in getattr(rules, group) if other is not rule)
        monkeypatch.setattr(rules, group, others)
    assert [set(rules.check(library)) for library in libraries] != before


def test_drafts_may_be_rested_on_where_they_are_shown() -> None:
    (case,) = (case for case in CASES if case.name == "draft-claim")
    assert problems_in(case.files, drafts=True) == []
