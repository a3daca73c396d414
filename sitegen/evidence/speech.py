"""Who asserts each sentence of a paragraph, also where one goes on with what another says."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from itertools import pairwise

from sitegen.cache.memory import kept
from sitegen.evidence.hedges import is_reported
from sitegen.evidence.names import Named
from sitegen.evidence.reading import Reading
from sitegen.evidence.sentences import Sentence
from sitegen.evidence.subjects import OWNS
from sitegen.evidence.tokens import Token, folds
from sitegen.evidence.verbs import Voice, Way, is_indirect
from sitegen.language.known import LANGUAGES
from sitegen.records.terms import ActorKind

_OPENING = frozenset('\u201e\u201c\u00bb\u00ab"')


@dataclass(frozen=True, kw_only=True)
class Told:
    """Who asserts a sentence: for certain, or by a word like *he*; whether it is told at all.

    ``says`` is false where the writer speaks; ``acts`` are those who do something by words.
    """

    voices: tuple[Voice, ...]
    actors: frozenset[str] = frozenset()
    loose: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    denies: frozenset[str] = frozenset()
    says: bool = False

    @property
    def all(self) -> frozenset[str]:
        """Return everybody who may assert it."""
        return self.actors | self.loose | self.acts


@dataclass
class _State:
    """What a sentence can go on with: who spoke last, who was named, which role is whose.

    ``before`` is who was named in the sentence before, ``latter`` the last of them, ``everyone``
    in this paragraph and the one before it.
    """

    running: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    last: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()
    latter: frozenset[str] = frozenset()
    everyone: frozenset[str] = frozenset()
    roles: dict[str, frozenset[str]] = field(default_factory=dict)


def telling(reading: Reading, number: int) -> tuple[Told, ...]:
    """Return who asserts each sentence of a paragraph."""
    return _telling(reading)[number]


@kept
def _telling(reading: Reading) -> Mapping[int, tuple[Told, ...]]:
    """Return who asserts each sentence; the paragraph before says who *he* is, all say roles."""
    state, told, names = _State(), {}, frozenset[str]()
    for number in sorted(reading.paragraphs):
        if number - 1 not in told:
            state, names = _State(roles=state.roles), frozenset()
        state.running = state.before = state.latter = frozenset()
        state.everyone = names
        told[number] = _quoted(reading, number, [*_walk(reading, number, state)])
        names = frozenset(n.actor for s in reading.sentences_of(number) for n in reading.names(s))
    return told


def _walk(reading: Reading, number: int, state: _State) -> Iterator[Told]:
    quoted = False
    for sentence in reading.sentences_of(number):
        told = _told(reading, sentence, state, quoted=quoted)
        quoted = quoted != bool(sum(token.text in _OPENING for token in sentence.tokens) % 2)
        speakers = told.actors or told.loose or told.acts or told.denies
        state.running = speakers if told.says or told.acts else frozenset()
        state.last = speakers or state.last
        names = reading.names(sentence)
        state.before = frozenset(name.actor for name in names)
        state.latter = frozenset(name.actor for name in names[-1:])
        state.named = state.before or state.named
        yield told


def _quoted(reading: Reading, number: int, told: list[Told]) -> tuple[Told, ...]:
    """Return who asserts each sentence; who speaks where a quotation ends says all of it."""
    begins: int | None = None
    for i, sentence in enumerate(reading.sentences_of(number)):
        marks = sum(token.text in _OPENING for token in sentence.tokens)
        if marks % 2 and begins is None:
            begins = i
        elif marks % 2:
            speakers = told[i].actors
            for j in range(begins or 0, i if speakers else 0):
                told[j] = replace(told[j], actors=speakers, loose=speakers)
            begins = None
    return tuple(told)


def _told(reading: Reading, sentence: Sentence, state: _State, *, quoted: bool) -> Told:
    names = reading.names(sentence)
    voices = reading.voices(sentence)
    _learn_roles(reading, sentence.tokens, names, state)
    state.everyone |= {name.actor for name in names}
    sure: dict[Way, set[str]] = {way: set() for way in Way}
    loose: set[str] = set()
    for voice in voices:
        sure[voice.way] |= voice.actors
        if voice.pronoun:
            near = (n for n in names if n.end < voice.at and n.start < _NEAR_START)
            named_here = (n for n in near if not sentence.tokens[n.end - 1].text.endswith(OWNS))
            own = {name.actor for name in named_here}
            if voice.word in reading.known.speech.latter:
                own |= state.latter
            loose |= _fitting(reading, own or (state.last | state.before) or state.named, voice)
            sure[voice.way] |= own if len(own) == 1 else set()
        if voice.role:
            whose = state.roles.get(voice.role, frozenset[str]())
            sure[voice.way] |= whose
            others = any(each.actors - voice.actors for each in voices)
            loose |= state.everyone if voice.definite and not (whose or others) else set()
    says = any(voice.way is not Way.ACTS and voice.speaks for voice in voices)
    reported = is_reported(sentence.tokens, reading.language)
    named = any(voice.actors or voice.role for voice in voices)
    opens = sentence.tokens[0].text in _OPENING
    if not named and (quoted or opens or _goes_on(sentence, voices)):
        loose |= state.running or state.before
        says = says or bool(state.running) or is_in_mood(sentence)
    return Told(
        voices=voices,
        actors=frozenset(sure[Way.SAYS]),
        loose=frozenset(loose),
        acts=frozenset(sure[Way.ACTS]),
        denies=frozenset(sure[Way.DENIES]),
        says=says or reported,
    )


def _fitting(reading: Reading, actors: AbstractSet[str], voice: Voice) -> AbstractSet[str]:
    """Return of whom a pronoun can be: *it* of no person, *she* of nobody else."""
    speech = reading.known.speech
    persons = actors & {actor.id for actor in reading.actors if actor.kind is ActorKind.PERSON}
    if voice.word in speech.personal:
        return persons or actors
    return (actors - persons) or actors if voice.word in speech.impersonal else actors


_NEAR_START = 6  # words


def _learn_roles(
    reading: Reading, tokens: Sequence[Token], names: Sequence[Named], state: _State
) -> None:
    """Keep which titles stand beside a name: *the historian Owen Talbeck*."""
    titles = reading.known.speech.titles
    for name in names:
        behind = tokens[name.end : name.end + 6]
        apposition = behind[1:] if behind and behind[0].text == "," else ()
        for token in (*tokens[max(0, name.start - 1) : name.start], *apposition):
            if titles.fullmatch(token.text):
                known = state.roles.get(token.folded, frozenset())
                state.roles[token.folded] = known | {name.actor}


def is_in_mood(sentence: Sentence) -> bool:
    """Say whether a verb of a sentence is in the mood of indirect speech."""
    known, tokens = LANGUAGES[sentence.language], sentence.tokens
    return any(is_indirect(tokens, i, known) for i in range(len(tokens)))


def _goes_on(sentence: Sentence, voices: Sequence[Voice]) -> bool:
    """Say whether a sentence with no asserter of its own goes on with what the one before says.

    It refers to it (``demnach``), or its verb is in the mood of indirect speech, and nobody else
    is said to say it.
    """
    known, tokens = LANGUAGES[sentence.language], sentence.tokens
    if not known.speech.refers.isdisjoint(folds(tokens)):
        return True
    if not all(voice.word in known.speech.same or not voice.speaks for voice in voices):
        return False
    beside = known.speech.beside
    apart = any(one.text == "," and other.folded in beside for one, other in pairwise(tokens))
    own = known.speech.first_person.isdisjoint(folds(tokens)) and not apart
    return own and (
        any(token.text in known.speech.indirect for token in tokens) or is_in_mood(sentence)
    )
