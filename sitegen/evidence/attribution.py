"""Whom a claim has assert something, held against whom its paragraphs let assert it."""

from collections.abc import Iterator, Sequence

from sitegen.corpus import Actor, Claim
from sitegen.evidence.accounting import Fault
from sitegen.evidence.cues import settled_asserters
from sitegen.evidence.figures import Place, told_by
from sitegen.evidence.names import names_of
from sitegen.evidence.reading import Reading
from sitegen.evidence.tokens import Sentence
from sitegen.paragraphs import paragraphs
from sitegen.records.vocabulary import AUTHOR, BUILT_IN_ACTORS


def asserters_are_told(reading: Reading, claim: Claim, places: Sequence[Place]) -> Iterator[Fault]:
    """Yield every asserter that no cited paragraph lets assert something.

    The asserter of a figure is named in its sentence, or in the one before that it goes on with.
    """
    told = [told_by(reading, claim, place) for place in places]
    cited = reading.sentences(claim.paragraphs)
    leading = [reading.sentences_to(place.paragraph, place.mention.start) for place in places]
    standing, before = [each[-1] for each in leading], [s for each in leading for s in each[:-1]]
    for field, actors in (("by", claim.by), ("via", claim.via)):
        for i, actor in enumerate(actors):
            figures = field == "by" and bool(told)
            sentences = standing if figures else cited
            known = {name for names, _ in told for name in names}
            known = known if figures else reading.asserters(cited)
            known |= settled_asserters(reading, claim, sentences)
            if actor.id not in BUILT_IN_ACTORS and actor.id not in known:
                where = "the figure's sentence" if figures else paragraphs(claim.paragraphs)
                yield (field, i), _not_told(reading, actor, where, sentences, before)
            elif field == "via" and actor in claim.by:
                yield (field, i), "passes on what it asserts itself; take it out of one"
    yield from _mouth(reading, claim)
    yield from _own_voice(reading, claim, told, standing)


def _not_told(
    reading: Reading,
    actor: Actor,
    where: str,
    sentences: Sequence[Sentence],
    before: Sequence[Sentence],
) -> str:
    names, language = ", ".join(names_of(actor, reading.language)), reading.language
    if actor.id in _named(reading, sentences):
        sentence = where if where.startswith("the") else f"a sentence of {where}"
        return (
            f"{sentence} names {actor.id} ({names}), but no reporting word known in "
            f"{language} goes with it; name who asserts it, "
            "or say under cue which word does"
        )
    lacking = f"{where} does not have {actor.id} assert it (names: {names}); name who does, "
    if actor.id in reading.asserters(before):
        return f"{lacking}or say under cue which word goes on with the sentence before"
    return f"{lacking}or add the name to its aliases, {language}"


def _named(reading: Reading, sentences: Sequence[Sentence]) -> set[str]:
    return {name.actor for sentence in sentences for name in reading.names(sentence)}


def _mouth(reading: Reading, claim: Claim) -> Iterator[Fault]:
    if not (actor := claim.put_in_mouth_of):
        return
    if actor.id not in _named(reading, reading.sentences(claim.paragraphs)):
        reason = f"{actor.id} is not named in {paragraphs(claim.paragraphs)}; mend it"
        yield ("put_in_mouth_of",), reason


def _own_voice(
    reading: Reading,
    claim: Claim,
    told: Sequence[tuple[set[str], bool]],
    sentences: Sequence[Sentence],
) -> Iterator[Fault]:
    """Yield a line where the author has a figure that its sentence gives to somebody."""
    by_author = AUTHOR in {actor.id for actor in claim.by}
    if not told or not by_author or not all(own for _, own in told):
        return
    tellers = {name for names, _ in told for name in names}
    source, ask = ", ".join(sorted(tellers)), "name who asserts it"
    if not tellers:
        named = ", ".join(sorted(_named(reading, sentences)))
        source = f"somebody else and names {named}" if named else "somebody else"
        ask = f"{ask}, or unnamed"
    yield ("by",), f"the figure's sentence has it from {source}; {ask}"
