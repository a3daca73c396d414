"""The pages as MkDocs takes them: while serving from memory, and Markdown reads only Markdown."""

from pathlib import Path, PurePosixPath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files, InclusionLevel, file_sort_key
from mkdocs.structure.pages import Page

from sitegen.desk import generated_pages, is_leftover
from sitegen.hook.run import RUN
from sitegen.rawhtml import ids_in, put_blocks, take_blocks
from sitegen.views.problems import problems_page
from sitegen.views.review import review_link


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Serve generated pages from memory; where there are but problems, these are the only page.

    What an editor left in ``docs/`` or ``overrides/`` is published by no build.
    """
    files = Files(file for file in files if not is_leftover(PurePosixPath(file.src_uri).name))
    on_disk = generated_pages(Path(config.docs_dir))
    pages, reviews = RUN.preview.pages, RUN.preview.reviews
    RUN.generated = frozenset({*on_disk, *pages, *reviews})
    if not RUN.serving:
        return files
    if RUN.only_problems:
        kept = [file for file in files if not file.is_documentation_page()]
        page = problems_page(RUN.preview.problems)
        return Files([*kept, File.generated(config, "index.md", content=page)])
    kept = [file for file in files if file.src_uri not in RUN.generated]
    kept += [File.generated(config, path, content=text) for path, text in pages.items()]
    apart = InclusionLevel.NOT_IN_NAV
    kept += [
        File.generated(config, path, content=text, inclusion=apart)
        for path, text in reviews.items()
    ]
    return Files(sorted(kept, key=file_sort_key))


@event_priority(-100)  # after every plugin, which see the page as it is
def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Take what Markdown need not read out of a generated page."""
    del config, files
    RUN.blocks = []
    if page.file.src_uri in RUN.generated:
        markdown, RUN.blocks = take_blocks(markdown)
    return markdown


@event_priority(100)  # before every plugin
def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Put it back, and link an article's page to its review, where there is one."""
    del config, files
    html = put_blocks(html, RUN.blocks)
    page.present_anchor_ids = (page.present_anchor_ids or set()) | ids_in(html)
    return review_link(page.file.src_uri, RUN.preview.reviews) + html
