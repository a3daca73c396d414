"""What a server watches, outlives and shows over its pages."""

import gc
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
from sitegen.cache.memory import many_made, settle, unsettle
from sitegen.desk.looking import digest
from sitegen.desk.reading import texts_of
from sitegen.desk.shipped import THEME
from sitegen.desk.swapping import kept_on_failure
from sitegen.hook.asking import ANSWERED, LOCK, when_asked, with_panel
from sitegen.hook.generating import finish_preview, make_preview, refuse_settings
from sitegen.hook.pages import add_templates
from sitegen.hook.run import RUN, Stopped, root_of
from sitegen.hook.watching import Watcher
from sitegen.listening import address, fault_in_port, refusal
from sitegen.places import FOLDER, SEEDS

_TOLD = (MkDocsException, OSError, ValueError)
"""What says by itself what it is."""

_SOON = 0.3
"""Seconds in which a browser that was told has asked for its page."""
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
    server.builder = partial(_rebuild, server, server.builder)
    server.set_app(with_panel(when_asked(server.serve_request, server.mount_path), RUN.panel))
    settle()
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
        RUN.code = digest(CODE, {THEME.name})
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


def _rebuild(server: LiveReloadServer, builder: Callable[[], None]) -> None:
    """Build again, and say where the code that does so is no longer the one on disk."""
    RUN.notes.lines.clear()
    changed = RUN.watcher.changed() if RUN.watcher else frozenset[str]()
    folders = tuple(str(root_of(RUN.frame.config) / name) for name in (FOLDER, SEEDS))
    is_of_records = bool(changed) and all(name.startswith(folders) for name in changed)
    if not is_of_records or not _renewed(server, changed):
        with LOCK:
            _build(builder, Path(server.root))
        _tell(server)
    if not is_of_records:
        RUN.is_stale = digest(CODE, {THEME.name}) != RUN.code
    if RUN.is_stale:
        _warn(_RESTART)


def _renewed(server: LiveReloadServer, changed: frozenset[str]) -> bool:
    """Make ready what editors changed, to be drawn when somebody asks; say whether that is all.

    Browsers are told first, and what they ask for is drawn before the rest is looked at.
    """
    if not RUN.has_pages or not RUN.frame.own:
        return False
    before = RUN.made
    with _told(), many_made():
        with LOCK:
            make_preview(RUN.frame.config, changed)
        ANSWERED.clear()
        _tell(server)
        ANSWERED.wait(_SOON)
        finish_preview()
    if RUN.made.paths == before.paths:
        return True
    server._wanted_epoch += 1  # noqa: SLF001 - as MkDocs does when it begins to build
    return False


def _tell(server: LiveReloadServer) -> None:
    """Have browsers ask again, as MkDocs does when it has built."""
    with server._epoch_cond:  # noqa: SLF001
        server._visible_epoch = server._wanted_epoch  # noqa: SLF001
        server._epoch_cond.notify_all()  # noqa: SLF001


def _build(builder: Callable[[], None], site: Path) -> None:
    """Build; where MkDocs cannot, say why and go on with the pages there are."""
    before = replace(RUN)
    unsettle()
    with _told(), many_made():
        site.mkdir(parents=True, exist_ok=True)  # what clears temporary files may have had it
        try:
            with kept_on_failure(site):
                builder()
        except BaseException:
            RUN.go_back(before)
            raise
    del before
    gc.collect()  # of the pages before
    settle()


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
