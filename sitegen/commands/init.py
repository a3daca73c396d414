"""Begin a new site."""

from pathlib import Path
from shlex import quote

import click

from sitegen.characters import misplaced, name_of, one_line
from sitegen.configuration import PAGE_LANGUAGES
from sitegen.desk.installation import requirement
from sitegen.desk.writing import in_the_way, write_new
from sitegen.problems import counted, printable
from sitegen.starter import starter_files

_ON_THIS_MACHINE = (
    "# This is a path on one machine: before others are to build the site, name a version or a\n"
    "# repository, such as lagebild @ git+https://HOST/OWNER/NAME@TAG\n"
)


def _title(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """Refuse what no page can show."""
    for at in misplaced(value or "")[:1]:
        raise click.BadParameter(printable(f"it holds {name_of((value or '')[at])}"))
    if value is not None and not value.strip():
        raise click.BadParameter("it is empty")
    return one_line(value) if value else None


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option("--empty", "is_empty", is_flag=True, help="Leave the invented example out.")
@click.option("--title", callback=_title, help="What the site is called.")
@click.option(
    "--language",
    metavar="TAG",
    default="en",
    show_default=True,
    type=click.Choice(PAGE_LANGUAGES),
    help="The language of the pages: de or en.",
)
def init(folder: Path, *, is_empty: bool, title: str | None, language: str) -> None:
    """Write a new site into a folder, over nothing that is there.

    It has a small invented subject, in which every kind of file is there once, explained. It
    builds as it is.
    """
    named = folder.resolve().name.replace("-", " ").replace("_", " ").strip()
    needed = requirement()
    files = starter_files(
        title=title or (named.capitalize() or "Briefing" if is_empty else ""),
        language=language,
        requirement=f"{_ON_THIS_MACHINE}{needed}" if " @ file:" in needed else needed,
        is_empty=is_empty,
    )
    if taken := ", ".join(map(printable, in_the_way(folder, files))):
        message = f"{taken}: there already, and nothing is written over; name another folder"
        raise click.ClickException(message)
    write_new(folder, files)
    click.echo(f"Wrote {counted(len(files), 'file')} into {folder}.")
    told = "then make serve or lagebild serve; README.md there says what is what."
    click.echo(f"Next: cd {quote(str(folder))}, {told}")
