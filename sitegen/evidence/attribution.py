"""Whom a claim has assert something, held against whom its sentences let assert it."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from sitegen.corpus import Actor, Claim
from sitegen.evidence.framing import Frame, is_told
from sitegen.evidence.grounds import Ground
from sitegen.evidence.hedges import hedges_in, is_hearsay, is_reported
from sitegen.evidence.likeness import refers_back
from sitegen.evidence.names import QUOTES, names_of, quoted_spans
from sitegen.evidence.numbers import numbers_in
from sitegen.evidence.reading import Reading
from sitegen.evidence.sentences import Sentence
from sitegen.evidence.speech import telling
from sitegen.evidence.tokens import clean, has_phrase, tokens_of
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
    own = {each.at for each in grounds if each.strong}  # sure is what a claim rests on, or all
    every = [(n, i) for n in claim.paragraphs for i in range(len(reading.sentences_of(n)))]
    cited = [Ground(reading=reading, at=at, core=(), sure=not own or at in own) for at in every]
    wide = _known(reading, claim, cited, narrow=False)
    near = _known(reading, claim, grounds, narrow=True) if narrow else wide
    for field, actors, known in (("by", claim.by, near), ("via", claim.via, wide)):
        for i, actor in enumerate(actors):
            if actor.id not in {*BUILT_IN_ACTORS, *known}:
                reason = _not_told(reading, claim, actor, grounds if known is not wide else ())
                others = all(_others(reading, claim, actor, ground) for ground in grounds)
                ended = [
                    telling(reading, g.at[0])[g.spoke_before[-1]] for g in grounds if _is_writers(g)
                ]
                sure = others or [actor.id in told.actors for told in ended] == [True] * len(
                    grounds
                )
                yield Fault(rule="asserter", path=(field, i), reason=reason, sure=sure)
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


def _others(reading: Reading, claim: Claim, actor: Actor, ground: Ground) -> frozenset[str]:
    """Return who else is known to speak in a sentence, whom the claim itself does not name."""
    told = ground.told.actors | ground.told.denies
    if actor.id not in _named(reading, [ground.sentence]):
        told |= ground.told.acts
    speech, at = reading.known.speech, ground.at
    pronouns = [voice for voice in ground.told.voices if voice.pronoun]
    before = reading.sentences_of(at[0])[: at[1] + 1]
    near = at[1] > 0 and actor.id not in _named(reading, before)
    person = actor.kind is ActorKind.PERSON
    other = speech.impersonal if person else speech.personal
    before_it = {ground.sentence.tokens[voice.at - 1].folded for voice in pronouns}
    owned = not speech.possessives.isdisjoint(before_it)  # her own figures
    unlike = owned or any(voice.word in other for voice in pronouns)
    if near or unlike or not pronouns:
        told |= ground.told.loose
    return told - _told_of(reading, claim) - {actor.id}


def _told_of(reading: Reading, claim: Claim) -> set[str]:
    """Return whom a claim names but does not have speak: what they say is told by another."""
    voices = reading.voices_of(claim.says)
    denies = any(voice.way is Way.DENIES for voice in voices)
    speaking = [voice.actors for voice in voices if not denies]
    named = {name.actor for name in reading.named_by_us(claim.says)}
    return named.difference({actor.id for actor in claim.by}, *speaking)


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
        if (writers or _speaks_later(reading, actor, grounds)) and actor.id in elsewhere:
            own = " and ".join(f"sentence {g.at[1] + 1} of paragraph {g.at[0]}" for g in grounds)
            reason = f"{actor.id} says other sentences, not {own}; take the name out, or split it"
            yield Fault(rule="asserter", path=("by", i), reason=reason)
        others = speakers - _told_of(reading, claim)
        if others and actor.id in elsewhere and actor.id not in known | speakers:
            names = ", ".join(sorted(speakers))
            reason = f"its sentence has it from {names}, not from {actor.id}; name who asserts it"
            yield Fault(rule="asserter", path=("by", i), reason=reason)


def _speaks_later(reading: Reading, actor: Actor, grounds: Sequence[Ground]) -> bool:
    """Say whether nobody says these sentences, and an actor is only named behind them."""
    for ground in grounds:
        number, index = ground.at
        told = telling(reading, number)[index]
        before = [*reading.sentences_of(number)[: index + 1]]
        before += reading.sentences_of(number - 1) if number - 1 in reading.paragraphs else []
        asked = ground.sentence.tokens[-1].text == "?"
        if (
            not ground.strong
            or asked
            or told.says
            or told.all
            or actor.id in _named(reading, before)
        ):
            return False
    return True


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
    within = {v.at for v in saying if any(a <= v.at < b for a, b in ground.best)} - names
    heard = (v for v in saying if v.plain or passed_on or v.at in within)
    return frozenset(actor for voice in heard for actor in voice.actors)


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
    if not all(is_told(claim, g if g.sure else replace(g, strong=True)) for g in grounds):
        return
    every = {name for g in grounds for name in g.told.actors | g.told.loose}
    tellers = every & _named(reading, reading.sentences(claim.paragraphs))
    if (every and not tellers) or _gives_it_to(reading, claim, tellers):
        return
    source, ask = ", ".join(sorted(tellers)), "name who asserts it"
    hearsay = all(is_hearsay(ground.tokens, reading.language) for ground in grounds)
    if not tellers and by_figure and not hearsay:
        return
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
