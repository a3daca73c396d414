"""How many origins a sentence counts, and of which articles."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sitegen.evidence.tokens import sentences_of
from sitegen.lints.counting.bare import Bare, bare_in
from sitegen.lints.counting.mentions import NUMBER, Mention, Way, amount, mentions_in

_ORIGINS = re.compile(
    rf"(?<![\w-])(?P<each>each\swith\s)?(?:(?P<number>{NUMBER})|(?:an?\s(?:single|common|shared)|one\sand\sthe\ssame"
    r"|the\ssame))\s(?P<apart>(?:separate|independent|different|distinct)\s)?origins?(?![\w-])",
)


@dataclass(frozen=True, kw_only=True)
class Origins:
    """A count of origins, and the phrase for the articles it is of, where that is sure."""

    number: int
    of: Mention | Bare | None


def origins_in(text: str) -> Iterator[Origins]:
    """Yield the counts of origins that are surely of articles: *three articles of one origin*."""
    if "origin" not in text:
        return
    told: list[Mention | Bare] = [m for m in mentions_in(text) if m.way is not Way.WEAK]
    told = sorted([*told, *bare_in(text)], key=lambda phrase: phrase.start)
    for match in _ORIGINS.finditer(text):
        begins = max(s.start for s in sentences_of(text, "en") if s.start <= match.start())
        before = [
            phrase for phrase in told if begins <= phrase.start and phrase.end <= match.start()
        ]
        if not match["each"] and (before or match["apart"]):
            number = amount(match["number"]) if match["number"] else 1
            of = before[-1] if before and before[-1].number >= number else None
            yield Origins(number=number, of=of)
