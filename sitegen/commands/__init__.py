"""The command line: each command gets the project's folder and says what came of its work."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import click

from sitegen.commands.audit import audit
from sitegen.commands.building import build, build_site, check, pages, schema, serve
from sitegen.commands.ending import Group
from sitegen.commands.evidence import new, verify
from sitegen.commands.init import init
from sitegen.commands.release import release
from sitegen.commands.status import status
from sitegen.desk.swapping import restore_folder
from sitegen.places import FOLDER, MKDOCS, SEEDS

COMMANDS = [init, build, check, pages, serve, new, verify, status, release, audit, schema]


def command_line(root: Callable[[], Path]) -> click.Group:
    """Return all commands as one, for the project in the folder that ``root`` names."""

    @click.group(
        cls=Group,
        commands=COMMANDS,
        invoke_without_command=True,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    @click.pass_context
    def main(context: click.Context) -> None:
        """Check the briefs, write docs/ and build site/.

        A build that fails leaves site/ as it was. Exit status: 0 good, 1 problems, 2 wrong use,
        130 Ctrl+C.
        """
        context.obj = root()
        with suppress(OSError):
            restore_folder(context.obj / "site")
        if context.invoked_subcommand is None:
            if not any((context.obj / name).exists() for name in (MKDOCS, FOLDER, SEEDS)):
                told = "There is no site in this folder; go to one, or begin one: lagebild init DIR"
                raise click.UsageError(told)
            build_site(context.obj)

    return main
