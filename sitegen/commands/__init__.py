"""The command line: each command gets the project's folder and says what came of its work."""

import click

from sitegen.commands.audit import audit
from sitegen.commands.building import build_site, check, pages, schema, serve
from sitegen.commands.ending import Group
from sitegen.commands.evidence import new, verify
from sitegen.commands.release import release
from sitegen.commands.status import status

COMMANDS: tuple[click.Command, ...] = (
    *(check, pages, serve, new, verify, status, release, audit, schema),
)

__all__ = ["COMMANDS", "Group", "build_site"]
