"""Write the JSON Schemas, from which editors complete and explain while typing."""

from pathlib import Path

import click

from sitegen.desk import write_file
from sitegen.records.schema import schema_files


@click.command()
@click.pass_obj
def schema(root: Path) -> None:
    """Write schemas/, from which editors complete.

    They are made of the records' declarations; a test holds them equal.
    """
    for name, text in schema_files().items():
        write_file(root / name, text)
        click.echo(f"Wrote {name}.")
