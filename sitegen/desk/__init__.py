"""The only place where files are touched."""

from sitegen.desk.installation import code, requirement
from sitegen.desk.leftovers import is_leftover
from sitegen.desk.manifest import fingerprint
from sitegen.desk.pages import Text, check_pages, faults_in_templates, generated_pages, write_pages
from sitegen.desk.reading import (
    Sight,
    absent,
    digest,
    find_text,
    hashes,
    look,
    read_article,
    read_articles,
    read_below,
    read_files,
    read_settings,
    read_texts,
    text_names,
    texts_of,
)
from sitegen.desk.refilling import PartlyReplacedError
from sitegen.desk.shipped import OVERRIDES, THEME, read_catalogue, shipped_files
from sitegen.desk.swapping import kept_on_failure, replace_folder, restore_folder, scratch
from sitegen.desk.writing import (
    in_the_way,
    read_same,
    reason,
    take_over,
    where,
    write_again,
    write_beside,
    write_file,
    write_new,
)

__all__ = [
    "OVERRIDES",
    "THEME",
    "PartlyReplacedError",
    "Sight",
    "Text",
    "absent",
    "check_pages",
    "code",
    "digest",
    "faults_in_templates",
    "find_text",
    "fingerprint",
    "generated_pages",
    "hashes",
    "in_the_way",
    "is_leftover",
    "kept_on_failure",
    "look",
    "read_article",
    "read_articles",
    "read_below",
    "read_catalogue",
    "read_files",
    "read_same",
    "read_settings",
    "read_texts",
    "reason",
    "replace_folder",
    "requirement",
    "restore_folder",
    "scratch",
    "shipped_files",
    "take_over",
    "text_names",
    "texts_of",
    "where",
    "write_again",
    "write_beside",
    "write_file",
    "write_new",
    "write_pages",
]
