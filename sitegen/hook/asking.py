"""What a server does when somebody asks for a page: it is drawn then, if it is another by now."""

import posixpath
from collections.abc import Iterable
from pathlib import Path
from threading import RLock
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from sitegen.desk import write_file
from sitegen.hook.drawn import DrawnPage, OwnFile
from sitegen.hook.run import RUN

LOCK = RLock()
"""Held while pages are made anew, and while one is written."""
_INDEX = "search/search_index.json"


def when_asked(app: WSGIApplication, mount: str) -> WSGIApplication:
    """Return a server's application that writes what is asked for before it answers."""

    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
        if path.startswith(mount):
            with LOCK:
                make_ready(_file_of(path.removeprefix(mount)))
        return app(environ, start_response)

    return answer


def _file_of(path: str) -> str:
    """Return the file below the site's folder that an address leads to."""
    return posixpath.join(path, "index.html") if path.endswith("/") or not path else path


def make_ready(path: str) -> None:
    """Write a file of the site, by its path below the site's folder, if it is another by now."""
    if path == _INDEX:
        _write_index()
    elif file := RUN.frame.own.get(path):
        key = RUN.made.key(file.src_uri)
        if RUN.written.get(path) != key:
            _write_file(file)
            RUN.written[path] = key


def _write_file(file: OwnFile) -> None:
    """Write a page, or a file of data."""
    if file.is_page:
        RUN.frame.write(file)
    else:
        write_file(Path(file.abs_dest_path), RUN.made.files[file.src_uri].text())


def _write_index() -> None:
    """Write the search's index, with what is found of every page as it is now."""
    index = RUN.frame.index
    if index and RUN.written.get(_INDEX) is not RUN.made:
        pages = [f.page for f in RUN.frame.own.values() if isinstance(f.page, DrawnPage)]
        text = index.with_pages([(RUN.made.key(page.file.src_uri), page) for page in pages])
        write_file(Path(RUN.frame.config.site_dir) / _INDEX, text)
        RUN.written[_INDEX] = RUN.made
