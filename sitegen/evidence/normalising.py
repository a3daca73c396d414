"""One spelling of a text for all its reprints, so that their fingerprints are the same.

The steps, in this order; ``sitegen/theme/method/normalising.json`` has examples to test them with:

1. Take out what is not seen: U+00AD (soft hyphen), U+034F, U+061C, U+180E, U+200B to U+200F
   (zero-width characters, direction marks), U+202A to U+202E, U+2060 to U+206F, U+FE00 to U+FE0F
   (variation selectors), U+FEFF (byte order mark).
2. Write ``ß`` as ``ss`` and ``ẞ`` as ``SS``; write every mark of this list as the ASCII one:

   - ``"``: U+00AB, U+00BB, U+201C to U+201F, U+2033, U+275D, U+275E, U+301D to U+301F
   - ``'``: U+0060, U+00B4, U+02BB, U+02BC, U+2018 to U+201B, U+2032, U+2039, U+203A, U+275B, U+275C
   - ``-``: U+2010 to U+2015, U+2212

3. Bring the text to Unicode's form NFKC, then write the marks of step 2 that come out of it again.
4. Collapse each run of white space, as the Unicode standard defines it, to one space; none at the
   ends.
5. In a number that begins with one to three digits, the first not 0, and goes on in groups of just
   three, take out what separates the groups: full stop, comma or apostrophe; then, in such numbers,
   a space.

Case is kept. A comma before three decimals reads like a separator: 1,250 is 1250 here, which is
harmless, since both sides of a comparison are read so.
"""

import re
import unicodedata
from functools import lru_cache

VERSION = 1
"""The version of the steps; another version gives other fingerprints."""

_UNSEEN = [
    *(0x00AD, 0x034F, 0x061C, 0x180E, 0xFEFF),
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
    *range(0xFE00, 0xFE10),
]
_DOUBLE = [0x00AB, 0x00BB, *range(0x201C, 0x2020), 0x2033, 0x275D, 0x275E, *range(0x301D, 0x3020)]
_SINGLE = [
    *(0x0060, 0x00B4, 0x02BB, 0x02BC, 0x2032, 0x2039, 0x203A, 0x275B, 0x275C),
    *range(0x2018, 0x201C),
]
_DASHES = [*range(0x2010, 0x2016), 0x2212]
_ONE_FORM = {
    **dict.fromkeys(_UNSEEN, ""),
    **dict.fromkeys(_DOUBLE, '"'),
    **dict.fromkeys(_SINGLE, "'"),
    **dict.fromkeys(_DASHES, "-"),
    0x00DF: "ss",
    0x1E9E: "SS",
}
_SEPARATED = [
    re.compile(rf"(?<![0-9])[1-9][0-9]{{0,2}}(?:{mark}[0-9]{{3}})+(?![0-9])")
    for mark in ("[.,']", " ")
]


@lru_cache(maxsize=1024)
def normalise(text: str) -> str:
    """Return a text in one spelling; doing it twice changes nothing more."""
    seen = unicodedata.normalize("NFKC", text.translate(_ONE_FORM)).translate(_ONE_FORM)
    written = " ".join(seen.split())
    for separated in _SEPARATED:
        written = separated.sub(lambda number: re.sub("[^0-9]", "", number[0]), written)
    return written
