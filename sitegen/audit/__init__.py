"""A built site, looked through as readers and programs will: links, names, files, hosts."""

from collections.abc import Iterator

from sitegen.audit.files import faults_in_file
from sitegen.audit.pages import faults_on_page
from sitegen.audit.policy import hash_of
from sitegen.audit.site import Fault, Site
from sitegen.audit.validity import invalid_markup

__all__ = ["Fault", "Site", "faults_in", "hash_of", "invalid_markup"]


def faults_in(site: Site) -> Iterator[Fault]:
    """Yield everything to mend, file by file."""
    for path in sorted(site.paths):
        if path in site.markup:
            yield from sorted(faults_on_page(path, site))
        else:
            yield from (Fault(path, 0, message) for message in faults_in_file(path, site))
