"""Record reviews: what a new date was given for, and what a person names as read again."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sitegen.library import Library
from sitegen.problems import nearest
from sitegen.records.recorded import Review
from sitegen.status.pruning import readable_articles
from sitegen.status.reviews import VERSION, Subject, held, subjects


class UnknownReviewError(Exception):
    """What was named has no date of review; the text is one line that says what to name."""


@dataclass(frozen=True, kw_only=True)
class Recording:
    """The reviews of each file that changes (``themes/ID``, ``articles/ID``), and what is new."""

    files: Mapping[str, Mapping[str, Review]]
    fresh: tuple[Subject, ...]


def record_reviews(library: Library, names: Collection[str] = ()) -> Recording:
    """Record every review with a new date; where names are given, just these, whatever the date.

    The library has no problem. What is gone from a file that changes is forgotten.
    """
    everything = tuple(subjects(library, readable_articles(library)))
    known = {subject.name for subject in everything}
    for name in names:
        if name not in known:
            advice = "; name THEME/JUDGEMENT, or a brief with reviewed:"
            message = f'"{name}" has no date of review{nearest(name, known, advice)}'
            raise UnknownReviewError(message)
    fresh = tuple(s for s in everything if (s.name in names if names else not held(library, s)))
    files = {subject.file: dict[str, Review]() for subject in fresh}
    for subject in everything:
        if subject.file in files:
            old = library.reviews.get(subject.file, {}).get(subject.of)
            review = _review(subject) if subject in fresh else old
            files[subject.file] |= {subject.of: review} if review else {}
    return Recording(files=files, fresh=fresh)


def _review(subject: Subject) -> Review:
    return Review(of=subject.of, reviewed=subject.date, version=VERSION, parts=dict(subject.parts))
