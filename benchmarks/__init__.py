"""The project beside other engines, on invented corpora: ``make bench``."""
