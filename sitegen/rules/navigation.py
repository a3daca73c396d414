"""Rules for ``mkdocs.yml``: the navigation, and the repository that pages link to."""

import json
import posixpath
from collections.abc import Iterator

import yaml

from sitegen.addresses import OVERVIEWS, theme_page
from sitegen.library import MKDOCS, Library
from sitegen.problems import Problem, Rule, quoted
from sitegen.repository import BRANCH, REPOSITORY, fault_in_address, fault_in_branch, settings
from sitegen.yamltext import LOADER, Mark, mark_of, problem_at
from sitegen.yamltext.parsing import MAX_BRACKETS


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
    mark, pages = _nav(mkdocs)
    if pages and page not in pages:
        line = f"- {json.dumps(title, ensure_ascii=False)}: {page}"
        message = f"lacks {what}; add the line {line}"
        yield problem_at(MKDOCS, mark, Rule.NOT_IN_NAV, message, "nav")


def repository_is_an_address(library: Library) -> Iterator[Problem]:
    """Where ``mkdocs.yml`` names a repository and its branch, links can be made of them."""
    faults = {REPOSITORY: fault_in_address, BRANCH: fault_in_branch}
    for path, event in settings(library.mkdocs).items():
        if fault := faults[path](event.value):
            mark, message = mark_of(event.start_mark), f"{quoted(event.value)} {fault}"
            name = ".".join(map(str, path))
            yield problem_at(MKDOCS, mark, Rule.NOT_A_REPOSITORY, message, name)


def _nav(mkdocs: bytes) -> tuple[Mark, set[str]]:
    """Return where ``nav`` stands, and every text in it; none where the file cannot be read."""
    if sum(map(mkdocs.count, (b"[", b"{"))) > MAX_BRACKETS:
        return (1, 1), set()  # so many can end the parser
    depth, nodes, name, mark, found = 0, 0, "", (1, 1), set[str]()
    try:
        for event in yaml.parse(mkdocs, Loader=LOADER):
            if isinstance(event, yaml.NodeEvent) and depth == 1:
                nodes += 1
                name = getattr(event, "value", "") if nodes % 2 else name
            if isinstance(event, yaml.ScalarEvent) and name == "nav":
                mark = mark_of(event.start_mark) if depth == 1 and nodes % 2 else mark
                found.add(posixpath.normpath(event.value))
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)
    except yaml.YAMLError:
        return (1, 1), set()  # MkDocs says so itself
    return mark, found
