"""The language of parts (WCAG 2.2, 3.1.2): what is not in the page's language says so."""

from sitegen.characters import runs_from_right
from sitegen.wording import spoken


def language_of(text: str, language: str) -> dict[str, str]:
    """Return the attributes, by name, of an element with a title or name of an article.

    None are needed where it is in the page's language; how it runs is told by its letters, since
    a name of a newspaper in Arabic may be written in Latin ones.
    """
    found = {}
    if language.partition("-")[0] != spoken():
        found["lang"] = language
    if runs_from_right(text):
        found["dir"] = "rtl"
    return found
