"""The only place where files are touched."""
