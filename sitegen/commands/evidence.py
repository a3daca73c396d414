"""Take in an article; hold claims against their articles, and articles against other texts."""

import datetime as dt
from pathlib import Path

import click

from sitegen import intake
from sitegen.commands.ending import report
from sitegen.evidence.weighing import RULES, explanation
from sitegen.ledger import verify_project
from sitegen.places import CHECKED, TEXTS

_ALL = "all"


def _folder(context: click.Context, _option: click.Parameter, value: Path | None) -> Path:
    """Return the folder that was given, else the project's own, which git ignores."""
    if value and not value.is_dir():  # as /dev/null, which click lets pass
        raise click.BadParameter(f"'{value}' is no folder.")
    return value or Path(context.obj) / TEXTS


texts_option = click.option(
    "--texts",
    envvar="BRIEFING_TEXTS",
    show_envvar=True,
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    callback=_folder,
    help="Where the articles' texts are, if not in seeds/texts/.",
)


@click.command()
@click.argument("textfile", required=False, type=click.Path(path_type=Path))
@click.option("--id", "article", metavar="ID", help="The article's id: publisher-year-author.")
@click.option(
    "--refresh", metavar="ID", help="Write the fingerprints of this article again instead."
)
@click.option(
    "--lines",
    "lines_are",
    type=click.Choice([intake.JOINED, intake.KEPT]),
    help="What to do with lines that were broken at a width: join them to paragraphs, in a copy.",
)
@texts_option
@click.pass_obj
def new(  # noqa: PLR0913
    root: Path,
    textfile: Path | None,
    article: str | None,
    refresh: str | None,
    texts: Path,
    *,
    lines_are: str | None,
) -> None:
    """Write the first files of a new article.

    These are its seed record, its fingerprints and its brief, to be filled in; nothing is
    overwritten. TEXTFILE is a path or a name in the folder of texts.
    """
    if (textfile is None) == (refresh is None) or None not in (article, refresh):
        raise click.UsageError("Give either TEXTFILE, with or without --id, or --refresh ID.")
    if textfile is None:
        lines = intake.refresh_fingerprints(root, refresh or "", texts)
    else:
        kept = lines_are or ""
        lines = intake.add_article(root, textfile, texts, article=article, lines_are=kept)
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
    is_flag=False,
    flag_value=_ALL,
    type=click.Choice([_ALL, *sorted(RULES)]),
    help="Say instead what a rule reads and how often it is right; without RULE, of all.",
)
@click.argument("articles", nargs=-1, metavar="[ID]...")
@click.pass_obj
def verify(  # noqa: PLR0913
    root: Path,
    texts: Path,
    against: tuple[str, Path] | None,
    explain: str | None,
    articles: tuple[str, ...],
    *,
    write: bool,
) -> None:
    """Check every claim against its article, or those of some articles.

    Every finding is one line: wrong or look (an editor looks once), its rule, and the sentence it
    is seen in. Then one line an article says what was checked, and the first of its notes; with ID
    each has a line. Exit status: 0 no
    findings but notes (also where no text is there: nothing was checked), 1 findings or an unknown
    article, 2 wrong use.
    """
    if explain:
        click.echo("\n".join(map(explanation, RULES if explain == _ALL else [explain])))
        return
    if against:
        click.echo("\n".join(intake.compare_texts(root, *against, texts)))
        return
    day = dt.datetime.now(tz=dt.UTC).date().isoformat() if write else ""
    problems, found = verify_project(root, texts, day=day, only=frozenset(articles))
    report(problems, undone=f"nothing was {'recorded' if write else 'verified'}")
    findings = [*found.findings]
    if any("write under it: looked: {" in line for line in findings):
        findings.append("Readers see what you write under looked, on the article's page.")
    told = [f"Recorded in {CHECKED}."] if found.results else []
    click.echo("\n".join((*findings, *found.articles, *told)))
    raise SystemExit(1 if found.is_open else 0)
