"""The command ``lagebild``, which works on the current folder; ``python -m sitegen`` is the same."""

from pathlib import Path

from sitegen.starting import run


def main() -> None:
    """Run the command line where the user is."""
    run(Path.cwd())


if __name__ == "__main__":
    main()
