"""The pages as MkDocs takes them: ours are drawn; while serving they are in memory alone."""

from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel, file_sort_key
from mkdocs.structure.pages import Page

from sitegen.desk import generated_pages, is_leftover
from sitegen.hook.drawn import DrawnPage, titles_in
from sitegen.hook.run import RUN
from sitegen.views.drawing import Drawing
from sitegen.views.page import Page as Planned
from sitegen.views.problems import problems_page
from sitegen.views.review import review_link


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Have our pages drawn; where there are but problems, these are the only page.

    What an editor left in ``docs/`` or ``overrides/`` is published by no build.
    """
    files = Files(file for file in files if not is_leftover(PurePosixPath(file.src_uri).name))
    if RUN.serving:
        files = _with_ours(files, config)
    titles = dict(titles_in(config.nav))
    for path, draw in _drawn():
        if file := files.get_file_from_path(path):
            DrawnPage(titles.get(path), file, config, draw)
    return files


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Link an article's page to its review, where there is one."""
    del config, files
    return review_link(page.file.src_uri, RUN.made.reviews) + html


def _with_ours(files: Files, config: MkDocsConfig) -> Files:
    """Return the files with our own as they are now, whatever a build has left in ``docs/``."""
    ours, reviews = RUN.made.files, RUN.made.reviews
    if RUN.only_problems:
        kept = [file for file in files if not file.is_documentation_page()]
        return Files([*kept, File.generated(config, "index.md", content="")])
    passed = {*generated_pages(Path(config.docs_dir)), *ours, *reviews}
    kept = [file for file in files if file.src_uri not in passed]
    for path, planned in ours.items():
        content = "" if isinstance(planned, Planned) else planned.text()
        kept.append(File.generated(config, path, content=content))
    apart = InclusionLevel.NOT_IN_NAV
    kept += [File.generated(config, path, content="", inclusion=apart) for path in reviews]
    return Files(sorted(kept, key=file_sort_key))


def _drawn() -> Iterator[tuple[str, Callable[[], Drawing]]]:
    """Yield how each of our pages is drawn, by its path under ``docs/``."""
    if RUN.only_problems:
        yield "index.md", lambda: problems_page(RUN.made.problems)
        return
    for path, planned in RUN.made.files.items():
        if isinstance(planned, Planned):
            yield path, lambda planned=planned: planned.drawing  # type: ignore[misc]
    for path, drawing in RUN.made.reviews.items():
        yield path, lambda drawing=drawing: drawing  # type: ignore[misc]
