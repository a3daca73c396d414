"""Hold claims against their articles, and articles against other texts."""

import datetime as dt
from pathlib import Path

import click

from sitegen.commands.reporting import report
from sitegen.commands.texts import texts_folder, texts_option
from sitegen.evidence.weighing import RULES, explanation
from sitegen.intake import RefusedError, compare_texts
from sitegen.ledger import verify_project


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
    report(problems)
    click.echo("\n".join((*found.findings, *found.articles)))
    raise SystemExit(1 if found.is_open else 0)
