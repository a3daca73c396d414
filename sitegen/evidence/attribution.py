"""Whom a claim has assert something, held against whom its sentences let assert it."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from sitegen.corpus import Actor, Claim
from sitegen.evidence.framing import Frame, is_told
from sitegen.evidence.grounds import Ground
from sitegen.evidence.hedges import hedges_in, is_reported
from sitegen.evidence.likeness import refers_back, said_by, shared_with
from sitegen.evidence.names import QUOTES, names_of, quoted_spans
from sitegen.evidence.numbers import numbers_in
from sitegen.evidence.reading import Reading
from sitegen.evidence.sentences import Sentence
from sitegen.evidence.speech import telling
from sitegen.evidence.tokens import clean, folds, has_phrase, tokens_of
from sitegen.evidence.verbs import Way, is_indirect
from sitegen.evidence.weighing import Fault
from sitegen.paragraphs import paragraphs
from sitegen.records.terms import ActorKind
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
    for field, actors, known in (("by", claim.by, near), ("via", claim.via, wide)):
        for i, actor in enumerate(actors):
            if actor.id not in {*BUILT_IN_ACTORS, *known}:
                reason = _not_told(reading, claim, actor, grounds if known is not wide else ())
                spoke = all(_spoke_last(claim, actor, ground) for ground in grounds)
                may = all(_may_speak(reading, actor, ground) for ground in grounds)
                yield Fault(
                    rule="asserter", path=(field, i), reason=reason, sure=not (spoke or may)
                )
            elif field == "via" and actor in claim.by:
                reason = "passes on what it asserts itself; take it out of one"
                yield Fault(rule="asserter", path=(field, i), reason=reason)
    if not narrow:
        yield from _somebody_else(reading, claim, grounds, wide)
    mouth = claim.put_in_mouth_of
    if mouth and mouth.id not in _named(reading, reading.sentences(claim.paragraphs)):
        reason = f"{mouth.id} is not named in {paragraphs(claim.paragraphs)}; mend it"
        yield Fault(rule="mouth", path=("put_in_mouth_of",), reason=reason)
    yield from _own_voice(reading, claim, grounds)


def _may_speak(reading: Reading, actor: Actor, ground: Ground) -> bool:
    """Say whether an actor is named in a sentence, and nobody else is said to speak in it.

    It may assert what is there by a word that no rule knows. So may one of whose name a word
    stands there, and whoever a word like *thus* goes on with at a paragraph's beginning.
    """
    told, tokens = ground.told, ground.sentence.tokens
    words = folds(tokens)
    names = tokens_of(" ".join(names_of(actor, reading.language)))
    if not told.all and not reading.known.speech.refers.isdisjoint(words):
        return True
    person, named = actor.kind is ActorKind.PERSON, reading.names(ground.sentence)
    if not (person or named) and any(t.folded in words for t in names if len(t.text) > _LONG):
        return True
    sources = reading.known.speech.attributes
    others = any(voice.role and tokens[voice.at].folded in sources for voice in told.voices)
    return not others and told.actors <= {actor.id} <= _named(reading, [ground.sentence])


def _is_writers(ground: Ground) -> bool:
    """Say whether a sentence is the writer's own again, behind one that ends what is said."""
    begins = ground.sentence.tokens[:_BEGINNING]
    if refers_back(begins, ground.reading.known.speech):
        return False
    if ground.told.says or ground.told.all or not ground.spoke_before:
        return False
    tokens = ground.reading.sentences_of(ground.at[0])[ground.spoke_before[-1]].tokens
    indirect = any(is_indirect(tokens, i, ground.reading.known) for i in range(len(tokens)))
    quoted = any(token.text in QUOTES for token in tokens[-2:]) or quoted_spans(tokens)
    return indirect or bool(quoted)


_BEGINNING = 4  # words
_LONG = 6  # letters
_SHARED = 3  # words
"""How many words of a claim may stand in the sentence of whoever spoke before it."""


def _spoke_last(claim: Claim, actor: Actor, ground: Ground) -> bool:
    """Say whether an actor is the last who speaks before a sentence of a claim, and none in it."""
    if ground.told.says or not ground.spoke_before or _is_writers(ground):
        return False
    number, last = ground.at[0], ground.spoke_before[-1]
    there = said_by(ground.reading, claim) & shared_with(ground.reading, (number, last))
    told = telling(ground.reading, number)[last]
    return told.actors == {actor.id} and len(there) <= _SHARED


def _known(reading: Reading, claim: Claim, grounds: Sequence[Ground], *, narrow: bool) -> set[str]:
    """Return everybody who may assert a claim in these sentences."""
    known, cues = set[str](), _asserting_cues(reading, claim)
    denies = any(voice.way is Way.DENIES for voice in reading.voices_of(claim.says))
    for ground in grounds:
        here = ground.told
        known |= _in_core(ground) if narrow else here.actors | here.loose
        known |= here.acts if ground.sure else set()
        known |= here.denies if denies else set()
        if any(has_phrase(cue, ground.sentence.tokens) for cue in cues):
            before = telling(reading, ground.at[0])[: ground.at[1]][-1:]
            known |= _named(reading, [ground.sentence]).union(*(each.all for each in before))
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
    own = {each.at for each in grounds if each.strong}
    every = [(n, i) for n in claim.paragraphs for i in range(len(reading.sentences_of(n)))]
    return [Ground(reading=reading, at=at, core=(), sure=not own or at in own) for at in every]


def _in_core(ground: Ground) -> frozenset[str]:
    """Return who asserts the part of a sentence a claim rests on, where several speak in it."""
    speaking = [v for v in ground.told.voices if v.actors and v.way is not Way.DENIES]
    best = (ground.clause,) if ground.clause else ground.best
    parts = {ground.sentence.part_at(span[0]) for span in best}
    if len({v.actors for v in speaking}) > 1 and len(parts) == 1:
        for here in (best, parts):
            within = [v for v in speaking if any(first <= v.at < last for first, last in here)]
            if within and len(within) < len(speaking):
                return ground.told.loose.union(*(voice.actors for voice in within))
    return ground.told.all


def _somebody_else(
    reading: Reading, claim: Claim, grounds: Sequence[Ground], elsewhere: AbstractSet[str]
) -> Iterator[Fault]:
    """Yield an asserter who speaks elsewhere only, where the claim's own sentence has another."""
    if not all(ground.sure for ground in grounds):
        return
    known = _known(reading, claim, grounds, narrow=True)
    speakers = {actor for g in grounds for actor in g.told.actors or g.told.acts}
    only = [_only_speakers(claim, ground) for ground in grounds]
    if all(only):
        known, speakers = set(), {actor for each in only for actor in each}
    elif known:
        speakers = known
    writers = all(map(_is_writers, grounds))
    for i, actor in enumerate(claim.by):
        if writers and actor.id in elsewhere:
            own = " and ".join(f"sentence {g.at[1] + 1} of paragraph {g.at[0]}" for g in grounds)
            reason = f"{actor.id} says other sentences, not {own}; take the name out, or split it"
            yield Fault(rule="asserter", path=("by", i), reason=reason)
        if speakers and actor.id in elsewhere and actor.id not in known | speakers:
            names = ", ".join(sorted(speakers))
            reason = f"its sentence has it from {names}, not from {actor.id}; name who asserts it"
            yield Fault(rule="asserter", path=("by", i), reason=reason)


def _only_speakers(claim: Claim, ground: Ground) -> frozenset[str]:
    """Return who says the part of a sentence a claim clearly rests on, by plain verbs and names."""
    parts = {ground.sentence.part_at(each[0]) for each in ground.best}
    start, end = min(parts)
    here = [voice for voice in ground.told.voices if start <= voice.at < end]
    if any(v.pronoun or v.role for v in here):
        return frozenset()
    here = [v for v in here if not Frame(claim=claim, ground=ground, voice=v).is_of_noun]
    saying = [voice for voice in here if voice.way is Way.SAYS and voice.actors]
    names = {name.start for name in ground.reading.names(ground.sentence)}
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
    do = "do" if where.startswith("paragraphs ") else "does"
    lacking = f"{where} {do} not have {actor.id} assert it (names: {names}); name who does, "
    before = (each for g in grounds for each in telling(reading, g.at[0])[: g.at[1]])
    if any(actor.id in told.all for told in before):
        return f"{lacking}or say under cue which word goes on with the sentence before"
    return f"{lacking}or add the name to its aliases, {language}"


def _named(reading: Reading, sentences: Iterable[Sentence]) -> set[str]:
    return {name.actor for sentence in sentences for name in reading.names(sentence)}


def _own_voice(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Yield a line where the author has what its sentence gives to somebody."""
    by_figure = any(ground.by_figure for ground in grounds)
    if AUTHOR not in {actor.id for actor in claim.by} or len(claim.paragraphs) > 1:
        return
    if claim.condition and not by_figure:
        return
    if not all(ground.sure and is_told(claim, ground) for ground in grounds):
        return
    every = {name for g in grounds for name in g.told.actors | g.told.loose}
    tellers = every & _named(reading, reading.sentences(claim.paragraphs))
    if (every and not tellers) or _gives_it_to(reading, claim, tellers):
        return
    source, ask = ", ".join(sorted(tellers)), "name who asserts it"
    if not tellers:
        named = ", ".join(sorted(_named(reading, [g.sentence for g in grounds])))
        source = f"somebody else and names {named}" if named else "somebody else"
        ask = f"{ask}, or unnamed"
    what = "the figure's" if by_figure else "its"
    yield Fault(rule="voice", path=("by",), reason=f"{what} sentence has it from {source}; {ask}")


def _gives_it_to(reading: Reading, claim: Claim, tellers: AbstractSet[str]) -> bool:
    """Say whether a claim's own sentence or its ``via`` tells that it is somebody else's."""
    if tellers and tellers <= {actor.id for actor in claim.via}:
        return True
    names = {name.start for name in reading.named_by_us(claim.says)}
    voices = (v for v in reading.voices_of(claim.says) if v.plain or v.at not in names)
    told = any(v.plain or (v.actors and v.way is not Way.ACTS) for v in voices)
    return told or is_reported(tokens_of(claim.says), reading.ours)
