"""Who a sentence lets assert something: names in the place of one who says, not merely names."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sitegen.evidence.names import Named
from sitegen.evidence.phrases import BREAKS, is_in
from sitegen.evidence.roles import speaker_of
from sitegen.evidence.sourcing import clausal_in, inserted_in, quoted_in, sources_in
from sitegen.evidence.subjects import Predicate
from sitegen.evidence.tokens import Token, joined
from sitegen.evidence.verbs import Voice, Way, is_verb, way_of
from sitegen.language.known import LANGUAGES


def voices_in(tokens: Sequence[Token], names: Sequence[Named], language: str) -> tuple[Voice, ...]:
    """Return everybody who speaks in a sentence, in order."""
    speech = LANGUAGES[language].speech
    spans = [*_clauses(tokens)]
    found = [*sources_in(tokens, names, speech), *quoted_in(tokens, names, speech)]
    found += inserted_in(tokens, names, spans, LANGUAGES[language])
    idioms = [match.span() for match in speech.idioms.finditer(joined(tokens))]
    for number, (start, end) in enumerate(spans):
        for verb in range(start, end):
            way = way_of(tokens, verb, (start, end), speech)
            if way and is_verb(tokens, verb, speech) and not _is_within(tokens, verb, idioms):
                stance = is_in("stances", tokens[verb].folded, speech)
                it = Predicate(
                    tokens=tokens,
                    names=names,
                    spans=spans[: number + 1],
                    verb=verb,
                    way=way,
                    speech=speech,
                )
                voice = speaker_of(it)
                if voice.actors or not stance:
                    found.append(replace(voice, plain=voice.plain or stance))
    told = [voice.at for voice in found if voice.way is not Way.ACTS]
    untold = [span for span in spans if not any(span[0] <= at < span[1] for at in told)]
    found += clausal_in(tokens, names, untold, LANGUAGES[language])
    return tuple(sorted(found, key=lambda voice: voice.at))


def _is_within(tokens: Sequence[Token], position: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Say whether a word is within one of these stretches of the joined words."""
    at = len(joined(tokens[: position + 1])) - 1 if spans else 0
    return any(start <= at < end for start, end in spans)


def _clauses(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    start = 0
    for position, token in enumerate(tokens):
        if token.text in BREAKS:
            yield start, position
            start = position + 1
    yield start, len(tokens)
