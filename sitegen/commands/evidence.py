"""Take in an article; hold claims against their articles, and articles against other texts."""

import datetime as dt
import os
from pathlib import Path

import click

from sitegen.commands.ending import report
from sitegen.evidence.weighing import RULES, explanation
from sitegen.intake import RefusedError, add_article, compare_texts, refresh_fingerprints
from sitegen.ledger import verify_project
from sitegen.places import TEXTS


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
    return given or root / TEXTS


@click.command()
@click.argument("textfile", required=False, type=click.Path(path_type=Path))
@click.option("--id", "article", metavar="ID", help="The article's id: publisher-year-author.")
@click.option(
    "--refresh", metavar="ID", help="Write the fingerprints of this article again instead."
)
@texts_option
@click.pass_obj
def new(
    root: Path,
    textfile: Path | None,
    article: str | None,
    refresh: str | None,
    texts: Path | None,
) -> None:
    """Write the first files of a new article.

    These are its seed record, its fingerprints and its brief, to be filled in; nothing is
    overwritten. TEXTFILE is a path or a name in the folder of texts.
    """
    if (textfile is None) == (refresh is None) or None not in (article, refresh):
        raise click.UsageError("Give either TEXTFILE, with or without --id, or --refresh ID.")
    folder = texts_folder(root, texts)
    try:
        if textfile is None:
            lines = refresh_fingerprints(root, refresh or "", folder)
        else:
            lines = add_article(root, textfile, folder, article=article)
    except RefusedError as error:
        raise click.ClickException(str(error)) from error
    click.echo("\n".join(lines))


@click.command()
@texts_option
@click.option("--write", is_flag=True, help="Record the results; the site shows them.")
@click.option(
    "--against",
    nargs=2,
    metavar="ID OTHER",
    type=(str, click.Path(path_type=Path)),
    help="Say instead what this article's text shares with another text.",
)
@click.option(
    "--explain",
    metavar="RULE",
    type=click.Choice(sorted(RULES)),
    help="Say instead what a rule reads and how often it is right.",
)
@click.argument("articles", nargs=-1, metavar="[ID]...")
@click.pass_obj
def verify(  # noqa: PLR0913
    root: Path,
    texts: Path | None,
    against: tuple[str, Path] | None,
    explain: str | None,
    articles: tuple[str, ...],
    *,
    write: bool,
) -> None:
    """Check every claim against its article, or those of some articles.

    Every finding is one line: wrong, look (an editor looks once) or note; then its rule. Then one
    line an article says what was checked. Exit status: 0 no findings but notes (also where no
    text is there: nothing was checked), 1 findings or an unknown article, 2 wrong use.
    """
    folder = texts_folder(root, texts)
    if explain:
        click.echo(explanation(explain))
        return
    if against:
        try:
            click.echo("\n".join(compare_texts(root, *against, folder)))
        except RefusedError as error:
            raise click.ClickException(str(error)) from error
        return
    day = dt.datetime.now(tz=dt.UTC).date().isoformat() if write else ""
    problems, found = verify_project(root, folder, day=day, only=frozenset(articles))
    report(problems, undone=f"nothing was {'recorded' if write else 'verified'}")
    click.echo("\n".join((*found.findings, *found.articles)))
    raise SystemExit(1 if found.is_open else 0)
