"""Who does what to whom: whether a claim has somebody do what in its sentence is done to him."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product, takewhile

from sitegen.cache.memory import kept
from sitegen.corpus import Claim
from sitegen.evidence import likeness
from sitegen.evidence.deeds import Clause, Deed, deed_of
from sitegen.evidence.grounds import Ground
from sitegen.evidence.names import is_in, is_plain
from sitegen.evidence.numbers import numbers_in
from sitegen.evidence.phrases import Phrase
from sitegen.evidence.polarity import converses_in
from sitegen.evidence.reading import Reading
from sitegen.evidence.sentences import Sentence, may_be_verb
from sitegen.evidence.subjects import OWNS
from sitegen.evidence.tokens import Token, clean, tokens_of
from sitegen.evidence.weighing import Fault
from sitegen.language.known import LANGUAGES
from sitegen.paragraphs import paragraphs


@dataclass(frozen=True, kw_only=True)
class Told:
    """What a verb of a claim says: by what a text may say it, from which side, who, and to whom."""

    verb: Token
    keys: Mapping[str, int]
    doer: frozenset[str]
    others: frozenset[str]


def roles_agree(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Yield a line where a claim has somebody do what in its sentence is done to him."""
    every = [(n, i) for n in claim.paragraphs for i in range(len(reading.sentences_of(n)))]
    places = {ground.at for ground in grounds}
    for told in _told(reading, claim.says):
        found = {
            at: {_agrees(reading, told, at, *each) for each in _deeds(reading, told, at)}
            for at in every
        }
        turned = any(_TURNED in each or (-1 in each and at in places) for at, each in found.items())
        if turned and not any(1 in each for each in found.values()):
            where = f'its sentence in {paragraphs(claim.paragraphs)} has "{told.verb.text}"'
            reason = f"{where} the other way round; read again who does it to whom"
            yield Fault(rule="role", path=("says",), reason=reason)
            return


def from_other_side(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> bool:
    """Say whether a claim has what its sentence says from the other's side: *bought* for *sold*."""
    for told, ground in product(_told(reading, claim.says), grounds):
        for deed, turn in _deeds(reading, told, ground.at):
            if (
                turn < 0
                and deed
                and deed.others
                and _agrees(reading, told, ground.at, deed, turn) > 0
            ):
                return True
    return False


def _is_verb(clause: Clause) -> bool:
    """Say whether a word of ours is a verb, and one of speech of no clause: *warned the judge*."""
    tokens, i, known = clause.sentence.tokens, clause.verb, clause.known
    token, before = tokens[i], tokens[i - 1].folded if i else ""
    cases, speech, word = known.cases, known.speech, token.folded
    light = word in known.common or word in cases.helpers or not token.text[0].islower()
    if not i or light or token.text.endswith(OWNS):
        return False
    governed = before in speech.prepositions and before != "to"
    if governed or before in speech.articles or cases.determiners.fullmatch(before):
        return False
    if is_plain(token, speech) and not word.startswith(_TO_WHOM):
        return False
    form = may_be_verb(token.text, known.code) or before in cases.helpers
    if (before == "to" and not clause.is_verb(max(0, i - 2))) or not (
        form or before == "to" or word.endswith("s")
    ):
        return False
    direct = any(p.first == i + 1 and not p.before for p in clause.here)
    if not (form or any(p.first == i + 1 for p in clause.here)):
        return False
    says = any(is_in(table, word, speech) for table in ("verbs", "denials"))
    late = (j for j in range(i + 1, len(tokens)) if not tokens[j].text.endswith("ing"))
    return not says or clause.is_passive or (direct and not any(map(clause.is_verb, late)))


_TO_WHOM = ("warn", "t", "report")  # told


@kept
def _told(reading: Reading, says: str) -> tuple[Told, ...]:
    """Return what the verbs of a claim's sentence say that somebody does to others."""
    tokens, names = tokens_of(says), reading.named_by_us(says)
    sentence = Sentence(start=0, end=len(says), tokens=tokens, language=reading.ours)
    found, said = list[Told](), {voice.at for voice in reading.voices_of(says)}
    for i, token in enumerate(tokens):
        clause = Clause(sentence=sentence, names=names, verb=i)
        deed = deed_of(clause) if _is_verb(clause) else None
        if deed and deed.doer and deed.others:
            doer = _features(reading, says, [deed.doer])
            others = _features(reading, says, [p for p in deed.others if p.last not in said])
            if doer - others and others - doer:
                keys = {
                    name: side for name, side, at in converses_in(tokens, reading.ours) if at == i
                }
                keys |= {f"word {likeness.stem(token.folded)}": 1}
                found.append(Told(verb=token, keys=keys, doer=doer - others, others=others - doer))
    return tuple(found)


def _features(reading: Reading, says: str, phrases: Iterable[Phrase]) -> frozenset[str]:
    """Return by what nouns of a claim are known in a text; how many, and when, is none of it."""
    tokens, names = tokens_of(says), reading.named_by_us(says)
    counted = [(n.start, n.end) for n in numbers_in(clean(says), reading.ours)]
    counted += [(moment.start, moment.end) for moment in reading.moments_said(says)]
    left = {i: t for i, t in enumerate(tokens) if not any(a <= t.start < b for a, b in counted)}
    nouns = (takewhile(left.__contains__, range(p.first, p.last)) for p in phrases if not p.pronoun)
    at = {i for noun in nouns for i in noun}
    found = {f"actor {n.actor}" for n in names if n.start in at}
    words = [left[i] for i in at - {i for n in names for i in range(n.start, n.end)}]
    told = (t for t in words if t.text[0].isalpha() and t.folded not in reading.our_known.common)
    stems = {likeness.stem(token.folded) for token in told}
    return frozenset(found | {f"{kind} {stem}" for kind in ("word", "name") for stem in stems})


def _deeds(reading: Reading, told: Told, at: likeness.Place) -> Iterator[tuple[Deed | None, int]]:
    """Yield what a sentence has done by the verb of a claim, and from which side: 1 or -1."""
    there = likeness.shared_with(reading, at)
    if not (told.doer & there or told.others & there):
        return
    sentence = reading.sentences_of(at[0])[at[1]]
    tokens, names = sentence.tokens, reading.names(sentence)
    turns = {
        i: told.keys[name] * side
        for name, side, i in converses_in(tokens, reading.language, told.keys)
    }
    for i, token in enumerate(tokens):
        if i in turns or (
            token.text[0].islower() and not told.keys.keys().isdisjoint(_meant(sentence, i))
        ):
            yield deed_of(Clause(sentence=sentence, names=names, verb=i)), turns.get(i, 1)


def _meant(sentence: Sentence, i: int) -> frozenset[str]:
    """Return what a verb may mean in our language: by its own form, or with what is set apart."""
    known, token = LANGUAGES[sentence.language], sentence.tokens[i]
    apart = sentence.tokens[sentence.clause_at(token.start)[1] - 1].folded
    return _meanings(token.folded, apart if apart in known.speech.particles else "", known.code)


@lru_cache(maxsize=16384)
def _meanings(word: str, apart: str, language: str) -> frozenset[str]:
    """Return what a verb may mean, without *zu*, and as its present begins: ``vorwerf``."""
    found, strong = {word, f"{apart}{word}", _ZU.sub("", word)}, LANGUAGES[language].cases.strong
    for each in (word, f"{apart}{word}") if strong else ():
        for i, end in product(range(len(each)), ("", "en", "e", "t", "st")):
            if each.endswith(end) and (base := strong.get(each[i:].removesuffix(end))):
                found.add(f"{each[:i]}{base}")
    return frozenset(
        f"word {meant}" for each in found for meant in likeness.meanings(each, language)
    )


_ZU = re.compile(r"(?<=[a-zäöü]{2})zu(?=\w{3,}n$)")


def _agrees(reading: Reading, told: Told, at: likeness.Place, deed: Deed | None, turn: int) -> int:
    """Say whether a sentence has it so (1), the other way round (-1, or -2), or neither (0).

    What is unknown, or a pronoun, may be whoever is left; what is not clear may be so.
    """
    if not deed or not deed.others:
        return 1
    there = likeness.shared_with(reading, at)
    near = there | (likeness.shared_with(reading, (at[0], at[1] - 1)) if at[1] else frozenset())
    sides = [[deed.doer] if deed.doer else [], [*deed.others]][::turn]
    (doers, doer), (others, other) = ((side, _had(reading, at, side)) for side in sides)
    straight = [bool(told.doer & doer), bool(told.others & other)]
    turned = [bool(told.others & doer), bool(told.doer & other)]
    if all(straight) or (any(straight) and not (any(turned) if turn > 0 else all(turned))):
        return 1
    left = [(others, told.doer), (doers, told.others)]
    may = [any(told & near if p.pronoun else not told & there for p in side) for side, told in left]
    if deed.by_order and not all(
        p.pronoun or _is_name(reading, told, at, p) for p in _unsure(reading, told, at, deed, turn)
    ):
        return 0
    if all(turned):
        return _TURNED
    return -(not any(straight) and any(a and b for a, b in zip(turned, may, strict=True)))


_TURNED = -2


def _unsure(
    reading: Reading, told: Told, at: likeness.Place, deed: Deed, turn: int
) -> list[Phrase]:
    """Return the nouns of which by no case one knows that they are what a claim denies."""
    claimed = told.doer if turn > 0 else told.others
    hit = [p for p in deed.others if _had(reading, at, [p]) & claimed] or deed.others
    left = [p for p in hit if p.subject == 1]
    return [*left, *([deed.doer] if deed.doer and left else [])]


def _had(reading: Reading, at: likeness.Place, phrases: Iterable[Phrase]) -> frozenset[str]:
    """Return what nouns of a sentence have that a claim may have, too."""
    spans = ((p.first, p.last) for p in phrases if not p.pronoun)
    return frozenset[str]().union(*(likeness.shared_within(reading, at, span) for span in spans))


def _is_name(reading: Reading, told: Told, at: likeness.Place, phrase: Phrase) -> bool:
    """Say whether a noun is somebody's name, or who he is."""
    tokens = reading.sentences_of(at[0])[at[1]].tokens[phrase.first : phrase.last]
    every = told.doer | told.others
    same = (f"name {likeness.stem(t.folded)}" in every for t in tokens if t.text[0].isupper())
    had = _had(reading, at, [phrase])
    titled = any(is_in("titles", token.text, reading.known.speech) for token in tokens)
    named = any(each.startswith("actor ") for each in had)
    return named or any(same) or (titled and bool(had & every))
