"""Whom a claim has assert something, held against whom its sentences let assert it."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from sitegen.corpus import Actor, Claim
from sitegen.evidence.framing import is_told, told_in
from sitegen.evidence.grounds import Ground
from sitegen.evidence.hedges import hedges_in, is_reported
from sitegen.evidence.likeness import refers_back, said_by, shared_with, without
from sitegen.evidence.names import names_of
from sitegen.evidence.numbers import numbers_in
from sitegen.evidence.phrases import QUOTES, quoted_spans
from sitegen.evidence.reading import Reading
from sitegen.evidence.sentences import Sentence
from sitegen.evidence.speech import Told, telling
from sitegen.evidence.tokens import clean, folds, found, tokens_of
from sitegen.evidence.verbs import Way, is_indirect
from sitegen.evidence.weighing import Fault
from sitegen.paragraphs import paragraphs
from sitegen.records.vocabulary import AUTHOR, BUILT_IN_ACTORS


def asserters_are_told(
    reading: Reading, claim: Claim, grounds: Sequence[Ground]
) -> Iterator[Fault]:
    """Yield every asserter that no sentence of the claim lets assert something.

    The asserter of a figure is named in its sentence, or in the one before that it goes on with.
    """
    narrow = any(ground.by_figure for ground in grounds)
    wide = _known(reading, claim, _every(reading, claim, grounds), narrow=False)
    near = _known(reading, claim, grounds, narrow=True) if narrow else wide
    for field, actors in (("by", claim.by), ("via", claim.via)):
        known = near if field == "by" else wide
        for i, actor in enumerate(actors):
            if actor.id not in BUILT_IN_ACTORS and actor.id not in known:
                reason = _not_told(
                    reading, claim, actor, grounds if narrow and field == "by" else ()
                )
                sure = not (
                    _may_speak(reading, actor, grounds)
                    or _spoke_last(reading, claim, actor, grounds)
                    or all(_may_be_meant(reading, actor, ground) for ground in grounds)
                )
                yield Fault(rule="asserter", path=(field, i), reason=reason, sure=sure)
            elif field == "via" and actor in claim.by:
                reason = "passes on what it asserts itself; take it out of one"
                yield Fault(rule="asserter", path=(field, i), reason=reason)
    if not narrow:
        yield from _somebody_else(reading, claim, grounds, wide)
    yield from _mouth(reading, claim)
    yield from _own_voice(reading, claim, grounds)


def _may_speak(reading: Reading, actor: Actor, grounds: Sequence[Ground]) -> bool:
    """Say whether an actor is named in every sentence of the claim, and nobody is said to speak.

    It may assert what is there by a word that no rule knows.
    """
    sources = reading.known.speech.attributes
    for ground in grounds:
        told, tokens = told_in(reading, ground), ground.sentence.tokens
        others = any(v.role and tokens[v.at].folded in sources for v in told.voices)
        if others or told.actors - {actor.id} or actor.id not in _named(reading, [ground.sentence]):
            return False
    return True


def _may_be_meant(reading: Reading, actor: Actor, ground: Ground) -> bool:
    """Say whether *she* in a sentence that quotes may be an actor who is named before it."""
    tokens, speech = ground.sentence.tokens, reading.known.speech
    before = reading.sentences_of(ground.paragraph)[: ground.index]
    plainly = any(voice.plain for voice in told_in(reading, ground).voices)
    quotes = any(token.text in QUOTES for token in tokens) and not plainly
    return (
        quotes and actor.id in _named(reading, before) and not speech.same.isdisjoint(folds(tokens))
    )


def _is_writers(reading: Reading, ground: Ground) -> bool:
    """Say whether a sentence is the writer's own again, behind one with whose quotation it ends."""
    told, every = telling(reading, ground.paragraph), reading.sentences_of(ground.paragraph)
    before = [i for i, each in enumerate(told[: ground.index]) if each.says or each.actors]
    own = told[ground.index]
    return (
        bool(before and _ends_saying(reading, every[before[-1]]))
        and not (own.says or own.voices or own.loose)
        and not refers_back(ground.sentence, _BEGINNING)
    )


def _ends_saying(reading: Reading, sentence: Sentence) -> bool:
    """Say whether what is said ends with a sentence: in quotation marks, or the subjunctive."""
    known, tokens = reading.known, sentence.tokens
    indirect = known.speech.inverts and any(
        is_indirect(tokens, i, known) for i in range(len(tokens))
    )
    closed = any(token.text in QUOTES for token in tokens[-2:])
    return indirect or closed or bool(quoted_spans(tokens))


_BEGINNING = 4  # words
_SHARED = 3  # words
"""How many words of a claim may stand in the sentence of whoever spoke before it."""


def _spoke_last(reading: Reading, claim: Claim, actor: Actor, grounds: Sequence[Ground]) -> bool:
    """Say whether an actor is the last who speaks before each sentence of a claim, and in none."""
    for ground in grounds:
        told = telling(reading, ground.paragraph)
        spoke = [i for i, each in enumerate(told[: ground.index]) if each.says or each.actors]
        if told[ground.index].says or not spoke or told[spoke[-1]].actors != {actor.id}:
            return False
        if _is_writers(reading, ground):
            return False
        there = said_by(reading, claim) & shared_with(reading, (ground.paragraph, spoke[-1]))
        if len(without(there, "actor")) > _SHARED:
            return False
    return bool(grounds)


def _known(reading: Reading, claim: Claim, grounds: Sequence[Ground], *, narrow: bool) -> set[str]:
    """Return everybody who may assert a claim in these sentences."""
    known, cues = set[str](), _asserting_cues(reading, claim)
    denies = any(voice.way is Way.DENIES for voice in reading.voices_of(claim.says))
    for ground in grounds:
        here = told_in(reading, ground)
        known |= _in_core(reading, here, ground) if narrow else here.actors | here.loose
        known |= here.acts if ground.sure else set()
        known |= here.denies if denies else set()
        if any(any(found(cue, ground.sentence.tokens)) for cue in cues):
            known |= _named(reading, [ground.sentence])
            known |= (
                telling(reading, ground.paragraph)[ground.index - 1].all if ground.index else set()
            )
    return known


def _asserting_cues(reading: Reading, claim: Claim) -> list[str]:
    """Return the cues by which somebody asserts something: no number and no hedge word."""
    return [
        cue
        for cue in map(clean, claim.cue)
        if not numbers_in(cue, reading.language)
        and not any(hedges_in(tokens_of(cue), reading.language))
    ]


def _every(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> list[Ground]:
    """Return all cited sentences; sure are those that a claim rests on, or all where none is."""
    own = {(each.paragraph, each.index) for each in grounds if each.strong}
    return [
        Ground(paragraph=n, index=i, sentence=sentence, core=(), sure=not own or (n, i) in own)
        for n in claim.paragraphs
        for i, sentence in enumerate(reading.sentences_of(n))
    ]


def _in_core(reading: Reading, told: Told, ground: Ground) -> frozenset[str]:
    """Return who asserts the part of a sentence a claim rests on, where several speak in it."""
    speaking = [v for v in told.voices if v.actors and v.way is not Way.DENIES]
    best = (ground.clause,) if ground.clause else ground.best
    parts = {ground.sentence.part_at(each[0]) for each in best}
    if len({v.actors for v in speaking}) < 2 or len(parts) != 1:  # noqa: PLR2004
        return told.all
    for here in (best[0], *parts):
        within = [v for v in speaking if here[0] <= v.at < here[1]]
        if within and len(within) < len(speaking):
            return frozenset(actor for voice in within for actor in voice.actors) | told.loose
    return told.all


def _somebody_else(
    reading: Reading, claim: Claim, grounds: Sequence[Ground], elsewhere: AbstractSet[str]
) -> Iterator[Fault]:
    """Yield an asserter who speaks elsewhere only, where the claim's own sentence has another."""
    if not all(ground.sure for ground in grounds):
        return
    known = _known(reading, claim, grounds, narrow=True)
    told = [told_in(reading, ground) for ground in grounds]
    speakers = {actor for each in told for actor in each.actors or each.acts | each.denies}
    only = [_only_speakers(reading, ground) for ground in grounds]
    if all(only):
        known, speakers = set(), {actor for each in only for actor in each}
    elif known and all(ground.strong and ground.shared for ground in grounds):
        speakers = known
    writers = all(g.strong and g.shared and _is_writers(reading, g) for g in grounds)
    for i, actor in enumerate(claim.by):
        if writers and actor.id in elsewhere:
            reason = f"{actor.id} says other sentences, not this one; take the name out, or mend it"
            yield Fault(rule="asserter", path=("by", i), reason=reason)
        if speakers and actor.id in elsewhere and actor.id not in known | speakers:
            names = ", ".join(sorted(speakers))
            reason = f"its sentence has it from {names}, not from {actor.id}; name who asserts it"
            yield Fault(rule="asserter", path=("by", i), reason=reason)


def _only_speakers(reading: Reading, ground: Ground) -> frozenset[str]:
    """Return who says the part of a sentence a claim clearly rests on, by plain verbs and names."""
    parts = {ground.sentence.part_at(each[0]) for each in ground.best}
    start, end = min(parts)
    here = [voice for voice in told_in(reading, ground).voices if start <= voice.at < end]
    if (
        len(parts) > 1
        or not ground.strong
        or not ground.shared
        or any(v.pronoun or v.role for v in here)
    ):
        return frozenset()
    saying = [voice for voice in here if voice.way is Way.SAYS and voice.actors]
    names = {name.start for name in reading.names(ground.sentence)}
    passed_on = any(voice.plain and voice.at in names for voice in saying)
    return frozenset(actor for v in saying if v.plain or passed_on for actor in v.actors)


def _not_told(reading: Reading, claim: Claim, actor: Actor, grounds: Sequence[Ground]) -> str:
    """Say what an actor lacks: in the sentences of a figure, or in all paragraphs."""
    names, language = ", ".join(names_of(actor, reading.language)), reading.language
    where = "the figure's sentence" if grounds else paragraphs(claim.paragraphs)
    sentences = [ground.sentence for ground in grounds] or reading.sentences(claim.paragraphs)
    if actor.id in _named(reading, sentences):
        sentence = where if grounds else f"a sentence of {where}"
        return (
            f"{sentence} names {actor.id} ({names}), but no reporting word known in "
            f"{language} goes with it; name who asserts it, or say under cue which word does, "
            'as in "according to: it goes with her"'
        )
    lacking = f"{where} does not have {actor.id} assert it (names: {names}); name who does, "
    before = (each for g in grounds for each in telling(reading, g.paragraph)[: g.index])
    if any(actor.id in told.all for told in before):
        return f"{lacking}or say under cue which word goes on with the sentence before"
    return f"{lacking}or add the name to its aliases, {language}"


def _named(reading: Reading, sentences: Sequence[Sentence]) -> set[str]:
    return {name.actor for sentence in sentences for name in reading.names(sentence)}


def _mouth(reading: Reading, claim: Claim) -> Iterator[Fault]:
    if not (actor := claim.put_in_mouth_of):
        return
    if actor.id not in _named(reading, reading.sentences(claim.paragraphs)):
        reason = f"{actor.id} is not named in {paragraphs(claim.paragraphs)}; mend it"
        yield Fault(rule="mouth", path=("put_in_mouth_of",), reason=reason)


def _own_voice(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Yield a line where the author has what its sentence gives to somebody."""
    if AUTHOR not in {actor.id for actor in claim.by} or len(claim.paragraphs) > 1:
        return
    if claim.condition and not any(ground.by_figure for ground in grounds):
        return
    told = [told_in(reading, ground) for ground in grounds]
    if not all(g.sure and is_told(reading, claim, g) for g in grounds):
        return
    every = {name for each in told for name in each.actors | each.loose}
    sentences = [s for n in claim.paragraphs for s in reading.sentences_of(n)]
    tellers = every & _named(reading, sentences)
    if every and not tellers:
        return
    plainly = any(voice.plain for each in told for voice in each.voices)
    if _gives_it_to(reading, claim, tellers, plainly=plainly):
        return
    source, ask = ", ".join(sorted(tellers)), "name who asserts it"
    if not tellers:
        named = ", ".join(sorted(_named(reading, [g.sentence for g in grounds])))
        source = f"somebody else and names {named}" if named else "somebody else"
        ask = f"{ask}, or unnamed"
    what = "the figure's" if grounds[0].by_figure else "its"
    yield Fault(rule="voice", path=("by",), reason=f"{what} sentence has it from {source}; {ask}")


def _gives_it_to(
    reading: Reading, claim: Claim, tellers: AbstractSet[str], *, plainly: bool
) -> bool:
    """Say whether a claim's own sentence or its ``via`` tells that it is somebody else's."""
    passed_on = bool(tellers) and tellers <= {actor.id for actor in claim.via}
    names = {name.start for name in reading.named_by_us(claim.says)}
    voices = [v for v in reading.voices_of(claim.says) if v.plain or v.at not in names]
    says = [v for v in voices if v.plain or (v.actors and v.way is not Way.ACTS)]
    said = says or any(v.way is Way.DENIES for v in voices)
    theirs = plainly and any(v.way is Way.SAYS and v.plain and v.actors & tellers for v in says)
    told = bool(said) or is_reported(tokens_of(claim.says), reading.ours)
    return passed_on or (told and not theirs)
