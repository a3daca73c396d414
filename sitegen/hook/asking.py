"""What a server does when somebody asks for a page.

It is drawn then, if it is another by now, and has a panel over it as long as there is something to
mend.
"""

import posixpath
from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Event, RLock
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from sitegen.desk.writing import write_file
from sitegen.hook.drawn import DrawnPage
from sitegen.hook.run import RUN

LOCK = RLock()
"""Held while pages are made anew, and while one is written."""
ANSWERED = Event()
"""Set when a page was asked for."""
_INDEX = "search/search_index.json"
_END = b"</body>"

Head = tuple[str, list[tuple[str, str]]]
"""A status, and headers."""


def when_asked(app: WSGIApplication, mount: str) -> WSGIApplication:
    """Return a server's application that writes what is asked for before it answers.

    As long as there are but problems, each page's address has the page of these.
    """

    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
        if not path.startswith(mount):
            return app(environ, start_response)
        if RUN.only_problems and path.endswith("/"):
            return _first_page(app, mount, environ, start_response)
        for _ in range(2):  # a build that began meanwhile has cleared what was ready
            with LOCK:
                make_ready(path.removeprefix(mount))
            head, body = _asked(app, environ)
            if not head[0].startswith("404"):
                break
        start_response(*head)
        if path.endswith("/"):
            ANSWERED.set()
        return body

    return answer


def _first_page(
    app: WSGIApplication, mount: str, environ: WSGIEnvironment, start_response: StartResponse
) -> Iterable[bytes]:
    """Answer with the first page, whose links are meant from its own address."""
    head, body = _asked(app, {**environ, "PATH_INFO": mount})
    changed = _read(body).replace(b"<head>", b'<head><base href="%b">' % mount.encode(), 1)
    return _changed(start_response, head, changed)


def _changed(start_response: StartResponse, head: Head, page: bytes) -> Iterable[bytes]:
    """Answer with another page than the application did."""
    status, headers = head
    others = [header for header in headers if header[0] != "Content-Length"]
    start_response(status, [*others, ("Content-Length", str(len(page)))])
    return [page]


def make_ready(path: str) -> None:
    """Write a file of the site, by its address below the site's, if it is another by now."""
    path = posixpath.join(path, "index.html") if path.endswith("/") or not path else path
    if path == _INDEX:
        _write_index()
    elif file := RUN.frame.own.get(path):
        key = RUN.made.key(file.src_uri)
        if not key:
            Path(file.abs_dest_path).unlink(missing_ok=True)
        elif RUN.written.get(path) != key and file.is_page:
            RUN.frame.write(file)
        elif RUN.written.get(path) != key:
            write_file(Path(file.abs_dest_path), RUN.made.files[file.src_uri].text())
        RUN.written[path] = key


def _write_index() -> None:
    """Write the search's index, with what is found of every page as it is now."""
    index = RUN.frame.index
    if index and RUN.written.get(_INDEX) is not RUN.made:
        pages = [f.page for f in RUN.frame.own.values() if isinstance(f.page, DrawnPage)]
        text = index.with_pages([(RUN.made.key(page.file.src_uri), page) for page in pages])
        write_file(Path(RUN.frame.config.site_dir) / _INDEX, text)
        RUN.written[_INDEX] = RUN.made


def with_panel(app: WSGIApplication, panel: Callable[[], str]) -> WSGIApplication:
    """Return a server's application that has the panel on every page it answers with.

    ``panel`` is asked after the application, which waits until a rebuild is done.
    """

    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        head, body = _asked(app, environ)
        shown = panel() if ("Content-Type", "text/html") in head[1] else ""
        if not shown:
            start_response(*head)
            return body
        return _changed(start_response, head, _joined(_read(body), shown.encode()))

    return answer


def _asked(app: WSGIApplication, environ: WSGIEnvironment) -> tuple[Head, Iterable[bytes]]:
    """Return what an application answers: a panel changes the length among its headers."""
    heads: list[Head] = []

    def note(status: str, headers: list[tuple[str, str]], *_: object) -> Callable[[bytes], object]:
        heads.append((status, headers))
        return list[bytes]().append

    body = app(environ, note)
    return heads[-1], body


def _read(body: Iterable[bytes]) -> bytes:
    """Return all of a body, which PEP 3333 wants closed where it can be."""
    try:
        return b"".join(body)
    finally:
        getattr(body, "close", list)()


def _joined(page: bytes, panel: bytes) -> bytes:
    """Put the panel at the end of the page, where it is last in the order of reading too."""
    before, end, after = page.rpartition(_END)
    return before + panel + end + after if end else page + panel
