"""Who a sentence lets assert something: names in the place of one who says, not merely names."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import pairwise

from sitegen.evidence.names import BREAKS, FAR, Named, is_in, is_source_noun, passes
from sitegen.evidence.sentences import has_verb, may_be_verb
from sitegen.evidence.sourcing import quoted_in, sources_in
from sitegen.evidence.subjects import OWNS, Predicate, named_subject, subject_before
from sitegen.evidence.tokens import Token, joined
from sitegen.evidence.verbs import Voice, Way, is_first, is_verb, way_of
from sitegen.language.grammar import Language
from sitegen.language.known import LANGUAGES


def voices_in(tokens: Sequence[Token], names: Sequence[Named], language: str) -> tuple[Voice, ...]:
    """Return everybody who speaks in a sentence, in order."""
    speech = LANGUAGES[language].speech
    spans = [*_clauses(tokens)]
    found = [*sources_in(tokens, names, speech), *quoted_in(tokens, names, speech)]
    idioms = [match.span() for match in speech.idioms.finditer(joined(tokens))]
    for number, (start, end) in enumerate(spans):
        for verb in range(start, end):
            way = way_of(tokens, verb, (start, end), speech)
            at = len(joined(tokens[: verb + 1])) - 1 if way and idioms else 0
            idiom = any(first <= at < last for first, last in idioms)
            if way and is_verb(tokens, verb, speech) and not idiom:
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
                if voice.actors or voice.word in speech.personal or not stance:
                    found.append(replace(voice, plain=voice.plain or stance))
    found += _gapped(names, tokens, spans, found, language)
    found += _set_in(tokens, names, spans, LANGUAGES[language], {voice.at for voice in found})
    return tuple(sorted(found, key=lambda voice: voice.at))


def _set_in(
    tokens: Sequence[Token],
    names: Sequence[Named],
    spans: Sequence[tuple[int, int]],
    known: Language,
    heard: AbstractSet[int],
) -> Iterator[Voice]:
    """Yield who speaks by any verb, as only what is said can stand before it and a name.

    *The roof had held, quipped Lind*; not *When it rained, came Lind*.
    """
    inner = known.breaks | known.openers | known.speech.relatives | known.hedges.ifs
    for i, ((begins, ends), (start, end)) in enumerate(pairwise(spans), start=2):
        name = next((n for n in names if start < n.start and n.end <= end), None)
        if name is None or start in heard or not _may_report(tokens, start, name, known):
            continue
        before, rest = tokens[begins:ends], [*tokens[start + 1 : name.start]]
        rest += tokens[name.end : end]
        around = [*before, *(t for span in spans[i : i + 1] for t in tokens[slice(*span)])]
        said = has_verb(around, known.code) and before[0].folded not in inner
        words = (token for token in rest if token.text[0].isalnum())
        light = (passes(t, known.speech) or known.speech.titles.fullmatch(t.text) for t in words)
        comma = tokens[start - 1].text == ","
        if comma and said and all(light):
            yield Voice(at=start, way=Way.SAYS, actors=frozenset([name.actor]), plain=True)


def _gapped(
    names: Sequence[Named],
    tokens: Sequence[Token],
    spans: Sequence[tuple[int, int]],
    found: Sequence[Voice],
    language: str,
) -> Iterator[Voice]:
    """Yield who has the verb of the clause before: *Lind counted three, Marlow two*."""
    known = LANGUAGES[language]
    light = known.speech.prepositions | known.speech.articles | known.common
    for (begins, ends), (start, end) in pairwise(spans):
        here = [v for v in found if begins <= v.at < ends and v.way is Way.SAYS and v.actors]
        name = next((name for name in names if name.start == start and name.end < end), None)
        subject = any(n.actor in here[0].actors and n.start == begins for n in names if here)
        if name and subject:
            rest = tokens[name.end : end]
            if rest[0].folded in light or not has_verb(rest, language):
                actors = frozenset([name.actor])
                yield replace(here[0], at=name.start, actors=actors, carried=True)


def _may_report(tokens: Sequence[Token], at: int, name: Named, known: Language) -> bool:
    """Say whether a word before a name may be a verb, by its ending, too: *quips*, ``ironise``."""
    speech, token = known.speech, tokens[at]
    light = speech.prepositions | speech.joins | speech.pronouns | speech.sources | known.common
    title = bool(speech.titles.fullmatch(token.text))
    if passes(token, speech):  # retired engineer Lind
        title = title or not {tokens[at + 1].folded, name.start - at} & {1, *speech.articles}
    if not token.text.islower() or token.folded in light or title:
        return False
    ends = not speech.inverts and token.folded.endswith(("s", "e", "t"))
    return may_be_verb(token.text, known.code) or ends


def _clauses(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    start = 0
    for position, token in enumerate(tokens):
        if token.text in BREAKS:
            yield start, position
            start = position + 1
    yield start, len(tokens)


def speaker_of(it: Predicate) -> Voice:
    """Return who the subject of a verb is: behind it, before it, or before a parenthesis."""
    if after := named_subject(it):
        return it.voice(after)
    first = is_first(it.tokens, it.verb, it.speech)
    behind = range(it.verb + 1, min(len(it.tokens), it.verb + FAR) if first else 0)
    if role := _unnamed(it, behind):
        return role
    if before := subject_before(it):
        return it.voice(before)
    role = _unnamed(it, range(it.verb - 1, it.start - 1, -1))
    if not role and it.speech.inverts:
        role = _unnamed(it, range(it.verb + 1, min(len(it.tokens), it.verb + 4)))
    if not role and it.leads:
        role = _titled(it, range(it.start - 1, -1, -1))
    return role or Voice(at=it.verb, way=it.way, plain=it.is_plain)


def _unnamed(it: Predicate, around: range) -> Voice | None:
    """Return a pronoun or a role that is the subject of a verb, in the order of these positions."""
    breaks = (i for i, at in enumerate(around) if it.tokens[at].text in BREAKS)
    here = around[: next(breaks, len(around))]
    pronouns = (i for i, at in enumerate(here) if it.tokens[at].folded in it.speech.pronouns)
    nearer = here[: next(pronouns, len(here))]
    if voice := _titled(it, nearer):
        return voice
    if len(nearer) < len(here):
        word = it.tokens[here[len(nearer)]].folded
        return Voice(at=it.verb, way=it.way, pronoun=True, word=word, plain=it.is_plain)
    return None


def _titled(it: Predicate, around: Sequence[int]) -> Voice | None:
    """Return the first noun of speech or of somebody who speaks: *the report*, *an official*."""
    tokens, speech = it.tokens, it.speech
    for position in around:
        token = tokens[position]
        if any(name.start <= position < name.end for name in it.names):
            continue
        if is_source_noun(token, speech):
            return Voice(at=it.verb, way=it.way, pronoun=True, plain=it.is_plain)
        if any(t.folded in speech.prepositions for t in tokens[max(0, position - 2) : position]):
            continue
        someone = bool(speech.someone.fullmatch(token.bare))
        if someone or speech.titles.fullmatch(token.bare):
            return _role(it, position, someone=someone)
    return None


def _role(it: Predicate, position: int, *, someone: bool) -> Voice:
    """Return somebody who has a role, or those for whom he speaks: *a spokesman for the union*."""
    actors = _spoken_for(it, position)
    before = [each.folded for each in it.tokens[max(0, position - 3) : position]]
    owned = not it.speech.possessives.isdisjoint(before[-1:])
    return Voice(
        at=it.verb,
        way=it.way,
        actors=actors,
        role="" if actors and someone else it.tokens[position].folded,
        pronoun=owned,
        definite=not (owned or someone) and it.speech.indefinite.isdisjoint(before),
        plain=it.is_plain,
    )


_NEAR = 4  # words


def _spoken_for(it: Predicate, position: int) -> frozenset[str]:
    return frozenset(
        name.actor
        for name in it.names
        if (name.end == position and it.tokens[position - 1].text.endswith(OWNS))
        or (
            position < name.start <= position + _NEAR
            and all(
                passes(token, it.speech) or token.folded in it.speech.prepositions
                for token in it.tokens[position + 1 : name.start]
            )
        )
    )
