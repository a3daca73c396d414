"""The panel that ``serve`` lays over its pages, as long as there is something to mend."""

from collections.abc import Callable, Iterable
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

Headers = list[tuple[str, str]]

_END = b"</body>"


def with_panel(app: WSGIApplication, panel: Callable[[], str]) -> WSGIApplication:
    """Return a server's application that has the panel on every page it answers with.

    ``panel`` is asked after the application, which waits until a rebuild is done.
    """

    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        heads: list[tuple[str, Headers]] = []
        body = app(environ, _noting(heads))
        status, headers = heads.pop()
        shown = panel() if ("Content-Type", "text/html") in headers else ""
        if not shown:
            start_response(status, headers)
            return body
        page = _joined(_read(body), shown.encode())
        others = [header for header in headers if header[0] != "Content-Length"]
        start_response(status, [*others, ("Content-Length", str(len(page)))])
        return [page]

    return answer


def _noting(heads: list[tuple[str, Headers]]) -> StartResponse:
    """Return what notes a status and its headers; a panel changes the length among them."""

    def note(status: str, headers: Headers, *_: object) -> Callable[[bytes], object]:
        heads.append((status, headers))
        return list[bytes]().append

    return note


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
