"""Whether what stands by a date was, or is still to be: by the verbs of its clause."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from sitegen.dates import Date
from sitegen.evidence.sentences import may_be_verb, sentences_of
from sitegen.evidence.tokens import Token, tokens_of
from sitegen.language.known import LANGUAGES

_WAS, _WILL_BE = -1, 1


@lru_cache(maxsize=4096)
def tense_at(text: str, language: str, start: int) -> int:
    """Return -1 where a date's clause tells what was, 1 what is to be, 0 where it may be both.

    One without a verb has it from its sentence, be that before or behind it.
    """
    sentence = next(s for s in reversed(sentences_of(text, language)) if s.start <= start)
    own = sentence.tokens[slice(*sentence.clause_at(start))]
    forms = LANGUAGES[language].forms
    has_verb = any(may_be_verb(t.text, language) or t.text.removesuffix("s") in forms for t in own)
    return _tense_of(own if has_verb else sentence.tokens, language)


def fitting(dates: tuple[Date, ...], tense: int, published: Date) -> tuple[Date, ...]:
    """Return what is over of the days a date can mean, or still to be, as its clause tells."""
    was = tense == _WAS
    fit = [d for d in dates if (d.first <= published.last if was else d.last >= published.first)]
    return tuple(fit) if tense and fit else dates


def _tense_of(tokens: Sequence[Token], language: str) -> int:
    """Return what verbs tell: of what was, of what is to be, or of neither alone."""
    known, first = LANGUAGES[language], tokens[0].text
    words = " ".join([first[:1].lower() + first[1:], *(token.text for token in tokens[1:])])
    irregular = any(
        known.forms.get(token.text, token.text) != token.text and before.text != "be"
        for before, token in pairwise([tokens[0], *tokens])
    )
    past = irregular or known.dates.past.search(words)
    ahead, may_be = (pattern.search(words) for pattern in known.dates.ahead)
    if past:
        return 0 if ahead or may_be else _WAS
    return _WILL_BE if ahead else 0


def is_spoken(text: str, start: int, end: int, language: str) -> bool:
    """Say whether a date's sentence tells what somebody says, which goes by the article's day."""
    known = LANGUAGES[language].speech
    first, last = text.rfind(". ", 0, start) + 1, text.find(". ", end)
    words = tokens_of(text[first : last if last > 0 else len(text)])
    return any(known.plain.fullmatch(w.folded) for w in words)
