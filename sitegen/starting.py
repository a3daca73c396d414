"""How a command begins: what must be so before the rest is imported, which takes a second."""

import atexit
import gc
import os
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path


def main() -> None:
    """Run the command line on the current folder."""
    try:
        root = Path.cwd()
    except FileNotFoundError:
        raise SystemExit("The folder that you are in is gone; go to your site's") from None
    run(root)


def begin(root: Path) -> None:
    """Let Ctrl+C end the process at once; end it where the site is what a build would make.

    No garbage is looked for: what a command makes it needs to its end, but for a server.
    """
    gc.disable()
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        # an import may lose Ctrl+C or tell of it at length, and nothing is begun that must be ended
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    if not sys.argv[1:]:
        from sitegen.standing import nothing_changed  # noqa: PLC0415 - the rest may wait

        # all that follows takes a second to import, only to learn that it is not needed
        if nothing_changed(root):
            raise SystemExit


def listen() -> None:
    """Have Ctrl+C interrupt what is done from now on, where it is heard at all."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_DFL:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def run(root: Path) -> None:
    """Run the command line on a project's folder, and end the process."""
    try:
        begin(root)
        from sitegen.commands import command_line  # noqa: PLC0415 - begin comes first
    except KeyboardInterrupt:
        raise SystemExit(130) from None
    listen()
    finish(command_line(lambda: root))


def finish(main: Callable[[], object]) -> None:
    """Run the command line, and end the process with it.

    Its memory is the system's at once: Python gives back each value by itself, a second's work.
    """
    try:
        main()
    except SystemExit as end:
        if isinstance(end.code, int) and threading.active_count() == 1:
            leave(end.code)
        raise


def leave(status: int) -> None:
    """End at once; where something cannot be printed return, for Python to tell that."""
    with suppress(AttributeError, OSError, ValueError):
        atexit._run_exitfuncs()  # noqa: SLF001 - there is no other way to run them
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
