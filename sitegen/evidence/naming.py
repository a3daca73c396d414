"""Whether what a claim names stands in its sentence, where the claim has it."""

from collections.abc import Iterator, Sequence

from sitegen.cache.memory import kept
from sitegen.corpus import Claim
from sitegen.evidence.grounds import Ground
from sitegen.evidence.likeness import is_known, said_in, stem
from sitegen.evidence.mentions import Mention
from sitegen.evidence.names import Named
from sitegen.evidence.numbers import numbers_in
from sitegen.evidence.parts import Part, parts_of, spans_of
from sitegen.evidence.reading import Reading
from sitegen.evidence.scope import scopes_in
from sitegen.evidence.subjects import is_free
from sitegen.evidence.tokens import Token, clean, folds, tokens_of
from sitegen.evidence.weighing import Fault
from sitegen.language.grammar import Language
from sitegen.records.terms import ActorKind

_NAMES = ("actor ", "name ")


def names_agree(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Yield a line where a number, or a claim, is of another place, body or country."""
    says = clean(claim.says)
    tokens, numbers = tokens_of(says), [m for m in numbers_in(says, reading.ours) if m.is_counted]
    stretches = {(m.start, m.end): (m.low, m.high) for m in numbers}
    for at, span in spans_of(reading.our_known, tokens, [*stretches]):
        every = [(n, m) for n in claim.paragraphs for m in reading.mentions(n)]
        same = [(n, m) for n, m in every if (m.low, m.high) == stretches[at]]
        if len(same) == 1 and len(every) > 1:
            words = " ".join(["-", *(token.text for token in tokens[slice(*span)])])
            named = {each for each in said_in(reading, words) if each.startswith(_NAMES)}
            if word := _beside_another(reading, *same[0], named):
                reason = f'"{same[0][1].text}" stands by "{word}" there; mend it'
                yield Fault(rule="name", path=("says",), reason=reason)
    for word in _foreign(reading, claim, grounds):
        reason = f'names "{word}", which its paragraphs do not; read it again'
        yield Fault(rule="name", path=("says",), reason=reason)
    for actor, others in _strangers(reading, claim, grounds):
        reason = f"names {actor}, where its sentence names {others}; read it again"
        yield Fault(rule="name", path=("says",), reason=reason)


def _strangers(
    reading: Reading, claim: Claim, grounds: Sequence[Ground]
) -> Iterator[tuple[str, str]]:
    """Yield an actor of a claim who is not in its sentence, where that has another instead.

    Of one whom the text up to there does not know, the whole sentence tells. What a state or a
    body does, a person may do for it.
    """
    named, ours, names = reading.named_by_us(claim.says), reading.our_known, reading.names
    tokens, by = tokens_of(claim.says), {actor.id for actor in claim.by}
    first = {n.actor for n in named if _begins(tokens, n, ours) and is_free(tokens, n, ours.speech)}
    left = first - by - {name.actor for g in grounds for name in names(g.sentence)}
    people = {actor.id for actor in reading.actors if actor.kind is ActorKind.PERSON}
    for actor in (each for each in reading.actors if each.id in left):
        known = reading.knows(actor, max(claim.paragraphs))
        same = {name.actor for name in named} | (people if actor.id not in people else set())
        others = [_acting(g, g.core if known else g.sentence.clauses) - same for g in grounds]
        it = any(reading.known.cases.subjects & {*folds(g.tokens)} for g in grounds)
        if all(others) and not (known and it):
            yield actor.id, ", ".join(sorted(frozenset[str]().union(*others)))


def _begins(tokens: Sequence[Token], name: Named, known: Language) -> bool:
    """Say whether a name is the first of a clause: *Lind left*, *that the council left*."""
    first = name.start
    if first and tokens[first - 1].folded in known.speech.articles - known.openers:
        first -= 1
    return not first or tokens[first - 1].folded in known.openers


def _acting(ground: Ground, spans: Sequence[tuple[int, int]]) -> set[str]:
    """Return whom some clauses of a sentence name, and it does not let speak."""
    reading, tokens, speech = ground.reading, ground.sentence.tokens, ground.reading.known.speech
    own = [(a, b) for a, b in spans if tokens[a].folded not in speech.likens]  # as Lind hinted
    here = [n for n in reading.names(ground.sentence) if any(a <= n.start < b for a, b in own)]
    free = {n.actor for n in here if is_free(tokens, n, speech)}
    return free - ground.told.actors


def _beside_another(reading: Reading, number: int, mention: Mention, named: set[str]) -> str:
    """Return the name beside a number, if those of the claim stand beside another number only.

    Both must have the same place: behind the same word, or before all else of their part.
    """
    every = [(m.start, m.end) for m in reading.mentions(number)]
    parts = {part.at: part for part in parts_of(reading, number, every)}
    own = parts[mention.start, mention.end]
    rivals = [part for part in parts.values() if part.index == own.index and named & part.own]
    if named & own.own or not rivals:
        return ""
    theirs = [_named_in(reading, number, part, named) for part in rivals]
    behind = {slot for names in theirs for slot, word in names.items() if word in named}
    return next((w for s, w in _named_in(reading, number, own, named).items() if s in behind), "")


def _named_in(reading: Reading, number: int, part: Part, named: set[str]) -> dict[str, str]:
    """Return the names in a part of a sentence by the preposition before each, if one is.

    Those that the claim has are told as it has them.
    """
    sentence, speech = reading.sentences_of(number)[part.index], reading.known.speech
    tokens, found = sentence.tokens, dict[str, str]()
    actors = {i: n.actor for n in reading.names(sentence) for i in range(n.start, n.end)}
    for i in range(*part.span):
        feature = f"actor {actors[i]}" if i in actors else f"name {stem(tokens[i].folded)}"
        slot = tokens[i - 1].folded if i > part.span[0] and tokens[i - 1].text[0].isalnum() else ""
        common = speech.inverts and is_known(tokens[i].folded, reading.language)
        common |= tokens[i].folded in reading.known.common | speech.prepositions
        common |= any(m.start <= tokens[i].start < m.end for m in reading.moments_of(number))
        proper = i in actors or (i > 0 and tokens[i].text[0].isupper() and not common)
        if (feature in named or proper) and slot in speech.prepositions | speech.joins | {""}:
            slot = "" if slot in speech.joins else slot
            found.setdefault(slot, feature if feature in named else tokens[i].text)
    return found


def _foreign(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> Iterator[str]:
    """Yield the countries of a claim that its paragraphs do not name.

    Where the article does elsewhere, its sentence must name another one.
    """
    tokens, language = tokens_of(clean(claim.says)), reading.language
    named = {i for name in reading.named_by_us(claim.says) for i in range(name.start, name.end)}
    out = {i for i, token in enumerate(tokens) if i in named or not token.text[0].isupper()}
    ours = {
        s.name: s.word for s in scopes_in(tokens, reading.ours, "nations") if s.first not in out
    }
    numbers = {i for number in claim.paragraphs for i in (number - 1, number) if ours}
    lacking = ours.keys() - {nation for n in numbers for nation in _nations_of(reading, n)}
    every = (scopes_in(g.sentence.tokens, language, "nations") for g in grounds if lacking)
    others = {each.name for some in every for each in some} - ours.keys()
    known = {n for number in reading.texts if lacking for n in _nations_of(reading, number)}
    yield from (ours[nation] for nation in sorted(lacking if others else lacking - known))


@kept
def _nations_of(reading: Reading, number: int) -> frozenset[str]:
    tokens = tokens_of(reading.texts.get(number, ""))
    return frozenset(each.name for each in scopes_in(tokens, reading.language, "nations"))
