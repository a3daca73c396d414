"""The pages as MkDocs takes them: ours are drawn, and while serving when somebody asks for one."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files, file_sort_key
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from sitegen.addresses import HOME
from sitegen.course import COURSE
from sitegen.desk.compiled import compiled
from sitegen.desk.leftovers import is_leftover
from sitegen.desk.shipped import OVERRIDES, shipped_files
from sitegen.desk.surroundings import known_hashes
from sitegen.hook.drawn import DrawnPage, Index, OwnFile, titles_in
from sitegen.hook.frame import Frame, Shelled, unindented
from sitegen.hook.run import RUN
from sitegen.hook.taking import Taking
from sitegen.views.drawing import Drawing
from sitegen.views.rendering import draw
from sitegen.views.review import review_link

_SITEMAP = "sitemap.xml"


def add_templates(config: MkDocsConfig) -> None:
    """Have MkDocs look for templates with us, after the site's own and before the theme's."""
    config.theme.dirs.insert(1 if config.theme.custom_dir else 0, str(OVERRIDES))


@event_priority(-100)  # after every plugin
def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Any:
    """Compile no template again that is as it was, and draw the main one once a kind of page."""
    del files
    env.bytecode_cache, env.loader = compiled(), unindented(env)
    for plugin in config.plugins.values():
        if hasattr(plugin, "search_index"):
            RUN.frame.index = Index(plugin.search_index, serving=RUN.serving)
            plugin.search_index = RUN.frame.index
    RUN.frame.env = Shelled(env, RUN.notes.lines.append)
    return RUN.frame.env


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Have our pages drawn; where there are but problems, these are the only page.

    What an editor left in ``docs/`` or ``overrides/`` is published by no build.
    """
    files = Files(file for file in files if not is_leftover(file.src_uri.rpartition("/")[2]))
    titles = dict(titles_in(config.nav))
    RUN.frame = Frame(config=config)
    if RUN.serving:
        files = _with_shipped(files, config)
    if RUN.only_problems:
        files = Files([file for file in files if not file.is_documentation_page()])
        file = File.generated(config, HOME, content="")
        files.append(file)
        DrawnPage(
            None, file, config, lambda: draw("problems.html", page=HOME, problems=RUN.made.problems)
        )
    elif RUN.serving:
        files = _with_ours(files, config)
    else:
        _set_apart(files, config, titles)
    for path in RUN.made.pages:
        page = DrawnPage(titles.get(path), files.src_uris[path], config, _drawer(path))
        if path in titles and not titles[path]:
            page.read_source(config)
    RUN.frame.files = files
    return files


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Note what a page of ours is put into, and date all pages for the site map."""
    del config
    for file in files:
        if file.page:
            file.page.update_date = RUN.day
    RUN.frame.nav = nav
    return nav


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Link an article's page to its review, where there is one."""
    del config, files
    return review_link(page.file.src_uri, RUN.made.reviews) + html


def on_template_context(
    context: TemplateContext, template_name: str, config: MkDocsConfig
) -> TemplateContext:
    """Name all pages in the site map."""
    del config
    if template_name == _SITEMAP:
        ours = [file for file in RUN.frame.own.values() if file.is_page]
        context["pages"] = sorted([*context["pages"], *ours], key=file_sort_key)
    return context


def _drawer(path: str) -> Callable[[], Drawing]:
    """Return what draws a page as it then is."""
    return lambda: RUN.made.drawing(path)


def _set_apart(files: Files, config: MkDocsConfig, titles: dict[str, str | None]) -> None:
    """Spare MkDocs the pages that are not in the navigation, nearly all of a large site."""
    if COURSE.is_plain and COURSE.inputs.frame:
        files.copy_static_files = partial(Taking().write, files)  # type: ignore[method-assign]
    for path in RUN.made.pages:
        if config.nav and path not in titles:
            files.remove(files.src_uris[path])
            files.append(OwnFile(path, config, RUN.frame.write))


def _with_shipped(files: Files, config: MkDocsConfig) -> Files:
    """Return the files with what every site has, without what a build has left in ``docs/``."""
    shipped = shipped_files(RUN.made.words)
    passed = {*known_hashes(Path(config.docs_dir)), *shipped}
    made = (File.generated(config, path, content=read()) for path, read in shipped.items())
    return Files([*(file for file in files if file.src_uri not in passed), *made])


def _with_ours(files: Files, config: MkDocsConfig) -> Files:
    """Return the files with our own as they are now.

    They are written when somebody asks for one; without a navigation MkDocs has to read them.
    """
    paths = {*RUN.made.paths}
    kept = [file for file in files if file.src_uri not in paths]
    pages = frozenset(RUN.made.pages if not config.nav else ())
    for path in RUN.made.paths:
        read = path in pages and File.generated(config, path, content="")
        kept.append(read or OwnFile(path, config, bool))
    return Files(sorted(kept, key=file_sort_key))
