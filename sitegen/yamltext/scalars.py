"""What an unquoted scalar is, by YAML 1.2's core schema."""

import re

Scalar = str | int | float | bool | None

_FIRST = frozenset("+-.0123456789~nNtTfF")
_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INT = re.compile(r"[-+]?[0-9]{1,18}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]{1,18}|[0-9]{1,18}\.[0-9]{0,18})")
_OTHER_NUMBER = re.compile(
    r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+"
    r"|[-+]?(\.inf|\.Inf|\.INF)|\.nan|\.NaN|\.NAN"
)
_SEPARATED = re.compile(r"[0-9]{1,3}([.,_'][0-9]{3})+")


def resolve(plain: str) -> Scalar:
    """Read an unquoted scalar; a number that no record can use (``1e99``) becomes NaN."""
    if plain in _WORDS:
        return _WORDS[plain]
    if plain[0] not in _FIRST:
        return plain
    if _INT.fullmatch(plain):
        return int(plain)
    if _FLOAT.fullmatch(plain):
        return float(plain)
    return float("nan") if _OTHER_NUMBER.fullmatch(plain) else plain


def without_separators(plain: str) -> str | None:
    """Return the digits of ``5.500`` or ``5,500``, which can be read in two ways; else nothing."""
    return re.sub(r"\D", "", plain)[:18] if _SEPARATED.fullmatch(plain) else None
