"""Whom a claim has assert something, held against whom its sentences let assert it."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from sitegen.corpus import Actor, Claim
from sitegen.evidence.framing import Frame
from sitegen.evidence.grounds import Ground
from sitegen.evidence.hedges import hedges_in
from sitegen.evidence.likeness import refers_back, said_by, shared_within, without
from sitegen.evidence.names import QUOTES, names_of, quoted_spans
from sitegen.evidence.numbers import numbers_in
from sitegen.evidence.reading import Reading
from sitegen.evidence.sentences import Sentence, has_verb
from sitegen.evidence.speech import is_in_mood, telling
from sitegen.evidence.tokens import clean, folds, has_phrase, joined, tokens_of
from sitegen.evidence.verbs import Way, way_of
from sitegen.evidence.weighing import Fault
from sitegen.language.grammar import Speech
from sitegen.paragraphs import paragraphs
from sitegen.records.terms import ActorKind
from sitegen.records.vocabulary import BUILT_IN_ACTORS


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
                sure = not _may_be_named(reading, claim, actor) or all(
                    _others(reading, claim, actor, ground) or _is_nobodys(actor, ground)
                    for ground in grounds
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


def _may_be_named(reading: Reading, claim: Claim, actor: Actor) -> bool:
    """Say whether an actor is named near a claim, or farther, and *he* or a role may be his."""
    first = folds(reading.sentences_of(min(claim.paragraphs))[0].tokens)
    if not reading.knows(actor, max(claim.paragraphs)):
        return not reading.known.speech.refers.isdisjoint(first)
    near = {n + i for n in claim.paragraphs for i in (-1, 0)} & reading.paragraphs.keys()
    told = (each for n in claim.paragraphs for each in telling(reading, n))
    unnamed = any(voice.pronoun or voice.role for each in told for voice in each.voices)
    unnamed = unnamed or actor.kind is not ActorKind.PERSON
    return unnamed or actor.id in _named(reading, reading.sentences(sorted(near)))


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


def _going_on(ground: Ground) -> set[str]:
    """Return who has the verb of the clause before: *Alm blames the heat, Lind the drains*."""
    sentence, names = ground.sentence, ground.reading.names(ground.sentence)
    later = {first: last for first, last in sentence.clauses if first}
    return {
        name.actor
        for name in names
        if name.start in later
        and not has_verb(sentence.tokens[name.start : later[name.start]], sentence.language)
    }


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
    known = known.union(*map(_going_on, grounds))
    for i, actor in enumerate(claim.by):
        nobodys = all(_is_nobodys(actor, ground) for ground in grounds)
        if nobodys and actor.id in elsewhere:
            own = " and ".join(f"sentence {g.at[1] + 1} of paragraph {g.at[0]}" for g in grounds)
            reason = f"{actor.id} says other sentences, not {own}; take the name out, or split it"
            yield Fault(rule="asserter", path=("by", i), reason=reason)
        others = speakers - _told_of(reading, claim)
        if others and actor.id in elsewhere and actor.id not in known | speakers:
            names = ", ".join(sorted(speakers))
            reason = f"its sentence has it from {names}, not from {actor.id}; name who asserts it"
            yield Fault(rule="asserter", path=("by", i), reason=reason)


def _is_nobodys(actor: Actor, ground: Ground) -> bool:
    """Say whether nobody says a sentence, and it does not go on with what an actor said before.

    It does not behind a quotation or the mood of indirect speech. What comes may be about it:
    *Lind blames that on the wind.*
    """
    reading, tokens, (number, index) = ground.reading, ground.sentence.tokens, ground.at
    speech, told, sentences = reading.known.speech, ground.told, reading.sentences_of(number)
    if told.says or told.all or actor.id in _named(reading, [ground.sentence]):
        return False
    last = sentences[ground.spoke_before[-1]] if ground.spoke_before else None
    quoted = last and (any(t.text in QUOTES for t in last.tokens[-2:]) or quoted_spans(last.tokens))
    if last and (quoted or is_in_mood(last)) and not refers_back(tokens[:_BEGINNING], speech):
        return True
    behind = sentences[index + 1 : index + 2]
    if any(actor.id in _named(reading, [s]) and _points(s, speech) for s in behind):
        return False
    before = reading.sentences([n for n in (number - 1,) if n in reading.paragraphs])
    unnamed = actor.id not in _named(reading, [*before, *sentences[:index]])
    asked = tokens[-1].text == "?" or bool(told.voices)
    return ground.strong and not asked and (unnamed or not _goes_on(reading, actor, ground))


def _goes_on(reading: Reading, actor: Actor, ground: Ground) -> bool:
    """Say whether a sentence may go on with what somebody said, with no verb of saying.

    What a source has goes on, and reported speech in its tense: *The roof had held.*
    """
    speech, (number, index) = reading.known.speech, ground.at
    if not (speech.same | speech.latter).isdisjoint(folds(ground.sentence.tokens)):
        return True
    last, sentences = (ground.spoke_before or [index])[-1], reading.sentences_of(number)
    words, told = sentences[last].tokens, telling(reading, number)[last]
    source = (voice for voice in told.voices if voice.plain and actor.id in voice.actors)
    if any(way_of(words, voice.at, (0, len(words)), speech) is None for voice in source):
        return True
    since = " ".join(joined(each.tokens) for each in sentences[last + 1 : index + 1])
    return not any(t.text in QUOTES for t in words) and bool(speech.ongoing.search(since))


_BEGINNING = 4  # words


def _points(sentence: Sentence, speech: Speech) -> bool:
    """Say whether a sentence begins with what it is about, the one before it: *that*, *it*."""
    return not (speech.points | speech.same).isdisjoint(folds(sentence.tokens[:_BEGINNING]))


def _only_speakers(claim: Claim, ground: Ground) -> frozenset[str]:
    """Return who says the part of a sentence a claim clearly rests on, by plain verbs and names."""
    carried = (voice for voice in ground.told.voices if voice.carried)
    said = without(said_by(ground.reading, claim), "actor")
    clauses = {v: ground.sentence.clause_at(ground.sentence.tokens[v.at].start) for v in carried}
    if told := [v for v in clauses if said & shared_within(ground.reading, ground.at, clauses[v])]:
        return frozenset(actor for voice in told for actor in voice.actors)
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
