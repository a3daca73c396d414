"""What W3C's checker of HTML says, which is a program of its own: https://validator.github.io."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from sitegen.audit.site import Fault


def invalid_markup(folder: Path, jar: Path) -> Iterator[Fault]:
    """Yield each error in a folder's pages where it is first, and say how often it is there.

    A template's error is on every page.

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
