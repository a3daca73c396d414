"""What a server watches, outlives and shows over its pages."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import click
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from mkdocs.livereload import LiveReloadServer

from sitegen.addresses import REVIEWS, url
from sitegen.desk import kept_on_failure
from sitegen.hook.run import RUN, Stopped, root_of, texts_of
from sitegen.library import FOLDER, SEEDS
from sitegen.panel import with_panel

_TOLD = (MkDocsException, OSError, ValueError)
"""What says by itself what it is."""


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: object) -> LiveReloadServer:
    """Watch what the editors write, survive what is broken, and lay a panel over the pages."""
    del builder
    for folder in _watched(root_of(config)):
        server.watch(str(folder))
    server.builder = partial(_rebuild, server.builder, Path(server.root))
    server.set_app(with_panel(server.serve_request, RUN.panel))
    if RUN.preview.reviews:
        click.echo(f"Each brief beside its article's text: {server.url}{url(REVIEWS)}", err=True)
    return server


def _rebuild(builder: Callable[[], None], site: Path) -> None:
    """Build again; where MkDocs cannot, say why and go on with the pages there are."""
    RUN.notes.lines.clear()
    try:
        with kept_on_failure(site):
            builder()
    except Stopped as error:
        error.show()
    except Exception as error:  # noqa: BLE001 - of a template or plugin: MkDocs would hang
        told = str(error) if isinstance(error, _TOLD) else f"{type(error).__name__}: {error}"
        line = f"{' '.join(told.split())}; the pages stay as they were"
        RUN.notes.lines.append(line)
        click.echo(f"{line}.", err=True)


def _watched(root: Path) -> Iterator[Path]:
    """Yield the folders that editors write in, none below another: that would be built twice."""
    folders = [root / FOLDER, root / SEEDS]
    yield from (folder for folder in folders if folder.is_dir())
    texts = texts_of(root)
    if texts.is_dir() and not texts.is_relative_to((root / SEEDS).resolve()):
        yield texts
