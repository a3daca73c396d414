"""Who wrote something, as bibliographies sort it: family name, given names, or one name alone."""

from dataclasses import dataclass

_JOINING = frozenset({"and", "und", "&"})


@dataclass(frozen=True, kw_only=True)
class Author:
    """A person's names in parts; an organisation, or what cannot be parted, has ``family`` only."""

    family: str
    given: str = ""
    particle: str = ""

    @property
    def inverted(self) -> str:
        """Write it as lists of references do: ``von der Leyen, Ursula``."""
        family = f"{self.particle} {self.family}" if self.particle else self.family
        return f"{family}, {self.given}" if self.given else family


def author(name: str) -> Author:
    """Part a full name: the last word, with small ones before it, is the family's.

    What joins names, or has been turned round already, is left whole.
    """
    words = name.split()
    if len(words) == 1 or "," in name or not _JOINING.isdisjoint(words):
        return Author(family=name)
    start = len(words) - 1
    while start > 1 and words[start - 1].islower():
        start -= 1
    return Author(
        family=words[-1], particle=" ".join(words[start:-1]), given=" ".join(words[:start])
    )
