"""Try the project with files that nobody would write; see ``tests/fuzz.py``."""
