"""The rule for the site's navigation."""

import json
import posixpath
from collections.abc import Iterator

import yaml

from sitegen.addresses import theme_page
from sitegen.library import MKDOCS, Library
from sitegen.problems import Problem, Rule
from sitegen.yamltext import LOADER, Mark, mark_of, problem_at
from sitegen.yamltext.parsing import MAX_BRACKETS


def themes_are_reached(library: Library) -> Iterator[Problem]:
    """Every theme's page is in the nav of ``mkdocs.yml``, where there is a nav."""
    mark, pages = _nav(library.mkdocs)
    for entry in sorted(library.themes.values(), key=lambda e: (e.record.order, e.id)):
        page = theme_page(entry.id, context=entry.record.context)
        if pages and page not in pages:
            line = f"- {json.dumps(entry.record.title, ensure_ascii=False)}: {page}"
            message = f"lacks the page of {entry.file}; add the line {line}"
            yield problem_at(MKDOCS, mark, Rule.NOT_IN_NAV, message, "nav")


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
