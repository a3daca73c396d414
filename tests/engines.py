"""Build ``docs/`` with every engine and hold the sites against ours: ``make engines``.

Ours is what ``python build.py`` builds, with the hook. The engines get ``docs/``, ``overrides/``
and ``mkdocs.yml`` without the hook, as somebody has them who leaves MkDocs.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import click

from benchmarks.engines import found
from benchmarks.pages import for_mkdocs
from sitegen.audit import Site, faults_in
from sitegen.audit.markup import DATA, Element, Markup
from sitegen.desk.reading import read_below

ROOT = Path(__file__).parent.parent
_CODE = re.compile(r"&#\d+;")
# over a page of any site; one that shares what was searched for is a script where no hook mends it
_THEMES_OWN = {"md-skip", "md-search__icon"}


@dataclass(frozen=True, kw_only=True)
class Engine:
    """How an engine is called in a folder with ``mkdocs.yml``; it builds into ``site/``."""

    name: str
    command: str
    words: tuple[str, ...]


ENGINES = (
    Engine(name="MkDocs", command="mkdocs", words=("build", "--quiet", "--strict")),
    Engine(
        name="ProperDocs",
        command="properdocs",
        words=("build", "--quiet", "--strict", "-f", "mkdocs.yml"),
    ),
    Engine(name="Zensical", command="zensical", words=("build", "--strict", "-f", "mkdocs.yml")),
)


def differences(ours: Site, other: Site) -> Iterator[str]:
    """Yield what readers, programs and links find in one site only, page by page."""
    yield from _differing("the site", "pages", {*ours.pages}, {*other.pages})
    for path in (path for path in ours.pages if path in other.markup):
        for what, told in _TOLD.items():
            yield from _differing(path, what, told(ours, path), told(other, path))
    yield from _differing("search", "titles", _found(ours), _found(other))


def _differing(where: str, what: str, ours: set[str], other: set[str]) -> Iterator[str]:
    for text, only in (("lacks", ours - other), ("adds", other - ours)):
        if only:
            shown = ", ".join(sorted(only)[:3])
            more = f" and {len(only) - 3} more" if len(only) > 3 else ""
            yield f"{where} {text} {what}: {shown}{more}"


def _titles(site: Site, path: str) -> set[str]:
    return {site.markup[path].title}


def _ids(site: Site, path: str) -> set[str]:
    """Return the ids that are not the theme's own, which begin with two underlines."""
    return {name for name in site.markup[path].ids if not name.startswith("__")}


def _links(site: Site, path: str) -> set[str]:
    """Return where links lead; a theme's own to the page they are on are its own affair."""
    anchors = (e for e in site.markup[path].elements if e.tag == "a" and "href" in e.attributes)
    places = (
        site.place(path, anchor.attributes["href"])
        for anchor in anchors
        if not _THEMES_OWN & {*anchor.attributes.get("class", "").split()}
    )
    leading = (place for place in places if (place.path, place.anchor) != (path, ""))
    return {f"{p.path}#{p.anchor}" if p.path else p.url for p in leading}


def _data(site: Site, path: str) -> set[str]:
    """Return the JSON-LD; themes have JSON of their own for their scripts."""
    read = [json.loads(text) for _, kind, text in site.markup[path].texts if kind == DATA]
    return {json.dumps(each, sort_keys=True) for each in read if "@context" in each}


def _heads(site: Site, path: str) -> set[str]:
    """Return what a head says of the page for search engines, feeds' readers and messengers."""
    return {*filter(None, map(_head, _elements(site.markup[path])))}


def _elements(page: Markup) -> Iterator[Element]:
    return (element for element in page.elements if element.tag in {"meta", "link"})


def _head(element: Element) -> str:
    given = element.attributes
    name = given.get("property", given.get("name", ""))
    if name == "description" or name.startswith(("og:", "twitter:")):
        return f"{name}={given.get('content', '')}"
    return f"feed {given['href']}" if given.get("rel") == "alternate " else ""


_TOLD: Mapping[str, Callable[[Site, str], set[str]]] = {
    "titles": _titles,
    "ids": _ids,
    "links": _links,
    "JSON-LD": _data,
    "heads": _heads,
}


def _found(site: Site) -> set[str]:
    """Return each title in a search with its place; also those above it that Zensical shows."""
    if "search.json" in site.paths:
        entries = json.loads(site.read("search.json"))["items"]
    else:
        entries = json.loads(site.read("search/search_index.json"))["docs"]
    above = {title for entry in entries for title in entry.get("path", ()) if _CODE.search(title)}
    return {f"{entry['location']} {entry['title']}" for entry in entries} | above


def built(engine: Engine, project: Path, folder: Path) -> Site | None:
    """Build a project's pages with an engine; nothing where the engine is not installed."""
    program = found(engine.command)
    if program is None:
        return None
    for_mkdocs(project, folder)
    _run(program, *engine.words, folder=folder)
    return Site(*read_below(folder / "site"))


def _run(*words: str, folder: Path) -> None:
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SITE_URL": ""}
    done = subprocess.run(  # noqa: S603 - the engines' own commands
        words, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(words)}\n{done.stdout}{done.stderr}".strip())


def ours(project: Path) -> Site:
    """Build a project as its readers get it, which also writes the pages for other engines."""
    _run(sys.executable, "build.py", folder=project)
    return Site(*read_below(project / "site"))


@click.command()
def main() -> None:
    """Tell in what each engine's site differs; exit status 1 where one does."""
    site, differ, missing = ours(ROOT), False, []
    for engine in ENGINES:
        with tempfile.TemporaryDirectory() as folder:
            other = built(engine, ROOT, Path(folder) / "project")
            if other is None:
                missing.append(engine.name)
                continue
            told = [*differences(site, other), *map(str, faults_in(other))]
        differ = differ or bool(told)
        for line in told:
            click.echo(f"{engine.name}: {line}")
        click.echo(f"{engine.name}: {len(other.pages)} pages, {len(told)} differences or faults")
    for name in missing:
        click.secho(f"SKIPPED, NOT COMPARED: {name} is not installed", fg="red", err=True)
    sys.exit(1 if differ else 0)


if __name__ == "__main__":
    main()
