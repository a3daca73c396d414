"""Look through a built site."""

from collections.abc import Iterator
from pathlib import Path

import click

from sitegen.audit import Fault, Site, faults_in, invalid_markup
from sitegen.desk.reading import read_below
from sitegen.problems import counted
from sitegen.project import open_project

_JAR = click.Path(exists=True, dir_okay=False, path_type=Path)
_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command()
@click.option("--vnu", metavar="JAR", type=_JAR, help="Ask W3C's checker, too (npm's vnu-jar).")
@click.argument("folder", required=False, type=_FOLDER)
@click.pass_obj
def audit(root: Path, folder: Path | None, vnu: Path | None) -> None:
    """Look through a built site: site/, or a FOLDER.

    Links, anchors, ids, languages, texts for images, other hosts, styles, data, feeds and the map
    of the site. Exit status: 0 nothing to mend, 1 something, 2 no site or no checker.
    """
    left = len(open_project(root).problems) if folder is None else 0
    folder = folder or root / "site"
    site = Site(*read_below(folder))
    if not site.pages:
        raise click.UsageError(f"There is no page in {folder.name}/; build the site first.")
    faults = [*faults_in(site), *(_invalid(folder, vnu) if vnu else ())]
    for fault in faults:
        click.echo(fault)
    seen = f"{counted(len(site.pages), 'page')} among {counted(len(site.paths), 'file')}"
    told = counted(len(faults), "fault") if faults else "nothing to mend"
    told += f", in what was built before; now there {'is' if left == 1 else 'are'}" if left else ""
    told += f" {counted(left, 'problem')}: run python build.py check" if left else ""
    click.echo(f"{seen}: {told}.")
    if faults or left:
        raise click.exceptions.Exit(1)


def _invalid(folder: Path, jar: Path) -> Iterator[Fault]:
    try:
        yield from invalid_markup(folder, jar)
    except OSError as error:
        raise click.UsageError("W3C's checker needs Java, which is not here.") from error
    except ValueError as error:
        raise click.UsageError(f"{jar.name} is not W3C's checker, or not whole: {error}") from error
