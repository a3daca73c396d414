"""An article's id, guessed from its text's name."""

import re

from sitegen.evidence.normalising import normalise

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_NO_ID = re.compile("[^a-z0-9]+")


def guess_id(file: str) -> str:
    """Return a file's name as an article's id: ``007_Hafen.txt`` is ``hafen``; may be empty."""
    stem = normalise(file.rpartition(".")[0] or file).casefold().translate(_UMLAUTS)
    return _NO_ID.sub("-", stem).lstrip("-0123456789")[:80].rstrip("-")
