"""Where the articles' texts are: an option that several commands share."""

from pathlib import Path

import click

texts_option = click.option(
    "--texts",
    envvar="BRIEFING_TEXTS",
    show_envvar=True,
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Where the articles' texts are, if not in seeds/texts/.",
)


def texts_folder(root: Path, given: Path | None) -> Path:
    """Return the folder that was given, else the project's own, which git ignores."""
    return given or root / "seeds" / "texts"
