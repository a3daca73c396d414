"""Lagebild's command and MkDocs hook: ``python build.py --help``.

MkDocs loads this file as a hook (``hooks: [build.py]``), so ``mkdocs serve`` and
``mkdocs build --strict`` generate ``docs/`` by themselves. The work is done in ``sitegen``,
imported here at the top: while an event runs, MkDocs has taken this folder off ``sys.path``.
"""

from pathlib import Path

try:
    import click

    from sitegen.commands import COMMANDS, build_site
    from sitegen.hook import (
        on_files,
        on_page_content,
        on_page_markdown,
        on_pre_build,
        on_serve,
        on_shutdown,
        on_startup,
    )
except ModuleNotFoundError as error:
    from environment import hint

    raise SystemExit(hint(Path(__file__).resolve().parent, str(error.name))) from None

__all__ = [
    "main",
    "on_files",
    "on_page_content",
    "on_page_markdown",
    "on_pre_build",
    "on_serve",
    "on_shutdown",
    "on_startup",
]

ROOT = Path(__file__).resolve().parent


@click.group(
    commands=COMMANDS,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.pass_context
def main(context: click.Context) -> None:
    """Check the briefs, write docs/ and build site/.

    A build that fails leaves site/ as it was. Exit status: 0 good, 1 problems, 2 wrong use.
    """
    context.obj = ROOT
    if context.invoked_subcommand is None:
        build_site(ROOT)


if __name__ == "__main__":
    main()
