"""The tests, named after the modules they are about."""
