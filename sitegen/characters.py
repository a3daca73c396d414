"""Characters that nobody sees, which of them a text needs, and the one form of those it has.

What has no shape is told by Unicode: its categories of controls, formats, line separators and of
what is not assigned, and its property Default_Ignorable_Code_Point, where categories do not.
"""

import re
import unicodedata
from functools import lru_cache
from unicodedata import category

_FORMATS = {"Cc", "Cf", "Zl", "Zp", "Cn"}
# not assigned, but kept for emoji and ideographs, which may be newer than this Python
_NEWER = re.compile("[\U0001f000-\U0001fffd\U00020000-\U0002fffd\U00030000-\U0003fffd]")
_OF_A_FONT = {"Co", "Cs"}
_VIRAMA = 9  # the canonical combining class of what joins two letters of Indic scripts

# no format, and yet ignorable: a joiner, fillers, selectors; and a Braille blank
_BLANK = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
# formats, and yet seen: Prepended_Concatenation_Mark
_SEEN = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2")
_WHITE = frozenset("\t\n\r ")
_PLAIN_ASCII = bytes([*map(ord, "\t\n\r"), *range(0x20, 0x7F)])
_NON_JOINER, _JOINER = "\u200c", "\u200d"
_DIRECTION = frozenset("\u200e\u200f\u061c")
_SELECTOR = re.compile("[\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_KEYS, _KEYCAP, _INFORMATION = frozenset("0123456789#*"), "\u20e3", "\u2139"
# of England, Scotland, Wales: a black flag, the letters of the part, an end (UTS #51, ED-14A)
_FLAG = re.compile("\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{1,6}\U000e007f")


@lru_cache(maxsize=4096)
def is_unseen(character: str) -> bool:
    """Say whether a character has no shape of its own, in any font; white space is no such one."""
    if character in _WHITE or character in _SEEN:
        return False
    kind = category(character)
    is_format = kind in _FORMATS and not (kind == "Cn" and _NEWER.match(character))
    return bool(is_format or _BLANK.match(character))


def visible(text: str) -> str:
    """Return a text without what nobody sees in it; what parts its words stays."""
    if _is_plain(text):
        return text
    gone = {ord(c) for c in set(text) if is_unseen(c) and not c.isspace()}
    return text.translate(dict.fromkeys(gone)) if gone else text


def composed(text: str) -> str:
    """Return a text in Unicode's form NFC: a letter and its accent are one character."""
    return unicodedata.normalize("NFC", text)


def one_line(text: str) -> str:
    """Return a text as records hold it: composed, each run of white space one space."""
    return " ".join(composed(text).split())


def misplaced(text: str) -> list[int]:
    """Return where characters stand that nobody sees and the text can do without.

    Needed are joiners in scripts that join and between emoji (RFC 5892, appendix A), marks of
    direction in a text that has letters running from right to left, and a variation selector
    after a character that has variations. So are the letters in the flag of Scotland.
    """
    if _is_plain(text):
        return []
    shown = _FLAG.sub(lambda flag: flag[0][0] * len(flag[0]), text)
    wrong = (at for at, c in enumerate(shown) if is_unseen(c) or category(c) in _OF_A_FONT)
    return [at for at in wrong if not _is_needed(shown, at)]


def mended(text: str) -> str:
    """Return a text composed, without the characters that have no place in it."""
    wrong = {*misplaced(text)}
    return composed("".join(c for at, c in enumerate(text) if at not in wrong) if wrong else text)


def fault_of(character: str, times: int = 1) -> str:
    """Say what is wrong with a character that has no place in a text, and what to do."""
    often = f" {times} times" if times > 1 else ""
    if category(character) in _OF_A_FONT:
        shown = "which only its own font shows"
        return f"holds the character {name_of(character)}{often}, {shown}; write what it stands for"
    remedy = "write a space in its place" if character.isspace() else "delete it"
    return f"holds the invisible character {name_of(character)}{often}; {remedy}"


def name_of(character: str) -> str:
    """Write a character that cannot be seen as ``U+00AD (soft hyphen)``."""
    kinds = {"Cc": "control character", "Co": "private use", "Cs": "half of a pair"}
    kind = kinds.get(category(character), "no character")
    return f"U+{ord(character):04X} ({unicodedata.name(character, kind).lower()})"


def is_ordinary(text: str) -> bool:
    """Say whether a text is composed and has nothing to hide; then so is every part of it.

    One look at a file spares a look at each of its values.
    """
    rest = text.encode().translate(None, _PLAIN_ASCII).decode()
    return _is_plain(rest) and unicodedata.is_normalized("NFC", text)


def runs_from_right(text: str) -> bool:
    """Say whether most letters of a text run from right to left."""
    letters = [character for character in text if category(character)[0] == "L"]
    return 2 * sum(map(_is_from_right, letters)) > len(letters)


def _is_plain(text: str) -> bool:
    """Say in a tenth of the time that nothing need be looked at: most texts are so."""
    return text.replace("\n", " ").isprintable() and not _BLANK.search(text)


def _is_needed(text: str, at: int) -> bool:
    character, before, after = text[at], (text[at - 1 : at] or " "), (text[at + 1 : at + 2] or " ")
    joins = _joins(before) or _joins(after)
    if character == _NON_JOINER:
        return joins and not before.isspace() and not after.isspace()
    if character == _JOINER:
        return joins or (_is_symbol(before) and _is_symbol(after))
    if character in _DIRECTION:
        return any(map(_is_from_right, text))
    return bool(_SELECTOR.match(character)) and _varies(before, after)


def _is_from_right(character: str) -> bool:
    """Say whether a letter runs from right to left; a mark of direction is no letter."""
    return unicodedata.bidirectional(character) in {"R", "AL"} and character not in _DIRECTION


def _joins(character: str) -> bool:
    """Say whether a letter is cursive, as in Persian, or a sign is that of a joint, as in Hindi."""
    return _is_from_right(character) or unicodedata.combining(character) == _VIRAMA


def _is_symbol(character: str) -> bool:
    """Say whether this is an emoji, which may be newer than this Python, or a part of one."""
    is_one = category(character) in {"So", "Sk", "Sm", "Cn"}
    return bool(_SELECTOR.match(character)) or (is_one and not character.isascii())


def _varies(character: str, after: str) -> bool:
    """Say whether a character can have variations: an ideograph, a symbol, a key."""
    if character.isascii():
        return character in _KEYS and after == _KEYCAP
    kind = category(character)
    is_one = kind == "Lo" or kind[0] in "SP" or character == _INFORMATION
    return is_one and not is_unseen(character)
