"""Whether what a claim has the author say is what its sentence gives to somebody else."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from sitegen.corpus import Claim
from sitegen.evidence.framing import is_told
from sitegen.evidence.grounds import Ground
from sitegen.evidence.hedges import is_hearsay, is_reported
from sitegen.evidence.reading import Reading
from sitegen.evidence.tokens import folds, tokens_of
from sitegen.evidence.verbs import Way
from sitegen.evidence.weighing import Fault
from sitegen.language.known import LANGUAGES
from sitegen.records.vocabulary import AUTHOR


def author_says_it(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Yield a line where the author has what its sentence gives to somebody."""
    by_figure = any(ground.by_figure for ground in grounds)
    if AUTHOR not in {actor.id for actor in claim.by} or len(claim.paragraphs) > 1:
        return
    if claim.condition and not by_figure:
        return
    told = all(is_told(claim, g if g.sure else replace(g, strong=True)) for g in grounds)
    likely = by_figure or all(ground.strong for ground in grounds)
    if not told and (likely or not _all_told(reading, claim)):
        return
    every = {name for g in grounds for name in g.told.actors | g.told.loose}
    sentences = reading.sentences(claim.paragraphs)
    tellers = every & {n.actor for sentence in sentences for n in reading.names(sentence)}
    if (every and not tellers) or _gives_it_to(reading, claim, tellers):
        return
    source, ask = ", ".join(sorted(tellers)), "name who asserts it"
    hearsay = all(is_hearsay(ground.tokens, reading.language) for ground in grounds)
    if not tellers and by_figure and not hearsay:
        return
    if not tellers:
        named = ", ".join(sorted({n.actor for g in grounds for n in reading.names(g.sentence)}))
        source = f"somebody else and names {named}" if named else "somebody else"
        ask = f"{ask}, or unnamed"
    what = "the figure's" if by_figure else "its"
    yield Fault(rule="voice", path=("by",), reason=f"{what} sentence has it from {source}; {ask}")


def _all_told(reading: Reading, claim: Claim) -> bool:
    """Say whether somebody else says every sentence that it may rest on, where none is likest."""
    (number,) = claim.paragraphs
    every = enumerate(sentence.clauses for sentence in reading.sentences_of(number))
    return all(
        is_told(
            claim, Ground(reading=reading, at=(number, i), core=clauses, best=clauses, strong=True)
        )
        for i, clauses in every
    )


def _gives_it_to(reading: Reading, claim: Claim, tellers: AbstractSet[str]) -> bool:
    """Say whether a claim's own sentence or its ``via`` tells that it is somebody else's."""
    if tellers and tellers <= {actor.id for actor in claim.via}:
        return True
    tokens, openers = tokens_of(claim.says), LANGUAGES[reading.ours].openers
    names = {name.start for name in reading.named_by_us(claim.says)}
    voices = (v for v in reading.voices_of(claim.says) if v.plain or v.at not in names)
    saying = [voice for voice in voices if voice.plain or voice.way is not Way.ACTS]
    opens = any(not openers.isdisjoint(folds(tokens[v.at + 1 : v.at + 2])) for v in saying)
    named = any(voice.plain or voice.actors for voice in saying)
    return opens or named or is_reported(tokens, reading.ours)
