"""Whether a claim, its own words and the sentences it rests on agree in how sure they are."""

from collections.abc import Iterator, Sequence

from sitegen.corpus import Claim
from sitegen.evidence.grounds import Ground
from sitegen.evidence.hedges import HedgeWord, hedge_words, is_left_open
from sitegen.evidence.likeness import said_by, shared_within, without
from sitegen.evidence.names import QUOTES, is_relative
from sitegen.evidence.opposing import second_of
from sitegen.evidence.parts import Span
from sitegen.evidence.reading import Reading
from sitegen.evidence.sentences import has_verb, may_be_verb
from sitegen.evidence.speech import telling
from sitegen.evidence.tokens import Token, clean, fold, folds, joined, tokens_of
from sitegen.evidence.weighing import Fault
from sitegen.language.grammar import Language
from sitegen.language.known import style_of
from sitegen.records.terms import Hedge, Kind
from sitegen.records.vocabulary import BUILT_IN_ACTORS


def hedges_agree(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Yield a line where a claim's sentence is surer, or less sure, than the claim's hedge."""
    known = {token.folded for cue in claim.cue for token in tokens_of(clean(cue))}
    says = tokens_of(claim.says)
    able = not reading.our_known.hedges.able.isdisjoint(folds(says))
    able = able or (claim.hedge is Hedge.STATED and _tells_where(says, reading.our_known))
    other = known | (reading.known.speech.modals if able else frozenset())
    free = (joined(says), *(reading.known.hedges.abilities if able else ()))
    stated = claim.hedge is Hedge.STATED
    doubted = {word.degree for word in hedge_words(says, reading.ours)} if stated else set[Hedge]()
    words = [
        (ground, word)
        for ground in grounds
        for word in hedge_words(ground.sentence.tokens, reading.language)
        if other.isdisjoint(fold(word.text).split())
        and not (" " in word.text and word.degree in doubted)
        and not (stated and " " in word.text and any(fold(word.text) in each for each in free))
    ]
    left_open = any(is_left_open(word, reading.ours) for word in hedge_words(says, reading.ours))
    if left_open and claim.hedge is Hedge.STATED:
        words = [each for each in words if not is_left_open(each[1], reading.language)]
    here = [(g, word) for g, word in words if _in_core(claim, g, word)]
    hedged = {ground.at for ground, word in here if not word.soft}
    sure = all(ground.sure or ground.at in hedged for ground in grounds)
    if claim.hedge is Hedge.STATED:
        yield from _unconditional(reading, claim, grounds)
        if all(figure.hedge is Hedge.STATED for figure in claim.figures):
            yield from _unhedged(here, sure=sure)
        return
    hard = [word for _, word in here if not word.soft]
    near = [word for _, word in words]
    left = {*claim.paragraphs} - {ground.at[0] for ground in grounds}
    near += [w for n in left for w in hedge_words(tokens_of(reading.texts[n]), reading.language)]
    near += [w for g in grounds for w in _said_on(g)] if claim.by else []
    allowed = {degree for word in (hard if sure and hard else near) for degree in word.degrees}
    if known or claim.hedge in allowed:
        return
    if hard:
        shown = " and ".join(f'"{word}"' for word in sorted({word.text for word in hard}))
        reason = f"{claim.hedge}, but its sentence has {shown}; set the hedge that it points to"
    elif all(g.strong for g in grounds) or not any(reading.hedges(n) for n in claim.paragraphs):
        reason = f"{claim.hedge}, but no word of its sentence says so; take the hedge out"
    else:
        return
    yield Fault(rule="hedge", path=("hedge",), reason=reason)


def _said_on(ground: Ground) -> Sequence[HedgeWord]:
    """Return the hedges of the next sentence where whoever says the first says it, too."""
    (number, index), reading = ground.at, ground.reading
    told, following = telling(reading, number), reading.sentences_of(number)[index + 1 : index + 2]
    if not following or not told[index + 1].says or told[index].all.isdisjoint(told[index + 1].all):
        return ()
    return hedge_words(following[0].tokens, reading.language)


def _tells_where(says: Sequence[Token], known: Language) -> bool:
    """Say whether somebody can in a clause of a noun: *towns where a family could get a berth*."""
    words, relatives = folds(says), known.speech.relatives - known.openers
    begins = (i for i, word in enumerate(words) if word in relatives)
    return not known.speech.modals.isdisjoint(words[next(begins, len(words)) :])


def _unconditional(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Yield a line where a claim leaves out under what condition its sentence says it."""
    given, ifs = reading.our_known.hedges.given, reading.known.hedges.ifs
    ahead = claim.date and claim.date.first > reading.article.seed.published.last
    words, ours = folds(tokens_of(claim.says)), reading.our_known
    left = " ".join(word for word in words if not ours.speech.verbs.fullmatch(word))
    past = style_of(reading.ours).past.search(left)
    promised = not past and not ours.hedges.ahead.isdisjoint(words)
    ahead = ahead or claim.kind is Kind.FORECAST or (claim.kind is Kind.STATEMENT and promised)
    if claim.condition or not given.isdisjoint(words):
        return
    asked = reading.known.hedges.only_ifs | (ifs if ahead else frozenset())
    for ground in (ground for ground in grounds if ground.strong):
        within = [_if_of(ground, span) for span in ground.core]
        modals = reading.known.speech.modals  # they begin what follows a clause, too
        told = [] if all(within) else [word for word in within if word not in modals]
        for word in (*told, *(_if_of(ground, span) for span in _beside(ground))):
            if word in asked:
                reason = f'says flatly what stands beside "{word}"; write that under if'
                yield Fault(rule="hedge", path=("hedge",), reason=reason)


def _beside(ground: Ground) -> list[Span]:
    """Return the clauses beside those that a claim rests on, also behind what is set between."""
    (start, end), tokens, core = ground.part, ground.sentence.tokens, {*ground.core}
    spans = [span for span in ground.sentence.clauses if start <= span[0] < end]
    says = {voice.at for voice in ground.told.voices}
    beside = list[Span]()
    for way in (spans, spans[::-1]):
        near = False
        for span in way:
            if span in core:
                near = True
            elif near:
                beside.append(span)
                set_in = not has_verb(tokens[slice(*span)], ground.reading.language)
                near = set_in or not says.isdisjoint(range(*span))
    return sorted(s for s in {*beside} if not ground.by_figure or s < min(core))


def _if_of(ground: Ground, span: Span) -> str:
    """Return the word by which a clause is a condition: *if*, *on condition*, a verb in German."""
    tokens, known = ground.sentence.tokens, ground.reading.known
    words = [t for t in tokens[slice(*span)] if t.text not in QUOTES][:_OPENING]
    before, ifs = joined(tokens[max(0, span[0] - 1) : span[0] + 1]), known.hedges.only_ifs
    if not words or before in known.hedges.though:
        return ""
    begins, *more = words
    behind = tokens[span[1] + 1 : span[1] + 2]
    if known.speech.inverts and span[0] == 0 and may_be_verb(joined(behind), known.code):
        light = known.speech.prepositions | known.breaks | known.speech.articles
        verb = begins.folded.endswith(("t", "en")) and begins.folded not in light
        free = known.speech.articles | known.speech.pronouns
        if verb and not free.isdisjoint(folds(more[:1])):
            return min(ifs)
    opens = begins.folded in known.speech.prepositions
    phrases = [before, *(joined(words[:n]) for n in (3, 2, 1)), joined(words[1:2]) if opens else ""]
    return next((each for each in phrases if each in ifs | known.hedges.ifs), "")


_OPENING = 3  # words


def _unhedged(here: Sequence[tuple[Ground, HedgeWord]], *, sure: bool) -> Iterator[Fault]:
    told: set[str] = set()
    for ground, word in here:
        if not word.soft and fold(word.text) not in told:
            told.add(fold(word.text))
            reason = (
                f'stated, but paragraph {ground.at[0]} has "{word.text}"; set another hedge, '
                "or say under cue what the word means here"
            )
            yield Fault(rule="hedge", path=("hedge",), reason=reason, sure=sure)


def _in_core(claim: Claim, ground: Ground, word: HedgeWord) -> bool:
    apart = ground.sentence.tokens[word.span[0]] in second_of(claim, ground)
    spans = [span for span in ground.core if span[0] <= word.span[0] < span[1]]
    hedged = claim.hedge is not Hedge.STATED
    return not apart and any(hedged or not _is_of_another(claim, ground, word, s) for s in spans)


def _is_of_another(claim: Claim, ground: Ground, word: HedgeWord, span: Span) -> bool:
    """Say whether it doubts what a colon puts right, or is of a clause of a noun: *where …*."""
    reading, tokens, at = ground.reading, ground.sentence.tokens, word.span[0]
    colons = [i for i, token in enumerate(tokens) if token.text == ":" and i > at]
    if word.degree is Hedge.DOUBTFUL and any(first > c for c in colons for first, _ in ground.core):
        return True
    speech, openers = reading.known.speech, reading.known.openers
    behind = range(span[0], at)
    inner = [i for i in behind if tokens[i].folded in speech.relatives]
    if speech.inverts:  # die, which is an article, too
        inner = [i for i in inner[:1] if i == span[0] and is_relative(tokens, i, speech)]
    for first in [i for i in inner if tokens[i].folded not in openers or i + 1 == at][-1:]:
        said = without(said_by(reading, claim), "actor", "axis")
        counted = ground.by_figure and ground.sentence.holds((first, span[1]), ground.position or 0)
        own, before = (
            len(said & shared_within(reading, ground.at, each))
            for each in ((first, span[1]), (span[0], max(first, span[0] + 1)))
        )
        return not counted and own * 2 <= before if first > span[0] else not (counted or own)
    return False


def sentence_is_as_sure(reading: Reading, claim: Claim) -> Iterator[Fault]:
    """Yield a line where the sentence is surer, or less sure, than the hedge."""
    settled = (tokens_of(clean(cue)) for cue in claim.cue)
    if any(hedge_words(cue, reading.language) for cue in settled):
        return
    words = hedge_words(tokens_of(f"{claim.says} {claim.condition}"), reading.ours)
    hard, own = [word for word in words if not word.soft], claim.hedge
    if {actor.id for actor in claim.by}.isdisjoint(BUILT_IN_ACTORS):
        hard = [word for word in hard if not is_left_open(word, reading.ours)]
    light = reading.our_known.speech.modals | reading.our_known.hedges.epithets
    hard = [word for word in hard if fold(word.text).split()[-1] not in light]
    stated = {own, *(figure.hedge for figure in claim.figures)} == {Hedge.STATED}
    unlike = own is not Hedge.STATED and own not in {word.degree for word in words}
    says = ""
    if hard and (unlike or (stated and not claim.condition)):
        says = f'says "{hard[0].text}"'
    elif own is not Hedge.STATED and not words and not claim.condition:
        says = "is flat"
    if says:
        reason = f"the sentence {says}, the hedge {own}; mend one of them"
        yield Fault(rule="says-hedge", path=("hedge",), reason=reason)
