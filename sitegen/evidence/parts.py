"""The parts of sentences: clauses that a claim rests on, and what stands by a date or number."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise, zip_longest

from sitegen.evidence.likeness import inherited, refers_back, shared_within
from sitegen.evidence.names import QUOTES
from sitegen.evidence.reading import Reading
from sitegen.evidence.sentences import Sentence, has_verb, may_be_verb
from sitegen.evidence.tokens import Token, folds
from sitegen.language.grammar import Language
from sitegen.language.known import LANGUAGES

Stretch = tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class Part:
    """What stands by a date or number at some positions: in the how manieth sentence, which words.

    ``near`` is their clause of the part, ``own`` what they have, ``before`` what they go on with:
    their subject, or what *it* is; ``done`` is what those before them have whose verb is theirs,
    too, or they themselves.
    """

    at: Stretch
    index: int
    span: Stretch
    near: Stretch
    own: frozenset[str]
    before: frozenset[str]
    done: frozenset[str]
    goes_on: bool = False


def parts_of(reading: Reading, number: int, every: Sequence[Stretch]) -> Iterator[Part]:
    """Yield the parts of a paragraph in which these dates or numbers stand."""
    for index, sentence in enumerate(reading.sentences_of(number)):
        here = [at for at in every if sentence.start <= at[0] < sentence.end]
        before = _nouns(reading, number, index - 1, None) if index and here else frozenset[str]()
        done = frozenset[str]()
        for at, span in spans_of(reading.known, sentence.tokens, here):
            own = shared_within(reading, (number, index), span)
            lacks = _leaves_out(sentence.tokens[slice(*span)], reading.language, first=not span[0])
            had = before if lacks else frozenset[str]()
            near = _near(sentence, at, span)
            on = _goes_on(sentence, span, near[1])
            done = done if on else own
            yield Part(
                at=at, index=index, span=span, near=near, own=own, before=had, done=done, goes_on=on
            )
            before |= _nouns(reading, number, index, span)


def _near(sentence: Sentence, at: Stretch, span: Stretch) -> Stretch:
    """Return from which to which token the clause of a date or number reaches in its part."""
    first, last = sentence.clause_at(at[0])
    near = (max(first, span[0]), min(last, span[1]))
    return near if near[0] < near[1] else span


def _goes_on(sentence: Sentence, span: Stretch, last: int) -> bool:
    """Say whether words have their verb from what stands before them: *in Alm 140, in Bo 35*."""
    tokens, speech = sentence.tokens, LANGUAGES[sentence.language].speech
    joined = tokens[span[0]].folded in speech.joins
    return joined and span[0] > 0 and not has_verb(tokens[span[0] : last], sentence.language)


def _nouns(reading: Reading, number: int, index: int, span: Stretch | None) -> frozenset[str]:
    """Return what some words have, or a sentence, but for its verbs; a name may be of several."""
    span = span or (0, len(reading.sentences_of(number)[index].tokens))
    every = shared_within(reading, (number, index), span)
    names = frozenset(each for each in every if each.startswith("actor "))
    return names | inherited(reading, (number, index), span)


def _leaves_out(tokens: Sequence[Token], language: str, *, first: bool) -> bool:
    """Say whether words have their subject, or *it*, from what stands before them."""
    if refers_back(tokens, LANGUAGES[language].speech):
        return True
    own = (t for t in tokens if not _is_light(t, language))
    return not first and any(may_be_verb(t.text, language) for t in islice(own, 1))


def _is_light(token: Token, language: str) -> bool:
    """Say whether a word before a verb is no subject: *and*, *on Monday*, *later*."""
    known, word = LANGUAGES[language], token.folded
    light = known.speech.joins | known.speech.prepositions | {",", ";"}
    if word in known.speech.articles:
        return False
    dated = word[0].isdigit() or any(
        kind.whole.fullmatch(token.text) for kind in known.dates.patterns
    )
    if known.speech.inverts and word in known.common:
        return True
    adverb = word.endswith("ly") if not known.speech.inverts else token.text.islower()
    vague = (word in known.common or adverb) and not may_be_verb(token.text, language)
    return word in light or dated or vague


def spans_of(
    known: Language, tokens: Sequence[Token], here: Sequence[Stretch]
) -> Iterator[tuple[Stretch, Stretch]]:
    """Yield each date or number of a sentence with its part: from which token to which."""
    first = 0
    for at, following in zip_longest(here, here[1:]):
        last = len(tokens)
        if following:
            last = _break(known, tokens[first:], at, following[0]) + first
        last = max(first + 1, last)
        yield at, (first, last)
        first = last


def _break(known: Language, tokens: Sequence[Token], at: Stretch, end: int) -> int:
    """Return where a sentence breaks most between two of them; not right behind a first one."""
    light = known.speech.prepositions | known.speech.articles | known.speech.joins | known.common
    fronted = all(t.folded in light for t in tokens if t.start < at[0])
    between = [i for i, token in enumerate(tokens) if at[1] <= token.start < end]
    if len(between) > 1 and tokens[between[-1]].folded in known.speech.prepositions:  # since May
        del between[-1]
    between = between[fronted:]
    joins = known.speech.joins - {","}
    every = (frozenset(";:\u2013\u2014"), known.breaks, known.openers, joins, {",", "("})
    found = [[i for i in between if tokens[i].lead in marks] for marks in every]
    lists = [i for i in between[-1:] if tokens[i].text == ","]  # 9 when it began, 4 when it ended
    found[1] = sorted([*found[1], *(i for i in found[3] if tokens[i - 1].text == ","), *lists])
    verbs = [i for i in between if may_be_verb(tokens[i].text, known.code)]
    if fronted and tokens[0].folded in known.speech.prepositions:  # of the 210, go 35
        found.append(verbs)
    elif not fronted:  # the law passed in 2025 bans bags from 2027; from 9 in May to 8 in June
        found.append(verbs if known.speech.inverts else verbs[:1])
        pairs = pairwise(between[:2])
        found.append(
            [i for i, n in pairs if tokens[i].folded in light and tokens[n].text[0].isdigit()]
        )
    return next((each[-1] for each in found if each), max(between, default=0))


Span = tuple[int, int]
"""From which token to which."""


def core_of(
    reading: Reading,
    sentence: Sentence,
    hits: Mapping[Span, int],
    counted: Sequence[Span],
    *,
    clauses: int,
) -> tuple[Span, ...]:
    """Return the clauses in which a figure is counted, or that have most of what a claim says.

    ``hits`` is how much of it each has, ``clauses`` how many the claim has itself.
    """
    core = [*_likest(sentence, hits, clauses), *counted] or [*hits]
    core += _before_openers(reading, sentence, core)
    return tuple(sorted({*core, *_across(reading, sentence, core)}))


def _likest(sentence: Sentence, hits: Mapping[Span, int], clauses: int) -> list[Span]:
    """Return the clauses that have most of a claim, and those before, as many as it has itself."""
    most = max(hits.values(), default=0)
    core = [span for span, hit in hits.items() if most and hit * 2 >= most]
    if not core:
        return []
    start, end = sentence.part_at(core[0][0])
    spans = [span for span in hits if start <= span[0] < end]
    first = spans.index(core[0])
    return [*spans[max(0, first - max(0, clauses - len(core))) : first], *core]


def _before_openers(reading: Reading, sentence: Sentence, core: Sequence[Span]) -> list[Span]:
    """Return the clauses that say who says what follows: *it is not true, Marrow writes, that*."""
    openers, spans = reading.known.openers, sentence.clauses
    quoted = [sentence.tokens[first].text in QUOTES for first, _ in spans]
    opened = [
        i
        for i, span in enumerate(spans)
        if span in core
        and (
            not openers.isdisjoint(folds(sentence.tokens[span[0] : span[0] + 1 + quoted[i]]))
            or _is_infinitive(reading, sentence, span)
        )
    ]
    inner = reading.known.breaks | reading.known.speech.relatives
    return [
        beside
        for i in opened
        for beside in (spans[max(0, i - 2) : i] if i else spans[1:2])
        if not (i and beside[0]) or sentence.tokens[beside[0]].folded not in inner
    ]


def _is_infinitive(reading: Reading, sentence: Sentence, span: Span) -> bool:
    """Say whether a clause has no more than ``zu`` with a verb, so that another governs it."""
    words = [token.folded for token in sentence.tokens[slice(*span)] if token.folded[0].isalpha()]
    return span[0] > 0 and reading.known.speech.inverts and words[-2:-1] == ["zu"]


def _across(reading: Reading, sentence: Sentence, core: Sequence[Span]) -> Iterator[Span]:
    """Yield what is of one clause, or stands in it, where another is set in.

    It goes on (*it has, as Lind says, never been*), it is cut off before who says so (*Perhaps,
    she says, it burnt*), or no more than a word is set in (*it, perhaps, burnt*).
    """
    tokens, spans, known = sentence.tokens, sentence.clauses, reading.known
    says = {voice.at for voice in reading.voices(sentence)}
    inner = known.speech.relatives | known.insertions
    for first, within, later in zip(spans, spans[1:], spans[2:], strict=False):
        short = max(first[1] - first[0], within[1] - within[0]) <= _FRAGMENT
        apart = tokens[later[0] - 1].text == ","
        said = short and not says.isdisjoint(range(*within))
        if later in core and said and apart:
            yield first
        around = within not in core or said
        if first in core and later in core and within[1] - within[0] <= _WORD:
            yield within
        if (
            first in core
            and (tokens[within[0]].folded in inner or (around and _is_cut(sentence, first, later)))
            and tokens[later[0]].folded not in inner | known.breaks | known.speech.joins
        ):
            yield later


_WORD, _FRAGMENT = 2, 4  # words


def _is_cut(sentence: Sentence, first: Span, later: Span) -> bool:
    """Say whether a clause has its verb behind what is set in: *the trial, 41 km long, may*."""
    verb = sentence.tokens[later[0]].text
    own = has_verb(sentence.tokens[slice(*first)], sentence.language)
    return may_be_verb(verb, sentence.language) and not own
