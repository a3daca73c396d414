"""All records of the project by id, and what could not be read."""

from sitegen.library.files import Files
from sitegen.library.model import Entry, Library
from sitegen.library.reading import read_library
from sitegen.places import (
    BRIEFS,
    CHECKED,
    FINGERPRINTS,
    FOLDER,
    IN_VOCABULARY,
    MKDOCS,
    OR_ADD_IT,
    PUBLISHED,
    RELEASES,
    RESULTS,
    REVIEWED,
    SEEDS,
    SITE,
    THEMES,
    VOCABULARY,
    fault_in_name,
)

__all__ = [
    "BRIEFS",
    "CHECKED",
    "FINGERPRINTS",
    "FOLDER",
    "IN_VOCABULARY",
    "MKDOCS",
    "OR_ADD_IT",
    "PUBLISHED",
    "RELEASES",
    "RESULTS",
    "REVIEWED",
    "SEEDS",
    "SITE",
    "THEMES",
    "VOCABULARY",
    "Entry",
    "Files",
    "Library",
    "fault_in_name",
    "read_library",
]
