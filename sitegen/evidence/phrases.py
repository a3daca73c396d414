"""The nouns of a clause with what goes with them, and which can be the subject of its verb."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from sitegen.evidence.names import Named, is_plain
from sitegen.evidence.sentences import may_be_verb
from sitegen.evidence.subjects import OWNS
from sitegen.evidence.tokens import Token
from sitegen.language.grammar import Language
from sitegen.language.known import LANGUAGES


class Phrase(NamedTuple):
    """A noun with its article and what it is of, or a pronoun: from which token to which.

    ``before`` is the preposition that governs it; ``subject`` is 0 where it can be none by its
    case, 2 where it can be nothing else.
    """

    first: int
    last: int
    before: str
    subject: int
    pronoun: bool = False


def phrases_in(
    tokens: Sequence[Token], at: Sequence[int], names: Sequence[Named], known: Language, verb: int
) -> list[Phrase]:
    """Return the nouns and pronouns among some words, in order; *and* makes one of two."""
    found: list[Phrase] = []
    ends = {name.start: name for name in names if verb not in range(name.start, name.end)}
    for phrase in _each(tokens, at, ends, known, verb):
        last = found[-1] if found else Phrase(-1, -1, "", 0, pronoun=True)
        between = tokens[last.last].folded if phrase.first == last.last + 1 else ""
        links = between in known.speech.joins and not (phrase.before or phrase.pronoun)
        if between == ",":  # Rieber, the minister
            links = links and bool(phrase.subject) == bool(last.subject or last.before)
        if not last.pronoun and (links or _owned(tokens, last, phrase, known)):
            found[-1] = last._replace(last=phrase.last)
        else:
            found.append(phrase)
    return found


def _owned(tokens: Sequence[Token], last: Phrase, phrase: Phrase, known: Language) -> bool:
    """Say whether a noun right behind another one is whose it is, or of what."""
    gap, of = phrase.first - last.last, known.cases.of
    if phrase.before:
        return gap in {0, 1} and phrase.before in of
    owns = gap == 0 and tokens[phrase.first].folded in of
    return owns and bool(not phrase.subject or last.subject or last.before)


def _each(
    tokens: Sequence[Token],
    at: Sequence[int],
    ends: Mapping[int, Named],
    known: Language,
    verb: int,
) -> Iterator[Phrase]:
    """Yield every noun with its own words, and every pronoun."""
    cases, before, first, end, k = known.cases, "", -1, -1, 0
    while k < len(at):
        i, word, lead = at[k], tokens[at[k]].folded, tokens[at[k]].lead
        rest = tokens if verb < i else tokens[:verb]
        size = _size(rest, i, ends, known, articled=first >= 0) if i != verb else 0
        helped = i == verb or word in cases.helpers
        follows = i + 1 == verb or tokens[min(i + 1, len(tokens) - 1)].folded in cases.helpers
        if k and at[k - 1] + 1 < i:
            before, first = "", -1
        if lead in known.speech.prepositions and lead != word:  # d'Alm
            before = lead
        pronoun = word in cases.subjects or (follows and word in known.speech.latter)
        pronoun = pronoun or (word in cases.objects and (follows or not _opens(word, known)))
        if size:
            article = tokens[first].folded if first >= 0 else ""
            able = 0 if before else _subject(article, tokens[i], tokens[i + size - 1], known)
            yield Phrase(first if first >= 0 else i, i + size, before, able)
            before, first, end = "", -1, i + size
        elif pronoun or (helped and lead != word and lead in cases.objects):
            able = 0 if before or not pronoun or word in cases.objects - cases.subjects else 1
            able += able and word not in cases.objects | known.speech.latter
            yield Phrase(i, i + 1, before, able, pronoun=True)
            before, first = "", -1
        elif word in known.speech.prepositions:
            before, first = word, -1
        elif _opens(word, known) and (
            known.speech.inverts or i != end or word not in known.speech.relatives
        ):
            first = i
        elif not ((first >= 0 or before) and known.speech.inverts and word[0].isalnum()):
            before, first = "", -1
        k += max(1, size)


def _opens(word: str, known: Language) -> bool:
    return word in known.speech.articles or bool(known.cases.determiners.fullmatch(word))


def _subject(article: str, first: Token, last: Token, known: Language) -> int:
    """Say by its article how well a noun can be a subject."""
    cases = known.cases
    if not known.speech.inverts or not article:
        return 1
    if not cases.nominative.fullmatch(article):
        return int(bool(cases.direct.fullmatch(article)))
    if cases.feminine.fullmatch(first.text):
        return 0
    adjective = first.text.endswith(("en", "er")) and cases.feminine.fullmatch(last.text)
    return 1 if adjective or first.text.isupper() else 2


def _size(
    tokens: Sequence[Token], i: int, ends: Mapping[int, Named], known: Language, *, articled: bool
) -> int:
    """Return how many words a noun has that begins here; two actors are two nouns."""
    j, named = i, ""
    while j < len(tokens) and not (j in ends and named not in {"", ends[j].actor}):
        if j not in ends:
            if not _is_noun(tokens[j], known, articled=articled and j == i, first=not j):
                break
            j += 1
            continue
        last = ends[j].end
        named = named if tokens[last - 1].text.endswith(OWNS) else ends[j].actor
        j = last
    return j - i


def _is_noun(token: Token, known: Language, *, articled: bool, first: bool) -> bool:
    """Say whether a word may be of a noun: one with a capital, or one that is of no other kind."""
    word, adverb = token.folded, known.cases.adverb
    if not token.text[0].isalnum() or word in _light(known.code) or _opens(word, known):
        return False
    if known.speech.inverts:
        return token.text[0].isupper() and not (first and adverb.fullmatch(word))
    other = is_plain(token, known.speech) or may_be_verb(token.text, known.code)
    return token.text[0].isupper() or not (adverb.fullmatch(word) or (other and not articled))


@lru_cache
def _light(code: str) -> frozenset[str]:
    """Return the words that are of no noun."""
    known, speech, cases = LANGUAGES[code], LANGUAGES[code].speech, LANGUAGES[code].cases
    light = known.common | known.breaks | known.openers | known.polarity.negations
    speaking = speech.prepositions | speech.joins | speech.articles | speech.relatives
    return light | speaking | cases.helpers | cases.subjects | cases.objects
