"""What is looked at again when something changes: judgements, themes, the questions of briefs.

A record says with its ``reviewed`` date that a person read it again. What it was read against is
recorded once for that date, as hashes; whatever differs from them changed since.
"""

import hashlib
import json
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field

from sitegen.corpus import Article, Claim
from sitegen.corpus.model.claims import MEANING
from sitegen.library import Entry, Library
from sitegen.places import BRIEFS
from sitegen.problems import WrongUseError, nearest
from sitegen.records import JudgementRecord, ThemeRecord
from sitegen.records.recorded import Review
from sitegen.records.terms import State, Term
from sitegen.status.answers import readable_articles, sentences_on, topics_of

VERSION = f"1.{MEANING}"
"""Of the hashes' form: a review of another version is of no use."""

QUESTIONS = "questions"
ANSWERS = "all answers"
"""What a review of a brief, or of a theme, is of."""
SENTENCE = "its own sentence"
_KINDS = {QUESTIONS: "brief", ANSWERS: "theme"}


class How(Term):
    """How a part differs from what was reviewed."""

    CHANGED = "changed", "It says something else."
    NEW = "is new", "It was not there."
    GONE = "is gone", "It is not there any more."


@dataclass(frozen=True, kw_only=True)
class Subject:
    """What is reviewed as it is now; ``unknown`` are parts that cannot be read at present.

    Of a theme these are articles. ``touched`` says on which sentences a part of it bears.
    """

    file: str
    of: str
    name: str
    date: str
    parts: Mapping[str, str]
    unknown: frozenset[str] = frozenset()
    touched: Callable[[str], tuple[str, ...]] = field(default=lambda _: (), compare=False)


@dataclass(frozen=True)
class Change:
    """A part that is not as it was, and the theme's sentences that may be untrue by that."""

    part: str
    how: How
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Reviewed:
    """A review: since when it holds, whether that is recorded, and what changed since."""

    kind: str
    of: str
    reviewed: str
    recorded: bool
    changes: tuple[Change, ...]


def subjects(library: Library, articles: tuple[Article, ...]) -> Iterator[Subject]:
    """Yield what has a date of review: themes and judgements, then briefs; not of drafts."""
    claims = {claim.reference: claim for article in articles for claim in article.claims}
    themes = [t for t in library.themes_in_order if t.record.state is State.REVIEWED]
    for theme in themes:
        if theme.record.reviewed:
            yield _theme(theme, articles, library)
        for name, judgement in theme.record.judgements.items():
            yield _judgement(theme, name, judgement, claims)
    questions = {key: h for theme in themes for key, h in _questions(theme.record)}
    for brief in library.briefs.values():
        if brief.record.reviewed:
            yield Subject(
                file=f"articles/{brief.id}",
                of=QUESTIONS,
                name=brief.id,
                date=str(brief.record.reviewed),
                parts=questions,
            )


def _theme(theme: Entry[ThemeRecord], articles: tuple[Article, ...], library: Library) -> Subject:
    published = [article for article in articles if article.state is State.REVIEWED]
    topics = topics_of(theme.record, published)
    site = library.site.record if library.site else None
    whole = {a.id for a in articles if len(a.claims) == len(library.briefs[a.id].record.standing)}
    files = {*library.briefs, *(file[len(BRIEFS) : -4] for file in library.unread)}
    return Subject(
        file=f"themes/{theme.id}",
        of=ANSWERS,
        name=f"themes/{theme.id}",
        date=str(theme.record.reviewed),
        parts={part: _hash(given.says) for part, given in topics.items()},
        unknown=frozenset(files - whole),
        touched=lambda part: sentences_on(part, topics, theme.record, site),
    )


def _judgement(
    theme: Entry[ThemeRecord], name: str, judgement: JudgementRecord, claims: Mapping[str, Claim]
) -> Subject:
    rests_on = (*judgement.rests_on, *judgement.against)
    parts = {ref: claims[ref].meaning for ref in rests_on if ref in claims}
    own = [judgement.says, judgement.likelihood, judgement.confidence]
    return Subject(
        file=f"themes/{theme.id}",
        of=name,
        name=f"{theme.id}/{name}",
        date=str(judgement.reviewed),
        parts={SENTENCE: _hash(own), **parts},
        unknown=frozenset(rests_on) - parts.keys(),
    )


def _questions(theme: ThemeRecord) -> Iterator[tuple[str, str]]:
    for key, question in theme.questions_by_key.items():
        item = question.items.get(key.partition(".")[2], "")
        yield key, _hash([question.ask, item, dict(question.answers)])


def _hash(value: object) -> str:
    return hashlib.sha256(json.dumps(value).encode()).hexdigest()


def held(library: Library, subject: Subject) -> Review | None:
    """Return what is recorded of a subject as of its date; nothing where it names another."""
    review = library.reviews.get(subject.file, {}).get(subject.of)
    is_held = review and (review.reviewed, review.version) == (subject.date, VERSION)
    return review if is_held else None


def reviewed(library: Library, subject: Subject) -> Reviewed:
    """Compare a subject with what is recorded of it."""
    review = held(library, subject)
    parts = {_now(library, name): found for name, found in review.parts.items()} if review else {}
    changes = _changes(subject, parts) if review else ()
    return Reviewed(
        kind=_KINDS.get(subject.of, "judgement"),
        of=subject.name,
        reviewed=subject.date,
        recorded=bool(review),
        changes=tuple(changes),
    )


def _changes(subject: Subject, recorded: Mapping[str, str]) -> Iterator[Change]:
    for name, found in subject.parts.items():
        if name not in recorded:
            yield Change(name, How.NEW, subject.touched(name))
        elif recorded[name] != found:
            yield Change(name, How.CHANGED, subject.touched(name))
    for name in sorted(recorded.keys() - subject.parts.keys()):
        if name.rpartition(", ")[2] not in subject.unknown:
            yield Change(name, How.GONE, subject.touched(name))


def _now(library: Library, name: str) -> str:
    """Return a recorded part's name as it is now; a new name of a claim alone is no change."""
    article, _, claim = name.partition("/")
    brief = library.briefs.get(article)
    successors = brief.record.successors.get(claim, ()) if brief else ()
    return f"{article}/{successors[0]}" if len(successors) == 1 else name


def record_reviews(
    library: Library, names: Collection[str]
) -> tuple[dict[str, dict[str, Review]], list[Subject]]:
    """Record every review with a new date; where names are given, just these, whatever the date.

    Return the reviews of each file that changes (``themes/ID``, ``articles/ID``), and what is new.
    The library has no problem. What is gone from a file that changes is forgotten. Raises
    ``WrongUseError`` where a name has no date of review.
    """
    everything = tuple(subjects(library, readable_articles(library)))
    known = {subject.name for subject in everything}
    for name in names:
        if name not in known:
            advice = "; name THEME/JUDGEMENT, or a brief with reviewed:"
            raise WrongUseError(f'"{name}" has no date of review{nearest(name, known, advice)}')
    fresh = [s for s in everything if (s.name in names if names else not held(library, s))]
    files = {subject.file: dict[str, Review]() for subject in fresh}
    for subject in everything:
        if subject.file in files:
            review = library.reviews.get(subject.file, {}).get(subject.of)
            if subject in fresh:
                of, parts = subject.of, dict(subject.parts)
                review = Review(of=of, reviewed=subject.date, version=VERSION, parts=parts)
            files[subject.file] |= {subject.of: review} if review else {}
    return files, fresh
