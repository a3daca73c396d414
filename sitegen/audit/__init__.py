"""A built site, looked through as readers and programs will: links, names, files, hosts."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from sitegen.audit.files import FAULTS_IN
from sitegen.audit.pages import faults_on_page
from sitegen.audit.policy import hash_of
from sitegen.audit.site import Fault, Site


def faults_in(site: Site) -> Iterator[Fault]:
    """Yield everything to mend, file by file."""
    for path in sorted(site.paths):
        if path in site.markup:
            yield from sorted(faults_on_page(path, site))
        elif faults := FAULTS_IN.get(path.rpartition(".")[2]):
            yield from (Fault(path, 0, message) for message in faults(path, site))


def invalid_markup(folder: Path, jar: Path) -> Iterator[Fault]:
    """Yield each error that W3C's checker finds where it is first, and say how often it is there.

    It is a program of its own, https://validator.github.io; a template's error is on every page.

    Raises:
        OSError: there is no Java.
        ValueError: Java says something else than the checker would.
    """
    words = ["java", "-jar", str(jar), "--format", "json", "--exit-zero-always", "--skip-non-html"]
    done = subprocess.run([*words, str(folder)], capture_output=True, check=False)  # noqa: S603
    try:
        messages = json.loads(done.stderr)["messages"]
    except (ValueError, KeyError) as error:
        raise ValueError(done.stderr.decode("utf-8", "replace").strip()) from error
    root = folder.resolve().as_posix()
    errors: dict[str, list[tuple[str, int]]] = {}
    for found in messages:
        if found["type"] == "error":
            path = unquote(urlsplit(found["url"]).path).removeprefix(root).lstrip("/")
            errors.setdefault(found["message"], []).append((path, found.get("lastLine", 0)))
    for message, places in errors.items():
        often = f" ({len(places)} times)" if len(places) > 1 else ""
        yield Fault(*min(places), f"{message}{often}")
