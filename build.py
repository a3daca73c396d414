"""Lagebild's command and MkDocs hook: ``python build.py --help``.

MkDocs loads this file as a hook (``hooks: [build.py]``), so ``mkdocs serve`` and
``mkdocs build --strict`` generate ``docs/`` by themselves. The work is done in ``sitegen``,
imported here at the top: while an event runs, MkDocs has taken this folder off ``sys.path``.
"""

try:
    import signal
    import sys
    from contextlib import suppress
    from pathlib import Path

    if __name__ == "__main__" and signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        # an import may lose Ctrl+C or tell of it at length, and nothing is begun that must be ended
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    if __name__ == "__main__" and not sys.argv[1:]:
        from sitegen.standing import end_where_nothing_changed

        # all that follows takes a second to import, only to learn that it is not needed
        end_where_nothing_changed(Path(__file__).resolve().parent)

    import click

    from sitegen.commands import COMMANDS, Group, build_site
    from sitegen.desk import restore_folder
    from sitegen.hook import (
        on_config,
        on_env,
        on_files,
        on_nav,
        on_page_content,
        on_post_page,
        on_post_template,
        on_pre_build,
        on_serve,
        on_shutdown,
        on_startup,
        on_template_context,
    )
except ModuleNotFoundError as error:
    from environment import hint

    raise SystemExit(hint(Path(__file__).resolve().parent, str(error.name))) from None
except KeyboardInterrupt:
    raise SystemExit(130) from None

__all__ = [
    "main",
    "on_config",
    "on_env",
    "on_files",
    "on_nav",
    "on_page_content",
    "on_post_page",
    "on_post_template",
    "on_pre_build",
    "on_serve",
    "on_shutdown",
    "on_startup",
    "on_template_context",
]

ROOT = Path(__file__).resolve().parent


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
    context.obj = ROOT
    with suppress(OSError):
        restore_folder(ROOT / "site")
    if context.invoked_subcommand is None:
        build_site(ROOT)


if __name__ == "__main__":
    if signal.getsignal(signal.SIGINT) is signal.SIG_DFL:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    main()
