"""Rules for ``mkdocs.yml``: the navigation, and the repository that pages link to."""

import json
import posixpath
from collections.abc import Iterator

import yaml

from sitegen.addresses import OVERVIEWS, theme_page
from sitegen.library import MKDOCS, Library
from sitegen.problems import Problem, Rule, quoted
from sitegen.repository import BRANCH, REPOSITORY, fault_in_address, fault_in_branch, settings
from sitegen.yamltext import LOADER, mark_of, problem_at


def themes_are_reached(library: Library) -> Iterator[Problem]:
    """Every theme's page is in the nav of ``mkdocs.yml``, where there is a nav."""
    for entry in sorted(library.themes.values(), key=lambda e: (e.record.order, e.id)):
        page = theme_page(entry.id, context=entry.record.context)
        yield from _reached(library.mkdocs, entry.record.title, page, f"the page of {entry.file}")


def overviews_are_reached(library: Library) -> Iterator[Problem]:
    """Every generated page over all themes is in the nav, where there is a nav."""
    for title, page in OVERVIEWS:
        yield from _reached(library.mkdocs, title, page, "a generated page")


def _reached(mkdocs: bytes, title: str, page: str, what: str) -> Iterator[Problem]:
    nav = _nav(mkdocs)
    if nav and page not in {posixpath.normpath(event.value) for event in nav[1:]}:
        line = f"- {json.dumps(title, ensure_ascii=False)}: {page}"
        message = f"lacks {what}; add the line {line}"
        yield problem_at(MKDOCS, mark_of(nav[0].start_mark), Rule.NOT_IN_NAV, message, "nav")


def repository_is_an_address(library: Library) -> Iterator[Problem]:
    """Where ``mkdocs.yml`` names a repository and its branch, links can be made of them."""
    faults = {REPOSITORY: fault_in_address, BRANCH: fault_in_branch}
    for path, event in settings(library.mkdocs).items():
        if fault := faults[path](event.value):
            mark, message = mark_of(event.start_mark), f"{quoted(event.value)} {fault}"
            name = ".".join(map(str, path))
            yield problem_at(MKDOCS, mark, Rule.NOT_A_REPOSITORY, message, name)


def _nav(mkdocs: bytes) -> list[yaml.ScalarEvent]:
    """Return the name ``nav`` and every text under it; nothing where the file is no YAML."""
    try:
        events = list(yaml.parse(mkdocs, Loader=LOADER))
    except yaml.YAMLError:
        return []  # MkDocs says so itself
    depth, nodes, name, found = 0, 0, "", list[yaml.ScalarEvent]()
    for event in events:
        if isinstance(event, yaml.NodeEvent) and depth == 1:
            nodes += 1
            name = getattr(event, "value", "") if nodes % 2 else name
        if isinstance(event, yaml.ScalarEvent) and name == "nav":
            found.append(event)
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
    return found
