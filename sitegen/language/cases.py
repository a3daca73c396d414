"""What tells in a language who does what to whom: articles, pronouns, and verbs turned round."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from sitegen.language.grammar import NEVER, Wording


@dataclass(frozen=True, kw_only=True, eq=False)  # so that what is read of a word can be kept
class Cases:
    """The words by which a noun is the subject of a verb or is not.

    ``determiners`` begin a noun, those that are ``nominative`` a subject, but before a ``feminine``
    one, and the ``direct`` a subject or an object. ``of`` stands between a noun and whose it is,
    ``by`` before who does what is done, ``whom`` before to whom, and ``itself`` is who does it;
    ``be`` with a ``participle`` is passive. ``subjects`` and ``objects`` are pronouns, ``helpers`` verbs beside another, ``lets`` those that have somebody do
    it, ``each_other`` is of those who do the same, as ``mutual`` verbs are. ``converses`` say the
    same from the other's side: *buy* and *sell*; ``strong`` are forms of verbs that change their
    vowel.
    """

    determiners: re.Pattern[str]
    nominative: re.Pattern[str] = NEVER
    direct: re.Pattern[str] = NEVER
    feminine: re.Pattern[str] = NEVER
    of: frozenset[str]
    by: frozenset[str]
    whom: frozenset[str]
    itself: frozenset[str]
    be: frozenset[str]
    may_be: frozenset[str] = frozenset()
    participle: re.Pattern[str]
    done: re.Pattern[str] = NEVER
    infinitive: re.Pattern[str] = NEVER
    objective: frozenset[str] = frozenset()
    subjects: frozenset[str]
    objects: frozenset[str]
    helpers: frozenset[str]
    lets: re.Pattern[str]
    adverb: re.Pattern[str]
    strong: Mapping[str, str] = field(default_factory=dict)
    converses: Mapping[str, tuple[Wording, Wording]]
