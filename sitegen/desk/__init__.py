"""The only place where files are touched."""

from sitegen.desk.leftovers import is_leftover
from sitegen.desk.pages import Text, check_pages, generated_pages, write_pages
from sitegen.desk.reading import (
    Sight,
    contents,
    digest,
    find_text,
    look,
    read_article,
    read_articles,
    read_below,
    read_files,
    read_texts,
)
from sitegen.desk.refilling import PartlyReplacedError
from sitegen.desk.swapping import kept_on_failure, replace_folder, restore_folder, scratch
from sitegen.desk.writing import reason, where, write_beside, write_file, write_new

__all__ = [
    "PartlyReplacedError",
    "Sight",
    "Text",
    "check_pages",
    "contents",
    "digest",
    "find_text",
    "generated_pages",
    "is_leftover",
    "kept_on_failure",
    "look",
    "read_article",
    "read_articles",
    "read_below",
    "read_files",
    "read_texts",
    "reason",
    "replace_folder",
    "restore_folder",
    "scratch",
    "where",
    "write_beside",
    "write_file",
    "write_new",
    "write_pages",
]
