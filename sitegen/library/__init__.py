"""All records of the project by id, and what could not be read."""

from sitegen.library.entries import Entry
from sitegen.library.files import Files
from sitegen.library.model import Library, Traits
from sitegen.library.reading import read_library
