"""Which language a text is in, guessed by its most common words."""

from collections.abc import Sequence

from sitegen.evidence.tokens import clean, tokens_of
from sitegen.language.known import LANGUAGES

_ENOUGH = 5
_SHARE = 8


def guess_language(paragraphs: Sequence[str]) -> str:
    """Return its code, or nothing where one in eight words or fewer is a common one."""
    words = [token.folded for text in paragraphs for token in tokens_of(clean(text))]
    counts = {
        code: sum(map(language.common.__contains__, words)) for code, language in LANGUAGES.items()
    }
    most = max(counts, key=lambda language: counts[language])
    is_clear = counts[most] >= _ENOUGH and counts[most] * _SHARE > len(words)
    return most if is_clear else ""
