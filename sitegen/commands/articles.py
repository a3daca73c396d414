"""Take in an article: the files of a new one, the fingerprints of one that is there."""

from pathlib import Path

import click

from sitegen.commands.texts import texts_folder, texts_option
from sitegen.intake import RefusedError, add_article, refresh_fingerprints


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
