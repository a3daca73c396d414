"""What ``mkdocs.yml`` says of the navigation, the repository and folders, and where it says so.

The file is MkDocs's: it may hold tags such as ``!ENV``, which nothing here resolves.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import PurePosixPath

import yaml

from sitegen.yamltext import LOADER, Mark, Path, mark_of
from sitegen.yamltext.parsing import MAX_BRACKETS

REPOSITORY: Path = ("extra", "repository")
BRANCH: Path = ("extra", "branch")
DOCS: Path = ("docs_dir",)
SITE: Path = ("site_dir",)
FOLDERS: Path = ("use_directory_urls",)
BASE: Path = ("INHERIT",)
SITE_URL: Path = ("site_url",)
OVERRIDES: Path = ("theme", "custom_dir")
LANGUAGE: Path = ("theme", "language")
PAGE_LANGUAGES = ("de", "en")
"""What pages can be in."""
ABSOLUTE: Path = ("validation", "nav", "absolute_links")
HOOKS: Path = ("hooks", "-")
_PLUGINS = {("plugins", "-"), ("plugins", "-", ""), ("plugins", "")}

_ITEM = "-"
_ON_PAGES = {"nav", "site_name", "site_description", "site_author", "copyright"}
_FROM_ENVIRONMENT = "!ENV"


@dataclass(frozen=True, kw_only=True)
class Setting:
    """A text as it stands in the file, and where it ends; of variables it is the default."""

    value: str
    mark: Mark
    end: Mark
    variables: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Configuration:
    """The places of ``nav`` and of the pages in it (none without a nav), settings by their names.

    ``shown`` are the texts that stand on every page, each with the name of its setting; ``names``
    are where each setting begins, by its own name after those around it, ``tags`` what YAML's tags
    are and where. Without ``plugins`` MkDocs has its search.
    """

    names: Mapping[str, Mark] = field(default_factory=dict)
    tags: Sequence[tuple[str, Mark]] = ()
    hooks: Sequence[str] = ()
    plugins: Sequence[str] = ()
    nav: Mark | None = None
    pages: Mapping[str, Mark] = field(default_factory=dict)
    settings: Mapping[Path, Setting] = field(default_factory=dict)
    shown: Sequence[tuple[str, Setting]] = ()


@lru_cache(maxsize=4)
def parse_configuration(mkdocs: bytes) -> Configuration:
    """Read the text of ``mkdocs.yml``; nothing is known of one that is no YAML."""
    if sum(map(mkdocs.count, (b"[", b"{"))) > MAX_BRACKETS:
        return Configuration()  # so many can end the parser
    try:
        events = list(yaml.parse(mkdocs, Loader=LOADER))
    except yaml.YAMLError:
        return Configuration()
    found = list(_scalars(events))
    names = {
        ".".join(f"{name}" for name in (*path[:-1], setting.value) if name != _ITEM): setting.mark
        for path, setting in found
        if path[:1] != (_ITEM,) and (path[-1:] == ("",) or path[1:] == (_ITEM,))
    }
    return Configuration(
        names=names,
        tags=[(tag, mark_of(e.start_mark)) for e in events if (tag := getattr(e, "tag", None))],
        hooks=[setting.value for path, setting in found if path == HOOKS],
        plugins=[setting.value for path, setting in found if path in _PLUGINS],
        nav=names.get("nav"),
        pages={
            PurePosixPath(setting.value).as_posix(): setting.mark
            for path, setting in found
            if path[:1] == ("nav",) and path[-1]  # a title is none
        },
        settings=dict(found)
        | _from_environment([s for path, s in found if path == (*SITE_URL, _ITEM)]),
        shown=[(f"{p[0]}", setting) for p, setting in found if _ON_PAGES.intersection(p[:1])],
    )


def _from_environment(items: list[Setting]) -> dict[Path, Setting]:
    """Return the public address that is written as ``!ENV [NAME, ..., default]``."""
    if not items:
        return {}
    *names, last = items if len(items) > 1 else [*items, replace(items[0], value="")]
    variables = tuple(item.value for item in names)
    return {SITE_URL: replace(items[0], value=last.value, variables=variables)}


def _scalars(events: Iterable[yaml.Event]) -> Iterator[tuple[Path, Setting]]:
    """Yield every text with the names of the mappings around it; a name's own is still empty."""
    names: list[str | None] = []  # of each open mapping; none where a name comes next
    for event in events:
        if isinstance(event, yaml.CollectionStartEvent):
            names.append(None if isinstance(event, yaml.MappingStartEvent) else _ITEM)
            continue
        if isinstance(event, yaml.CollectionEndEvent):
            names.pop()
        elif not isinstance(event, yaml.NodeEvent):
            continue
        elif isinstance(event, yaml.ScalarEvent):
            yield tuple(name or "" for name in names), _setting(event)
        if names and names[-1] != _ITEM:
            names[-1] = getattr(event, "value", "") if names[-1] is None else None


def _setting(scalar: yaml.ScalarEvent) -> Setting:
    mark, end = mark_of(scalar.start_mark), mark_of(scalar.end_mark)
    if scalar.tag == _FROM_ENVIRONMENT:
        return Setting(value="", mark=mark, end=end, variables=(scalar.value,))
    return Setting(value=scalar.value, mark=mark, end=end)
