"""The only place where files are touched."""

from sitegen.desk.leftovers import is_leftover
from sitegen.desk.pages import check_pages, generated_pages, write_pages
from sitegen.desk.reading import find_text, read_article, read_articles, read_files, read_texts
from sitegen.desk.writing import (
    kept_on_failure,
    replace_folder,
    write_beside,
    write_file,
    write_new,
)

__all__ = [
    "check_pages",
    "find_text",
    "generated_pages",
    "is_leftover",
    "kept_on_failure",
    "read_article",
    "read_articles",
    "read_files",
    "read_texts",
    "replace_folder",
    "write_beside",
    "write_file",
    "write_new",
    "write_pages",
]
