"""What else a reader may search a claim by: other names of its actors, words for its figures."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from sitegen.corpus import Claim, Corpus, Figure, Measure
from sitegen.records.vocabulary import BUILT_IN_ACTORS
from sitegen.wording import sentence

THOUSAND = 1000
_WORD = re.compile(r"\w+")
_AMERICAN = (
    (re.compile(r"(neighb|behavi|lab|fav|arm|hon|col|hum|rum|harb)our", re.IGNORECASE), r"\1or"),
    (re.compile(r"(def|off|lic)ence", re.IGNORECASE), r"\1ense"),
    (re.compile(r"(cent)re(?=s?$|d$)", re.IGNORECASE), r"\1er"),
    (re.compile(r"(\w{3})is(?=(?:e|ed|er|es|ers|ing|ation|ations)$)"), r"\1iz"),
    (re.compile(r"(program)me", re.IGNORECASE), r"\1"),
    (re.compile(r"(travel|cancel|model|signal|fuel)l(?=ed$|ing$|er)"), r"\1"),
)
# what each of these, and of the German letters, has in it: most texts have nothing of it
_SPELT = re.compile("our|ence|centre|is[eia]|gramme|ll[ei]|[äöüÄÖÜß]", re.IGNORECASE)
_GERMAN = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}
)


def search_names(claim: Claim, corpus: Corpus) -> tuple[str, ...]:
    """Return the names, in any language, of who asserts a claim or is named in its sentence.

    A claim that Pyongyang said something is found by *Nordkorea* and *Pjöngjang*, too, and one
    with a figure of the killed by *Gefallene* and *losses*, if the vocabulary has these words.
    """
    said = sentence(claim)
    asserting = [*claim.by, *claim.via, *filter(None, [claim.put_in_mouth_of])]
    # whether a name is there at all is told in a tenth of the time
    found = [(name, actor) for name, actor in corpus.known_as if name in said]
    named = [actor for name, actor in found if re.search(rf"\b{re.escape(name)}\b", said)]
    actors = (actor for actor in (*asserting, *named) if actor.id not in BUILT_IN_ACTORS)
    names = [name for actor in actors for name in (actor.name, *chain(*actor.aliases.values()))]
    words = [word for given in claim.figures for word in _words(given.measure, corpus)]
    numbers = [written for given in claim.figures for written in _written(given)]
    spelt = chain.from_iterable(map(spellings, (said, *names, *words)))
    other = [*names, *words, *numbers, *spelt]
    return tuple(dict.fromkeys(name for name in other if name not in said))


def _words(measure: Measure, corpus: Corpus) -> Iterator[str]:
    yield measure.label
    yield corpus.families[measure.family]
    yield from chain(*measure.words.values())


def _written(figure: Figure) -> Iterator[str]:
    """Yield a figure's numbers as readers type them: 14000 and, in German, 14.000."""
    for value in (figure.low, figure.high):
        if value is not None and value == int(value) >= THOUSAND:
            yield f"{value:.0f}"
            yield f"{value:,.0f}".replace(",", ".")


@lru_cache(maxsize=10_000)
def spellings(text: str) -> tuple[str, ...]:
    """Return other spellings of a text's words, in their order: American, and ``ae`` for ``ä``."""
    words = _WORD.findall(text) if _SPELT.search(text) else ()
    return tuple(chain.from_iterable(map(_others, words)))


@lru_cache(maxsize=100_000)
def _others(word: str) -> tuple[str, ...]:
    american = word
    for british, other in _AMERICAN:
        american = british.sub(other, american)
    return tuple(other for other in (american, word.translate(_GERMAN)) if other != word)
