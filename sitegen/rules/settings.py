"""Rules for ``mkdocs.yml``: as a file, its navigation, the repository, what links rest on."""

import json
import posixpath
import re
from collections.abc import Collection, Iterator

from sitegen.addresses import CHANGES, OVERVIEWS, theme_page
from sitegen.configuration import (
    ABSOLUTE,
    BASE,
    BRANCH,
    DOCS,
    FOLDERS,
    LANGUAGE,
    PAGE_LANGUAGES,
    REPOSITORY,
    SITE,
    parse_configuration,
)
from sitegen.library import Library
from sitegen.places import MKDOCS, THEMES
from sitegen.problems import Problem, Rule, quoted
from sitegen.publication import fault_in_branch, fault_in_repository
from sitegen.records.terms import State
from sitegen.yamltext import Path, fault_in_settings, problem_at
from sitegen.yamltext.traps import unseen_in

_HOOK = "build.py"
_YAML = "tag:yaml.org,2002:"
# of Python's tags those that call nothing, and name what icons of Material are made with
_HARMLESS = re.compile(
    rf"!|!ENV|!relative|{_YAML}(?:str|int|float|bool|null|seq|map|timestamp"
    r"|python/name:(?:material|pymdownx)\.[\w.]+)"
)
_THEMES = theme_page("", context=False).removesuffix("/index.md")
_SEARCH = {"search", "material/search"}
_ELSEWHERE = re.compile(r"[^/]*:|//")  # has a scheme, or a host
_RUN_ON = re.compile(r"([^/:\uff1a=;]+?)\s*[:\uff1a=;]\s*([^\s/:][^\s:]*\.md)")
"""A title and its page without a colon and a space between them."""
_NOTHING = "."  # as a path without any part is written
_CUT = re.compile(r"\s+#\S")
_OFF = {"false", "no", "off"}
_REPOSITORY = {REPOSITORY: fault_in_repository, BRANCH: fault_in_branch}


def settings_can_be_read(library: Library) -> Iterator[Problem]:
    """YAML of names and values is what MkDocs can read; without it nothing can be built."""
    if library.mkdocs.strip() and (fault := fault_in_settings(library.mkdocs, MKDOCS)):
        yield fault


def settings_run_no_code(library: Library) -> Iterator[Problem]:
    """No tag has Python call something as MkDocs reads the file."""
    for tag, mark in parse_configuration(library.mkdocs).tags:
        if not _HARMLESS.fullmatch(tag):
            shown = quoted(tag.replace(_YAML, "!!"))
            message = f"{shown} is a YAML tag that can run code or is unknown; take it out"
            yield problem_at(MKDOCS, mark, Rule.TAG, message)


def hook_is_ours(library: Library) -> Iterator[Problem]:
    """MkDocs asks the hook that checks the briefs and writes their pages."""
    found = parse_configuration(library.mkdocs)
    if found.names and _HOOK not in map(posixpath.normpath, found.hooks):
        message = f"lacks {_HOOK}, without which old pages stay; add the line hooks: [{_HOOK}]"
        yield problem_at(MKDOCS, found.names.get("hooks", (1, 1)), Rule.NO_HOOK, message, "hooks")


def pages_are_reached(library: Library) -> Iterator[Problem]:
    """Each page of a theme, over all themes, and of recorded releases is in the nav there is."""
    found = parse_configuration(library.mkdocs)
    run_on = {m[2]: m[0] for page in found.pages if (m := _RUN_ON.fullmatch(page))}
    for page, line, what in _generated(library):
        if entry := run_on.get(page):
            mark = found.pages[entry]
            yield problem_at(MKDOCS, mark, Rule.UNKNOWN_PAGE, _no_page(entry), "nav")
        elif found.nav and page not in found.pages:
            message = f"lacks {what}; add the line - {line}"
            yield problem_at(MKDOCS, found.nav, Rule.NOT_IN_NAV, message, "nav")


def _generated(library: Library) -> Iterator[tuple[str, str, str]]:
    """Yield each page that belongs in the nav, its line, and what it is called in a message.

    Without a title in its line a page stands there by its own, in the language of the pages.
    """
    for entry in library.themes_in_order:
        if entry.record.state is State.REVIEWED:
            page = theme_page(entry.id, context=entry.record.context)
            title = json.dumps(entry.record.title, ensure_ascii=False)
            yield page, f"{title}: {page}", f"the page of {entry.file}"
    for page in (*OVERVIEWS, *([CHANGES] if library.releases else [])):
        yield page, page, "a generated page"


def changes_need_a_release(library: Library) -> Iterator[Problem]:
    """Without a recorded release the page of what changed is not in the nav."""
    mark = parse_configuration(library.mkdocs).pages.get(CHANGES)
    if mark and not library.releases:
        message = f"{quoted(CHANGES)} is there once a release is recorded; take this line out"
        yield problem_at(MKDOCS, mark, Rule.UNKNOWN_PAGE, message, "nav")


def pages_of_the_nav_exist(library: Library) -> Iterator[Problem]:
    """No page of a theme that is a draft, gone, renamed or not there yet is in the nav."""
    if library.unread_in(THEMES):
        return
    states = {
        theme_page(e.id, context=e.record.context): e.record.state for e in library.themes.values()
    }
    for page, mark in parse_configuration(library.mkdocs).pages.items():
        if states.get(page) is State.DRAFT:
            message = f"{quoted(page)} is a draft's; take this line out until it is reviewed"
            yield problem_at(MKDOCS, mark, Rule.DRAFT_PAGE, message, "nav")
        elif page.startswith(_THEMES) and page not in states:
            name = page.removeprefix(_THEMES).partition("/")[0].removesuffix(".md")
            meant, theme = theme_page(name, context=False), f"{THEMES}{name}.yml"
            it = meant if meant in states else f"{theme}, mend this line, or take it out"
            message = f"{quoted(page)} is the page of no theme; write {it}"
            yield problem_at(MKDOCS, mark, Rule.UNKNOWN_PAGE, message, "nav")


def pages_by_hand(mkdocs: bytes) -> Iterator[str]:
    """Yield the pages of the nav that have to be there; none where a plugin may bring some."""
    found = parse_configuration(mkdocs)
    absolute = found.settings.get(ABSOLUTE)
    if _SEARCH.issuperset(found.plugins):
        for page in found.pages:
            is_refused = not page.startswith("/") or (absolute and absolute.value == "warn")
            if is_refused and (_RUN_ON.fullmatch(page) or not _ELSEWHERE.match(page)):
                yield page


def pages_are_there(mkdocs: bytes, absent: Collection[str]) -> Iterator[Problem]:
    """Yield the places of the nav that name a page which is nowhere."""
    for page, mark in parse_configuration(mkdocs).pages.items():
        if page in absent:
            yield problem_at(MKDOCS, mark, Rule.UNKNOWN_PAGE, _no_page(page), "nav")


def _no_page(page: str) -> str:
    """Say what to do about a place of the nav that is none."""
    if found := _RUN_ON.fullmatch(page):
        title, path = found.groups()
        return f"{quoted(page)} is no page; write {json.dumps(title, ensure_ascii=False)}: {path}"
    if page == _NOTHING:
        return 'names no page; write "title: page.md", or take the line out'
    if (meant := page.replace("\\", "/").removeprefix("docs/")) != page:
        return f"{quoted(page)} is no page; write {meant}"
    is_inside = not re.search(r"^/|(?:^|/)\.", page)
    what_to_do = f"write docs/{page}, mend" if is_inside else "a page is below docs/: mend"
    return f"{quoted(page)} is no page; {what_to_do} this line, or take it out"


def settings_can_be_used(library: Library) -> Iterator[Problem]:
    """Folders are those that every command uses; links lead to the repository and to pages."""
    for path, setting in parse_configuration(library.mkdocs).settings.items():
        if fault := _REPOSITORY[path](setting.value) if path in _REPOSITORY else "":
            rule, message = Rule.NOT_A_REPOSITORY, f"{quoted(setting.value)} {fault}"
        else:
            rule, message = Rule.UNUSABLE_SETTING, _unusable(path, setting.value)
        if message:
            yield problem_at(MKDOCS, setting.mark, rule, message, ".".join(map(str, path)))


def texts_on_every_page_are_seen(library: Library) -> Iterator[Problem]:
    """No title of ``mkdocs.yml`` holds a character that nobody sees, or ends before a "#1"."""
    lines = library.mkdocs.decode("utf-8-sig", errors="replace").splitlines()
    for name, setting in parse_configuration(library.mkdocs).shown:
        for mark, message in unseen_in(setting.value, lines, setting.mark, setting.end):
            yield problem_at(MKDOCS, mark, Rule.CONTROL_CHARACTER, message, name)
        line, column = setting.end
        if _CUT.match(lines[line - 1], column - 1):
            message = '"#" begins a comment; put the whole text in quotes, or a space after "#"'
            yield problem_at(MKDOCS, (line, column), Rule.CUT_TEXT, message, name)


def _unusable(path: Path, value: str) -> str:
    """Return what is to be done about a setting that the commands or pages cannot do with."""
    wanted = {DOCS: "docs", SITE: "site"}.get(path, value)
    if posixpath.normpath(value) != posixpath.normpath(wanted):
        return f"{quoted(value)} is a folder that not every command knows; write {quoted(wanted)}"
    if path == LANGUAGE and value not in PAGE_LANGUAGES:
        return f"{quoted(value)} is no language of pages; write {' or '.join(PAGE_LANGUAGES)}"
    if path == FOLDERS and value.lower() in _OFF:
        return "links on the pages lead to folders; take this line out"
    return "check does not read a base file; write its settings here" if path == BASE else ""
