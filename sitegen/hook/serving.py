"""What a server watches, outlives and shows over its pages."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import click
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority

from sitegen.addresses import REVIEWS, url
from sitegen.cache.memory import many_made
from sitegen.desk.reading import digest, texts_of
from sitegen.desk.shipped import THEME
from sitegen.desk.swapping import kept_on_failure
from sitegen.hook.asking import LOCK, when_asked, with_panel
from sitegen.hook.generating import make_preview, refuse_settings
from sitegen.hook.pages import add_templates
from sitegen.hook.run import RUN, Stopped, root_of
from sitegen.hook.watching import Watcher
from sitegen.listening import address, fault_in_port, refusal
from sitegen.places import FOLDER, SEEDS

_TOLD = (MkDocsException, OSError, ValueError)
"""What says by itself what it is."""

CODE = (Path(__file__).parent.parent, Path(__file__).parent.parent.parent / "build.py")
_RESTART = (
    "sitegen/ or build.py is no longer what, or where, it was when this server started; "
    "end it with Ctrl+C and start it again"
)


@event_priority(100)  # before every plugin, as the theme's search reads settings of the theme
def on_config(config: MkDocsConfig) -> None:
    """Add our templates; watch before anything is read, and have links lead to the server."""
    refuse_settings(config)
    add_templates(config)
    if RUN.serving:
        _begin(config)
        config.site_url = RUN.address


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: object) -> LiveReloadServer:
    """Watch what the editors write, survive what is broken, and lay a panel over the pages."""
    del builder
    watcher = _begin(config)
    _watch(server, watcher, _watched(config))
    server.url = RUN.address
    server.server_bind = partial(_bind, server.server_bind, *config.dev_addr)  # type: ignore[method-assign]
    server.build_delay = 0  # our watcher has waited
    server.builder = partial(_rebuild, server.builder, Path(server.root))
    server.set_app(with_panel(when_asked(server.serve_request, server.mount_path), RUN.panel))
    if RUN.made.reviews:
        click.echo(f"Each brief beside its article's text: {server.url}{url(REVIEWS)}", err=True)
    return server


def _begin(config: MkDocsConfig) -> Watcher:
    """Note once what is there when the server starts."""
    if RUN.watcher is None:
        host, port = config.dev_addr
        if fault := fault_in_port(host, port):
            raise Stopped(f"Cannot serve: {fault}")
        RUN.address = address(host, port, urlsplit(config.site_url or "").path)
        RUN.code = digest(CODE, besides=THEME)
        known = (Path(config.docs_dir), Path(config.config_file_path))
        RUN.watcher = Watcher([*known, *_watched(config)])
    return RUN.watcher


def _bind(bind: Callable[[], None], host: str, port: int) -> None:
    try:
        bind()
    except OSError as error:
        raise Stopped(f"Cannot serve: {refusal(error, host, port)}") from error


def _watch(server: LiveReloadServer, watcher: Watcher, paths: Iterator[Path]) -> None:
    """Have our watcher look at these paths and at those that MkDocs watches already."""
    known = [*server._watched_paths]  # noqa: SLF001 - MkDocs has no other list of them
    for path in known:
        server.unwatch(path)
    server.observer = watcher  # type: ignore[assignment]
    for path in (*known, *map(str, paths)):
        server.watch(path)


def _watched(config: MkDocsConfig) -> Iterator[Path]:
    """Yield what people write and what makes pages of it, whether it is there or not yet."""
    root = root_of(config)
    yield from (root / FOLDER, root / SEEDS)
    texts = texts_of(root)
    if not texts.is_relative_to((root / SEEDS).resolve()):
        yield texts
    if config.theme.custom_dir:
        yield Path(config.theme.custom_dir)
    yield from CODE


def _rebuild(builder: Callable[[], None], site: Path) -> None:
    """Build again, and say where the code that does so is no longer the one on disk."""
    RUN.notes.lines.clear()
    with LOCK:
        changed = RUN.watcher.changed() if RUN.watcher else frozenset[str]()
        folders = {str(root_of(RUN.frame.config) / name) for name in (FOLDER, SEEDS)}
        if not changed or not changed <= folders or not _renewed():
            _build(builder, site)
    if digest(CODE, besides=THEME) != RUN.code:
        _warn(_RESTART)


def _renewed() -> bool:
    """Make ready what editors changed, to be drawn when somebody asks; say whether that is all."""
    paths = RUN.made.paths
    if not RUN.has_pages or not RUN.frame.own:
        return False
    with _told(), many_made():
        make_preview(RUN.frame.config, is_checked=not RUN.made.problems)
    return RUN.made.paths == paths


def _build(builder: Callable[[], None], site: Path) -> None:
    """Build; where MkDocs cannot, say why and go on with the pages there are."""
    before = replace(RUN)
    with _told():
        site.mkdir(parents=True, exist_ok=True)  # what clears temporary files may have had it
        try:
            with kept_on_failure(site):
                builder()
        except BaseException:
            RUN.go_back(before)
            raise


@contextmanager
def _told() -> Iterator[None]:
    """Say why something could not be built."""
    try:
        yield
    except Stopped as error:
        error.show()
    except (Exception, SystemExit) as error:  # noqa: BLE001 - of a template or plugin: MkDocs would hang
        told = str(error) if isinstance(error, _TOLD) else f"{type(error).__name__}: {error}"
        _warn(f"{' '.join(told.split())}; the pages stay as they were")


def _warn(line: str) -> None:
    RUN.notes.lines.append(line)
    click.echo(f"{line}.", err=True)
