"""What a language must say of itself, so that texts in it can be read."""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache, cached_property
from itertools import pairwise
from pkgutil import get_data
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from sitegen.records.terms import Hedge, Qualifier

if TYPE_CHECKING:
    from sitegen.language.cases import Cases

NEVER = re.compile(r"(?!)")
"""What matches nothing: the pattern of what a language does not have."""

GLUED: Mapping[str, int] = {
    **dict.fromkeys(("k", "K"), 10**3),
    **dict.fromkeys(("m", "M", "mn", "mln"), 10**6),
    **dict.fromkeys(("bn", "Bn", "BN", "B"), 10**9),
    **dict.fromkeys(("tn", "trn"), 10**12),
}
"""What a letter behind digits multiplies by: ``$5.5bn``, ``10K``."""

Wordings = Mapping[str, frozenset[Qualifier]]


def any_of(names: tuple[str, ...], prefix: str) -> str:
    """Return a pattern for any of some names, each a group: ``m1`` to ``m12``."""
    return "|".join(f"(?P<{prefix}{i}>{name})" for i, name in enumerate(names, start=1))


@dataclass(frozen=True, kw_only=True)
class Numbers:
    """How numbers are written: in digits, in words, as scales, and as what is no amount.

    ``change`` is what stands before and between what something goes from and to, ``by`` before by
    how much; ``rate`` is for how long it is counted: *a week*, ``age`` what stands before a bare
    age: *until 67*,
    ``per`` what leads from a number to that by which it is one: *14 a head*, *3 per 1,000*.
    """

    group: str
    point: str
    words: str
    one: str
    ones: frozenset[str]
    half: str = "(?!)"
    halves: re.Pattern[str] = NEVER
    spellings: tuple[tuple[str, str], ...] = ()
    thousands_of_one: tuple[str, str, str] = ("", "", "")
    scales: tuple[tuple[int, str, str], ...]
    glued: Mapping[str, int] = field(default_factory=lambda: GLUED)
    fractions: Mapping[Fraction, str]
    share_signs: frozenset[str]
    of_scale: str
    of: frozenset[str]
    and_half: str
    before_vague: str
    many: str
    vague_ending: str = ""
    through: re.Pattern[str]
    attached: re.Pattern[str] = NEVER
    hanging: re.Pattern[str]
    change: tuple[re.Pattern[str], re.Pattern[str]]
    by: re.Pattern[str] = NEVER
    rate: re.Pattern[str]
    per: re.Pattern[str]
    age: re.Pattern[str]
    between: re.Pattern[str]
    uncounted: re.Pattern[str]
    ordinal: re.Pattern[str]
    before_ordinal: re.Pattern[str] = re.compile("")


@dataclass(frozen=True, kw_only=True)
class Qualifying:
    """The words before and after a number that say how exactly it is given.

    The longest wording stands first: *not more than* is not *more than*.
    """

    before: Wordings
    after: Wordings
    filler: str
    no_filler: re.Pattern[str]


@dataclass(frozen=True, kw_only=True)
class DatePattern:
    """How one kind of date is written; each has one of these ``signs``, which are soon looked for."""

    signs: tuple[str, ...]
    whole: re.Pattern[str]


def dated(table: str) -> tuple[DatePattern, ...]:
    """Return a table of kinds of dates, one a line behind its signs: ``half: first half``."""
    return tuple(DatePattern(signs=tuple(s.split()), whole=re.compile(w)) for s, w in _rows(table))


@dataclass(frozen=True, kw_only=True)
class Dates:
    """How dates are written: patterns whose groups name the parts.

    ``counted`` is what follows four digits that are no year; ``through`` leads from the first of
    several dates to the last; ``unread`` tells a time that no pattern reads: *at the weekend*;
    ``now`` leads from what was back to what is; ``bounds`` stand before a date on which something
    begins, or ends, ``planned`` before one on which it was to be at first. ``as_of`` stands before
    one on which a number holds; ``holds`` are words by which it is so, ``be`` verbs that say so
    where none of ``happens`` stands beside, which tell what came about.
    ``past`` is in a clause that tells what was, ``ahead`` in one of what is to be, or may lead
    there.
    """

    patterns: tuple[DatePattern, ...]
    through: re.Pattern[str]
    before_year: re.Pattern[str]
    counted: re.Pattern[str]
    unread: re.Pattern[str]
    now: re.Pattern[str]
    bounds: tuple[re.Pattern[str], re.Pattern[str]]
    planned: re.Pattern[str]
    as_of: re.Pattern[str]
    holds: re.Pattern[str]
    be: re.Pattern[str]
    happens: re.Pattern[str]
    past: re.Pattern[str]
    ahead: tuple[re.Pattern[str], re.Pattern[str]]


@cache
def tables(code: str) -> Mapping[str, str]:
    """Return the tables of a language, by the headings in the file beside that has them."""
    _, *parts = re.split(r"^## (.+)\n", _text(f"{code}.txt"), flags=re.MULTILINE)
    return MappingProxyType(dict(zip(parts[::2], parts[1::2], strict=True)))


def _text(name: str) -> str:
    """Return a text file beside this; nothing where a language has none."""
    with suppress(FileNotFoundError):
        return (get_data(__package__, name) or b"").decode()
    return ""


def _rows(table: str) -> Iterator[tuple[str, str]]:
    """Yield what a table has, one entry a line: what stands before its colon, and behind it."""
    for line in table.strip().splitlines():
        name, _, entry = line.partition(": ")
        yield name, entry


def words(text: str) -> frozenset[str]:
    """Return words as they are compared: folded; ``_`` stands for a space within one."""
    return frozenset(word.replace("_", " ").casefold() for word in text.split())


def first_of_each(text: str) -> Mapping[str, str]:
    """Return to each word the first of its list; lists stand between commas."""
    return {word: each.split()[0] for each in text.split(",") for word in each.split()}


def entries(text: str) -> Mapping[str, str]:
    """Return a glossary: ``stem:word,word`` each, the stem folded."""
    pairs = (entry.partition(":") for entry in text.split())
    return {stem.casefold(): meant for stem, _, meant in pairs}


def shares(table: str) -> Mapping[Fraction, str]:
    """Return a table of shares and multiples, one a line behind its value: ``3/4: three quarters``."""
    return {Fraction(value): pattern for value, pattern in _rows(table)}


def qualified(table: str) -> Wordings:
    """Return a table of words that qualify a number, behind what they mean: ``up-to: at most``.

    What is *flat* is given exactly.
    """
    meant = {str(qualifier): qualifier for qualifier in Qualifier}
    return {
        pattern: frozenset(meant[name] for name in names.split() if name in meant)
        for names, pattern in _rows(table)
    }


def graded(table: str) -> Mapping[str, Hedge]:
    """Return a table of words by how sure they are, one degree a line: ``possible: could may``."""
    degrees = {str(hedge): hedge for hedge in Hedge}
    return {word: degrees[degree] for degree, text in _rows(table) for word in words(text)}


_SIGNS = {
    "percent": "%",
    "euros": "€|EUR",
    "dollars": r"\$|USD",
    "pounds": "£",
    "francs": "CHF",
    "yen": "¥",
    "square kilometres": "km²|km2",
    "square metres": "m²|m2",
    "cubic metres": "m³|m3",
    "megawatts": "MW",
    "gigawatts": "GW",
    "kilowatt hours": "kWh",
    "megawatt hours": "MWh",
    "gigawatt hours": "GWh",
    "terawatt hours": "TWh",
    "kilometres": "km",
    "millimetres": "mm",
    "kilograms": "kg",
    "hectares": "ha",
    "degrees": "°",
}
"""How units are written in every language."""


def units(text: str, before: str = "") -> Mapping[str, re.Pattern[str]]:
    """Return how units are written: ``unit:pattern`` each, ``_`` for a space in a name."""
    found = {}
    for entry in text.split():
        name, _, pattern = entry.replace("_", " ").partition(":")
        every = "|".join(filter(None, (pattern, _SIGNS.get(name))))
        found[name] = re.compile(rf"{before}(?:{every})(?!\w)")
    return found


def patterns(table: str) -> Mapping[str, re.Pattern[str]]:
    """Return a table of patterns, one a line behind its name or names: ``an, ab: pattern``."""
    return {name: re.compile(text) for names, text in _rows(table) for name in names.split(", ")}


def filled(kind: type, table: str) -> Mapping[str, Any]:
    """Return fields of a kind, one a line behind its name: words or patterns, as it has them."""
    return {name: _read(kind.__annotations__[name], text) for name, text in _rows(table)}


def _read(kind: object, text: str) -> Any:
    """Return words, a pattern, or two of them: ``from <> to``."""
    if kind == frozenset[str]:
        return words(text)
    first, *more = map(re.compile, text.split(" <> "))
    return (first, *more) if more else first


@dataclass(frozen=True, kw_only=True)
class Wording:
    """Whole words and phrases, compiled once a text asks for them."""

    text: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Return what finds them."""
        return re.compile(rf"(?<![\w-])(?:{self.text})(?!-?\w)")

    @cached_property
    def first(self) -> re.Pattern[str]:
        """Return how the first word of each may begin."""
        return re.compile("|".join(map(_beginning, _alternatives(self.text))))


def whole_words(table: str) -> Mapping[str, Wording]:
    """Return a table of patterns of whole words or phrases."""
    return {name: Wording(text=text) for names, text in _rows(table) for name in names.split(", ")}


def opposites(table: str, endings: str, negated: str) -> Mapping[str, tuple[Wording, Wording]]:
    """Return a table of opposites, one pair a line: ``rise: rose grow* <> fell sank``.

    ``*`` is any ending (or beginning), ``~`` one of a word's forms, ``_`` a space, ``..`` some
    words;
    ``ab/lehn~`` has a prefix that goes apart, ``!`` are the words before ``<>``, negated.
    """
    sides = ((name, text.partition(" <> ")) for name, text in _rows(table))
    return {
        name: (
            _words_of(one, endings),
            _words_of(
                f" {other} ".replace(" ! ", f" {negated}({one.replace(' ', '|')}) "), endings
            ),
        )
        for name, (one, _, other) in sides
    }


def _words_of(text: str, endings: str) -> Wording:
    """Return words in the notation of opposites."""
    text = re.sub(r"(\S+)/(\S+)", r"\1(ge|zu)?\2 \2..\1", text)
    text = re.sub(r"\((?!\?)", "(?:", text.replace("~", endings))
    text = "|".join(text.split()).replace("*", r"\w*").replace("_", " ")
    return Wording(text=text.replace("..", r" .{0,80}\b"))


def _alternatives(pattern: str) -> list[str]:
    bars = [i for i, mark in enumerate(pattern) if mark == "|" and not _open_at(pattern, i)]
    return [pattern[i + 1 : j] for i, j in pairwise([-1, *bars, len(pattern)])]


def _beginning(pattern: str) -> str:
    """Cut a pattern where its second word, or what it looks at besides, may begin."""
    cut = re.search(r"\s|\\s|\(\?[=!<]", pattern)
    end = cut.start() if cut else len(pattern)
    return pattern[: min([*_open_at(pattern, end)[:1], end])]


def _open_at(pattern: str, position: int) -> list[int]:
    """Return where the groups begin that are open at a position."""
    opened: list[int] = []
    for match in re.finditer(r"(?<!\\)[()]", pattern[:position]):
        opened = [*opened, match.start()] if match[0] == "(" else opened[:-1]
    return opened


def stemmed(every: Mapping[str, str], name: str) -> str:
    """Return a table in which ``<saying>`` stands for any of the stems in the table of that name."""
    stems = {
        f"<{each}>": f"(?:{'|'.join(text.casefold().split())})" for each, text in every.items()
    }
    return re.sub("|".join(stems), lambda found: stems[found[0]], every[name])


@dataclass(frozen=True, kw_only=True, eq=False)  # so that what is read of a word can be kept
class Speech:
    """The words by which a name becomes that of an asserter.

    ``views`` begin a sentence with in whose view it is so, ``after_views`` stand behind the name;
    ``also`` may stand with ``joins`` between two subjects: *as well as*; ``beside`` are sources
    right beside a name only: *so* and *per* have other senses.
    ``verbs`` say that somebody asserts what follows, ``acts`` do something by words (demand,
    offer), ``denials`` say that it is not so; ``plain`` ones are of nothing but speech, so that
    they need no name beside them, as ``attributes`` are. ``objects`` before a number or an article
    are of no speech: *added 30 beds*; ``stances`` say what somebody is (convinced), ``passive``
    before a participle leaves out who speaks. ``paired`` are verbs of saying only with all the
    words of their key; ``someone`` are nouns of speakers without a name; ``idioms`` have a verb of
    saying and are no speech: *says much about*.
    ``indirect`` are verbs in the mood of indirect speech, ``only_indirect`` those that are of
    nothing else, ``ongoing`` those in which it goes on elsewhere (*had*), ``earlier`` those of what
    had been said before it happened; ``points`` are words that stand for all of the sentence
    before: *that*.
    ``inflected`` are endings of adjectives within a name, ``objective`` articles before to whom,
    ``subjective`` before who; ``likens`` begin *as the police said*, ``whens`` a clause that tells
    when.
    """

    sources: frozenset[str]
    behind: frozenset[str] = frozenset()
    views: frozenset[str]
    after_views: frozenset[str]
    beside: frozenset[str] = frozenset()
    links: frozenset[str]
    joins: frozenset[str]
    also: frozenset[str] = frozenset()
    prepositions: frozenset[str]
    passed_over: re.Pattern[str]
    source_nouns: re.Pattern[str]
    governments: re.Pattern[str]
    titles: re.Pattern[str]
    verbs: re.Pattern[str]
    acts: re.Pattern[str]
    denials: re.Pattern[str]
    plain: re.Pattern[str]
    objects: re.Pattern[str]
    attributes: frozenset[str]
    stances: re.Pattern[str]
    idioms: re.Pattern[str]
    passive: re.Pattern[str]
    possessives: frozenset[str]
    modals: frozenset[str]
    told_far: re.Pattern[str]
    points: frozenset[str]
    earlier: frozenset[str]
    ongoing: re.Pattern[str] = NEVER
    paired: Mapping[str, re.Pattern[str]]
    inverts: bool
    particles: frozenset[str] = frozenset()
    pronouns: frozenset[str]
    personal: frozenset[str] = frozenset()
    impersonal: frozenset[str] = frozenset()
    latter: frozenset[str]
    articles: frozenset[str]
    indefinite: frozenset[str]
    relatives: frozenset[str]
    auxiliaries: frozenset[str]
    someone: re.Pattern[str]
    indirect: frozenset[str] = frozenset()
    only_indirect: frozenset[str] = frozenset()
    mood: re.Pattern[str] = NEVER
    first_person: frozenset[str] = frozenset()
    objective: frozenset[str] = frozenset()
    subjective: frozenset[str] = frozenset()
    inflected: re.Pattern[str] = NEVER
    likens: frozenset[str]
    whens: frozenset[str]
    refers: frozenset[str]
    same: frozenset[str]
    reported: frozenset[str]
    hearsay: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Hedges:
    """The words that make a statement less than certain, with the degree each points to.

    ``soft`` ones allow a hedge and ask for none; ``not_before`` and ``not_after`` are what, beside
    a word, gives it another sense, as negations and ``limits`` before it do to ``abilities`` (*only
    they may*); a word of ``ifs`` begins a
    condition, one of ``only_ifs`` nothing else (*if* may be *when*), what ``though`` has is none
    (*even if*), one of ``given`` in a claim says that there is one, of ``ahead`` that it is still
    to be; where a claim says by a word of ``able`` that somebody can or may, the ``modals`` of its
    sentence say no more; ``epithets`` are of a noun and doubt no more than it: *alleged*.
    """

    degrees: Mapping[str, Hedge]
    soft: Mapping[str, Hedge]
    not_before: Mapping[str, re.Pattern[str]]
    not_after: Mapping[str, re.Pattern[str]]
    abilities: frozenset[str] = frozenset()
    limits: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    ifs: frozenset[str] = frozenset()
    only_ifs: frozenset[str] = frozenset()
    though: frozenset[str] = frozenset()
    given: frozenset[str] = frozenset()
    ahead: frozenset[str] = frozenset()
    able: frozenset[str] = frozenset()
    epithets: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Polarity:
    """Words that turn a sentence round, and pairs of words that say the opposite of each other.

    ``axes`` have one key in every language, so that a claim in one can be held against a text in
    another; ``without`` are negations of *with*, ``prefix`` begins words that negate: *unfair*,
    ``determiners`` of a noun, ``conditions`` make one of what is not yet so; of
    ``inner`` negations nobody can say by rule what they turn round. What ``undone`` finds says that
    something was not done, ``corrected`` what is only named to be put right: *not by bus but*.
    """

    negations: frozenset[str]
    without: frozenset[str]
    determiners: frozenset[str]
    prefix: re.Pattern[str]
    conditions: frozenset[str]
    not_negations: re.Pattern[str]
    inner: re.Pattern[str]
    undone: re.Pattern[str]
    corrected: re.Pattern[str]
    axes: Mapping[str, tuple[Wording, Wording]]
    fates: Mapping[str, Wording]


@dataclass(frozen=True, kw_only=True)
class HouseStyle:
    """How editors write in a language that pages can be in, for what looks at their sentences.

    ``back`` stands before a number that refers back to one, ``bounds`` before a date that is no
    more than an end, ``definite`` and ``measured`` before and behind a small number that counts
    nothing; ``teller`` names the article; ``dated``, ``sources`` and ``past`` tell of when
    a sentence is; ``likelihoods`` are more words for those of the scales, ``plurals`` the endings
    of a word, ``unsure`` and ``in_july`` examples for editors.
    """

    back: tuple[str, ...]
    bounds: tuple[str, ...]
    definite: re.Pattern[str]
    measured: re.Pattern[str]
    teller: re.Pattern[str]
    dated: re.Pattern[str]
    sources: re.Pattern[str]
    past: re.Pattern[str]
    confidence: re.Pattern[str]
    likelihoods: tuple[str, ...]
    plurals: tuple[str, ...]
    unsure: str
    in_july: str
    no_names: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Language:
    """One language, by its code (ISO 639).

    ``common`` are words that say nothing of a subject, ``breaks`` begin a clause, but in
    ``adverbs``, ``openers`` one that says what is said: *that*, ``insertions`` one set into
    another, ``contrasts`` one in which somebody else may speak; ``units`` name what a number
    directly before them counts; ``forms`` lead from words that go by no rule to the first of
    their forms, ``alike`` to a word of much the same meaning; ``style`` is of a language of
    pages; ``verbs`` are words by their form, ``heads`` of compounds say how much there is of
    the rest, ``scopes`` how much, how often or for how long, ``idle`` ones nothing of it;
    ``nations`` have their capitals.
    """

    code: str
    name: str
    common: frozenset[str]
    no_end: re.Pattern[str]
    breaks: frozenset[str]
    openers: frozenset[str]
    insertions: frozenset[str]
    contrasts: frozenset[str]
    units: Mapping[str, re.Pattern[str]]
    numbers: Numbers
    qualifying: Qualifying
    dates: Dates
    speech: Speech
    hedges: Hedges
    polarity: Polarity
    scopes: Mapping[str, tuple[Wording, Wording]]
    nations: Mapping[str, tuple[Wording, Wording]]
    cases: "Cases"
    forms: Mapping[str, str] = field(default_factory=dict)
    alike: Mapping[str, str] = field(default_factory=dict)
    style: HouseStyle | None = None
    verbs: re.Pattern[str] = NEVER
    heads: str = ""
    adverbs: frozenset[str] = frozenset()

    @cached_property
    def glossary(self) -> Mapping[str, str]:
        """Return English words for stems, of which there are many: they are read when asked for."""
        return entries(_text(f"glossary/{self.code}.txt"))
