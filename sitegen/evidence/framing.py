"""Whether somebody else than the writer says what a claim rests on: by how it is framed."""

import re

from sitegen.corpus import Claim
from sitegen.evidence.grounds import Ground, part_at
from sitegen.evidence.hedges import is_hearsay, is_reported
from sitegen.evidence.likeness import said_by, shared_within
from sitegen.evidence.phrases import QUOTES, is_source_noun, passes
from sitegen.evidence.polarity import negations_in
from sitegen.evidence.reading import Reading
from sitegen.evidence.speech import Told, telling
from sitegen.evidence.tokens import tokens_of
from sitegen.evidence.verbs import Voice, Way, way_of
from sitegen.language.known import LANGUAGES


def told_in(reading: Reading, ground: Ground) -> Told:
    """Return who says the sentence that a claim rests on."""
    return telling(reading, ground.paragraph)[ground.index]


def part_of(reading: Reading, ground: Ground) -> tuple[int, int]:
    """Return from where to where the main part of a sentence reaches that holds its core."""
    first = ground.core[-1][0] if ground.by_figure else ground.core[0][0]
    return part_at(ground.sentence, first, reading.language)


def is_told(reading: Reading, claim: Claim, ground: Ground) -> bool:
    """Say whether somebody else than the writer says the part that a claim rests on.

    Where no figure ties a claim to its sentence, only a plain verb of saying does, in or beside
    that part, or a word like ``angeblich`` within it.
    """
    told = told_in(reading, ground)
    if ground.by_figure:
        speaking = [v for v in told.voices if v.way is Way.SAYS and v.speaks]
        if speaking:
            return not all(_is_aside(reading, ground, voice) for voice in speaking)
        return told.says and not _is_told_aside(reading, ground)
    start, end = part_of(reading, ground)
    clear = ground.shared > 1 or len(reading.sentences_of(ground.paragraph)) <= FEW
    if clear and is_hearsay(ground.sentence.tokens[start:end], reading.language):
        return True
    return ground.strong and (
        _is_indirect(reading, ground)
        or _is_content(reading, claim, ground)
        or _is_quoted(reading, claim, ground)
        or any(_frames(reading, ground, voice) for voice in told.voices)
    )


def _is_indirect(reading: Reading, ground: Ground) -> bool:
    """Say whether a claim rests on a clause in the subjunctive of indirect speech: *er sei*."""
    known, tokens = LANGUAGES[reading.language], ground.tokens
    forms = known.speech.indirect - known.hedges.degrees.keys()
    told = any(
        token.text in forms
        and _FIRST.fullmatch(token.text)
        and (not i or tokens[i - 1].folded != "als")
        for i, token in enumerate(tokens)
    )
    return told and all(token.folded != "ich" for token in tokens)


_FIRST = re.compile(r"seien|(?!wäre|hätte|würde|ginge|könne)\w+[ei]")
"""The first subjunctive; the second, and *könne*, are of what is not so or may be, too."""


def _is_content(reading: Reading, claim: Claim, ground: Ground) -> bool:
    """Say whether a claim rests on what a report is said to have: *the papers show that*."""
    spans, tokens = ground.sentence.clauses, ground.sentence.tokens
    speech = LANGUAGES[reading.language].speech
    opened = [i for i, (first, _) in enumerate(spans) if i and tokens[first].folded in _THAT]
    ours = LANGUAGES[reading.ours].speech
    return not any(is_source_noun(token, ours) for token in tokens_of(claim.says)) and any(
        spans[i] in ground.core
        and any(is_source_noun(token, speech) for token in tokens[slice(*spans[i - 1])])
        for i in opened
    )


_THAT = frozenset(["dass", "que", "qu"])


def _frames(reading: Reading, ground: Ground, voice: Voice) -> bool:
    """Say whether a voice is in what a claim rests on, or in a clause that goes with it."""
    start, end = part_of(reading, ground)
    tokens, speech = ground.sentence.tokens, LANGUAGES[reading.language].speech
    within, mistaken = start <= voice.at < end, _is_mistaken(reading, ground, voice)
    if not voice.speaks or not within or mistaken or _is_broken_off(reading, ground, voice):
        return False
    plain = voice.plain or voice.way is Way.DENIES
    first, last = ground.sentence.clause_at(tokens[voice.at].start)
    opens_next = last + 1 < len(tokens) and tokens[last + 1].folded in _THAT
    if way_of(tokens, voice.at, (0, len(tokens)), speech) is None:
        begins, inserted = tokens[first].folded, last - first <= _INSERTED
        leads = begins in speech.prepositions or (inserted and begins in speech.beside)
        named = bool(voice.actors) and leads and (voice.way is Way.SAYS or opens_next)
        return plain or named
    known = bool(voice.actors) and ((first, last) not in ground.core or opens_next)
    return voice.way is not Way.ACTS and (plain or known) and _goes_with(reading, ground, voice)


_INSERTED = 5  # words


def _is_broken_off(reading: Reading, ground: Ground, voice: Voice) -> bool:
    """Say whether a dash stands between a voice and what a claim rests on, or that tells when."""
    first, last = ground.core[0]
    between = ground.sentence.tokens[min(first, voice.at) : max(first, voice.at)]
    when = ground.sentence.tokens[first].folded in _WHEN and not first <= voice.at < last
    return (
        when
        or _is_of_noun(reading, ground, voice)
        or any(token.text in _DASHES for token in between)
    )


def _is_of_noun(reading: Reading, ground: Ground, voice: Voice) -> bool:
    """Say whether a verb is of a noun only, or of a second part: *a deal that Lind called mad*."""
    tokens, speech = ground.sentence.tokens, LANGUAGES[reading.language].speech
    names = {i for n in reading.names(ground.sentence) for i in range(n.start, n.end)}
    start, first = ground.sentence.clause_at(tokens[voice.at].start)[0], voice.at - 1
    while first > start and (
        first in names
        or tokens[first].folded in speech.auxiliaries
        or (tokens[first].folded not in speech.relatives and passes(tokens[first], speech))
    ):
        first -= 1
    return first > start and tokens[first].folded in speech.relatives | speech.joins | {"what"}


_WHEN = frozenset(["als", "nachdem", "when", "quand", "lorsque", "after", "before", "bevor"])


def _goes_with(reading: Reading, ground: Ground, voice: Voice) -> bool:
    """Say whether a voice is in what a claim rests on, or right beside, not of its own matter."""
    known, sentence = LANGUAGES[reading.language], ground.sentence
    spans, tokens = sentence.clauses, sentence.tokens
    own = spans.index(sentence.clause_at(tokens[voice.at].start))
    first, last = spans.index(ground.core[0]), spans.index(ground.core[-1])
    apart = known.breaks | known.speech.joins
    if spans[own] in ground.core:
        return True
    begins, second = (token.folded for token in tokens[spans[own][0] : spans[own][0] + 2])
    opening = second if begins in known.speech.prepositions else begins
    relative = own and opening in known.speech.relatives
    if begins in apart or begins.endswith("ever") or relative:
        return False
    if own < first:
        opening = tokens[spans[first][0]].folded
        free = known.speech.articles if voice.plain else _THAT
        return first - own <= _NEAR and opening not in apart | known.speech.relatives - free
    behind = tokens[spans[own + 1][0]].folded if own + 1 < len(spans) else ""
    short = voice.at - spans[own][0] <= _BESIDE
    return own - last <= _NEAR and short and behind not in known.openers


_NEAR = 2  # clauses


def _is_mistaken(reading: Reading, ground: Ground, voice: Voice) -> bool:
    """Say whether it is not so, as somebody thought: *not burnt, as the police assumed*."""
    sentence = ground.sentence
    first, last = sentence.clause_at(sentence.tokens[voice.at].start)
    as_said = sentence.tokens[first].folded in _AS and (first, last) not in ground.core
    return as_said and bool(negations_in(ground.tokens, reading.language))


_AS = frozenset(["as", "wie", "comme"])
_BESIDE = 8  # words


def _is_quoted(reading: Reading, claim: Claim, ground: Ground) -> bool:
    """Say whether a claim has words that its sentence has in quotation marks, two or more."""
    tokens, said = ground.sentence.tokens, said_by(reading, claim)
    marks = [i for i, token in enumerate(tokens) if token.text in QUOTES - {"'", "\u2019"}]
    spans = [(i + 1, j) for i, j in zip(marks[::2], marks[1::2], strict=False) if j - i > _TITLE]
    at = (ground.paragraph, ground.index)
    quoted = [len(said & shared_within(reading, at, span)) for span in spans]
    return any(each and each * 2 >= ground.shared for each in quoted)


FEW = 3  # sentences
_TITLE = 2  # a mark and a word: a name


def _is_aside(reading: Reading, ground: Ground, voice: Voice) -> bool:
    """Say whether somebody speaks aside: *which Velitor once reckoned with*."""
    asides = _asides(reading, ground)
    return any(
        first <= voice.at < last and not (dashed and voice.plain) for first, last, dashed in asides
    )


def _is_told_aside(reading: Reading, ground: Ground) -> bool:
    """Say whether only what stands aside is told by a word like ``angeblich``."""
    tokens, asides = ground.sentence.tokens, _asides(reading, ground)
    left = [t for i, t in enumerate(tokens) if not any(a <= i < b for a, b, _ in asides)]
    known = reading.language
    return is_reported(tokens, known) and not is_reported(left, known)


def _asides(reading: Reading, ground: Ground) -> list[tuple[int, int, bool]]:
    """Return the relative clauses without the figure, and those between dashes."""
    tokens, found = ground.sentence.tokens, []
    relatives = LANGUAGES[reading.language].speech.relatives
    for first, last in ground.sentence.clauses:
        dashed = (
            first > 0 and {t.text for t in (tokens[first - 1], *tokens[last : last + 1])} <= _DASHES
        )
        opening = {token.folded for token in tokens[first : first + 2]}
        if first and (first, last) != ground.clause and (dashed or opening & relatives):
            found.append((first, last, dashed))
    return found


_DASHES = frozenset("\u2013\u2014")
