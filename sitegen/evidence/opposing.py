"""Whether a claim and its sentences agree in what they deny, and on which side of opposites."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from sitegen.corpus import Claim
from sitegen.evidence import likeness, polarity
from sitegen.evidence.grounds import Ground, grounds_of
from sitegen.evidence.reading import Reading
from sitegen.evidence.roles import from_other_side
from sitegen.evidence.sentences import Sentence, may_be_verb
from sitegen.evidence.speech import telling
from sitegen.evidence.tokens import Token, clean, folds, tokens_of
from sitegen.evidence.weighing import Fault
from sitegen.language.known import LANGUAGES
from sitegen.paragraphs import paragraphs

_SEVERAL, _MARKS = frozenset(";:"), frozenset(",;:()\u2013\u2014")
"""Marks of a sentence that says several things, of which one may be negated."""


def negations_agree(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Yield a line where one of a claim and its sentence has a word like *not*, the other none."""
    says = tokens_of(claim.says)
    foreign = reading.language != reading.ours  # there a word in common may only be unknown
    by = {actor.id for actor in claim.by}
    told = [any(by & voice.actors for voice in reading.voices(g.sentence)) for g in grounds]
    alone = len(reading.sentences(claim.paragraphs)) == 1
    known = [
        ground.shared or (foreign and ground.strong and (alone or speaks))
        for ground, speaks in zip(grounds, told, strict=True)
    ]
    if not all(known) or not all(ground.sure for ground in grounds):
        return
    if any(token.text in _SEVERAL for token in says):
        return
    turning = polarity.negations_in(says, reading.ours)
    ours = [
        *(w for w in turning if w not in reading.our_known.polarity.without),
        *polarity.undone_in(says, reading.ours),
    ]
    if ours:
        where = paragraphs(claim.paragraphs)
        if not any(_may_negate(reading, claim, ground, ours) for ground in grounds):
            reason = f'says "{ours[0]}", but its sentence in {where} has no such word'
            yield Fault(rule="negation", path=("says",), reason=f"{reason}; read it again")
        elif word := next((w for g in grounds if (w := _beside_another(reading, claim, g))), ""):
            reason = f'its sentence in {where} has "{word}" in a part that the claim has without'
            yield Fault(rule="negation", path=("says",), reason=f"{reason}; read it again")
    elif not turning and (word := _negated(reading, claim, grounds)):
        reason = f'its sentence has "{word}", the claim no such word; read it again'
        yield Fault(rule="negation", path=("says",), reason=reason)


def _negated(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> str:
    """Return a word that negates what a claim says flatly; none where the claim may say it so."""
    says, language = tokens_of(claim.says), reading.language
    words = LANGUAGES[language].polarity
    known = {token.folded for cue in claim.cue for token in tokens_of(clean(cue))}
    cores = [[w for w in _negations(claim, g) if w not in known] for g in grounds]
    if not all(cores) or not grounds[0].strong or grounds[0].by_figure:
        return ""
    if len(cores[0]) > 1 and not words.without.isdisjoint(cores[0]):  # without it, would not
        return ""
    beside = _beside(reading, grounds[0])
    if {token.folded for token in beside}.issuperset(cores[0]) and not _is_without(
        reading, claim, grounds[0], beside
    ):
        return ""
    ours, theirs = polarity.sides(says, reading.ours), polarity.sides(grounds[0].tokens, language)
    turned = any(theirs.get(axis) == -side for axis, side in ours.items() if side)
    ours_known = reading.our_known
    asked = (ours_known.openers & ours_known.polarity.conditions).isdisjoint(folds(says))
    open_ = asked and any(not words.conditions.isdisjoint(folds(g.tokens)) for g in grounds)
    own = likeness.unshared(reading, says, grounds[0].at)
    prefixed = any(_is_prefixed(token.folded, reading.ours) for token in own)
    if turned or open_ or prefixed or polarity.turns_within(own, reading.ours):
        return ""
    every = reading.sentences([grounds[0].at[0]])
    close = all(polarity.negations_in(every[i].tokens, language) for i in grounds[0].close)
    return cores[0][0] if close else ""


def second_of(claim: Claim, ground: Ground) -> Sequence[Token]:
    """Return a clause from *and* on, or of a noun, where none of the claim is: *and saw none*."""
    reading, tokens, speech = ground.reading, ground.sentence.tokens, ground.reading.known.speech
    links = speech.joins if speech.inverts else speech.joins | speech.relatives
    said = likeness.without(likeness.said_by(reading, claim), "actor")
    for first, last in ground.core:
        for i in range(first + 1, last - 1):
            if tokens[i].folded not in links:
                continue
            if any(may_be_verb(t.text, reading.language) for t in tokens[i + 1 : i + 3]):
                own, before = (
                    likeness.shared_within(reading, ground.at, s) for s in ((i, last), (first, i))
                )
                if said & before and not said & own:
                    return tokens[i:last]
    return ()


def _negations(claim: Claim, ground: Ground) -> list[str]:
    """Return the words that negate what a claim may rest on: behind a colon, not put right."""
    language, tokens = ground.reading.language, ground.tokens
    colons = [
        t.start for t in ground.sentence.tokens if t.text == ":" and t.start < tokens[-1].start
    ]
    left = [t for t in tokens if t.start > max(colons, default=-1)]
    left = [*polarity.upheld([t for t in left if t not in second_of(claim, ground)], language)]
    return [*polarity.negations_in(left, language), *polarity.undone_in(left, language)]


def _beside(reading: Reading, ground: Ground) -> list[Token]:
    """Return words that negate no more than a noun beside what is said: *without, and no pilot*."""
    known, tokens = reading.known, ground.sentence.tokens
    links = known.speech.prepositions | known.speech.joins - {","}
    return [
        token
        for i, token in enumerate(tokens)
        if token.folded in known.polarity.without
        or (token.folded in known.polarity.determiners and i and tokens[i - 1].folded in links)
    ]


def _is_without(reading: Reading, claim: Claim, ground: Ground, negations: Sequence[Token]) -> bool:
    """Say whether a claim has what its sentence says is not there: *without a vote*."""
    tokens, words = ground.sentence.tokens, reading.known.polarity.without
    at, said = ground.at, likeness.said_by(reading, claim)
    ends = reading.known.speech.prepositions - words - _INFINITIVE
    starts = (i + 1 for i, token in enumerate(tokens[:-1]) if token in negations)
    scopes = ((i, [t.folded in ends for t in tokens[i : i + _SCOPE]]) for i in starts)
    spans = ((i, i + [*there, True].index(True, 1)) for i, there in scopes)
    return any(said & likeness.shared_within(reading, at, span) for span in spans)


_SCOPE = 6  # words
_INFINITIVE = frozenset(("to", "zu"))


def _may_negate(reading: Reading, claim: Claim, ground: Ground, ours: Sequence[str]) -> bool:
    """Say whether a sentence, or one that has more of the claim, negates by form or meaning."""
    every, language = reading.sentences([ground.at[0]]), reading.language
    told = telling(reading, ground.at[0])
    near = [every[i] for i in ground.close]
    own = ground.at[1]
    near += [s for i, s in enumerate(every) if i != own and told[i].loose & told[own].all]
    at = ground.at
    said = likeness.said_by(reading, claim) - likeness.said_in(reading, " ".join(ours))
    beside = [i for i in (ground.at[1] - 1, ground.at[1] + 1) if 0 <= i < len(every)]
    lacking = likeness.said_by_verbs(reading, claim) - likeness.shared_with(reading, at)
    more = (i for i in beside if lacking & likeness.shared_with(reading, (ground.at[0], i)))
    near += [every[i] for i in (more if ground.strong else beside)]
    left = [
        token
        for first, last in ground.core
        for i, token in enumerate(ground.sentence.tokens[first:last], start=first)
        if not said & likeness.shared_within(reading, at, (i, i + 1))
    ]
    words = [_of_claim(reading, claim, ground), *(sentence.tokens for sentence in near)]
    by_word = any(_is_prefixed(token.folded, language) for token in left)
    return (by_word or polarity.turns_within(left, language)) or any(
        polarity.negations_in(tokens, language) or polarity.undone_in(tokens, language)
        for tokens in words
    )


def _beside_another(reading: Reading, claim: Claim, ground: Ground) -> str:
    """Return one of several words that negate, where the claim has its part without one."""
    tokens, code = ground.sentence.tokens, reading.language
    parts = [(p, polarity.negations_in(tokens[slice(*p)], code)) for p in _parts(tokens, code)]
    theirs = [(span, words[0]) for span, words in parts if words]
    says = tokens_of(claim.says)
    ours = [says[slice(*span)] for span in _parts(says, reading.ours)]
    negated = [
        bool(polarity.negations_in(part, reading.ours) or polarity.turns_within(part, reading.ours))
        for part in ours
    ]
    said = [likeness.said_in(reading, " ".join(t.text for t in part)) for part in ours]
    for span, word in theirs if ground.strong and len(theirs) > sum(negated) else ():
        there = likeness.shared_within(reading, ground.at, span)
        hits = [len(likeness.without(each & there, "actor")) for each in said]
        if max(hits) > max(hit for n, hit in zip((True, *negated), (0, *hits), strict=True) if n):
            return word
    return ""


def _parts(tokens: Sequence[Token], language: str) -> Iterator[tuple[int, int]]:
    """Yield the parts of a sentence: its clauses, and what *and* joins of them."""
    known = LANGUAGES[language]
    light = known.speech.joins | known.breaks | known.insertions
    ends = [
        i
        for i, (before, token) in enumerate(pairwise(tokens), start=1)
        if token.text in _MARKS
        or (token.folded in light and before.folded not in known.polarity.negations)
    ]
    yield from ((a, b) for a, b in pairwise([0, *ends, len(tokens)]) if b - a > 1)


def _of_claim(reading: Reading, claim: Claim, ground: Ground) -> Sequence[Token]:
    """Return the words of a sentence that a claim may be of: without clauses of other matter.

    Nor does *without* turn more than what it is of.
    """
    tokens, said = ground.sentence.tokens, likeness.said_by(reading, claim)
    if not ground.strong or ground.shared < _ENOUGH:
        return tokens
    spans = [
        span
        for span in ground.sentence.clauses
        if span in ground.core
        or said & likeness.shared_within(reading, ground.at, span)
        or (
            span[1] - span[0] <= _SHORT and tokens[span[0]].folded not in reading.known.speech.joins
        )
    ]
    apart = [t for t in _beside(reading, ground) if not _is_without(reading, claim, ground, [t])]
    return [t for first, last in spans for t in tokens[first:last] if t not in apart]


_ENOUGH, _SHORT = 2, 4  # words


def opposites_agree(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Yield a line where a claim has one side of a pair, *rose*, and its sentence the other."""
    if not all(ground.sure for ground in grounds):
        grounds = grounds_of(reading, claim, wanted=likeness.unsided(reading, claim))
    if not all(ground.sure for ground in grounds):
        return
    says, language = tokens_of(claim.says), reading.language
    theirs: dict[str, set[int]] = {}
    for ground in grounds:
        for axis, side in _sides_told(reading, claim, ground).items():
            theirs.setdefault(axis, set()).add(side)
    ours = bool(polarity.negations_in(says, reading.ours))
    upright = [polarity.upheld(ground.tokens, language) for ground in grounds]
    undone = tokens_of(" ".join(word for t in upright for word in polarity.undone_in(t, language)))
    within = polarity.sides(undone, language)  # refused is one side itself
    turned = ours != any(polarity.negations_in(tokens, language) for tokens in upright)
    open_ = bool(undone) and not polarity.undone_in(says, reading.ours)
    ends = polarity.sides(says, reading.ours).items()
    against = [axis for axis, side in ends if side and theirs.get(axis) == {-side}]
    against = [axis for axis in against if turned == (open_ and axis not in within)]
    found = [f'says the opposite of its sentence in "{axis}"' for axis in against]
    said = polarity.fates(says, reading.ours)
    there = (polarity.fates(_unnamed(reading, ground.tokens), language) for ground in grounds)
    became = frozenset[str]().union(*there) - said
    lacking = said.difference(*(polarity.fates(g.sentence.tokens, language) for g in grounds))
    if lacking and became and not turned:
        found.append(f"says {min(lacking)}, its sentence {' and '.join(sorted(became))}")
    for told in found if found and not from_other_side(reading, claim, grounds) else ():
        yield Fault(rule="opposite", path=("says",), reason=f"{told}; read it again")


def _sides_told(reading: Reading, claim: Claim, ground: Ground) -> dict[str, int]:
    """Return on which sides a sentence stands, best told in the clauses that have most of a claim.

    A clause after *while*, *and* or a semicolon that has nothing of it is about something else.
    """
    said, sentence = likeness.without(likeness.said_by(reading, claim), "axis"), ground.sentence
    left = _unnamed(reading, sentence.tokens)
    counted = (sentence.start <= m.start < sentence.end for m in reading.mentions(ground.at[0]))
    spans = ground.core if ground.by_figure and sum(counted) > 1 else sentence.clauses
    hits = {s: len(said & likeness.shared_within(reading, ground.at, s)) for s in spans}
    kept = [s for s in spans if hits[s] or not any(hits.values()) or not _is_apart(sentence, s[0])]
    ranked = [[s for s in kept if hits[s] == hit] for hit in sorted({*hits.values()})]
    gone = {i for s in sentence.clauses if s not in kept for i in range(*s)}
    stems, code = {each.removeprefix("word ") for each in said}, reading.language
    had = [t for t in left if not stems.isdisjoint(likeness.meanings(t.folded, code))]
    words = _free(reading, ground.at[0], [token for token in left if token not in had])
    found, meant = dict[str, int](), dict[str, int]()
    for every in ([(0, len(sentence.tokens))], *ranked, [ground.clause] if ground.clause else []):
        inside = (i for span in every for i in range(*span) if i not in gone)
        tokens = [token for i in inside if (token := sentence.tokens[i]) in left]
        found |= polarity.sides(tokens, code)
        own = {token.folded for token in tokens if token in words}
        pairs = {pair for word in own for pair in _sides_meant(reading, word)}
        meant |= {axis: sum(side for each, side in pairs if each == axis) for axis, _ in pairs}
    says = tokens_of(claim.says)
    lacking = polarity.sides(likeness.unshared(reading, says, ground.at), reading.ours)
    ours = polarity.sides(says, reading.ours)
    senses = {(a, s) for t in had for a, s in polarity.sides([t], code).items()}  # close, narrow
    found = {a: s for a, s in found.items() if s != -ours.get(a, s) or (a, s) not in senses}
    return {axis: side for axis, side in meant.items() if axis in lacking} | found


def _free(reading: Reading, number: int, tokens: Sequence[Token]) -> list[Token]:
    """Return the words that tell something, and no date: *early May*."""
    light = reading.known.common | reading.known.speech.prepositions
    dated = [(moment.start, moment.end) for moment in reading.moments_of(number)]
    return [
        token
        for token in tokens
        if token.folded not in light
        and not any(first <= token.end + 1 and token.start < last for first, last in dated)
    ]


def _sides_meant(reading: Reading, word: str) -> Iterator[tuple[str, int]]:
    """Yield on which sides a word stands by most that it may mean: *rejected, dismissed*."""
    light = reading.our_known.common | reading.our_known.speech.prepositions
    every = [w for w in likeness.meant(word, reading.language) if w not in light]
    each = [polarity.sides(tokens_of(meaning), reading.ours) for meaning in every]
    for axis in {axis for sides in each for axis in sides}:
        told = [sides.get(axis, 0) for sides in each]
        if 2 * abs(sum(told)) >= len(told):
            yield axis, 1 if sum(told) > 0 else -1


def _is_apart(sentence: Sentence, first: int) -> bool:
    """Say whether a clause from some word on may be about something else than what is before."""
    known, tokens = LANGUAGES[sentence.language], sentence.tokens
    marks = known.contrasts | known.breaks | known.speech.joins | known.speech.relatives
    before = tokens[max(0, first - 1)].text
    apart = before == ";" or (before != ":" and tokens[first].lead in marks)
    return apart and len(polarity.upheld(tokens, sentence.language)) == len(tokens)


def _is_prefixed(word: str, language: str) -> bool:
    """Say whether a word begins with what negates the rest of it: *unfair*."""
    match = LANGUAGES[language].polarity.prefix.match(word)
    return match is not None and len(word) - match.end() > _STEM


_STEM = 3  # letters


def _unnamed(reading: Reading, words: Sequence[Token]) -> list[Token]:
    """Return some words of the text without names of actors and what it puts right itself."""
    tokens = polarity.upheld(words, reading.language)
    named = {i for name in reading.names_in(tokens) for i in range(name.start, name.end)}
    capital = not reading.known.speech.inverts
    return [
        token
        for i, token in enumerate(tokens)
        if i not in named and not (capital and i and token.text[0].isupper())
    ]
