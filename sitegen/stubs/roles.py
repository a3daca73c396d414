"""What each paragraph of a text is, guessed by its form; an editor confirms it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from sitegen.evidence.normalising import normalise


class Role(StrEnum):
    """What a paragraph is to its article."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BODY = "body"
    NONE = "not the article"


@dataclass(frozen=True, kw_only=True)
class Guess:
    """What a paragraph may be; for one that is not the article, why."""

    number: int
    role: Role
    why: str = ""


_DATE = (
    r"[\d\s.,:/|()-]|\b(?:Uhr|Stand|Aktualisiert|Veröffentlicht|Updated?|Published|am|um|on|at|den"
    r"|Publiée?|Mise? à jour|Modifiée?|le|à|et|\d+h\d*|janv\w*|févr\w*|avr\w*|ju\w+|août|déc\w*"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|\w+day|[ap]\.?m\.?"
    r"|Jan\w*|Feb\w*|März|Mar\w*|Apr\w*|Ma[iy]|Jun\w*|Jul\w*|Aug\w*|Sep\w*|O[ck]t\w*|Nov\w*|De[zc]\w*)"
    r"\b"
)
_NOT_THE_ARTICLE = {
    "date": re.compile(rf"(?=.*\d)(?:{_DATE})+", re.IGNORECASE),
    "link": re.compile(
        r"(?:lesen sie (?:auch|mehr|hier)|lesetipp|siehe auch|mehr (?:zum thema|dazu)"
        r"|(?:(?:à )?lire|voir) aussi|read (?:more|also)|see also|more on this|related|zum thema)\b.*|\S+\.\w{2,}/\S*|https?://\S+",
        re.IGNORECASE,
    ),
    "caption": re.compile(
        r".*©.*|(?:(?:symbol|archiv)?(?:foto|bild)|photo|image|picture|gra(?:f|ph)i[ck]|karte|map)"
        r"s?\b\s?[:/(].*|.*\b(?:Foto|Bild|Photo|Image)s?: .*"
        r"|.*/\s?(?:AFP|AP|dpa|Reuters|Imago|Getty[^/]*|keystone|picture alliance)\)?",
        re.IGNORECASE,
    ),
    "byline": re.compile(
        r"(?:(?:Ein )?(?:Kommentar|Gastbeitrag|Analyse|Bericht|Interview|Comment|Analysis)? ?"
        r"(?:von|by)|(?:[\w ]{1,20} )?par(?= (?-i:[^\W\d_a-zß-ÿ]))|text|"
        r"autor(?:in)?|author|words):? [\w.'-]+(?:[ ,/]{1,3}[\w.'-]+){0,7}"
        rf"|(?:[^\W\d][\w.'-]+ ){{1,3}}[\w.'-]+, (?=.*\b\d{{4}}\b)(?:{_DATE})+",
        re.IGNORECASE,
    ),
    "notice": re.compile(
        r".*(?:alle rechte vorbehalten|all rights reserved|min(?:uten|\.)? lesezeit"
        r"|min(?:utes?)? read|jetzt testen).*"
        # what an article can be about, too, is a notice where it speaks to the reader
        r"|(?!.*[\"„“«»])(?=.*\b(?:(?-i:Sie|Ihr\w*|Wir|wir)|unser\w*|abonnieren|your?|we|our|us"
        r"|subscribe|vous|votre|vos|nous|notre|nos|abonnez)\b|\S+(?: \S+){0,4}$)"
        r".*(?:copyright|newsletter|ad-?blocker|werbefrei|cookies|kündbar|subscri|abonn|disclaimer"
        r"|impressum).*"
        r"|anzeige|advertisement|werbung|teilen|share|drucken|print",
        re.IGNORECASE,
    ),
}
_END = re.compile(r"(?:\d+ )?(?:kommentare?|comments?)|mehr zum thema|more on this", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?:]['\")\]]*(?: \(\w{2,4}\))?$")
_NAME = r"[^\W\d_a-zß-ÿ][\w.'-]+"
_WRITER = re.compile(
    rf"\b(?!(?:Von|By|Par|Text|Autor(?:in)?|Author|Words)\b)(?:{_NAME} )+{_NAME}"
    r"(?=,|$| (?:und|and|et) )"
)
_QUESTION = re.compile(r"\?['\"]?$")
_NO_SENTENCE = "no sentence"
_SHORTEST = 5
_LONG = 25
_LONGEST_QUESTION = 10
_LONGEST_STANDFIRST = 60
_SHORTEST_HEADLINE = 3
_LONGEST_NOTICE = 600  # characters, which also bounds what the patterns have to read


def guess_roles(paragraphs: Sequence[str]) -> tuple[Guess, ...]:
    """Return a guess for each paragraph; where none reads like running text, all are body."""
    lines = [normalise(text) for text in paragraphs]
    reasons = _reasons(lines)
    if all(reasons):
        return tuple(Guess(number=n, role=Role.BODY) for n in range(1, len(lines) + 1))
    headline = _headline(lines, reasons)
    placed = {headline: Role.HEADLINE}
    placed |= dict.fromkeys(_standfirst(lines, reasons, headline), Role.STANDFIRST)
    guesses = []
    for position, reason in enumerate(reasons):
        role = placed.get(position, Role.NONE if reason else Role.BODY)
        why = reason if role is Role.NONE else ""
        guesses.append(Guess(number=position + 1, role=role, why=why))
    return tuple(guesses)


def _reasons(lines: Sequence[str]) -> list[str]:
    """Return why each line is not running text; nothing for running text."""
    reasons = [_reason(line, following) for line, following in pairwise([*lines, ""])]
    bylines = (line for line, reason in zip(lines, reasons, strict=True) if reason == "byline")
    names = tuple(f"{name} " for line in bylines for name in _WRITER.findall(line))
    reasons = [
        "bio" if not reason and line.startswith(names) else reason
        for line, reason in zip(lines, reasons, strict=True)
    ]
    for position, line in enumerate(lines):
        if _END.fullmatch(line) and not all(reasons[:position]):
            return [*reasons[:position], *["after the end"] * (len(lines) - position)]
    return reasons


def _reason(line: str, following: str) -> str:
    words = len(line.split())
    for reason, pattern in _NOT_THE_ARTICLE.items():
        if len(line) <= _LONGEST_NOTICE and pattern.fullmatch(line):
            return reason
    if len(line) < len(following) and following.startswith(line.rstrip(".")):
        return "caption"  # of a gallery, which has it once short and once with its source
    if words >= _LONG:
        return ""
    end = line[-20:]
    question = _QUESTION.search(end) and words <= _LONGEST_QUESTION
    if words < _SHORTEST or question or not _SENTENCE.search(end):
        return _NO_SENTENCE
    return ""


def _headline(lines: Sequence[str], reasons: Sequence[str]) -> int:
    """Return the position of the longest line above the running text; -1 where there is none."""
    above = [
        position
        for position in range(_first(reasons))
        if reasons[position] == _NO_SENTENCE and len(lines[position].split()) >= _SHORTEST_HEADLINE
    ]
    return max(above, key=lambda position: len(lines[position]), default=-1)


def _first(reasons: Sequence[str]) -> int:
    return next(position for position, reason in enumerate(reasons) if not reason)


def _standfirst(lines: Sequence[str], reasons: Sequence[str], headline: int) -> range:
    """Return the one short paragraph below the headline that a line sets off from the rest."""
    first = _first(reasons)
    after = reasons[first + 1 :]
    set_off = after and after[0] and not all(after)
    is_short = len(lines[first].split()) <= _LONGEST_STANDFIRST
    return range(first, first + 1) if headline >= 0 and set_off and is_short else range(0)


def numbers_of(guesses: Sequence[Guess], role: Role) -> Iterator[int]:
    """Yield the paragraphs of a role."""
    yield from (guess.number for guess in guesses if guess.role is role)
