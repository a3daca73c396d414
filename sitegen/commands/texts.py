"""Where the articles' texts are: an option that several commands share."""

import os
from pathlib import Path

import click


class _Folder(click.Path):
    """A folder that is there; ``/dev/null`` is none, which click lets pass."""

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> str | bytes | os.PathLike[str]:
        """Return the folder as a path."""
        found = super().convert(value, param, ctx)
        if not Path(value).is_dir():
            self.fail(f"'{value}' is no folder.", param, ctx)
        return found


texts_option = click.option(
    "--texts",
    envvar="BRIEFING_TEXTS",
    show_envvar=True,
    metavar="DIR",
    type=_Folder(exists=True, file_okay=False, path_type=Path),
    help="Where the articles' texts are, if not in seeds/texts/.",
)


def texts_folder(root: Path, given: Path | None) -> Path:
    """Return the folder that was given, else the project's own, which git ignores."""
    return given or root / "seeds" / "texts"
