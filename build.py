"""Lagebild's command and MkDocs hook: ``python build.py --help``.

MkDocs loads this file as a hook (``hooks: [build.py]``), so ``mkdocs serve`` and
``mkdocs build --strict`` generate ``docs/`` by themselves. The work is done in ``sitegen``,
imported here at the top: while an event runs, MkDocs has taken this folder off ``sys.path``.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent

if __name__ == "__main__" and str(ROOT) not in sys.path:  # as with python -I or PYTHONSAFEPATH
    sys.path.insert(0, str(ROOT))

try:
    from sitegen.starting import begin, finish, listen

    if __name__ == "__main__":
        begin(ROOT)

    from sitegen.commands import command_line
    from sitegen.hook import (
        on_build_error,
        on_config,
        on_env,
        on_files,
        on_nav,
        on_page_content,
        on_post_build,
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

    raise SystemExit(hint(ROOT, str(error.name))) from None
except KeyboardInterrupt:
    raise SystemExit(130) from None

__all__ = [
    "main",
    "on_build_error",
    "on_config",
    "on_env",
    "on_files",
    "on_nav",
    "on_page_content",
    "on_post_build",
    "on_post_page",
    "on_post_template",
    "on_pre_build",
    "on_serve",
    "on_shutdown",
    "on_startup",
    "on_template_context",
]

main = command_line(lambda: ROOT)

if __name__ == "__main__":
    listen()
    finish(main)
