"""Who a text lets assert something: names in the place of one who says, not merely names."""

from collections.abc import Sequence

from sitegen.evidence.grammars import GRAMMARS
from sitegen.evidence.names import Named
from sitegen.evidence.sources import is_source
from sitegen.evidence.subjects import subjects
from sitegen.evidence.tokens import Token


def asserting(tokens: Sequence[Token], names: Sequence[Named], language: str) -> frozenset[str]:
    """Return the actors that a sentence lets assert something.

    One is after a word like ``laut`` or a noun like ``Angaben``, or is the subject of a verb of
    saying: right after it, or first before it in the clause and after no preposition.
    """
    grammar = GRAMMARS[language]
    sources = {name.actor for name in names if is_source(tokens, name, grammar)}
    return frozenset(sources | set(subjects(tokens, names, grammar)))
