"""Whether somebody else than the writer says what a claim rests on: by how it is framed."""

from sitegen.corpus import Claim
from sitegen.evidence.grounds import Ground
from sitegen.evidence.hedges import is_hearsay, is_reported
from sitegen.evidence.likeness import said_by, shared_within
from sitegen.evidence.phrases import is_relative, quoted_spans
from sitegen.evidence.polarity import negations_in
from sitegen.evidence.reading import Reading
from sitegen.evidence.speech import Told, telling
from sitegen.evidence.tokens import Token, folds
from sitegen.evidence.verbs import Voice, Way, is_indirect, way_of
from sitegen.language.grammar import Language


def told_in(reading: Reading, ground: Ground) -> Told:
    """Return who says the sentence that a claim rests on."""
    return telling(reading, ground.paragraph)[ground.index]


def part_of(reading: Reading, ground: Ground) -> tuple[int, int]:
    """Return from where to where the main part of a sentence reaches that holds its core."""
    first = (ground.clause or ground.core[0])[0]
    return ground.sentence.part_at(first)


def is_told(reading: Reading, claim: Claim, ground: Ground) -> bool:
    """Say whether somebody else than the writer says the part that a claim rests on.

    Where no figure ties a claim to its sentence, only a frame does: in or beside that part a verb
    of saying or the subjunctive, quotation marks around it, or a word like ``angeblich`` in it.
    """
    told = told_in(reading, ground)
    if ground.by_figure:
        speaking = [v for v in told.voices if v.way is Way.SAYS and v.speaks]
        if speaking or not told.says:
            return any(_tells(reading, ground, v) for v in speaking)
        return bool(told.voices or told.loose) or is_reported(
            _own(reading, ground), reading.language
        )
    start, end = part_of(reading, ground)
    return is_hearsay(ground.sentence.tokens[start:end], reading.language) or (
        ground.strong
        and (
            _is_indirect(reading, ground)
            or _is_quoted(reading, claim, ground)
            or any(_frames(reading, claim, ground, v) for v in told.voices if start <= v.at < end)
        )
    )


def _own(reading: Reading, ground: Ground) -> list[Token]:
    """Return a sentence's words without what only tells more of a noun: *, half of which*."""
    tokens, speech = ground.sentence.tokens, reading.known.speech
    kept = (
        (first, last)
        for first, last in ground.sentence.clauses
        if (first, last) in ground.core
        or speech.relatives.isdisjoint(folds(tokens[first : first + 2]))
    )
    return [token for span in kept for token in tokens[slice(*span)]]


def _tells(reading: Reading, ground: Ground, voice: Voice) -> bool:
    """Say whether a voice tells a figure: none in *which Velitor once reckoned with*."""
    start, end = part_of(reading, ground)
    return start <= voice.at < end and _goes_with(reading.known, ground, voice)


def _is_indirect(reading: Reading, ground: Ground) -> bool:
    """Say whether a claim rests on a clause in the subjunctive of indirect speech: *er sei*."""
    known, told = reading.known, told_in(reading, ground)
    tokens = ground.sentence.tokens
    goes_on = told.loose and not any(voice.actors for voice in told.voices)
    core = [(0, len(tokens))] if goes_on else ground.core
    return any(is_indirect(tokens, at, known) for span in core for at in range(*span))


def _frames(reading: Reading, claim: Claim, ground: Ground, voice: Voice) -> bool:
    """Say whether a voice is in what a claim rests on, or in a clause that goes with it."""
    tokens, known = ground.sentence.tokens, reading.known
    first, last = ground.sentence.clause_at(tokens[voice.at].start)
    opening, denied = tokens[first].folded, negations_in(ground.tokens, reading.language)
    # not burnt, as the police assumed
    mistaken = opening in known.speech.likens and (
        denied or (last < ground.core[0][0] and tokens[last].text == ":")
    )
    if mistaken or _is_of_speaker(reading, ground, voice):
        return False
    if _is_apart(known, ground, voice) or _is_of_noun(reading, ground, voice):
        return False
    plain = voice.plain or voice.way is Way.DENIES
    opens_next = tokens[last + 1].folded in known.openers if last + 1 < len(tokens) else False
    within = (
        (first, last) in ground.core and not opens_next and not _opens_said(known, ground, voice)
    )
    if way_of(tokens, voice.at, (first, last), known.speech) is None:
        leads = opening in known.speech.prepositions
        return plain or (leads and bool(voice.actors) and (voice.way is Way.SAYS or opens_next))
    own_act = bool(voice.actors & {name.actor for name in reading.named_by_us(claim.says)})
    if within and own_act and tokens[first:last]:
        return False
    speaks = voice.speaks and voice.word not in known.speech.impersonal
    speaks = speaks and not _is_second(known, ground, voice)
    knows = known.speech.knows.fullmatch(tokens[voice.at].folded)
    named = speaks and (not within or (bool(voice.actors) and not own_act and not knows))
    return voice.way is not Way.ACTS and (plain or named) and _goes_with(known, ground, voice)


def _opens_said(known: Language, ground: Ground, voice: Voice) -> bool:
    """Say whether a word like *that* opens what is said: behind its verb, or before all of it."""
    tokens, opens = ground.sentence.tokens, known.openers - known.speech.likens
    first, last = ground.sentence.clause_at(tokens[voice.at].start)
    behind = tokens[voice.at + 1 : min(last, voice.at + _NEAR)]
    begins = ground.core[0][0]
    return any(token.lead in opens for token in behind) or (
        begins < first and tokens[begins].folded in opens
    )


def _is_second(known: Language, ground: Ground, voice: Voice) -> bool:
    """Say whether a claim rests on a main clause behind another: *Lind had found it, it closed*.

    Where that is what is said, German has it in the subjunctive.
    """
    tokens, first = ground.sentence.tokens, ground.core[0][0]
    own = ground.sentence.clause_at(tokens[voice.at].start)
    return (
        known.speech.inverts
        and own[1] < first
        and tokens[own[1]].text == ","
        and tokens[own[0]].folded not in known.speech.likens
        and tokens[first].folded not in known.openers
        and not any(is_indirect(tokens, at, known) for at in range(*ground.core[0]))
    )


_NEAR = 5  # words


def _is_of_speaker(reading: Reading, ground: Ground, voice: Voice) -> bool:
    """Say whether a claim rests on what is said of who speaks: *says Lind, who had sued them*."""
    first = ground.core[0][0]
    before = [name for name in reading.names(ground.sentence) if name.end <= first]
    # what is said of another is the writer's, too, where nothing opens what is said
    return (
        bool(before)
        and voice.at < first
        and is_relative(ground.sentence.tokens, first, reading.known.speech)
    )


def _is_apart(known: Language, ground: Ground, voice: Voice) -> bool:
    """Say whether a dash stands between a voice and what a claim rests on, or that tells when."""
    (first, last), tokens = ground.core[0], ground.sentence.tokens
    between = tokens[min(first, voice.at) : max(first, voice.at)]
    own = ground.sentence.clause_at(tokens[voice.at].start)
    begins, second = (token.folded for token in tokens[own[0] : own[0] + 2])
    whens = known.speech.whens
    when = (tokens[first].folded in whens and not first <= voice.at < last) or (
        own not in ground.core
        and (begins in whens or (second in known.openers and begins in known.common))
    )
    return when or any(token.text in "\u2013\u2014" for token in between)


def _is_of_noun(reading: Reading, ground: Ground, voice: Voice) -> bool:
    """Say whether a verb is of a noun only, or of a second part: *a deal that Lind called mad*."""
    tokens, speech = ground.sentence.tokens, reading.known.speech
    names = {i for n in reading.names(ground.sentence) for i in range(n.start, n.end)}
    if way_of(tokens, voice.at, (0, len(tokens)), speech) is None:
        return False
    start, before = ground.sentence.clause_at(tokens[voice.at].start)[0], voice.at - 1
    light = speech.auxiliaries | (speech.articles - speech.relatives)
    while before in names or tokens[before].folded in light:
        before -= 1
    return before > start and tokens[before].folded in speech.relatives | speech.joins


def _goes_with(known: Language, ground: Ground, voice: Voice) -> bool:
    """Say whether a voice is in what a claim rests on, or in a clause not of its own matter."""
    own = ground.sentence.clause_at(ground.sentence.tokens[voice.at].start)
    tokens = ground.sentence.tokens
    begins, second = (token.folded for token in tokens[own[0] : own[0] + 2])
    opening = second if begins in known.speech.prepositions else begins
    later = {begins, tokens[max(own[0], ground.core[0][0])].folded}
    apart = later & (known.breaks | known.speech.joins) or begins.endswith("ever")
    return own in ground.core or not (apart or (own[0] and opening in known.speech.relatives))


def _is_quoted(reading: Reading, claim: Claim, ground: Ground) -> bool:
    """Say whether a claim has words that its sentence has in quotation marks, two or more."""
    said, at = said_by(reading, claim), (ground.paragraph, ground.index)
    spans = quoted_spans(ground.sentence.tokens)
    quoted = [len(said & shared_within(reading, at, span)) for span in spans]
    return any(each and each * 2 >= ground.shared for each in quoted)
