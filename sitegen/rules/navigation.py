"""The rule for the site's navigation."""

from collections.abc import Iterator

import yaml

from sitegen.addresses import theme_page
from sitegen.library import MKDOCS, Library
from sitegen.problems import Place, Problem, Rule


def themes_are_reached(library: Library) -> Iterator[Problem]:
    """Every theme's page is in the nav of ``mkdocs.yml``, where there is a nav."""
    try:
        root = yaml.compose(library.mkdocs, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return  # MkDocs says so itself
    pairs = root.value if isinstance(root, yaml.MappingNode) else []
    for key, value in pairs:
        if key.value == "nav":
            place = Place(
                file=MKDOCS, line=key.start_mark.line + 1, column=key.start_mark.column + 1
            )
            yield from _missing(library, set(_pages(value)), place)


def _missing(library: Library, pages: set[str], place: Place) -> Iterator[Problem]:
    for entry in sorted(library.themes.values(), key=lambda e: (e.record.order, e.id)):
        page = theme_page(entry.id, context=entry.record.context)
        if page not in pages:
            line = f'- "{entry.record.title}": {page}'
            message = f"lacks the page of {entry.file}; add the line {line}"
            yield Problem(place=place, field="nav", message=message, rule=Rule.NOT_IN_NAV)


def _pages(node: yaml.Node) -> Iterator[str]:
    if isinstance(node, yaml.ScalarNode):
        yield node.value
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _pages(item)
    elif isinstance(node, yaml.MappingNode):
        for _, item in node.value:
            yield from _pages(item)
