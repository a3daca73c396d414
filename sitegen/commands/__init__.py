"""The command line: each command gets the project's folder and says what came of its work."""

from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path

import click

from sitegen.commands.building import build_site
from sitegen.commands.ending import Group
from sitegen.desk.swapping import restore_folder
from sitegen.places import FOLDER, MKDOCS, SEEDS

COMMANDS = {
    **dict.fromkeys(("build", "check", "pages", "serve", "schema"), "building"),
    **dict.fromkeys(("new", "verify"), "evidence"),
    **{name: name for name in ("init", "status", "release", "audit")},
}
"""In which module each command is; it is imported when somebody asks for the command."""


class Commands(Group):
    """All commands."""

    def list_commands(self, _context: click.Context, /) -> list[str]:
        """Return their names."""
        return sorted(COMMANDS)

    def get_command(self, _context: click.Context, name: str, /) -> click.Command | None:
        """Return the command of a name."""
        if name not in COMMANDS:
            return None
        command: click.Command = vars(import_module(f"{__package__}.{COMMANDS[name]}"))[name]
        return command


def command_line(root: Callable[[], Path]) -> click.Group:
    """Return all commands as one, for the project in the folder that ``root`` names."""

    @click.group(
        cls=Commands,
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
