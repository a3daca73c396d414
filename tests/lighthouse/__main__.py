"""Measure ``site/`` with Lighthouse on a slow phone: the median of five, by page and category.

Run by ``make lighthouse``. The site is served compressed, as hosts do. Exit status 1 where a median
is under 95, a first load is over 120 kB compressed, or a request goes to another host.
Lighthouse slows a processor fourfold, which is meant for one with a benchmark index of 1500 to
2000 (docs/throttling.md of Lighthouse). Each run slows a slower one less, by the index of the run
before, so that the phone stays the same on a machine that others use as well.
"""

import functools
import gzip
import http.server
import io
import json
import os
import shutil
import statistics
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import urlsplit

ROOT = Path(__file__).parent.parent.parent
LIGHTHOUSE = ROOT / ".venv" / "lighthouse" / "node_modules" / ".bin" / "lighthouse"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
RUNS = 5
LEAST = 95
SLOWDOWN = 4
FAST = 1500
MOST_BYTES = 120_000
COMPRESSED = (".html", ".css", ".js", ".json", ".svg", ".xml")


class Host(http.server.SimpleHTTPRequestHandler):
    """A file server that compresses texts."""

    def log_message(self, *_: object) -> None:
        """Print nothing."""

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        """Send a text compressed, anything else as it is."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if path.suffix not in COMPRESSED or not path.is_file():
            return super().send_head()
        body = gzip.compress(path.read_bytes(), mtime=0)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Cache-Control", "max-age=31536000")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return io.BytesIO(body)


@contextmanager
def host(folder: Path) -> Iterator[str]:
    """Serve a folder; return its address."""
    handler = functools.partial(Host, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def report(url: str, chromium: str, slowdown: float) -> Mapping[str, Any]:
    """Return what Lighthouse reports of a page."""
    flags = "--headless=new --no-sandbox --disable-gpu"
    command = [
        *(str(LIGHTHOUSE), url, "--quiet", "--output=json", f"--chrome-flags={flags}"),
        f"--throttling.cpuSlowdownMultiplier={slowdown}",
    ]
    environment = {**os.environ, "CHROME_PATH": chromium}
    done = subprocess.run(  # noqa: S603 - our own command
        command, env=environment, capture_output=True, text=True, check=True
    )
    found: Mapping[str, Any] = json.loads(done.stdout)
    return found


def reports(url: str, chromium: str) -> Iterator[Mapping[str, Any]]:
    """Yield what Lighthouse reports of a page, run by run; the first only tells the index."""
    slowdown = float(SLOWDOWN)
    for run in range(RUNS + 1):
        found = report(url, chromium, slowdown)
        slowdown = SLOWDOWN * min(1, found["environment"]["benchmarkIndex"] / FAST)
        if run:
            yield found


def measure(address: str, path: str, chromium: str) -> Iterator[str]:
    """Print a page's medians and weight; yield what is not good enough."""
    found = list(reports(address + path, chromium))
    scores = {
        name: statistics.median(r["categories"][name]["score"] * 100 for r in found)
        for name in CATEGORIES
    }
    requests = found[0]["audits"]["network-requests"]["details"]["items"]
    weight = sum(request["transferSize"] for request in requests)
    foreign = {request["url"] for request in requests if not _is_ours(request["url"], address)}
    row = "  ".join(f"{name} {score:.0f}" for name, score in scores.items())
    index = statistics.median(r["environment"]["benchmarkIndex"] for r in found)
    print(f"/{path:<26} {row}  first load {weight / 1000:.0f} kB  benchmark index {index:.0f}")
    yield from (f"/{path}: {name} {s:.0f}" for name, s in scores.items() if s < LEAST)
    yield from (f"/{path}: asks {url}" for url in sorted(foreign))
    if weight > MOST_BYTES:
        yield f"/{path}: first load {weight / 1000:.0f} kB"
    yield from _faults(path, found[0])


def _is_ours(url: str, address: str) -> bool:
    return url.startswith((address, "data:")) or not urlsplit(url).netloc


def _faults(path: str, found: Mapping[str, Any]) -> Iterator[str]:
    """Yield the audits outside performance that a page does not pass."""
    for name in CATEGORIES[1:]:
        for reference in found["categories"][name]["auditRefs"]:
            audit = found["audits"][reference["id"]]
            if audit["score"] == 0 and reference["weight"]:
                yield f"/{path}: {name}: {audit['title']}"


def main() -> None:
    """Measure every page."""
    chromium = shutil.which("chromium-headless-shell") or shutil.which("chromium")
    if not chromium:
        sys.exit("Chromium is missing: apt-get install chromium-headless-shell")
    theme = min((ROOT / "site" / "themes").iterdir()).name
    pages = ("", f"themes/{theme}/", "claims/", "figures/")
    with host(ROOT / "site") as address:
        faults = [fault for path in pages for fault in measure(address, path, chromium)]
    sys.exit("\n".join(faults) or None)


main()
