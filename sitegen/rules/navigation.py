"""Rules for ``mkdocs.yml``: the navigation, and the repository that pages link to."""

import json
from collections.abc import Iterator

from sitegen.addresses import OVERVIEWS, theme_page
from sitegen.configuration import BRANCH, REPOSITORY, parse_configuration
from sitegen.library import MKDOCS, Library
from sitegen.problems import Problem, Rule, quoted
from sitegen.repository import fault_in_address, fault_in_branch
from sitegen.yamltext import problem_at


def themes_are_reached(library: Library) -> Iterator[Problem]:
    """Every theme's page is in the nav of ``mkdocs.yml``, where there is a nav."""
    for entry in library.themes_in_order:
        page = theme_page(entry.id, context=entry.record.context)
        yield from _reached(library.mkdocs, entry.record.title, page, f"the page of {entry.file}")


def overviews_are_reached(library: Library) -> Iterator[Problem]:
    """Every generated page over all themes is in the nav, where there is a nav."""
    for title, page in OVERVIEWS:
        yield from _reached(library.mkdocs, title, page, "a generated page")


def _reached(mkdocs: bytes, title: str, page: str, what: str) -> Iterator[Problem]:
    found = parse_configuration(mkdocs)
    if found.nav and page not in found.pages:
        line = f"- {json.dumps(title, ensure_ascii=False)}: {page}"
        message = f"lacks {what}; add the line {line}"
        yield problem_at(MKDOCS, found.nav, Rule.NOT_IN_NAV, message, "nav")


def repository_is_an_address(library: Library) -> Iterator[Problem]:
    """Where ``mkdocs.yml`` names a repository and its branch, links can be made of them."""
    faults = {REPOSITORY: fault_in_address, BRANCH: fault_in_branch}
    for path, setting in parse_configuration(library.mkdocs).settings.items():
        if fault := faults[path](setting.value):
            message, name = f"{quoted(setting.value)} {fault}", ".".join(map(str, path))
            yield problem_at(MKDOCS, setting.mark, Rule.NOT_A_REPOSITORY, message, name)
