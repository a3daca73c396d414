"""Which language a text is in, guessed by its most common words."""

from collections.abc import Mapping, Sequence

from sitegen.evidence.tokens import clean, tokens_of

_COMMON: Mapping[str, str] = {
    "de": "der die das und ist nicht ein eine den dem des mit von zu im auf für sich auch es sie "
    "er als dass wird hat sind bei nach aus",
    "en": "the and of to is that it for with as was are by this from at be not have has on which "
    "its they their he she been were",
}
_ENOUGH = 5
_SHARE = 8


def guess_language(paragraphs: Sequence[str]) -> str:
    """Return ``de`` or ``en``, or nothing where one in eight words or fewer is a common one."""
    words = [token.folded for text in paragraphs for token in tokens_of(clean(text))]
    counts = {
        language: sum(map(set(common.split()).__contains__, words))
        for language, common in _COMMON.items()
    }
    most = max(counts, key=lambda language: counts[language])
    is_clear = counts[most] >= _ENOUGH and counts[most] * _SHARE > len(words)
    return most if is_clear else ""
