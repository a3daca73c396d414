"""One file to try in the place of one of the invented project's, and how it is kept."""

import gzip
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sitegen.places import PUBLISHED
from sitegen.records.recorded import format_counts
from tests.projects import released, site

HERE = Path(__file__).parent
FUZZED = HERE.parent / "fuzzed"
TEXTS = "texts/"
MANIFEST = "docs/.generated"
RAW_BYTES = 10_000
# what a build has written and not changed since; https://www.rfc-editor.org/rfc/rfc6234
MADE = b"".join(
    f"{hashlib.sha256(b'').hexdigest()}  {name}\n".encode()
    for name in ("index.md", "sources/a/index.md", "../victim.txt", "mine.md")
)


@dataclass(frozen=True, kw_only=True)
class Case:
    """A file's path in the project, and what stands in it; texts are below ``texts/``."""

    path: str
    content: bytes = b""

    @property
    def name(self) -> str:
        """Return a name that tells two cases apart."""
        return hashlib.sha256(self.path.encode(errors="replace") + self.content).hexdigest()[:12]


def originals() -> dict[str, bytes]:
    """Return the files that are changed: the invented project's, a text, and what was recorded."""
    texts = {f"{TEXTS}{path.name}": path.read_bytes() for path in (HERE.parent / "texts").iterdir()}
    result = {
        "claim": "fees-doubled",
        "outcome": "figures",
        "day": "2031-05-05",
        "meaning": "0" * 64,
        "paragraphs": {"3": "1" * 64},
    }
    parts = {"of": "offer-fails", "reviewed": "2031-05-20", "version": "1", "parts": {}}
    recorded = {"checked/quay-review-2031-holm": result, "reviewed/themes/who-pays": parts}
    files = released(site()) | texts | {MANIFEST: MADE}
    for name, record in recorded.items():
        files[f"briefings/{name}.jsonl"] = f"{json.dumps(record)}\n".encode()
    files[PUBLISHED] += format_counts({"reviewed/themes/who-pays": 1}).encode()
    return dict(sorted(files.items()))


def write_case(folder: Path, case: Case) -> Path:
    """Keep a case: its path in a line of JSON, then its bytes, packed where they are many."""
    content = json.dumps(case.path).encode() + b"\n" + case.content
    packed = len(content) > RAW_BYTES
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / (f"{case.name}.gz" if packed else case.name)
    path.write_bytes(gzip.compress(content, mtime=0) if packed else content)
    return path


def read_case(path: Path) -> Case:
    """Return a case that was kept."""
    content = path.read_bytes()
    unpacked = gzip.decompress(content) if path.suffix == ".gz" else content
    head, _, body = unpacked.partition(b"\n")
    return Case(path=json.loads(head), content=body)


def kept_cases(folder: Path) -> Iterator[Case]:
    """Yield every case that was kept, by name."""
    for path in sorted(folder.glob("*")):
        yield read_case(path)
